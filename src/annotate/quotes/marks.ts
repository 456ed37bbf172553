/** Finds the quotation marks of a stretch of text and says what each can be; apostrophes and inch marks are left out. */

type MarkStyle = 'double' | 'single' | 'angle';

export interface Mark {
  readonly at: number;
  /** Length in UTF-16 units: two for the typewriter marks `` and ''. */
  readonly length: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
}

const DOUBLE_OPEN = new Set(['“', '„', '‟', '«', '‹', '「', '『', '〝']);
const DOUBLE_CLOSE = new Set(['”', '»', '›', '」', '』', '〞']);
const ANGLE = new Set(['«', '»', '‹', '›']);

const isSpace = (c: string): boolean => c === '' || /\s/u.test(c);
const isWord = (c: string): boolean => c !== '' && /[\p{L}\p{N}]/u.test(c);
const mayPrecedeOpening = (c: string): boolean => isSpace(c) || '([{—–-‐‑/:“"‘\''.includes(c);
const mayFollowClosing = (c: string): boolean => isSpace(c) || ')]}.,;:!?—–-‐‑/…”"’\''.includes(c);

/** Roles of a mark that looks the same at both ends, from what stands beside it. */
function rolesOf(before: string, after: string): { opens: boolean; closes: boolean } {
  const opens = mayPrecedeOpening(before) && !isSpace(after);
  const closes = !isSpace(before) && mayFollowClosing(after);
  if (opens || closes) return { opens, closes };
  return { opens: true, closes: true };
}

function readMark(text: string, at: number, start: number, end: number): Mark | null {
  const c = text[at]!;
  const before = at > start ? text[at - 1]! : '';
  const after = (n: number): string => (at + n < end ? text[at + n]! : '');
  if (DOUBLE_OPEN.has(c) || DOUBLE_CLOSE.has(c)) {
    const style: MarkStyle = ANGLE.has(c) ? 'angle' : 'double';
    // „Warsaw style“ closes with the mark that opens in English.
    const german = c === '“' && !isSpace(before) && mayFollowClosing(after(1)) && !mayPrecedeOpening(before);
    return { at, length: 1, style, opens: DOUBLE_OPEN.has(c), closes: DOUBLE_CLOSE.has(c) || german };
  }
  if (c === '"' || c === '＂') {
    // 6'2" and 12" are measures.
    if (/\d/.test(before) && !mayFollowClosing(after(1))) return null;
    return { at, length: 1, style: 'double', ...rolesOf(before, after(1)) };
  }
  if (c === '`' && after(1) === '`') return { at, length: 2, style: 'double', opens: true, closes: false };
  if (c === "'" && after(1) === "'") return { at, length: 2, style: 'double', ...rolesOf(before, after(2)) };
  if (c === '‘' || c === '‚') {
    // ’tis and ’90s are often set with the wrong mark.
    if (!mayPrecedeOpening(before) || isSpace(after(1)) || /\d/.test(after(1))) return null;
    return { at, length: 1, style: 'single', opens: true, closes: false };
  }
  if (c === '’' || c === "'") {
    if (isWord(before) && isWord(after(1))) return null;
    const opens = c === "'" && mayPrecedeOpening(before) && isWord(after(1)) && !/\d/.test(after(1));
    const closes = !isSpace(before) && mayFollowClosing(after(1));
    return opens || closes ? { at, length: 1, style: 'single', opens, closes } : null;
  }
  return null;
}

/** Marks between two offsets, in order. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) continue;
    if (code > 0xbb && code < 0x2018) continue;
    const mark = readMark(text, at, start, end);
    if (!mark) continue;
    marks.push(mark);
    at += mark.length - 1;
  }
  return marks;
}
