import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { realEffects } from '../../src/cli/real-effects.ts';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-records-'));
const file = join(folder, 'visit.txt');
const TEXT = `Norway to join the Artemis Accords

Published: 3 March 2031

Norway will join the Artemis Accords, the foreign ministry said on Monday.

Norwegian Prime Minister Kari Holm will visit Lima on 14 March 2031, and a signing ceremony will take place soon.

“We have waited long enough,” Holm said at a reception on Sunday.
`;
writeFileSync(file, TEXT);
afterAll(() => rmSync(folder, { recursive: true }));

async function chancery(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const sink = { isTTY: false, columns: 80 };
  const code = await run(args, {
    ...realEffects(),
    stdout: {
      ...sink,
      write: async (text) => {
        out += text;
      },
    },
    stderr: {
      ...sink,
      write: async (text) => {
        err += text;
      },
    },
  });
  return { code, out, err };
}

describe('chancery records', () => {
  test('--json prints one record a line, verbatim, with its sentence', async () => {
    const { code, out } = await chancery('records', file, '--json');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    for (const { evidence, sentence } of lines) {
      expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(sentence).toContain(evidence.quote.replace(/\s+/g, ' '));
    }
    expect(lines).toContainEqual(
      expect.objectContaining({
        record: 'event',
        kind: 'visit',
        status: 'planned',
        place: 'Lima',
        framework: 'artemis-accords',
      }),
    );
  });

  test('--kind keeps one kind', async () => {
    const { out } = await chancery('records', file, '--json', '--kind', 'quote');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        record: 'quote',
        words: 'We have waited long enough',
        speaker: { name: 'Kari Holm', office: 'Prime Minister', of: 'NOR' },
        medium: 'reception',
      },
    ]);
  });

  test('as text, each stands over its sentence', async () => {
    const { out } = await chancery('records', file, '--kind', 'event');
    expect(out).toContain('event: planned; visit to Lima; Kari Holm (Prime Minister)');
    expect(out).toContain('    “Norwegian Prime Minister Kari Holm will visit Lima');
  });

  test('an unknown kind is refused, with those there are', async () => {
    expect(await chancery('records', file, '--kind', 'claim')).toMatchObject({
      code: 2,
      err: expect.stringContaining('event, relation, quote, framework, list'),
    });
  });
});

describe("the brief's agenda", () => {
  test('has planned events beside planned steps, the same from a ledger', async () => {
    const ledger = join(folder, 'file.ledger');
    expect((await chancery('read', file, '--ledger', ledger)).code).toBe(0);
    const { out } = await chancery('brief', file, '--json');
    expect(JSON.parse(out).agenda).toMatchObject([
      { kind: 'event', event: 'visit', place: 'Lima', from: '2031-03-14' },
      { kind: 'event', event: 'ceremony', expression: 'soon' },
    ]);
    for (const format of ['json', 'text', 'md', 'html'])
      expect((await chancery('brief', '--ledger', ledger, '--format', format)).out).toBe(
        (await chancery('brief', file, '--format', format)).out,
      );
  });

  test('as html carries the record', async () => {
    const { out } = await chancery('brief', file, '--format', 'html');
    expect(out).toMatch(/"record":"event","kind":"visit",[^<]*"place":"Lima"/);
    expect(out).toMatch(/Norwegian Prime Minister Kari Holm will visit Lima/);
  });

  test.each(['text', 'md'])('as %s shows who, where, when and the words', async (format) => {
    const { out } = await chancery('brief', file, '--format', format);
    expect(out).toContain('Kari Holm: visit to Lima');
    expect(out).toMatch(/14 Mar 2031 \\?\(“14 March 2031”/);
    expect(out).toMatch(/Norwegian Prime Minister Kari Holm will visit Lima/);
  });
});
