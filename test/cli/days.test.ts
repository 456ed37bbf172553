import { describe, expect, it, test } from 'vitest';
import { dayAsked } from '../../src/cli/day.ts';
import { chancery } from './fake-effects.ts';

const NOON = Date.UTC(2026, 1, 3, 12);

describe('a date as users give it', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2024', '2024-12-31'],
    ['today', '2026-02-03'],
  ])('%s', (words, day) => expect(dayAsked(words, '--as-of', NOON)).toBe(day));

  it.each([
    '2023-02-29',
    '2024-13',
    '2024-00-10',
    '24',
    '0000',
    '7/3/2024',
    'yesterday',
    '',
    '2024-1-1',
    '2024-02-29x',
  ])('no such date: %s', (words) =>
    expect(() => dayAsked(words, '--as-of', NOON)).toThrow(/^no such date: .* \(--as-of\); give YYYY-MM-DD/),
  );
});

describe('brief and explain of a day', () => {
  test('a date that does not exist is a usage error, told before anything is read', async () => {
    for (const option of ['--as-of', '--known-by']) {
      const { code, out, err } = await chancery(['brief', 'reports', option, '2026-02-30']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(`chancery: no such date: 2026-02-30 (${option}); give YYYY-MM-DD, YYYY-MM, YYYY or today\n`);
    }
  });

  test('JSON carries the days and what is uncertain', async () => {
    const { out } = await chancery(['brief', 'reports', '--known-by', '2031-03-02', '--json']);
    const brief = JSON.parse(out);
    expect([brief.asOf, brief.knownBy]).toEqual([null, '2031-03-02']);
    expect(brief.uncertain.map((each: { why: string }) => each.why)).toContain('undated');
    const known = brief.claims.map(
      (claim: { report: { published: { from: string | null } } }) => claim.report.published.from,
    );
    expect(known.every((day: string | null) => day === null || day <= '2031-03-02')).toBe(true);
  });

  test('text and Markdown say the day and name what is uncertain', async () => {
    for (const format of ['text', 'md', 'html']) {
      const { out } = await chancery(['brief', 'reports', '--as-of', '2031-03', '--format', format]);
      expect(out).toContain('As of 31 Mar 2031.');
      expect(out.replace(/\s+/g, ' ')).toMatch(/1 report of unknown date is counted as known: reports/);
    }
  });

  test('a day before everything gives an empty brief that says which day', async () => {
    const { code, out } = await chancery([
      'brief',
      'reports',
      '--known-by',
      '1990',
      '--framework',
      'Amber Coast Compact',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Known by 31 Dec 1990.');
  });

  test('explain is of the same day, and says so when there is nothing', async () => {
    const asked = ['explain', 'Amber Coast Compact', 'Fiji', 'reports'];
    expect((await chancery(asked)).code).toBe(0);
    const { code, err } = await chancery([...asked, '--known-by', '1990']);
    expect(code).toBe(3);
    expect(err).toContain('known by 31 Dec 1990');
  });
});

describe('diff', () => {
  const asked = ['diff', 'reports', '--from', '2024-05-02', '--to', '2024-05-03'];

  test('each change with the sentence because of which, and what is uncertain', async () => {
    const { code, out } = await chancery(asked);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(/1 report of unknown date is counted as known/);
    expect(out).toMatchInlineSnapshot(`
      "What became known from 2 May 2024 to 3 May 2024
      1 report of unknown date is counted as known: reports/wire.txt.

      Amber Coast Compact
        Fiji, Kiribati
          new: in force
            “Fiji and Kiribati have been members since 2019.”
              — Harbour Gazette, “Norway to join harbour pact” (reports/gazette.txt),
              published 3 May 2024
        Ghana
          not applied → exploring
            “Ghana is weighing accession, two diplomats told the Gazette.”
              — two diplomats, in Harbour Gazette, “Norway to join harbour pact”
              (reports/gazette.txt), published 3 May 2024
        Norway
          expected → announced
            “Norway will join the Amber Coast Compact, the foreign ministry said on
            Thursday.”
              — the foreign ministry, in Harbour Gazette, “Norway to join harbour
              pact” (reports/gazette.txt), published 3 May 2024
        Peru
          paused → conditional
            “Peru said it would sign only if fishing quotas are lifted.”
              — Peru (statement), in Harbour Gazette, “Norway to join harbour pact”
              (reports/gazette.txt), published 3 May 2024
          on condition: fishing quotas are lifted
            “Peru said it would sign only if fishing quotas are lifted.”
              — Peru (statement), in Harbour Gazette, “Norway to join harbour pact”
              (reports/gazette.txt), published 3 May 2024
      "
    `);
  });

  test('as JSON and Markdown', async () => {
    const { from, to, changes } = JSON.parse((await chancery([...asked, '--json'])).out);
    expect([from, to]).toEqual(['2024-05-02', '2024-05-03']);
    expect(changes[0].because.evidence.quote).toContain('Fiji');
    expect((await chancery([...asked, '--format', 'md'])).out).toContain('### Fiji, Kiribati');
  });

  test('days that are none, or the wrong way round', async () => {
    expect((await chancery(['diff', 'reports', '--from', '2024-02-30'])).err).toContain(
      'no such date: 2024-02-30 (--from)',
    );
    expect((await chancery(['diff', 'reports'])).code).toBe(2);
    const { code, err } = await chancery(['diff', 'reports', '--from', '2024', '--to', '2023']);
    expect([code, err]).toEqual([
      2,
      'chancery: nothing between: 2024-12-31 (--from) is not before 2023-12-31 (--to); give an earlier day\n',
    ]);
  });

  test('nothing changed', async () => {
    expect((await chancery(['diff', 'reports', '--from', '1990', '--to', '1991'])).out).toContain('Nothing changed.');
  });
});
