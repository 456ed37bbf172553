import { REPORTING } from '../lexicon/verb-classes.ts';
import type { View } from '../scene.ts';
import { isWord, type Unit } from '../syntax/unit.ts';

/** The verb a noun phrase depends on, and whether it is its subject or object. */
export function governorOf(view: View, at: number): { verb: number; role: 'subject' | 'object' } | null {
  const { units } = view.clauses;
  let left = at - 1;
  while (left >= 0 && /^(adverb|negation|adjective|time)$/.test(units[left]!.kind)) left--;
  // "has set itself the goal of joining"
  const self = units[left];
  if (self?.kind === 'np' && /^(?:itself|themselves|himself|herself)$/i.test(view.clauses.tokens[self.head]!.text))
    left--;
  const leftVerb = units[left];
  if (leftVerb?.kind === 'vg' && !(REPORTING.has(leftVerb.lemma) && finiteAfter(units, at)))
    return { verb: left, role: 'object' };
  const link = units[left];
  if (link?.kind === 'preposition' && !ASIDE.test(link.word)) {
    let verb = left - 1;
    // "said no to", "fell short of": the word belongs to the verb.
    while (
      verb >= 0 &&
      /^(adverb|preposition|time|negation|other)$/.test(units[verb]!.kind) &&
      !isWord(units[verb]!, 'to')
    )
      verb--;
    if (units[verb]?.kind === 'vg') return { verb, role: 'object' };
    if (units[verb]?.kind === 'np') {
      const outer = governorOf(view, verb);
      if (outer) return outer;
    }
  }
  for (let right = at + 1; right < units.length && right < at + 14; right++) {
    const unit = units[right]!;
    if (unit.kind === 'vg') {
      if (
        unit.form === 'past' ||
        unit.form === 'present' ||
        unit.modal ||
        (unit.form === 'participle' && view.sentence.headline)
      )
        return { verb: right, role: 'subject' };
      if (unit.form === 'infinitive' || unit.form === 'gerund' || unit.form === 'participle') continue;
      return null;
    }
    if (
      unit.kind === 'relative' ||
      unit.kind === 'that' ||
      unit.kind === 'colon' ||
      unit.kind === 'stop' ||
      unit.kind === 'subordinator'
    )
      return null;
  }
  return null;
}

/** Prepositions of circumstance: what stands behind them is not acted on (`blocked imports despite its membership`). */
const ASIDE =
  /^(?:despite|since|after|before|because of|due to|during|amid|unlike|besides|without|following|ahead of)$/;

/** `said X's bid was approved`: the phrase after a reporting verb is the subject of what is said. */
function finiteAfter(units: readonly Unit[], at: number): boolean {
  for (let right = at + 1; right < units.length && right < at + 12; right++) {
    const unit = units[right]!;
    if (unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present')) return true;
    if (/^(stop|colon|relative|subordinator|that|conjunction)$/.test(unit.kind)) return false;
  }
  return false;
}
