import type { Attribution, Mention, Quote, Sentence } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { describeSource } from './description.ts';
import type { Draft } from './draft.ts';
import { draftByModel, isSureEnough } from './learned/drafts.ts';
import { type AttributionModel, readModel } from './learned/model.ts';
import { mediumOf } from './medium.ts';
import { cutAtNextCue, mergeDrafts } from './merge.ts';
import { layOut, type Passage, type Range } from './passage.ts';
import { citing } from './rules/citing.ts';
import { continueQuotes } from './rules/continued-quote.ts';
import { draftByRules } from './rules/index.ts';
import { trimDraft } from './trimming.ts';

export { ATTITUDE, chainOf } from './chain.ts';
export type { AttributionModel } from './learned/model.ts';

export interface AttributionInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
}

/** Reads `models/attribution.bin`; throws when it is missing. `folder` ends in a slash. */
export function loadAttributionModel(folder: URL = new URL('../../../models/', import.meta.url)): AttributionModel {
  return readModel(new URL('attribution.bin', folder));
}

/**
 * Who is cited for what, in order of the cues; offsets into `text`. Contents may hold other attributions (see `chainOf`).
 * Without a model, what the rules alone read.
 */
export function recognizeAttributions(input: AttributionInput, model: AttributionModel | null): Attribution[] {
  const passage = layOut(input);
  const ruled = draftByRules(passage);
  const merged = model ? mergeDrafts(ruled, draftByModel(model, passage, ruled), isSureEnough(model)) : ruled;
  const drafts = cutAtNextCue(passage, continueQuotes(passage, merged)).map((draft) => trimDraft(passage, draft));
  const cited = citing(passage, drafts);
  const citedAt = new Set(cited.map((draft) => draft.cue[0]!.first));
  return [...drafts.filter(({ cue }) => !cue.some(({ first, last }) => holds(citedAt, first, last))), ...cited]
    .sort((a, b) => a.cue[0]!.first - b.cue[0]!.first)
    .map((draft) => toAttribution(passage, draft, input.mentions));
}

const holds = (set: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (set.has(i)) return true;
  return false;
};

function toAttribution(passage: Passage, draft: Draft, mentions: readonly Mention[]): Attribution {
  const span = ({ first, last }: Range): Span => ({
    start: passage.words[first]!.start,
    end: passage.words[last - 1]!.end,
  });
  return {
    source: draft.source ? [span(draft.source)] : null,
    cue: draft.cue.map(span),
    content: draft.content.map(span),
    ...describeSource(passage, draft.source, mentions),
    medium: mediumOf(passage, draft.cue[0]!, mentions),
    confidence: draft.confidence,
    rule: draft.rule,
  };
}
