import type { Citation } from '../../model/trace.ts';
import { DOMAIN, FOR_BACKGROUND } from '../outlet-words.ts';
import { isGeneric, isOtherName, listedOutlets, NAME, nameKey, type OutletKit, outletKey } from './outlet-names.ts';

/** Lines looked at above and below the article. */
const HEAD = 10;
const FOOT = 6;

const AGENCIES =
  /\b(?:with (?:inputs?|files|reports?|material|additional reporting|agency inputs) (?:from|by) (?:news )?(?:agencies|agency|wires|wire services|news services)|(?:news|wire) (?:services|agencies|reports)|agency reports?|agencies|from (?:the )?wires|wire services?|staff and agencies)\b/i;
const DATELINE = new RegExp(String.raw`^[“"]?\p{Lu}[^\n()]{1,60}\((${NAME})\)\s*(?:[-–—:]|--)`, 'u');
const CREDIT = new RegExp(
  String.raw`\b(?:source|via|courtesy of|text|copy|material (?:from|by)|(?:additional )?reporting by|supplied by|provided by|produced by|distributed by|^from)[: ]+(?:the )?(${NAME})`,
  'giu',
);
const COPYRIGHT = new RegExp(
  String.raw`(?:©|\(c\)|copyright)(?:\s*(?:\d{4}|by|©|\(c\)))*[ ,]*(?:the )?(${NAME})`,
  'giu',
);
const PREFIX =
  /^(?:(?:by|from|for|posted (?:by|in|on)|published (?:by|in|on)|compiled by|written by|story by|a (?:sister )?(?:title|paper|member|publication|service) of|part of|an? \p{L}+ of|our (?:own )?\p{L}+ (?:at|in|of)|the|newsletter of|on behalf of|translated (?:from \p{Lu}\p{L}+ )?by|first (?:published|appeared) in)\s+)+/iu;
/** `a Harbour Media title` */
const TITLE_OF = new RegExp(`^an? (${NAME}) (?:title|paper|publication|newspaper|station|company|brand|member)$`, 'iu');
const SUFFIX =
  /\s+(?:(?:foreign|politics|news|business|world|city|night|europe|latin|diplomatic|political)\s+)?(?:desk|team|staff|newsroom|correspondent|reporters?|news services?|bulletin|newsletter|blog|edition|service|page|round-?up|digest|politics team|briefing|exclusive|archive)\b.*$/iu;
const OF_NAME = new RegExp(String.raw`\b(?:of|by|from|in)\s+(?:the )?(${NAME})$`, 'u');
const WHOLE_NAME = new RegExp(`^(?:${NAME}|${DOMAIN})$`, 'u');

interface Line {
  readonly start: number;
  readonly text: string;
}

/** What the lines above and below an article tell of where it comes from: mastheads, bylines, datelines, credits, copyright. */
export function readImprintLines(text: string, kit: OutletKit, outlet: string | null): Citation[] {
  const lines = linesOf(text);
  const near = lines.length <= HEAD + FOOT ? lines : [...lines.slice(0, HEAD), ...lines.slice(-FOOT)];
  const found: Citation[] = [];
  if (outlet !== null && outlet !== '') {
    const listed = listedOutlets(outlet, kit)[0];
    const at = Math.max(0, text.indexOf(outlet));
    const end = text.startsWith(outlet, at) ? at + outlet.length : at;
    found.push(citation(at, end, text.slice(at, end), outlet, listed ? outletKey(listed.id) : nameKey(outlet), 'own'));
  }
  for (const line of near) found.push(...datelineOf(line, kit));
  for (const line of near) if (isImprint(line.text) && !/^[-*•] /.test(line.text)) found.push(...readLine(line, kit));
  return found;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start: start + line.length - line.trimStart().length, text: line.trim() });
    start += line.length + 1;
  }
  return lines;
}

