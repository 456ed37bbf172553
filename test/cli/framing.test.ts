import { expect, test } from 'vitest';
import type { WordingRecord } from '../../src/model/record.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { chancery } from './fake-effects.ts';

const wording = (report: string, value: string, marked: boolean): WordingRecord => ({
  id: `record:${report}${value}`,
  report,
  path: `${report}.txt`,
  record: 'wording',
  referent: 'fighting state PER',
  name: 'fighting in Peru',
  form: 'alternative',
  value,
  words: `${value} in Peru`,
  marked,
  attribution: [],
  evidence: { quote: `the ${value} in Peru`, start: 0, end: value.length + 12 },
  rule: 'test',
  confidence: 0.8,
});

const readings = READINGS.map((reading, index) => ({
  ...reading,
  records: [wording(reading.report.id, index === 0 ? 'war' : 'assault', index > 0)],
}));

test('framing shows wordings side by side, as text and as JSON; brief carries them in JSON and Markdown', async () => {
  const { out, code } = await chancery(['framing', 'reports'], { readings });
  expect(code).toBe(0);
  expect(out).toMatch(/^fighting in Peru\n {2}assault in Peru \(1 report\)\n {6}“the assault in Peru”/);
  const json = JSON.parse((await chancery(['framing', 'reports', '--json'], { readings })).out);
  expect(json).toMatchObject({ kind: 'alternative', wordings: [{ marked: true, reports: 1 }, { marked: false }] });
  expect(JSON.parse((await chancery(['brief', 'reports', '--json'], { readings })).out).framing).toEqual([json]);
  const md = (await chancery(['brief', 'reports', '--format', 'md'], { readings })).out;
  expect(md).toContain('## The same in different words\n\n- **fighting in Peru**\n  - assault in Peru (1 report)');
});

test('nothing differs: says so', async () => {
  expect((await chancery(['framing', 'reports'])).out).toBe(
    'The reports name the same things in the same words, as far as the lists tell.\n',
  );
});

test('nothing given is a usage error', async () => {
  const { code, err } = await chancery(['framing']);
  expect(code).toBe(2);
  expect(err).toContain('no PATH and no --ledger');
});
