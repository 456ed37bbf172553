import { forElse, frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { type View, wordsOf } from '../scene.ts';
import { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import { type NounPhrase, type VerbGroup, wordOf } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Applications spoken of as lodged (`Norland's application, filed in 2016`, `its bid is pending`), and applicants by that name. */
export const application: Frame = {
  name: 'application',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'np'
        ? [
            ...readPaper(view, discourse, index, unit),
            ...readApplicant(view, discourse, index, unit),
            ...readLetter(view, discourse, index, unit),
          ]
        : [],
    );
  },
};

const LODGED = /^(file|submit|lodge|make|send|present|receive|table|deliver|hand|date)$/;
const HANDLED =
  /^(accept|receive|consider|review|examine|process|discuss|acknowledge|register|assess|pend|sit|lie|languish|linger|wait)$/;

function readPaper(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units, tokens } = view.clauses;
  const head = tokens[phrase.head]!.lemma.toLowerCase();
  if (!/^(application|request|bid|candidacy|candidature)$/.test(head)) return [];
  if (forElse(view, index)) return [];
  const words = wordsOf(view, phrase);
  const framework = frameworkOf(view, discourse, index, phrase, head);
  const parties = framework ? partiesOf(view, discourse, index) : [];
  if (!framework || parties.length === 0) return [];
  const end = endOfPhrase(view, index);
  const lodged = lodgedAfter(view, end) ?? (head === 'application' ? handled(view, index) : null);
  const dated =
    /^(?:application|bid|request)$/.test(head) &&
    (words.some((word) => /^(19|20)\d\d$/.test(word)) || datedAfter(view, end));
  const after = units[index + 1];
  const pending =
    words.includes('pending') ||
    (after?.kind === 'vg' && after.lemma === 'pend') ||
    (units[index + 1]?.kind === 'adjective' && tokens[units[index + 1]!.first]!.text === 'pending');
  if (lodged === null && !dated && !pending) return [];
  return [
    {
      parties,
      framework,
      act: 'apply',
      name: 'application',
      mood: 'fact',
      denied: false,
      first: index,
      last: Math.max(end, lodged ?? end),
      at: index,
      rule: 'application',
      confidence: 0.75,
    },
  ];
}

/** `…, filed in 2016`, `…, which was submitted in May`. */
function lodgedAfter(view: View, end: number): number | null {
  const { units } = view.clauses;
  let at = end + 1;
  while (units[at] && /^(comma|relative|adverb|dash)$/.test(units[at]!.kind)) at++;
  const verb = units[at];
  if (verb?.kind !== 'vg' || !LODGED.test(verb.lemma)) return null;
  if (verb.form === 'participle') return at;
  const which = units[at - 1]?.kind === 'relative';
  return verb.passive && which && !verb.modal && !verb.negated ? at : null;
}

/** `its application was accepted`, `is pending`, `is under review`: it can only be handled once it is in. */
function handled(view: View, index: number): number | null {
  const { units } = view.clauses;
  const governor = governorOf(view, index);
  const verb = governor ? (units[governor.verb] as VerbGroup) : null;
  if (!governor || !verb) return null;
  const stance = stanceOf(view, governor.verb);
  if (stance.hypothetical || stance.denied || /^(none|refused|possible|others-wish)$/.test(stance.mood)) return null;
  if (governor.role === 'subject' && verb.lemma === 'be' && !verb.passive) {
    const next = units[governor.verb + 1];
    const word = next && 'word' in next ? next.word : '';
    return word === 'pending' || word === 'under' ? governor.verb : null;
  }
  const acted =
    governor.role === 'object'
      ? verb.form === 'past' || verb.perfect
      : verb.passive || !/^(accept|receive)$/.test(verb.lemma);
  return acted && HANDLED.test(verb.lemma) && verb.modal === null ? governor.verb : null;
}

const datedAfter = (view: View, end: number): boolean => {
  const { units } = view.clauses;
  const mark = units[end + 1];
  return (
    mark?.kind === 'preposition' &&
    /^(of|from)$/.test(mark.word) &&
    units[end + 2]?.kind === 'time' &&
    /\b(19|20)\d\d$/.test(
      view.clauses.tokens
        .slice(units[end + 2]!.first, units[end + 2]!.last + 1)
        .map((token) => token.text)
        .join(' '),
    )
  );
};

/** Where `application to join the bloc`, `application for membership in the union` ends. */
function endOfPhrase(view: View, index: number): number {
  const { units } = view.clauses;
  let end = index;
  const next = units[index + 1];
  const verb = units[index + 2];
  if (next?.kind === 'other' && next.word === 'to' && verb?.kind === 'vg' && units[index + 3]?.kind === 'np')
    end = index + 3;
  for (const { word, phrase } of prepositionsAfter(view.clauses, end, 6))
    if (/^(to|for|of|in|by|into)$/.test(word)) end = Math.max(end, phrase);
  return end;
}

