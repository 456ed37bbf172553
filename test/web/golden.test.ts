import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chancery } from '../cli/fake-effects.ts';
import { DOUBTFUL } from '../exports/fixture-doubtful.ts';
import { testFolder } from '../store/folder.ts';
import { BRIEF } from './brief.ts';
import { inBrowser } from './browser.ts';
import { serve } from './serve.ts';

/**
 * Pictures of the main views. `UPDATE_PICTURES=1 npx vitest run test/web/golden.test.ts` takes them anew: look at them at
 * full size before they are committed. Text is drawn otherwise where other fonts are installed, so they are compared only
 * where words are as wide as they were when the pictures were taken.
 */

const FOLDER = join(import.meta.dirname, 'golden');
const FONTS = join(FOLDER, 'fonts.json');
const isUpdate = process.env['UPDATE_PICTURES'] === '1';

/** Part of the pixels that may differ visibly. */
const TOLERANCE = 0.004;

const COMPACT = 'amber-coast-compact';

interface Picture extends BrowserContextOptions {
  readonly name: string;
  readonly hash: string;
  readonly print?: boolean;
}

const WIDE = { width: 1060, height: 680 };

const NARROW = { width: 360, height: 700 };
const PAPER = { width: 680, height: 900 };

/** Of one view: as it is, dark, narrow and on paper. */
const ofView = (view: string): Picture[] => [
  { name: view, hash: `#/${view}/${COMPACT}`, viewport: WIDE },
  { name: `${view}-dark`, hash: `#/${view}/${COMPACT}`, viewport: WIDE, colorScheme: 'dark' },
  { name: `${view}-narrow`, hash: `#/${view}/${COMPACT}`, viewport: NARROW },
  { name: `${view}-paper`, hash: `#/${view}/${COMPACT}`, viewport: PAPER, print: true },
];

const PICTURES: readonly Picture[] = [
  { name: 'ladder', hash: `#/ladder/${COMPACT}`, viewport: WIDE },
  { name: 'ladder-dark', hash: `#/ladder/${COMPACT}?party=PER`, viewport: WIDE, colorScheme: 'dark' },
  { name: 'ladder-narrow', hash: `#/ladder/${COMPACT}`, viewport: NARROW },
  { name: 'map', hash: `#/map/${COMPACT}`, viewport: WIDE },
  { name: 'timeline', hash: `#/timeline/${COMPACT}`, viewport: WIDE },
  {
    name: 'report',
    hash: `#/report/${encodeURIComponent('sha256:gazette')}?claim=${encodeURIComponent('claim:reportsgazettetxt0')}`,
    viewport: WIDE,
  },
  { name: 'paper', hash: `#/ladder/${COMPACT}`, viewport: PAPER, print: true },
  ...ofView('origins'),
  ...ofView('disputes'),
];

/** A doubtful claim with a form open; all doubts in the dark, and on a phone. Nothing in them tells the time. */
const OF_REVIEW: readonly (Picture & { readonly act?: (page: Page) => Promise<void> })[] = [
  {
    name: 'review',
    hash: '#/review?kind=unsure',
    viewport: WIDE,
    act: (page) => page.getByRole('button', { name: 'Edit' }).click(),
  },
  { name: 'review-dark', hash: '#/review', viewport: WIDE, colorScheme: 'dark' },
  { name: 'review-narrow', hash: '#/review', viewport: NARROW },
];

inBrowser('the pictures', BRIEF, (open, browser) => {
  test.each(PICTURES)('$name', ({ name, hash, print = false, ...options }) =>
    open({ hash, ...options }, async ({ page }) => {
      if (print) await page.emulateMedia({ media: 'print' });
      await compare(browser(), page, name);
    }),
  );

  test('where decisions are taken', async () => {
    const ledger = join(testFolder(), 'pictured.chancery');
    const world = { readings: DOUBTFUL, tick: 1000, env: { CHANCERY_REVIEWER: 'The Desk' } };
    await chancery(['read', 'reports', '--ledger', ledger], world);
    const lesser = 'claim:reportsposttxt2';
    await chancery(['review', 'reject', lesser, '--why', 'said of another pact', '--ledger', ledger], world);
    await serve(
      ledger,
      ['--review'],
      async (url) => {
        for (const { name, hash, act, ...options } of OF_REVIEW) {
          const context = await browser().newContext(options);
          const page = await context.newPage();
          await page.goto(`${url}${hash}`);
          await page.locator('.doubts').waitFor();
          await act?.(page);
          await compare(browser(), page, name);
          await context.close();
        }
      },
      world,
    );
  }, 60_000);

  test('another picture would be noticed', () =>
    open({ hash: `#/ladder/${COMPACT}`, viewport: WIDE }, async ({ page }) => {
      const before = await page.screenshot();
      await page.evaluate(() => document.querySelector('.ladder tbody tr')?.remove());
      expect(await difference(browser(), before, await page.screenshot())).toBeGreaterThan(TOLERANCE);
    }));
});

async function compare(browser: Browser, page: Page, name: string): Promise<void> {
  await page.waitForTimeout(250);
  const fonts = (await page.evaluate(WIDTHS)) as number[];
  const file = join(FOLDER, `${name}.png`);
  const taken = await page.screenshot();
  if (isUpdate) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, taken);
    writeFileSync(FONTS, `${JSON.stringify(fonts)}\n`);
    return;
  }
  expect(existsSync(file), `${name}.png has not been taken`).toBe(true);
  if (JSON.stringify(fonts) !== JSON.stringify(JSON.parse(readFileSync(FONTS, 'utf8')))) {
    console.warn(`not compared: ${name}.png was taken with other fonts than are installed here`);
    return;
  }
  const part = await difference(browser, readFileSync(file), taken);
  if (part > TOLERANCE) writeFileSync(join(FOLDER, `${name}.now.png`), taken);
  expect(part, `${name}.now.png beside ${name}.png shows what is new`).toBeLessThanOrEqual(TOLERANCE);
}

/** How wide some words are in the page's typefaces. */
const WIDTHS = `['--sans', '--serif'].map((face) => {
  const context = document.createElement('canvas').getContext('2d');
  context.font = '20px ' + getComputedStyle(document.documentElement).getPropertyValue(face);
  return Math.round(context.measureText('Who stands at which step, 2024').width * 10);
})`;

/** The part of the pixels of two pictures that differ so that it can be seen; 1 when their sizes do. */
async function difference(browser: Browser, a: Buffer, b: Buffer): Promise<number> {
  const page: Page = await browser.newPage();
  try {
    const sources = [a, b].map((png) => `data:image/png;base64,${png.toString('base64')}`);
    return await page.evaluate(async (urls) => {
      const [first, second] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (first!.width !== second!.width || first!.height !== second!.height) return 1;
      let different = 0;
      for (let at = 0; at < first!.data.length; at += 4) {
        const by = [0, 1, 2].reduce((sum, i) => sum + Math.abs(first!.data[at + i]! - second!.data[at + i]!), 0);
        if (by > 96) different++;
      }
      return (different * 4) / first!.data.length;
    }, sources);
  } finally {
    await page.close();
  }
}
