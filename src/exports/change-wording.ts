import type { Change, LedgerChanges, Position } from '../model/change.ts';
import type { Brief } from './brief.ts';
import { sentenceOf, wholeOf } from './shown-sentence.ts';
import { uncertaintyInWords } from './vantage.ts';
import { dayInWords, intervalInWords, stepWord } from './wording.ts';

/** `floated → announced`, `on condition: a land corridor`, `planned: 25 Jun 2026 (“25 June”)` */
export function changeInWords({ kind, before, after, what, from, to }: Change): string {
  const day = intervalInWords(from, to);
  const time = day === null ? `“${what}”` : `${day} (“${what}”)`;
  switch (kind) {
    case 'new':
      return `new: ${positionWord(after)}`;
    case 'moved':
      return before === after
        ? `still ${positionWord(after)}, told otherwise`
        : `${positionWord(before!)} → ${positionWord(after)}`;
    case 'condition':
      return `on condition: ${what}`;
    case 'dispute':
      return `in dispute: ${what}`;
    case 'planned':
      return `planned: ${time}`;
    case 'done':
      return `done: planned for ${time}`;
    case 'slipped':
      return `slipped: planned for ${time}, and nobody says that it was done`;
  }
}

const positionWord = ({ step, polarity }: Position): string =>
  `${polarity === 'denied' ? 'not ' : ''}${stepWord(step)}`;

/** What the days are, and what is uncertain about them. */
export const changesHeading = ({ from, to }: LedgerChanges): string =>
  `What became known from ${dayInWords(from)} to ${dayInWords(to)}`;

export const uncertainSentences = (changes: LedgerChanges): string[] =>
  uncertaintyInWords({ asOf: null, knownBy: changes.to, uncertain: changes.uncertain }).map(
    (words) => `${words[0]!.toUpperCase()}${words.slice(1)}.`,
  );

/** Parties of one framework of which the same changed because of the same sentence. */
export interface ChangeGroup {
  readonly parties: readonly string[];
  readonly changes: readonly Change[];
}

/** Changes by framework, and in it by party, in their order; parties with the same changes and sentences together. */
export function groupChanges({ changes }: LedgerChanges, brief: Brief): [framework: string, groups: ChangeGroup[]][] {
  const frameworks = new Map<string, Map<string, Change[]>>();
  const names = new Map<string, string>();
  for (const change of changes) {
    names.set(change.framework.id, change.framework.name);
    const parties = frameworks.get(change.framework.id) ?? new Map<string, Change[]>();
    frameworks.set(change.framework.id, parties);
    parties.set(change.party.id, [...(parties.get(change.party.id) ?? []), change]);
  }
  return [...frameworks].map(([id, parties]) => {
    const groups = new Map<string, { parties: string[]; changes: Change[] }>();
    for (const some of parties.values()) {
      const key = some.map((change) => `${changeInWords(change)}\n${becauseOf(change, brief)}`).join('\n');
      const group = groups.get(key) ?? { parties: [], changes: some };
      group.parties.push(some[0]!.party.name);
      groups.set(key, group);
    }
    return [names.get(id)!, [...groups.values()]];
  });
}

function becauseOf({ because }: Change, brief: Brief): string {
  const claim = brief.claims.get(because)!;
  return `${claim.report} ${wholeOf(sentenceOf(brief, claim))}`;
}
