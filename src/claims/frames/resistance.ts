import { ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { openMatter } from '../matter.ts';
import { type View, wordsOf } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** An objection to what was just spoken of (`Norland opposed it`, `objects to both`, `has held up the request`, `vetoed the invitation to Sudland`). */
export const resistance: Frame = {
  name: 'resistance',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? readResistance(view, discourse, index, unit) : [],
    );
  },
};

const VERBS = /^(?:oppose|object|veto|block|reject|delay|obstruct|hold)$/;
const BID =
  /^(?:request|application|bid|candidacy|invitation|admission|accession|entry|membership|idea|move|proposal)$/i;

function readResistance(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  if (verb.lemma === 'be') return against(view, discourse, index, verb);
  if (!VERBS.test(verb.lemma) || verb.passive || !/^(?:past|present)$/.test(verb.form)) return [];
  const at = objectOf(view, index, verb);
  const phrase = at === null ? undefined : view.clauses.units[at];
  const bare = at === null && verb.lemma === 'object' && endsAt(view, index + 1);
  if (!bare && phrase?.kind !== 'np') return [];
  const stance = stanceOf(view, index);
  const foretold = stance.mood === 'future' && /^(?:veto|block|oppose)$/.test(verb.lemma);
  if (stance.hypothetical || stance.denied || !(stance.mood === 'fact' || foretold)) return [];
  const actor = partiesAt(discourse, view, stance.party);
  const members = actor.parties.length === 0 && isMembership(view, stance.party);
  if (actor.parties.length === 0 && !members) return [];
  const matter = openMatter(view, discourse, index, actor.parties);
  const parties = bare
    ? (matter?.parties ?? [])
    : concerned(view, discourse, at!, phrase as NounPhrase, actor.parties, matter, verb.lemma === 'reject');
  const framework =
    matter?.framework ??
    (phrase?.kind === 'np' && /^invitation$/i.test(view.clauses.tokens[phrase.head]!.text)
      ? discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start)
      : null);
  if (parties.length === 0 || !framework) return [];
  return [
    {
      parties,
      framework,
      act: 'block',
      name: 'objection',
      mood: 'fact',
      denied: false,
      first: stance.from,
      last: at ?? index,
      at: index,
      rule: `resistance:${verb.lemma}`,
      confidence: 0.65,
    },
  ];
}

/** `Germany supports it; Norland is against`: no more is said than where it stands. */
function against(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units } = view.clauses;
  const link = units[index + 1];
  const it = units[index + 2];
  if (verb.negated || verb.modal || link?.kind !== 'preposition' || link.word !== 'against') return [];
  const pointed = it?.kind === 'np' && /^(?:it|this|that|the idea|the move)$/i.test(wordsOf(view, it).join(' '));
  if (!pointed && !endsAt(view, index + 2)) return [];
  const stance = stanceOf(view, index);
  const actor = stance.party === null ? [] : partiesAt(discourse, view, stance.party).parties;
  const matter = actor.length === 0 || stance.hypothetical ? null : openMatter(view, discourse, index, actor);
  if (!matter) return [];
  return [
    {
      parties: matter.parties,
      framework: matter.framework,
      act: 'block',
      name: 'objection',
      mood: 'fact',
      denied: false,
      first: stance.from,
      last: index + 1,
      at: index,
      rule: 'resistance:against',
      confidence: 0.6,
    },
  ];
}

/** What is objected to: the object of the verb, of `objects to`, of `held up`. */
function objectOf(view: View, index: number, verb: VerbGroup): number | null {
  if (verb.lemma === 'object')
    return prepositionsAfter(view.clauses, index, 4).find(({ word }) => word === 'to')?.phrase ?? null;
  if (verb.lemma === 'hold')
    return prepositionsAfter(view.clauses, index, 4).find(({ word }) => /^(?:up|back)$/.test(word))?.phrase ?? null;
  return objectIndex(view.clauses, index);
}

function concerned(
  view: View,
  discourse: Discourse,
  at: number,
  phrase: NounPhrase,
  actors: readonly PartyRef[],
  matter: Draft | null,
  refused: boolean,
): readonly PartyRef[] {
  const head = view.clauses.tokens[phrase.head]!.text;
  const others = (parties: readonly PartyRef[]) =>
    parties.some(({ id }) => actors.some((actor) => actor.id === id)) ? [] : parties;
  if (/^(?:it|this|that|them|both)$/i.test(head)) {
    const meant = others(discourse.referentOf(view, at).parties);
    return matter === null
      ? []
      : meant.length > 0 && meant.every(({ id }) => matter.parties.some((party) => party.id === id))
        ? meant
        : matter.parties;
  }
  if (!BID.test(head) || (refused && /^(?:idea|move|proposal)$/i.test(head))) return [];
  const owners = others(ownersOf(discourse, view, at));
  if (owners.length > 0) return owners;
  const to = prepositionsAfter(view.clauses, at, 3).find(({ word }) => /^(?:to|of|from|by)$/.test(word));
  if (to) return others(partiesAt(discourse, view, to.phrase).parties);
  return /^(?:the|this|that)$/.test(phrase.determiner ?? '') ? (matter?.parties ?? []) : [];
}

/** `the members rejected the request`. */
const isMembership = (view: View, at: number | null): boolean => {
  const unit = at === null ? undefined : view.clauses.units[at];
  return (
    unit?.kind === 'np' &&
    /^(?:members|leaders|ministers|bloc|alliance|group)$/i.test(view.clauses.tokens[unit.head]!.text)
  );
};

const endsAt = (view: View, at: number): boolean => /^(?:stop|comma)$/.test(view.clauses.units[at]?.kind ?? 'stop');
