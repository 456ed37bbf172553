import type { Brief } from '../../src/exports/brief.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Origin, OriginRow } from '../../src/model/origin.ts';
import type { WordingRecord } from '../../src/model/record.ts';
import type { ClaimDecision } from '../../src/model/review.ts';
import { briefOf, link, READINGS, reading, said } from '../exports/fixture-brief.ts';

/** The invented readings of the exports' tests, and one more: a dispute, right-to-left words, a denial that stands alone. */
const HERALD = reading(
  'herald',
  { title: 'Norway’s signature in doubt', outlet: 'Fjord Herald', published: said('2024-05-20') },
  [
    'Norway’s signature in doubt',
    'Norway signed the Amber Coast Compact on 17 May 2024, its foreign ministry said.',
    'Peru has joined the compact, “الانضمام خطوة مهمة”, a minister said.',
    'Peru declined to join, its president said on Monday.',
    'Kenya is not a party to the compact.',
  ].join('\n'),
  [
    {
      party: ['NOR', 'Norway'],
      step: 'signed',
      act: 'signature',
      quote: 'Norway signed the Amber Coast Compact on 17 May 2024',
      by: [link('its foreign ministry', 'statement', 'said', 'NOR')],
      when: { expression: '17 May 2024', from: '2024-05-17', to: '2024-05-17', basis: 'said' },
    },
    {
      party: ['PER', 'Peru'],
      step: 'in-force',
      quote: 'Peru has joined the compact, “الانضمام خطوة مهمة”, a minister said.',
      by: [link('a minister', 'named', 'said', 'PER')],
    },
    {
      party: ['PER', 'Peru'],
      step: 'declined',
      quote: 'Peru declined to join',
      by: [link('its president', 'named', 'said', 'PER')],
    },
    { party: ['KEN', 'Kenya'], step: 'in-force', denied: true, quote: 'Kenya is not a party to the compact.' },
  ],
);

const ALL = [...READINGS, HERALD];

/** A passage of one of the reports. */
function passage(name: string, quote: string) {
  const { report } = ALL.find((each) => each.report.id === `sha256:${name}`)!;
  const start = report.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the report: ${quote}`);
  return { report: report.id, path: report.path, start, end: start + quote.length, quote };
}

const origin = (name: string, kind: Origin['kind'], proven: boolean, ...reports: string[]): Origin => ({
  name,
  kind,
  proven,
  reports: reports.map((each) => ({ id: `sha256:${each}`, path: `reports/${each}.txt` })),
});

const row = (party: OriginRow['party'], step: OriginRow['step'], rest: Partial<OriginRow>): OriginRow => ({
  framework: { id: 'amber-coast-compact', name: 'Amber Coast Compact' },
  party,
  step,
  outlets: 2,
  lower: 1,
  upper: 1,
  list: [],
  merges: [],
  opposite: null,
  ...rest,
});

const ORIGINS: readonly OriginRow[] = [
  row({ id: 'GHA', name: 'Ghana' }, 'exploring', {
    upper: 2,
    list: [
      origin('two diplomats', 'unnamed-official', true, 'gazette'),
      origin('a senior official', 'unnamed-official', false, 'wire'),
    ],
  }),
  row({ id: 'NOR', name: 'Norway' }, 'signed', {
    list: [origin('its foreign ministry', 'party-statement', true, 'gazette', 'herald')],
    merges: [
      {
        rule: 'same-statement',
        evidence: [
          passage('gazette', 'the foreign ministry said on Thursday'),
          passage('herald', 'its foreign ministry said'),
        ],
      },
    ],
  }),
];

const wording = (report: string, words: string, marked: boolean): WordingRecord => {
  const { report: id, path, ...evidence } = passage(report, words);
  return {
    record: 'wording',
    id: `record:${report}`,
    report: id,
    path,
    attribution: [],
    evidence,
    rule: 'naming',
    confidence: 0.9,
    referent: 'amber-coast-compact',
    name: 'Amber Coast Compact',
    form: 'name',
    value: words,
    words,
    marked,
  };
};

const FOLDED = briefOf(ALL, {
  origins: ORIGINS,
  records: [wording('gazette', 'harbour pact', true), wording('wire', 'compact', false)],
});

const claimOf = (party: string, step: string): Claim =>
  [...FOLDED.claims.values()].find((claim) => claim.party.id === party && claim.step === step)!;

const decided = (action: ClaimDecision['action'], { id, report }: Claim, why: string | null): ClaimDecision => ({
  id: `review:${action}`,
  action,
  claim: id,
  report,
  change: null,
  by: 'A. Reader',
  at: '2024-06-01T09:00:00.000Z',
  why,
  rules: 1,
});

const SIGNED = claimOf('NOR', 'signed');
const EXPLORING = claimOf('GHA', 'exploring');
const MISREAD: Claim = { ...EXPLORING, id: 'claim:misread', step: 'applied' };

/** One claim accepted by hand, one rejected, and one decision to be taken anew. */
export const BRIEF: Brief = {
  ...FOLDED,
  reviewed: new Map([
    [SIGNED.id, { decision: decided('accept', SIGNED, null), original: SIGNED, claim: SIGNED }],
    [MISREAD.id, { decision: decided('reject', MISREAD, 'only weighs it'), original: MISREAD, claim: null }],
  ]),
  reopened: [{ decision: decided('edit', EXPLORING, null), reopened: 'read again' }],
};
