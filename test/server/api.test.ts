import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DisputeOf, OriginRowOf } from '../../src/exports/comparison-schema.ts';
import {
  AgendaItemOf,
  ClaimRecordOf,
  DossierOf,
  ReportWordsOf,
  StandingRecordOf,
} from '../../src/exports/dossier-schema.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { appOf, shelfOf } from './shelf.ts';

const { ask } = appOf();

async function told(path: string): Promise<Record<string, unknown>> {
  const answer = await ask(path);
  expect({ path, status: answer.status, type: answer.headers.get('content-type') }).toEqual({
    path,
    status: 200,
    type: 'application/json',
  });
  return (await answer.json()) as Record<string, unknown>;
}

describe('every answer is of the shape that the description gives', () => {
  const listOf = (item: z.ZodType) => z.object({ items: z.array(item).min(1) });
  const claims = READINGS[1]!.claims;
  test.each([
    ['/api/dossier', DossierOf],
    ['/api/frameworks', listOf(z.object({ id: z.string(), name: z.string(), parties: z.int() }))],
    ['/api/frameworks/amber-coast-compact/standings', z.object({ standings: z.array(StandingRecordOf).min(4) })],
    ['/api/claims', listOf(ClaimRecordOf)],
    [`/api/claims/${encodeURIComponent(claims[0]!.id)}`, ClaimRecordOf],
    ['/api/reports', listOf(z.object({ id: z.string(), claims: z.int() }))],
    ['/api/reports/sha256%3Awire', z.object({ path: z.literal('reports/wire.txt') })],
    ['/api/reports/sha256%3Awire/words', ReportWordsOf],
    ['/api/agenda', listOf(AgendaItemOf)],
    ['/api/disputes', z.object({ items: z.array(DisputeOf) })],
    ['/api/origins', z.object({ items: z.array(OriginRowOf) })],
    ['/api/search?q=ghana', z.object({ claims: z.array(ClaimRecordOf).min(3), parties: z.array(z.unknown()).min(1) })],
  ])('%s', async (path, schema) => {
    schema.parse(await told(path));
  });
});

describe('claims', () => {
  test('come in pages, each once', async () => {
    const seen: string[] = [];
    let next: string | null = '/api/claims?limit=4';
    while (next !== null) {
      const page = (await told(next)) as { items: { id: string }[]; next: string | null; total: number };
      expect(page.total).toBe(9);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });

  test.each([
    ['party=GHA', 3],
    ['framework=lantern-convention', 1],
    ['step=in-force', 2],
    ['class=own-statement', 3],
    ['outlet=Harbour+Gazette', 5],
    ['report=sha256%3Awire', 4],
    ['q=fishing+QUOTAS', 1],
    ['party=GHA&step=applied', 1],
    ['party=nobody', 0],
  ])('%s', async (query, count) => {
    expect(await told(`/api/claims?${query}`)).toMatchObject({ total: count });
  });
});

test('words carry marks, and removals with their reason', async () => {
  expect(await told('/api/reports/sha256%3Agazette/words')).toMatchObject({
    removed: [{ reason: 'a headline of another story' }],
    times: [{ value: '2024' }],
  });
});

test('search finds places in the reports’ text', async () => {
  expect(await told('/api/search?q=A+signing+is+planned')).toMatchObject({
    complete: true,
    texts: [{ report: 'sha256:gazette', match: 'A signing is planned' }],
  });
});

test('the description names every address and its schemas', async () => {
  const { paths, openapi, components } = (await told('/api/openapi.json')) as {
    paths: Record<string, { get: { responses: Record<string, unknown> } }>;
    openapi: string;
    components: { schemas: Record<string, unknown> };
  };
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toContain('/api/frameworks/{id}/standings');
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Dossier', 'Claim', 'Standing', 'Step']));
  for (const { get } of Object.values(paths)) expect(get.responses).toHaveProperty('400');
});

describe('tags', () => {
  test('an answer that still holds is not sent again; after more reports it is', async () => {
    const library = shelfOf([READINGS[0]!]);
    const { ask: askIt } = appOf(library);
    const tag = (await askIt('/api/claims')).headers.get('etag')!;
    const again = await askIt('/api/claims', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    library.grow(READINGS[1]!);
    const grown = await askIt('/api/claims', { headers: { 'if-none-match': tag } });
    expect(grown.status).toBe(200);
    expect(await grown.json()).toMatchObject({ total: 9 });
  });
});

test('the page comes with a strict policy, and no data', async () => {
  const answer = await ask('/');
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(await answer.text()).not.toContain('id="dossier"');
});

test('listening pages hear that there is more', async () => {
  const library = shelfOf([READINGS[0]!]);
  const { ask: askIt } = appOf(library);
  const answer = await askIt('/api/events');
  const reader = answer.body!.getReader();
  const read = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await read()).toBe(': listening\n\n');
  library.grow(READINGS[1]!);
  expect(await read()).toContain('event: changed');
  await reader.cancel();
});
