import { addScores, type Weights } from '../../../text/features/weights.ts';
import { Features } from './features.ts';
import { addJudgeFeatures, outlineOf, rivalriesOf } from './judge-features.ts';
import type { AttributionModel } from './model.ts';
import { findCues, type Reading, readCue } from './reading.ts';
import { CUE } from './sequence.ts';
import type { Sheet } from './sheet.ts';

export interface Verdict {
  readonly reading: Reading;
  /** How likely the reading is right: cue, source and content. */
  readonly confidence: number;
}

const features = new Features();
const score = new Float32Array(1);

/** All readings of a text, the surest first, at most one a cue. */
export function judgeReadings({ cues, roles, judge, least }: AttributionModel, sheet: Sheet): Verdict[] {
  const readings = findCues(cues, sheet, least.odds)
    .map(({ anchor, odds }) => readCue(roles, sheet, anchor, odds))
    .sort((a, b) => b.odds - a.odds);
  return withoutRepeats(judgeAll(judge, sheet, readings));
}

function judgeAll(judge: Weights, sheet: Sheet, readings: readonly Reading[]): Verdict[] {
  const rivalries = rivalriesOf(readings, sheet.length);
  return readings
    .flatMap((reading, k) => {
      const outline = outlineOf(reading);
      if (outline.contentWords === 0) return [];
      features.reset();
      addJudgeFeatures(sheet, reading, outline, rivalries[k]!, features);
      score[0] = 0;
      addScores(judge, features, score, 0);
      return [{ reading, confidence: 1 / (1 + Math.exp(-score[0])) }];
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function withoutRepeats(verdicts: readonly Verdict[]): Verdict[] {
  const taken = new Set<number>();
  return verdicts.filter(({ reading: { frame, roles } }) => {
    const cue: number[] = [];
    for (let k = 0; k < roles.length; k++) if (roles[k] === CUE) cue.push(frame.first + k);
    if (cue.some((i) => taken.has(i))) return false;
    for (const i of cue) taken.add(i);
    return true;
  });
}
