import { wordSet } from '../word-set.ts';
import type { NounEffect } from './noun-effect.ts';
import { BIDS, ENTRY, TALKS } from './nouns.ts';

/** Approval of a joining and the talks about it. */
export const APPROVALS: readonly NounEffect[] = [
  // Ratification and approval of somebody's joining
  {
    verbs: wordSet('agree'),
    nouns: ENTRY,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'future',
    passive: true,
  },
  {
    verbs: wordSet('endorse'),
    nouns: /^(accession|membership|admission|entry|inclusion|incorporation)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  {
    verbs: wordSet('ratify approve clear greenlight'),
    nouns: /^(accession|membership|admission|entry|inclusion|incorporation)$/,
    role: 'object',
    party: 'owner',
    act: 'ratify',
    self: { act: 'ratify' },
  },
  // An endorsement is support, not yet the members' approval.
  {
    verbs: wordSet('endorse'),
    nouns: BIDS,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
  },
  {
    verbs: wordSet('approve accept ratify clear greenlight'),
    nouns: BIDS,
    role: 'object',
    party: 'owner',
    act: 'ratify',
  },
  {
    verbs: wordSet('complete finish conclude finalise finalize approve adopt back authorise authorize endorse pass'),
    nouns: /^(ratification)$/,
    role: 'object',
    party: 'subject',
    act: 'ratify',
  },
  // Talks
  {
    verbs: wordSet(
      'open begin start launch resume hold conduct enter continue restart pursue advance negotiate complete conclude finish accelerate',
    ),
    nouns: TALKS,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('open begin start launch resume hold conduct continue restart pursue advance negotiate'),
    nouns: /^accession$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('open begin start resume continue progress advance'),
    nouns: TALKS,
    role: 'subject',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('be engage'),
    nouns: /^(talks?|negotiations?|discussions?)$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
];
