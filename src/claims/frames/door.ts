import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { Act, Mood } from '../lexicon/acts.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** A door left open or shut (`the alliance's door is open to Norland`, `left the door open to joining`, `closed the door on membership`). */
export const door: Frame = {
  name: 'door',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'np' && /^doors?$/i.test(view.clauses.tokens[unit.head]!.text)
        ? [...stands(view, discourse, index, unit), ...moved(view, discourse, index)]
        : [],
    );
  },
};

const draft = (
  parties: readonly PartyRef[],
  framework: FrameworkRef,
  { act, mood }: { readonly act: Act; readonly mood: Mood },
  span: readonly [first: number, at: number, last: number],
): Draft => ({
  parties,
  framework,
  act,
  name: null,
  mood,
  denied: false,
  first: Math.min(...span),
  at: span[1],
  last: Math.max(...span),
  rule: 'door',
  confidence: 0.7,
});

/** `the door (to the alliance) is open to Norland`, `remains closed for Norland`. */
function stands(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units, tokens } = view.clauses;
  const at = units.findIndex((unit, i) => i > index && i < index + 5 && unit.kind === 'vg');
  const verb = units[at];
  if (verb?.kind !== 'vg' || !/^(?:be|remain|stay|stand)$/.test(verb.lemma)) return [];
  const words = tokens.slice(verb.last + 1, verb.last + 5).map((token) => token.text.toLowerCase());
  const open = words.includes('open');
  const shut = words.some((word) => /^(?:closed|shut)$/.test(word));
  const stance = stanceOf(view, at);
  if (open === shut || stance.hypothetical || stance.denied || stance.mood !== 'fact') return [];
  const to = prepositionsAfter(view.clauses, at, 5).find(({ word }) => /^(?:to|for)$/.test(word));
  const parties = to ? discourse.referentOf(view, to.phrase).parties : [];
  const into = prepositionsAfter(view.clauses, index, 3).find(({ word }) => /^(?:to|of|into)$/.test(word));
  const framework =
    discourse.frameworkWithin(phrase) ??
    (into && into.phrase < at ? frameworkIn(discourse, view, into.phrase) : null) ??
    discourse.impliedFramework(view, tokens[phrase.first]!.start);
  if (!to || !framework || parties.length === 0) return [];
  return [
    draft(parties, framework, open ? { act: 'join', mood: 'others-wish' } : { act: 'block', mood: 'fact' }, [
      index,
      at,
      to.phrase,
    ]),
  ];
}

/** `left the door open to joining`, `closed the door on membership`, `opened the door to Norland's accession`. */
function moved(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const verb = units[index - 1];
  if (verb?.kind !== 'vg' || !/^(?:leave|keep|hold|open|close|shut|slam)$/.test(verb.lemma)) return [];
  const shut = /^(?:close|shut|slam)$/.test(verb.lemma);
  const stance = stanceOf(view, index - 1);
  if (stance.hypothetical || !/^(?:fact|announced|refused)$/.test(stance.mood)) return [];
  const negated = stance.denied || stance.mood === 'refused';
  const link = units.findIndex(
    (unit, i) => i > index && i < index + 3 && /^(?:preposition|subordinator)$/.test(unit.kind),
  );
  if (link < 0 || !/^(?:to|on|for|of)$/.test((units[link] as { word: string }).word)) return [];
  const aim = aimAt(view, discourse, link + 1);
  if (!aim) return [];
  const actor = partiesAt(discourse, view, stance.party).parties;
  const others = aim.parties.filter((party) => actor.every(({ id }) => id !== party.id));
  const parties = others.length > 0 ? others : actor;
  if (parties.length === 0) return [];
  const opens = shut === negated;
  const told =
    others.length > 0
      ? opens
        ? ({ act: 'join', mood: 'others-wish' } as const)
        : ({ act: 'block', mood: 'fact' } as const)
      : opens
        ? ({ act: 'join', mood: 'own-wish' } as const)
        : ({ act: 'join', mood: 'refused' } as const);
  return [draft(parties, aim.framework, told, [stance.from, index - 1, aim.last])];
}

interface Aim {
  readonly framework: FrameworkRef;
  readonly parties: readonly PartyRef[];
  readonly last: number;
}

/** What the door leads to: `joining the pact`, `Norland's membership of it`, `Norland joining it`. */
function aimAt(view: View, discourse: Discourse, at: number): Aim | null {
  const { units, tokens } = view.clauses;
  const unit = units[at];
  const gerund = unit?.kind === 'np' && units[at + 1]?.kind === 'vg' ? at + 1 : at;
  const verb = units[gerund];
  if (verb?.kind === 'vg') {
    if (verb.form !== 'gerund' || !/^(?:join|enter|rejoin|adopt|sign)$/.test(verb.lemma)) return null;
    const object = objectIndex(view.clauses, gerund);
    const framework =
      object === null
        ? discourse.impliedFramework(view, tokens[verb.first]!.start)
        : frameworkIn(discourse, view, object);
    const parties = gerund > at ? discourse.referentOf(view, at).parties : [];
    return framework ? { framework, parties, last: object ?? gerund } : null;
  }
  if (unit?.kind !== 'np' || !/^(?:membership|accession|entry|admission|talks)$/i.test(tokens[unit.head]!.text))
    return null;
  const after = prepositionsAfter(view.clauses, at, 4);
  const named = after
    .filter(({ word }) => /^(?:of|to|in|into)$/.test(word))
    .flatMap(({ phrase }) => frameworkIn(discourse, view, phrase) ?? [])[0];
  const framework =
    discourse.frameworkWithin(unit) ?? named ?? discourse.impliedFramework(view, tokens[unit.first]!.start);
  const owners = ownersOf(discourse, view, at);
  const whose = after.find(({ word }) => /^(?:for|of)$/.test(word));
  const parties = owners.length > 0 || !whose ? owners : discourse.referentOf(view, whose.phrase).parties;
  return framework ? { framework, parties, last: at } : null;
}
