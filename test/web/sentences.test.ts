import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BRIEF } from './brief.ts';
import { inBrowser } from './browser.ts';

const COMPACT = 'amber-coast-compact';

/** Every kind of mark, what it stands for, and the words it leads to. */
const WAYS: readonly (readonly [
  what: string,
  hash: string,
  mark: (page: Page) => ReturnType<Page['locator']>,
  words: string,
])[] = [
  [
    'a report of the origins',
    `#/origins/${COMPACT}`,
    (page) => page.getByRole('list', { name: 'Reports' }).getByRole('link', { name: 'Fjord Herald' }),
    'Norway signed the Amber Coast Compact on 17 May 2024',
  ],
  [
    'an origin',
    `#/origins/${COMPACT}`,
    (page) => page.getByRole('list', { name: 'Origins' }).getByRole('link', { name: 'its foreign ministry' }),
    'Norway signed the Amber Coast Compact on 17 May 2024',
  ],
  [
    'words that two reports are counted together for',
    `#/origins/${COMPACT}`,
    (page) => page.locator('.merge').getByRole('link', { name: 'Harbour Gazette' }),
    'the foreign ministry said on Thursday',
  ],
  [
    'a wording',
    `#/disputes/${COMPACT}`,
    (page) =>
      page.locator('.dispute', { hasText: 'harbour pact' }).getByRole('link', { name: 'Open at these words' }).last(),
    'harbour pact',
  ],
  [
    'a side of a dispute',
    `#/disputes/${COMPACT}`,
    (page) =>
      page
        .locator('.dispute', { hasText: 'in force or declined' })
        .getByRole('link', { name: 'Open at this sentence' })
        .last(),
    'Peru declined to join',
  ],
  [
    'words found in a report',
    '#/search?q=cup final',
    (page) => page.locator('section', { hasText: 'In the reports’ text' }).getByRole('link').first(),
    'cup final',
  ],
];

inBrowser('one click to the sentence', BRIEF, (open) => {
  test.each(WAYS)('%s', (_, hash, mark, words) =>
    open({ hash }, async ({ page }) => {
      await mark(page).first().click();
      const chosen = page.locator('.sheet .chosen');
      await chosen.first().waitFor();
      expect((await chosen.allInnerTexts()).join('')).toBe(words);
      const box = (await chosen.first().boundingBox())!;
      expect(box.y > 0 && box.y + box.height < 850).toBe(true);
    }),
  );

  test('words that no report has are not pointed at', () =>
    open({ hash: `#/report/${encodeURIComponent('sha256:gazette')}?claim=at:5-99999999` }, async ({ page, go }) => {
      expect(await page.locator('.sheet .chosen').count()).toBe(0);
      await go(`#/report/${encodeURIComponent('sha256:gazette')}?claim=at:9-3`);
      expect(await page.locator('.sheet p').count()).toBeGreaterThan(2);
      expect(await page.locator('.sheet .chosen').count()).toBe(0);
    }));

  test('timeline: what has no date is told below, and leads to its evidence', () =>
    open({ hash: `#/timeline/${COMPACT}` }, async ({ page }) => {
      await page.locator('.undated').getByRole('link', { name: 'Peru: paused' }).click();
      await page.getByRole('complementary', { name: 'Evidence: Peru' }).waitFor();
    }));

  test.each([
    ['origins', 'behind 2 outlets'],
    ['disputes', 'Rule S3 would prefer'],
  ])('on paper: %s are printed as they are seen', (view, words) =>
    open({ hash: `#/${view}/${COMPACT}` }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.locator('.paper').getByText(words).first().waitFor();
      expect(await page.locator('.paper .ladder').count()).toBe(0);
      expect(
        await page
          .getByText('Open at this sentence')
          .first()
          .isVisible()
          .catch(() => false),
      ).toBe(false);
    }),
  );

  test('signs of the legend explain themselves', () =>
    open({ hash: `#/ladder/${COMPACT}` }, async ({ page }) => {
      await page.getByRole('list', { name: 'Signs' }).getByRole('button', { name: 'waits' }).click();
      await page.getByText('waits: on a condition, or paused').waitFor();
    }));
});
