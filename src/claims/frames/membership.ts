import { partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { type View, wordsOf } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import { type NounPhrase, wordOf } from '../syntax/unit.ts';
import { apposed, fronted, inCompound } from './apposition.ts';
import type { Frame } from './frame.ts';
import { frameworksOf, lastPhrase, memberNoun, type Role } from './member-noun.ts';

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
        ...fronted(view, discourse, index, unit, role, frameworks),
      );
    }
    return drafts;
  },
};

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
  // "named X and Y as members": what was named stands between.
  const named = units[index - 2];
  if (wordOf(units[index - 1]) === 'as' && named?.kind === 'np' && named.name?.kind === 'state') {
    const verb = units[index - 3];
    if (verb?.kind === 'vg' && /^(name|list|count|confirm|announce|give)$/.test(verb.lemma)) left = index - 3;
  }
  while (left >= 0 && /^(adverb|negation|time|adjective|preposition)$/.test(units[left]!.kind)) {
    const word = (units[left] as { word: string }).word;
    const among = word === 'among' && /s$/i.test(view.clauses.tokens[phrase.head]!.text);
    if (units[left]!.kind === 'preposition' && word !== 'as' && !among && units[left + 1]?.kind !== 'preposition')
      return [];
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
    (/^(admit|accept|announce|welcome|join|enter|invite|confirm|recognise|recognize|induct|follow|name|list|count)$/.test(
      verb.lemma,
    ) ||
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
    (verb.form !== 'participle' || units[left + 1]?.kind === 'np') &&
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
  const denied = stance.denied || (no && !longer) || isNeither(view, stance.party);
  return frameworks.map((framework) => {
    if (longer || ceased)
      return {
        ...base,
        framework,
        act: 'leave' as const,
        mood: isToCome(view, left) ? 'future' : 'fact',
        denied: false,
      };
    if (role === 'guest')
      return {
        ...base,
        framework,
        // "approved a request to become a partner"
        act: stance.act?.act === 'ratify' ? ('invite' as const) : (stance.act?.act ?? ('invite' as const)),
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

/** `Neither X nor Y, Z and W are members`: the word that denies stands at the head of the list. */
function isNeither(view: View, party: number | null): boolean {
  const { units } = view.clauses;
  for (let at = (party ?? 0) - 1; at >= 0 && /^(?:np|comma|conjunction|negation)$/.test(units[at]!.kind); at--)
    if (units[at]!.kind === 'negation' && (units[at] as { word: string }).word === 'neither') return true;
  return false;
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

/** `will cease to be`, `will no longer be`. */
function isToCome(view: View, at: number): boolean {
  const near = view.clauses.units.slice(Math.max(0, at - 3), at + 1);
  return near.some((unit) => unit.kind === 'vg' && (unit.modal === 'will' || unit.modal === 'would'));
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
  const words = wordsOf(view, phrase);
  if (words.some((word) => /^(potential|possible|prospective|future|aspiring|would|non|former|no|likely)$/.test(word)))
    return [];
  const copula = units[index - 1];
  if (phrase.determiner === 'no' || copula?.kind === 'negation' || (copula?.kind === 'vg' && copula.negated)) return [];
  const group = discourse.referentOf(view, index);
  if (
    group.group &&
    !group.pronoun &&
    group.parties.length > 0 &&
    role === 'member' &&
    discourse.frameworkWithin(phrase)
  )
    return [memberDraft(group.parties, frameworks[0]!, role, index, index)];
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
      const single = isSuperlative(words) && !/s$/i.test(view.clauses.tokens[phrase.head]!.text);
      if (single !== (unit.others.length === 0) && (single || units[at - 1]?.kind === 'comma')) return [];
      const plural =
        single ||
        (/s$/i.test(view.clauses.tokens[phrase.head]!.text) &&
          !/^(state|country|nation|signatory)$/i.test(view.clauses.tokens[phrase.head]!.text));
      if (!plural) return [];
      const parties = discourse.listFrom(view, at);
      return [memberDraft(parties, frameworks[0]!, role, index, at)];
    }
    if (unit.kind === 'preposition' && /^(such as|like|including)$/.test(unit.word)) mark = true;
    else if (unit.kind === 'adverb' && /^(notably|namely|including|particularly)$/.test(unit.word)) mark = true;
    else if (unit.kind === 'colon' || unit.kind === 'dash' || unit.kind === 'bracket') mark = true;
    else if (unit.kind === 'vg' && (unit.lemma === 'include' || unit.lemma === 'be') && !unit.negated && !unit.modal)
      mark = true;
    else if (unit.kind === 'comma')
      mark ||=
        isSuperlative(words) ||
        /^(members|signatories|states|countries|nations|parties)$/i.test(view.clauses.tokens[phrase.head]!.text);
    else if (unit.kind === 'adverb' || unit.kind === 'adjective' || unit.kind === 'time') continue;
    else return [];
  }
  return [];
}

const memberDraft = (
  parties: Draft['parties'],
  framework: FrameworkRef,
  role: Role,
  first: number,
  last: number,
): Draft => ({
  parties,
  framework,
  act: role === 'guest' ? 'invite' : role === 'signatory' ? 'sign' : 'join',
  name: role === 'signatory' ? 'signature' : 'accession',
  mood: 'fact',
  denied: false,
  first,
  last,
  at: first,
  rule: 'membership:list',
  confidence: 0.8,
});

/** `the bloc's newest member, Norland`: one of a kind, so that a name beside it is its name. */
const isSuperlative = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:newest|latest|youngest|oldest|largest|biggest|smallest|only|sole|\d+(?:st|nd|rd|th))$/.test(word),
  );
