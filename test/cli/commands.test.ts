import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { chancery } from './fake-effects.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unread = {
  ...READINGS[1]!,
  report: { ...READINGS[1]!.report, id: 'sha256:fr', path: 'reports/fr.txt', unread: 'not in English: fr' },
  claims: [],
};

describe('brief', () => {
  test('prints who stands where, and nothing on standard error', async () => {
    const { code, out, err } = await chancery(['brief', 'reports']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^Amber Coast Compact/);
    expect(out).toContain('Norway');
    expect(out).not.toContain('\u001b');
  });

  test('as JSON by --json, by --format and by the name of the output file', async () => {
    const { out } = await chancery(['brief', 'reports', '--json']);
    const named = await chancery(['brief', 'reports', '-o', 'brief.json']);
    expect(JSON.parse(out)).toHaveProperty('frameworks');
    expect((await chancery(['brief', 'reports', '--format', 'json'])).out).toBe(out);
    expect(named).toMatchObject({ code: 0, out: '', files: { 'brief.json': out } });
  });

  test('as Markdown and as an HTML file', async () => {
    expect((await chancery(['brief', 'reports', '--format', 'md'])).out).toMatch(/^# State of play/);
    const { files } = await chancery(['brief', 'reports', '-o', 'dossier.html']);
    expect(files['dossier.html']).toMatch(/^<!doctype html>/);
  });

  test.each([['norway'], ['NOR'], ['Norwegian'], ['the Norwegians']])(
    '--party takes a name, a code or an adjective: %s',
    async (party) => {
      const { code, out } = await chancery(['brief', 'reports', '--party', party]);
      expect(code).toBe(0);
      expect(out).toContain('Norway');
      expect(out).not.toContain('Ghana');
    },
  );

  test('--framework takes what the reports name, though no list knows it', async () => {
    const { out } = await chancery(['brief', 'reports', '--framework', 'lantern convention']);
    expect(out).toMatch(/^Lantern Convention/);
    expect(out).not.toContain('Amber Coast');
  });

  test('a known framework without claims says so, and what to do', async () => {
    const { code, out } = await chancery(['brief', 'reports', '--framework', 'NATO']);
    expect(code).toBe(0);
    expect(out).toBe(
      'Nothing on NATO.\nLeave the filter out to see every framework and party found.\nRead: 2 reports, 9 claims.\n',
    );
  });

  test.each([
    ['--party', 'Norwya', 'chancery: no such party: Norwya (party); did you mean Norway?\n'],
    [
      '--framework',
      'Lantern Conventoin',
      'chancery: no such framework: Lantern Conventoin (framework); did you mean Lantern Convention?\n',
    ],
    ['--party', 'Qqqqqqqqqqqq', 'chancery: no such party: Qqqqqqqqqqqq (party); check the spelling\n'],
  ])('an unknown name gets one plain line with what is near: %s %s', async (option, value, line) => {
    expect(await chancery(['brief', 'reports', option, value])).toEqual({ code: 3, out: '', err: line, files: {} });
  });

  test('one bad report is named and never stops the run', async () => {
    const line = 'binary file: x.bin (0 words); give text';
    const { code, out, err } = await chancery(['brief', 'x.bin', 'reports'], { failures: { 'x.bin': line } });
    expect(code).toBe(0);
    expect(err).toBe(`chancery: ${line}\n`);
    expect(out).toContain('Norway');
  });

  test('a name in a failure never steers the terminal, and stays on its line', async () => {
    const line = 'binary file: x\u001b[2J\n\u202etxt.bin (0 words); give text';
    const { err } = await chancery(['brief', 'x.bin', 'reports'], { failures: { 'x.bin': line } });
    expect(err).toBe('chancery: binary file: x?[2J??txt.bin (0 words); give text\n');
  });

  test('exit 2 when none could be read', async () => {
    const { code, err } = await chancery(['brief', 'x.bin'], {
      failures: { 'x.bin': 'binary file: x.bin; give text' },
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'chancery: binary file: x.bin; give text\nchancery: no report could be read: 1 tried (PATH); see the lines above\n',
    );
  });

  test('a report in another language is named and counted as not read', async () => {
    const { code, out, err } = await chancery(['brief', 'reports'], { readings: [READINGS[0]!, unread] });
    expect(code).toBe(0);
    expect(err).toBe('chancery: not in English: fr (reports/fr.txt); kept, but not read\n');
    expect(out).toContain('Read: 1 report, 5 claims; 1 kept but not read (not in English: fr).');
  });

  test('nothing to read, or two things at once, is bad usage', async () => {
    expect(await chancery(['brief'])).toMatchObject({ code: 2, out: '' });
    expect(await chancery(['brief', 'reports', '--ledger', 'x'])).toMatchObject({ code: 2, out: '' });
  });

  test('a ledger file that is not there: exit 3, one line', async () => {
    const { code, out, err } = await chancery(['brief', '--ledger', join(folder, 'none.chancery')]);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 3, out: '', lines: 2 });
  });
});

