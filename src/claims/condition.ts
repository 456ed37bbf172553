import type { Draft } from './draft.ts';
import type { Act, Mood } from './lexicon/acts.ts';
import type { View } from './scene.ts';
import type { Unit } from './syntax/unit.ts';

/** A condition put on an act: its words, and the units they stand in. */
export interface Condition {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The condition under which an act would be done: `only if …`, `not without …`, `unless …`, `provided that …`.
 * `negated` says whether the act itself is put in the negative (`cannot join without`), which `without`, `unless` and `until` need.
 */
export function conditionOf(text: string, view: View, draft: Draft, negated: boolean): Condition | null {
  const { units } = view.clauses;
  const { at } = draft;
  const said = {
    negated,
    mood: draft.mood,
    act: draft.act,
    would: units.slice(draft.first, at + 1).some((unit) => unit.kind === 'vg' && unit.modal === 'would'),
  };
  for (let index = 0; index < units.length; index++) {
    const opener = openerAt(view, index, said);
    if (!opener) continue;
    if (!sameClause(units, index, at)) continue;
    const first = opener.first;
    const last = endOf(units, first);
    if (last < first) continue;
    const start = view.clauses.tokens[units[first]!.first]!.start;
    const end = view.clauses.tokens[units[last]!.last]!.end;
    return { words: text.slice(start, end).trim(), first: index, last };
  }
  return null;
}

/** Between the act and its condition stands no other finite verb, but for the condition's own when it comes first. */
function sameClause(units: readonly Unit[], opener: number, at: number): boolean {
  const between = units.slice(Math.min(opener, at) + 1, Math.max(opener, at));
  const finite = between.filter((unit) => unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present'));
  return between.length <= 24 && finite.length <= (opener < at ? 2 : 0);
}

/** How the act is put that a condition may stand beside. */
interface Said {
  readonly negated: boolean;
  readonly mood: Mood;
  readonly act: Act;
  readonly would: boolean;
}

/** Formal steps that follow of themselves are no conditions of the party's (`once parliament has ratified`). */
const FORMALITY =
  /\b(?:ratif|approv|parliament|lawmakers|vote|votes|voted|deposit|complete|procedure|formalit|sign|elected|wins|win)\w*/i;

function openerAt(view: View, index: number, { negated, mood, act, would }: Said): { first: number } | null {
  const { units } = view.clauses;
  const unit = units[index]!;
  const word = 'word' in unit ? unit.word : '';
  const next = units[index + 1];
  const nextWord = next && 'word' in next ? next.word : '';
  const only =
    units
      .slice(Math.max(0, index - 8), index)
      .some(
        (before) =>
          (before.kind === 'adverb' || before.kind === 'adjective' || before.kind === 'other') &&
          before.word === 'only',
      ) || hasOnlyInside(units, index);
  if (word === 'only if') return { first: index + 1 };
  // "it was only after the elections that": told as done.
  const cleft =
    word === 'after' &&
    units
      .slice(Math.max(0, index - 3), index)
      .some((before) => before.kind === 'vg' && before.lemma === 'be' && before.form === 'past');
  if (/^(if|when|once|after|with)$/.test(word) && only && index > 0 && !cleft) return { first: index + 1 };
  if (word === 'unless')
    return negated || mood === 'refused' || mood === 'none' || mood === 'future' ? { first: index + 1 } : null;
  if (word === 'without' && negated) {
    let first = index + 1;
    while (units[first]?.kind === 'adverb' && (units[first] as { word: string }).word !== 'at') first++;
    return { first };
  }
  // "had to wait until March to get": a date is no condition.
  if (word === 'until' && next?.kind === 'time') return null;
  if (/^(until|before)$/.test(word) && negated)
    return hasClause(units, index) || (word === 'until' && next?.kind === 'np' && !isTimeLike(view, index + 1))
      ? { first: index + 1 }
      : null;
  if (word === 'while' && negated && units[index - 1]?.kind !== 'comma' && hasClause(units, index))
    return { first: index + 1 };
  if (
    /^(provided|providing)$/.test(word) ||
    word === 'provided that' ||
    (unit.kind === 'vg' && unit.lemma === 'provide' && nextWord === 'that')
  )
    return { first: nextWord === 'that' ? index + 2 : index + 1 };
  if (/^(as long)$/.test(word) && nextWord === 'as' && mood !== 'fact') return { first: index + 2 };
  if (
    unit.kind === 'np' &&
    /^condition$/.test(view.clauses.tokens[unit.head]!.lemma) &&
    nextWord === 'that' &&
    units[index - 1]?.kind === 'preposition'
  )
    return { first: index + 2 };
  if (
    (unit.kind === 'adjective' || unit.kind === 'other') &&
    /^(conditional|contingent|dependent)$/.test(word) &&
    /^(on|upon)$/.test(nextWord)
  )
    return { first: index + 2 };
  if (/^(so long)$/.test(`${word} ${nextWord}`)) return { first: index + 3 };
  if (act === 'talk' && !would) return null;
  const open = /^(?:future|own-wish|conditional)$/.test(mood) || (would && mood === 'none');
  if (word === 'if' && open && !negatedIf(view, index) && !FORMALITY.test(clauseText(view, index)))
    return { first: index + 1 };
  if (/^(?:once|when)$/.test(word) && mood === 'possible' && hasClause(units, index)) return { first: index + 1 };
  if (/^(?:once|when)$/.test(word) && mood === 'future' && word === 'once' && hasClause(units, index))
    return FORMALITY.test(clauseText(view, index)) ? null : { first: index + 1 };
  if (
    /^(?:exchange|return)$/.test(headWord(view, index)) &&
    nextWord === 'for' &&
    units[index - 1]?.kind === 'preposition'
  )
    return open || mood === 'possible' ? { first: index + 2 } : null;
  return null;
}

const isTimeLike = (view: View, at: number): boolean => {
  const first = view.clauses.tokens[view.clauses.units[at]!.first]!;
  return view.times.some((time) => time.start <= first.end && first.start < time.end);
};

const headWord = (view: View, index: number): string => {
  const unit = view.clauses.units[index]!;
  return unit.kind === 'np' ? view.clauses.tokens[unit.head]!.lemma : '';
};

/** `even if`, `as if`, `what if`, `see if`: no condition. */
function negatedIf(view: View, index: number): boolean {
  const { units } = view.clauses;
  const before = units[index - 1];
  if (before?.kind === 'adverb' && /^(?:even|what)$/.test(before.word)) return true;
  return before?.kind === 'vg' && /^(?:see|ask|wonder|know|decide|consider|determine|question)$/.test(before.lemma);
}

const hasClause = (units: readonly Unit[], index: number): boolean =>
  units[index + 1]?.kind !== 'that' && units.slice(index + 1, index + 6).some((unit) => unit.kind === 'vg');

function clauseText(view: View, index: number): string {
  const { units, tokens } = view.clauses;
  const last = endOf(units, index + 1);
  if (last <= index) return '';
  return tokens
    .slice(units[index + 1]!.first, units[last]!.last + 1)
    .map((token) => token.text)
    .join(' ');
}

/** `will only join if`: the adverb stands inside the verb group. */
const hasOnlyInside = (units: readonly Unit[], index: number): boolean =>
  units.slice(Math.max(0, index - 6), index).some((unit) => unit.kind === 'vg' && unit.adverbs.includes('only'));

/** To the end of the clause: a stop, or a comma or dash before a new clause. */
function endOf(units: readonly Unit[], first: number): number {
  let last = first - 1;
  for (let at = first; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'stop' || unit.kind === 'dash' || unit.kind === 'colon') break;
    if (unit.kind === 'comma') {
      const next = units[at + 1];
      if (
        !next ||
        next.kind === 'relative' ||
        next.kind === 'np' ||
        next.kind === 'conjunction' ||
        next.kind === 'vg' ||
        next.kind === 'preposition' ||
        next.kind === 'subordinator'
      )
        break;
    }
    if (unit.kind === 'conjunction' && unit.word === 'but') break;
    last = at;
  }
  return last;
}
