import type { MergeRule, OriginKind, OriginRow, OriginSide } from '../model/origin.ts';
import { plural, stepWord } from './wording.ts';

/** The words every view uses for origins. */

const KIND_WORDS: Record<OriginKind, string> = {
  document: 'document',
  'party-statement': 'its own statement',
  'other-party-statement': "another's statement",
  'named-official': 'named person',
  'unnamed-official': 'unnamed person',
  'outlet-own': "outlet's own voice",
};

export const kindWord = (kind: OriginKind): string => KIND_WORDS[kind];

const MERGE_WORDS: Record<MergeRule, string> = {
  'wire-credit': 'one agency is credited',
  'verbatim-reuse': 'the same words',
  'cites-outlet': 'one cites the other',
  'same-statement': 'the same statement',
  'same-unnamed-source': 'the same unnamed source',
  'translation-or-paraphrase': 'the same sentence in other words',
  'publisher-family': 'titles of one house',
};

export const mergeWord = (rule: MergeRule): string => MERGE_WORDS[rule];

/** `1 origin`, `1 to 4 origins`. */
export const boundsInWords = ({ lower, upper }: Pick<OriginSide, 'lower' | 'upper'>): string =>
  lower === upper ? plural(upper, 'origin') : `${lower} to ${upper} origins`;

/** `Norland · Harbour Pact · signed: 1 to 2 origins behind 4 outlets` */
export const rowInWords = (row: OriginRow): string =>
  row.upper === 0
    ? `said by nobody, in ${plural(row.outlets, 'outlet')}`
    : `${boundsInWords(row)} behind ${plural(row.outlets, 'outlet')}`;

export const rowTitle = (row: OriginRow): string => `${row.party.name} · ${row.framework.name} · ${stepWord(row.step)}`;

/** What would move the bounds of a side, a line each. */
export function whatWouldChange(side: OriginSide): string[] {
  const open = side.list.filter(({ proven }) => !proven);
  const unnamed = open.filter(({ kind }) => kind === 'unnamed-official').length;
  const own = open.filter(({ kind }) => kind === 'outlet-own').length;
  const others = open.length - unnamed - own;
  return [
    ...(unnamed > 0
      ? [
          `at least: words that tell ${unnamed === 1 ? 'the unnamed person' : 'the unnamed people'} apart from the others would raise it by up to ${unnamed}`,
        ]
      : []),
    ...(own > 0
      ? [
          `at most: a credit or source in ${plural(own, 'report')} that ${own === 1 ? 'cites' : 'cite'} nobody would lower it, an account of its own would raise the least`,
        ]
      : []),
    ...(others > 0
      ? [`at least: a sign that statements of one government were made apart would raise it by up to ${others}`]
      : []),
    'both: another report with a source of its own would raise them; one that only repeats these would not',
  ];
}