describe('read', () => {
  test('keeps reports; reading them again changes nothing; brief answers from the file', async () => {
    const ledger = join(folder, 'files.chancery');
    const first = await chancery(['read', 'reports', '--ledger', ledger], { readings: [...READINGS, unread] });
    expect(first.code).toBe(0);
    expect(first.out).toBe(
      [
        ledger,
        '  new         3',
        '  revisions   0',
        '  read again  0',
        '  known       0',
        '  not read    1  (not in English: fr)',
        '  failed      0',
        '  claims      9',
        '  now holds 3 reports and 9 claims',
        '',
      ].join('\n'),
    );
    const again = await chancery(['read', 'reports', '--ledger', ledger, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ new: 0, known: 2, claims: 0, holds: { reports: 3, claims: 9 } });
    const fromFile = await chancery(['brief', '--ledger', ledger]);
    const inMemory = await chancery(['brief', 'reports'], { readings: [...READINGS, unread] });
    expect(fromFile.out).toBe(inMemory.out);
    expect(fromFile.out).toContain('Norway');
  });

  test('changed content under the same path is a revision beside the old report', async () => {
    const ledger = join(folder, 'revised.chancery');
    const changed = { ...READINGS[0]!, report: { ...READINGS[0]!.report, id: 'sha256:later' }, claims: [] };
    await chancery(['read', 'reports', '--ledger', ledger], { readings: [READINGS[0]!] });
    const { out } = await chancery(['read', 'reports', '--ledger', ledger, '--json'], { readings: [changed] });
    expect(JSON.parse(out)).toMatchObject({ new: 0, revisions: 1, holds: { reports: 2 } });
  });

  test('without --ledger it is bad usage', async () => {
    const { code, err } = await chancery(['read', 'reports']);
    expect(code).toBe(2);
    expect(err).toBe("chancery: missing option: --ledger <file> (chancery read); see 'chancery read --help'\n");
  });
});

test.each([
  ['--json', []],
  ['--format=text', ['sha256:wire']],
  ['--format=html', ['sha256:wire']],
])('of a ledger only those reports are opened whose sentences are shown: %s', async (format, expected) => {
  const file = join(folder, `opened${format}.chancery`);
  await chancery(['read', 'reports', '--ledger', file]);
  const opened: string[] = [];
  const ledger: Effects['ledger'] = async (path, mode) => {
    const store = await openLedger(path, { mode });
    const reading = store.reading.bind(store);
    store.reading = (id, generation) => {
      opened.push(id);
      return reading(id, generation);
    };
    return store;
  };
  const args = ['brief', '--ledger', file, '--framework', 'lantern convention', format];
  const { code, out } = await chancery(args, { overrides: { ledger } });
  expect({ code, opened }).toEqual({ code: 0, opened: expected });
  expect(out).toContain('The Lantern Convention was floated for Ghana.');
});

