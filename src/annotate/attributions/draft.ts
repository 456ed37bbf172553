import type { Range } from './passage.ts';

/** An attribution in word indices, before it is turned into offsets. */
export interface Draft {
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly rule: string;
  /** How often drafts of this rule were right when measured; 0..1. */
  readonly confidence: number;
}
