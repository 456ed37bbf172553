import type { Attribution, Mention, Quote, Sentence } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { describeSource } from './description.ts';
import type { Draft } from './draft.ts';
import { mediumOf } from './medium.ts';
import { layOut, type Passage, type Range } from './passage.ts';
import { citing } from './rules/citing.ts';
import { continueQuotes } from './rules/continued-quote.ts';
import { RULES } from './rules/index.ts';

export { chainOf } from './chain.ts';

export interface AttributionInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
}

/** Null: the rules alone. */
export type AttributionModel = null;

export function loadAttributionModel(): AttributionModel {
  return null;
}

/** Who is cited for what, in order of the cues; offsets into `text`. Contents may hold other attributions (see `chainOf`). */
export function recognizeAttributions(input: AttributionInput, _model: AttributionModel): Attribution[] {
  const passage = layOut(input);
  const ruled = withoutClashes(RULES.flatMap((rule) => rule(passage)));
  const drafts = continueQuotes(passage, ruled);
  return [...drafts, ...citing(passage, drafts)]
    .sort((a, b) => a.cue[0]!.first - b.cue[0]!.first)
    .map((draft) => toAttribution(passage, draft, input.mentions));
}

/** One draft a cue: the first in order of the rules. */
function withoutClashes(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>();
  return drafts.filter((draft) => {
    for (const { first, last } of draft.cue) for (let i = first; i < last; i++) if (taken.has(i)) return false;
    for (const { first, last } of draft.cue) for (let i = first; i < last; i++) taken.add(i);
    return true;
  });
}

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
    medium: mediumOf(passage, draft.cue[0]!),
    confidence: draft.confidence,
    rule: draft.rule,
  };
}
