import type { Recognizer } from '../draft.ts';
import { announcement } from './announcement.ts';
import { bill } from './bill.ts';
import { eventNoun } from './event-noun.ts';
import {
  anniversary,
  beginning,
  broker,
  definition,
  depositary,
  expansion,
  hold,
  newFramework,
} from './framework-fact.ts';
import { meeting } from './meeting.ts';
import { memberCount, memberList } from './member-list.ts';
import { quotation } from './quote.ts';
import { recognition } from './recognition.ts';
import { relation } from './relation.ts';
import { vote } from './vote.ts';

/** Every recognizer, in the order in which they read a sentence: of two that read the same thing, the first is kept. */
export const RECOGNIZERS: readonly Recognizer[] = [
  meeting,
  eventNoun,
  announcement,
  vote,
  bill,
  relation,
  recognition,
  broker,
  beginning,
  anniversary,
  expansion,
  hold,
  definition,
  depositary,
  newFramework,
  memberList,
  memberCount,
  quotation,
];
