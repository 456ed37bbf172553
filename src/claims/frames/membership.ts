import { frameworksIn, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Being or becoming a member (`X is a member of Y`, `Y member X`, `the 32nd member`, `members such as X and Z`). */
export const membership: Frame = {
  name: 'membership',
  read(view, discourse) {
    const drafts: Draft[] = [];
    for (const [index, unit] of view.clauses.units.entries()) {
      if (unit.kind !== 'np') continue;
      drafts.push(...inCompound(view, discourse, index, unit));
      const role = memberNoun(view, unit);
      if (!role) continue;
      const frameworks = frameworksOf(view, discourse, index, unit);
      if (frameworks.length === 0) continue;
      drafts.push(
        ...copular(view, discourse, index, unit, role, frameworks),
        ...listed(view, discourse, index, unit, role, frameworks),
        ...apposed(view, discourse, index, unit, role, frameworks),
      );
    }
    return drafts;
  },
};

type Role = 'member' | 'signatory' | 'candidate' | 'guest';

function memberNoun(view: View, phrase: NounPhrase): Role | null {
  const head = view.clauses.tokens[phrase.head]!.text.toLowerCase();
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
  if (/^(observers?|associates?)$/.test(head)) return 'guest';
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

function frameworksOf(view: View, discourse: Discourse, index: number, phrase: NounPhrase): FrameworkRef[] {
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
  const text = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
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
    const implied = discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
    return implied ? [implied] : [];
  }
  return [];
}

/** `a NATO and EU member`: the framework named before the one in the phrase. */
function pairedWith(view: View, discourse: Discourse, index: number): FrameworkRef[] {
  const before = pairedPhrase(view, index);
  const unit = before === null ? undefined : view.clauses.units[before];
  if (unit?.kind !== 'np' || unit.name?.kind !== 'framework') return [];
  const framework = discourse.frameworkOf(unit.name);
  return framework ? [framework] : [];
}

/** The unit of a bare framework name joined by `and` to the phrase at `index`. */
function pairedPhrase(view: View, index: number): number | null {
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

/** `X is / became / will become / is no longer a member`. */
function copular(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  role: Role,
  frameworks: readonly FrameworkRef[],
): Draft[] {
  const { units } = view.clauses;
  let left = index - 1;
  let no = phrase.determiner === 'no';
  let longer = false;
  while (left >= 0 && /^(adverb|negation|time|adjective|preposition)$/.test(units[left]!.kind)) {
    const word = (units[left] as { word: string }).word;
    if (units[left]!.kind === 'preposition' && word !== 'as' && units[left + 1]?.kind !== 'preposition') return [];
    if (units[left]!.kind === 'negation') no = true;
    if (word === 'longer') longer = true;
    left--;
  }
  const verb = units[left];
  if (verb?.kind !== 'vg' || agreeing(view, index)) return [];
  const become = /^(be|become|remain|make|stay)$/.test(verb.lemma);
  const asMember = units[index - 1]?.kind === 'preposition';
  const accepted =
    asMember &&
    (/^(admit|accept|announce|welcome|join|enter|invite|confirm|recognise|recognize|induct|follow)$/.test(verb.lemma) ||
      (role === 'guest' && /^(attend|participate|take|serve)$/.test(verb.lemma)));
  const ceased = /^(cease|stop)$/.test(verb.lemma) || (verb.form === 'infinitive' && ceaseBefore(view, left));
  if (!become && !accepted && !ceased) return [];
  const stance = stanceOf(view, left);
  if (stance.hypothetical) return [];
  // "is the first new member to join" tells of the joining that follows.
  const next = units[index + 1];
  if (next?.kind === 'other' && next.word === 'to') return [];
  const active =
    accepted &&
    !verb.passive &&
    verb.form !== 'participle' &&
    !/^(join|enter|follow|attend|participate|take|serve)$/.test(verb.lemma);
  const object = active ? objectBefore(view, left, index) : null;
  const { parties } = partiesAt(discourse, view, active ? object : stance.party);
  if (parties.length === 0) return [];
  const base = {
    parties,
    name: role === 'signatory' ? 'signature' : 'accession',
    first: Math.min(stance.from, left),
    last: lastPhrase(view, index),
    at: index,
    rule: `membership:${verb.lemma}`,
    confidence: 0.85,
  };
  const denied = stance.denied || (no && !longer);
  return frameworks.map((framework) => {
    if (longer || ceased) return { ...base, framework, act: 'leave' as const, mood: 'fact' as const, denied: false };
    if (role === 'guest')
      return {
        ...base,
        framework,
        act: stance.act?.act === 'apply' ? ('apply' as const) : ('invite' as const),
        mood: stance.mood,
        denied,
      };
    if (role === 'candidate' && verb.lemma === 'make')
      return { ...base, framework, act: 'invite' as const, mood: stance.mood, denied };
    if (role === 'candidate')
      return {
        ...base,
        framework,
        act: 'join' as const,
        mood: stance.mood === 'fact' ? ('possible' as const) : stance.mood,
        denied,
      };
    if (role === 'signatory') return { ...base, framework, act: 'sign' as const, mood: stance.mood, denied };
    const mood = accepted && verb.lemma === 'announce' && stance.mood === 'fact' ? ('announced' as const) : stance.mood;
    return {
      ...base,
      framework,
      act: stance.act?.act ?? ('join' as const),
      mood: accepted && verb.lemma === 'invite' ? mood : mood,
      ...(verb.lemma === 'invite' ? { step: 'invited' as const } : {}),
      denied,
    };
  });
}

/** `the last member to ratify X's accession`: a member already, and not by this. */
function agreeing(view: View, index: number): boolean {
  const { units } = view.clauses;
  const verb = units[index + 2];
  return (
    units[index + 1]?.kind === 'other' &&
    verb?.kind === 'vg' &&
    /^(ratify|approve|back|endorse|agree|block|oppose|leave|quit|withdraw|exit)$/.test(verb.lemma)
  );
}

/** `ceased to be`, `stopped being`. */
function ceaseBefore(view: View, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const unit = view.clauses.units[before]!;
    if (unit.kind === 'vg') return /^(cease|stop)$/.test(unit.lemma);
  }
  return false;
}

function objectBefore(view: View, verb: number, until: number): number | null {
  for (let at = verb + 1; at < until; at++) if (view.clauses.units[at]!.kind === 'np') return at;
  return null;
}

/** `members such as X and Y`, `its founding members, X, Y and Z,`, `the signatories are X and Y`, `members: X, Y`. */
function listed(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  role: Role,
  frameworks: readonly FrameworkRef[],
): Draft[] {
  const { units } = view.clauses;
  if (role === 'candidate') return [];
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
  if (words.some((word) => /^(potential|possible|prospective|future|aspiring|would|non|former|no|likely)$/.test(word)))
    return [];
  const copula = units[index - 1];
  if (phrase.determiner === 'no' || copula?.kind === 'negation' || (copula?.kind === 'vg' && copula.negated)) return [];
  let at = index + 1;
  let mark = false;
  const skipped = prepositionsAfter(view.clauses, index, 4).find(
    ({ word }) => word === 'of' || word === 'to' || word === 'in',
  );
  if (skipped && units[at]?.kind === 'preposition' && discourse.referentOf(view, skipped.phrase).frameworks.length > 0)
    at = skipped.phrase + 1;
  for (let steps = 0; steps < 5 && at < units.length; steps++, at++) {
    const unit = units[at]!;
    if (unit.kind === 'np') {
      if (!mark || unit.name?.kind !== 'state' || unit.name.form !== 'name' || unit.owners.length > 0) return [];
      if (units[at - 1]?.kind === 'comma' && unit.others.length === 0) return [];
      const plural =
        /s$/i.test(view.clauses.tokens[phrase.head]!.text) &&
        !/^(state|country|nation|signatory)$/i.test(view.clauses.tokens[phrase.head]!.text);
      if (!plural) return [];
      const parties = discourse.referentOf(view, at).parties;
      return frameworks.slice(0, 1).map((framework) => ({
        parties,
        framework,
        act: role === 'guest' ? ('invite' as const) : role === 'signatory' ? ('sign' as const) : ('join' as const),
        name: role === 'signatory' ? 'signature' : 'accession',
        mood: 'fact' as const,
        denied: false,
        first: index,
        last: at,
        at: index,
        rule: 'membership:list',
        confidence: 0.8,
      }));
    }
    if (unit.kind === 'preposition' && /^(such as|like|including)$/.test(unit.word)) mark = true;
    else if (unit.kind === 'adverb' && /^(notably|namely|including|particularly)$/.test(unit.word)) mark = true;
    else if (unit.kind === 'colon' || unit.kind === 'dash' || unit.kind === 'bracket') mark = true;
    else if (unit.kind === 'vg' && (unit.lemma === 'include' || unit.lemma === 'be') && !unit.negated && !unit.modal)
      mark = true;
    else if (unit.kind === 'comma')
      mark ||= /^(members|signatories|states|countries|nations|parties)$/i.test(view.clauses.tokens[phrase.head]!.text);
    else if (unit.kind === 'adverb' || unit.kind === 'adjective' || unit.kind === 'time') continue;
    else return [];
  }
  return [];
}

/** `X, a member of Y since 2004,` and `X, the 32nd member,`. */
function apposed(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  role: Role,
  frameworks: readonly FrameworkRef[],
): Draft[] {
  const { units } = view.clauses;
  let opens = pairedPhrase(view, index) ?? index;
  const negated = units[opens - 1]?.kind === 'negation';
  if (negated) opens--;
  const mark = units[opens - 1];
  if (mark?.kind !== 'comma' && mark?.kind !== 'dash' && mark?.kind !== 'bracket') return [];
  if (phrase.determiner === 'no') return [];
  const before = units[opens - 2];
  if (before?.kind !== 'np' || before.name?.kind !== 'state' || before.name.form === 'adjective') return [];
  const head = view.clauses.tokens[phrase.head]!.text.toLowerCase();
  const { parties } = discourse.referentOf(view, opens - 2);
  if (
    /^(members|signatories|states|countries|nations|parties|candidates|observers|founders|partners)$/.test(head) !==
    parties.length > 1
  )
    return [];
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
  if (words.some((word) => /^(non|former|potential|prospective|aspiring|would|not|possible)$/.test(word))) return [];
  if (role === 'candidate' && !/\bcandidates?\b/.test(words.at(-1)!)) return [];
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

/** `NATO member Norland`, `fellow member Norland`, `EU candidate Norland`, `NATO members Norland and Sudland`. */
function inCompound(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  if (phrase.name?.kind !== 'state' || phrase.name.form === 'adjective') return [];
  const { tokens } = view.clauses;
  const first = tokens.findIndex((token) => token.start >= phrase.name!.start);
  const words = tokens.slice(phrase.first, first).map((token) => token.text.toLowerCase());
  const noun = /^(members?|signatory|signatories|candidates?|observers?)$/;
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
    (/(fellow|founding|existing|newest|original)/.test(words.join(' '))
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
  return /^(countr(?:y|ies)|states?|nations?|ally|allies)$/.test(words[at] ?? '') ? at : -1;
}

function lastPhrase(view: View, index: number): number {
  const after = prepositionsAfter(view.clauses, index, 6).find(({ word }) => /^(of|to|in)$/.test(word));
  return after ? after.phrase : index;
}
