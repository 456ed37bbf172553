import { frameworkIn, objectFrameworks, prepositionalFrameworks } from '../arguments.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { ownMatter } from '../matter.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Others who would have a state in (`was urged by lawmakers to accede`, `would be welcome in the bloc`). */
export const urging: Frame = {
  name: 'urging',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg'
        ? [
            ...urged(view, discourse, index, unit),
            ...welcome(view, discourse, index, unit),
            ...courted(view, discourse, index, unit),
          ]
        : [],
    );
  },
};

/** A passive whose agent stands between it and what is urged. */
function urged(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units } = view.clauses;
  const invites = verb.lemma === 'invite';
  if (!verb.passive || !(invites || /^(?:urge|encourage|press|pressure|ask|call|advise|push|tell)$/.test(verb.lemma)))
    return [];
  const agent = prepositionsAfter(view.clauses, index, 8)[0];
  if (agent?.word !== 'by') return [];
  let to = agent.phrase + 1;
  while (to < units.length && to < agent.phrase + 7 && /^(?:preposition|np|conjunction|time)$/.test(units[to]!.kind))
    to++;
  const mark = units[to];
  const act = units[to + 1];
  if (mark?.kind !== 'other' || mark.word !== 'to' || act?.kind !== 'vg' || act.negated) return [];
  if (!/^(?:join|accede|sign|ratify|apply|adopt|rejoin|enter|return)$/.test(act.lemma)) return [];
  const object = objectFrameworks(discourse, view, to + 1);
  const target =
    (object === 'other' ? null : object) ?? prepositionalFrameworks(discourse, view, to + 1, ['to', 'for', 'into']);
  const stance = stanceOf(view, index);
  const parties = stance.party === null ? [] : discourse.referentOf(view, stance.party).parties;
  if (!target || parties.length === 0 || stance.hypothetical || stance.denied || stance.mood !== 'fact') return [];
  return target.frameworks.map((framework) => ({
    parties,
    framework,
    act: invites ? ('invite' as const) : ('join' as const),
    name: null,
    mood: invites ? ('fact' as const) : ('others-wish' as const),
    denied: false,
    first: stance.from,
    last: target.at,
    at: index,
    rule: `urging:${verb.lemma}`,
    confidence: 0.75,
  }));
}

/** `The bloc has been courting Norland`. */
function courted(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  if (!/^(?:court|woo)$/.test(verb.lemma) || verb.negated) return [];
  const object = objectIndex(view.clauses, index);
  const stance = stanceOf(view, index);
  if (object === null || stance.party === null || stance.hypothetical || stance.denied) return [];
  const phrase = view.clauses.units[object];
  const named = phrase?.kind === 'np' && phrase.name?.kind === 'state' && phrase.owners.length === 0;
  const framework =
    discourse.referentOf(view, stance.party).frameworks[0] ?? frameworkIn(discourse, view, stance.party);
  const { parties } = discourse.referentOf(view, object);
  if (!named || !framework || parties.length === 0) return [];
  return [
    {
      parties,
      framework,
      act: 'join',
      name: null,
      mood: 'others-wish',
      denied: false,
      first: stance.from,
      last: object,
      at: index,
      rule: 'urging:court',
      confidence: 0.65,
    },
  ];
}

/** `Norland would be welcome`: said of the state itself, in a framework named or being spoken of. */
function welcome(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (verb.lemma !== 'be' || verb.modal !== 'would' || verb.negated) return [];
  let at = index + 1;
  while (units[at]?.kind === 'adverb') at++;
  const word = units[at];
  if (!word || tokens[word.last]!.text.toLowerCase() !== 'welcome') return [];
  const stance = stanceOf(view, index);
  const phrase = stance.party === null ? undefined : units[stance.party];
  if (phrase?.kind !== 'np' || phrase.name?.kind !== 'state' || phrase.name.form !== 'name' || stance.hypothetical)
    return [];
  const { parties } = discourse.referentOf(view, stance.party!);
  const named = prepositionalFrameworks(discourse, view, at, ['in', 'into', 'inside', 'as'], 5);
  const framework = named?.frameworks[0] ?? ownMatter(view, discourse, index, parties)?.framework;
  if (!framework) return [];
  return [
    {
      parties,
      framework,
      act: 'join',
      name: null,
      mood: 'others-wish',
      denied: false,
      first: stance.from,
      last: named?.at ?? at,
      at: index,
      rule: 'urging:welcome',
      confidence: 0.7,
    },
  ];
}
