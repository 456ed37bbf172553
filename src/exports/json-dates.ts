import type { Told } from '../model/reading.ts';
import { whyThen } from './claim-dating.ts';
import { jsonLine } from './json-line.ts';

/** When a report was published and when its claims' steps were, with the reasoning → one JSON line. */
export function renderJsonDates({ report, title, outlet, published, claims }: Told): string {
  return jsonLine({
    report: { id: report.id, path: report.path, title, outlet, published },
    claims: claims.map((claim) => ({
      id: claim.id,
      framework: claim.framework.id,
      party: claim.party.id,
      step: claim.step,
      polarity: claim.polarity,
      when: claim.when,
      why: whyThen(claim, published),
    })),
  });
}