test.each(['text', 'md', 'json', 'html'])('a ledger gives the same brief as its reports: %s', async (format) => {
  const file = join(folder, `same-${format}.chancery`);
  await chancery(['read', 'reports', '--ledger', file]);
  const { out } = await chancery(['brief', 'reports', '--format', format]);
  expect((await chancery(['brief', '--ledger', file, '--format', format])).out).toBe(out);
});

test('demo: the examples in a ledger of their own, a brief, and a dossier to open', async () => {
  const own = mkdtempSync(join(folder, 'demo-'));
  const { code, out, err, files } = await chancery(['demo'], { overrides: { temporaryFolder: async () => own } });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Amber Coast Compact/);
  expect(out).toContain(`The same to open in a browser: ${join(own, 'dossier.html')}\n`);
  expect(files[join(own, 'dossier.html')]).toMatch(/^<!doctype html>/);
});

describe('explain', () => {
  test('every claim behind a standing', async () => {
    const { code, out } = await chancery(['explain', 'amber coast compact', 'peru', 'reports']);
    expect(code).toBe(0);
    expect(out).toContain('1. paused');
    expect(out).toContain('2. conditional');
  });

  test('a known name that the reports do not have: exit 3 and what there is', async () => {
    const party = await chancery(['explain', 'lantern convention', 'Brazil', 'reports']);
    expect(party).toMatchObject({ code: 3, out: '' });
    expect(party.err).toBe(
      'chancery: nothing found: Brazil (party) has no claim about Lantern Convention in the reports; found: Ghana\n',
    );
    expect((await chancery(['explain', 'BRICS', 'Brazil', 'reports'])).err).toBe(
      'chancery: nothing found: BRICS (framework) has no claim in the reports; found: Amber Coast Compact, Lantern Convention\n',
    );
  });
});

