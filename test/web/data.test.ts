import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../src/exports/dossier-data.ts';
import { plainJson } from '../../src/exports/plain-json.ts';
import { isKnownBy, latestReport, openBook } from '../../web/data/book.ts';
import { Folding } from '../../web/data/folding.ts';
import { knownWhen } from '../../web/parts/words.ts';
import { layersOf, linesOf } from '../../web/reader/pieces.ts';
import { hashOf, parseRoute } from '../../web/route.ts';
import { findClaims } from '../../web/search/matching.ts';
import { BRIEF } from './brief.ts';

const book = openBook(JSON.parse(plainJson(dossierOf(BRIEF))));
const folding = new Folding(book);

describe('when the latest report came out', () => {
  const of = (dates: readonly (readonly (string | null)[])[]) => {
    const reports = dates.map(([from, to], id) => ({ id, published: { from, to, basis: 'said', why: null } }));
    const opened = openBook({ ...book.dossier, claims: [], records: [], reports: reports as never });
    return { ...latestReport(opened.dossier), lead: knownWhen(opened, null)?.lead, day: knownWhen(opened, null)?.day };
  };
  const SHARP = 'As known on';
  const VAGUE = 'Latest report:';

  test.each([
    [
      [
        ['2025-11-06', '2025-11-06'],
        ['2025-11-07', '2025-11-07'],
        [null, null],
      ],
      SHARP,
      '7 Nov 2025',
    ],
    // One of the 7th beside one that may be of the 10th: what the second says is told “by 10 Nov”.
    [
      [
        ['2025-11-07', '2025-11-07'],
        ['2025-11-06', '2025-11-10'],
      ],
      VAGUE,
      '7 to 10 Nov 2025',
    ],
    [
      [
        ['2025-11-07', '2025-11-07'],
        ['1984-01-01', null],
      ],
      VAGUE,
      'from 7 Nov 2025',
    ],
    [[[null, '2025-11-07']], VAGUE, 'by 7 Nov 2025'],
    [[[null, null]], undefined, undefined],
  ] as const)('%j: %s %s', (dates, lead, day) => {
    expect(of(dates)).toMatchObject({ lead, day });
  });
});

describe('what the page folds', () => {
  test('is what the brief has: standings, disputes and agenda', () => {
    for (const framework of BRIEF.ledger.frameworks) {
      const own = folding.now(framework.id, null);
      const denied = ({ best }: (typeof own.standings)[number]) => Number(best.polarity === 'denied');
      expect(own.standings).toEqual(framework.standings.toSorted((a, b) => denied(a) - denied(b)));
      expect(own.disputes).toEqual(BRIEF.ledger.disputes.filter((dispute) => dispute.framework === framework.id));
      expect(own.agenda).toEqual(BRIEF.ledger.agenda.filter((item) => item.framework === framework.id));
    }
  });

  test('is compared as the brief compares it: framing, and origins with their words', () => {
    expect(book.framing).toEqual(BRIEF.ledger.framing);
    expect(book.dossier.frameworks.flatMap(({ id }) => book.origins(id))).toEqual(
      BRIEF.ledger.origins.map((row) => ({
        ...row,
        party: expect.objectContaining(row.party),
        framework: expect.objectContaining(row.framework),
      })),
    );
  });

  test('of an earlier day rests on what was known then, and on undated reports', () => {
    const then = folding.now('amber-coast-compact', '2024-05-03');
    const reports = new Set(then.standings.flatMap(({ history }) => history.map((id) => book.claims.get(id)!.report)));
    expect([...reports].sort()).toEqual(['sha256:gazette', 'sha256:wire']);
    expect(then.standings.find(({ party }) => party.id === 'NOR')?.step).toBe('announced');
    expect(folding.now('amber-coast-compact', '1999-01-01').standings.map(({ party }) => party.id)).toEqual([
      'NOR',
      'PER',
      'GHA',
    ]);
  });

  test('a report may be known from its first possible day', () => {
    const published = { from: '2024-05-01', to: '2024-05-09', basis: 'inferred' as const, why: null };
    expect([isKnownBy({ published }, '2024-04-30'), isKnownBy({ published }, '2024-05-01')]).toEqual([false, true]);
  });
});

describe('addresses', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  test('come back as they were', () => {
    fc.assert(
      fc.property(text, text, text, (id, party, q) => {
        expect(parseRoute(hashOf({ view: 'map', id, party, q, at: '2024-05-03' }))).toMatchObject({
          view: 'map',
          id,
          party,
          q,
          at: '2024-05-03',
        });
      }),
    );
  });

  test('whatever stands there is read as some view', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (hash) => {
        expect(() => hashOf(parseRoute(`#/${hash}`))).not.toThrow();
      }),
    );
    expect(parseRoute('#/map/x?at=yesterday').at).toBeNull();
  });
});

describe('the marked text', () => {
  const span = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('holds every character once, and every mark over what it marks', () => {
    const report = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', 'é', '😀'), maxLength: 60 })
      .chain((text) => fc.tuple(fc.constant(text), fc.array(span(text.length), { maxLength: 6 })));
    fc.assert(
      fc.property(report, ([text, spans]) => {
        const words = { text, removed: [], times: [], attributions: [{ source: [], cue: [], content: spans }] };
        const layers = layersOf(words, []);
        const lines = linesOf(text, layers);
        const shown = lines.flat();
        expect(
          shown
            .map((piece) => piece.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const piece of shown) {
          const over = layers.filter(
            ({ start, end }) => start <= piece.start && piece.start + piece.text.length <= end,
          );
          expect(new Set(piece.layers)).toEqual(new Set(over));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('search', () => {
  const none = { q: null, class: null, step: null, outlet: null, framework: null, at: null };
  const found = (filters: Partial<Record<keyof typeof none, string>>) => {
    const search = findClaims(book, { ...none, ...filters });
    for (;;) {
      const step = search.next();
      if (step.done) return step.value;
    }
  };

  test.each([
    [{}, 13],
    [{ q: 'NORWAY herald' }, 1],
    [{ q: 'ministry' }, 2],
    [{ step: 'in-force' }, 4],
    [{ class: 'own-statement', outlet: 'Fjord Herald' }, 3],
    [{ framework: 'lantern-convention' }, 1],
    [{ at: '2024-05-03' }, 9],
    [{ q: 'nowhere' }, 0],
  ])('%j', (filters, count) => {
    expect(found(filters).claims).toHaveLength(count);
  });

  test('accents and case make no difference', () => {
    expect(found({ q: 'MINISTRÝ' }).claims).toHaveLength(2);
  });
});
