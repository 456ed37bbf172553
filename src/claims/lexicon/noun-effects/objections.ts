import { BLOCKED, UP_OR_BACK } from '../bid-verbs.ts';
import { wordSet } from '../word-set.ts';
import type { NounEffect } from './noun-effect.ts';
import { ENTRY, PROCESS, WAY } from './nouns.ts';

/** What others put in the way. */
export const OBJECTIONS: readonly NounEffect[] = [
  // Objections
  {
    verbs: wordSet('hold tie'),
    tail: UP_OR_BACK,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('stand get'),
    tail: /^(?:firmly |squarely )?in the (?:way|path)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
  },
  {
    verbs: wordSet('drag'),
    tail: /^(?:its|their|his|her) (?:feet|heels)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('put hit slam pump apply throw cast place'),
    tail: /^(?:\S+ ){0,3}?(?:brakes?|obstacles?|hurdles?|roadblocks?|spanner|wrench|veto|block|hold)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('be come speak argue vote campaign stand lobby remain'),
    tail: /^(?:\S+ ){0,2}?against\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  {
    verbs: wordSet('say'),
    tail: /^(?:["“”'‘’] ?)?no(?: ?["“”'‘’,])? to\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  {
    verbs: wordSet('say'),
    tail: /^(?:["“”'‘’] ?)?yes(?: ?["“”'‘’,])? to\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  { verbs: wordSet('deny refuse'), nouns: ENTRY, role: 'object', party: 'subject', act: 'block', passive: true },
  {
    verbs: wordSet('block bar obstruct close hamper hinder impede'),
    nouns: WAY,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('block veto oppose obstruct stall delay thwart resist impede hinder bar derail frustrate'),
    nouns:
      /^(bid|application|request|candidacy|candidature|accession|membership|admission|entry|talks?|negotiations?|ratification|inclusion|invitation)$/,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('reject'),
    nouns: /^(bid|application|candidacy|candidature|request|accession|membership|admission|entry)$/,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  { verbs: wordSet('object'), nouns: PROCESS, role: 'object', party: 'owner', act: 'block' },
  {
    verbs: wordSet('be remain stay lie'),
    tail: BLOCKED,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'block',
  },
];
