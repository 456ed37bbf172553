import { BID_VERBS, type BidVerb } from '../lexicon/bid-verbs.ts';
import { NOUN_EFFECTS } from '../lexicon/noun-effects.ts';
import { type View, wordsAfter } from '../scene.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import { combine, type Stance } from './mood.ts';

/** What the governing verb does to the bid, if it is one that does something to it. */
export function bidVerb(
  view: View,
  governor: { verb: number; role: 'subject' | 'object' },
  noun: string,
): BidVerb | null {
  const { units, tokens } = view.clauses;
  const verb = units[governor.verb] as VerbGroup;
  const passive = verb.passive || (verb.form === 'participle' && governor.role === 'subject');
  const role = passive && governor.role === 'subject' ? 'object' : governor.role;
  const tail = wordsAfter(view, verb.last);
  const fits = (one: Pick<BidVerb, 'verbs' | 'nouns' | 'role' | 'tail'>): boolean =>
    one.verbs.has(verb.lemma) &&
    (!one.nouns || one.nouns.test(noun)) &&
    (!one.role || one.role === role || (passive && one.role === 'subject' && one.tail !== undefined)) &&
    (!one.tail || one.tail.test(tail)) &&
    !(verb.lemma === 'rule' && tokens[verb.last + 1]?.text.toLowerCase() !== 'out');
  return BID_VERBS.find(fits) ?? HINDRANCES.find(fits) ?? null;
}

/** What hinders or halts a membership bid hinders a bid to join: the same words, told once. */
const HINDRANCES: readonly BidVerb[] = NOUN_EFFECTS.flatMap(({ verbs, tail, nouns, role, act, self, passive }) =>
  /^(?:block|halt)$/.test(act) && passive === undefined && nouns
    ? [{ verbs, nouns, role, act, ...(tail ? { tail } : {}), ...(self ? { self } : {}) }]
    : [],
);

/** The stance of a bid under a verb that acts on it; a bid its owner acts on is its own affair. */
export function underBidVerb(
  effect: BidVerb,
  outer: Stance,
  base: Pick<Stance, 'party' | 'other' | 'from' | 'hypothetical'>,
  bid: {
    readonly owned: boolean;
    readonly pronoun: boolean;
    readonly role: 'subject' | 'object';
    readonly negated: boolean;
  },
): Stance {
  const party = effect.party === 'subject' && bid.role === 'object' ? outer.party : base.party;
  const own = bid.role === 'object' && (!bid.owned || bid.pronoun);
  const { act = null, mood = null } = (own && effect.self) || effect;
  const stance = { ...base, party, denied: false };
  const named = act ? { act, name: act === 'halt' ? 'suspension of the bid' : act } : null;
  if (bid.negated) {
    const refusedSupport = mood === 'others-wish' || act === 'ratify';
    return {
      ...stance,
      act: refusedSupport && outer.mood === 'refused' ? { act: 'block', name: 'objection' } : null,
      mood: refusedSupport && outer.mood === 'refused' ? 'fact' : 'none',
    };
  }
  if (named) return { ...stance, act: named, mood: outer.mood };
  return { ...stance, act: null, mood: mood ? combine(mood, outer.mood) : 'none' };
}
