import { describe, expect, test } from 'vitest';
import { OffsetMap } from '../../src/model/offset-map.ts';
import { printsOf } from '../../src/origins/trace/prints.ts';
import { wordsIn } from '../../src/origins/trace/words.ts';
import { readAll } from './tracing.ts';

const traceOf = (text: string) => readAll([text])[0]!.trace!;
const BODY = 'Oman has signed the Artemis Accords, a trade official said.';

describe('fingerprints', () => {
  const prints = (text: string) => new Set(printsOf(wordsIn(text), OffsetMap.identity(text.length)).hashes);

  test('six content words in a row are seen wherever they stand', () => {
    const passage = 'two ferries crossed nine frozen northern fjords';
    const a = prints(`Yesterday ${passage} without any delay, harbour pilots reported.`);
    const b = prints(`Winter came early. Old maps lie: ${passage}.`);
    expect([...a].some((hash) => b.has(hash))).toBe(true);
  });

  test('small words in other places and letters with signs make no difference', () => {
    const a = prints('The ferry of São Vicente was crossing nine frozen fjords');
    const b = prints('A ferry, Sao Vicente, is crossing the nine frozen fjords');
    expect([...a].some((hash) => b.has(hash))).toBe(true);
  });

  test('four other words share nothing', () => {
    const [a, b] = [prints('ferries crossed frozen fjords'), prints('bakers counted burnt loaves')];
    expect([...a].some((hash) => b.has(hash))).toBe(false);
  });

  test('offsets are those of the report', () => {
    const text = 'two ferries crossed nine frozen fjords';
    const { starts, ends } = printsOf(wordsIn(text), OffsetMap.identity(text.length));
    expect(text.slice(starts[0], ends[0]).split(' ').length).toBe(4);
  });
});

describe('what a report says of itself and of others', () => {
  const keys = (text: string, how: string) =>
    traceOf(text)
      .citations.filter((citation) => citation.how === how)
      .map(({ key }) => key);

  test.each([
    [`THE DUNE HERALD\n\n${BODY}`, 'own', 'dune herald'],
    [`By Salma Riad, Dune Herald\n\n${BODY}`, 'own', 'dune herald'],
    [`Dune Herald | World | 4 May\n\n${BODY}`, 'own', 'dune herald'],
    [`${BODY}\n\n© 2026 Dune Herald`, 'copyright', 'dune herald'],
    [`MUSCAT, May 4 (Newsline) - ${BODY}`, 'dateline', 'newsline'],
    [`${BODY}\n\nSource: Reuters`, 'credit', 'outlet:reuters'],
    [`${BODY}\n\nWith inputs from agencies`, 'credit', ''],
    [`Lagoon Post – a Seabird Media title\n\n${BODY}`, 'group', 'seabird media'],
    ['Oman has signed the Artemis Accords, according to the Dune Herald.', 'cited', 'dune herald'],
    ['Oman has signed the Artemis Accords, an official told the Dune Herald.', 'told', 'dune herald'],
    ['The weekly Dune Herald reports that Oman has signed the Artemis Accords.', 'cited', 'dune herald'],
  ])('%s: %s %s', (text, how, key) => {
    expect(keys(text, how)).toContain(key);
  });

  test('every span gives back its words', () => {
    const text = `Dune Herald\n\nMUSCAT (Newsline) - ${BODY} "We are glad of it today," Minister Salim Al Harthy told the Lagoon Post.`;
    const { citations, voices } = traceOf(text);
    for (const { start, end, words } of [...citations, ...voices]) expect(text.slice(start, end)).toBe(words);
    expect(citations.length).toBeGreaterThan(2);
    expect(voices.length).toBeGreaterThan(1);
  });
});

describe('voices', () => {
  const voicesIn = (text: string) => traceOf(text).voices;

  test('a person, for whom, and how the words name the office', () => {
    const [voice] = voicesIn(
      'Oman has signed the Artemis Accords, Omani Foreign Minister Salim Al Harthy said on Monday.',
    );
    expect(voice).toMatchObject({ entity: 'OMN', person: 'harthy', office: 'foreign' });
  });

  test('unnamed people with their number, and another one', () => {
    expect(voicesIn('Oman has signed the Artemis Accords, three diplomats said.')[0]).toMatchObject({
      kind: 'anonymous',
      count: 3,
    });
    expect(voicesIn('Oman has signed the Artemis Accords, another official said.')[0]).toMatchObject({ another: true });
  });

  test('an eyewitness', () => {
    const voices = voicesIn('I watched as Oman signed the Artemis Accords in the great hall.');
    expect(voices.map(({ kind }) => kind)).toContain('eyewitness');
  });

  test('nobody is cited by a refusal to comment', () => {
    expect(voicesIn('Oman has signed the Artemis Accords. A spokesman declined to comment on it.')).toEqual([]);
  });

  test('a report that is itself a notice', () => {
    const text = `MINISTRY OF FOREIGN AFFAIRS OF OMAN\nPress release no. 4\n\nOman has signed the Artemis Accords.`;
    expect(voicesIn(text).find(({ kind }) => kind === 'issuer')).toMatchObject({ entity: 'OMN', office: 'foreign' });
  });
});
