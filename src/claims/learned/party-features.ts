import { hashText, mix } from '../../text/features/hash.ts';
import { STANDING_NOUNS } from './act-words.ts';
import type { Anchor } from './anchors.ts';
import { type Grid, NO_WORD } from './grid.ts';
import type { Keys } from './keys.ts';

/** The first phrase of the list an anchor stands in: what governs it governs all. */
export function listHead(grid: Grid, anchor: Anchor): number {
  const { tokens } = grid;
  let at = anchor.head;
  for (let steps = 0; steps < 60; steps++) {
    const { deprel, head } = tokens[at]!;
    if (deprel !== 'conj' || head < 0 || !/^(?:NN|PRP)/.test(tokens[head]!.xpos)) break;
    at = head;
  }
  return at;
}

/** A token and those above it, nearest first. */
export function pathUp(grid: Grid, from: number, steps: number): number[] {
  const path = [from];
  for (let at = grid.tokens[from]!.head; at >= 0 && path.length <= steps; at = grid.tokens[at]!.head) path.push(at);
  return path;
}

const SIDES = /^(?:obj|xcomp|obl|ccomp|advcl|nsubj|nsubj:pass|compound:prt)$/;
const DEPENDENTS = /^(?:case|nmod|acl|cop|det|amod)$/;
const BELOW = /^(?:obj|obl|xcomp|nmod)$/;

/** Who the party is in its sentence: how it is put, what governs it, what stands beside it. */
export function addPartyFeatures(grid: Grid, anchor: Anchor, keys: Keys): void {
  const head = listHead(grid, anchor);
  keys.add('form', hashText(anchor.form), Number(anchor.several));
  if (head !== anchor.head) keys.add('listed after another');
  const path = pathUp(grid, head, 6);
  let labels = 0;
  for (let step = 0; step < Math.min(5, path.length - 1); step++) {
    labels = mix(labels, grid.relation[path[step]!]!);
    addGovernor(grid, anchor, path[step]!, path[step + 1]!, step, labels, keys);
  }
  for (const child of grid.children[head]!) {
    keys.add('child', grid.relation[child], grid.word[child]);
    if (grid.acts[child]) keys.add('child act', grid.relation[child], grid.act[child]);
    if (grid.tokens[child]!.deprel === 'case') keys.add('case', grid.word[child], grid.word[path[1] ?? -1] ?? NO_WORD);
  }
  if (anchor.form === 'carried') addWhole(grid, keys);
  else addNeighbours(grid, anchor, keys);
}

function addGovernor(
  grid: Grid,
  anchor: Anchor,
  below: number,
  above: number,
  step: number,
  labels: number,
  keys: Keys,
): void {
  const { tokens, word, cluster, act, acts, relation, children, stances } = grid;
  const relationHere = relation[below]!;
  const manner = grid.manner(above);
  keys.add('governor', Math.min(step, 3), word[above]);
  keys.add('labels', labels);
  keys.add('labels word', labels, word[above]);
  keys.add('governor group', Math.min(step, 2), cluster[above]);
  keys.add('labels group', labels, cluster[above]);
  const stance = stances.get(above);
  if (stance) {
    keys.add('stance', Math.min(step, 2), stance.value);
    keys.add('stance word', word[above], stance.value);
    keys.add('stance labels', labels, stance.value);
    if (acts[above]) keys.add('stance act', act[above], stance.value);
    if (acts[above]) keys.add('stance act labels', labels, act[above], stance.value);
    const own = stance.party === null ? undefined : grid.view.clauses.units[stance.party];
    if (own && own.first <= anchor.head && anchor.head <= own.last) {
      keys.add('own act');
      keys.add('own act word', word[above], stance.value);
      keys.add('own act class', act[above], stance.value);
    }
  }
  if (STANDING_NOUNS.has(grid.lemmas[above]!))
    for (const child of children[above]!)
      if (/^(?:amod|compound|nmod|det|nummod)$/.test(tokens[child]!.deprel)) {
        keys.add('member kind', word[child]);
        keys.add('member kind labels', labels, word[child]);
      }
  if (acts[above]) {
    keys.add('act above', Math.min(step, 2), act[above]);
    keys.add('act labels', labels, act[above]);
    keys.add('act manner', act[above], manner);
    keys.add('act word manner', mix(Math.min(step, 1), relationHere), word[above], manner);
  }
  if (tokens[above]!.xpos.startsWith('VB')) addVerb(grid, below, above, step, labels, keys);
  else
    for (const child of children[above]!)
      if (child !== below && DEPENDENTS.test(tokens[child]!.deprel))
        keys.add('beside noun', word[above], relation[child], word[child]);
}

