import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, appOf, shelfOf } from './shelf.ts';

const { ask } = appOf();

async function refusal(path: string, asked: Asked = {}, app = ask) {
  const answer = await app(path, asked);
  const body = await answer.text();
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: answer.status, detail: expect.any(String) });
  }
  return answer;
}

describe('what is refused', () => {
  test.each<[what: string, path: string, asked: Asked, status: number]>([
    ['another name (DNS rebinding)', '/api/claims', { headers: { host: 'attacker.invalid' } }, 403],
    ['another name with our port', '/', { headers: { host: 'attacker.invalid:4747' } }, 403],
    ['a name that begins like ours', '/', { headers: { host: '127.0.0.1.attacker.invalid' } }, 403],
    ['no name', '/', { headers: { host: '' } }, 403],
    ['another site’s page', '/api/claims', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['writing', '/api/claims', { method: 'POST' }, 405],
    ['deleting', '/api/claims/x', { method: 'DELETE' }, 405],
    ['a large body', '/api/claims', { method: 'POST', body: 'x', headers: { 'content-length': '5000000' } }, 413],
    ['a long address', `/api/claims?q=${'x'.repeat(5000)}`, {}, 414],
    ['a path out of the folder', '/..%2f..%2fetc%2fpasswd', {}, 404],
    ['a path out of the API', '/api/..%2f..%2fpackage.json', {}, 404],
    ['a report’s path for its id', '/api/reports/..%2f..%2fetc%2fpasswd/words', {}, 404],
    ['an unknown report', '/api/reports/nothing', {}, 404],
    ['an unknown framework', '/api/frameworks/nothing/standings', {}, 404],
    ['an unknown claim', '/api/claims/nothing', {}, 404],
    ['an unknown parameter', '/api/claims?foo=1', {}, 400],
    ['a limit that is no number', '/api/claims?limit=many', {}, 400],
    ['a limit beyond bounds', '/api/claims?limit=1001', {}, 400],
    ['an unknown step', '/api/claims?step=sitting', {}, 400],
    ['an empty search', '/api/search?q=', {}, 400],
  ])('%s', async (_, path, asked, status) => {
    expect((await refusal(path, asked)).status).toBe(status);
  });

  test.each(['localhost:4747', '127.0.0.1:4747', '[::1]:4747', 'LOCALHOST'])('but not %s', async (host) => {
    expect((await ask('/api/claims', { headers: { host } })).status).toBe(200);
  });

  test('every answer, also a refusal, carries the protecting headers', async () => {
    for (const path of ['/', '/api/claims', '/nothing', '/api/claims?foo=1']) {
      const { headers } = await ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('a token, where one is set', () => {
  const token = 'correct horse battery';
  const { ask: askGuarded } = appOf(shelfOf(), { host: '0.0.0.0', token });
  const bearer = (value: string) => ({ headers: { host: 'desk.example:4747', authorization: `Bearer ${value}` } });

  test.each([
    ['none', {}],
    ['another', bearer('correct horse batterie')],
    ['a longer one', bearer(`${token}!`)],
    ['an empty one', bearer('')],
    ['in the address', { headers: {} }],
  ])('%s is refused', async (what, asked) => {
    const path = what === 'in the address' ? `/api/claims?token=${encodeURIComponent(token)}` : '/api/claims';
    const answer = await refusal(path, asked, askGuarded);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  test('the right one is let in, and may stand in the address of the event stream', async () => {
    expect((await askGuarded('/api/claims', bearer(token))).status).toBe(200);
    const events = await askGuarded(`/api/events?token=${encodeURIComponent(token)}`);
    expect(events.status).toBe(200);
    await events.body!.cancel();
  });

  test('the page itself tells nothing and needs none', async () => {
    expect((await askGuarded('/', { headers: { host: 'desk.example:4747' } })).status).toBe(200);
  });
});

describe('whatever is asked, it is answered or refused, and never a fault', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '../../etc/passwd',
      '%00',
      '__proto__',
      'constructor',
      "' OR 1=1 --",
      '<script>',
      '\u202e',
      '1e309',
      '-1',
    ),
  );

  test('parameters', async () => {
    const { ask: askIt, faults } = appOf();
    const names = fc.constantFrom(
      'limit',
      'offset',
      'framework',
      'party',
      'step',
      'class',
      'outlet',
      'report',
      'q',
      'x',
    );
    const paths = fc.constantFrom('claims', 'frameworks', 'reports', 'agenda', 'disputes', 'search', 'dossier');
    await fc.assert(
      fc.asyncProperty(paths, fc.array(fc.tuple(names, word), { maxLength: 4 }), async (path, pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
        const answer = await refusal(`/api/${path}?${query}`, {}, askIt);
        expect([200, 400, 404]).toContain(answer.status);
      }),
      { numRuns: 300 },
    );
    expect(faults).toEqual([]);
  });

  test('paths', async () => {
    const { ask: askIt, faults } = appOf();
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (parts) => {
        const path = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
        const answer = await refusal(`/api/${path}`, {}, askIt);
        expect([200, 400, 404]).toContain(answer.status);
      }),
      { numRuns: 300 },
    );
    expect(faults).toEqual([]);
  });

  test('a fault of our own says nothing of itself to the asker', async () => {
    const { shelf } = shelfOf();
    const broken = { shelf: { ...shelf, brief: () => Promise.reject(new Error('secret path /x')) }, grow: () => {} };
    const { ask: askIt, faults } = appOf(broken);
    const answer = await askIt('/api/claims');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(faults).toHaveLength(1);
  });
});
