import { type NounPhrase, type VerbGroup, wordOf } from '../claims/syntax/unit.ts';
import type { Actor } from '../model/record.ts';
import { coordinatedActors, subjectOf } from './actors.ts';
import { stateOf } from './naming.ts';
import type { Scene, View } from './scene.ts';

export interface Sides {
  readonly pairs: readonly (readonly [Actor, Actor])[];
  readonly first: number;
  readonly last: number;
}

/** The two sides: subject and `with X`, or `between X and Y`. */
export function sidesOf(
  scene: Scene,
  view: View,
  index: number,
  verb: number,
  phrase: NounPhrase,
  noSubject: boolean,
): Sides | null {
  const { units } = view.clauses;
  let at = index + 1;
  while (at < units.length && /^(?:time|adverb)$/.test(units[at]!.kind)) at++;
  const word = wordOf(units[at]);
  if (word === 'between') {
    const all = betweenStates(scene, view, at + 1);
    if (all.states.length < 2) return null;
    const [one, ...others] = all.states;
    return { pairs: others.map((other) => [one!, other] as const), first: index, last: all.last };
  }
  if (!/^(?:with|to)$/.test(word)) return null;
  const right = statesOf(scene, view, at + 1);
  if (right.states.length === 0) return null;
  const owners = phrase.owners.flatMap((owner) => (owner.kind === 'state' ? (stateOf(scene, owner.id) ?? []) : []));
  const left =
    owners.length > 0 ? { states: owners, first: index } : noSubject ? null : subjectStates(scene, view, verb);
  if (!left || left.states.length === 0) return null;
  const pairs = left.states.flatMap((a) =>
    right.states.filter((b) => b.id === null || b.id !== a.id).map((b) => [a, b] as const),
  );
  return pairs.length === 0 ? null : { pairs, first: left.first, last: right.last };
}

/** `Israel and the Arab nations of A, B and C`: everyone on both sides of `and`. */
function betweenStates(scene: Scene, view: View, from: number): { states: Actor[]; last: number } {
  const { units } = view.clauses;
  const states: Actor[] = [];
  let last = from;
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'np') {
      const found = statesOf(scene, view, at).states.filter(({ kind }) => kind === 'state');
      if (found.length === 0 && !/^(?:of|including)$/.test(wordOf(units[at + 1]))) break;
      states.push(...found);
      if (found.length > 0) last = at;
    } else if (!/^(?:comma|conjunction)$/.test(unit.kind) && !/^(?:of|including|as well as)$/.test(wordOf(unit))) break;
  }
  return { states, last };
}

/** States that a verb's subject names; a relative clause's are those it stands by (`X and Y, both of which have`). */
function subjectStates(scene: Scene, view: View, verb: number): { states: Actor[]; first: number } | null {
  const { units } = view.clauses;
  const group = units[verb] as VerbGroup;
  if (wordOf(units[verb - 1]) === 'which' && wordOf(units[verb - 2]) === 'of') {
    for (let at = verb - 3; at >= 0 && at > verb - 8; at--) {
      const { states } = statesOf(scene, view, at);
      if (states.some(({ kind }) => kind === 'state')) return { states, first: at };
    }
    return null;
  }
  const subject = group.form === 'bare' || sawBetween(view, verb) ? verb - 1 : (subjectOf(view, verb) ?? verb - 1);
  const { states } = statesOf(scene, view, subject);
  const followers = wordOf(units[subject + 1]) === 'followed by' ? [] : followersOf(scene, view, verb);
  return { states: [...states, ...followers], first: subject };
}

const sawBetween = (view: View, verb: number): boolean => {
  const before = view.clauses.units[verb - 2];
  return before?.kind === 'vg' && before.lemma === 'see';
};

/** `…, followed by Norland` */
function followersOf(scene: Scene, view: View, verb: number): Actor[] {
  const { units } = view.clauses;
  const at = units.findIndex(
    (unit, place) => place > verb && unit.kind === 'vg' && unit.lemma === 'follow' && wordOf(units[place + 1]) === 'by',
  );
  return at < 0 || at > verb + 8 ? [] : statesOf(scene, view, at + 2).states.filter(({ kind }) => kind === 'state');
}

/** States in a coordination; a region's states together where it names them by region (`Central Asian nations`). */
export function statesOf(scene: Scene, view: View, index: number): { states: Actor[]; last: number } {
  const { actors, last } = coordinatedActors(scene, view, index);
  return {
    states: actors.filter(({ kind, name }) => kind === 'state' || (kind === 'group' && REGIONAL.test(name))),
    last,
  };
}

const REGIONAL = /\p{Lu}\p{L}+ (?:states|nations|countries|republics)$/u;
