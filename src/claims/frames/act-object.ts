import { objectFrameworks, prepositionalFrameworks } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { ActVerb } from '../lexicon/acts.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import { asMember, outOfOffice } from './reservations.ts';

/** `Y admitted X`, `X was invited to join Y`, `X was suspended from Y`. */
export function byObject(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Draft[] {
  if (
    verb.act === 'suspend' &&
    !vg.passive &&
    vg.form !== 'participle' &&
    objectFrameworks(discourse, view, index) !== 'other'
  )
    return [];
  const { units } = view.clauses;
  const passive = vg.passive || vg.form === 'participle';
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  const subject = passive && vg.form === 'participle' && !vg.passive ? subjectIndex(view.clauses, index) : stance.party;
  const party = passive ? subject : objectIndex(view.clauses, index);
  if (party === null) return [];
  const referent = discourse.referentOf(view, party);
  let { parties } = referent;
  if (parties.length === 0 && referent.frameworks.length > 0 && !referent.body)
    parties = organisationParty(referent.frameworks, [], false);
  if (parties.length === 0) return [];
  // "withdrew its ambassador from the bloc": a person or body is not the party.
  if (verb.act === 'leave' && referent.body && !isCapital(view, party)) return [];
  const after = Array.isArray(verb.framework) ? verb.framework : [];
  const from = passive ? index : party;
  let target = prepositionalFrameworks(discourse, view, from, [...after], 8);
  if (!target && !passive) {
    // "The bloc admitted X": the subject is the framework or its body.
    const actor = stance.party === null ? null : discourse.referentOf(view, stance.party);
    const framework = actor?.frameworks[0];
    const received = vg.lemma === 'welcome' && asMember(view, party);
    const approved = verb.act === 'ratify' && asMember(view, party);
    const implied = approved ? discourse.impliedFramework(view, view.clauses.tokens[vg.first]!.start) : null;
    if (implied) target = { frameworks: [implied], at: party };
    if (framework && (received || /^(admit|invite|suspend|expel|accept|readmit|induct)$/.test(vg.lemma)))
      target = { frameworks: [framework], at: party };
  }
  if (!target && /^(suspend|expel|admit|readmit|induct|invite|block|veto)$/.test(vg.lemma)) {
    const next = units[index + 1];
    const named = view.mentions.some((mention) => mention.kind === 'framework');
    const implied = discourse.impliedFramework(view, view.clauses.tokens[vg.first]!.start);
    const owned = units[party]?.kind === 'np' && ((units[party] as NounPhrase).owners.length > 0 || referent.body);
    const trailing =
      next?.kind === 'np' &&
      passive &&
      !/^(day|days|month|months|year|years|week|weeks)$/i.test(view.clauses.tokens[next.head]!.text);
    const elsewhere = prepositionsAfter(view.clauses, from, 5).some(
      ({ word, phrase }) =>
        /^(to|into|for|from)$/.test(word) && discourse.referentOf(view, phrase).frameworks.length === 0,
    );
    if (
      implied &&
      (passive || named || discourse.isTopic(view, parties)) &&
      !trailing &&
      !elsewhere &&
      !(owned && /^(invite|accept|block|veto)$/.test(vg.lemma))
    )
      target = { frameworks: [implied], at: Math.max(index, party) };
  }
  if (!target) return [];
  if (verb.act === 'join' && asGuest(view, from)) return [];
  // "invite X to join": read as the operator of the verb it governs.
  if (units.slice(from + 1, target.at).some((unit) => unit.kind === 'vg')) return [];
  const { mood } = stance;
  const own = verb.act === 'join' && mood === 'refused' ? ({ step: 'blocked' } as const) : {};
  const actor = passive ? null : stance.party;
  if (verb.act === 'leave' && outOfOffice(view, actor)) return [];
  // "asked to be admitted" asks, "was invited to be …" is invited.
  const act = verb.act === 'join' && passive && stance.act ? stance.act : { act: verb.act, name: verb.name };
  const wish =
    verb.act === 'join' && (mood === 'own-wish' || (outOfOffice(view, actor) && mood !== 'refused'))
      ? ('others-wish' as const)
      : mood;
  return target.frameworks
    .filter((framework) => !parties.some((one) => one.id === framework.name))
    .map((framework) => ({
      parties,
      framework,
      act: act.act,
      name: act.name,
      mood: wish,
      ...own,
      denied: stance.denied,
      first: Math.min(party, stance.from, index),
      last: Math.max(index, party, target!.at),
      at: index,
      rule: `act-verb:${vg.lemma}`,
      confidence: 0.85,
    }));
}

/** An organisation that joins another framework is a party by its name. */
export function organisationParty(
  actors: readonly FrameworkRef[],
  targets: readonly FrameworkRef[],
  body: boolean,
): PartyRef[] {
  const [actor] = actors;
  if (!actor || body || actor.how === 'implied' || targets.some((target) => target.id === actor.id)) return [];
  return [{ id: actor.name, name: actor.name, kind: 'organisation' }];
}

/** A capital or seat that stands for its government, rather than a person or body of it. */
export function isCapital(view: View, at: number): boolean {
  const unit = view.clauses.units[at];
  return unit?.kind === 'np' && unit.name?.kind === 'state';
}

/** `as an observer`, `as a partner country`: admitted to something short of membership. */
function asGuest(view: View, from: number): boolean {
  const as = prepositionsAfter(view.clauses, from, 6).find(({ word }) => word === 'as');
  const unit = as && view.clauses.units[as.phrase];
  return (
    unit?.kind === 'np' &&
    view.clauses.tokens
      .slice(unit.first, unit.last + 1)
      .some((token) => /^(observers?|associates?|associated|partners?|candidates?|guests?)$/i.test(token.text))
  );
}
