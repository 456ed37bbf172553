import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { Frame } from './frame.ts';

const GOAL = /^(?:goals?|aims?|objectives?|priority|priorities|ambitions?|aspirations?|dreams?|targets?|choice)$/;
const JOINING = /^(?:membership|accession|entry|integration)$/;

/** Joining as somebody's goal (`membership remains our goal`, `joining the bloc is a priority for Norland`, `has its sights set on entry`). */
export const goal: Frame = {
  name: 'goal',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind === 'vg' && /^(?:be|lie|remain|belong)$/.test(unit.lemma))
        return [
          ...(unit.lemma === 'be' ? excluded(view, discourse, index) : []),
          ...placed(view, discourse, index, unit.negated),
        ];
      if (unit.kind !== 'np') return [];
      const head = view.clauses.tokens[unit.head]!.text.toLowerCase();
      if (GOAL.test(head)) return predicated(view, discourse, index);
      if (/^(?:sights?|eyes)$/.test(head) && unit.ownerPronoun) return aimedAt(view, discourse, index);
      return [];
    });
  },
};

interface Joining {
  readonly at: number;
  readonly framework: FrameworkRef;
  readonly owners: readonly PartyRef[];
}

function predicated(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  let at = index - 1;
  while (at >= 0 && /^(?:adverb|adjective|time)$/.test(units[at]!.kind)) at--;
  const verb = units[at];
  if (verb?.kind !== 'vg' || !/^(?:be|remain|stay|become)$/.test(verb.lemma)) return [];
  const joining = joiningBefore(view, discourse, at);
  if (!joining) return [];
  const stance = stanceOf(view, at);
  if (stance.hypothetical) return [];
  const denied = stance.denied || (units[index] as { determiner?: string | null }).determiner === 'no';
  const owned = ownersOf(discourse, view, index);
  const named = prepositionsAfter(view.clauses, index, 4)
    .filter(({ word }) => /^(?:of|for)$/.test(word))
    .flatMap(({ phrase }) => partiesAt(discourse, view, phrase).parties);
  const parties = owned.length > 0 ? owned : named.length > 0 ? named : joining.owners;
  if (parties.length === 0) return [];
  return [draft(joining, parties, denied ? 'refused' : 'own-wish', joining.at, index, 'goal:predicate')];
}

