import type { Claim } from '../model/claim.ts';
import type { Dated } from '../model/report.ts';
import { intervalInWords } from './wording.ts';

/** Why a claim's time is taken to be what it is, in words a reader can check. */
export function whyThen({ when }: Claim, published: Dated): string {
  if (!when) return 'names no time; counts from the publication of the report';
  if (when.basis === 'said') return 'the words say so';
  const day = intervalInWords(published.from, published.to);
  if (when.from === null && when.to === null) {
    return day === null ? 'open, as long as the day of the report is unknown' : 'names no day';
  }
  return `counted from the report, of ${day ?? 'an unknown day'}, or from a date before it in the text`;
}
