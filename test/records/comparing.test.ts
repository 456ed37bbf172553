import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LedgerRecord } from '../../src/model/record.ts';
import { briefOf, loadChancery } from '../../src/pipeline/index.ts';
import { reportOf } from '../report.ts';

const chancery = loadChancery();

const read = (text: string) => {
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return chancery.read(reportOf(text, { id, path: `${id.slice(7, 11)}.txt` }));
};

const recordsOf = <K extends LedgerRecord['record']>(text: string, kind: K) =>
  read(text).records.filter((one): one is Extract<LedgerRecord, { record: K }> => one.record === kind);

const ENVOY =
  'Norway will join the Artemis Accords next month. Swedish envoy Ola Berglund said that its entry would help reinvigorate cooperation on the Moon.';
const SOURCE =
  'Norway is to join the Artemis Accords in June. A second official familiar with the matter told the Harbour News that its joining could help revitalise cooperation on the Moon.';

describe('statements', () => {
  test('what a source is cited for, near-synonyms as one, with whom it was said to', () => {
    const [envoy] = recordsOf(ENVOY, 'statement');
    expect(envoy).toMatchObject({ named: true, quoted: false, framework: 'artemis-accords' });
    expect(envoy!.source.name).toContain('Berglund');
    expect(envoy!.stems).toEqual(expect.arrayContaining(['revive', 'cooperation', 'help']));
    const [source] = recordsOf(SOURCE, 'statement');
    expect(source).toMatchObject({ named: false, told: 'the Harbour News' });
    expect(source!.stems).toEqual(expect.arrayContaining(['revive', 'cooperation', 'help']));
  });

  test('given to two sources by two reports, they are a dispute', () => {
    const { disputes } = briefOf([ENVOY, SOURCE].map(read));
    expect(disputes.map(({ kind }) => kind)).toEqual(['attribution']);
  });

  test('a report that claims nothing has none', () => {
    expect(recordsOf('Swedish envoy Ola Berglund said that the weather on the Moon was fine.', 'statement')).toEqual(
      [],
    );
  });
});

describe('firsts', () => {
  test('a party, with what it is the first of', () => {
    const [found] = recordsOf(
      'Norway became the first Nordic country to join the Artemis Accords since 2021.',
      'first',
    );
    expect(found).toMatchObject({ act: 'join', scope: '2021 nordic', framework: 'artemis-accords' });
    expect(found!.who).toMatchObject({ id: 'NOR' });
    expect(found!.evidence.quote).toContain('the first Nordic country to join');
  });

  test('an outlet', () => {
    const [found] = recordsOf('Reuters first reported that Norway would join the Artemis Accords.', 'first');
    expect(found).toMatchObject({ act: 'report', scope: '' });
    expect(found!.who.name).toBe('Reuters');
  });

  test('not what is merely hoped or denied to be first', () => {
    expect(recordsOf('Norway is not the first country to join the Artemis Accords.', 'first')).toEqual([]);
    expect(recordsOf('Norway hopes to be asked by the first country to join the Artemis Accords.', 'first')).toEqual(
      [],
    );
  });
});
