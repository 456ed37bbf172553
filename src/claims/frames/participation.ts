import { partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { subjectIndex } from '../syntax/subject.ts';
import { type Unit, type VerbGroup, wordOf } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';
import { PARTS } from './list-host.ts';
import { wholeAt } from './whole.ts';

/** Taking part in a framework as such (`Norland takes part in the pact`, `X and Y are the states involved in the initiative`). */
export const participation: Frame = {
  name: 'participation',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'vg') return [];
      const whole = takenPartIn(view, discourse, index, unit);
      if (!whole) return [];
      const ended = hasEnded(view, index, unit);
      const parties = ended
        ? named(view, discourse, subjectIndex(view.clauses, index))
        : partiesOf(view, discourse, index, unit, whole.at);
      if (parties.length === 0) return [];
      return [
        {
          parties,
          framework: whole.framework,
          act: ended ? 'leave' : 'join',
          name: ended ? 'withdrawal' : 'accession',
          mood: 'fact',
          denied: false,
          first: index,
          last: whole.at,
          at: index,
          rule: `participation:${unit.lemma}`,
          confidence: 0.65,
        },
      ];
    });
  },
};

/** The framework behind `in`, where it is one itself (not `in NATO exercises`, `in the pact as an observer`). */
function takenPartIn(
  view: View,
  discourse: Discourse,
  index: number,
  verb: VerbGroup,
): { framework: FrameworkRef; at: number } | null {
  const { units, tokens } = view.clauses;
  let at = index + 1;
  if (verb.lemma === 'take') {
    const part = units[at];
    if (part?.kind !== 'np' || tokens[part.first]!.text !== 'part' || part.first !== part.last) return null;
    at++;
  } else if (verb.lemma === 'be' && wordOf(units[at]) === 'involved') at++;
  else if (!/^(?:participate|involve)$/.test(verb.lemma)) return null;
  while (units[at]?.kind === 'adverb') at++;
  if (wordOf(units[at]) !== 'in') return null;
  const framework = wholeAt(view, discourse, at + 1);
  // At a meeting of it, or on its fringe.
  if (!framework || /^(?:as|at|via|through|on)$/.test(wordOf(units[at + 2]))) return null;
  return { framework, at: at + 1 };
}

function partiesOf(view: View, discourse: Discourse, index: number, verb: VerbGroup, whole: number): Draft['parties'] {
  const { units, tokens } = view.clauses;
  if (verb.negated || verb.modal !== null || verb.progressive) return [];
  const noun = units[index - 1];
  const isParts = (unit: Unit | undefined): boolean =>
    unit?.kind === 'np' && !unit.name && PARTS.test(tokens[unit.head]!.text);
  // "10 countries and the union were involved in it"
  const states = isParts(noun) || (units[index - 2]?.kind === 'conjunction' && isParts(units[index - 3]));
  // "X and Y are the three countries involved in it"
  if (states && /^(?:participle|gerund)$/.test(verb.form)) {
    const copula = units[index - 2];
    if (copula?.kind !== 'vg' || copula.lemma !== 'be' || copula.negated || copula.modal !== null) return [];
    return named(view, discourse, subjectIndex(view.clauses, index - 2));
  }
  // "Three countries take part in it: X, Y and Z"
  const list = units[whole + 2];
  if (states && /^(?:past|present)$/.test(verb.form))
    return units[whole + 1]?.kind === 'colon' && list?.kind === 'np' && list.others.length > 0
      ? named(view, discourse, whole + 2)
      : [];
  if (/^(?:involve|be)$/.test(verb.lemma) || verb.form !== 'present') return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.denied || stance.mood !== 'fact') return [];
  return named(view, discourse, stance.party);
}

/** `Until 1999, X also participated in it`. */
function hasEnded(view: View, index: number, verb: VerbGroup): boolean {
  const { units } = view.clauses;
  if (verb.form !== 'past' || verb.negated || verb.modal !== null || verb.lemma === 'be' || verb.passive) return false;
  return units.some((unit, at) => /^until$/i.test(wordOf(unit)) && units[at + 1]?.kind === 'time' && at < index + 7);
}

/** States by their names; those who speak for one may take part in anything. */
function named(view: View, discourse: Discourse, at: number | null): Draft['parties'] {
  const phrase = at === null ? undefined : view.clauses.units[at];
  if (phrase?.kind !== 'np' || phrase.name?.kind !== 'state' || phrase.name.form !== 'name') return [];
  const { parties, referent } = partiesAt(discourse, view, at);
  return referent?.body || phrase.owners.length > 0 ? [] : parties;
}
