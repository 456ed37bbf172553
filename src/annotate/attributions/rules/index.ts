import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { accordingTo } from './according-to.ts';
import { directQuote } from './direct-quote.ts';
import { disclosedThing } from './disclosed-thing.ts';
import { expressedFeeling } from './expressed-feeling.ts';
import { indirectSpeech } from './indirect-speech.ts';
import { invertedReport } from './inverted-report.ts';
import { passiveReport } from './passive-report.ts';
import { reportingNoun } from './reporting-noun.ts';
import { trailingReport } from './trailing-report.ts';

type Rule = (passage: Passage) => Draft[];

/** In order of precedence: where two read the same cue, the earlier one is kept. */
const RULES: readonly Rule[] = [
  accordingTo,
  passiveReport,
  directQuote,
  invertedReport,
  trailingReport,
  indirectSpeech,
  reportingNoun,
  expressedFeeling,
  disclosedThing,
];

/** What the rules read, one draft a cue. */
export function draftByRules(passage: Passage): Draft[] {
  return withoutClashes(RULES.flatMap((rule) => rule(passage)));
}

function withoutClashes(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>();
  return drafts.filter((draft) => {
    for (const { first, last } of draft.cue) for (let i = first; i < last; i++) if (taken.has(i)) return false;
    for (const { first, last } of draft.cue) for (let i = first; i < last; i++) taken.add(i);
    return true;
  });
}
