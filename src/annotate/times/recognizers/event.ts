/** Times told by what lasted then: "during his first term", "after the war". They have no value of their own. */
import { pattern } from '../lexicon.ts';
import { type Recognizer, unknown, whole } from '../reading.ts';

const LASTING =
  'term|presidency|tenure|premiership|administration|reign|war|occupation|campaign|regime|pandemic|crisis';

export const event: Recognizer = {
  name: 'event',
  pattern: pattern(
    `(?:during|before|after|since|throughout) (?:the|his|her|its|their|that|(?:[A-Za-z.]{2,20} )?[A-Za-z-]{2,20}['’]s?) (?:(?:first|second|third|previous|current|last|civil|cold|gulf) )?(?:${LASTING})`,
    'i',
  ),
  read: (match) => whole(match, 'DATE', () => unknown(null)),
};
