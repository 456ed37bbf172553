import type { ClaimTime } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { claim, dated, reading, report } from '../store/readings.ts';

export const claimTime: ClaimTime = { expression: 'Thursday', from: null, to: null, basis: 'unknown' };

/** A dated report and an undated one that tell of the same step; the second names its weekday. */
export function undatedPair(): [Reading, Reading] {
  const news = report({ path: 'reports/news.txt', text: 'Freedonia said it will join the Harbour Pact.' });
  const undated = report({
    path: 'reports/undated.txt',
    text: 'Freedonia said on Thursday it will join the Harbour Pact.',
  });
  const first = claim(news, { step: 'announced' });
  const second = claim(undated, { step: 'announced', when: claimTime });
  const key = `${second.framework.id} ${second.party.id} announced`;
  const start = undated.text.indexOf('Thursday');
  const cue = { start, end: start + 8, expression: 'Thursday', value: 'XXXX-WXX-4', from: null, to: null };
  return [
    reading(news, { claims: [first], published: dated('2025-11-07') }),
    reading(undated, {
      claims: [second],
      cues: [{ ...cue, looks: 'past', topics: [{ key, words: 'Freedonia announced' }] }],
    }),
  ];
}
