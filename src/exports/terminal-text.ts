import { stripVTControlCharacters, styleText } from 'node:util';

/** What the terminal can show. */
export interface Screen {
  /** Columns to wrap at. */
  readonly columns: number;
  readonly colour: boolean;
  /** False: nothing outside ASCII is drawn by us (quotes stay as the reports have them). */
  readonly unicode: boolean;
}

export type Style = Parameters<typeof styleText>[0];

export const paint = (screen: Screen, style: Style, text: string): string =>
  screen.colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;

/** Text of a report made safe for a terminal: one line, no control characters, no overriding of direction. */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** Our own marks in ASCII where the terminal has nothing else. */
export const typed = (screen: Screen, text: string): string =>
  screen.unicode
    ? text
    : text
        .replace(/[“”]/g, '"')
        .replace(/[‘’]/g, "'")
        .replaceAll(' · ', ' | ')
        .replaceAll('—', '-')
        .replaceAll('…', '...');

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Columns that a text without escape sequences takes. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const first = String.fromCodePoint(segment.codePointAt(0)!);
    width += WIDE.test(segment) || segment.includes('\ufe0f') ? 2 : NO_WIDTH.test(first) ? 0 : 1;
  }
  return width;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts at a width, with an ellipsis where something was cut. */
export function cutTo(text: string, width: number, unicode = true): string {
  if (widthOf(text) <= width) return text;
  const dots = unicode ? '…' : '...';
  let cut = '';
  let used = dots.length;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    cut += segment;
  }
  return cut.trimEnd() + dots;
}

/** Lays items out in lines, breaking only between them where they fit. */
export function wrapItems(items: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + widthOf(between) + widthOf(item) <= width) {
      lines[lines.length - 1] = last + between + item;
    } else lines.push(...wrap(item, width));
  }
  return lines;
}

/** Breaks a one-line text into lines no wider than `width`; a word wider than that is broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    for (const piece of breakWord(word, width)) {
      const wide = widthOf(piece);
      if (used > 0 && used + 1 + wide > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += used > 0 ? ` ${piece}` : piece;
      used += wide + (used > 0 ? 1 : 0);
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = widthOf(segment);
    if (used + wide > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += wide;
  }
  return [...pieces, piece];
}
