import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { type View, wordsOf } from '../scene.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import { type NounPhrase, wordOf } from '../syntax/unit.ts';
import { lastPhrase, pairedPhrase, pairedWith, type Role } from './member-noun.ts';

/** `X, a member of Y since 2004,` and `X, the 32nd member,`. */
export function apposed(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  role: Role,
  frameworks: readonly FrameworkRef[],
): Draft[] {
  const { units } = view.clauses;
  let opens = pairedPhrase(view, index) ?? index;
  if (/^(?:also|already|itself|now|currently|still)$/.test(wordOf(units[opens - 1]))) opens--;
  const negated = units[opens - 1]?.kind === 'negation';
  if (negated) opens--;
  // "X and Y, both members of …", "X, like Y a member of …".
  if (wordOf(units[opens - 1]) === 'both') opens--;
  const like = likened(view, opens);
  if (like !== null) opens = like - 1;
  const mark = units[opens - 1];
  if (mark?.kind !== 'comma' && mark?.kind !== 'dash' && mark?.kind !== 'bracket') return [];
  if (phrase.determiner === 'no') return [];
  const before = units[opens - 2];
  if (before?.kind !== 'np' || before.name?.kind !== 'state' || before.name.form === 'adjective') return [];
  const head = view.clauses.tokens[phrase.head]!.text.toLowerCase();
  const parties = [
    ...discourse.referentOf(view, opens - 2).parties,
    ...(like === null ? [] : discourse.referentOf(view, like).parties),
  ];
  if (
    like === null &&
    /^(members|signatories|states|countries|nations|parties|candidates|observers|founders|partners)$/.test(head) !==
      parties.length > 1
  )
    return [];
  const words = wordsOf(view, phrase);
  if (words.some((word) => /^(non|former|potential|prospective|aspiring|would|not|possible)$/.test(word))) return [];
  if (role === 'candidate' && !/\bcandidates?\b/.test(words.at(-1)!)) return [];
  if (forOffice(view, index)) return [];
  return frameworks.slice(0, pairedPhrase(view, index) === null ? 1 : 2).map((framework) => ({
    parties,
    framework,
    act:
      role === 'guest' || role === 'candidate'
        ? ('invite' as const)
        : role === 'signatory'
          ? ('sign' as const)
          : ('join' as const),
    name: role === 'signatory' ? 'signature' : 'accession',
    mood: 'fact' as const,
    denied: negated,
    first: opens - 2,
    last: lastPhrase(view, index),
    at: index,
    rule: 'membership:apposition',
    confidence: 0.8,
  }));
}

/** `like Norland` right before the phrase, with or without a comma between; the unit of the name. */
function likened(view: View, opens: number): number | null {
  const { units } = view.clauses;
  const at = units[opens - 1]?.kind === 'comma' ? opens - 2 : opens - 1;
  const name = units[at];
  return name?.kind === 'np' && name.name?.kind === 'state' && wordOf(units[at - 1]) === 'like' ? at : null;
}

