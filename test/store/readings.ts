import { createHash } from 'node:crypto';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { EventRecord, QuoteRecord } from '../../src/model/record.ts';
import type { Report } from '../../src/model/report.ts';
import type { Trace } from '../../src/model/trace.ts';
import type { Reader } from '../../src/store/contract.ts';
import { reportOf } from '../report.ts';

/** Readings for tests, each with sensible defaults, so that a test names only what matters to it. */

export const reader = (rules = 1): Reader => ({ rules, program: 'chancery test' });

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

export function report(fields: Partial<Report> = {}): Report {
  const text = fields.text ?? 'Freedonia will sign the Harbour Pact.\nAdvertisement\n';
  const id = `sha256:${sha256(text + (fields.html ?? ''))}`;
  return reportOf(text, { id, path: 'reports/freedonia.txt', ...fields });
}

type ClaimFields = Partial<Omit<Claim, 'framework' | 'party'>> & {
  readonly framework?: string;
  readonly party?: string;
};

export function claim(of: Report, { framework = 'harbour-pact', party = 'FRD', ...fields }: ClaimFields = {}): Claim {
  const body = {
    report: of.id,
    path: of.path,
    framework: { id: framework, name: `The ${framework}`, listed: true },
    party: { id: party, name: `Party ${party}`, kind: 'state' as const },
    step: 'expected' as const,
    act: null,
    polarity: 'affirmed' as const,
    background: false,
    attribution: [{ source: 'an envoy', kind: 'anonymous' as const, count: 1, cue: 'said', speaksFor: null }],
    when: null,
    condition: null,
    evidence: { quote: of.text.slice(0, 9), start: 0, end: 9 },
    rule: 'will-sign',
    confidence: 0.75,
    ...fields,
  };
  const { path: _, ...content } = body;
  return { id: `claim:${sha256(JSON.stringify(content)).slice(0, 24)}`, ...body };
}

/** A quote record of the report's first nine characters. */
export const quote = (of: Report): QuoteRecord => ({
  id: `record:${sha256(of.id).slice(0, 24)}`,
  report: of.id,
  path: of.path,
  record: 'quote',
  words: of.text.slice(0, 9),
  speaker: { id: 'FRD', name: 'Freedonia', kind: 'state', office: null, of: null },
  medium: 'statement',
  when: null,
  attribution: [],
  evidence: { quote: of.text.slice(0, 9), start: 0, end: 9 },
  rule: 'quote',
  confidence: 1,
});

/** A visit that the report tells of. */
export const visit = (of: Report, status: EventRecord['status'] = 'planned'): EventRecord => ({
  id: `record:${sha256(`${status} ${of.id}`).slice(0, 24)}`,
  report: of.id,
  path: of.path,
  record: 'event',
  kind: 'visit',
  participants: [{ id: 'FRD', name: 'Freedonia', kind: 'state', office: null, of: null }],
  place: 'Sylvania',
  when: { expression: 'in May', from: '2031-05-01', to: '2031-05-31', basis: 'said' },
  status,
  framework: 'harbour-pact',
  about: null,
  stage: null,
  attribution: [],
  evidence: { quote: of.text.slice(0, 9), start: 0, end: 9 },
  rule: 'meeting',
  confidence: 1,
});

/** A trace that shows nothing but which frameworks the report speaks of. */
export const bareTrace = (...frameworks: readonly string[]): Trace => ({
  prints: { hashes: [], starts: [], ends: [] },
  digest: '',
  frameworks,
  sentences: [],
  citations: [],
  voices: [],
  quoted: [],
});

export function reading(of: Report = report(), fields: Partial<Reading> = {}): Reading {
  return {
    report: of,
    title: of.title,
    outlet: of.outlet,
    author: of.author,
    published: { from: null, to: null, basis: 'unknown', why: null },
    claims: [claim(of)],
    removed: [],
    credits: [],
    records: [],
    trace: null,
    cues: [],
    ...fields,
  };
}

export const dated = (from: string | null, to = from): Reading['published'] => ({
  from,
  to,
  basis: 'said',
  why: 'dateline',
});

/** The nth of an endless series of readings, all different, always the same: what a writer put, a reader can check. */
export function nthReading(series: string, n: number): Reading {
  const sentence = `Report ${n} of ${series}: an envoy said that Freedonia would join the pact on day ${n * 7919}. `;
  const of = report({ text: sentence.repeat(1 + (n % 40)), path: `${series}/${n}.txt`, title: `Report ${n}` });
  return reading(of, {
    claims: Array.from({ length: n % 7 }, (_, index) =>
      claim(of, { party: `P${index}`, evidence: { quote: sentence.slice(0, 20), start: 0, end: 20 } }),
    ),
    removed: Array.from({ length: n % 3 }, (_, index) => ({
      start: index,
      end: index + 5,
      step: 'widgets',
      reason: 'a share bar',
      text: of.text.slice(index, index + 5),
    })),
    credits: n % 2 ? ['With inputs from agencies'] : [],
    records: [],
    trace: null,
    cues: [],
    published: dated(`2031-0${1 + (n % 9)}-15`),
  });
}
