import { hashText, mix } from '../../text/features/hash.ts';
import type { Anchor } from './anchors.ts';
import type { Choice } from './choices.ts';
import { type Grid, NO_WORD } from './grid.ts';
import type { Keys } from './keys.ts';
import { listHead, pathUp } from './party-features.ts';

/** What the report makes of a framework. */
export interface Weight {
  /** Its share of all mentions of frameworks, 0..1. */
  readonly share: number;
  readonly dominant: boolean;
  readonly listed: boolean;
  /** What sort of framework it is by the reference list; `unlisted` where it is on none. */
  readonly kind: string;
  /** Sentences since a claim was read about it, null when the last was about another. */
  readonly since: number | null;
}

/** How a framework is put beside a party; returns the marks the judge looks at too. */
export function addFrameworkFeatures(
  grid: Grid,
  anchor: Anchor,
  choice: Choice,
  choices: readonly Choice[],
  weight: Weight,
  keys: Keys,
): string[] {
  const named = choices.filter(({ token }) => token >= 0).length;
  const how = hashText(choice.how);
  const marks = [`share ${Math.round(weight.share * 4)}`];
  if (weight.dominant) marks.push('dominant');
  if (weight.listed) marks.push('on a list');
  marks.push(`kind ${weight.kind}`, `kind ${weight.kind} ${choice.how}`);
  keys.add('how', how);
  keys.add('how of', how, Math.min(2, named));
  keys.add('rank', how, Math.min(2, choice.rank));
  if (weight.dominant) keys.add('dominant how', how, Math.min(2, named));
  if (weight.since !== null) keys.add('running', how, Math.min(3, weight.since));
  if (choice.implied) keys.add('implied', how);
  if (choice.token >= 0) {
    addPlace(grid, choice.token, keys);
    const between = isBetween(anchor, choice, choices);
    if (between) marks.push('another between');
    addOrder(anchor, choice, choices, named, keys);
    if (anchor.form !== 'carried') {
      addPath(grid, anchor, choice.token, keys);
      addBetween(grid, anchor.head, choice.token, keys);
    }
  }
  for (const mark of marks) keys.add(mark);
  return marks;
}

/** What governs the framework's name. */
function addPlace(grid: Grid, token: number, keys: Keys): void {
  const { tokens, word, act, acts, relation, children } = grid;
  const { head } = tokens[token]!;
  const above = word[head] ?? NO_WORD;
  keys.add('framework relation', relation[token]);
  keys.add('framework governor', above);
  keys.add('framework relation governor', relation[token], above);
  if (acts[head]) {
    keys.add('framework act', relation[token], act[head]);
    keys.add('framework act manner', act[head], grid.manner(head));
  }
  for (const child of children[token]!)
    if (tokens[child]!.deprel === 'case') {
      keys.add('framework case', word[child]);
      keys.add('framework case governor', word[child], above);
    }
}

const isBetween = (anchor: Anchor, choice: Choice, choices: readonly Choice[]): boolean =>
  choices.some(
    ({ token }) => token >= 0 && token !== choice.token && (token - anchor.head) * (token - choice.token) < 0,
  );

function addOrder(anchor: Anchor, choice: Choice, choices: readonly Choice[], named: number, keys: Keys): void {
  const distance = Math.abs(choice.token - anchor.head);
  keys.add('order', Number(choice.token < anchor.head), Math.min(4, distance >> 2));
  const nearer = choices.some(({ token }) => token >= 0 && Math.abs(token - anchor.head) < distance);
  if (!nearer) keys.add('nearest', named);
}

/** The way through the tree from party to framework. */
function addPath(grid: Grid, anchor: Anchor, token: number, keys: Keys): void {
  const { word, act, acts, relation } = grid;
  const fromParty = pathUp(grid, listHead(grid, anchor), 9);
  const fromFramework = pathUp(grid, token, 9);
  const meeting = fromParty.find((one) => fromFramework.includes(one));
  if (meeting === undefined) return;
  const left = fromParty.slice(0, fromParty.indexOf(meeting));
  const right = fromFramework.slice(0, fromFramework.indexOf(meeting)).reverse();
  let path = 1;
  for (const one of left) path = mix(path, relation[one]!);
  path = mix(path, 2);
  for (const one of right) path = mix(path, relation[one]!);
  const sides = mix(relation[left.at(-1) ?? -1] ?? 0, relation[right[0] ?? -1] ?? 0);
  const manner = grid.manner(meeting);
  keys.add('path', path);
  keys.add('meeting', word[meeting]);
  keys.add('path length', Math.min(7, left.length + right.length));
  keys.add('path meeting', path, word[meeting]);
  keys.add('meeting manner', word[meeting], manner, sides);
  if (acts[meeting]) {
    keys.add('meeting act', act[meeting], manner, sides);
    keys.add('path act', path, act[meeting]);
  }
  for (const one of [...left.slice(1), meeting, ...right.filter((other) => other !== token)]) {
    keys.add('on path', word[one]);
    if (!acts[one]) continue;
    keys.add('act on path', act[one]);
    keys.add('act manner on path', act[one], grid.manner(one));
  }
}

/** The words between the two; a run of states counts as one. */
function addBetween(grid: Grid, party: number, framework: number, keys: Keys): void {
  const [from, to] = [Math.min(party, framework), Math.max(party, framework)];
  if (to - from >= 20) return;
  let words = Number(framework < party);
  let last = 0;
  for (let i = from + 1; i < to; i++) {
    const word = grid.word[i]!;
    keys.add('between', word);
    if (word !== last || grid.named[i] !== 'STATE') words = mix(words, word);
    last = word;
  }
  if (to - from < 7) keys.add('all between', words);
}
