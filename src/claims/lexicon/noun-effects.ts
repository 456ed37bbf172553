import { APPLICATIONS } from './noun-effects/applications.ts';
import { APPROVALS } from './noun-effects/approvals.ts';
import { MEMBERSHIPS } from './noun-effects/memberships.ts';
import type { NounEffect } from './noun-effects/noun-effect.ts';
import { OBJECTIONS } from './noun-effects/objections.ts';
import { PROSPECTS } from './noun-effects/prospects.ts';
import { WISHES } from './noun-effects/wishes.ts';

export type { NounEffect } from './noun-effects/noun-effect.ts';

/** What verbs do to nouns of joining, in order; the first that fits decides. */
export const NOUN_EFFECTS: readonly NounEffect[] = [
  ...APPLICATIONS,
  ...OBJECTIONS,
  ...APPROVALS,
  ...MEMBERSHIPS,
  ...WISHES,
  ...PROSPECTS,
];
