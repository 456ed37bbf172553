import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import type { Dossier } from '../src/exports/dossier-schema.ts';
import { renderHtmlDossier } from '../src/exports/html-dossier.ts';
import { loadPageBundle } from '../src/exports/page-bundle.ts';
import { STEPS } from '../src/model/step.ts';
import { CHROMIUM, FLAGS } from '../test/exports/chromium.ts';

/** `node bench/page.ts [CLAIMS]`: the page in Chromium with so many claims (default 100,000): times, long tasks, memory. */

const CLAIMS = Number(process.argv[2] ?? 100_000);
const PARTIES = 200;
const FRAMEWORKS = 40;
const REPORTS = Math.ceil(CLAIMS / 20);

/** Claims about invented frameworks, the same in every run. */
function madeUp(): Dossier {
  let seed = 42;
  const any = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const day = (index: number): string => new Date(Date.UTC(2022, 0, 1 + (index % 1400))).toISOString().slice(0, 10);
  const said = (on: string) => ({ from: on, to: on, basis: 'said' as const, why: 'dateline' });
  const dossier: Dossier = {
    title: 'State of play',
    asked: [],
    asOf: null,
    knownBy: null,
    vantage: [],
    read: { reports: REPORTS, claims: CLAIMS, unread: [] },
    frameworks: Array.from({ length: FRAMEWORKS }, (_, i) => ({
      id: `pact-${i}`,
      name: `Harbour Pact ${i}`,
      listed: false,
    })),
    parties: Array.from({ length: PARTIES }, (_, i) => ({
      id: `P${i}`,
      name: `Island of Number ${i}`,
      kind: 'state' as const,
    })),
    reports: Array.from({ length: REPORTS }, (_, i) => ({
      id: `sha256:${i}`,
      path: `reports/${i}.txt`,
      title: `A report of the day, number ${i}`,
      outlet: `Gazette ${i % 60}`,
      url: null,
      published: said(day(i)),
    })),
    claims: Array.from({ length: CLAIMS }, (_, i) => {
      // Half of all claims are about one framework: the heaviest case for a view.
      const framework = i % 2 === 0 ? 0 : 1 + any(FRAMEWORKS - 1);
      const quote = `The island said on day ${i} that it would sign the pact once its harbour is deep enough, ${any(1e6)}.`;
      return {
        id: `claim:${i.toString(16).padStart(24, '0')}`,
        report: Math.floor(i / 20),
        framework,
        party: any(PARTIES),
        step: STEPS[any(STEPS.length)]!,
        by: [
          {
            source: `the minister of island ${any(PARTIES)}`,
            kind: 'named' as const,
            count: null,
            cue: 'said',
            speaksFor: null,
          },
        ],
        quote,
        start: 0,
        end: quote.length,
        rule: 'verb-frame',
        confidence: 0.9,
      };
    }),
    disputes: [],
    framing: [],
    origins: [],
    review: { decided: [], rejected: [], reopened: [] },
    records: [],
  };
  return { ...dossier, ...comparisonsOf(dossier) };
}

/** Origins behind every step, two disputes about each party of the largest framework, and one thing worded in two ways. */
function comparisonsOf(dossier: Dossier): Pick<Dossier, 'origins' | 'disputes' | 'framing'> {
  const rows = Map.groupBy(dossier.claims, ({ framework, party, step }) => `${framework} ${party} ${step}`);
  const origins = [...rows.values()].map((claims): Dossier['origins'][number] => {
    const [{ framework, party, step }] = claims as [Dossier['claims'][number]];
    const sources = Map.groupBy(claims, ({ by }) => by![0]!.source);
    const evidence = claims.slice(0, 2).map(({ report, start, end, quote }) => ({ report, start, end, quote }));
    return {
      framework,
      party,
      step,
      outlets: claims.length,
      lower: 1,
      upper: sources.size,
      list: [...sources].map(([name, own], index) => ({
        name,
        kind: 'named-official' as const,
        proven: index === 0,
        reports: [...new Set(own.map(({ report }) => report))],
      })),
      merges: evidence.length < 2 ? [] : [{ rule: 'same-statement' as const, evidence }],
      opposite: null,
    };
  });
  const cite = ({ id, report, by, quote, start, end }: Dossier['claims'][number]) => ({
    ...{ id, source: by![0]!.source, quote, start, end },
    report: dossier.reports[report]!.id,
    path: dossier.reports[report]!.path,
  });
  const sideOf = (says: string, claims: Dossier['claims']) => ({
    says,
    claims: claims.map(({ id }) => id),
    cited: claims.slice(0, 3).map(cite),
  });
  const parties = Map.groupBy(
    dossier.claims.filter(({ framework }) => framework === 0),
    ({ party }) => party,
  );
  const disputes = [...parties].flatMap(([party, claims]) =>
    (['exclusive', 'date'] as const).map((kind, turn) => ({
      kind,
      framework: dossier.frameworks[0]!.id,
      party: dossier.parties[party]!.id,
      what: `in force or declined, ${kind}`,
      sides: [sideOf('in force', claims.slice(turn, turn + 8)), sideOf('declined', claims.slice(turn + 8, turn + 16))],
      preferences: [{ rule: 'R1', side: 0, why: 'its own statement' }],
    })),
  );
  const wordings = ['pact', 'so-called pact'].map((words, turn) => ({
    words,
    marked: turn === 1,
    reports: 6,
    cited: dossier.claims.slice(turn * 200, turn * 200 + 6).map(cite),
  }));
  return { origins, disputes, framing: [{ kind: 'naming', name: 'Harbour Pact 0', wordings }] };
}

