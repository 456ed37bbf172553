import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { Mark } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Joining tied to a condition by a word of its own (`made its accession conditional on reforms`, `set a border deal as a condition for joining`). */
export const precondition: Frame = {
  name: 'precondition',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      const word = wordAt(view, index);
      if (/^(?:conditional|contingent|dependent|conditioned|predicated)$/.test(word))
        return tied(view, discourse, index);
      if (unit.kind === 'vg' && /^(?:depend|hinge|condition|predicate)$/.test(unit.lemma) && !unit.negated)
        return tied(view, discourse, index);
      if (unit.kind === 'np' && /^(?:conditions?|preconditions?|prerequisites?)$/.test(word))
        return [...demanded(view, discourse, index), ...declared(view, discourse, index)];
      if (unit.kind === 'vg' && /^(?:insist|demand|require|want|seek)$/.test(unit.lemma))
        return beforehand(view, discourse, index);
      if (unit.kind === 'vg' && /^(?:link|tie)$/.test(unit.lemma)) return linked(view, discourse, index);
      return [];
    });
  },
};

const wordAt = (view: View, index: number): string => {
  const unit = view.clauses.units[index]!;
  if (unit.kind === 'np') return view.clauses.tokens[unit.head]!.text.toLowerCase();
  return unit.kind === 'vg' ? '' : (unit as Mark).word;
};

interface Joining {
  readonly at: number;
  readonly framework: FrameworkRef;
  readonly owners: readonly PartyRef[];
}

/** `X's accession is conditional on Y`, `made its accession contingent on Y`. */
function tied(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const on = units[index + 1];
  if (on?.kind !== 'preposition' || !/^(?:on|upon)$/.test(on.word)) return [];
  for (let at = index - 1; at >= 0 && at > index - 10; at--) {
    if (/^(?:stop|colon|that|subordinator)$/.test(units[at]!.kind)) return [];
    const joining = joiningAt(view, discourse, at);
    if (!joining) continue;
    // "has made joining conditional on": its own joining.
    const maker = units[at - 1]?.kind === 'vg' ? stanceOf(view, at - 1) : null;
    const makes = maker !== null && !maker.denied && !maker.hypothetical ? maker.party : null;
    const owners = joining.owners.length > 0 ? joining.owners : partiesAt(discourse, view, makes).parties;
    if (owners.length === 0) continue;
    return [
      draft(view, joining, owners, Math.min(at, joining.at), index + 2, endOf(view, index + 2), 'precondition:tied'),
    ];
  }
  return [];
}

/** `insists on Y as a condition for joining`. */
function demanded(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const link = units[index + 1];
  if (!(link?.kind === 'preposition' || link?.kind === 'subordinator') || !/^(?:for|of|to)$/.test(link.word)) return [];
  if (units[index - 1]?.kind !== 'preposition' || (units[index - 1] as Mark).word !== 'as') return [];
  const joining = joiningAt(view, discourse, index + 2);
  const wanted = units[index - 2];
  const governor = governorOf(view, index - 2);
  if (!joining || wanted?.kind !== 'np' || !governor) return [];
  const stance = stanceOf(view, governor.verb);
  if (stance.hypothetical || stance.denied) return [];
  const parties = joining.owners.length > 0 ? joining.owners : partiesAt(discourse, view, stance.party).parties;
  if (parties.length === 0) return [];
  const from = subjectIndex(view.clauses, governor.verb) ?? governor.verb;
  return [draft(view, joining, parties, from, governor.verb + 1, index - 2, 'precondition:demanded')];
}

/** `a border deal is a precondition for joining, Norland says`. */
function declared(view: View, discourse: Discourse, index: number): Draft[] {
  const { units, tokens } = view.clauses;
  const link = units[index + 1];
  const verb = units[index - 1];
  if (!(link?.kind === 'preposition' || link?.kind === 'subordinator') || !/^(?:for|of|to)$/.test(link.word)) return [];
  if (verb?.kind !== 'vg' || !/^(?:be|remain)$/.test(verb.lemma) || verb.negated) return [];
  const joining = joiningAt(view, discourse, index + 2);
  const stance = stanceOf(view, index - 1);
  if (!joining || stance.hypothetical || stance.denied || stance.party === null) return [];
  const speaker = discourse.scene
    .chainOf(tokens[verb.first]!)
    .flatMap((attribution) => discourse.speaksFor(attribution) ?? [])
    .find((of) => discourse.scene.gazetteer.states.has(of));
  const parties = joining.owners.length > 0 ? joining.owners : speaker ? [discourse.state(speaker)] : [];
  if (parties.length === 0) return [];
  return [draft(view, joining, parties, stance.party, stance.party, index - 2, 'precondition:declared')];
}

