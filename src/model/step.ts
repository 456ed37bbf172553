/** Where a party can stand with a framework. Order: along the road, then off it (docs/glossary.md defines each). */
export const STEPS = [
  'floated',
  'exploring',
  'applied',
  'invited',
  'expected',
  'announced',
  'signed',
  'ratified',
  'in-force',
  'conditional',
  'declined',
  'paused',
  'blocked',
  'suspended',
  'withdrawing',
  'withdrawn',
] as const;

export type Step = (typeof STEPS)[number];

/** The steps that lead to membership, in order. */
export const ROAD: readonly Step[] = STEPS.slice(0, STEPS.indexOf('in-force') + 1);

/** Formal acts of treaty law; the rest are soft steps or ways off the road. */
export const FORMAL: ReadonlySet<Step> = new Set(['signed', 'ratified', 'in-force', 'suspended', 'withdrawn']);
