import { wordOf } from '../../claims/syntax/unit.ts';
import type { Actor, RelationRecord } from '../../model/record.ts';
import { actorsOf, coordinatedActors, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { stateOf } from '../naming.ts';
import { type Scene, unitsSpan, type View } from '../scene.ts';
import { statusOf } from '../status.ts';
import { timeNear } from '../when.ts';

/** A state recognises another: `Norland recognised Sudland in 2014`, `recognised the independence of Sudland`. */
export const recognition: Recognizer = {
  name: 'recognition',
  read(scene, view) {
    const { units } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind !== 'vg' || !/^(?:recogni[sz]e|derecogni[sz]e)$/.test(unit.lemma) || unit.passive) return [];
      const subject = subjectOf(view, index);
      const recognised = recognisedAt(scene, view, index);
      if (subject === null || recognised === null) return [];
      const state = stateOfVerb(view, index);
      if (state === null) return [];
      const sides = coordinatedActors(scene, view, subject).actors.flatMap((actor) => asState(scene, actor) ?? []);
      return sides
        .filter(({ id }) => id !== recognised.actor.id)
        .map((side) => ({
          content: {
            record: 'relation',
            kind: 'recognition',
            parties: [side, recognised.actor],
            state,
            since: timeNear(view, Math.min(subject, index), recognised.last, index),
          },
          evidence: unitsSpan(view, Math.min(subject, index), recognised.last),
          confidence: 0.75,
        }));
    });
  },
};

function stateOfVerb(view: View, index: number): RelationRecord['state'] | null {
  const verb = view.clauses.units[index];
  if (verb?.kind !== 'vg' || verb.modal !== null) return null;
  if (verb.negated) return verb.form === 'present' ? 'none' : null;
  if (verb.lemma.startsWith('derecogni')) return statusOf(view, index) === 'past' ? 'broken' : null;
  if (verb.form === 'present' && !verb.perfect && !verb.progressive) return 'exists';
  return statusOf(view, index) === 'past' ? 'established' : null;
}

/** The state recognised: the object, or whose statehood or independence it is. */
function recognisedAt(scene: Scene, view: View, index: number): { actor: Actor; last: number } | null {
  const { units, tokens } = view.clauses;
  const object = units[index + 1];
  if (object?.kind !== 'np') return null;
  const [state] = actorsOf(scene, view, index + 1);
  if (state?.kind === 'state') return { actor: state, last: index + 1 };
  if (!/^(?:statehood|independence|sovereignty|state|government)$/i.test(tokens[object.head]!.text)) return null;
  if (wordOf(units[index + 2]) === 'of') {
    const [of] = actorsOf(scene, view, index + 3);
    if (of?.kind === 'state') return { actor: of, last: index + 3 };
  }
  const owner = object.mentions.find((mention) => mention.kind === 'state');
  const actor = owner ? stateOf(scene, owner.id) : null;
  return actor ? { actor, last: index + 1 } : null;
}

/** A state, or the state whose body or person it is. */
const asState = (scene: Scene, actor: Actor): Actor | null =>
  actor.kind === 'state' ? actor : actor.kind === 'organisation' ? stateOf(scene, actor.of) : null;
