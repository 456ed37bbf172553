import { wordOf } from '../../claims/syntax/unit.ts';
import { coordinatedActors, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkNear } from '../framework.ts';
import { unitsSpan, wordsOf } from '../scene.ts';
import { statusOf } from '../status.ts';
import { clauseOf, timeNear } from '../when.ts';

/** A body or a people votes: `parliament voted 120 to 3 to ratify the treaty`. */
export const vote: Recognizer = {
  name: 'vote',
  read(scene, view) {
    const { units } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'vg' || unit.lemma !== 'vote' || unit.passive) return [];
      const status = statusOf(view, index);
      const subject = subjectOf(view, index);
      if (status === null || status === 'off' || subject === null) return [];
      const { actors } = coordinatedActors(scene, view, subject, index);
      if (actors.length === 0) return [];
      const opens = (at: number): boolean =>
        /^(?:to|for|against|on)$/.test(wordOf(units[at])) ||
        (wordOf(units[at]) === 'in' && /^favou?r$/i.test(wordsOf(scene, view, at + 1)));
      const aim = units.findIndex(
        (one, at) =>
          at > index &&
          at < index + 12 &&
          at + 1 < units.length &&
          one.kind !== 'np' &&
          opens(at) &&
          units[at + 1]!.kind !== 'time',
      );
      const clause = clauseOf(view, index, index, index);
      const stop = units.findIndex(
        (one, at) => at > Math.max(index, aim) && /^(?:stop|comma|colon|dash|relative)$/.test(one.kind),
      );
      const last = aim < 0 ? clause.last : (stop < 0 ? units.length : stop) - 1;
      if (aim < 0 && timeNear(view, subject, last, index) === null) return [];
      return [
        {
          content: {
            record: 'event',
            kind: 'vote',
            participants: actors,
            place: null,
            when: timeNear(view, Math.min(subject, index), index, index),
            status,
            framework: frameworkNear(scene, view, Math.min(subject, index), last),
            about: aim < 0 ? null : wordsOf(scene, view, aim, last),
            stage: null,
          },
          evidence: unitsSpan(view, Math.min(subject, index), last),
          core: unitsSpan(view, index, index),
          confidence: 0.75,
        },
      ];
    });
  },
};