describe('claims, text and annotate', () => {
  test('claims --json prints one claim a line, quote and offsets verbatim', async () => {
    const { code, out } = await chancery(['claims', 'reports', '--json']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines).toHaveLength(9);
    for (const { report, evidence } of lines) {
      const { text } = READINGS.find((each) => each.report.id === report.id)!.report;
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    expect(lines[0]).toMatchObject({
      report: {
        path: 'reports/gazette.txt',
        outlet: 'Harbour Gazette',
        published: { from: '2024-05-03', basis: 'said' },
      },
      party: { id: 'NOR', name: 'Norway' },
      step: 'announced',
      polarity: 'affirmed',
      attribution: [{ source: 'the foreign ministry', kind: 'named', count: null, cue: 'said' }],
      when: { expression: 'Thursday', from: '2024-05-02', to: '2024-05-02', basis: 'inferred' },
    });
  });

  test.each(['claims', 'records', 'text', 'annotate'])(
    '%s leaves the output file alone when nothing could be read',
    async (name) => {
      const failures = { 'x.bin': 'binary file: x.bin; give text' };
      expect(await chancery([name, 'x.bin', '-o', 'kept.json'], { failures })).toMatchObject({ code: 2, files: {} });
    },
  );

  test('text --json gives the words and what was removed', async () => {
    const { out } = await chancery(['text', 'reports/gazette.txt', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      report: { path: 'reports/gazette.txt' },
      title: 'Norway to join harbour pact',
      removed: [{ step: 'related-headlines', text: 'Latest: Peru wins the cup final' }],
    });
  });

  test('annotate --format html is one page', async () => {
    const { out } = await chancery(['annotate', 'reports', '--format', 'html']);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('2 reports');
  });
});

describe('the command line itself', () => {
  test('--version and --help', async () => {
    expect((await chancery(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { code, out } = await chancery(['--help']);
    expect(code).toBe(0);
    for (const command of ['brief', 'explain', 'read', 'claims', 'records', 'text', 'annotate', 'demo'])
      expect(out).toContain(command);
  });

  test('no command: the help, as bad usage', async () => {
    expect(await chancery([])).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    [['breif'], 'chancery: unknown command: breif (chancery); did you mean brief?\n'],
    [
      ['brief', '--framwork', 'NATO'],
      'chancery: unknown option: --framwork (chancery brief); did you mean --framework?\n',
    ],
    [['--frob'], "chancery: unknown option: --frob (chancery); see 'chancery --help'\n"],
    [['demo', 'reports'], "chancery: too many arguments: reports (chancery demo); see 'chancery demo --help'\n"],
    [
      ['claims', 'reports', '-o'],
      "chancery: missing value: -o, --output <file> (chancery claims); see 'chancery claims --help'\n",
    ],
    [
      ['brief', 'reports', '--json', '--format', 'md'],
      'chancery: options that exclude each other: --json and --format <format> (chancery brief); give one of them\n',
    ],
    [
      ['brief', 'reports', '-o', 'brief.pdf'],
      'chancery: no such format: .pdf (--output); choose from text, json, md, html with --format\n',
    ],
    [
      ['claims', 'reports', '-o', 'claims.html'],
      'chancery: no such format: .html (--output); choose from text, json with --format\n',
    ],
    [['claims'], "chancery: missing argument: path (chancery claims); see 'chancery claims --help'\n"],
    [
      ['brief', 'reports', '--format', 'pdf'],
      'chancery: unknown choice: pdf (--format); choose from text, json, md, html\n',
    ],
  ])('%j is bad usage, said in a line', async (args, err) => {
    expect(await chancery(args)).toEqual({ code: 2, out: '', err, files: {} });
  });

  test('a reader that has gone (| head) is no error', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = { isTTY: false, columns: undefined, write: () => Promise.reject(gone) };
    expect(await chancery(['claims', 'reports', '--json'], { overrides: { stdout } })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('a fault of ours keeps its stack and says where to report it', async () => {
    const overrides = { chancery: () => Promise.reject(new TypeError('broken inside')) };
    const { code, err } = await chancery(['claims', 'reports'], { overrides });
    expect(code).toBe(1);
    expect(err).toMatch(/TypeError: broken inside\n {4}at /);
    expect(err).toContain('Please report it');
  });

  test('a fault of ours on one report leaves only that report out', async () => {
    const readings = [READINGS[0]!, { ...READINGS[1]!, fault: new TypeError('broken inside') }];
    const { code, out, err } = await chancery(['brief', 'reports'], { readings });
    expect(code).toBe(0);
    expect(err).toBe(
      'chancery: fault in Chancery: broken inside (reports/wire.txt); this report is left out, please report it\n',
    );
    expect(out).toContain('Read: 1 report, 5 claims.');
  });

  test('progress shows on a terminal when the work is long, and never when piped', async () => {
    const long = { tick: 600, columns: 80 };
    expect((await chancery(['claims', 'reports'], { ...long, isTTY: true })).err).toContain(
      'reading: 2 reports/wire.txt',
    );
    expect((await chancery(['claims', 'reports'], { ...long, isTTY: false })).err).toBe('');
    expect((await chancery(['claims', 'reports'], { tick: 1, columns: 80, isTTY: true })).err).toBe('');
  });

  test.each([
    [{ isTTY: true, env: { LANG: 'C.UTF-8' } }, [], true],
    [{ isTTY: false, env: { LANG: 'C.UTF-8' } }, [], false],
    [{ isTTY: true, env: { LANG: 'C.UTF-8', NO_COLOR: '1' } }, [], false],
    [{ isTTY: false, env: { LANG: 'C.UTF-8', FORCE_COLOR: '1' } }, [], true],
    [{ isTTY: true, env: { LANG: 'C.UTF-8' } }, ['--color', 'never'], false],
    [{ isTTY: false, env: { LANG: 'C.UTF-8', NO_COLOR: '1' } }, ['--color', 'always'], true],
  ])('colour: %j %j → %s', async (world, args, coloured) => {
    expect((await chancery(['brief', 'reports', ...args], world)).out.includes('\u001b[')).toBe(coloured);
  });

  test('without a UTF-8 locale the signs are ASCII', async () => {
    const { out } = await chancery(['brief', 'reports'], { env: { LC_ALL: 'C' } });
    expect(out).toMatch(/^[\x20-\x7e\n]+$/);
    expect(out).toContain('----o#|...');
  });
});
