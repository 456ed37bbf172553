import { ATTITUDE } from '../chain.ts';
import type { Draft } from '../draft.ts';
import type { Passage, Range } from '../passage.ts';
import { isReportingCue } from '../verbs.ts';
import type { AttributionModel } from './model.ts';
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

function toDraft({ passage }: Sheet, { frame, roles }: Reading, confidence: number): Draft {
  const pieces = (role: number): Range[] => {
    const found: Range[] = [];
    for (let k = 0; k < roles.length; k++) {
      if (roles[k] !== role) continue;
      const first = k;
      while (k + 1 < roles.length && roles[k + 1] === role) k++;
      found.push({ first: frame.first + first, last: frame.first + k + 1 });
    }
    return found;
  };
  const cue = pieces(CUE);
  const reports = cue.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (isReportingCue(passage.low[i]!)) return true;
    return false;
  });
  return {
    source: pieces(SOURCE)[0] ?? null,
    cue,
    content: pieces(CONTENT),
    rule: reports ? 'learned' : ATTITUDE,
    confidence,
  };
}
