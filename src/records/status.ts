import { type Unit, type VerbGroup, wordOf } from '../claims/syntax/unit.ts';
import type { EventRecord } from '../model/record.ts';
import { overlaps } from '../model/span.ts';
import { CALLING_OFF, CARRYING, NOT_TOLD, PLAN_NOUN, PLANNING } from './lexicon/verbs.ts';
import { unitsSpan, type View } from './scene.ts';
import { clauseOf } from './when.ts';

export type Status = EventRecord['status'];

/**
 * Whether the report tells what a verb says as done, as planned or as called off; null where it is denied, wished, asked,
 * possible, or only told as a condition.
 */
export function statusOf(view: View, at: number, depth = 0): Status | null {
  const { units } = view.clauses;
  const verb = units[at];
  if (verb?.kind !== 'vg' || depth > 3) return null;
  if (depth === 0 && (isAsked(view) || isSupposed(view, at))) return null;
  const own = ownStatus(view, at, verb, depth);
  return own !== null && CALLING_OFF.test(verb.lemma) && depth > 0 ? 'off' : own;
}

function ownStatus(view: View, at: number, verb: VerbGroup, depth: number): Status | null {
  if (verb.negated || verb.adverbs.some((word) => /^(?:never|hardly|reportedly not)$/.test(word))) return null;
  if (verb.modal !== null) {
    if (verb.modal === 'will') return 'planned';
    return verb.modal === 'would' && isReported(view, at) ? 'planned' : null;
  }
  switch (verb.form) {
    case 'past':
      return 'past';
    case 'participle':
      return verb.lemma === 'schedule' || verb.lemma === 'plan' || verb.lemma === 'set' || verb.lemma === 'slate'
        ? 'planned'
        : 'past';
    case 'present':
      return presentStatus(view, at, verb);
    case 'infinitive':
      return infinitiveStatus(view, at, depth);
    case 'gerund':
      return gerundStatus(view, at, depth);
    default:
      return sawBefore(view.clauses.units, at) ? 'past' : null;
  }
}

/** `saw Norland and Sudland normalise relations` */
function sawBefore(units: readonly Unit[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const unit = units[index]!;
    if (unit.kind === 'vg') return unit.lemma === 'see' && unit.form === 'past';
  }
  return false;
}

function presentStatus(view: View, at: number, verb: VerbGroup): Status | null {
  if (verb.perfect || sawBefore(view.clauses.units, at)) return 'past';
  if (verb.passive) return PLANNING.test(verb.lemma) ? 'planned' : hasDate(view, at) ? 'planned' : null;
  if (verb.progressive) return hasDate(view, at) ? 'planned' : 'past';
  if (view.sentence.headline) return 'past';
  return /^(?:follow|come|mark)$/.test(verb.lemma) ? 'past' : hasDate(view, at) ? 'planned' : null;
}

/** A day, a week or a month is named in the verb's own clause: `meets on Monday`. */
function hasDate(view: View, at: number): boolean {
  const { first, last } = clauseOf(view, at, at, at);
  const clause = unitsSpan(view, first, last);
  return view.times.some(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') && !/_REF$/.test(time.value ?? '') && overlaps(clause, time),
  );
}

/** What stands over `to meet`. */
function infinitiveStatus(view: View, at: number, depth: number): Status | null {
  const { units } = view.clauses;
  let before = at - 1;
  if (wordOf(units[before]) === 'to') before--;
  while (before >= 0 && /^(?:adverb|time)$/.test(units[before]!.kind)) before--;
  const over = units[before];
  if (!over) return null;
  if (over.kind === 'adjective') return isPlanned(over.word) && !negatedBefore(units, before) ? 'planned' : null;
  if (over.kind === 'np') {
    const head = view.clauses.tokens[over.head]!.text;
    if (PLAN_NOUN.test(head)) return over.determiner === 'no' || isDenied(units, before) ? null : 'planned';
    // "Norland's president to visit Sudland": how headlines tell of plans.
    if (view.sentence.headline && !units.slice(0, before).some((unit) => unit.kind === 'vg')) return 'planned';
    // "the accord to be signed in May"
    const verb = units[at];
    if (verb?.kind === 'vg' && verb.passive) return 'planned';
    return purposeOf(view, before, depth);
  }
  if (over.kind !== 'vg') return purposeOf(view, before, depth);
  if (over.negated) return null;
  if (over.lemma === 'be') return over.form === 'present' || over.form === 'past' ? 'planned' : null;
  if (isPlanned(over.lemma)) {
    const status = statusOf(view, before, depth + 1);
    return over.passive || status !== null || over.form === 'present' ? 'planned' : null;
  }
  return CARRYING.test(over.lemma) ? statusOf(view, before, depth + 1) : null;
}

