import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

const TIES = /^(relations?|ties?|relationships?|links?)$/i;
const NORMALISE = /^(normali[sz]e|establish|open|forge)$/;
const NORMALISATION = /^(normali[sz]ation|establishment)$/i;

/**
 * Frameworks that are joined by making ties with a counterpart (their `joining` phrases in the reference list say so):
 * `X normalised relations with Y under the accords`, `the accords led to normalisation between Y and X`.
 */
export const ties: Frame = {
  name: 'ties',
  read(view, discourse) {
    const framework = tiesFramework(view, discourse);
    if (!framework) return [];
    const { ref, counterparts } = framework;
    const drafts: Draft[] = [];
    for (const [index, unit] of view.clauses.units.entries()) {
      if (unit.kind === 'vg' && NORMALISE.test(unit.lemma))
        drafts.push(...byVerb(view, discourse, index, ref, counterparts));
      if (unit.kind === 'np' && isNormalisation(view, unit))
        drafts.push(...byNoun(view, discourse, index, ref, counterparts));
    }
    return drafts;
  },
};

/** The framework in focus, when the list says that it is joined by making ties, and with whom. */
function tiesFramework(
  view: View,
  discourse: Discourse,
): { ref: FrameworkRef; counterparts: ReadonlySet<string> } | null {
  const named = view.mentions
    .filter((mention) => mention.kind === 'framework')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? []);
  const candidates = [...named, ...(discourse.dominant ? [discourse.dominant] : [])];
  for (const ref of candidates) {
    const phrases = discourse.scene.gazetteer.frameworks.get(ref.id)?.joining ?? [];
    const withWhom = phrases.flatMap(
      (phrase) => /\b(?:ties|relations|relationship)\b.* with (.+)$/i.exec(phrase)?.[1] ?? [],
    );
    if (withWhom.length === 0) continue;
    const states = [...discourse.scene.gazetteer.states.values()].filter((row) =>
      withWhom.some((name) => row.name === name || row.names.includes(name)),
    );
    if (states.length > 0) return { ref, counterparts: new Set(states.map((row) => row.code)) };
  }
  return null;
}

function byVerb(
  view: View,
  discourse: Discourse,
  index: number,
  framework: FrameworkRef,
  counterparts: ReadonlySet<string>,
): Draft[] {
  const { units } = view.clauses;
  const object = objectIndex(view.clauses, index);
  const phrase = object === null ? undefined : units[object];
  if (object === null || phrase?.kind !== 'np' || !TIES.test(view.clauses.tokens[phrase.head]!.text)) return [];
  const sides = sidesAfter(view, discourse, object);
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  // "saw X and Y normalise relations", "led X to normalise": the phrase before the bare verb.
  const subject = stance.party ?? subjectIndex(view.clauses, index);
  const actor = subject === null ? null : discourse.referentOf(view, subject);
  const own = actor?.parties ?? [];
  const parties = (own.length > 0 ? own : sides.parties).filter((party) => !counterparts.has(party.id));
  if (parties.length === 0) return [];
  const withCounterpart =
    sides.parties.some((party) => counterparts.has(party.id)) ||
    own.some((party) => counterparts.has(party.id)) ||
    sides.parties.length === 0;
  if (!withCounterpart) return [];
  const followed = followers(view, discourse, object);
  return [
    {
      parties: [...parties, ...followed.parties],
      framework,
      act: 'join',
      name: 'normalisation of ties',
      mood:
        stance.mood === 'none' && subject !== null && units[index]!.kind === 'vg' ? bareMood(view, index) : stance.mood,
      denied: stance.denied,
      first: Math.min(subject ?? index, index),
      last: Math.max(object, sides.last, followed.last),
      at: index,
      rule: 'ties:verb',
      confidence: 0.8,
    },
  ];
}

/** `the accords saw X normalise …`: the bare verb takes the mood of the verb that frames it. */
function bareMood(view: View, index: number): 'fact' | 'none' {
  const before = view.clauses.units.slice(0, index).findLast((unit) => unit.kind === 'vg');
  return before?.kind === 'vg' && /^(see|lead|bring|help|make)$/.test(before.lemma) && before.form === 'past'
    ? 'fact'
    : 'none';
}

function byNoun(
  view: View,
  discourse: Discourse,
  index: number,
  framework: FrameworkRef,
  counterparts: ReadonlySet<string>,
): Draft[] {
  const governor = governorOf(view, index);
  const verb = governor && view.clauses.units[governor.verb];
  if (verb?.kind !== 'vg') return [];
  const stance = stanceOf(view, governor!.verb);
  if (stance.hypothetical) return [];
  const ending =
    stance.mood === 'fact' &&
    !stance.denied &&
    /^(lead|bring|see|produce|result|establish|achieve|secure|include|begin)$/.test(verb.lemma);
  if (!ending) return [];
  const sides = sidesAfter(view, discourse, index);
  const parties = sides.parties.filter((party) => !counterparts.has(party.id));
  if (parties.length === 0 || parties.length === sides.parties.length) return [];
  return [
    {
      parties,
      framework,
      act: 'join',
      name: 'normalisation of ties',
      mood: 'fact',
      denied: false,
      first: Math.min(stance.from, index),
      last: sides.last,
      at: index,
      rule: 'ties:noun',
      confidence: 0.8,
    },
  ];
}

function isNormalisation(view: View, phrase: NounPhrase): boolean {
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text);
  return (
    NORMALISATION.test(view.clauses.tokens[phrase.head]!.text) ||
    (TIES.test(words.at(-1)!) && words.some((word) => /^normali[sz]ed$/i.test(word)))
  );
}

/** Who stands on the sides of `relations between X and Y`, `ties with Y`; lists inside groups included. */
function sidesAfter(view: View, discourse: Discourse, from: number): { parties: PartyRef[]; last: number } {
  const { units } = view.clauses;
  const parties: PartyRef[] = [];
  let last = from;
  let open = false;
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'preposition' && /^(between|with|among|of|under|to|from|and)$/.test(unit.word)) {
      if (/^(between|with|among)$/.test(unit.word)) open = true;
      continue;
    }
    if (unit.kind === 'np') {
      if (unit.name?.kind === 'state') {
        if (!open) break;
        parties.push(...discourse.referentOf(view, at).parties);
        last = at;
        continue;
      }
      if (open || TIES.test(view.clauses.tokens[unit.head]!.text)) continue;
      break;
    }
    if (unit.kind === 'conjunction' || unit.kind === 'comma' || unit.kind === 'adjective' || unit.kind === 'adverb')
      continue;
    break;
  }
  return { parties, last };
}

/** `…, followed by Z`. */
function followers(view: View, discourse: Discourse, from: number): { parties: PartyRef[]; last: number } {
  const { units } = view.clauses;
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'vg' || !/^(follow|join)$/.test(unit.lemma) || unit.form !== 'participle') continue;
    const agent = prepositionsAfter(view.clauses, at, 3).find(({ word }) => word === 'by');
    if (agent) return { parties: [...discourse.referentOf(view, agent.phrase).parties], last: agent.phrase };
  }
  return { parties: [], last: from };
}
