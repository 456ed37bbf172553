import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DecisionOf, DoubtOf, ListedDecisionOf, ReviewSummaryOf } from '../../src/exports/review-schema.ts';
import { chancery } from '../cli/fake-effects.ts';
import { type Served, serving } from '../cli/serving.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { DOUBTFUL } from '../exports/fixture-doubtful.ts';
import { testFolder } from '../store/folder.ts';
import { appOf, shelfOf } from './shelf.ts';

const NORWAY = 'claim:reportsgazettetxt0';
const BY = { by: 'A. Reader', why: 'a slip' };

interface Desk {
  readonly get: <T>(path: string, status?: number) => Promise<T>;
  readonly decide: (order: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly ask: Served['ask'];
  readonly run: (args: readonly string[]) => ReturnType<typeof chancery>;
}

/** Serves a ledger with --review for as long as `use` runs. */
async function atDesk(use: (desk: Desk) => Promise<void>, args: readonly string[] = ['--review']): Promise<void> {
  const ledger = join(testFolder(), 'desk.chancery');
  const world = { env: { CHANCERY_REVIEWER: 'The Desk' }, readings: DOUBTFUL };
  const run = (more: readonly string[]) => chancery([...more, '--ledger', ledger], world);
  expect((await run(['read', 'reports'])).code).toBe(0);
  let failure: unknown = null;
  const { overrides } = serving(async ({ ask }) => {
    const desk: Desk = {
      ask,
      run,
      async get(path, status = 200) {
        const answer = await ask(path);
        expect({ path, status: answer.status }).toEqual({ path, status });
        return (await answer.json()) as never;
      },
      decide: (order, headers = {}) =>
        ask('/api/review/decisions', {
          method: 'POST',
          body: typeof order === 'string' ? order : JSON.stringify(order),
          headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4747', ...headers },
        }),
    };
    await use(desk).catch((error: unknown) => {
      failure = error;
    });
  });
  const { err } = await chancery(['serve', '--ledger', ledger, ...args], { ...world, overrides });
  if (failure !== null) throw failure;
  expect(err).toBe('');
}

interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
  readonly next: string | null;
}
type Doubt = z.infer<typeof DoubtOf>;
type Listed = z.infer<typeof ListedDecisionOf>;

async function problemOf(answer: Response): Promise<[number, string]> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const { status, detail } = (await answer.json()) as { status: number; detail: string };
  expect(status).toBe(answer.status);
  return [status, detail];
}