const isPlanned = (word: string): boolean => PLANNING.test(word);

/** `flew to Oslo to meet`: a verb of going before the phrase. */
function purposeOf(view: View, from: number, depth: number): Status | null {
  const { units } = view.clauses;
  for (let at = from; at >= 0 && at > from - 6; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg') return CARRYING.test(unit.lemma) ? statusOf(view, at, depth + 1) : null;
    if (!/^(?:np|preposition|time|adverb)$/.test(unit.kind)) return null;
  }
  return null;
}

const negatedBefore = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return before?.kind === 'negation' || (before?.kind === 'vg' && before.negated);
};

/** `has no plans to`, `denied plans to` */
function isDenied(units: readonly Unit[], at: number): boolean {
  const verb = units.slice(0, at).findLast((unit) => unit.kind === 'vg');
  return verb?.kind === 'vg' && (verb.negated || NOT_TOLD.test(verb.lemma) || CALLING_OFF.test(verb.lemma));
}

/** `after meeting X`, `, meeting X`, `cancelled meeting X`. */
function gerundStatus(view: View, at: number, depth: number): Status | null {
  const { units } = view.clauses;
  const before = units[at - 1];
  const word = wordOf(before);
  if (/^(?:after|following|upon|since|while|when)$/.test(word)) return 'past';
  if (/^(?:in|by)$/.test(word) || before?.kind === 'comma' || before?.kind === 'conjunction') {
    const main = units.findLastIndex((unit, index) => index < at && unit.kind === 'vg');
    return main < 0 ? null : statusOf(view, main, depth + 1);
  }
  if (before?.kind === 'vg' && CALLING_OFF.test(before.lemma)) return statusOf(view, at - 1, depth + 1) && 'off';
  if (before?.kind === 'vg' && /^(?:begin|start|finish|continue|keep)$/.test(before.lemma))
    return statusOf(view, at - 1, depth + 1);
  return null;
}

const isAsked = (view: View): boolean => /\?["'”’)]*\s*$/.test(view.text);

/** `if they meet`, `hopes that they will meet`, `whether he visits`, `denied that they met`. */
function isSupposed(view: View, at: number): boolean {
  const { units } = view.clauses;
  for (let index = at - 1; index >= 0; index--) {
    const unit = units[index]!;
    if (unit.kind === 'stop' || unit.kind === 'colon') return false;
    if (
      unit.kind === 'subordinator' &&
      /^(?:if|unless|whether|lest|until|even if|only if|as if|in case)$/.test(unit.word)
    )
      return !units.slice(index, at).some((one) => one.kind === 'comma');
    if (unit.kind === 'preposition' && unit.word === 'without') return !units.slice(index, at).some(isClauseEnd);
    if (unit.kind === 'vg' && index < at && NOT_TOLD.test(unit.lemma) && !unit.negated)
      return !units.slice(index, at).some(isClauseEnd);
  }
  return false;
}

const isClauseEnd = (unit: Unit): boolean =>
  unit.kind === 'comma' || unit.kind === 'relative' || (unit.kind === 'conjunction' && unit.word !== 'or');

/** `said that they would meet`: a verb of saying in the past, and no condition. */
function isReported(view: View, at: number): boolean {
  const { units } = view.clauses;
  if (units.some((unit) => wordOf(unit) === 'if')) return false;
  return units.some(
    (unit, index) =>
      unit.kind === 'vg' &&
      index !== at &&
      (unit.form === 'past' || unit.perfect || unit.form === 'present') &&
      /^(?:say|announce|tell|confirm|add|state|report|declare|note|indicate|reveal|promise|pledge|agree)$/.test(
        unit.lemma,
      ),
  );
}
