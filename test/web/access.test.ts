import { describe, expect, test } from 'vitest';
import { AXE, violations } from './axe.ts';
import { BRIEF } from './brief.ts';
import { inBrowser } from './browser.ts';
import { STATES_OF_THE_PAGE } from './states.ts';

const COMPACT = 'amber-coast-compact';

const VIEWS = [
  '#/overview',
  `#/ladder/${COMPACT}`,
  `#/ladder/${COMPACT}?party=PER`,
  `#/map/${COMPACT}`,
  `#/timeline/${COMPACT}`,
  `#/origins/${COMPACT}`,
  `#/disputes/${COMPACT}`,
  ...['ladder', 'map', 'timeline', 'origins', 'disputes'].map((view) => `#/${view}/${COMPACT}?at=2024-05-03`),
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

const MODES = [
  ['light', 1280],
  ['dark', 360],
] as const;
/** Over two hundred parties axe takes its time. */
const CROWDED_MODES = MODES.slice(1);

describe.each(STATES_OF_THE_PAGE)('%s', (what, dossier, views) => {
  inBrowser(`axe finds nothing: ${what}`, dossier, (open) => {
    test.each(views.length > 10 ? CROWDED_MODES : MODES)(
      '%s, %i pixels',
      (colorScheme, width) =>
        open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async ({ page, go }) => {
          await page.addScriptTag({ content: AXE });
          for (const view of views) {
            await go(view);
            await page.waitForTimeout(300);
            expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
          }
        }),
      240_000,
    );
  });
});
