import { COUNTS, isBody, isGroup } from '../lexicon/bodies.ts';
import type { PartyRef, Referent } from '../references.ts';
import type { View } from '../scene.ts';
import { subjectIndex } from '../syntax/subject.ts';
import type { Unit } from '../syntax/unit.ts';

/** Who the phrase at a unit index is. */
export type ReferentOf = (view: View, index: number) => Referent;

/** `the presidents of X, Y and Z` speak for all of them. */
export function severalAfterOf(view: View, index: number, referentOf: ReferentOf): PartyRef[] | null {
  const { units, tokens } = view.clauses;
  const phrase = units[index];
  const list = units[index + 2];
  if (phrase?.kind !== 'np' || !/s$/i.test(tokens[phrase.head]!.text)) return null;
  if (!/^(of|in|from)$/.test((units[index + 1] as { word?: string })?.word ?? '')) return null;
  if (list?.kind !== 'np' || list.others.length === 0 || list.name?.kind !== 'state') return null;
  return [...referentOf(view, index + 2).parties];
}

/** `X and Y are the only states that …`: the group is what its subject is. */
export function predicated(view: View, index: number, referentOf: ReferentOf): readonly PartyRef[] | null {
  const { units } = view.clauses;
  let at = index - 1;
  while (at >= 0 && (/^(adverb|adjective)$/.test(units[at]!.kind) || isAmong(units[at]!))) at--;
  const verb = units[at];
  if (verb?.kind !== 'vg' || verb.lemma !== 'be' || verb.negated) return null;
  const subject = subjectIndex(view.clauses, at);
  if (subject === null || subject >= index) return null;
  const { parties } = referentOf(view, subject);
  return parties.length > 0 ? parties : null;
}

/** `the countries that have ratified it so far are X and Y`: the group is what follows the verb over its relative clause. */
export function listedAfter(view: View, index: number, referentOf: ReferentOf): readonly PartyRef[] {
  const { units } = view.clauses;
  if (!/^(relative|that|vg|other|adjective|preposition|adverb)$/.test(units[index + 1]?.kind ?? '')) return [];
  let clause = false;
  for (let at = index + 1; at < units.length && at < index + 22; at++) {
    const unit = units[at]!;
    if (unit.kind === 'stop' || (unit.kind === 'subordinator' && unit.word !== 'as')) return [];
    // "The states that signed but have not ratified: X and Y"
    if (unit.kind === 'colon') {
      const list = units[at + 1];
      const ends = !units[at + 2] || units[at + 2]!.kind === 'stop';
      return clause && ends && list?.kind === 'np' && list.name?.kind === 'state' && list.name.form === 'name'
        ? listFrom(view, at + 1, referentOf)
        : [];
    }
    if (unit.kind !== 'vg') continue;
    if (clause && /^(be|include)$/.test(unit.lemma) && !unit.negated && !unit.modal && !unit.passive) {
      let next = at + 1;
      while (units[next] && /^(adverb|colon|time|comma)$/.test(units[next]!.kind)) next++;
      const list = units[next];
      if (list?.kind === 'np' && list.name?.kind === 'state' && list.name.form === 'name' && list.owners.length === 0)
        return listFrom(view, next, referentOf);
    }
    clause = true;
  }
  return [];
}

/** `all except X`, `every state but X`, `with the exception of X`: named to be left out. */
export function isExcepted(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const first = units[index]!.first;
  const before = tokens
    .slice(Math.max(0, first - 6), first)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  if (
    /(?:\bexcept(?: for)?|\bexcepting|\bexcluding|\bbarring|\bexceptions? (?:of|being|is|are)|\ball but)(?: only)?(?: the)?$/.test(
      before,
    )
  )
    return true;
  if (!/(?:\bapart from|\baside from|\bother than|\bbar|\bbut|\bsave(?: for)?|\bminus)(?: the)?$/.test(before))
    return false;
  return tokens
    .slice(Math.max(0, first - 14), first)
    .some((token) => /^(?:all|every|everyone|everybody|each|no|none|nobody|only)$/i.test(token.text));
}

/** `another republic`, `its neighbour`: one state, still to be named. */
function isOneOf(view: View, index: number): boolean {
  const unit = view.clauses.units[index];
  if (unit?.kind !== 'np' || unit.name !== null || /s$/i.test(view.clauses.tokens[unit.head]!.text)) return false;
  return /^(?:another|one|a|an)$/.test(unit.determiner ?? '') || unit.ownerPronoun !== null;
}

/** `all but three countries`, `every state except two`: the counted are those left out. */
function isAllBut(view: View, index: number): boolean {
  const first = view.clauses.units[index]!.first;
  const words = view.clauses.tokens.slice(Math.max(0, first - 4), first + 3).map((token) => token.text.toLowerCase());
  return /\b(?:all|every\w*) (?:but|except|bar|save)\b/.test(words.join(' '));
}

/** `X (applied in 1987), Y (applied in 2004) and Z`: a list whose names have notes behind them, from its first name on. */
export function listFrom(view: View, index: number, referentOf: ReferentOf): readonly PartyRef[] {
  const { units } = view.clauses;
  const parties = [...referentOf(view, index).parties];
  for (let at = index + 1; units[at]?.kind === 'bracket' && at < index + 200; ) {
    const close = units.findIndex((unit, next) => next > at && unit.kind === 'bracket');
    if (close < 0 || close - at > 8) break;
    let next = close + 1;
    while (units[next] && /^(comma|conjunction)$/.test(units[next]!.kind)) next++;
    const phrase = units[next];
    if (next === close + 1 || phrase?.kind !== 'np' || phrase.name?.kind !== 'state' || phrase.name.form !== 'name')
      break;
    parties.push(...referentOf(view, next).parties);
    at = next + 1;
  }
  return parties;
}

