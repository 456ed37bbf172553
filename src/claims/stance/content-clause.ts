import type { Mood } from '../lexicon/acts.ts';
import { ANNOUNCING, ASKING, REPORTING } from '../lexicon/verb-classes.ts';
import type { View } from '../scene.ts';
import type { Mark, Unit, VerbGroup } from '../syntax/unit.ts';

/** `the prospect that X will join`, `hopes that X joins`: the noun before `that` sets the mood. */
export function nounOfThat(view: View, subject: number): Mood | null {
  const { units, tokens } = view.clauses;
  let at = subject - 1;
  while (at >= 0 && /^(adverb|adjective)$/.test(units[at]!.kind)) at--;
  if (units[at]?.kind !== 'that' && units[at]?.kind !== 'relative') return null;
  const before = units[at - 1];
  // "speculation is growing that"
  const holder =
    before?.kind === 'vg' && /^(?:grow|mount|rise|be|emerge|circulate|abound|persist)$/.test(before.lemma)
      ? at - 2
      : at - 1;
  const phrase = units[holder];
  if (phrase?.kind !== 'np' || (units[at] as Mark).word !== 'that') return null;
  const head = tokens[phrase.head]!;
  if (
    /^(hope|wish|expectation|suggestion|proposal|idea|prospect|possibility|chance|speculation|rumour|rumor|fear)s?$/i.test(
      head.text,
    )
  )
    return 'possible';
  return null;
}

/** `decided by 90 votes to 12 that Norland should leave`: a resolution, not advice. */
export function isResolved(units: readonly Unit[], subject: number): boolean {
  if (units[subject - 1]?.kind !== 'that') return false;
  const verb = units.slice(Math.max(0, subject - 14), subject - 1).findLast((unit) => unit.kind === 'vg');
  return verb?.kind === 'vg' && verb.form === 'past' && /^(decide|agree|vote|resolve|rule)$/.test(verb.lemma);
}

/** `recommended that Norland withdraw`: what is asked for is not told. */
export function mandated(view: View, subject: number, vg: VerbGroup): Mood | null {
  const { units, tokens } = view.clauses;
  if (vg.form === 'past' || vg.perfect || !/^VBP?$/.test(tokens[vg.first]!.xpos)) return null;
  if (units[subject - 1]?.kind !== 'that') return null;
  const verb = units[subject - 2];
  return verb?.kind === 'vg' && ASKING.has(verb.lemma) ? 'others-wish' : null;
}

/** `Norland announced that it will join`: the clause hangs on a verb of announcing told as done. */
export function isAnnounced(view: View, vg: VerbGroup): boolean {
  const { tokens, units } = view.clauses;
  const token = tokens[vg.head]!;
  if (token.deprel !== 'ccomp' || token.head < 0 || token.head > vg.head) return false;
  const outer = units.find((unit) => unit.kind === 'vg' && unit.head === token.head);
  return (
    outer?.kind === 'vg' &&
    ANNOUNCING.has(outer.lemma) &&
    !outer.negated &&
    !outer.modal &&
    /^(?:past|present)$/.test(outer.form) &&
    !outer.progressive
  );
}

/** `said it would join`: `would` is the future of a report in the past. */
export function reportedPast(units: readonly Unit[], subject: number): boolean {
  for (let at = subject - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg')
      return (unit.form === 'past' || (unit.form === 'participle' && !unit.passive)) && REPORTING.has(unit.lemma);
    if (unit.kind === 'subordinator' && unit.word !== 'when') return false;
    if (unit.kind === 'stop') return false;
  }
  // ", he said" after the clause
  for (let at = subject + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (
      unit.kind === 'vg' &&
      unit.form === 'past' &&
      REPORTING.has(unit.lemma) &&
      units.slice(subject + 1, at).some((between) => between.kind === 'comma')
    )
      return true;
  }
  return false;
}
