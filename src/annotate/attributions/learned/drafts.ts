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

/** What the model reads, given what the rules read. */
export function draftByModel(model: AttributionModel, passage: Passage, ruled: readonly Draft[]): Draft[] {
  const sheet = layOutSheet(passage, ruled, model.clusters);
  return judgeReadings(model, sheet).flatMap(({ reading, confidence }) => {
    const draft = toDraft(sheet, reading, confidence);
    const enough = draft.rule === ATTITUDE ? model.least.attitude : model.least.report;
    return confidence >= enough ? [draft] : [];
  });
}

function toDraft({ passage }: Sheet, reading: Reading, confidence: number): Draft {
  const cue = piecesOf(passage, reading, CUE);
  const reports = cue.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (isReportingCue(passage.low[i]!)) return true;
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
