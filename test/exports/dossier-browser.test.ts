import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtmlDossier } from '../../src/exports/html-dossier.ts';
import { CHROMIUM, FLAGS } from './chromium.ts';
import { BRIEF } from './fixture-brief.ts';

describe.skipIf(!CHROMIUM)(`the dossier in a browser${CHROMIUM ? '' : ' (no Chromium installed)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-dossier-'));
  const file = join(folder, 'dossier.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, renderHtmlDossier(BRIEF));
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      await use(page);
    } finally {
      await context.close();
    }
  }

  test.each([true, false])('two clicks from a mark to the sentence in the report (script: %s)', (javaScriptEnabled) =>
    open({ javaScriptEnabled }, async (page) => {
      const norway = page.getByRole('row', { name: 'Norway' });
      await norway.getByRole('link', { name: 'expected, 1 report' }).click();
      const claim = page.locator('.claim:target');
      expect(await claim.isVisible()).toBe(true);
      expect(await claim.locator('mark').textContent()).toContain('Norway is expected to sign');
      await claim.getByRole('link', { name: 'Open it at this sentence' }).click();
      const sentence = page.locator('.target:target + mark');
      expect(await sentence.isVisible()).toBe(true);
      expect(await sentence.textContent()).toContain('Norway is expected to sign');
    }),
  );

  test('the filter keeps the parties that fit, in the ladder too', () =>
    open({}, async (page) => {
      await page.getByRole('searchbox').fill('fishing');
      expect(await page.locator('.entry:visible h3').allInnerTexts()).toEqual(['Peru']);
      expect(await page.locator('.ladder tbody th:visible a').allInnerTexts()).toEqual(['Peru']);
      expect(await page.getByRole('status').textContent()).toBe('1 of 5');
      await page.getByRole('searchbox').fill('');
      expect(await page.locator('.entry:visible').count()).toBe(5);
    }));

  test.each([360, 768, 1280, 2560])('nothing runs out of the page at %i pixels', (width) =>
    open({ viewport: { width, height: 900 } }, async (page) => {
      await page.getByRole('button', { name: 'Open all evidence' }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }),
  );

  test.each(['light', 'dark'] as const)(
    'words can be read on their ground: contrast of at least 4.5 (%s)',
    (colorScheme) =>
      open({ colorScheme }, async (page) => {
        await page.getByRole('button', { name: 'Open all evidence' }).click();
        expect(await page.evaluate(LOW_CONTRAST)).toEqual([]);
      }),
  );

  test('on paper the evidence is open', () =>
    open({}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.claim').first().isVisible()).toBe(true);
      expect(await page.locator('.tools').isVisible()).toBe(false);
    }));
});

/** Runs in the page: every piece of visible text whose contrast with the nearest ground behind it is below 4.5 (WCAG 2 AA). */
const LOW_CONTRAST = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('.unseen, script')) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) low.add(element.className + ': ' + walker.currentNode.data.trim().slice(0, 40));
  }
  return [...low];
})()`;
