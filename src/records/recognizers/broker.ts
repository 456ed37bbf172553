import { wordOf } from '../../claims/syntax/unit.ts';
import { actorsOf, coordinatedActors, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { actorOfMention, draft, frameworkAt, frameworkBefore, frameworkBeside } from '../facts.ts';
import { statusOf } from '../status.ts';

const BROKERING = /^(?:broker|mediate)$/;

/** Who brokered a framework: `the Norlandic-brokered pact`, `the pact, brokered by Norland`, `the accords that he brokered`. */
export const broker: Recognizer = {
  name: 'broker',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind === 'np') {
        const at = tokens
          .slice(unit.first, unit.last + 1)
          .findIndex((token) => /^(?:brokered|mediated)$/i.test(token.text));
        if (at < 2 || tokens[unit.first + at - 1]!.xpos !== 'HYPH') return [];
        const framework = frameworkBeside(scene, view, index);
        const mention = unit.mentions.find(({ end }) => end === tokens[unit.first + at - 1]!.start);
        const actor = mention ? actorOfMention(scene, mention) : null;
        const first =
          units[index - 1]?.kind === 'comma' && frameworkAt(scene, view, index) === null ? index - 2 : index;
        return framework && actor ? [draft(view, framework, { kind: 'broker', actor }, first, index)] : [];
      }
      if (unit.kind !== 'vg' || !BROKERING.test(unit.lemma) || unit.negated || unit.modal !== null) return [];
      if (wordOf(units[index + 1]) === 'by') {
        const framework = frameworkBefore(scene, view, index);
        const { actors, last } = coordinatedActors(scene, view, index + 2);
        return framework
          ? actors.map((actor) => draft(view, framework.framework, { kind: 'broker', actor }, framework.at, last))
          : [];
      }
      if (statusOf(view, index) !== 'past') return [];
      const relative = units.findLastIndex(
        (one, at) => at < index && at >= index - 3 && (one.kind === 'relative' || one.kind === 'that'),
      );
      const framework =
        frameworkAt(scene, view, index + 1) ?? (relative > 0 ? frameworkAt(scene, view, relative - 1) : null);
      const subject = relative > 0 && units[index - 1]?.kind === 'np' ? index - 1 : subjectOf(view, index);
      if (!framework || subject === null) return [];
      const first = relative > 0 ? relative - 1 : Math.min(subject, index);
      const last = relative > 0 ? index : index + 1;
      return actorsOf(scene, view, subject).map((actor) =>
        draft(view, framework, { kind: 'broker', actor }, first, last),
      );
    });
  },
};