/** `several states, notably X and Y`, `the nations of X and Y`, `five countries: A, B …`. */
export function namedBeside(view: View, index: number, referentOf: ReferentOf): PartyRef[] {
  const { units } = view.clauses;
  let at = index + 1;
  let mark = false;
  let comma = false;
  // "new members and partners, including X"
  const second = units[at + 1];
  if (
    units[at]?.kind === 'conjunction' &&
    second?.kind === 'np' &&
    !second.name &&
    isGroup(view.clauses.tokens[second.head]!.text) &&
    units[at + 2]?.kind === 'comma'
  )
    at += 2;
  for (let steps = 0; steps < 6 && at < units.length; steps++, at++) {
    const unit: Unit = units[at]!;
    if (unit.kind === 'np') {
      if (unit.name?.kind !== 'state' || unit.name.form === 'adjective') {
        if (/^(them|these|those)$/i.test(view.clauses.tokens[unit.head]!.text)) continue;
        return [];
      }
      const counted = mark && isAllBut(view, index);
      if (counted) return [];
      const apposed = comma && unit.others.length > 0 && /^(comma|dash|bracket|vg)$/.test(units[at + 1]?.kind ?? '');
      // "another former republic, Norland, is an observer"
      const single =
        comma &&
        unit.others.length === 0 &&
        units[at + 1]?.kind === 'comma' &&
        units[at + 2]?.kind === 'vg' &&
        isOneOf(view, index);
      return mark || apposed || single ? [...listFrom(view, at, referentOf)] : [];
    }
    if (unit.kind === 'preposition' && /^(such as|like|of)$/.test(unit.word)) mark = true;
    else if (unit.kind === 'vg' && unit.lemma === 'include') mark = true;
    else if (unit.kind === 'preposition' && unit.word === 'including') mark = true;
    else if (unit.kind === 'adverb' && /^(notably|namely|particularly|especially|including)$/.test(unit.word))
      mark = true;
    else if (unit.kind === 'colon' || unit.kind === 'dash' || unit.kind === 'bracket') mark = true;
    else if (unit.kind === 'comma') comma = true;
    else if (unit.kind !== 'adverb') return [];
  }
  return [];
}

/** `the latter country`: the last of the names before it. */
export function lastNamed(view: View, index: number, referentOf: ReferentOf): PartyRef | null {
  for (let at = index - 1; at >= 0; at--) {
    const unit = view.clauses.units[at]!;
    if (unit.kind === 'np' && unit.name?.kind === 'state') return referentOf(view, at).parties.at(-1) ?? null;
  }
  return null;
}

/** `Several countries have signed the accords, including X and Y`: examples set after what the group did. */
export function namedAtEnd(view: View, index: number, noun: string, referentOf: ReferentOf): PartyRef[] {
  const { units } = view.clauses;
  if (
    !/s$|^others$|^(?:two|three|four|five|six|seven|eight|nine|ten)$/i.test(noun) ||
    units[index - 1]?.kind === 'preposition'
  )
    return [];
  const opener = units.findIndex(
    (unit, at) =>
      at > index + 2 &&
      ((unit.kind === 'preposition' && /^(including|such as)$/.test(unit.word)) ||
        (unit.kind === 'colon' && isCountOf(view, index, at + 1))),
  );
  const list = units[opener + 1];
  if (opener < 0 || list?.kind !== 'np' || list.name?.kind !== 'state' || list.name.form === 'adjective') return [];
  const between = units.slice(index + 1, opener);
  const crowded = between.some(
    (unit) =>
      /^(stop|colon|subordinator|that)$/.test(unit.kind) ||
      // Papers and places may stand between, others who could be meant may not.
      (unit.kind === 'np' &&
        unit.name?.kind !== 'framework' &&
        !unit.mentions.some((mention) => mention.kind === 'framework') &&
        (unit.name !== null ||
          isGroup(view.clauses.tokens[unit.head]!.text) ||
          isBody(view.clauses.tokens[unit.head]!.lemma))),
  );
  return crowded || !between.some((unit) => unit.kind === 'vg') ? [] : [...referentOf(view, opener + 1).parties];
}

/** `Six states now remain outside: A, B, C, D, E and F`: the list ends the sentence and is as long as the number says. */
function isCountOf(view: View, index: number, at: number): boolean {
  const { units, tokens } = view.clauses;
  const list = units[at];
  const end = units[at + 1];
  if (list?.kind !== 'np' || list.name?.kind !== 'state' || (end && end.kind !== 'stop')) return false;
  const group = units[index]!;
  const number = tokens
    .slice(group.first, group.last + 1)
    .map((token) => COUNTS.get(token.text.toLowerCase()) ?? (/^\d+$/.test(token.text) ? Number(token.text) : undefined))
    .find((count) => count !== undefined);
  return number === list.others.length + 1;
}

/** `are among those that …`. */
const isAmong = (unit: Unit): boolean => unit.kind === 'preposition' && unit.word === 'among';