/** `A member of Y since 2004, X has …`, `Already a member of Y, X …`: before the subject it is said of. */
export function fronted(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  role: Role,
  frameworks: readonly FrameworkRef[],
): Draft[] {
  const { units, tokens } = view.clauses;
  const opening = units.slice(0, index);
  if (!opening.every((unit) => /^(adverb|negation|conjunction)$/.test(unit.kind) || wordOf(unit) === 'as')) return [];
  if (/^(an?|the|one|no)$/.test(phrase.determiner ?? '') === /s$/i.test(tokens[phrase.head]!.text)) return [];
  const comma = units.findIndex((unit, at) => at > index && unit.kind === 'comma');
  const subject = units[comma + 1];
  const verb = units[comma + 2];
  if (comma < 0 || !units.slice(index + 1, comma).every((unit) => /^(preposition|np|time|adverb)$/.test(unit.kind)))
    return [];
  if (subject?.kind !== 'np' || subject.name?.kind !== 'state' || subject.name.form !== 'name') return [];
  if (verb?.kind !== 'vg' || verb.modal !== null || !/^(past|present)$/.test(verb.form)) return [];
  const words = wordsOf(view, phrase);
  if (
    role === 'candidate' ||
    words.some((word) => /^(non|former|potential|prospective|aspiring|would|possible|future)$/.test(word))
  )
    return [];
  if (opening.some((unit) => /^(once|formerly|previously|perhaps)$/.test(wordOf(unit)))) return [];
  const { parties } = discourse.referentOf(view, comma + 1);
  const plural = /s$/i.test(tokens[phrase.head]!.text);
  if (plural !== parties.length > 1) return [];
  return frameworks.slice(0, 1).map((framework) => ({
    parties,
    framework,
    act: role === 'guest' ? ('invite' as const) : role === 'signatory' ? ('sign' as const) : ('join' as const),
    name: role === 'signatory' ? 'signature' : 'accession',
    mood: 'fact' as const,
    denied: opening.some((unit) => unit.kind === 'negation'),
    first: index,
    last: comma + 1,
    at: index,
    rule: 'membership:fronted',
    confidence: 0.75,
  }));
}

/** `a candidate for the presidency of the union`. */
const forOffice = (view: View, index: number): boolean =>
  prepositionsAfter(view.clauses, index, 5).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return (
      word === 'for' &&
      unit?.kind === 'np' &&
      /^(?:presidency|president|chair|chairmanship|post|job|election|seat|leadership|secretary-general)$/i.test(
        view.clauses.tokens[unit.head]!.text,
      )
    );
  });

/** `NATO member Norland`, `fellow member Norland`, `EU candidate Norland`, `NATO members Norland and Sudland`. */
export function inCompound(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  if (phrase.name?.kind !== 'state' || phrase.name.form === 'adjective') return [];
  const { tokens } = view.clauses;
  const first = tokens.findIndex((token) => token.start >= phrase.name!.start);
  const words = tokens.slice(phrase.first, first).map((token) => token.text.toLowerCase());
  const noun = /^(members?|signatory|signatories|candidates?|observers?|newcomers?|founders?)$/;
  const named = words.findIndex((word) => noun.test(word));
  const at = named >= 0 ? named : countryAfter(view, phrase, words);
  if (
    at < 0 ||
    at < words.length - 2 ||
    words.some((word) => /^(non|former|would|potential|prospective|possible|aspiring|new)$/.test(word))
  )
    return [];
  const inside = phrase.mentions
    .filter((mention) => mention.kind === 'framework' && mention.end <= phrase.name!.start)
    .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  const framework =
    inside ??
    (/(fellow|founding|existing|newest|original|newcomer|founders?$)/.test(words.join(' '))
      ? discourse.impliedFramework(view, tokens[phrase.first]!.start)
      : null);
  if (!framework) return [];
  const word = words[at]!;
  const { parties } = discourse.referentOf(view, index);
  return [framework, ...pairedWith(view, discourse, index)].map((one) => ({
    parties,
    framework: one,
    act: /^(candidate|observer)/.test(word)
      ? ('invite' as const)
      : word.startsWith('signator')
        ? ('sign' as const)
        : ('join' as const),
    name: 'accession',
    mood: 'fact' as const,
    denied: false,
    first: index,
    last: index,
    at: index,
    rule: 'membership:compound',
    confidence: 0.8,
  }));
}

/** `EU country Norland`, `NATO ally Norland`: the noun right behind the framework's name; its place, or -1. */
function countryAfter(view: View, phrase: NounPhrase, words: readonly string[]): number {
  const { tokens } = view.clauses;
  const mention = phrase.mentions.find((one) => one.kind === 'framework' && one.form === 'name');
  if (!mention) return -1;
  const at = tokens.slice(phrase.first).findIndex((token) => token.start >= mention.end);
  const noun = /^(?:founding|original)$/.test(words[at] ?? '') ? at + 1 : at;
  return /^(countr(?:y|ies)|states?|nations?|ally|allies)$/.test(words[noun] ?? '') ? noun : -1;
}
