import { unwrap } from './hard-wrap.ts';
import { type Line, type LineKind, rewrite, slice, trimmed } from './line.ts';

/** The text of a plain-text report in, its lines out: bullets, entities and invisible characters read, wrapped lines joined. */
export function layOutText(text: string): Line[] {
  const lines = plainLines(text).map((line) => line && trimmed(readable(line)));
  return unwrap(lines.filter((line) => line !== null).map(itemised));
}

/** The lines as they stand, null for an empty one; `apart` is set after it. */
export function plainLines(text: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  let apart = false;
  for (const match of text.matchAll(/([^\r\n\f\v\u2028\u2029]*)(?:\r\n|[\r\n\f\v\u2028\u2029]|$)/g)) {
    if (match[0] === '') break;
    const words = match[1]!;
    const empty = words.trim() === '';
    const runs = [{ clean: 0, original: match.index, length: words.length }];
    lines.push(empty ? null : { text: words, runs, kind: 'plain', linked: 0, apart });
    apart = empty;
  }
  return lines;
}

/** Byte order marks, soft hyphens and zero-width spaces: they split words that a reader sees whole. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]+/g;
const TAG =
  /<\/?(?:a|b|blockquote|br|div|em|figure|figcaption|h[1-6]|i|img|li|ol|p|span|strong|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|#\d{1,6}|#x[0-9a-f]{1,5});/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
};

export function readable(line: Line): Line {
  let read = line;
  if (read.text.search(INVISIBLE) >= 0) read = rewrite(read, INVISIBLE, () => '');
  if (read.text.includes('<'))
    read = rewrite(read, TAG, (tag) => (/^<\/?(?:br|div|li|p|h\d)/i.test(tag[0]) ? ' ' : ''));
  if (read.text.includes('&')) read = rewrite(read, ENTITY, (entity) => character(entity[0]));
  return read;
}

function character(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

const BULLET = /^(?:[-*•·▪▸►▶‣●○◦■□➤➔→✓]\s*(?=\S)|[–]\s+(?=\S.{30}))/;
const NUMBERED = /^\d{1,2}[.)]\s+\S/;

/** A list marker is not one of the item's words; a number may be. */
function itemised(line: Line): Line {
  const bullet = BULLET.exec(line.text);
  // "-5 degrees" and "*footnote" keep their sign: a hyphen or star is a marker only with a space after it.
  if (bullet && (/\s$/.test(bullet[0]) || !/^[-*]/.test(bullet[0]))) {
    const rest = trimmed(slice(line, bullet[0].length, line.text.length));
    if (rest) return { ...rest, kind: 'item' };
  }
  const kind: LineKind = NUMBERED.test(line.text) ? 'item' : line.kind;
  return { ...line, kind };
}
