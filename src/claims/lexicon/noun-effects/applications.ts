import { AT_A_STANDSTILL, ON_HOLD } from '../bid-verbs.ts';
import { wordSet } from '../word-set.ts';
import type { NounEffect } from './noun-effect.ts';
import { BIDS, ENTRY, PROCESS } from './nouns.ts';

/** Papers handed in and taken back, bids halted. */
export const APPLICATIONS: readonly NounEffect[] = [
  // Undoing a formal act
  {
    verbs: wordSet('withdraw revoke cancel rescind retract'),
    nouns: /^(signature|ratification|membership)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  // Applications
  {
    verbs: wordSet('put'),
    tail: /^in\b/,
    nouns: BIDS,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('submit file lodge present hand make deliver launch send tender formalise formalize table'),
    nouns: BIDS,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('apply ask'),
    nouns: /^(membership|accession|admission|entry|readmission|inclusion)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('hand submit present deposit table deliver file'),
    tail: /^(?:\S+ ){0,4}?(?:initial memorandum|letters? of (?:intent|application|request))\b/,
    nouns: /^(?:accession|membership|admission|entry)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('request'),
    nouns: /^(membership|accession|admission|entry|inclusion)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('withdraw drop abandon freeze shelve suspend pause halt end scrap cancel bury'),
    nouns:
      /^(bid|application|candidacy|candidature|request|talks?|negotiations?|discussions?|ambitions?|aspirations?|accession|path|road|route|journey)$/,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('postpone defer shelve terminate stop mothball sideline'),
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('put push set'),
    tail: /^(?:\S+ ){0,6}?(?:off|back|aside)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('come grind screech'),
    tail: /^(?:\S+ ){0,3}?to (?:an? )?(?:\S+ )?(?:standstill|halt|stop|impasse|dead end|end)\b/,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('hit reach run'),
    tail: /^(?:\S+ ){0,3}?(?:an? )?(?:wall|impasse|deadlock|dead end|roadblock|snag|buffers|standstill|aground)\b/,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('deadlock derail sidetrack'),
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
    passive: true,
  },
  {
    verbs: wordSet('stall collapse falter freeze pause halt founder lapse'),
    role: 'subject',
    party: 'owner',
    act: 'halt',
    bid: true,
  },
  { verbs: wordSet('stall freeze pause'), role: 'subject', party: 'owner', act: 'halt', nouns: ENTRY },
  { verbs: wordSet('put place'), tail: ON_HOLD, nouns: PROCESS, role: 'object', party: 'owner', act: 'halt' },
  {
    verbs: wordSet('be remain stay lie'),
    tail: AT_A_STANDSTILL,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
];