function partiesOf(view: View, discourse: Discourse, index: number): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, index);
  if (owners.length > 0) return owners;
  const whose = prepositionsAfter(view.clauses, index, 6).find(({ word }) => /^(by|from|of)$/.test(word));
  const governor = governorOf(view, index);
  if (!whose && governor?.role === 'subject') {
    // "applications have been received from Norland": the sender stands behind the verb.
    const from = prepositionsAfter(view.clauses, governor.verb, 4).find(({ word }) => word === 'from' || word === 'by');
    const received = /^(receive|submit|file|lodge)$/.test((view.clauses.units[governor.verb] as VerbGroup).lemma);
    if (received && from) return partiesAt(discourse, view, from.phrase).parties;
  }
  if (!whose && governor?.role === 'object' && (view.clauses.units[governor.verb] as VerbGroup).lemma === 'have')
    return partiesAt(discourse, view, stanceOf(view, governor.verb).party).parties;
  return whose ? partiesAt(discourse, view, whose.phrase).parties : [];
}

function frameworkOf(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  head: string,
): FrameworkRef | null {
  const { units, tokens } = view.clauses;
  const inside = discourse.frameworkWithin(phrase);
  if (inside) return inside;
  const infinitive = units.findIndex((unit, at) => at > index && at <= index + 3 && unit.kind === 'vg');
  const verb = units[infinitive];
  if (verb?.kind === 'vg' && verb.form === 'infinitive' && /^(join|accede|become|enter|rejoin)$/.test(verb.lemma)) {
    const object = units[infinitive + 1];
    const found = object?.kind === 'np' ? frameworkIn(discourse, view, infinitive + 1) : null;
    if (found) return found;
    const deeper = prepositionsAfter(view.clauses, infinitive, 5)
      .map((one) => frameworkIn(discourse, view, one.phrase))
      .find((one) => one !== null);
    if (deeper) return deeper;
    if (!object || /^(stop|comma)$/.test(object.kind))
      return discourse.impliedFramework(view, tokens[phrase.first]!.start);
  }
  for (const { phrase: at } of prepositionsAfter(view.clauses, index, 6)) {
    const found = frameworkIn(discourse, view, at);
    if (found) return found;
  }
  const joining = tokens
    .slice(phrase.first, phrase.last + 1)
    .some((token) => /^(membership|accession|candidacy|candidature)$/i.test(token.text));
  return joining || head === 'application' ? discourse.impliedFramework(view, tokens[phrase.first]!.start) : null;
}

/** `handed in a letter of intent`, where what it is about was named before. */
function readLetter(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units, tokens } = view.clauses;
  if (!/^(?:letters?|memorandum)$/i.test(tokens[phrase.head]!.text)) return [];
  const of = units[index + 1];
  const intent = units[index + 2];
  const letter =
    of?.kind === 'preposition' &&
    of.word === 'of' &&
    intent?.kind === 'np' &&
    /^(?:intent|intention|application)$/i.test(tokens[intent.head]!.text);
  const initial = wordsOf(view, phrase).includes('initial');
  const governor = letter || initial ? governorOf(view, index) : null;
  const verb = governor && units[governor.verb];
  if (verb?.kind !== 'vg' || !/^(?:hand|submit|present|deliver|file|send|lodge)$/.test(verb.lemma)) return [];
  const end = letter ? index + 2 : index;
  // "a letter of intent to join X" and "a memorandum for its accession" are read with what they are for.
  if (
    /^(?:other|preposition)$/.test(units[end + 1]?.kind ?? '') &&
    !/^(?:in|on|at|last|to)$/.test(wordOf(units[end + 1]))
  )
    return [];
  if (units[end + 2]?.kind === 'vg') return [];
  const stance = stanceOf(view, governor!.verb);
  const { parties } = partiesAt(discourse, view, stance.party);
  const framework = discourse.impliedFramework(view, tokens[phrase.first]!.start);
  if (parties.length === 0 || !framework || stance.hypothetical) return [];
  return [
    {
      parties,
      framework,
      act: 'apply',
      name: 'application',
      mood: stance.mood,
      denied: stance.denied,
      first: stance.from,
      last: end,
      at: index,
      rule: 'application:letter',
      confidence: 0.65,
    },
  ];
}

/** `Norland, an applicant to the bloc`, `the pact's applicants, Norland and Sudland`, `applicant Norland`. */
function readApplicant(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units, tokens } = view.clauses;
  const words = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lemma.toLowerCase());
  if (!words.includes('applicant')) return [];
  const framework =
    discourse.frameworkWithin(phrase) ??
    prepositionsAfter(view.clauses, index, 4)
      .map((one) => frameworkIn(discourse, view, one.phrase))
      .find((one) => one !== null) ??
    null;
  if (!framework) return [];
  const beside = discourse.referentOf(view, index).parties;
  const before = units[index - 1]?.kind === 'comma' && units[index - 2]?.kind === 'np' ? index - 2 : null;
  const verb = units[index - 1];
  const subject =
    verb?.kind === 'vg' && verb.lemma === 'be' && !verb.negated && !verb.modal ? stanceOf(view, index - 1).party : null;
  const at = before ?? subject;
  const parties = beside.length > 0 ? beside : at === null ? [] : discourse.referentOf(view, at).parties;
  if (parties.length === 0) return [];
  return [
    {
      parties,
      framework,
      act: 'apply',
      name: 'application',
      mood: 'fact',
      denied: false,
      first: Math.min(index, at ?? index),
      last: index,
      at: index,
      rule: 'application:applicant',
      confidence: 0.75,
    },
  ];
}
