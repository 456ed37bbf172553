import { objectFrameworks, partiesAt, prepositionalFrameworks } from '../arguments.ts';
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
  let parties = passive && referent.parties.length > 0 ? partiesAt(discourse, view, party).parties : referent.parties;
  if (parties.length === 0 && referent.frameworks.length > 0 && !referent.body)
    parties = organisationParty(referent.frameworks, [], false);
  if (parties.length === 0) return [];
  // "withdrew its ambassador from the bloc": a person or body is not the party.
  if (/^(?:leave|suspend)$/.test(verb.act) && referent.body && !isCapital(view, party)) return [];
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
    const seat =
      vg.lemma === 'invite' && prepositionsAfter(view.clauses, party, 3).some(({ word }) => /^(?:to|for)$/.test(word));
    if (framework && !seat && (received || /^(admit|invite|suspend|expel|accept|readmit|induct)$/.test(vg.lemma)))
      target = { frameworks: [framework], at: party };
  }
  const added = vg.lemma === 'add' && vg.passive && stance.mood === 'fact' && isAddition(view, discourse, index);
  if (!target && (added || /^(suspend|expel|admit|readmit|induct|invite|block|veto)$/.test(vg.lemma))) {
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
        /^(to|into|for|from)$/.test(word) &&
        !(added && isCircle(view, phrase)) &&
        discourse.referentOf(view, phrase).frameworks.length === 0 &&
        // "suspended from all the union's activities"
        !(word === 'from' && within(discourse, view, phrase)),
    );
    if (
      implied &&
      (passive || named || discourse.isTopic(view, parties) || goesOn(view, discourse, stance.party, verb.act)) &&
      !trailing &&
      !elsewhere &&
      !(owned && /^(invite|accept|block|veto)$/.test(vg.lemma))
    )
      target = { frameworks: [implied], at: Math.max(index, party) };
  }
  if (!target) return [];
  if (verb.act === 'join' && asGuest(view, from)) return [];
  if (verb.act === 'invite' && toDo(view, from)) return [];
  // "invite X to join": read as the operator of the verb it governs.
  if (units.slice(from + 1, target.at).some((unit) => unit.kind === 'vg')) return [];
  const { mood } = stance;
  const own = verb.act === 'join' && mood === 'refused' ? ({ step: 'blocked' } as const) : {};
  const actor = passive ? null : stance.party;
  if (verb.act === 'leave' && outOfOffice(view, actor)) return [];
  // "asked to be admitted" asks, "was invited to be …" is invited.
  const hindered = stance.act !== null && /^(?:block|halt)$/.test(stance.act.act);
  // "put on hold a proposal to bring X into the bloc": what is held up is not done; "invited to admit X" does nothing to X.
  if (stance.act && !passive && !hindered && verb.act === 'join') return [];
  const act = verb.act === 'join' && stance.act ? stance.act : { act: verb.act, name: verb.name };
  // "would welcome X", "is considering inviting X" are wishes of others; "hopes to be readmitted" is one of its own.
  const courteous = vg.lemma === 'welcome' && vg.modal === 'would' && mood !== 'refused';
  const others =
    (/^(?:join|invite)$/.test(verb.act) && mood === 'own-wish' && !passive) ||
    (verb.act === 'join' && outOfOffice(view, actor) && mood !== 'refused');
  const wish = courteous || others ? ('others-wish' as const) : mood;
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

/** `The union suspended X in May. It had suspended Y before.`: the same is told on of the same framework. */
function goesOn(view: View, discourse: Discourse, subject: number | null, act: ActVerb['act']): boolean {
  const phrase = subject === null ? undefined : view.clauses.units[subject];
  const pronoun = phrase?.kind === 'np' && /^it$/i.test(view.clauses.tokens[phrase.head]!.text);
  return pronoun && discourse.read.some(({ sentence, draft }) => view.index - sentence <= 2 && draft.act === act);
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

/** `was invited to attend the meeting`: to something else than joining. */
function toDo(view: View, from: number): boolean {
  const { units } = view.clauses;
  const to = units[from + 1];
  const act = units[from + 2];
  return (
    to?.kind === 'other' &&
    to.word === 'to' &&
    act?.kind === 'vg' &&
    !/^(?:join|rejoin|accede|become|be|sign|ratify|enter|apply|begin|start|open|take|participate|adopt)$/.test(
      act.lemma,
    )
  );
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

function within(discourse: Discourse, view: View, at: number): FrameworkRef | null {
  const unit = view.clauses.units[at];
  return unit?.kind === 'np' ? discourse.frameworkWithin(unit) : null;
}

/** `Norland was added in 2010`, `was added to the circle`, where the sentence or the one before tells who is in a framework. */
function isAddition(view: View, discourse: Discourse, index: number): boolean {
  const { units } = view.clauses;
  const told = discourse.running !== null && view.index - discourse.running.sentence <= 1;
  if (!told && !units.slice(0, index).some((unit) => unit.kind === 'np' && unit.name?.kind === 'framework'))
    return false;
  const [first] = prepositionsAfter(view.clauses, index, 3);
  if (first) return isCircle(view, first.phrase);
  return units[index + 1]?.kind === 'time' || units[index + 2]?.kind === 'time';
}

/** `the circle`, `the group`: those who are in it already. */
function isCircle(view: View, at: number): boolean {
  const unit = view.clauses.units[at];
  return (
    unit?.kind === 'np' &&
    unit.determiner === 'the' &&
    /^(?:circle|group|grouping|bloc|club|membership|line-up|lineup|fold)$/i.test(view.clauses.tokens[unit.head]!.text)
  );
}