/** `insists on a path to statehood before joining`. */
function beforehand(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const before = units.findIndex(
    (unit, at) =>
      at > index &&
      at < index + 10 &&
      /^(?:preposition|subordinator)$/.test(unit.kind) &&
      wordAt(view, at) === 'before',
  );
  if (before < 0 || units.slice(index + 1, before).some((unit) => /^(?:stop|colon|comma)$/.test(unit.kind))) return [];
  const joining = joiningAt(view, discourse, before + 1);
  const stance = stanceOf(view, index);
  if (!joining || units[before + 1]?.kind !== 'vg' || stance.hypothetical || stance.denied || stance.mood !== 'fact')
    return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return [];
  return [draft(view, joining, parties, stance.from, index + 1, before - 1, 'precondition:beforehand')];
}

/** `has linked joining to statehood`; `linked Norland's membership to arms sales` holds another's up. */
function linked(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const joining = joiningAt(view, discourse, index + 1);
  const stance = stanceOf(view, index);
  if (!joining || stance.hypothetical || stance.denied || stance.mood !== 'fact') return [];
  const to = units.findIndex(
    (unit, at) => at > joining.at && at < joining.at + 6 && unit.kind === 'preposition' && unit.word === 'to',
  );
  if (to < 0) return [];
  const actor = partiesAt(discourse, view, stance.party).parties;
  const others = joining.owners.filter((owner) => actor.every(({ id }) => id !== owner.id));
  const parties = others.length > 0 ? others : actor;
  if (parties.length === 0) return [];
  const made = draft(view, joining, parties, stance.from, to + 1, endOf(view, to + 1), 'precondition:linked');
  return others.length > 0 ? [{ ...made, act: 'block', mood: 'fact' }] : [made];
}

function joiningAt(view: View, discourse: Discourse, at: number): Joining | null {
  const { units, tokens } = view.clauses;
  const unit = units[at];
  if (unit?.kind === 'vg' && unit.form === 'gerund' && /^(?:join|enter|accede|rejoin|sign|adopt)$/.test(unit.lemma)) {
    const object = objectIndex(view.clauses, at);
    const framework = object === null ? null : frameworkIn(discourse, view, object);
    const before = units[at - 1];
    const owners =
      before?.kind === 'np' && (tokens[before.last]!.xpos === 'POS' || before.ownerPronoun !== null || before.name)
        ? partiesAt(discourse, view, at - 1).parties
        : [];
    return framework ? { at: object!, framework, owners } : null;
  }
  if (
    unit?.kind !== 'np' ||
    !/^(?:membership|accession|entry|admission|participation|bid|application)$/.test(tokens[unit.head]!.lemma)
  )
    return null;
  const inside = discourse.frameworkWithin(unit);
  const after = prepositionsAfter(view.clauses, at, 6);
  const named = after
    .filter(({ word }) => /^(?:of|to|in|into)$/.test(word))
    .flatMap(({ phrase }) => frameworkIn(discourse, view, phrase) ?? [])[0];
  const framework = inside ?? named ?? discourse.impliedFramework(view, tokens[unit.first]!.start);
  if (!framework) return null;
  const owned = ownersOf(discourse, view, at);
  const owners =
    owned.length > 0
      ? owned
      : after
          .filter(({ word }) => /^(?:of|for)$/.test(word))
          .flatMap(({ phrase }) => partiesAt(discourse, view, phrase).parties);
  return { at, framework, owners };
}

/** The condition's words: to the next comma or stop. */
function endOf(view: View, first: number): number {
  const { units } = view.clauses;
  let last = first;
  while (units[last + 1] && !/^(?:comma|stop|colon|dash|that)$/.test(units[last + 1]!.kind)) last++;
  return last;
}

function draft(
  view: View,
  joining: Joining,
  parties: readonly PartyRef[],
  from: number,
  first: number,
  last: number,
  rule: string,
): Draft {
  const { tokens, units } = view.clauses;
  const words = tokens.slice(units[first]?.first ?? 0, (units[last]?.last ?? 0) + 1);
  return {
    parties,
    framework: joining.framework,
    act: 'join',
    name: null,
    mood: 'conditional',
    denied: false,
    first: Math.min(from, joining.at),
    last: Math.max(last, joining.at),
    at: joining.at,
    rule,
    confidence: 0.8,
    ...(words.length > 0 ? { condition: { start: words[0]!.start, end: words.at(-1)!.end } } : {}),
  };
}
