import type { Token } from '../../model/annotation.ts';
import type { View } from '../scene.ts';
import { headOfPhrase } from '../syntax/subject.ts';
import { type Unit, wordOf } from '../syntax/unit.ts';

/** The phrase whose place a list takes: of `11 nations: X, Y` and `11 countries, including X` the nations. */
export function hostOf(view: View, index: number): number {
  const { units, tokens } = view.clauses;
  let host = index;
  for (let steps = 0; steps < 3; steps++) {
    let at = host - 1;
    // "61 states, among them X"
    if (units[at]?.kind === 'np' && /^them$/i.test(tokens[units[at]!.first]!.text) && wordOf(units[at - 1]) === 'among')
      at--;
    // "seven states, notably the republics of X, Y and Z"
    if (steps === 0 && wordOf(units[at]) === 'of' && isRepublics(units[at - 1], tokens)) at -= 2;
    const mark = units[at];
    const named = mark && 'word' in mark && /^(including|such as|namely|notably|like|among)$/.test(mark.word);
    const added = mark?.kind === 'conjunction' && mark.word === 'and';
    if (!mark || !(named || added || /^(colon|dash|bracket)$/.test(mark.kind))) break;
    at--;
    if ((named || added) && units[at]?.kind === 'comma') at--;
    // "seven nations of the region, notably X"
    if (named && !isParts(units[at], tokens)) {
      const over = headOfPhrase(view.clauses, at);
      if (isParts(units[over], tokens)) at = over;
    }
    const noun = units[at];
    if (!isParts(noun, tokens)) {
      const some = mark.kind === 'colon' ? someOf(view, at) : null;
      if (some === null) break;
      host = some;
      continue;
    }
    // "25 of the 27 countries as well as X": the number heads them.
    const share = units[at - 2];
    const counted = wordOf(units[at - 1]) === 'of' && share?.kind === 'np' && tokens[share.head]!.upos === 'NUM';
    host = counted ? at - 2 : at;
  }
  return host;
}

/** `29 members, four of which are not in the union: X, Y …`: the members of which some are named. */
function someOf(view: View, from: number): number | null {
  const { units, tokens } = view.clauses;
  for (let at = from; at > 3; at--) {
    if (units[at]!.kind !== 'relative' && !/^(them|whom)$/.test(tokens[units[at]!.first]!.text)) continue;
    const [comma, number, of] = [units[at - 3], units[at - 2], units[at - 1]];
    if (comma?.kind !== 'comma' || number?.kind !== 'np' || number.name || of?.kind !== 'preposition') return null;
    const parts = units[at - 4];
    return of.word === 'of' && parts?.kind === 'np' && !parts.name && PARTS.test(tokens[parts.head]!.text)
      ? at - 4
      : null;
  }
  return null;
}

export const PARTS = /^(countries|nations|states|economies|members|powers)$/i;

const isParts = (unit: Unit | undefined, tokens: readonly Token[]): boolean =>
  unit?.kind === 'np' && !unit.name && PARTS.test(tokens[unit.head]!.text);

const isRepublics = (unit: Unit | undefined, tokens: readonly Token[]): boolean =>
  unit?.kind === 'np' && !unit.name && /^(?:republics|kingdoms|governments|states)$/i.test(tokens[unit.head]!.text);
