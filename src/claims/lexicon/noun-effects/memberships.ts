import { wordSet } from '../word-set.ts';
import type { NounEffect } from './noun-effect.ts';
import { ENTRY } from './nouns.ts';

/** Membership gained, held and given up. */
export const MEMBERSHIPS: readonly NounEffect[] = [
  // Membership gained, held, given up
  {
    verbs: wordSet('gain win obtain secure receive achieve attain acquire get grant'),
    bid: false,
    nouns: ENTRY,
    role: 'object',
    party: 'subject',
    act: 'join',
  },
  {
    verbs: wordSet('complete finalise finalize formalise formalize conclude celebrate'),
    nouns: ENTRY,
    role: 'object',
    party: 'owner',
    act: 'join',
  },
  { verbs: wordSet('take become enter'), nouns: ENTRY, role: 'subject', party: 'owner', act: 'join' },
  {
    verbs: wordSet('end terminate renounce relinquish revoke rescind lapse'),
    nouns: /^(membership)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  // "its participation is frozen": by nobody else
  {
    verbs: wordSet('freeze'),
    nouns: /^(membership|participation)$/,
    role: 'object',
    party: 'owner',
    act: 'halt',
    passive: true,
  },
  {
    verbs: wordSet('suspend freeze'),
    nouns: /^(membership|participation)$/,
    role: 'object',
    party: 'owner',
    act: 'suspend',
    self: { act: 'halt' },
  },
];
