import type { Merge, Origin, OriginRow, OriginSide } from '../model/origin.ts';
import { boundsInWords, kindWord, mergeWord, rowInWords, rowTitle } from './origin-wording.ts';
import type { MarkedWord, ReusedPassage } from './reused-passages.ts';
import { cutTo, paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { plural, shortPath } from './wording.ts';

/** Reports named after an origin or a merge; of more only the number is told. */
const NAMED = 4;

/** A row of origins → text for a terminal: bounds, origins, and the words by which reports were merged. */
export function renderTerminalOrigins(
  row: OriginRow,
  passages: readonly ReusedPassage[] | null,
  screen: Screen,
): string {
  const lines = [
    `${paint(screen, 'bold', typed(screen, plain(rowTitle(row))))}  ${rowInWords(row)}`,
    ...row.list.flatMap((origin) => originLines(origin, screen)),
    ...(row.opposite === null ? [] : oppositeLines(row.opposite, screen)),
    ...row.merges.flatMap((merge) => mergeLines(merge, screen)),
    ...(passages ?? []).flatMap((passage) => passageLines(passage, screen)),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

export function originLines(origin: Origin, screen: Screen): string[] {
  const mark = origin.proven ? (screen.unicode ? '●' : '*') : screen.unicode ? '○' : 'o';
  const words = `${mark} ${plain(origin.name)} (${kindWord(origin.kind)}${origin.proven ? '' : ', perhaps one of the above'}): ${reportsInWords(origin.reports.map(({ path }) => path))}`;
  return indented(screen, 2, words);
}

function oppositeLines(side: OriginSide, screen: Screen): string[] {
  return [
    `  ${paint(screen, 'red', 'denied')} by ${boundsInWords(side)}`,
    ...side.list.flatMap((origin) => originLines(origin, screen)),
  ];
}

export function mergeLines({ rule, evidence }: Merge, screen: Screen): string[] {
  return [
    ...indented(screen, 2, `merged: ${mergeWord(rule)} (${rule})`, 'dim'),
    ...evidence.slice(0, NAMED).map(({ path, quote }) => {
      const words = `${plain(shortPath(path))}: “${plain(quote ?? '')}”`;
      return `      ${paint(screen, 'dim', cutTo(typed(screen, words), screen.columns - 6, screen.unicode))}`;
    }),
    ...(evidence.length > NAMED
      ? [`      ${paint(screen, 'dim', `and ${plural(evidence.length - NAMED, 'more report')}`)}`]
      : []),
  ];
}

function passageLines({ left, right }: ReusedPassage, screen: Screen): string[] {
  return [left, right].flatMap(({ path, words }) => [
    `    ${paint(screen, 'cyan', plain(shortPath(path)))}`,
    ...indented(screen, 6, words.map(marked).join(' ')),
  ]);
}

/** Words that the other passage does not have stand in brackets, which also a screen without colour shows. */
const marked = ({ word, same }: MarkedWord): string => (same ? plain(word) : `[${plain(word)}]`);

function reportsInWords(paths: readonly string[]): string {
  const named = paths.slice(0, NAMED).map((path) => plain(shortPath(path)));
  return paths.length > NAMED ? `${named.join(', ')} and ${paths.length - NAMED} more` : named.join(', ');
}

function indented(screen: Screen, by: number, text: string, style?: 'dim'): string[] {
  return wrap(typed(screen, text), screen.columns - by - 2).map(
    (line, index) => ' '.repeat(index === 0 ? by : by + 2) + (style ? paint(screen, style, line) : line),
  );
}
