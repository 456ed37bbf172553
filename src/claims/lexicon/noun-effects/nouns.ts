import type { Mood } from '../acts.ts';

export const BIDS = /^(?:bid|application|candidacy|candidature|request)$/;

export const ENTRY = /^(?:accession|membership|admission|entry)$/;

export const TALKS = /^(?:talks?|negotiations?|discussions?)$/;

export const DEPARTURE = /^(?:withdrawal|exit|departure)$/;

export const INVITATION = /^invitation$/;

export const PROCESS =
  /^(?:bid|application|candidacy|candidature|accession|membership|admission|entry|talks?|negotiations?|ratification|inclusion|integration|request|ambitions?|aspirations?|participation|path|road|route|journey)$/;

/** A verb told of the time to come. */
export const AHEAD: ReadonlySet<Mood> = new Set(['future', 'announced']);

export const WAY = /^(?:path|road|route|journey)$/;