describe('deciding', () => {
  test('a rejection is kept, answered, told of everywhere and taken back by another', () =>
    atDesk(async ({ decide, get, run }) => {
      const answer = await decide({ action: 'reject', claims: [NORWAY], ...BY });
      expect(answer.status).toBe(201);
      const { decisions } = z.object({ decisions: z.array(DecisionOf) }).parse(await answer.json());
      expect(decisions).toMatchObject([{ action: 'reject', claim: NORWAY, by: 'A. Reader', why: 'a slip' }]);
      const { review } = await get<{ review: { rejected: { id: string }[] } }>('/api/dossier');
      expect(review.rejected.map(({ id }) => id)).toEqual([NORWAY]);
      const { standings } = await get<{ standings: { party: { id: string }; step: string }[] }>(
        '/api/frameworks/amber-coast-compact/standings',
      );
      expect(standings.find(({ party }) => party.id === 'NOR')).toMatchObject({ step: 'expected' });
      expect(JSON.parse((await run(['review', 'export'])).out)).toEqual(decisions[0]);

      expect((await decide({ action: 'withdraw', claims: [NORWAY], by: 'B' })).status).toBe(201);
      const listed = await get<Page<Listed>>('/api/review/decisions');
      expect(listed.items.map(({ action, latest, by }) => [action, latest, by])).toEqual([
        ['withdraw', true, 'B'],
        ['reject', false, 'A. Reader'],
      ]);
      expect(listed.items[0]!.about).toMatchObject([{ id: NORWAY, step: 'announced' }]);
      for (const each of listed.items) ListedDecisionOf.parse(each);
      const about = await get<Page<Listed>>(`/api/review/decisions?claim=${encodeURIComponent('claim:other')}`);
      expect(about.total).toBe(0);
    }));

  test('an edit finds names and understands times', () =>
    atDesk(async ({ decide, get }) => {
      const change = { step: 'signed', when: '2024-05', party: 'denmark', framework: 'Sea Pact', act: null };
      const answer = await decide({ action: 'edit', claims: [NORWAY], change, ...BY });
      expect(answer.status).toBe(201);
      expect(await get(`/api/claims/${encodeURIComponent(NORWAY)}`)).toMatchObject({
        step: 'signed',
        party: { id: 'DNK', name: 'Denmark' },
        framework: { id: 'sea-pact', name: 'Sea Pact' },
        when: { from: '2024-05-01', to: '2024-05-31' },
      });
    }));

  test('names are merged, split, and told apart for good', () =>
    atDesk(async ({ decide, get }) => {
      const alike = async () => (await get<Page<Doubt>>('/api/review/doubts?kind=alike')).items;
      const [doubt] = await alike();
      expect(doubt).toMatchObject({ of: 'framework', from: { id: 'amber-coast-compacts' }, count: 1 });
      const frameworks = async () => (await get<Page<{ id: string }>>('/api/frameworks')).total;
      const [from, into] = [doubt!.from!.id, doubt!.into!.id];
      const before = await frameworks();
      expect((await decide({ action: 'merge', of: 'framework', from, into, ...BY })).status).toBe(201);
      expect([await frameworks(), await alike()]).toEqual([before - 1, []]);
      expect((await decide({ action: 'split', of: 'framework', from, ...BY })).status).toBe(201);
      expect([await frameworks(), await alike()]).toEqual([before, []]);
      const split = { action: 'split', of: 'framework', from: 'Amber Coast Compact', into: 'Sea Pact', ...BY };
      expect((await decide({ ...split, claims: [NORWAY] })).status).toBe(201);
      expect(await frameworks()).toBe(before + 1);
      expect((await decide({ action: 'withdraw', claims: [NORWAY], by: 'B' })).status).toBe(201);
      expect(await frameworks()).toBe(before);
    }));

  test('many at one time are kept one after another, each once', () =>
    atDesk(async ({ decide, get }) => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          decide({ action: index % 2 === 0 ? 'accept' : 'reject', claims: [NORWAY], by: `R${index}`, why: 'x' }),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      const { items } = await get<Page<Listed>>('/api/review/decisions');
      expect(items.map(({ by }) => by)).toEqual(Array.from({ length: 12 }, (_, index) => `R${11 - index}`));
      expect(new Set(items.map(({ at }) => at)).size).toBe(12);
    }));

  test('listening pages hear of it at once', () =>
    atDesk(async ({ decide, ask }) => {
      const reader = (await ask('/api/events')).body!.getReader();
      const read = async () => new TextDecoder().decode((await reader.read()).value);
      expect(await read()).toBe(': listening\n\n');
      const started = performance.now();
      const heard = read();
      expect((await decide({ action: 'accept', claims: [NORWAY], by: 'A' })).status).toBe(201);
      expect(await heard).toContain('event: changed');
      expect(performance.now() - started).toBeLessThan(900);
      await reader.cancel();
    }));
});

