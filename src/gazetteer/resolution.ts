import type { Reference } from './forms.ts';
import { Context, type Guards } from './guards.ts';
import type { Reading } from './lexicon.ts';
import type { GazetteerEntry, GazetteerMatch } from './match.ts';
import type { Found } from './search.ts';

/** Guards are judged last, when it is known what the text names without doubt. */
export function resolve(text: string, found: readonly Found[], guards: Guards): GazetteerMatch[] {
  const guardOf = ({ reference, spelling }: Reading) =>
    guards.get(spelling)?.find((row) => row.ids.length === 0 || row.ids.includes(reference.id));
  const named = new Set<string>();
  for (const { readings } of found) {
    const only = readings.length === 1 ? readings[0]! : null;
    if (only && only.reference.form !== 'description' && !guardOf(only)) named.add(only.reference.id);
  }
  const context = new Context(text, named);
  const matches: GazetteerMatch[] = [];
  for (const [index, { start, end, readings }] of found.entries()) {
    if (!hasGuard(readings, guards)) {
      if (readings.length > 0) matches.push({ start, end, entries: referencesOf(readings) });
      continue;
    }
    const entries: GazetteerEntry[] = [];
    for (const reading of readings) {
      const { reference } = reading;
      const guard = guardOf(reading);
      const verdict = guard && context.judge(guard, reference.id);
      const known = verdict === 'rejected' && isState(reading) && isListed(index) ? 'supported' : verdict;
      if (known === 'rejected' || entries.some(({ list, id }) => list === reference.list && id === reference.id))
        continue;
      entries.push(known ? { ...reference, guard: known } : reference);
    }
    if (entries.length > 0) matches.push({ start, end, entries });
  }
  return matches;

  /** One of at least three names in a row, the others states without doubt (`Rwanda, Chad and Togo`). */
  function isListed(index: number): boolean {
    const joined = (at: number): boolean => {
      const [one, next] = [found[at], found[at + 1]];
      return !!one && !!next && /^(?:,|;| and| &)(?: and)? (?:the )?$/.test(text.slice(one.end, next.start));
    };
    const sure = (at: number): boolean => found[at]!.readings.some((one) => isState(one) && !guardOf(one));
    let [first, last] = [index, index];
    while (joined(first - 1) && sure(first - 1)) first--;
    while (joined(last) && sure(last + 1)) last++;
    return last - first >= 2;
  }
}

const isState = ({ reference }: Reading): boolean => reference.list === 'state' && reference.form === 'name';

/** All readings of a form have its spelling; only several forms together have several. */
const hasGuard = (readings: readonly Reading[], guards: Guards): boolean =>
  readings.some(
    ({ spelling }, index) => (index === 0 || spelling !== readings[index - 1]!.spelling) && guards.has(spelling),
  );

const known = new WeakMap<readonly Reading[], readonly Reference[]>();

/** Kept for each form, since `the pact` can be hundreds of things. */
function referencesOf(readings: readonly Reading[]): readonly Reference[] {
  const found = known.get(readings);
  if (found) return found;
  const byThing = new Map(
    readings.toReversed().map(({ reference }) => [`${reference.list} ${reference.id}`, reference]),
  );
  const references = [...byThing.values()].reverse();
  known.set(readings, references);
  return references;
}
