import { frameworksIn } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import { type View, wordsOf } from '../scene.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';

export type Role = 'member' | 'signatory' | 'candidate' | 'guest';

export function memberNoun(view: View, phrase: NounPhrase): Role | null {
  const head = view.clauses.tokens[phrase.head]!.text.toLowerCase();
  const words = wordsOf(view, phrase);
  if (/^(observers?|associates?)$/.test(head)) return 'guest';
  // "its seven Partner States": the word of a treaty for its members.
  if (/^states?$/.test(head) && phrase.head > 0 && view.clauses.tokens[phrase.head - 1]!.text === 'Partner')
    return 'member';
  if (
    (words.some((word) => /^(observer|associate|candidate|partner|associated)$/.test(word)) &&
      /^(member|members|state|states|country|countries|nations?|status|candidates?)$/.test(head)) ||
    (/^partners?$/.test(head) && words.some((word) => /^(dialogue|sectoral|associated?|observer)$/.test(word)))
  ) {
    return words.includes('potential') || words.includes('possible') ? null : 'guest';
  }
  if (/^partners?$/.test(head)) return null;
  if (/^candidates?$/.test(head)) return 'candidate';
  if (/^(members?|party|parties|founders?)$/.test(head)) {
    if (
      /^(party|parties)$/.test(head) &&
      !words.some((word) => /^(state|states)$/.test(word)) &&
      phrase.last - phrase.first > 2
    )
      return null;
    return 'member';
  }
  if (/^(signatory|signatories)$/.test(head)) return 'signatory';
  // "the newest addition to the bloc"
  if (
    /^(additions?|entrants?|newcomers?)$/.test(head) &&
    words.some((word) => /^(?:\d+(?:st|nd|rd|th)|first|second|third|inaugural|newest|latest)$/.test(word))
  )
    return 'member';
  if (
    /^(ally|allies)$/.test(head) &&
    words.some((word) => /^(?:\d+(?:st|nd|rd|th)|newest|youngest|latest)$/.test(word))
  )
    return 'member';
  if (/^(states?|countries|country|nations?)$/.test(head) && words.some((word) => /^(member|signatory)$/.test(word)))
    return words.includes('signatory') ? 'signatory' : 'member';
  if (
    /^(states?|countries|country|nations?|allies|ally)$/.test(head) &&
    phrase.name === null &&
    ofFramework(view, phrase)
  )
    return 'member';
  if (head === 'part' && (phrase.determiner === null || phrase.determiner === 'a')) return 'member';
  return null;
}

/** Adjectives that may stand between a framework's name and its `countries`. */
const BETWEEN =
  /^(?:['’]s|member|founding|newest|original|largest|biggest|smallest|poorest|richest|eastern|western|central|southern|northern|small|big|larger|smaller|key|fellow|frontline|powerful|influential)$/i;

/** `EU countries`, `NATO's eastern allies`: the framework's name right before the noun. */
function ofFramework(view: View, phrase: NounPhrase): boolean {
  const { tokens } = view.clauses;
  const mention = phrase.mentions.findLast((one) => one.kind === 'framework' && one.form === 'name');
  if (!mention) return false;
  const before = tokens.slice(phrase.first, phrase.head).filter((token) => token.end <= mention.start);
  const between = tokens.slice(phrase.first, phrase.head).filter((token) => token.start >= mention.end);
  return (
    between.every((token) => BETWEEN.test(token.text)) &&
    !before.some((token) =>
      /^(non|pro|anti|former|aspiring|potential|prospective|future|would|no|[-–])$/i.test(token.text),
    )
  );
}

export function frameworksOf(view: View, discourse: Discourse, index: number, phrase: NounPhrase): FrameworkRef[] {
  const inside = phrase.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? []);
  if (inside.length > 0) return [...inside.slice(0, 1), ...pairedWith(view, discourse, index)];
  for (const { word, phrase: at } of prepositionsAfter(view.clauses, index, 6)) {
    if (!/^(of|to|in)$/.test(word)) continue;
    const found = frameworksIn(discourse, view, at);
    if (found.length > 0) return found;
    const unit = view.clauses.units[at];
    if (unit?.kind === 'np') return [];
  }
  const text = wordsOf(view, phrase);
  const numbered = text.some((word) =>
    /^(\d+(st|nd|rd|th)|newest|first|second|third|full|latest|founding|member|fourth|fifth|sixth|seventh|eighth|ninth|tenth|youngest|original|signatory|signatories|party)$/.test(
      word,
    ),
  );
  const owned = phrase.ownerPronoun === 'its' || text.includes("'s") || text.includes('’s');
  const bare =
    /^(members?|signatory|observers?|candidates?|associates?|founders?)$/.test(
      view.clauses.tokens[phrase.head]!.text.toLowerCase(),
    ) && phrase.owners.length === 0;
  const guest =
    text.some((word) => /^(associate|observer|candidate|dialogue|associated)$/.test(word)) &&
    phrase.owners.length === 0;
  if (numbered || owned || bare || guest) {
    const party = /^(?:party|parties|signatory|signatories)$/.test(text.at(-1)!);
    const implied = discourse.impliedFramework(
      view,
      view.clauses.tokens[phrase.first]!.start,
      party ? { kind: 'instrument' } : {},
    );
    return implied ? [implied] : [];
  }
  return [];
}

/** `a NATO and EU member`: the framework named before the one in the phrase. */
export function pairedWith(view: View, discourse: Discourse, index: number): FrameworkRef[] {
  const before = pairedPhrase(view, index);
  const unit = before === null ? undefined : view.clauses.units[before];
  if (unit?.kind !== 'np' || unit.name?.kind !== 'framework') return [];
  const framework = discourse.frameworkOf(unit.name);
  return framework ? [framework] : [];
}

/** The unit of a bare framework name joined by `and` to the phrase at `index`. */
export function pairedPhrase(view: View, index: number): number | null {
  const { units } = view.clauses;
  const mark = units[index - 1];
  const before = units[index - 2];
  return mark?.kind === 'conjunction' &&
    mark.word === 'and' &&
    before?.kind === 'np' &&
    before.name?.kind === 'framework' &&
    (units[index] as NounPhrase).determiner === null &&
    before.owners.length === 0
    ? index - 2
    : null;
}

export function lastPhrase(view: View, index: number): number {
  const after = prepositionsAfter(view.clauses, index, 6).find(({ word }) => /^(of|to|in)$/.test(word));
  return after ? after.phrase : index;
}