describe('lists', () => {
  test('doubts come in pages with a tag that holds until something is decided', () =>
    atDesk(async ({ get, ask, decide }) => {
      const seen: Doubt[] = [];
      let next: string | null = '/api/review/doubts?below=0.95&kind=unsure&limit=4';
      while (next !== null) {
        const page: Page<Doubt> = await get(next);
        expect(page.total).toBe(12);
        seen.push(...page.items.map((item) => DoubtOf.parse(item)));
        next = page.next;
      }
      expect(new Set(seen.map(({ id }) => id)).size).toBe(12);
      expect(seen[0]).toMatchObject({ kind: 'unsure', why: 'confidence 0.5', count: 1 });
      const tag = (await ask('/api/review/doubts')).headers.get('etag')!;
      const again = () => ask('/api/review/doubts', { headers: { 'if-none-match': tag } });
      expect((await again()).status).toBe(304);
      await decide({ action: 'accept', claims: [NORWAY], by: 'A' });
      expect((await again()).status).toBe(200);
    }));

  test('the summary says how much there is, and who decides', () =>
    atDesk(async ({ get }) => {
      const summary = ReviewSummaryOf.parse(await get('/api/review'));
      expect(summary).toMatchObject({ reviewer: 'The Desk', decisions: 0 });
      expect(summary.doubts.alike).toBe(1);
    }));

  test('the page is told that it may decide, and only then', async () => {
    await atDesk(async ({ ask }) => expect(await (await ask('/')).text()).toContain('data-review'));
    await atDesk(async ({ ask }) => expect(await (await ask('/')).text()).not.toContain('data-review'), []);
  });

  test('the description has what may be decided', () =>
    atDesk(async ({ get }) => {
      const { paths, components } = await get<{
        paths: Record<string, { post?: { responses: object } }>;
        components: { schemas: object };
      }>('/api/openapi.json');
      expect(Object.keys(paths['/api/review/decisions']!.post!.responses)).toEqual(
        expect.arrayContaining(['201', '400', '401', '403', '404', '413', '415', '422', '503']),
      );
      expect(Object.keys(components.schemas)).toEqual(
        expect.arrayContaining(['DecisionOrder', 'Decision', 'Doubt', 'Change']),
      );
    }));
});

