/** "fiscal 1988", "fiscal year 2025", "FY25": the year it is named for. */

import { fromToday } from '../anchors.ts';
import { pattern } from '../lexicon.ts';
import { type Recognizer, said, whole } from '../reading.ts';

export const fiscalYear: Recognizer = {
  name: 'fiscal-year',
  pattern: pattern(
    "(?:the )?(?:(?:fiscal|financial)(?: year)?|FY) ?['’]?(?<year>{year}|\\d{2})|(?:the|this|its)(?: (?<how>latest|last|previous|current|next))? (?:fiscal|financial) year",
    'i',
  ),
  read(match) {
    const { year, how = '' } = match.groups ?? {};
    const step = /latest|last|previous/i.test(how) ? -1 : /next/i.test(how) ? 1 : 0;
    if (year) return whole(match, 'DATE', () => said(year.length === 4 ? year : `20${year}`));
    return whole(match, 'DATE', (scene) => fromToday(scene, 'year', step));
  },
};
