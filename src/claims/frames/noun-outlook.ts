import { ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { ActNoun, Mood } from '../lexicon/acts.ts';
import { type View, wordsOf } from '../scene.ts';
import { byAdjective } from '../stance/adjective.ts';
import { governorOf } from '../stance/governor.ts';
import type { Stance } from '../stance/mood.ts';
import { byNoun } from '../stance/noun.ts';
import { OBJECTION, opposedMood } from '../stance/objection.ts';
import { aboveOf, stanceOf } from '../stance.ts';
import type { Mark, NounPhrase, VerbGroup } from '../syntax/unit.ts';
import { lastOf } from './noun-of-joining.ts';

/** `our expected accession`, `its planned entry`: an adjective tells that it is to come. */
export function plannedOf(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  noun: ActNoun,
  framework: FrameworkRef,
): Draft | null {
  if (!/^(?:join|leave)$/.test(noun.act) || noun.bid) return null;
  const words = wordsOf(view, phrase);
  if (
    !words.some((word) =>
      /^(expected|planned|upcoming|forthcoming|imminent|impending|scheduled|pending|looming|intended|announced)$/.test(
        word,
      ),
    )
  )
    return null;
  const parties = ownersOf(discourse, view, index);
  if (parties.length === 0) return null;
  return {
    parties,
    framework,
    act: noun.act,
    name: noun.name,
    mood: 'future',
    denied: false,
    first: index,
    last: lastOf(view, index),
    at: index,
    rule: 'act-noun:planned',
    confidence: 0.75,
  };
}

/** `its accession is due on 1 January`, `its entry is imminent`. */
export function dueOf(
  view: View,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
  owners: readonly PartyRef[],
): Draft | null {
  if (noun.act !== 'join' || noun.bid || owners.length === 0) return null;
  const governor = governorOf(view, index);
  const verb = governor && view.clauses.units[governor.verb];
  if (governor?.role !== 'subject' || verb?.kind !== 'vg' || verb.lemma !== 'be' || verb.negated || verb.modal)
    return null;
  const next = view.clauses.units[governor.verb + 1];
  const word = next && 'word' in next ? next.word : '';
  if (!/^(?:due|imminent|near|likely|certain|inevitable|scheduled|planned)$/.test(word)) return null;
  if (stanceOf(view, governor.verb).hypothetical) return null;
  return { ...told(view, index, noun, framework, owners, 'future', 'act-noun:due'), last: governor.verb + 1 };
}

/** `interest in membership`, `its desire for accession`: the noun before sets the mood and names the party. */
export function wishedOf(
  view: View,
  discourse: Discourse,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
): Draft | null {
  const { units } = view.clauses;
  if (noun.act !== 'join' || units[index - 1]?.kind !== 'preposition') return null;
  const before = units[index - 2];
  if (before?.kind === 'adjective' || before?.kind === 'other') return keenOn(view, discourse, index, noun, framework);
  if (before?.kind !== 'np') return null;
  const head = view.clauses.tokens[before.head]!;
  if (
    !/^(interest|desire|wish|willingness|readiness|aspiration|ambition|hope|plan|intention|talk|negotiation|consideration)s?$/i.test(
      head.text,
    )
  )
    return null;
  const stance = byNoun(view, index - 2, aboveOf(view));
  return wishFor(view, discourse, index, noun, framework, { stance, word: head.lemma });
}

/** `is not interested in membership`, `keen on accession`. */
function keenOn(view: View, discourse: Discourse, index: number, noun: ActNoun, framework: FrameworkRef): Draft | null {
  const word = view.clauses.units[index - 2] as Mark;
  const stance = byAdjective(view, index - 2, word.word, aboveOf(view));
  return wishFor(view, discourse, index, noun, framework, { stance, word: word.word });
}

/** The joining that a noun or an adjective before it, with this stance, is about. */
function wishFor(
  view: View,
  discourse: Discourse,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
  { stance, word }: { readonly stance: Stance; readonly word: string },
): Draft | null {
  if (stance.hypothetical || stance.mood === 'none') return null;
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return null;
  return {
    parties,
    framework,
    act: 'join',
    name: noun.name,
    mood: stance.mood,
    denied: stance.denied,
    first: Math.min(stance.from, index - 2),
    last: lastOf(view, index),
    at: index,
    rule: `act-noun:${word}-in`,
    confidence: 0.75,
  };
}

/** `its veto on Norland's accession`, `opposition to membership for Norland`. */
export function opposedOf(
  view: View,
  discourse: Discourse,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
  owners: readonly PartyRef[],
): Draft | null {
  const { units, tokens } = view.clauses;
  const before = units[index - 2];
  if (units[index - 1]?.kind !== 'preposition' || before?.kind !== 'np') return null;
  if (!OBJECTION.test(tokens[before.head]!.text) || owners.length === 0) return null;
  // Whoever objects to its own accession is not blocked.
  const objectors = ownersOf(discourse, view, index - 2);
  if (objectors.some((one) => owners.some((owner) => owner.id === one.id))) return null;
  const mood = opposedMood(view, index - 2, aboveOf(view));
  if (mood === 'none') return null;
  return {
    parties: owners,
    framework,
    act: 'block',
    name: noun.name,
    mood,
    denied: false,
    first: index - 2,
    last: lastOf(view, index),
    at: index,
    rule: 'act-noun:opposed',
    confidence: 0.75,
  };
}

const SUPPORT = /^(?:support|backing|endorsement|advocates?|advocacy|supporters?|enthusiasm|lobbying)$/i;
/** What takes support away, or leaves it unsaid. */
const WITHDRAWING = /^(?:withdraw|drop|lose|withhold|lack|need|seek|want|require|reconsider|waver)$/;

/** `voiced support for Norland's accession`, `its backing for the bid`: others would have it in. */
export function supportedOf(
  view: View,
  discourse: Discourse,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
  owners: readonly PartyRef[],
): Draft | null {
  const { units, tokens } = view.clauses;
  const link = units[index - 1];
  const before = units[index - 2];
  if (link?.kind !== 'preposition' || !/^(?:for|of|to)$/.test(link.word) || before?.kind !== 'np') return null;
  if (!SUPPORT.test(tokens[before.head]!.text) || owners.length === 0 || before.determiner === 'no') return null;
  if (!/^(?:join|apply|talk)$/.test(noun.act)) return null;
  const governor = governorOf(view, index - 2);
  const stance = governor === null ? null : stanceOf(view, governor.verb);
  if (governor && WITHDRAWING.test((units[governor.verb] as VerbGroup).lemma)) return null;
  if (stance && (stance.hypothetical || stance.denied || /^(?:refused|none)$/.test(stance.mood))) return null;
  const backers = ownersOf(discourse, view, index - 2);
  if (backers.some((one) => owners.some((owner) => owner.id === one.id))) return null;
  const actors = stance?.party == null ? [] : discourse.referentOf(view, stance.party).parties;
  if (actors.some((one) => owners.some((owner) => owner.id === one.id))) return null;
  return told(view, index, noun, framework, owners, 'others-wish', 'act-noun:supported');
}

/** `Norland's possible accession`: named as something that may come. */
export function mootedOf(
  view: View,
  index: number,
  phrase: NounPhrase,
  noun: ActNoun,
  framework: FrameworkRef,
  owners: readonly PartyRef[],
): Draft | null {
  if (noun.act !== 'join' || noun.bid || owners.length === 0 || phrase.determiner === 'no') return null;
  if (!wordsOf(view, phrase).some((word) => /^(?:possible|potential|prospective|eventual|mooted)$/.test(word)))
    return null;
  return told(view, index, noun, framework, owners, 'possible', 'act-noun:mooted');
}

const told = (
  view: View,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
  parties: readonly PartyRef[],
  mood: Mood,
  rule: string,
): Draft => ({
  parties,
  framework,
  act: 'join',
  name: noun.name,
  mood,
  denied: false,
  first: Math.max(0, index - (mood === 'possible' ? 0 : 2)),
  last: lastOf(view, index),
  at: index,
  rule,
  confidence: 0.7,
});