function addVerb(grid: Grid, below: number, above: number, step: number, labels: number, keys: Keys): void {
  const { tokens, word, cluster, act, acts, relation, children, stances } = grid;
  const manner = grid.manner(above);
  const place = step === 0 ? relation[below]! : labels;
  keys.add('manner', Math.min(step, 2), manner);
  keys.add('manner word', word[above], manner);
  for (const child of children[above]!) {
    if (child === below || !SIDES.test(tokens[child]!.deprel)) continue;
    keys.add('beside verb', mix(place, word[above]!), relation[child], word[child]);
    keys.add('beside', relation[child], word[child]);
    keys.add('beside groups', cluster[above], relation[child], cluster[child]);
    const stance = stances.get(child);
    if (stance) {
      keys.add('beside stance', word[above], stance.value);
      keys.add('beside act stance', word[above], act[child], stance.value);
    }
    if (acts[child]) keys.add('beside act', word[above], act[child], step === 0 ? relation[below] : 0);
    for (const deeper of children[child]!)
      if (BELOW.test(tokens[deeper]!.deprel)) keys.add('below', word[above], word[child], word[deeper]);
  }
}

/** The words around the list the party stands in. */
function addNeighbours(grid: Grid, anchor: Anchor, keys: Keys): void {
  const { tokens, lemmas, named, word, cluster, act, acts } = grid;
  const inList = (i: number): boolean => named[i] === 'STATE' || /^(?:,|and|&|or|;)$/.test(lemmas[i] ?? '');
  let low = anchor.first - 1;
  let high = anchor.last + 1;
  while (low >= 0 && inList(low)) low--;
  while (high < tokens.length && inList(high)) high++;
  const at = (column: Int32Array, i: number): number => column[i] ?? NO_WORD;
  for (let k = 0; k < 4; k++) {
    const place = Math.min(k, 2);
    keys.add('left', place, at(word, low - k));
    keys.add('right', place, at(word, high + k));
    keys.add('left group', place, at(cluster, low - k));
    keys.add('right group', place, at(cluster, high + k));
  }
  keys.add('left two', at(word, low - 1), at(word, low));
  keys.add('right two', at(word, high), at(word, high + 1));
  keys.add('either side', at(word, low), at(word, high));
  keys.add('left three', at(word, low - 2), at(word, low - 1), at(word, low));
  keys.add('right three', at(word, high), at(word, high + 1), at(word, high + 2));
  const near = (steps: number): number => (steps < 3 ? 0 : steps < 7 ? 1 : 2);
  const before = acts.findLastIndex((one, i) => one !== null && i <= low);
  const after = acts.findIndex((one, i) => one !== null && i >= high);
  if (before >= 0) {
    keys.add('act left', word[before], near(low - before));
    keys.add('act class left', act[before], near(low - before), grid.manner(before));
  }
  if (after >= 0) {
    keys.add('act right', word[after], near(after - high));
    keys.add('act class right', act[after], near(after - high), grid.manner(after));
  }
  keys.add('acts either side', at(act, before), at(act, after));
  const stops = (i: number): boolean => /^[.;:]$/.test(lemmas[i]!);
  for (let i = high; i < Math.min(tokens.length, high + 14) && !stops(i); i++) keys.add('among right', word[i]);
  for (let i = low; i >= 0 && i > low - 14 && !stops(i); i--) keys.add('among left', word[i]);
  for (let i = high; i < tokens.length && i < high + 7; i++) if (acts[i]) keys.add('act soon', act[i]);
}

/** Without a name to stand by, the whole sentence speaks of the party. */
function addWhole(grid: Grid, keys: Keys): void {
  for (let i = 0; i < grid.tokens.length; i++) {
    keys.add('carried word', grid.word[i]);
    if (!grid.acts[i]) continue;
    keys.add('carried manner', grid.word[i], grid.manner(i));
    keys.add('carried act', grid.act[i], grid.manner(i));
  }
}
