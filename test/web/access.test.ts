import { expect, test } from 'vitest';
import { AXE, violations } from './axe.ts';
import { BRIEF } from './brief.ts';
import { inBrowser } from './browser.ts';

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
