import type { Claim } from '../../src/model/claim.ts';
import type { Dated } from '../../src/model/report.ts';
import type { ReportFacts } from '../../src/model/standing.ts';
import type { Step } from '../../src/model/step.ts';

let count = 0;

/** A claim that Norland stands at this step with the Harbour Pact; everything else by default. */
export function claim(step: Step, more: Partial<Claim> = {}): Claim {
  count++;
  return {
    id: `claim:${String(count).padStart(24, '0')}`,
    report: 'sha256:a',
    path: 'a.txt',
    framework: { id: 'harbour-pact', name: 'Harbour Pact', listed: false },
    party: { id: 'NOR', name: 'Norland', kind: 'state' },
    step,
    act: null,
    polarity: 'affirmed',
    background: false,
    attribution: [],
    when: null,
    condition: null,
    evidence: { start: 0, end: 4, quote: 'four' },
    rule: 'test',
    confidence: 0.8,
    ...more,
  };
}

export const day = (date: string): Dated => ({ from: date, to: date, basis: 'said', why: null });

/** Reports by id, with the day each was published. */
export function published(days: Readonly<Record<string, string>>): (report: string) => ReportFacts {
  return (id) => ({
    id,
    path: `${id}.txt`,
    title: null,
    outlet: null,
    published: days[id] ? day(days[id]) : { from: null, to: null, basis: 'unknown', why: null },
  });
}
