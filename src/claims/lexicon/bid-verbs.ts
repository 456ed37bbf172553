import type { Act, Mood } from './acts.ts';
import { wordSet } from './word-set.ts';

/** What a verb does to a bid, plan or invitation to join that it governs (`shelved its plan to join`, `backed X's bid to join`). */
export interface BidVerb {
  readonly verbs: ReadonlySet<string>;
  /** Words that must follow the verb, before the clause ends. */
  readonly tail?: RegExp;
  /** Only these nouns, by lemma. */
  readonly nouns?: RegExp;
  /** Whether the noun is what the verb acts on or what does it; both when left out. */
  readonly role?: 'subject' | 'object';
  readonly act?: Act;
  readonly mood?: Mood;
  /** When whoever acts owns the bid itself. */
  readonly self?: { readonly act?: Act; readonly mood?: Mood };
  /** Whose joining: the verb's subject even where somebody else owns the noun. */
  readonly party?: 'subject';
}

export const ON_HOLD =
  /^(?:\S+ ){0,14}?(?:on (?:indefinite )?(?:hold|ice|pause|the back burner|the backburner)|into (?:cold storage|the deep freeze)|in (?:the )?(?:limbo|deadlock|deep freeze))\b/;
export const AT_A_STANDSTILL =
  /^(?:\S+ ){0,3}?(?:at (?:an? )?(?:\S+ )?(?:standstill|impasse|halt|deadlock)|in (?:limbo|deadlock|the freezer)|(?:deadlocked|frozen|stalled|dormant|moribund|suspended|dead|halted|stopped|paused|blocked off) ?|on (?:hold|ice))/;
export const BLOCKED = /^(?:\S+ ){0,3}?(?:blocked|vetoed|opposed|held up)\b/;
export const UP_OR_BACK = /^(?:\S+ ){0,6}?(?:up|back|hostage)\b/;

/** In order; the first that fits decides. */
export const BID_VERBS: readonly BidVerb[] = [
  {
    verbs: wordSet('decline reject refuse spurn rebuff snub turn'),
    nouns: /^(?:invitation|offer)$/,
    role: 'object',
    mood: 'refused',
    party: 'subject',
  },
  { verbs: wordSet('accept take'), nouns: /^invitation$/, role: 'object', mood: 'announced', party: 'subject' },
  {
    verbs: wordSet('reject dismiss rule discount'),
    nouns: /^(?:idea|possibility|prospect|proposal|suggestion|option|call|notion|plan|hope)$/,
    role: 'object',
    mood: 'refused',
  },
  { verbs: wordSet('put place'), tail: ON_HOLD, act: 'halt' },
  { verbs: wordSet('be remain stay lie'), tail: BLOCKED, role: 'subject', act: 'block' },
  { verbs: wordSet('be remain stay lie'), tail: AT_A_STANDSTILL, role: 'subject', act: 'halt' },
  { verbs: wordSet('hold tie'), tail: UP_OR_BACK, act: 'block', self: { act: 'halt' } },
  {
    verbs: wordSet('block veto oppose reject obstruct thwart hinder derail frustrate'),
    act: 'block',
    self: { mood: 'refused' },
  },
  { verbs: wordSet('delay'), act: 'block', self: { act: 'halt' } },
  {
    verbs: wordSet(
      'suspend freeze halt pause shelve drop abandon stall postpone withdraw end scrap cancel collapse bury ditch revoke reverse rescind overturn',
    ),
    act: 'halt',
  },
  {
    verbs: wordSet('pull back walk drop step bow shy'),
    tail: /^(?:out of|away from|back from|off)\b/,
    nouns: /^(?:plan|bid|effort|commitment|pledge|decision|talk|idea|process)$/,
    role: 'object',
    act: 'halt',
  },
  {
    verbs: wordSet('put push'),
    tail: /^(?:\S+ ){0,5}?(?:off|back|aside)\b/,
    act: 'halt',
  },
  {
    verbs: wordSet('put'),
    tail: /^in\b/,
    nouns: /^(?:bid|application|request)$/,
    role: 'object',
    act: 'apply',
  },
  {
    verbs: wordSet('submit send hand present deliver file lodge'),
    tail: /^(?:\S+ ){0,5}?letters? of\b/,
    nouns: /^(?:intent|intention|application|request)$/,
    role: 'object',
    act: 'apply',
    party: 'subject',
  },
  { verbs: wordSet('ratify'), role: 'object', act: 'ratify' },
  {
    verbs: wordSet('approve accept ratify'),
    nouns: /^(?:bid|application|request)$/,
    role: 'object',
    act: 'ratify',
  },
  {
    verbs: wordSet('submit file lodge present hand deliver send tender formalise formalize'),
    nouns: /^(?:bid|application|request)$/,
    role: 'object',
    act: 'apply',
  },
  {
    verbs: wordSet('support back welcome favour favor champion endorse promote push urge advocate'),
    nouns:
      /^(?:bid|application|request|ambition|aspiration|effort|desire|hope|wish|drive|push|goal|aim|plan|candidacy)$/,
    role: 'object',
    mood: 'others-wish',
    self: { mood: 'own-wish' },
  },
];
