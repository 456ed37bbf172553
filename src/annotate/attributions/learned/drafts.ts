import { ATTITUDE } from '../chain.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { isReportingCue } from '../verbs.ts';
import type { AttributionModel } from './model.ts';
import { piecesOf } from './pieces.ts';
import type { Reading } from './reading.ts';
import { CONTENT, CUE, SOURCE } from './sequence.ts';
import { layOutSheet, type Sheet } from './sheet.ts';
import { judgeReadings } from './verdicts.ts';

/** Everything the model reads, given what the rules read, the surest first. */
export function draftByModel(model: AttributionModel, passage: Passage, ruled: readonly Draft[]): Draft[] {
  const sheet = layOutSheet(passage, ruled, model.clusters);
  return judgeReadings(model, sheet).map(({ reading, confidence }) => toDraft(sheet, reading, confidence));
}

/** Whether the model is sure enough of a draft. */
export const isSureEnough =
  ({ least }: AttributionModel) =>
  ({ rule, confidence }: Draft): boolean =>
    confidence >= (rule === ATTITUDE ? least.attitude : least.report);

function toDraft({ passage }: Sheet, reading: Reading, confidence: number): Draft {
  const cue = piecesOf(passage, reading, CUE);
  const reports = cue.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (isReportingCue(passage.low[i]!, passage.low[i + 1] ?? '')) return true;
    return false;
  });
  return {
    source: piecesOf(passage, reading, SOURCE)[0] ?? null,
    cue,
    content: piecesOf(passage, reading, CONTENT),
    rule: reports ? 'learned' : ATTITUDE,
    confidence,
  };
}