describe('what is refused', () => {
  const order = { action: 'accept', claims: [NORWAY], by: 'A' };

  test.each<[what: string, status: number, words: string, order: unknown, headers?: Record<string, string>]>([
    ['another site', 403, 'Origin', order, { origin: 'https://attacker.invalid' }],
    ['another port of this machine', 403, 'Origin', order, { origin: 'http://127.0.0.1:3000' }],
    ['a page of no origin', 403, 'Origin', order, { origin: 'null' }],
    ['no address for an origin', 403, 'Origin', order, { origin: '127.0.0.1:4747' }],
    ['a file', 403, 'Origin', order, { origin: 'file://127.0.0.1:4747' }],
    ['another page of the same site', 403, 'Sec-Fetch-Site', order, { 'sec-fetch-site': 'same-site' }],
    ['another name', 403, 'Host', order, { host: 'attacker.invalid', origin: 'http://attacker.invalid' }],
    ['a form', 415, 'application/json', order, { 'content-type': 'text/plain' }],
    ['a form that looks like JSON', 415, 'application/json', order, { 'content-type': 'text/plain;application/json' }],
    ['no JSON', 400, 'not JSON', '{"action":'],
    ['no object', 400, 'openapi', '"accept"'],
    ['nothing', 400, 'not JSON', ''],
    ['no action', 400, 'action', { claims: [NORWAY], by: 'A' }],
    ['an unknown action', 400, 'action', { ...order, action: 'delete' }],
    ['nobody', 400, 'by', { action: 'accept', claims: [NORWAY] }],
    ['a blank name', 400, 'by', { ...order, by: '  ' }],
    ['a name that steers', 400, 'by', { ...order, by: 'A\u202e' }],
    ['half a character', 400, 'by', '{"action":"accept","claims":["x"],"by":"\\ud800"}'],
    ['no reason', 400, 'why', { ...order, action: 'reject' }],
    ['something besides', 400, 'key', { ...order, at: '2020-01-01T00:00:00Z' }],
    ['no change', 400, 'nothing to change', { ...order, ...BY, action: 'edit', change: {} }],
    ['an unknown step', 400, 'step', { ...order, ...BY, action: 'edit', change: { step: 'flying' } }],
    ['no claim', 400, 'claims', { ...order, claims: [] }],
    ['too many claims', 400, 'claims', { ...order, claims: Array.from({ length: 201 }, () => NORWAY) }],
    ['no such day', 422, 'no such date', { ...order, ...BY, action: 'edit', change: { when: '2024-02-30' } }],
    ['a name of signs', 422, 'no name', { ...order, ...BY, action: 'edit', change: { party: '???' } }],
    ['one name', 422, 'one name already', { action: 'merge', of: 'party', from: 'NOR', into: 'Norway', ...BY }],
    ['a claim that is not there', 404, 'no such claim', { ...order, claims: ['claim:none'] }],
    ['a name that is not there', 404, 'no such', { action: 'merge', of: 'framework', from: 'Zzyx', into: 'EU', ...BY }],
    ['what was not decided', 404, 'nothing is decided', { ...order, action: 'withdraw' }],
    ['a long order', 413, '65536', { ...order, why: 'x'.repeat(70_000) }],
  ])('%s: %i', (_, status, words, asked, headers) =>
    atDesk(async ({ decide, get }) => {
      const answer = await decide(asked, headers);
      const [said, detail] = await problemOf(answer);
      expect([said, detail]).toEqual([status, expect.stringContaining(words)]);
      expect(await get('/api/review')).toMatchObject({ decisions: 0 });
    }),
  );

  test('a long order without its length, too', () =>
    atDesk(async ({ ask }) => {
      const body = new ReadableStream({
        pull(controller) {
          controller.enqueue(new Uint8Array(20_000).fill(32));
        },
      });
      const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
      expect((await problemOf(await ask('/api/review/decisions', init as RequestInit)))[0]).toBe(413);
    }));

  test('but not a program that is no browser, nor a type with its character set', () =>
    atDesk(async ({ ask }) => {
      const answer = await ask('/api/review/decisions', {
        method: 'POST',
        body: JSON.stringify(order),
        headers: { 'content-type': 'Application/JSON; charset=utf-8' },
      });
      expect(answer.status).toBe(201);
    }));

  test('everything, where the server was not started with --review', () =>
    atDesk(async ({ decide, ask }) => {
      const words = "decisions are not taken here; start it with 'chancery serve --review --ledger FILE'";
      expect(await problemOf(await decide(order))).toEqual([403, words]);
      for (const path of ['', '/doubts', '/decisions'])
        expect(await problemOf(await ask(`/api/review${path}`))).toEqual([403, words]);
    }, []));

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s', (method) =>
    atDesk(async ({ ask }) => {
      const answer = await ask('/api/review/decisions', { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }),
  );

  test('an order without the token', () =>
    atDesk(
      async ({ decide, ask }) => {
        expect((await decide(order)).status).toBe(401);
        expect((await decide(order, { authorization: 'Bearer correct horse battery' })).status).toBe(201);
        expect((await ask('/api/review/doubts?token=correct%20horse%20battery')).status).toBe(401);
      },
      ['--review', '--token', 'correct horse battery'],
    ));
});

test('a fault while deciding says nothing of itself to the asker', async () => {
  const desk = {
    reviewer: null,
    known: { frameworks: [], parties: [] },
    assessed: async () => [],
    decide: () => Promise.reject(new Error('secret path /x')),
  };
  const { ask, faults } = appOf(shelfOf(READINGS, desk));
  const answer = await ask('/api/review/decisions', {
    method: 'POST',
    body: JSON.stringify({ action: 'accept', claims: ['x'], by: 'A' }),
    headers: { 'content-type': 'application/json' },
  });
  expect([answer.status, faults.length]).toEqual([500, 1]);
  expect(await answer.text()).not.toContain('secret');
});

test('whatever headers come with an order, only the own page and programs decide', () =>
  atDesk(async ({ ask, get }) => {
    const own = 'http://127.0.0.1:4747';
    const json = 'application/json';
    const odd = fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((words) => words.trim());
    const likely = (...values: string[]) => fc.option(fc.oneof(fc.constantFrom(...values), odd));
    const order = JSON.stringify({ action: 'accept', claims: [NORWAY], by: 'A' });
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        likely(
          own,
          'http://127.0.0.1:80',
          'https://127.0.0.1:4747.attacker.invalid',
          'null',
          `${own}@attacker.invalid`,
        ),
        likely('same-origin', 'same-site', 'cross-site', 'none'),
        likely(json, `${json};charset=utf-8`, 'text/plain', `text/plain,${json}`),
        async (origin, site, type) => {
          const headers = new Headers();
          for (const [name, value] of Object.entries({ origin, 'sec-fetch-site': site, 'content-type': type }))
            if (value !== null) headers.set(name, value);
          const answer = await ask('/api/review/decisions', {
            method: 'POST',
            body: new TextEncoder().encode(order),
            headers: Object.fromEntries(headers),
          });
          const isOwn = (origin ?? own) === own && (site ?? 'same-origin') === 'same-origin';
          const isJson = (type ?? '').split(';')[0]!.trim().toLowerCase() === json;
          expect(answer.status).toBe(!isOwn ? 403 : isJson ? 201 : 415);
          if (answer.status === 201) kept++;
        },
      ),
      { numRuns: 200, examples: [[own, 'same-origin', json]] },
    );
    expect(await get('/api/review')).toMatchObject({ decisions: kept });
  }));

