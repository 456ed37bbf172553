import type { Step } from '../../model/step.ts';
import { ACT_CLASS, STANDING_NOUNS } from './act-words.ts';
import type { Candidate } from './candidates.ts';

/** What must govern a party, or stand by it, for it to be said to have joined: the classes of `act-words.ts`. */
const CALLED_FOR: Readonly<Partial<Record<Step, RegExp>>> = {
  signed: /^(?:join|sign)$/,
  ratified: /^(?:join|ratify)$/,
  'in-force': /^(?:join|sign|ratify)$/,
};

/** Kinds of members that are none. */
const NO_MEMBER =
  /^(?:aspiring|associate|observer|candidate|partner|dialogue|potential|prospective|possible|would-be|future|former|non|non-member|founding-candidate|applicant)$/;

/**
 * Whether a joining has a footing in the tree: the party hangs on a word of joining, or has one by it, and is no member in
 * name only. A list without a verb needs none.
 */
export function hasFooting(candidate: Candidate, step: Step): boolean {
  const { view, anchor, list, named } = candidate;
  const called = CALLED_FOR[step];
  if (!called) return true;
  const { tokens } = view.clauses;
  const lemmaOf = (i: number): string => tokens[i]!.lemma.toLowerCase();
  const isVerb = (i: number): boolean => tokens[i]!.xpos.startsWith('VB');
  const near = [
    anchor.head,
    ...tokens.flatMap((token, i) => (token.head === anchor.head || token.head === list ? [i] : [])),
  ];
  let verbs = 0;
  for (let at = list, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++) {
    near.push(at);
    if (isVerb(at)) verbs++;
  }
  const inName = near.some(
    (i) =>
      STANDING_NOUNS.has(lemmaOf(i)) &&
      tokens.some(
        (token, k) => token.head === i && /^(?:amod|compound|nmod)$/.test(token.deprel) && NO_MEMBER.test(lemmaOf(k)),
      ),
  );
  if (inName || asideWords(candidate, list, SET_APART)) return false;
  if (named >= 0 && verbs > 0 && !isReached(candidate)) return false;
  return verbs === 0 || near.some((i) => called.test(ACT_CLASS.get(lemmaOf(i)) ?? ''));
}

/** `unlike Norland`, `without Norland`. */
const SET_APART = /^(?:unlike|without|except|than|against)$/;
/** `a pact with the bloc`, `a declaration at its summit`, `before it was founded`. */
const APART = /^(?:with|at|before|after|against|between|outside)$/;
const OTHER_CLAUSE = /^(?:advcl|acl|acl:relcl|parataxis|ccomp)$/;

const asideWords = ({ view }: Candidate, token: number, words: RegExp): boolean =>
  view.clauses.tokens.some(
    ({ head, deprel, lemma }) => head === token && deprel === 'case' && words.test(lemma.toLowerCase()),
  );

/** The way down from what governs the party to the framework leads through no other clause and to nothing beside it. */
function isReached(candidate: Candidate): boolean {
  const { tokens } = candidate.view.clauses;
  const above = new Set<number>();
  for (let at = candidate.list, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps++) above.add(at);
  for (let at = candidate.named, steps = 0; at >= 0 && !above.has(at) && steps < 12; at = tokens[at]!.head, steps++) {
    if (asideWords(candidate, at, APART)) return false;
    const act = ACT_CLASS.get(tokens[at]!.lemma.toLowerCase()) ?? '';
    if (OTHER_CLAUSE.test(tokens[at]!.deprel) && !/^(?:join|sign|ratify)$/.test(act)) return false;
  }
  return true;
}
