import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BRIEF } from './brief.ts';
import { inBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const COMPACT = 'amber-coast-compact';

const VIEWS = [
  '#/overview',
  `#/ladder/${COMPACT}`,
  `#/ladder/${COMPACT}?party=PER`,
  `#/map/${COMPACT}`,
  `#/timeline/${COMPACT}`,
  `#/origins/${COMPACT}`,
  `#/disputes/${COMPACT}`,
  '#/agenda',
  '#/search?q=norway',
  '#/reports',
  `#/report/${encodeURIComponent('sha256:gazette')}`,
  `#/report/${encodeURIComponent('sha256:wire')}?claim=${encodeURIComponent('claim:reportswiretxt0')}`,
  '#/words',
  '#/ladder/nothing',
];

/** What axe finds: each rule broken, with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

inBrowser('axe finds nothing', BRIEF, (open) => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)(
    '%s, %i pixels',
    (colorScheme, width) =>
      open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async ({ page, go }) => {
        await page.addScriptTag({ content: AXE });
        for (const view of VIEWS) {
          await go(view);
          await page.waitForTimeout(50);
          expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
        }
      }),
    180_000,
  );
});
