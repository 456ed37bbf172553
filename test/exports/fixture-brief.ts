import { type Brief, claimsBehind, composeBrief } from '../../src/exports/brief.ts';
import { contextsOf } from '../../src/exports/context.ts';
import { foldLedger, type LedgerOptions } from '../../src/ledger/index.ts';
import type { ChainLink, Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Dated } from '../../src/model/report.ts';
import { reportOf } from '../report.ts';

/** Readings of invented reports about two invented frameworks, made by hand so that views are tested apart from reading. */

interface Told {
  readonly framework?: string;
  readonly party: readonly [id: string, name: string];
  readonly step: Claim['step'];
  readonly quote: string;
  readonly by?: readonly ChainLink[];
  readonly denied?: boolean;
  readonly background?: boolean;
  readonly condition?: string;
  readonly when?: Claim['when'];
  readonly act?: string;
  readonly rule?: string;
}

export const said = (day: string): Dated => ({ from: day, to: day, basis: 'said', why: 'dateline' });

export function link(source: string, kind: ChainLink['kind'], cue: string, speaksFor: string | null = null): ChainLink {
  return { source, kind, cue, speaksFor, count: kind === 'anonymous' ? 1 : null };
}

export function reading(
  name: string,
  facts: { title: string | null; outlet: string | null; published: Dated; removed?: readonly string[] },
  text: string,
  told: readonly Told[],
): Reading {
  const id = `sha256:${name}`;
  const path = `reports/${name}.txt`;
  return {
    report: reportOf(text, { id, path }),
    title: facts.title,
    outlet: facts.outlet,
    author: null,
    published: facts.published,
    claims: told.map((each, index) => claimOf(id, path, text, each, index)),
    removed: (facts.removed ?? []).map((words) => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`not in the report: ${words}`);
      return {
        step: 'related-headlines',
        reason: 'a headline of another story',
        text: words,
        start,
        end: start + words.length,
      };
    }),
    credits: [],
    records: [],
    trace: null,
    cues: [],
  };
}

function claimOf(report: string, path: string, text: string, told: Told, index: number): Claim {
  const start = text.indexOf(told.quote);
  if (start < 0) throw new Error(`not in the report: ${told.quote}`);
  const framework = told.framework ?? 'Amber Coast Compact';
  return {
    id: `claim:${path.replace(/\W/g, '')}${index}`,
    report,
    path,
    framework: { id: framework.toLowerCase().replaceAll(' ', '-'), name: framework, listed: false },
    party: { id: told.party[0], name: told.party[1], kind: 'state' },
    step: told.step,
    act: told.act ?? null,
    polarity: told.denied ? 'denied' : 'affirmed',
    background: told.background ?? false,
    attribution: told.by ?? [],
    when: told.when ?? null,
    condition: told.condition ?? null,
    evidence: { quote: told.quote, start, end: start + told.quote.length },
    rule: told.rule ?? 'verb-frame',
    confidence: 0.9,
  };
}

const NORWAY = ['NOR', 'Norway'] as const;
const PERU = ['PER', 'Peru'] as const;
const GHANA = ['GHA', 'Ghana'] as const;
const FIJI = ['FJI', 'Fiji'] as const;
const KIRIBATI = ['KIR', 'Kiribati'] as const;

export const READINGS: readonly Reading[] = [
  reading(
    'gazette',
    {
      title: 'Norway to join harbour pact',
      outlet: 'Harbour Gazette',
      published: said('2024-05-03'),
      removed: ['Latest: Peru wins the cup final'],
    },
    [
      'Norway to join harbour pact',
      'OSLO, 3 May 2024. Norway will join the Amber Coast Compact, the foreign ministry said on Thursday. A signing is planned for June.',
      'Latest: Peru wins the cup final',
      'Fiji and Kiribati have been members since 2019. Ghana is weighing accession, two diplomats told the Gazette.',
      'Peru said it would sign only if fishing quotas are lifted.',
    ].join('\n'),
    [
      {
        party: NORWAY,
        step: 'announced',
        quote: 'Norway will join the Amber Coast Compact, the foreign ministry said on Thursday.',
        by: [link('the foreign ministry', 'named', 'said', 'NOR')],
        when: { expression: 'Thursday', from: '2024-05-02', to: '2024-05-02', basis: 'inferred' },
      },
      ...[FIJI, KIRIBATI].map((party) => ({
        party,
        step: 'in-force' as const,
        quote: 'Fiji and Kiribati have been members since 2019.',
        background: true,
        when: { expression: '2019', from: '2019-01-01', to: '2019-12-31', basis: 'said' as const },
      })),
      {
        party: GHANA,
        step: 'exploring',
        quote: 'Ghana is weighing accession, two diplomats told the Gazette.',
        by: [{ ...link('two diplomats', 'anonymous', 'told'), count: 2 }],
      },
      {
        party: PERU,
        step: 'conditional',
        quote: 'Peru said it would sign only if fishing quotas are lifted.',
        by: [link('Peru', 'statement', 'said', 'PER')],
        condition: 'fishing quotas are lifted',
      },
    ],
  ),
  reading(
    'wire',
    { title: null, outlet: null, published: { from: null, to: null, basis: 'unknown', why: null } },
    [
      'Norway is expected to sign the Amber Coast Compact next month, according to a senior official, Coastal Wire reported.',
      'Peru has broken off the talks. Ghana denied that it had applied for the compact.',
      'The Lantern Convention was floated for Ghana.',
    ].join(' '),
    [
      {
        party: NORWAY,
        step: 'expected',
        quote:
          'Norway is expected to sign the Amber Coast Compact next month, according to a senior official, Coastal Wire reported.',
        by: [link('a senior official', 'anonymous', 'according to'), link('Coastal Wire', 'outlet', 'reported')],
        when: { expression: 'next month', from: '2024-06-01', to: '2024-06-30', basis: 'inferred' },
      },
      { party: PERU, step: 'paused', quote: 'Peru has broken off the talks.' },
      {
        party: GHANA,
        step: 'applied',
        denied: true,
        quote: 'Ghana denied that it had applied for the compact.',
        by: [link('Ghana', 'named', 'denied', 'GHA')],
      },
      {
        framework: 'Lantern Convention',
        party: GHANA,
        step: 'floated',
        quote: 'The Lantern Convention was floated for Ghana.',
      },
    ],
  ),
];

export function briefOf(readings: readonly Reading[], options: LedgerOptions = {}): Brief {
  const facts = new Map(
    readings.map(({ report, title, outlet, published }) => [
      report.id,
      { id: report.id, path: report.path, title, outlet, published },
    ]),
  );
  const ledger = foldLedger(
    readings.flatMap(({ claims }) => claims),
    (id) => facts.get(id)!,
    options,
  );
  const claims = readings.flatMap((each) => each.claims).length;
  const brief = composeBrief(ledger, readings, { reports: readings.length, claims, unread: [] });
  const wanted = claimsBehind(brief);
  return {
    ...brief,
    contexts: new Map(readings.flatMap((each) => contextsOf(each, wanted))),
    whole: new Map(readings.map((each) => [each.report.id, each])),
  };
}

export const BRIEF: Brief = briefOf(READINGS);
