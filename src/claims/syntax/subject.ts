import type { Clauses, Mark, Unit, VerbGroup } from './unit.ts';

/** The unit index of the subject: what the parse says, else what word order says. */
export function subjectIndex(clauses: Clauses, index: number, depth = 0): number | null {
  if (depth > 0) return orderedSubject(clauses, index, depth);
  const noted = beforeBracket(clauses, index);
  if (noted !== null) return noted;
  const parsed = parsedSubject(clauses, index);
  return parsed === null
    ? (orderedSubject(clauses, index, 0) ?? labelOf(clauses))
    : (afterAs(clauses, index, parsed) ?? parsed);
}

/** `Norland (applied in 2009)`: whoever the note stands by. */
function beforeBracket({ units }: Clauses, index: number): number | null {
  const open = units[index - 1];
  const unit = units[index];
  const noted =
    open?.kind === 'bracket' && /^[([]$/.test(open.word) && unit?.kind === 'vg' && unit.form === 'participle';
  return noted && units[index - 2]?.kind === 'np' ? index - 2 : null;
}

/** `the biggest expansion yet as seven states — X, Y and Z — join`: the clause that `as` opens has its own subject. */
function afterAs(clauses: Clauses, index: number, parsed: number): number | null {
  if (!/^(?:dash|comma|bracket)$/.test(clauses.units[index - 1]?.kind ?? '')) return null;
  const near = orderedSubject(clauses, index, 0);
  const opener = near === null ? undefined : clauses.units[near - 1];
  return near !== null && near - 1 > parsed && opener && 'word' in opener && opener.word === 'as' ? near : null;
}

/** `Norland: applied in 2009 and was granted …`: the state that heads a note is the subject of its verbs. */
function labelOf({ units }: Clauses): number | null {
  const [label, mark, verb] = units;
  return label?.kind === 'np' &&
    label.name?.kind === 'state' &&
    /^(?:colon|dash)$/.test(mark?.kind ?? '') &&
    verb?.kind === 'vg'
    ? 0
    : null;
}

/** The phrase that holds the verb's subject in the dependency tree; a relative clause's subject is what it stands by. */
function parsedSubject(clauses: Clauses, index: number): number | null {
  const { tokens, units } = clauses;
  const unit = units[index];
  if (unit?.kind !== 'vg' || tokens[unit.head]!.deprel === '') return null;
  let verb = unit.head;
  for (let steps = 0; steps < 4; steps++) {
    const own = tokens.findIndex((token) => token.head === verb && /^nsubj/.test(token.deprel));
    if (own >= 0) {
      const word = tokens[own]!;
      const relative = /^(which|who|that|whom)$/i.test(word.text) && /^(WDT|WP)$/.test(word.xpos);
      const at = relative ? antecedentToken(clauses, verb) : own;
      const phrase = at === null ? null : phraseHolding(units, at);
      return relative ? nearerName(clauses, own, phrase) : phrase;
    }
    const token = tokens[verb]!;
    // "after Finland applied", taken for a second verb of the main clause: what stands right before it is its subject.
    if (steps === 0 && units[index - 1]?.kind === 'np' && token.deprel === 'conj') return null;
    if (token.deprel === 'conj' && token.head >= 0) verb = token.head;
    else if (/^acl/.test(token.deprel) && token.head >= 0 && steps === 0 && token.xpos === 'VBN')
      return phraseHolding(units, token.head);
    else return null;
  }
  return null;
}

/** `no word on Norland, which applied`: a state right before the comma rather than the noun that it hangs on. */
function nearerName(clauses: Clauses, relative: number, phrase: number | null): number | null {
  const { units } = clauses;
  const at = units.findIndex((unit) => unit.kind === 'relative' && unit.first <= relative && relative <= unit.last);
  if (at < 2 || units[at - 1]!.kind !== 'comma') return phrase;
  const near = units[at - 2]!;
  const far = phrase === null ? undefined : units[phrase];
  const isState = (unit: Unit | undefined): boolean => unit?.kind === 'np' && unit.name?.kind === 'state';
  return isState(near) && !isState(far) && units[at - 3]?.kind === 'preposition' ? at - 2 : phrase;
}

function antecedentToken(clauses: Clauses, verb: number): number | null {
  const token = clauses.tokens[verb]!;
  return /^acl/.test(token.deprel) && token.head >= 0 ? token.head : null;
}

function phraseHolding(units: readonly Unit[], token: number): number | null {
  const at = units.findIndex((unit) => unit.kind === 'np' && unit.first <= token && token <= unit.last);
  return at < 0 ? null : at;
}

function orderedSubject(clauses: Clauses, index: number, depth: number): number | null {
  const { units } = clauses;
  if (depth > 4) return null;
  let at = skipBack(units, index - 1);
  // "Norland on 16 September also applied"
  while (units[at]?.kind === 'preposition' && units[at + 1]?.kind === 'time') at = skipBack(units, at - 1);
  const unit = units[at];
  if (!unit) return null;
  switch (unit.kind) {
    case 'np':
      return headOfPhrase(clauses, at);
    case 'relative':
      return antecedent(units, at);
    case 'conjunction':
      return sharedSubject(clauses, at, depth);
    case 'vg':
      return subjectIndex(clauses, at, depth + 1);
    case 'comma':
    case 'dash':
    case 'bracket':
      return aroundInsertion(clauses, at, depth);
    case 'other':
      at = skipBack(units, at - 1);
      return units[at]?.kind === 'np' ? headOfPhrase(clauses, at) : null;
    default:
      return null;
  }
}

/** Adverbs, negations and times (`on Sunday`) between subject and verb. */
function skipBack(units: readonly Unit[], from: number): number {
  let at = from;
  while (at >= 0 && /^(adverb|negation|time)$/.test(units[at]!.kind)) {
    const before = units[at - 1];
    const dated = units[at]!.kind === 'time' && before?.kind === 'preposition' && /^(on|in)$/.test(before.word);
    at -= dated && units[at - 2]?.kind === 'np' ? 2 : 1;
  }
  return at;
}

/** From the last phrase of `leaders of five nations in Europe` back to `leaders`; the index of the phrase that heads them. */
export function headOfPhrase(clauses: Clauses, from: number): number {
  const { units } = clauses;
  let at = from;
  for (;;) {
    const before = units[at - 1];
    if (before?.kind === 'preposition' && !/^(as|since|after|before|until|according to)$/.test(before.word)) {
      const head = skipBack(units, at - 2);
      const phrase = units[head];
      if (phrase?.kind === 'np') {
        at = head;
        continue;
      }
      return at;
    }
    // Apposition without a comma: `Finland Prime Minister`, handled by the phrase itself.
    return at;
  }
}

function antecedent(units: readonly Unit[], relative: number): number | null {
  let at = relative - 1;
  if (units[at]?.kind === 'preposition') at--;
  while (at >= 0 && /^(comma|dash|bracket|time|adverb)$/.test(units[at]!.kind)) at--;
  return units[at]?.kind === 'np' ? at : null;
}

/** `X was in talks but pulled back`: the verb before the conjunction lends its subject. */
function sharedSubject(clauses: Clauses, conjunction: number, depth: number): number | null {
  const { units } = clauses;
  for (let at = conjunction - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg' && finiteGroup(unit)) return subjectIndex(clauses, at, depth + 1);
    if (unit.kind === 'stop' || unit.kind === 'colon') return null;
  }
  return null;
}

const finiteGroup = (vg: VerbGroup): boolean => vg.form === 'past' || vg.form === 'present' || vg.modal !== null;

const OPENERS = /^(which|who|whose|whom|where|that)$/;

/** `X, which …, joined` and `After years of waiting, X joined`: looks over what stands between two marks. */
function aroundInsertion(clauses: Clauses, close: number, depth: number): number | null {
  const { units } = clauses;
  const kind = units[close]!.kind;
  for (let at = close - 1; at > 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'stop') return null;
    if (unit.kind !== kind) continue;
    const before = skipBack(units, at - 1);
    const inside = units[at + 1];
    if (units[before]?.kind === 'np' && inside && opensInsertion(inside)) return headOfPhrase(clauses, before);
    if (units[before]?.kind === 'np' && inside?.kind === 'np' && kind !== 'comma') return headOfPhrase(clauses, before);
  }
  // ", joined by X" and ", and joined": the subject of the verb before the comma.
  for (let at = close - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg' && finiteGroup(unit)) return subjectIndex(clauses, at, depth + 1);
    if (unit.kind === 'np' && at === 0) return 0;
  }
  return null;
}

function opensInsertion(unit: Unit): boolean {
  if (unit.kind === 'relative') return OPENERS.test(unit.word);
  if (unit.kind === 'np') return true;
  if (unit.kind === 'vg') return unit.form === 'gerund' || unit.form === 'participle';
  return /^(preposition|subordinator|adverb|adjective|time|conjunction)$/.test(unit.kind);
}

/** The phrase a verb acts on: the first phrase to its right before another clause begins. */
export function objectIndex(clauses: Clauses, index: number): number | null {
  const { units } = clauses;
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'np') return at;
    if (unit.kind === 'adverb' || unit.kind === 'time' || unit.kind === 'negation' || unit.kind === 'adjective')
      continue;
    return null;
  }
  return null;
}

/** Prepositional phrases to the right of `index`, before another verb or the end of the clause. */
export function prepositionsAfter(clauses: Clauses, index: number, reach = 10): { word: string; phrase: number }[] {
  const { units } = clauses;
  const found: { word: string; phrase: number }[] = [];
  for (let at = index + 1; at < units.length && at <= index + reach; at++) {
    const unit = units[at]!;
    if (unit.kind === 'preposition') {
      let next = at + 1;
      let word = unit.word;
      while (units[next]?.kind === 'preposition') {
        word = `${word} ${(units[next] as Mark).word}`;
        next++;
      }
      while (units[next] && /^(adverb|adjective)$/.test(units[next]!.kind)) next++;
      if (units[next]?.kind === 'np') {
        found.push({ word, phrase: next });
        at = next;
      }
      continue;
    }
    if (unit.kind === 'vg' && unit.form !== 'participle') break;
    if (/^(relative|that|subordinator|stop|colon|conjunction)$/.test(unit.kind)) break;
    if (unit.kind === 'comma' && units[at + 1]?.kind !== 'preposition') break;
  }
  return found;
}
