import type { Found } from '../../src/claims/draft.ts';
import { type Case, casesOf } from '../../src/claims/learned/cases.ts';
import { hashText, mix } from '../../src/text/features/hash.ts';
import type { Weights } from '../../src/text/features/weights.ts';
import type { Example } from './examples.ts';
import type { Sample } from './forest.ts';

/** A case of a report that the scorer did not learn from, and whether it is right. */
export interface Trial extends Sample, Case {
  readonly example: Example;
}

/** What the scorer and the frames say of a report; `ruled` is what the frames are taken to have read. */
export function attempt(example: Example, weights: Weights, ruled = example.ruled): Trial[] {
  return casesOf(example.candidates, weights, ruled).map((one) => ({
    ...one,
    example,
    right: example.gold.has(one.key),
  }));
}

/**
 * The frames know the reports they were written on, so what they leave unread there is the hardest part. As on a report they do
 * not know, they are made silent on a share of the sentences.
 */
export function asIfUnknown({ id, ruled }: Example, silent: number): Found[] {
  return ruled.filter(({ view }) => ((mix(hashText(id), view.index) >>> 8) & 0xffff) / 0x10000 >= silent);
}
