import type { Dossier } from '../../src/exports/dossier-schema.ts';
import { STEPS } from '../../src/model/step.ts';

/** Dossiers at the edges: nothing read, nothing said, one report from right to left, two hundred parties. */

const NOTHING: Dossier = {
  title: 'State of play',
  asked: [],
  asOf: null,
  knownBy: null,
  vantage: [],
  read: { reports: 0, claims: 0, unread: [] },
  frameworks: [],
  parties: [],
  reports: [],
  claims: [],
  disputes: [],
  framing: [],
  origins: [],
  review: { decided: [], rejected: [], reopened: [] },
  records: [],
};

const said = (day: string) => ({ from: day, to: day, basis: 'said' as const, why: 'dateline' });

const ARABIC = 'قالت وزارة الخارجية إن المغرب سيوقع الاتفاقية يوم الخميس.';

const RIGHT_TO_LEFT: Dossier = {
  ...NOTHING,
  read: { reports: 1, claims: 1, unread: [] },
  frameworks: [{ id: 'accord', name: 'اتفاقية الساحل الأزرق', listed: false }],
  parties: [{ id: 'MAR', name: 'المغرب', kind: 'state' }],
  reports: [
    {
      id: 'sha256:ar',
      path: 'reports/ar.txt',
      title: 'المغرب يوقع اتفاقية الساحل',
      outlet: 'صحيفة البحر',
      url: null,
      published: said('2025-03-02'),
      words: { text: `${ARABIC}\nMore in English.`, removed: [], attributions: [], times: [] },
    },
  ],
  claims: [
    {
      id: 'claim:ar',
      report: 0,
      framework: 0,
      party: 0,
      step: 'signed',
      by: [{ source: 'وزارة الخارجية', kind: 'statement', count: null, cue: 'قالت', speaksFor: 'MAR' }],
      quote: ARABIC,
      start: 0,
      end: ARABIC.length,
      rule: 'verb-frame',
      confidence: 0.9,
    },
  ],
};

/** States of every size and in every crowd: the Gulf, the Balkans, islands. */
const STATES =
  'AFG ALB ARE ARG ARM AUS AUT AZE BEL BGR BHR BIH BLR BOL BRA BRB BRN BTN CAN CHE CHL CHN COL CRI CUB CYP CZE DEU DNK DOM DZA ECU EGY EST ETH FIN FJI FRA GBR GEO GHA GRC GTM HND HRV HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KOR KWT LAO LBN LBY LIE LKA LTU LUX LVA MAR MCO MDA MDG MDV MEX MKD MLT MMR MNE MNG MOZ MYS NAM NER NGA NIC NLD NOR NPL NZL OMN PAK PAN PER PHL POL PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLV SMR SOM SRB SUR SVK SVN SWE SYR THA TJK TKM TTO TUN TUR TZA UGA UKR URY USA UZB VEN VNM YEM ZAF ZMB ZWE'.split(
    ' ',
  );

const PARTIES = Array.from({ length: 200 }, (_, i) => ({
  id: STATES[i] ?? `ORG${i}`,
  name: STATES[i] ? `State of ${STATES[i]}` : `Harbour Council No. ${i}`,
  kind: STATES[i] ? ('state' as const) : ('organisation' as const),
}));

const CROWDED: Dossier = {
  ...NOTHING,
  read: { reports: 40, claims: 400, unread: [] },
  frameworks: [
    { id: 'seas', name: 'Convention of the Seven Seas', listed: false },
    { id: 'straits', name: 'Straits Compact', listed: false },
  ],
  parties: PARTIES,
  reports: Array.from({ length: 40 }, (_, i) => ({
    id: `sha256:${i}`,
    path: `reports/${i}.txt`,
    title: `Who stands where, part ${i}`,
    outlet: `Gazette ${i % 7}`,
    url: null,
    // One of them came out somewhen in seven years.
    published:
      i === 0
        ? { from: '2018-01-01', to: '2024-12-31', basis: 'inferred' as const, why: 'names those days' }
        : said(new Date(Date.UTC(2025, 0, 1 + i * 4)).toISOString().slice(0, 10)),
  })),
  claims: PARTIES.flatMap((_, party) =>
    [0, 1].map((turn) => {
      const quote = `It is told of number ${party}, for the ${turn + 1}. time, where it stands.`;
      return {
        id: `claim:${party}-${turn}`,
        report: (party * 3 + turn * 11) % 40,
        framework: party % 10 === 0 ? turn : 0,
        party,
        step: STEPS[(party * 5 + turn * 7) % STEPS.length]!,
        by: [{ source: `minister ${party % 9}`, kind: 'named' as const, count: null, cue: 'said', speaksFor: null }],
        quote,
        start: 0,
        end: quote.length,
        rule: 'verb-frame',
        confidence: 0.9,
      };
    }),
  ),
};

export const STATES_OF_THE_PAGE: readonly (readonly [what: string, dossier: Dossier, views: readonly string[]])[] = [
  ['no report', NOTHING, ['#/']],
  ['one report without claims', { ...NOTHING, read: { reports: 1, claims: 0, unread: [] } }, ['#/']],
  [
    'one report from right to left',
    RIGHT_TO_LEFT,
    [
      ...['ladder', 'map', 'timeline', 'origins', 'disputes'].map((view) => `#/${view}/accord`),
      '#/ladder/accord?party=MAR',
      `#/report/${encodeURIComponent('sha256:ar')}?claim=${encodeURIComponent('claim:ar')}`,
      '#/agenda',
    ],
  ],
  [
    'two hundred parties',
    CROWDED,
    [
      '#/overview',
      ...['ladder', 'map', 'timeline', 'origins', 'disputes'].map((view) => `#/${view}/seas`),
      '#/ladder/seas?party=BHR',
      '#/ladder/seas?at=2025-02-10',
      '#/map/seas?at=2025-02-10',
      '#/search?q=minister',
      '#/reports',
    ],
  ],
];

export { CROWDED, RIGHT_TO_LEFT };
