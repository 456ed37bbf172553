import { frameworkIn } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import type { Mark, NounPhrase, Unit } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** A standing dated without a verb (`Norland, a partner since 2019,`, `Candidate since June 2022, in talks since 2024.`). */
export const standing: Frame = {
  name: 'standing',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'np'
        ? readStanding(view, discourse, index, unit)
        : unit.kind === 'vg' && unit.form === 'gerund' && unit.lemma === 'negotiate'
          ? negotiating(view, discourse, index)
          : [],
    );
  },
};

const HELD = /^(?:candidate|observer|associate|partner)$/i;
const WORDS =
  /^(?:an?|the|full|official|formal|dialogue|sectoral|associate|partner|candidate|observer|country|state|member)$/i;

function readStanding(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units, tokens } = view.clauses;
  const words = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text);
  const talks = /^(?:talks|negotiations)$/i.test(words.at(-1)!) && isMark(units[index - 1], 'in');
  const held = words.every((word) => WORDS.test(word)) && words.some((word) => HELD.test(word));
  const member = words.every((word) => /^(?:an?|full|member)$/i.test(word)) && /^member$/i.test(words.at(-1)!);
  if (!talks && !held && !member) return [];
  const since = datedFrom(view, index);
  if (since === null) return [];
  const opens = talks ? index - 1 : index;
  const apposed = units[opens - 1]?.kind === 'comma' ? apposedTo(view, discourse, opens - 2) : [];
  const parties = apposed.length > 0 ? apposed : isFragment(view, opens) ? headed(view, discourse, since) : [];
  if (parties.length !== 1 || (member && apposed.length > 0)) return [];
  const named = frameworkNamed(view, discourse, index, since);
  const framework = named ?? discourse.impliedFramework(view, tokens[phrase.first]!.start);
  if (!framework) return [];
  // A partner is of anything, unless the framework has partners.
  const plain = /^partner$/i.test(words.at(-1)!) && !words.some((word) => /^(?:dialogue|sectoral)$/i.test(word));
  if (plain && !named && !hasGuests(discourse, framework)) return [];
  return [
    {
      parties,
      framework,
      act: talks ? 'talk' : member ? 'join' : 'invite',
      name: talks ? 'negotiation' : member ? 'accession' : 'status',
      mood: 'fact',
      denied: false,
      first: apposed.length > 0 ? opens - 2 : opens,
      last: since,
      at: index,
      rule: 'standing',
      confidence: 0.75,
    },
  ];
}

/** `Norland: negotiating since 2014`. */
function negotiating(view: View, discourse: Discourse, index: number): Draft[] {
  const since = datedFrom(view, index);
  if (since === null || !isFragment(view, index)) return [];
  const parties = headed(view, discourse, since);
  const framework = discourse.impliedFramework(view, view.clauses.tokens[view.clauses.units[index]!.first]!.start);
  if (parties.length !== 1 || !framework) return [];
  return [
    {
      parties,
      framework,
      act: 'talk',
      name: 'negotiation',
      mood: 'fact',
      denied: false,
      first: index,
      last: since,
      at: index,
      rule: 'standing:negotiating',
      confidence: 0.7,
    },
  ];
}

const isMark = (unit: Unit | undefined, word: string): boolean =>
  unit !== undefined && 'word' in unit && (unit as Mark).word === word;

/** The unit of the date in `since 2019`, `of the group from 2005`; null without one. */
function datedFrom(view: View, index: number): number | null {
  const { units } = view.clauses;
  for (let at = index + 1; at < units.length && at <= index + 4; at++) {
    const unit = units[at]!;
    if (unit.kind === 'preposition' && /^(?:since|from)$/.test(unit.word))
      return units[at + 1]?.kind === 'time' ? at + 1 : null;
    if (!/^(?:preposition|np)$/.test(unit.kind)) return null;
  }
  return null;
}

/** `Norland, a partner since 2019`, `his country, a partner since 2019`. */
function apposedTo(view: View, discourse: Discourse, at: number): readonly PartyRef[] {
  const unit = view.clauses.units[at];
  if (unit?.kind !== 'np' || unit.owners.length > 0) return [];
  const referent = discourse.referentOf(view, at);
  return referent.body && unit.name?.kind !== 'state' ? [] : referent.parties;
}

/** Nothing but its like stands before the standing: a note under a heading, or the opening of a sentence. */
const isFragment = (view: View, opens: number): boolean => {
  const { units } = view.clauses;
  const noted = /^(?:dash|colon)$/.test(units[1]?.kind ?? '');
  return (
    (opens === 0 || /^(?:comma|dash|colon)$/.test(units[opens - 1]!.kind)) &&
    units
      .slice(0, opens)
      .every(
        (unit) => /^(?:np|preposition|time|comma|dash|colon|stop)$/.test(unit.kind) || (noted && unit.kind === 'vg'),
      )
  );
};

/** The state that heads the note: in its own sentence, right behind the standing, or just before. */
function headed(view: View, discourse: Discourse, since: number): readonly PartyRef[] {
  const { units } = view.clauses;
  const isState = (at: number): boolean => {
    const unit = units[at];
    return unit?.kind === 'np' && unit.name?.kind === 'state' && unit.name.form === 'name';
  };
  if (isState(0)) return discourse.referentOf(view, 0).parties;
  if (units[since + 1]?.kind === 'comma' && isState(since + 2)) return discourse.referentOf(view, since + 2).parties;
  return units.slice(since + 1, since + 3).some((unit) => unit.kind === 'vg')
    ? []
    : discourse.pronoun(view, 0, 'it').parties;
}

function frameworkNamed(view: View, discourse: Discourse, index: number, since: number): FrameworkRef | null {
  const of = prepositionsAfter(view.clauses, index, since - index).find(({ word }) =>
    /^(?:of|in|to|with|at)$/.test(word),
  );
  return of && of.phrase < since ? frameworkIn(discourse, view, of.phrase) : null;
}

const hasGuests = (discourse: Discourse, framework: FrameworkRef): boolean =>
  discourse.read.some(({ draft }) => draft.framework.id === framework.id && draft.act === 'invite');
