import type { Recognizer } from '../draft.ts';
import { anniversary } from './anniversary.ts';
import { announcement } from './announcement.ts';
import { beginning } from './beginning.ts';
import { bill } from './bill.ts';
import { broker } from './broker.ts';
import { definition } from './definition.ts';
import { depositary } from './depositary.ts';
import { eventNoun } from './event-noun.ts';
import { expansion } from './expansion.ts';
import { hold } from './hold.ts';
import { meeting } from './meeting.ts';
import { memberCount } from './member-count.ts';
import { memberList } from './member-list.ts';
import { newFramework } from './new-framework.ts';
import { primacy } from './primacy.ts';
import { quotation } from './quote.ts';
import { recognition } from './recognition.ts';
import { relation } from './relation.ts';
import { statement } from './statement.ts';
import { vote } from './vote.ts';
import { alternative, credit, distancing, naming } from './wording.ts';

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
  primacy,
  statement,
  naming,
  distancing,
  credit,
  alternative,
];
