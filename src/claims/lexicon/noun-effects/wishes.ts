import { wordSet } from '../word-set.ts';
import type { NounEffect } from './noun-effect.ts';
import { DEPARTURE, ENTRY, INVITATION } from './nouns.ts';

/** What is wanted, refused, announced or offered. */
export const WISHES: readonly NounEffect[] = [
  // Wishes
  {
    verbs: wordSet(
      'seek want pursue desire eye court chase covet consider mull weigh explore contemplate reconsider revisit',
    ),
    nouns: /^(membership|accession|admission|entry|inclusion|readmission|application|bid|participation)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
  },
  {
    verbs: wordSet('discuss study examine debate review'),
    nouns: /^(membership|accession|admission|entry|inclusion|readmission|application|bid|participation)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
    own: true,
  },
  {
    verbs: wordSet('exclude'),
    nouns: /^(membership|accession|entry|return)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
    others: 'block',
  },
  {
    verbs: wordSet('rule'),
    tail: /^out\b/,
    nouns: /^(membership|accession|entry|admission|bid|application|talks?|negotiations?|participation|return)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
    others: 'block',
  },
  {
    verbs: wordSet('reject decline refuse spurn turn snub rebuff'),
    nouns: /^(invitation|membership|accession|entry)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
  },
  {
    verbs: wordSet(
      'agree consent support back favour favor urge propose recommend demand push champion advocate suggest',
    ),
    nouns:
      /^(bid|application|membership|accession|admission|entry|inclusion|candidacy|integration|ambitions?|aspirations?)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  {
    verbs: wordSet('announce declare confirm'),
    nouns: /^(accession|membership|entry|admission|inclusion)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'announced',
  },
  {
    verbs: wordSet(
      'announce declare confirm notify trigger begin start order approve ratify back authorise authorize endorse formalise formalize initiate launch',
    ),
    nouns: DEPARTURE,
    role: 'object',
    party: 'owner',
    act: 'leave',
    mood: 'announced',
  },
  {
    verbs: wordSet('take become complete finalise finalize enter'),
    nouns: DEPARTURE,
    role: 'subject',
    party: 'owner',
    act: 'leave',
  },
  { verbs: wordSet('complete finalise finalize'), nouns: DEPARTURE, role: 'object', party: 'owner', act: 'leave' },
  // Invitations
  {
    verbs: wordSet('accept take'),
    nouns: INVITATION,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'announced',
  },
  { verbs: wordSet('receive get welcome'), nouns: INVITATION, role: 'object', party: 'subject', act: 'invite' },
  { verbs: wordSet('extend issue send offer'), nouns: INVITATION, role: 'object', party: 'owner', act: 'invite' },
  { verbs: wordSet('promise'), nouns: ENTRY, role: 'object', party: 'owner', act: 'join', mood: 'future' },
  { verbs: wordSet('offer'), nouns: /^(membership)$/, role: 'object', party: 'owner', act: 'join', mood: 'possible' },
];
