import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTogether } from '../../src/dating/together.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type Chancery, loadChancery } from '../../src/pipeline/index.ts';
import { report } from '../claims/reading.ts';

let loaded: Chancery | null = null;

/** Readings of these reports, by name; a report whose words begin with a date is dated by it. */
function readings(reports: Readonly<Record<string, string>>): Reading[] {
  loaded ??= loadChancery();
  const { read } = loaded;
  return Object.entries(reports).map(([path, words]) => {
    const [, stated = null, text = ''] = /^(?:(\d{4}-\d\d-\d\d) )?(.*)$/s.exec(words)!;
    return read({ ...report(text, stated), path });
  });
}

function intervals(reports: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    dateTogether(readings(reports)).map(({ report: { path }, published: { from, to } }) => [path, `${from} ${to}`]),
  );
}

const NEWS = '2025-11-07 Sweden has announced that it will join the Artemis Accords, its government said.';
const ON_THURSDAY = 'Sweden announced on Thursday that it will join the Artemis Accords.';
const MEETING =
  'Sweden is expected to join the Artemis Accords. Ulf Kristersson, prime minister of Sweden, is scheduled to meet US President Donald Trump on Thursday.';
const SUMMIT =
  'Sweden announced on Thursday that it will join the Artemis Accords. Sweden took part in a summit with US President Donald Trump late Thursday.';

describe('reports date each other', () => {
  it('a weekday is the one before the report that tells the same as news, and lies within the week', () => {
    expect(intervals({ news: NEWS, undated: ON_THURSDAY }).undated).toBe('2025-11-06 2025-11-12');
    const [, undated] = dateTogether(readings({ news: NEWS, undated: ON_THURSDAY }));
    expect(undated!.published).toMatchObject({
      basis: 'inferred',
      why: '“Thursday” = 2025-11-06: Sweden announced (Artemis Accords), as in news, published 2025-11-07',
    });
  });

  it('the claims of the report get the day that their time then means', () => {
    const [, undated] = dateTogether(readings({ news: NEWS, undated: ON_THURSDAY }));
    expect(undated!.claims.find(({ step }) => step === 'announced')?.when).toEqual({
      expression: 'Thursday',
      from: '2025-11-06',
      to: '2025-11-06',
      basis: 'inferred',
    });
  });

  it('a day once inferred dates further reports: the same meeting, to come', () => {
    expect(intervals({ news: NEWS, undated: SUMMIT, before: MEETING }).before).toBe('2025-10-31 2025-11-06');
  });

  it('a day that another report names with its date serves too', () => {
    const told = '2026-03-20 Sweden announced on March 5 that it will join the Artemis Accords.';
    expect(intervals({ told, undated: ON_THURSDAY }).undated).toBe('2026-03-05 2026-03-11');
    expect(intervals({ told, undated: ON_THURSDAY.replace('on Thursday', 'yesterday') }).undated).toBe(
      '2026-03-06 2026-03-06',
    );
  });

  it('one weekday past and another to come: between the two', () => {
    const undated = `${ON_THURSDAY} Donald Trump will meet the Norwegian prime minister on Monday.`;
    expect(intervals({ news: NEWS, undated }).undated).toBe('2025-11-06 2025-11-10');
  });

  it('a report that tells a step as taken came after it, though it names no day', () => {
    const done = 'Sweden has announced that it will join the Artemis Accords.';
    expect(intervals({ news: NEWS, on: ON_THURSDAY, done }).done).toBe('2025-11-06 null');
  });

  it('a report that knows only an earlier step came before the later one', () => {
    const soft = 'Sweden is considering joining the Artemis Accords.';
    expect(intervals({ news: NEWS, on: ON_THURSDAY, soft }).soft).toBe('null 2025-11-06');
    const left =
      '2025-12-01 Sweden suspended its participation in talks on the Artemis Accords and will not join the Artemis Accords.';
    expect(intervals({ news: NEWS, on: ON_THURSDAY, soft, left }).soft).toBe('null null');
  });

  it('a report is not older than what it looks back on', () => {
    expect(intervals({ alone: 'Norway joined NATO in 1949. Sweden applied in May 2022.' }).alone).toBe(
      '2022-05-01 null',
    );
  });
});

describe('reports do not date each other', () => {
  it.each([
    [
      'another weekday',
      'Sweden announced on Thursday that it will join the Artemis Accords.',
      '2026-03-20 Sweden announced on March 6 that it will join the Artemis Accords.',
    ],
    ['another party', ON_THURSDAY, NEWS.replaceAll('Sweden', 'Finland')],
    ['another framework', ON_THURSDAY.replace('Artemis Accords', 'Ottawa Treaty'), NEWS],
    ['“last Thursday” may be another', ON_THURSDAY.replace('on Thursday', 'last Thursday'), NEWS],
  ])('%s', (_, undated, dated) => {
    expect(intervals({ dated, undated }).undated).not.toMatch(/\d .*\d/);
  });

  it('by a sentence that names two days, where no claim says which is meant', () => {
    const undated =
      'Sweden has announced that it will join the Artemis Accords. The government of Sweden, which met on Thursday, announced on Friday that Sweden joins the Artemis Accords.';
    expect(intervals({ news: NEWS, undated }).undated).not.toMatch(/\d .*\d/);
  });

  it('by what lasts: a member is one on every day', () => {
    const news = '2025-11-07 Sweden is a member of NATO.';
    expect(intervals({ news, undated: 'Sweden joined NATO on Thursday.' }).undated).toBe('null null');
  });

  it('a report with a date of its own keeps it, whatever others say', () => {
    const wrong = `2019-01-01 ${ON_THURSDAY}`;
    expect(intervals({ news: NEWS, wrong }).wrong).toBe('2019-01-01 2019-01-01');
  });

  it('nothing is concluded from what cannot both hold, and that is said', () => {
    const undated = `${ON_THURSDAY} It withdrew from the Ottawa Treaty in March 2031.`;
    const [, found] = dateTogether(readings({ news: NEWS, undated }));
    expect(found!.published).toMatchObject({ from: null, to: null, basis: 'unknown' });
    expect(found!.published.why).toMatch(/^cannot both hold: /);
  });

  it('without a dated report among them', () => {
    expect(intervals({ a: ON_THURSDAY, b: SUMMIT, c: MEETING })).toEqual({
      a: 'null null',
      b: 'null null',
      c: 'null null',
    });
  });
});

describe('the order of reports', () => {
  it('changes nothing', () => {
    const all = readings({
      a: NEWS,
      b: ON_THURSDAY,
      c: SUMMIT,
      d: MEETING,
      e: '2025-11-09 Sweden announced on Thursday that it will join the Artemis Accords.',
      f: 'Sweden is considering joining the Artemis Accords.',
      g: 'Norway joined NATO in 1949. Sweden applied in May 2022.',
    });
    const inOrder = (some: readonly Reading[]) =>
      JSON.stringify(dateTogether(some).sort((x, y) => (x.report.path < y.report.path ? -1 : 1)));
    const expected = inOrder(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(inOrder(shuffled)).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});
