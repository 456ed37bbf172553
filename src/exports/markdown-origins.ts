import type { OriginRow, OriginSide } from '../model/origin.ts';
import { marked } from './markdown-text.ts';
import { boundsInWords, kindWord, mergeWord, rowInWords, rowTitle } from './origin-wording.ts';
import type { MarkedWord, ReusedPassage } from './reused-passages.ts';

/** A row of origins → Markdown. */
export function renderMarkdownOrigins(row: OriginRow, passages: readonly ReusedPassage[] | null): string {
  const blocks = [
    `## ${marked(rowTitle(row))}`,
    rowInWords(row),
    ...originBlocks(row),
    ...(passages ?? []).map(passageBlock),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The lists of origins and merges of a row. */
export function originBlocks(row: OriginRow): string[] {
  return [
    listOf(row),
    ...(row.opposite === null ? [] : [`Denied by ${boundsInWords(row.opposite)}:`, listOf(row.opposite)]),
    ...row.merges.map(({ rule, evidence }) =>
      [
        `Merged by \`${rule}\`, ${mergeWord(rule)}:`,
        evidence.map(({ path, quote }) => `- ${marked(path)}: “${marked(quote ?? '')}”`).join('\n'),
      ].join('\n\n'),
    ),
  ];
}

const listOf = ({ list }: OriginSide): string =>
  list
    .map(
      ({ name, kind, proven, reports }) =>
        `- ${marked(name)} (${kindWord(kind)}${proven ? '' : ', perhaps one of the above'}): ${reports.map(({ path }) => marked(path)).join(', ')}`,
    )
    .join('\n');

const passageBlock = ({ left, right }: ReusedPassage): string =>
  [left, right].map(({ path, words }) => `- ${marked(path)}: ${words.map(boldDifference).join(' ')}`).join('\n');

/** Words that the other passage does not have are bold. */
const boldDifference = ({ word, same }: MarkedWord): string => (same ? marked(word) : `**${marked(word)}**`);