/** `membership is not on the table`, `accession is out of the question`: so says whoever it would be. */
function excluded(view: View, discourse: Discourse, index: number): Draft[] {
  const { units, tokens } = view.clauses;
  const verb = units[index]!;
  const words = tokens
    .slice(verb.first, verb.last + 9)
    .map((token) => token.text.toLowerCase())
    .filter((word) => !/^["“”‘’']+$/.test(word))
    .join(' ');
  if (
    !/^\S+ (?:n['’]t |not |never |no longer )(?:currently )?(?:on (?:the|our|its) (?:table|agenda)|an (?:option|issue)|up for|in (?:the|our) (?:cards|plans))|^\S+ (?:\S+ )?out of the question/.test(
      words,
    )
  )
    return [];
  const joining = joiningBefore(view, discourse, index);
  if (!joining || stanceOf(view, index).hypothetical) return [];
  const speaker = discourse.scene
    .chainOf(tokens[verb.first]!)
    .flatMap((attribution) => discourse.speaksFor(attribution) ?? [])
    .filter((of) => discourse.scene.gazetteer.states.has(of))[0];
  const named = prepositionsAfter(view.clauses, index, 6)
    .filter(({ word }) => word === 'for')
    .flatMap(({ phrase }) => partiesAt(discourse, view, phrase).parties);
  const own = joining.owners.length > 0 ? joining.owners : named;
  const parties = own.length > 0 ? own : speaker ? [discourse.state(speaker)] : [];
  if (parties.length === 0) return [];
  return [draft(joining, parties, 'refused', joining.at, index + 2, 'goal:excluded')];
}

/** `Norland's place is in the alliance`, `its future lies in the union`. */
function placed(view: View, discourse: Discourse, index: number, negated: boolean): Draft[] {
  const { units, tokens } = view.clauses;
  const at = index - 1;
  const phrase = units[at];
  if (negated || phrase?.kind !== 'np' || !/^(?:place|future|home|destiny)$/i.test(tokens[phrase.head]!.text))
    return [];
  const into = prepositionsAfter(view.clauses, index, 3)[0];
  const framework =
    into && /^(?:in|within|inside|with)$/.test(into.word) ? frameworkIn(discourse, view, into.phrase) : null;
  const parties = ownersOf(discourse, view, at);
  if (!framework || parties.length === 0 || stanceOf(view, index).hypothetical) return [];
  const pledged = /^future$/i.test(tokens[phrase.head]!.text);
  const one = draft({ at, framework, owners: parties }, parties, 'own-wish', at, into!.phrase, 'goal:place');
  const speaker = discourse.scene
    .chainOf(tokens[phrase.first]!)
    .flatMap((attribution) => discourse.speaksFor(attribution) ?? [])[0];
  const own = speaker !== undefined && parties.some(({ id }) => id === speaker);
  return [own ? one : { ...one, mood: pledged ? 'future' : 'others-wish' }];
}

function aimedAt(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const verb = units[index - 1];
  if (verb?.kind !== 'vg' || !/^(?:set|have|fix|keep)$/.test(verb.lemma)) return [];
  const on = units.slice(index + 1, index + 4).findIndex((unit) => unit.kind === 'preposition' && unit.word === 'on');
  if (on < 0) return [];
  const joining = joiningAt(view, discourse, index + on + 2);
  const stance = stanceOf(view, index - 1);
  if (!joining || stance.hypothetical) return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return [];
  return [draft(joining, parties, stance.denied ? 'refused' : 'own-wish', stance.from, joining.at, 'goal:sights')];
}

/** The joining that is the subject of the verb at `verb`: `EU membership`, `Norland's accession to the pact`, `joining the bloc`. */
function joiningBefore(view: View, discourse: Discourse, verb: number): Joining | null {
  for (let at = verb - 1; at >= 0 && at > verb - 6; at--) {
    const found = joiningAt(view, discourse, at);
    if (found) return found;
    if (/^(?:vg|stop|that|relative|subordinator|comma)$/.test(view.clauses.units[at]!.kind)) return null;
  }
  return null;
}

function joiningAt(view: View, discourse: Discourse, at: number): Joining | null {
  const unit = view.clauses.units[at];
  if (unit?.kind === 'vg' && unit.form === 'gerund' && /^(?:join|enter|adopt|rejoin)$/.test(unit.lemma)) {
    const object = objectIndex(view.clauses, at);
    const alone = object === null && view.clauses.units[at + 1]?.kind === 'vg';
    const framework = alone
      ? discourse.impliedFramework(view, view.clauses.tokens[unit.first]!.start)
      : object === null
        ? null
        : frameworkIn(discourse, view, object);
    return framework ? { at, framework, owners: [] } : null;
  }
  if (unit?.kind !== 'np' || !JOINING.test(view.clauses.tokens[unit.head]!.lemma)) return null;
  const inside = discourse.frameworkWithin(unit);
  const after = prepositionsAfter(view.clauses, at, 4)
    .filter(({ word }) => /^(?:of|to|in|into)$/.test(word))
    .flatMap(({ phrase }) => frameworkIn(discourse, view, phrase) ?? [])[0];
  const bare = unit.owners.length === 0 && view.clauses.units[at + 1]?.kind === 'vg';
  const framework =
    inside ?? after ?? (bare ? discourse.impliedFramework(view, view.clauses.tokens[unit.first]!.start) : null);
  return framework ? { at, framework, owners: ownersOf(discourse, view, at) } : null;
}

const draft = (
  joining: Joining,
  parties: readonly PartyRef[],
  mood: 'own-wish' | 'refused',
  from: number,
  to: number,
  rule: string,
): Draft => ({
  parties,
  framework: joining.framework,
  act: 'join',
  name: null,
  mood,
  denied: false,
  first: Math.min(from, joining.at),
  last: Math.max(to, joining.at),
  at: joining.at,
  rule,
  confidence: 0.75,
});
