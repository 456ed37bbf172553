import { hashText, mix } from '../../text/features/hash.ts';
import type { Anchor } from './anchors.ts';
import type { Grid } from './grid.ts';
import type { Keys } from './keys.ts';
import { listHead } from './party-features.ts';

/** A verb, or a noun of action, that says something of a party, and what the party is to it. */
export interface Predicate {
  readonly token: number;
  /** `subject`, `object`, `passive`, `owner` …; what was passed on the way stands before it. */
  readonly role: string;
}

const MOST = 14;
const isVerb = (grid: Grid, i: number): boolean => grid.tokens[i]!.xpos.startsWith('VB');
const isNominal = (grid: Grid, i: number): boolean => /^(?:NN|JJ|CD|PRP|DT|RB)/.test(grid.tokens[i]!.xpos);

/** Everything that is said of the party at an anchor: through lists, relative clauses, shared subjects, complements, nouns of action. */
export function predicatesOf(grid: Grid, anchor: Anchor): Predicate[] {
  const { tokens, children } = grid;
  const found = new Map<number, string>();
  const add = (token: number, role: string): void => {
    if (found.has(token) || found.size >= MOST) return;
    found.set(token, role);
    if (isVerb(grid, token)) below(token, role);
    else nounBelow(token, role);
  };
  const relation = (i: number): string => tokens[i]!.deprel;
  const child = (of: number, pattern: RegExp): number | undefined =>
    children[of]!.find((i) => pattern.test(relation(i)));

  /** What shares the subject of a verb, and what it is the subject's to do. */
  function below(verb: number, role: string): void {
    const ruled = child(verb, /^obj$/) !== undefined || child(verb, /^iobj$/) !== undefined;
    for (const i of children[verb]!) {
      if (relation(i) === 'conj' && isVerb(grid, i) && child(i, /^nsubj/) === undefined) add(i, role);
      else if (relation(i) === 'xcomp')
        add(i, /object/.test(role) ? 'asked' : ruled && /subject/.test(role) ? `asks ${role}` : role);
      else if (/^(?:obj|obl)$/.test(relation(i)) && grid.acts[i]) add(i, `${relation(i)} of ${role}`);
      else if (relation(i) === 'ccomp' && isVerb(grid, i)) {
        const subject = child(i, /^nsubj/);
        if (subject !== undefined && /^(?:it|they|he|she|we)$/.test(grid.lemmas[subject]!)) add(i, `says ${role}`);
      } else if (relation(i) === 'advcl' && isVerb(grid, i) && child(i, /^nsubj/) === undefined) add(i, `by ${role}`);
    }
  }

  /** `a decision to withdraw`, `a vote on accession`. */
  function nounBelow(noun: number, role: string): void {
    for (const i of children[noun]!)
      if (/^acl/.test(relation(i)) && isVerb(grid, i)) add(i, `noun ${role}`);
      else if (relation(i) === 'nmod' && grid.acts[i]) add(i, `nmod ${role}`);
  }

  function around(at: number, via: string, depth: number): void {
    const { head, deprel } = tokens[at]!;
    for (const i of children[at]!) {
      if (/^acl/.test(relation(i)) && isVerb(grid, i)) add(i, via + relativeRole(i));
      else if (relation(i) === 'appos' && isNominal(grid, i) && !grid.named[i]) add(i, `${via}apposition`);
    }
    if (head < 0) return;
    if (isVerb(grid, head)) {
      add(head, via + roleOf(at, deprel));
      return;
    }
    const passive = deprel === 'appos' || deprel === 'conj' ? '' : deprel;
    add(head, via + (/^(?:appos|conj|dep|parataxis)$/.test(deprel) ? deprel : `noun ${deprel} ${caseOf(at)}`));
    if (depth < 3) around(head, deprel === 'appos' ? via : `${via}${passive ? `${passive} ` : ''}`, depth + 1);
  }

  const caseOf = (at: number): string => {
    const marker = child(at, /^case$/);
    return marker === undefined ? '' : grid.lemmas[marker]!;
  };

  function roleOf(at: number, deprel: string): string {
    if (deprel === 'nsubj') return 'subject';
    if (deprel === 'nsubj:pass') return 'passive';
    if (deprel === 'obj' || deprel === 'iobj') return 'object';
    if (deprel.startsWith('obl')) return `obl ${caseOf(at)}`;
    return deprel;
  }

  function relativeRole(verb: number): string {
    const subject = child(verb, /^nsubj/);
    if (relation(verb) === 'acl') return /^(?:VBN|VBD)$/.test(tokens[verb]!.xpos) ? 'passive' : 'subject';
    if (subject === undefined) return 'object';
    const word = grid.lemmas[subject]!;
    if (/^(?:which|that|who)$/.test(word)) return relation(subject) === 'nsubj:pass' ? 'passive' : 'subject';
    return children[subject]!.some((i) => grid.lemmas[i] === 'whose') ? 'owner' : 'object';
  }

  if (anchor.form === 'carried') add(anchor.head, 'carried');
  else around(listHead(grid, anchor), '', 0);
  return [...found].map(([token, role]) => ({ token, role }));
}

/** What the predicates are, how they are put, and whether the framework is part of them. */
export function addPredicateFeatures(grid: Grid, predicates: readonly Predicate[], keys: Keys): void {
  for (const { token, role } of predicates) {
    const place = hashText(role);
    const word = grid.word[token]!;
    const stance = grid.stances.get(token)?.value ?? 0;
    const manner = isVerb(grid, token) ? grid.manner(token) : 0;
    keys.add('said', word, place);
    keys.add('said stance', word, place, stance);
    keys.add('said anyhow', word, stance);
    keys.add('said manner', word, place, manner);
    keys.add('said group', grid.cluster[token], place);
    keys.add('said group stance', grid.cluster[token], place, stance);
    if (!grid.acts[token]) continue;
    keys.add('said act', grid.act[token], place, stance);
    keys.add('said act anyhow', grid.act[token], stance);
    keys.add('said act manner', grid.act[token], place, manner);
    keys.add('said act place', grid.act[token], place);
  }
}

/** How each predicate reaches the framework's name; nothing where the sentence does not name it. */
export function addReachFeatures(grid: Grid, predicates: readonly Predicate[], framework: number, keys: Keys): void {
  const up: number[] = [];
  for (let at = framework, steps = 0; at >= 0 && steps < 8; at = grid.tokens[at]!.head, steps++) up.push(at);
  let reached = false;
  const nearest = up.find((token) => predicates.some((one) => one.token === token));
  for (const { token, role } of predicates) {
    const steps = up.indexOf(token);
    if (steps < 0) continue;
    reached = true;
    const place = hashText(role);
    const stance = grid.stances.get(token)?.value ?? 0;
    const way = steps === 0 ? 0 : mix(grid.relation[up[steps - 1]!]!, Math.min(steps, 3));
    keys.add('reach', place, way, Number(token === nearest));
    keys.add('reach word', grid.word[token], place, way);
    keys.add('reach group', grid.cluster[token], place, way);
    if (!grid.acts[token]) continue;
    keys.add('reach act', grid.act[token], mix(place, stance), way);
    if (token === nearest) keys.add('nearest act', grid.act[token], place, stance);
  }
  keys.add('reached', Number(reached));
}
