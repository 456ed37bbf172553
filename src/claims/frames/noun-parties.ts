import { ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, PartyRef } from '../discourse.ts';
import type { Act } from '../lexicon/acts.ts';
import { meantParty } from '../meant.ts';
import type { View } from '../scene.ts';
import type { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';

/** `Norland's accession`, `the accession of Norland`, `membership for Norland`, else the verb's subject for its own talks. */
export function partiesOfNoun(
  view: View,
  discourse: Discourse,
  index: number,
  governor: ReturnType<typeof governorOf>,
  act: Act | null,
): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, index);
  if (owners.length > 0) return owners;
  if (act === 'block') {
    const named = partiesNamedAfter(view, discourse, index);
    return named.length > 0 || !isUnowned(view, index) ? named : meantParty(view, discourse, index);
  }
  const words = view.clauses.tokens.slice(view.clauses.units[index]!.first, view.clauses.units[index]!.last + 1);
  if (governor?.role === 'object' && words.some((token) => /^(talks?|negotiations?|discussions?)$/i.test(token.text))) {
    const own = partiesAt(discourse, view, stanceOf(view, governor.verb).party).parties;
    if (own.length > 0) return own;
  }
  const named = partiesNamedAfter(view, discourse, index);
  if (named.length > 0) return named;
  // "began accession talks": the verb's own subject.
  if (governor?.role === 'object') {
    const stance = stanceOf(view, governor.verb);
    const { parties } = partiesAt(discourse, view, stance.party);
    if (parties.length > 0) return parties;
  }
  return isUnowned(view, index) ? meantParty(view, discourse, index) : [];
}

/** `the application`, `accession talks`: nobody's by its own words. */
export function isUnowned(view: View, index: number): boolean {
  const phrase = view.clauses.units[index] as NounPhrase;
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lemma.toLowerCase());
  return (
    phrase.owners.length === 0 &&
    phrase.ownerPronoun === null &&
    /^(?:the)?$/.test(phrase.determiner ?? '') &&
    words.some((word) => /^(?:talks?|negotiations?|applications?|bid)$/.test(word))
  );
}

/** `the accession of Norland`, `talks with Norland`. */
function partiesNamedAfter(view: View, discourse: Discourse, index: number): readonly PartyRef[] {
  const head = view.clauses.tokens[(view.clauses.units[index] as NounPhrase).head]!.lemma;
  for (const { word, phrase } of prepositionsAfter(view.clauses, index, 6)) {
    if (!/^(of|by|for|from|with|between)$/.test(word) && !(word === 'to' && head === 'invitation')) continue;
    const { parties, referent } = partiesAt(discourse, view, phrase);
    if (parties.length > 0 && !referent?.body) return parties;
  }
  return [];
}

/** `the inclusion of Y`, `membership for Y`, where Y is not the one who acts. */
export function othersNamed(view: View, discourse: Discourse, index: number, actors: readonly PartyRef[]): PartyRef[] {
  const owners = [...ownersOf(discourse, view, index)];
  for (const { word, phrase } of prepositionsAfter(view.clauses, index, 4)) {
    if (!/^(of|for)$/.test(word)) continue;
    const { parties } = partiesAt(discourse, view, phrase);
    owners.push(...parties);
    break;
  }
  return owners.filter((party) => !actors.some((actor) => actor.id === party.id));
}

/** The parties of the latest phrase before `at` that are not these. */
export function subjectBefore(
  view: View,
  discourse: Discourse,
  at: number,
  but: readonly PartyRef[],
): readonly PartyRef[] {
  for (let before = at - 1; before >= 0; before--) {
    if (view.clauses.units[before]!.kind !== 'np') continue;
    const { parties } = discourse.referentOf(view, before);
    if (parties.length > 0 && parties.every((party) => !but.some((one) => one.id === party.id))) return parties;
  }
  return [];
}

export const isNamed = (view: View, index: number): boolean =>
  prepositionsAfter(view.clauses, index, 4).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return word === 'of' && unit?.kind === 'np' && unit.name?.kind === 'state';
  });
