import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { CROWDED, RIGHT_TO_LEFT } from './states.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxesOf = (all: Locator): Promise<(Box & { readonly words: string })[]> =>
  all.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height, words: element.textContent };
    }),
  );

/** Pairs of words whose boxes overlap by more than a hair. */
function collisions(boxes: readonly (Box & { readonly words: string })[], slack = 1): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > slack && down > slack ? [`${a.words} / ${b.words}`] : [];
    }),
  );
}

const drawnAll = (page: Page) => page.locator('table.ladder tbody th').nth(150).waitFor({ state: 'attached' });

inBrowser('two hundred parties', CROWDED, (open) => {
  test.each([1280, 360])('state of play at %i pixels: every number of parties is in sight', (width) =>
    open({ hash: '#/overview', viewport: { width, height: 900 } }, async ({ page }) => {
      const boxes = await boxesOf(page.locator('.bar li'));
      expect(boxes.length).toBeGreaterThan(20);
      expect(boxes.filter(({ x, width: wide }) => x + wide > width)).toEqual([]);
      expect(collisions(boxes)).toEqual([]);
    }),
  );

  test.each([
    [1280, ''],
    [1440, '?party=BHR'],
    [1280, '?party=BHR'],
    [700, ''],
  ])('ladder at %i pixels%s: no two dates touch', (width, party) =>
    open({ hash: `#/ladder/seas${party}`, viewport: { width, height: 900 } }, async ({ page }) => {
      await drawnAll(page);
      const boxes = await boxesOf(page.locator('.ladder .date'));
      expect(boxes.length).toBeGreaterThan(100);
      expect(collisions(boxes, 0.5)).toEqual([]);
      const rows = await boxesOf(page.locator('.ladder tbody tr:not(.beneath)'));
      const out = boxes.filter(
        (date) => !rows.some((row) => date.y >= row.y && date.y + date.height <= row.y + row.height + 1),
      );
      expect(out).toEqual([]);
    }),
  );

  test.each([1280, 360])('ladder at %i pixels: the steps stay in sight further down', (width) =>
    open({ hash: '#/ladder/seas', viewport: { width, height: 900 } }, async ({ page }) => {
      await drawnAll(page);
      await page.evaluate('scrollTo(0, 4000)');
      const head = (await page.locator('.ladder .steps th').nth(1).boundingBox())!;
      expect(head.y).toBeGreaterThanOrEqual(-1);
      expect(head.y).toBeLessThan(60);
    }),
  );

  test.each([1280, 360, 2560])(
    'map at %i pixels: every land is named, on it or below it, and no names touch',
    (width) =>
      open({ hash: '#/map/seas', viewport: { width, height: 900 } }, async ({ page }) => {
        await page.locator('.world .names text').first().waitFor();
        await page.waitForTimeout(200);
        // In one look: the map is drawn anew when its room changes.
        const [labels, lands, below] = await page.locator('main').evaluate((main) => {
          const all = (selector: string) => [...main.querySelectorAll(selector)];
          return [
            all('.world .names text').map((text) => {
              const { x, y, width: wide, height } = text.getBoundingClientRect();
              return { x, y, width: wide, height, words: text.textContent };
            }),
            all('.world a.land').map((land) => land.getAttribute('aria-label')!.split(':')[0]!),
            all('.elsewhere a').map((link) => link.textContent),
          ] as const;
        });
        const named = new Set([...labels.map(({ words }) => words), ...below]);
        expect(lands.length).toBeGreaterThan(120);
        expect(lands.filter((name) => !named.has(name))).toEqual([]);
        expect(collisions(labels, 3)).toEqual([]);
        expect(labels.length).toBeGreaterThan(width < 500 ? 3 : 30);
      }),
  );

  test('map: hatching is drawn in a few strokes, not land by land', () =>
    open({ hash: '#/map/seas' }, async ({ page }) => {
      await page.locator('.world .names text').first().waitFor();
      const hatched = await page
        .locator('.world *')
        .evaluateAll((all) => all.filter((element) => getComputedStyle(element).fill.includes('url')).length);
      expect(hatched).toBeGreaterThan(0);
      expect(hatched).toBeLessThanOrEqual(8);
    }));

  test('timeline: a report that may be of any of seven years does not press the others together', () =>
    open({ hash: '#/timeline/seas' }, async ({ page }) => {
      const marks = await boxesOf(page.locator('.reported a path:not(.perhaps, .vague)'));
      expect(Math.max(...marks.map(({ x }) => x)) - Math.min(...marks.map(({ x }) => x))).toBeGreaterThan(500);
      expect(await page.locator('.reported .perhaps').count()).toBe(1);
    }));

  test.each([1280, 360])(
    'timeline at %i pixels: no label is cut or runs over another, and the axis stays in sight',
    (width) =>
      open({ hash: '#/timeline/seas', viewport: { width, height: 900 } }, async ({ page }) => {
        await page.locator('.timeline .lane').nth(150).waitFor({ state: 'attached' });
        const labels = await boxesOf(page.locator('.timeline .item'));
        expect(labels.filter(({ words }) => words.includes('…'))).toEqual([]);
        expect(labels.filter((label) => label.x < 0 || label.x + label.width > width)).toEqual([]);
        expect(collisions(labels)).toEqual([]);
        await page.evaluate('scrollTo(0, 3000)');
        expect((await page.locator('.axis-head').boundingBox())!.y).toBe(0);
      }),
  );
});

inBrowser('one report from right to left', RIGHT_TO_LEFT, (open) => {
  test('names keep their direction and begin where the page does', () =>
    open({ hash: '#/ladder/accord' }, async ({ page, go }) => {
      const start = async (selector: string) =>
        page.locator(selector).evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect().x - document.querySelector('main')!.getBoundingClientRect().x;
        });
      expect(await start('h1')).toBeLessThan(5);
      await go(`#/report/${encodeURIComponent('sha256:ar')}`);
      expect(await start('h1')).toBeLessThan(5);
      const quote = (await page.locator('.sheet mark').boundingBox())!;
      const sheet = (await page.locator('.sheet').boundingBox())!;
      expect(sheet.x + sheet.width - quote.x - quote.width).toBeLessThan(60);
    }));
});