/** A line of names, dates and credits, not of prose. */
function isImprint(line: string): boolean {
  if (/^\(.*\)\.?$/.test(line) || /©|copyright|all rights reserved/i.test(line) || AGENCIES.test(line))
    return line.length < 240;
  const words = line.split(/\s+/);
  return words.length <= 16 && !/[.!?]["”’)]?$/.test(line.replace(/\b(?:S\.A|Inc|Ltd|Co|a\.m|p\.m|No)\.$/i, ''));
}

function datelineOf(line: Line, kit: OutletKit): Citation[] {
  const match = DATELINE.exec(line.text.slice(0, 140));
  if (!match) return [];
  const name = match[1]!;
  if (isOtherName(name, kit)) return [];
  const at = match[0].indexOf(`(${name})`);
  const words = match[0].slice(0, at + name.length + 2);
  const listed = listedOutlets(name, kit)[0];
  return [
    citation(
      line.start,
      line.start + words.length,
      words,
      name,
      listed ? outletKey(listed.id) : nameKey(name),
      'dateline',
    ),
  ];
}

function readLine(line: Line, kit: OutletKit): Citation[] {
  const { text } = line;
  const found: Citation[] = [];
  const add = (name: string, index: number, length: number, how: Citation['how']) => {
    const key = nameKey(name);
    if (isGeneric(key) || isOtherName(name, kit) || /^(?:our|my) /i.test(name) || !/^[\p{Lu}\d@]/u.test(name)) return;
    found.push(
      citation(line.start + index, line.start + index + length, text.slice(index, index + length), name, key, how),
    );
  };
  const agencies = FOR_BACKGROUND.test(text) ? null : AGENCIES.exec(text);
  if (agencies) {
    const words = text.length <= 80 ? text : agencies[0];
    const at = text.indexOf(words);
    found.push(citation(line.start + at, line.start + at + words.length, words, 'agencies', '', 'credit'));
  }
  for (const known of listedOutlets(text, kit)) {
    if (known.agency && FOR_BACKGROUND.test(text)) continue;
    const how = !known.agency
      ? 'own'
      : /©|copyright/i.test(text)
        ? 'copyright'
        : /^by\b/i.test(text)
          ? 'byline'
          : 'credit';
    const words =
      text.length <= 80 ? { at: 0, length: text.length } : { at: known.start, length: known.end - known.start };
    found.push(
      citation(
        line.start + words.at,
        line.start + words.at + words.length,
        text.slice(words.at, words.at + words.length),
        text.slice(known.start, known.end),
        outletKey(known.id),
        how,
      ),
    );
  }
  for (const match of text.matchAll(COPYRIGHT)) add(match[1]!, match.index, match[0].length, 'copyright');
  for (const match of text.matchAll(CREDIT)) add(match[1]!, match.index, match[0].length, 'credit');
  for (const piece of piecesOf(text)) {
    const house = TITLE_OF.exec(piece.text)?.[1];
    if (house) add(house, piece.start + piece.text.indexOf(house), house.length, 'group');
    const stripped = piece.text.replace(PREFIX, '').replace(SUFFIX, '').trim();
    const name = WHOLE_NAME.test(stripped) ? stripped : (OF_NAME.exec(stripped)?.[1] ?? null);
    if (name !== null && name.length > 2)
      add(name, piece.start + Math.max(0, piece.text.indexOf(name)), name.length, 'own');
    // `Caribbean Energy Desk`: the last word may be part of the name.
    const whole = piece.text.replace(PREFIX, '').trim();
    if (name !== null && whole !== name && whole.startsWith(name) && WHOLE_NAME.test(whole))
      add(whole, piece.start + piece.text.indexOf(whole), whole.length, 'own');
  }
  return found;
}

function piecesOf(text: string): Line[] {
  const pieces: Line[] = [];
  for (const match of text.matchAll(/[^|•·–—/,()©:;"“”[\]]+/gu)) {
    for (const part of match[0].matchAll(/(?:(?! - ).)+/gu)) {
      const trimmed = part[0].replace(/^\s*-\s+/, '').trim();
      if (trimmed !== '') pieces.push({ start: match.index + part.index + part[0].indexOf(trimmed), text: trimmed });
    }
  }
  return pieces;
}

const citation = (
  start: number,
  end: number,
  words: string,
  name: string,
  key: string,
  how: Citation['how'],
): Citation => ({ start, end, words: words.slice(0, 160), name, key, how, sentence: -1 });
