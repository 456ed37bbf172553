import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/model/review.ts';
import type { LedgerStore } from '../../src/store/contract.ts';
import { gather } from './gather.ts';
import { bareTrace, claim, dated, nthReading, quote, reader, reading, report, visit } from './readings.ts';

export const NOON = new Date('2031-05-01T12:00:00Z');

const decision = (id: string, at: string, fields: object = {}): Decision => ({
  id,
  action: 'reject',
  claim: 'claim:one',
  report: 'sha256:one',
  change: null,
  rules: 1,
  by: 'A. Reader',
  at,
  why: 'not “so”',
  ...fields,
});

/** What every driver of the ledger store must do. `open` gives an empty one, whose clock stands at NOON. */
export function storeCases(driver: string, open: () => Promise<LedgerStore>): void {
  const withStore = (what: string, run: (store: LedgerStore) => Promise<void>): void => {
    test(what, async () => {
      const store = await open();
      try {
        await run(store);
      } finally {
        await store.close();
      }
    });
  };

  describe(`${driver}: the version`, () => {
    withStore('is another after something was kept, and the same until then', async (store) => {
      const before = await store.version();
      expect(await store.version()).toBe(before);
      await store.put(nthReading('version', 1), reader());
      const after = await store.version();
      expect(after).not.toBe(before);
      expect(await store.version()).toBe(after);
    });

    withStore('of the readings changes with a report and where it was met, not with a decision', async (store) => {
      const seen = [await store.readingsVersion()];
      const kept = nthReading('version', 1);
      await store.put(kept, reader());
      seen.push(await store.readingsVersion());
      await store.meet({ ...kept.report, path: 'elsewhere/version.txt' }, reader().rules);
      seen.push(await store.readingsVersion());
      expect(new Set(seen).size).toBe(3);
      const before = await store.version();
      await store.decide([decision('review:v', '2031-05-01T00:00:00.000Z', {})]);
      expect(await store.readingsVersion()).toBe(seen[2]);
      expect(await store.version()).not.toBe(before);
    });
  });

  describe(`${driver}: keeping a report`, () => {
    withStore('gives back what it was given, word for word', async (store) => {
      const of = report({
        format: 'html',
        text: 'Sylvania — “in principle” — said no.\nShare\u0000 \ud83d\ude00\n',
        html: '<p>Sylvania&nbsp;…</p>',
        title: 'Sylvania says no',
        outlet: 'The Sylvanian',
        author: 'A. Scribe',
        url: 'https://news.example/sylvania',
        stated: '2031-04-30T08:00:00Z',
      });
      const given = reading(of, {
        title: 'Sylvania says no, for now',
        published: { from: '2031-04-29', to: '2031-04-30', basis: 'inferred', why: '“Tuesday” beside the stated date' },
        claims: [
          claim(of, { step: 'declined', polarity: 'denied', condition: 'until a vote', confidence: 0.1 }),
          claim(of, { party: 'OSM', when: { expression: 'on Tuesday', from: null, to: '2031-04-29', basis: 'said' } }),
        ],
        removed: [
          { start: 37, end: 42, step: 'share-bar', reason: 'a button', text: 'Share' },
          { start: 0, end: 0, step: 'readability', reason: 'markup only', text: 'not in the text' },
        ],
        credits: ['With inputs from agencies', ''],
        records: [quote(of)],
        trace: {
          ...bareTrace('harbour-pact'),
          prints: { hashes: [1, 4_294_967_295], starts: [0, 4], ends: [9, 12] },
          citations: [{ start: 0, end: 8, words: 'Sylvania', key: '', name: 'agencies', how: 'credit', sentence: -1 }],
        },
        cues: [
          {
            start: 0,
            end: 8,
            expression: 'Thursday',
            value: 'XXXX-WXX-4',
            from: null,
            to: null,
            looks: 'past',
            topics: [{ key: 'harbour-pact OSM signed', words: 'Osmia signed (Harbour Pact)' }],
          },
        ],
      });
      expect(await store.put(given, reader(3))).toBe('new');
      expect(await store.reading(of.id)).toEqual({
        ...given,
        generation: 1,
        reader: reader(3),
        readAt: NOON.toISOString(),
      });
      expect(await store.text(of.id)).toBe(of.text);
      expect(await store.cues(of.id)).toEqual(given.cues);
      expect(await store.cues('sha256:none')).toEqual([]);
      expect(await store.tellers('harbour-pact OSM signed')).toEqual([of.id]);
      expect(await store.tellers('harbour-pact OSM')).toEqual([]);
      expect(await store.put({ ...given, cues: [] }, reader(4))).toBe('reread');
      expect(await store.tellers('harbour-pact OSM signed')).toEqual([]);
    });

    withStore('gives traces of the latest readings, by path, and those of a framework alone', async (store) => {
      const [b, a, none] = ['b.txt', 'a.txt', 'c.txt'].map((path) => report({ text: path, path }));
      await store.put(reading(b, { trace: bareTrace('eu', 'nato') }), reader(1));
      await store.put(reading(a, { trace: bareTrace('nato') }), reader(1));
      await store.put(reading(none, { trace: null }), reader(1));
      const paths = async (framework?: string) =>
        (await gather(store.traces(framework === undefined ? {} : { framework }))).map(({ facts }) => facts.path);
      expect([await paths(), await paths('eu'), await paths('nato'), await paths('who')]).toEqual([
        ['a.txt', 'b.txt'],
        ['b.txt'],
        ['a.txt', 'b.txt'],
        [],
      ]);
      await store.put(reading(b, { trace: bareTrace('who') }), reader(2));
      expect([await paths('eu'), await paths('who')]).toEqual([[], ['b.txt']]);
      expect((await gather(store.traces({ framework: 'who' })))[0]?.trace).toEqual(bareTrace('who'));
    });

    withStore('keeps a broken character as it is, so that every quote stays verbatim', async (store) => {
      const of = report({ text: 'Osmia \ud800 joined.', id: 'sha256:broken' });
      const evidence = { quote: '\ud800 joined', start: 6, end: 14 };
      await store.put(reading(of, { claims: [claim(of, { evidence })] }), reader());
      const text = await store.text(of.id);
      const [found] = await gather(store.claims());
      expect(text?.slice(evidence.start, evidence.end)).toBe(found?.claim.evidence.quote);
      expect(text).toBe(of.text);
    });

    withStore('the same report twice changes nothing', async (store) => {
      const given = nthReading('twice', 5);
      expect(await store.put(given, reader())).toBe('new');
      const before = [await gather(store.claims()), await gather(store.reports()), await store.counts()];
      expect(await store.put(given, reader())).toBe('known');
      expect([await gather(store.claims()), await gather(store.reports()), await store.counts()]).toEqual(before);
    });

    withStore('an unread report is kept, named and counted', async (store) => {
      const french = report({
        path: 'fr.txt',
        text: 'La Sylvanie adhère.',
        language: 'fr',
        unread: 'not in English: fr',
      });
      await store.put(reading(french, { claims: [] }), reader());
      await store.put(nthReading('read', 1), reader());
      expect(await gather(store.reports({ unread: true }))).toMatchObject([
        { id: french.id, unread: 'not in English: fr' },
      ]);
      expect(await gather(store.reports({ unread: false }))).toMatchObject([{ path: 'read/1.txt', unread: null }]);
      expect(await store.counts()).toEqual({
        reports: 2,
        unread: 1,
        revisions: 0,
        readings: 2,
        claims: 1,
        reasons: [{ why: french.unread, reports: 1 }],
      });
    });

    withStore("a claim of another report is a bug of the caller's, and nothing is kept", async (store) => {
      const of = report();
      const other = report({ text: 'Another.' });
      await expect(store.put(reading(of, { claims: [claim(of), claim(other)] }), reader())).rejects.toThrow(/not of/);
      expect(await store.has(of.id)).toBe(false);
      expect(await gather(store.claims())).toEqual([]);
    });

    withStore('what is not there is not found', async (store) => {
      expect(await store.has('sha256:none')).toBe(false);
      expect(await store.reading('sha256:none')).toBeNull();
      expect(await store.text('sha256:none')).toBeNull();
      expect(await store.claim('claim:none')).toBeNull();
      expect(await gather(store.revisions('nowhere.txt'))).toEqual([]);
      expect(await store.counts()).toEqual({
        reports: 0,
        unread: 0,
        revisions: 0,
        readings: 0,
        claims: 0,
        reasons: [],
      });
    });
  });

  describe(`${driver}: revisions`, () => {
    const first = report({ path: 'a.txt', text: 'Osmia may join.' });
    const second = report({ path: 'a.txt', text: 'Osmia may join. (Updated)' });
    const moved = report({ path: 'b.txt', text: 'Osmia joins.', url: 'https://news.example/osmia' });
    const again = report({ path: 'c.txt', text: 'Osmia joins at last.', url: 'https://news.example/osmia' });

    withStore('changed content under the same path stands beside the old', async (store) => {
      expect(await store.put(reading(first), reader())).toBe('new');
      expect(await store.put(reading(second), reader())).toBe('revision');
      expect(await gather(store.revisions('a.txt'))).toMatchObject([
        { id: first.id, revises: null },
        { id: second.id, revises: first.id },
      ]);
      expect((await gather(store.claims())).map(({ claim }) => claim.report).sort()).toEqual(
        [first.id, second.id].sort(),
      );
      expect((await store.counts()).revisions).toBe(1);
    });

    withStore('so does changed content under the same URL', async (store) => {
      await store.put(reading(moved), reader());
      expect(await store.put(reading(again), reader())).toBe('revision');
      expect(await gather(store.revisions('https://news.example/osmia'))).toMatchObject([
        { id: moved.id },
        { id: again.id, revises: moved.id },
      ]);
    });

    withStore('of two earlier reports, it revises the one that came last', async (store) => {
      await store.put(reading(first), reader());
      await store.put(reading(moved), reader());
      const both = report({ path: 'a.txt', url: 'https://news.example/osmia', text: 'Both.' });
      await store.put(reading(both), reader());
      expect(await gather(store.revisions('a.txt'))).toMatchObject([{ id: first.id }, { revises: moved.id }]);
    });

    withStore('what comes through standard input revises nothing', async (store) => {
      await store.put(reading(report({ path: '-', text: 'One.' })), reader());
      expect(await store.put(reading(report({ path: '-', text: 'Two.' })), reader())).toBe('new');
      expect(await store.put(reading(report({ path: '-#7', text: 'Three.' })), reader())).toBe('new');
      expect(await store.put(reading(report({ path: '-#7', text: 'Four.' })), reader())).toBe('new');
      expect(await gather(store.revisions('-'))).toEqual([]);
    });

    withStore('the same content at two paths is one report, under the first path in either order', async (store) => {
      await store.put(reading(report({ path: '-', text: 'Copied.' })), reader());
      for (const path of ['m.txt', 'b.txt', 'z.txt']) {
        expect(await store.put(reading(report({ path, text: 'Copied.' })), reader())).toBe('known');
      }
      expect(await gather(store.reports())).toMatchObject([{ path: 'b.txt' }]);
      expect(await gather(store.claims())).toMatchObject([{ claim: { path: 'b.txt' }, facts: { path: 'b.txt' } }]);
      expect(await store.put(reading(report({ path: 'z.txt', text: 'Changed there.' })), reader())).toBe('revision');
    });

    withStore('a report met again is noted there without being read again', async (store) => {
      await store.put(reading(first), reader(2));
      expect(await store.meet({ ...first, path: 'copy.txt' }, 2)).toBe(true);
      expect(await store.meet({ ...first, path: 'copy.txt' }, 2)).toBe(true);
      expect(await gather(store.revisions('copy.txt'))).toMatchObject([{ id: first.id }]);
      expect(await store.meet({ ...first, path: 'new.txt' }, 3), 'newer rules want to read it').toBe(false);
      expect(await store.meet(second, 2), 'never seen').toBe(false);
      expect(await gather(store.revisions('new.txt'))).toEqual([]);
    });
  });

  describe(`${driver}: reading again with newer rules`, () => {
    const of = report({ path: 'a.txt' });
    const old = claim(of, { rule: 'old-rule', step: 'announced' });
    const better = claim(of, { rule: 'new-rule' });

    withStore('the new claims are the current ones, the old stay reachable', async (store) => {
      await store.put(reading(of, { claims: [old] }), reader(1));
      expect(await gather(store.stale(2))).toMatchObject([{ id: of.id, generation: 1, reader: { rules: 1 } }]);
      expect(await store.put(reading(of, { claims: [better], title: 'New title' }), reader(2))).toBe('reread');
      expect((await gather(store.claims())).map(({ claim }) => claim.id)).toEqual([better.id]);
      expect(await store.claim(old.id)).toMatchObject({ claim: old, generation: 1, current: false });
      expect(await store.claim(better.id)).toMatchObject({ claim: better, generation: 2, current: true });
      expect(await store.reading(of.id, 1)).toMatchObject({ claims: [old], title: null, reader: { rules: 1 } });
      expect(await store.reading(of.id)).toMatchObject({ claims: [better], title: 'New title', generation: 2 });
      expect(await store.reading(of.id, 3)).toBeNull();
      expect(await gather(store.stale(2))).toEqual([]);
      expect(await store.counts()).toMatchObject({ reports: 1, readings: 2, claims: 1 });
    });

    withStore('the same rules, or older ones, change nothing', async (store) => {
      await store.put(reading(of, { claims: [better] }), reader(2));
      expect(await store.put(reading(of, { claims: [old] }), reader(2))).toBe('known');
      expect(await store.put(reading(of, { claims: [old] }), reader(1))).toBe('known');
      expect((await gather(store.claims())).map(({ claim }) => claim.id)).toEqual([better.id]);
      expect(await store.claim(old.id)).toBeNull();
      expect([await store.has(of.id), await store.has(of.id, 2), await store.has(of.id, 3)]).toEqual([
        true,
        true,
        false,
      ]);
    });

    withStore('a claim made again by newer rules is found in its latest reading', async (store) => {
      await store.put(reading(of, { claims: [better] }), reader(1));
      await store.put(reading(of, { claims: [better] }), reader(2));
      expect(await store.claim(better.id)).toMatchObject({ generation: 2, current: true });
      expect(await gather(store.claims())).toHaveLength(1);
    });

    withStore('each generation keeps the text its evidence points into', async (store) => {
      const reworked = { ...of, text: `[menu] ${of.text}` };
      await store.put(reading(of), reader(1));
      await store.put(reading(reworked), reader(2));
      expect((await store.reading(of.id, 1))?.report.text).toBe(of.text);
      expect(await store.text(of.id)).toBe(reworked.text);
    });

    withStore('stale reports can be read again while they are listed', async (store) => {
      for (let n = 0; n < 50; n++) await store.put(nthReading('stale', n), reader(1));
      for await (const { path } of store.stale(2)) {
        await store.put(nthReading('stale', Number(/\d+/.exec(path)![0])), reader(2));
      }
      expect(await gather(store.stale(2))).toEqual([]);
      expect(await store.counts()).toMatchObject({ reports: 50, readings: 100 });
    });
  });

  describe(`${driver}: finding claims`, () => {
    const given = [
      { path: '1', framework: 'nordic-union', party: 'OSM', day: '2031-02-01' },
      { path: '2', framework: 'harbour-pact', party: 'SYL', day: null },
      { path: '3', framework: 'harbour-pact', party: 'OSM', day: '2031-03-01' },
      { path: '4', framework: 'harbour-pact', party: 'OSM', day: '2031-01-01' },
      { path: '5', framework: 'harbour-pact', party: 'OSM', day: null },
    ].map(({ path, framework, party, day }) => {
      const of = report({ path, text: `Report number ${path} says so.` });
      return reading(of, { claims: [claim(of, { framework, party })], published: dated(day) });
    });

    const paths = async (store: LedgerStore, filter = {}): Promise<string> =>
      (await gather(store.claims(filter))).map(({ facts }) => facts.path).join(' ');

    for (const [order, readings] of [
      ['as they came', given],
      ['backwards', given.toReversed()],
    ] as const) {
      withStore(`by framework, party and day known, whatever came first: ${order}`, async (store) => {
        for (const one of readings) await store.put(one, reader());
        expect(await paths(store)).toBe('5 4 3 2 1');
        expect(await paths(store, { framework: 'harbour-pact' })).toBe('5 4 3 2');
        expect(await paths(store, { party: 'OSM' })).toBe('5 4 3 1');
        expect(await paths(store, { framework: 'harbour-pact', party: 'OSM' })).toBe('5 4 3');
        expect(await paths(store, { framework: 'no-such-pact' })).toBe('');
      });
    }

    withStore('known by a day: without what certainly came later, with what is undated', async (store) => {
      for (const one of given) await store.put(one, reader());
      expect(await paths(store, { knownBy: '2031-02-15' })).toBe('5 4 2 1');
      expect(await paths(store, { knownBy: '2030-12-31' })).toBe('5 2');
      expect(await paths(store, { knownBy: '2031-03-01', framework: 'harbour-pact', party: 'OSM' })).toBe('5 4 3');
    });

    withStore('what they are about, each by the name that comes first', async (store) => {
      for (const one of given) await store.put(one, reader());
      const of = report({ path: '6', text: 'Report number 6 says otherwise.' });
      const other = { id: 'harbour-pact', name: 'Pact of the Harbour', listed: true };
      const late = ['claim:0', 'claim:g'].map((id) => ({ ...claim(of, { id, party: 'OSM' }), framework: other }));
      await store.put(reading(of, { claims: late, published: dated('2031-09-01') }), reader());
      const { frameworks, parties } = await store.subjects();
      expect([...frameworks.keys()]).toEqual(['harbour-pact', 'nordic-union']);
      expect(frameworks.get('harbour-pact')).toBe('The harbour-pact');
      expect([...parties]).toEqual([...parties].sort());
      expect(parties.get('OSM')).toBe('Party OSM');
    });

    withStore('of one report', async (store) => {
      for (const one of given) await store.put(one, reader());
      const { id } = given[3]!.report;
      expect(await paths(store, { report: id })).toBe(given[3]!.report.path);
      expect(await paths(store, { report: id, framework: 'no-such-pact' })).toBe('');
      expect(await paths(store, { report: 'sha256:none' })).toBe('');
    });

    withStore('a claim carries what is known of its report', async (store) => {
      const of = report({ title: 'stated' });
      await store.put(
        reading(of, { title: 'as read', outlet: 'The Herald', published: dated('2031-01-02') }),
        reader(),
      );
      expect(await gather(store.claims())).toEqual([
        {
          claim: claim(of),
          facts: { id: of.id, path: of.path, title: 'as read', outlet: 'The Herald', published: dated('2031-01-02') },
        },
      ]);
    });

    withStore('records come by path, then place, of the latest readings, and by kind', async (store) => {
      const [late, early] = [report({ path: 'b.txt', text: 'Later, by path.' }), report({ path: 'a.txt' })];
      const plan = visit(early);
      await store.put(reading(late, { records: [quote(late)] }), reader());
      await store.put(reading(early, { records: [plan, quote(early), visit(early, 'past')] }), reader());
      await store.put(reading(report({ path: 'c.txt', text: 'Nothing.' })), reader());
      expect((await gather(store.records())).map(({ record, facts }) => [record.record, facts.path])).toEqual([
        ['event', 'a.txt'],
        ['quote', 'a.txt'],
        ['event', 'a.txt'],
        ['quote', 'b.txt'],
      ]);
      expect((await gather(store.records({ record: 'quote' }))).map(({ facts }) => facts.path)).toEqual([
        'a.txt',
        'b.txt',
      ]);
      expect((await gather(store.records({ planned: true }))).map(({ record }) => record)).toEqual([plan]);
      await store.put(reading(early, { records: [] }), reader(2));
      expect(await gather(store.records({ record: 'event' }))).toEqual([]);
    });

    withStore('a record goes by the first path of its report', async (store) => {
      const of = report({ path: 'z.txt' });
      await store.put(reading(of, { records: [quote(of)] }), reader());
      await store.meet({ ...of, path: 'a.txt' }, 1);
      expect((await gather(store.records())).map(({ record }) => record.path)).toEqual(['a.txt']);
    });

    withStore('reports come by path, by code point', async (store) => {
      for (const path of ['b', 'é', '\u{1f4dc}', 'a', '\uffee'])
        await store.put(reading(report({ path, text: path })), reader());
      expect((await gather(store.reports())).map(({ path }) => path)).toEqual(['a', 'b', 'é', '\uffee', '\u{1f4dc}']);
    });

    withStore('an iteration may be left early, and two may run at once', async (store) => {
      for (const one of given) await store.put(one, reader());
      for await (const _ of store.claims()) break;
      const pairs: string[] = [];
      for await (const outer of store.claims({ party: 'SYL' })) {
        for await (const inner of store.claims({ party: 'OSM' })) pairs.push(`${outer.facts.path}${inner.facts.path}`);
      }
      expect(pairs).toEqual(['25', '24', '23', '21']);
    });
  });

  describe(`${driver}: many readings`, () => {
    withStore('are acknowledged in order, each with what became of it', async (store) => {
      const readings = Array.from({ length: 600 }, (_, n) => nthReading('many', n % 500));
      const acknowledged = await gather(store.putAll(readings, reader()));
      expect(acknowledged).toEqual(
        readings.map(({ report }, n) => ({ report: report.id, path: report.path, kept: n < 500 ? 'new' : 'known' })),
      );
      expect((await store.counts()).reports).toBe(500);
    });

    withStore('those from a slow source do not wait for the last', async (store) => {
      let release = (): void => {};
      const later = new Promise<void>((resolve) => {
        release = resolve;
      });
      async function* slow() {
        yield nthReading('slow', 1);
        await later;
        yield nthReading('slow', 2);
      }
      const paths: string[] = [];
      for await (const { path } of store.putAll(slow(), reader())) {
        expect((await store.counts()).reports).toBe(paths.push(path));
        release();
      }
      expect(paths).toEqual(['slow/1.txt', 'slow/2.txt']);
    });

    withStore('when the source fails, what came before is kept', async (store) => {
      async function* failing() {
        yield nthReading('failing', 1);
        yield nthReading('failing', 2);
        throw new Error('the feed broke off');
      }
      const paths: string[] = [];
      const run = async (): Promise<void> => {
        for await (const { path } of store.putAll(failing(), reader())) paths.push(path);
      };
      await expect(run()).rejects.toThrow('the feed broke off');
      expect(paths).toEqual(['failing/1.txt', 'failing/2.txt']);
      expect((await store.counts()).reports).toBe(2);
    });
  });

  describe(`${driver}: decisions`, () => {
    withStore('come back as they were, by time and then by id, each once', async (store) => {
      const later = decision('review:a', '2031-05-02T00:00:00.000Z', { why: null });
      const first = decision('review:c', '2031-05-01T00:00:00.000Z');
      const second = decision('review:b', '2031-05-01T00:00:00.000Z');
      expect(await store.decide([later, first])).toEqual([true, true]);
      expect(await store.decide([first, second])).toEqual([false, true]);
      expect(await gather(store.decisions())).toEqual([second, first, later]);
    });

    withStore('change no claim', async (store) => {
      const of = report();
      const given = claim(of);
      await store.put(reading(of, { claims: [given] }), reader(3));
      await store.decide([decision('review:a', '2031-05-02T00:00:00.000Z', { claim: given.id, report: of.id })]);
      expect((await store.claim(given.id))!.claim).toEqual(given);
      expect((await gather(store.claims())).map((one) => one.claim)).toEqual([given]);
    });

    withStore('can be told from what has changed since: rules and revisions', async (store) => {
      expect(await store.newestRules()).toBe(0);
      const of = report();
      await store.put(reading(of, { claims: [claim(of)] }), reader(3));
      expect(await store.newestRules()).toBe(3);
      expect((await store.claim(claim(of).id))!.rules).toBe(3);
      await store.put(reading(of, { claims: [claim(of)] }), reader(4));
      expect(await store.newestRules()).toBe(4);
      expect((await store.claim(claim(of).id))!.rules).toBe(4);
      expect(await store.isRevisedSince(of.id, '2031-01-01T00:00:00.000Z')).toBe(false);
      await store.put(reading(report({ text: 'Freedonia will not sign.' })), reader(4));
      expect(await store.isRevisedSince(of.id, '2031-01-01T00:00:00.000Z')).toBe(true);
      expect(await store.isRevisedSince(of.id, '2031-06-01T00:00:00.000Z')).toBe(false);
    });
  });
}