test('whatever is ordered, it is kept or refused, and what is kept can be exported, read and imported', () =>
  atDesk(async ({ decide, get, run }) => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(NORWAY, 'NOR', 'Norway', 'amber-coast-compact', '__proto__', '<script>', '\u202e', '\ud800', ''),
    );
    const value = fc.oneof(word, fc.constantFrom(null, true, 0, [], {}), fc.array(word, { maxLength: 3 }));
    const change = fc.dictionary(
      fc.constantFrom('framework', 'party', 'step', 'act', 'polarity', 'background', 'when', 'condition', 'x'),
      fc.oneof(value, fc.constantFrom('signed', 'denied', '2024', '2024-05..2024-06', '2024-02-30')),
    );
    const likely = fc.record(
      {
        action: fc.constantFrom('accept', 'reject', 'edit', 'withdraw', 'merge', 'split', 'x'),
        claims: fc.oneof(fc.constant([NORWAY]), value),
        change: fc.oneof(change, value),
        of: fc.constantFrom('framework', 'party', 'x'),
        from: word,
        into: fc.oneof(word, fc.constant(null)),
        by: fc.oneof(fc.constant('A'), value),
        why: fc.oneof(fc.constant('x'), value),
      },
      { requiredKeys: ['action'] },
    );
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: likely, weight: 6 }, { arbitrary: fc.json(), weight: 1 }),
        async (asked) => {
          const answer = await decide(asked);
          if (answer.status === 201) kept += ((await answer.json()) as { decisions: unknown[] }).decisions.length;
          else expect([400, 404, 422]).toContain((await problemOf(answer))[0]);
        },
      ),
      { numRuns: 250, examples: [[{ action: 'accept', claims: [NORWAY], by: 'A' }]] },
    );
    expect(kept).toBeGreaterThan(0);
    expect(await get('/api/review')).toMatchObject({ decisions: kept });
    await get('/api/dossier');
    await get('/api/review/doubts?below=1');
    await get('/api/review/decisions?limit=1000');
    const { out } = await run(['review', 'export']);
    expect(out.trim().split('\n')).toHaveLength(kept);
    expect(out.isWellFormed()).toBe(true);
    expect((await run(['brief'])).code).toBe(0);
  }));