const WATCH = `(() => {
  window.tasks = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.tasks.push(entry.duration); }).observe({ type: 'longtask', buffered: true });
})()`;

async function measure(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate('void (window.tasks = [])');
  const started = performance.now();
  await act();
  const took = performance.now() - started;
  await page.waitForTimeout(300);
  const tasks = (await page.evaluate('window.tasks')) as number[];
  say(what, took, tasks);
}

function say(what: string, took: number, tasks: readonly number[]): void {
  const longest = Math.round(Math.max(0, ...tasks));
  console.log(
    `${what.padEnd(44)} ${String(Math.round(took)).padStart(6)} ms   long tasks ${tasks.length}, longest ${longest} ms`,
  );
}

if (!CHROMIUM) {
  console.error('page: no Chromium found (/usr/bin); install one, then run this again');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'chancery-page-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, '--js-flags=--expose-gc'] });
try {
  const file = join(folder, 'dossier.html');
  const bundle = loadPageBundle();
  const dossier = madeUp();
  writeFileSync(file, renderHtmlDossier(dossier, bundle));
  const kB = (size: number) => `${Math.round(size / 1000)} kB`;
  console.log(
    `script ${kB(bundle.script.length)} (gzip ${kB(gzipSync(bundle.script).length)}), style ${kB(bundle.style.length)} (gzip ${kB(gzipSync(bundle.style).length)})`,
  );
  console.log(
    `${CLAIMS} claims, ${PARTIES} parties, ${FRAMEWORKS} frameworks, ${REPORTS} reports, ${dossier.origins.length} rows of origins, ${dossier.disputes.length} disputes: file ${kB(statSync(file).size)}\n`,
  );
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(WATCH);
  page.on('pageerror', (error) => console.error(error.stack));
  const started = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.locator('main h1').waitFor();
  const first = performance.now() - started;
  await page.getByText('Counting …').first().waitFor({ state: 'detached', timeout: 120_000 });
  say('open, first view', first, []);
  say('open, every framework counted', performance.now() - started, (await page.evaluate('window.tasks')) as number[]);
  const go = (hash: string) => page.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
  await measure(page, `ladder of ${PARTIES} parties, ${CLAIMS / 2} claims`, async () => {
    await go('#/ladder/pact-0');
    await page.locator('table.ladder').waitFor();
  });
  await measure(page, 'map', async () => {
    await go('#/map/pact-0');
    await page.locator('.world').waitFor();
  });
  await measure(page, 'timeline', async () => {
    await go('#/timeline/pact-0');
    await page.locator('.timeline .lane-name').nth(3).waitFor();
  });
  await measure(page, 'origins', async () => {
    await go('#/origins/pact-0');
    await page.locator('.flow').first().waitFor();
  });
  await measure(page, 'disputes and framing', async () => {
    await go('#/disputes/pact-0');
    await page.locator('.dispute').first().waitFor();
  });
  await go('#/ladder/pact-0');
  await page.waitForTimeout(500);
  await measure(page, 'the slider, ten days back one by one', async () => {
    await page.getByRole('slider').focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowLeft');
    await page.locator('table.ladder').waitFor();
  });
  await measure(page, 'evidence of one party', async () => {
    await page.locator('table.ladder th[scope=row] a').first().click();
    await page.locator('.evidence .claim').first().waitFor();
  });
  await measure(page, 'search, five letters typed', async () => {
    await page.getByRole('searchbox').pressSequentially('minis', { delay: 60 });
    await page.locator('.count', { hasText: /^\d+ claims?$/ }).waitFor();
  });
  await measure(page, 'search narrowed by step', async () => {
    await page.getByRole('combobox', { name: 'Step' }).selectOption('signed');
    await page.locator('.count', { hasText: /^\d+ claims?$/ }).waitFor();
  });
  await measure(page, 'scrolling through all that was found', () =>
    page.evaluate(`new Promise((done) => {
      const step = () => {
        window.scrollBy(0, 3000);
        if (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1 && window.scrollY < 400000) requestAnimationFrame(step);
        else done();
      };
      step();
    })`),
  );
  const heap = (await page.evaluate('gc(), performance.memory.usedJSHeapSize')) as number;
  console.log(`\nJavaScript memory ${Math.round(heap / 1e6)} MB`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
