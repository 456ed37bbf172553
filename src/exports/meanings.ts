import type { EvidenceClass } from '../model/standing.ts';
import type { Step } from '../model/step.ts';

/** What the words on the page mean, for readers who meet them first there. */

export const STEP_MEANINGS: Readonly<Record<Step, string>> = {
  floated: 'others name it as a possible party',
  exploring: 'it weighs joining, talks or negotiates',
  applied: 'it has asked to join',
  invited: 'it has been asked to join',
  expected: 'it is said to be about to join',
  announced: 'it, or the framework, has said that it will join',
  signed: 'it has signed',
  ratified: 'it has ratified, accepted or approved',
  'in-force': 'it is a party: it acceded, joined, or is a member',
  conditional: 'it would join on a condition',
  declined: 'it has said no',
  paused: 'it has put its joining, or talks on it, on hold',
  blocked: 'others stand in its way',
  suspended: 'its membership is suspended',
  withdrawing: 'it has said that it will leave',
  withdrawn: 'it has left',
};

export const CLASS_MEANINGS: Readonly<Record<EvidenceClass, string>> = {
  'treaty-record': 'a treaty text, an instrument, a depositary record',
  'own-statement': 'the party says so of itself; that is its claim, not confirmation by the framework',
  'other-party-statement': 'another government or body says so',
  'named-official': 'a person named in the report says so',
  'unnamed-officials': 'people the report does not name say so',
  'outlet-voice': 'the outlet says so itself and cites nobody',
  forecast: 'the outlet expects it and cites nobody',
};
