import { subjectIndex } from '../claims/syntax/subject.ts';
import { type Unit, wordOf } from '../claims/syntax/unit.ts';
import type { Actor } from '../model/record.ts';
import { ROLE } from './lexicon/people.ts';
import { afterOf, namedActor } from './naming.ts';
import type { Scene, View } from './scene.ts';
import { speakerAt } from './speaker.ts';

const FIRST_PERSON = /^(?:i|me|we|us)$/i;

/** Who the phrase at a unit is; empty for things, and for people whom the text leaves unnamed and unowned. */
export function actorsOf(scene: Scene, view: View, index: number): Actor[] {
  const unit = view.clauses.units[index];
  if (unit?.kind !== 'np') return [];
  return [unit, ...unit.others].flatMap((phrase) => {
    const head = view.clauses.tokens[phrase.head]!;
    const first = head.xpos === 'PRP' && FIRST_PERSON.test(head.text);
    const actor = first ? speakerAt(scene, head) : namedActor(scene, view, phrase, index);
    return actor ?? [];
  });
}

/**
 * The actors of a coordination that begins at `index` (`X, the president of Y, Z and W`), and its last unit; `verb` is the
 * one whose subject they are.
 */
export function coordinatedActors(
  scene: Scene,
  view: View,
  index: number,
  verb?: number,
): { actors: Actor[]; last: number } {
  const { units } = view.clauses;
  const actors = actorsOf(scene, view, index);
  if (actors.length === 0) return { actors, last: index };
  let last = afterOf(units, index);
  for (;;) {
    let next = last + 1;
    const comma = units[next]?.kind === 'comma';
    if (comma) next++;
    const conjunction = units[next]?.kind === 'conjunction' && /^(?:and|&)$/.test(wordOf(units[next]));
    if (conjunction) next++;
    if (comma && wordOf(units[next]) === 'including') next++;
    else if (!comma && !conjunction) break;
    if (units[next]?.kind !== 'np') break;
    const end = afterOf(units, next);
    // "X met Y and Z said": the second name begins a clause of its own.
    if (conjunction && isFiniteVerb(units[end + 1]) && end + 1 !== verb) break;
    if (comma && !conjunction && isAside(view, next)) {
      if (units[end + 1]?.kind !== 'comma' && units[end + 1]?.kind !== 'conjunction') break;
      last = end;
      continue;
    }
    const more = actorsOf(scene, view, next);
    if (more.length === 0 || (comma && !conjunction && !listGoesOn(units, end))) break;
    actors.push(...more);
    last = end;
  }
  return { actors: distinct(actors), last };
}

/** Each once; a pronoun's person is the same as the person named. */
export function distinct(actors: readonly Actor[]): Actor[] {
  const seen = new Map<string, Actor>();
  for (const actor of actors) {
    const key = actor.id ?? actor.name.toLowerCase();
    if (!seen.has(key)) seen.set(key, actor);
  }
  return [...seen.values()];
}

export const isFiniteVerb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'vg' && (unit.form === 'past' || unit.form === 'present');

/** `Ola Nordmann, the foreign minister,`: the same person again. */
function isAside(view: View, index: number): boolean {
  const unit = view.clauses.units[index]!;
  if (unit.kind !== 'np' || unit.name?.kind === 'person' || unit.name?.kind === 'state') return false;
  return ROLE.test(view.clauses.tokens[unit.head]!.text) || unit.name?.kind === 'office';
}

/** A conjunction follows before the clause ends. */
function listGoesOn(units: readonly Unit[], from: number): boolean {
  for (let at = from + 1; at < units.length && at < from + 16; at++) {
    const unit = units[at]!;
    if (unit.kind === 'conjunction' && unit.word === 'and') return true;
    if (unit.kind === 'vg' || /^(?:stop|relative|that|subordinator|colon|dash)$/.test(unit.kind)) return false;
  }
  return false;
}

/** The unit of a verb's subject; an infinitive has that of the verb over it. */
export function subjectOf(view: View, verb: number): number | null {
  const own = subjectIndex(view.clauses, verb);
  const { units } = view.clauses;
  const unit = units[verb];
  if (own !== null || unit?.kind !== 'vg' || unit.form !== 'infinitive') return own;
  const over = units.findLastIndex((one, at) => at < verb && one.kind === 'vg');
  if (over >= 0) return subjectOf(view, over);
  let at = verb - 1;
  while (at >= 0 && /^(?:other|adverb|adjective|time)$/.test(units[at]!.kind)) at--;
  return units[at]?.kind === 'np' ? at : null;
}
