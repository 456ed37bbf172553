import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chancery } from '../cli/fake-effects.ts';
import { CHROMIUM, FLAGS } from '../exports/chromium.ts';
import { DOUBTFUL } from '../exports/fixture-doubtful.ts';
import { testFolder } from '../store/folder.ts';
import { AXE, violations } from './axe.ts';
import { serve } from './serve.ts';

describe.skipIf(!CHROMIUM)(`reviewing in the page${CHROMIUM ? '' : ' (no Chromium installed)'}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterAll(() => browser.close());

  interface Desk {
    /** Opens the page in a browser of its own; a complaint of the browser fails the test. */
    open(hash: string, options?: BrowserContextOptions): Promise<Page>;
    exported(): Promise<Record<string, unknown>[]>;
  }

  async function atDesk(use: (desk: Desk) => Promise<void>, args = ['--review']): Promise<void> {
    const ledger = join(testFolder(), 'desk.chancery');
    const world = { readings: DOUBTFUL, tick: 1000, env: { CHANCERY_REVIEWER: 'The Desk' } };
    await chancery(['read', 'reports', '--ledger', ledger], world);
    const complaints: string[] = [];
    await serve(
      ledger,
      args,
      (url) =>
        use({
          async open(hash, options = {}) {
            const page = await (await browser.newContext(options)).newPage();
            page.on('console', (message) => {
              // The browser itself tells of refusals, which the page shows in words.
              if (!message.text().includes('status of 422')) complaints.push(message.text());
            });
            page.on('pageerror', (error) => complaints.push(String(error)));
            await page.goto(`${url}${hash}`);
            return page;
          },
          exported: async () =>
            (await chancery(['review', 'export', '--ledger', ledger], world)).out
              .split('\n')
              .filter(Boolean)
              .map((line) => JSON.parse(line) as Record<string, unknown>),
        }),
      world,
    );
    expect(complaints).toEqual([]);
  }

  const question = (page: Page, name: string) => page.getByRole('group', { name });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  test('by the keyboard alone: to the first, reject with a reason, accept the next, see both, undo one', () =>
    atDesk(async ({ open, exported }) => {
      const page = await open('#/overview');
      await page.getByRole('link', { name: 'Review' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Go through them' }).focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('framework Amber Coast Compacts');
      await page.keyboard.press('j');
      expect(await focused(page)).toBe('Ecuador, signed, Amber Coast Compact');
      await page.locator('.question:focus mark', { hasText: 'Ecuador signed' }).waitFor();
      await page.keyboard.press('r');
      await page.keyboard.type('a slip');
      await page.keyboard.press('Enter');
      await page.getByText('Kept: rejected Ecuador, signed, Amber Coast Compact.').waitFor();
      await question(page, 'Ecuador, signed').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Cuba, floated, Amber Coast Compact');
      await page.keyboard.press('a');
      await question(page, 'Cuba, floated').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'decided 2' }).focus();
      await page.keyboard.press('Enter');
      const items = page.getByRole('list', { name: 'Decided' }).getByRole('listitem');
      await items.nth(1).waitFor();
      expect(await items.allInnerTexts()).toEqual([
        expect.stringMatching(/^Cuba, floated, Amber Coast Compact[\s\S]*accepted by The Desk on/),
        expect.stringMatching(/^Ecuador, signed, Amber Coast Compact[\s\S]*rejected by The Desk on .*: a slip/),
      ]);
      expect(await items.nth(1).locator('del').innerText()).toContain('Ecuador signed');
      await items.nth(1).getByRole('button', { name: 'Undo' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'decided 3' }).waitFor();
      await page.getByRole('link', { name: 'unsure 1' }).click();
      await question(page, 'Ecuador, signed').waitFor();
      expect((await exported()).map(({ action, by, why }) => [action, by, why])).toEqual([
        ['reject', 'The Desk', 'a slip'],
        ['accept', 'The Desk', null],
        ['withdraw', 'The Desk', null],
      ]);
    }));

  test('an edit: what is put right counts, a later edit keeps it, and taking it back ends both', () =>
    atDesk(async ({ open, exported }) => {
      const page = await open('#/review?kind=unsure');
      await page.getByLabel('Who decides').fill('B. Writer');
      const asked = question(page, 'Ecuador, signed');
      await asked.getByRole('button', { name: 'Edit' }).click();
      await asked.getByLabel('Party').fill('Bolivia');
      await asked.getByRole('combobox', { name: 'Step' }).selectOption('announced');
      await asked.getByLabel('When').fill('2024-02-30');
      await asked.getByLabel('Reason').fill('misread');
      await asked.getByRole('button', { name: 'Keep' }).click();
      await asked.getByRole('alert').filter({ hasText: 'no such date: 2024-02-30' }).waitFor();
      await asked.getByLabel('When').fill('2024-05');
      await asked.getByRole('button', { name: 'Keep' }).click();
      await page.getByText('Kept: edited').waitFor();
      await page.goto(page.url().replace(/#.*/, `#/review?claim=${encodeURIComponent('claim:reportsposttxt1')}`));
      const edited = question(page, 'Bolivia, announced');
      await edited.getByText('By hand: edited by B. Writer').waitFor();
      await edited.getByRole('button', { name: 'Edit' }).click();
      await edited.getByRole('textbox', { name: 'Condition' }).fill('if the quotas are lifted');
      await edited.getByLabel('Reason').fill('said further down');
      await page.keyboard.press('Enter');
      await page.getByText('Kept: edited').waitFor();
      expect((await exported()).at(-1)).toMatchObject({
        change: {
          party: { id: 'BOL' },
          step: 'announced',
          when: { to: '2024-05-31' },
          condition: 'if the quotas are lifted',
        },
      });
      await edited.getByRole('button', { name: 'Undo' }).click();
      await question(page, 'Ecuador, signed').waitFor();
      expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    }));

  test('names are merged, merged names split again, and a claim given to another name', () =>
    atDesk(async ({ open, exported }) => {
      const page = await open('#/review?kind=alike');
      await page.getByRole('heading', { name: 'Names that may be one' }).waitFor();
      await page.getByRole('button', { name: 'Merge: they are one' }).click();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'Say why' }).waitFor();
      await page.keyboard.type('a misprint');
      await page.keyboard.press('Enter');
      await page.getByText('Nothing is doubtful').waitFor();
      await page.getByRole('link', { name: 'decided 1' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('stands apart').waitFor();
      await page.getByRole('link', { name: 'unsure 2' }).click();
      const asked = question(page, 'Cuba, floated');
      await asked.getByRole('button', { name: 'Split off' }).click();
      await asked.getByLabel('it is about').fill('Sea Pact');
      await asked.getByLabel('Reason').fill('another one');
      await page.keyboard.press('Enter');
      await question(page, 'Cuba, floated, Sea Pact').waitFor();
      expect(
        (await exported()).map(({ action, of, into }) => [action, of, (into as { id: string } | null)?.id]),
      ).toEqual([
        ['merge', 'framework', 'amber-coast-compact'],
        ['split', 'framework', undefined],
        ['split', 'framework', 'sea-pact'],
      ]);
    }));

  test('nobody is asked to be somebody: without a name nothing is sent', () =>
    atDesk(async ({ open, exported }) => {
      const page = await open('#/review?kind=unsure');
      await page.getByLabel('Who decides').fill('');
      await question(page, 'Cuba, floated').getByRole('button', { name: 'Accept' }).click();
      await page.getByRole('alert').filter({ hasText: 'Say who decides' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('reviewer');
      expect(await exported()).toEqual([]);
    }));

  test('what one decides, every open page shows: a party with nothing else is struck through, with who and why', () =>
    atDesk(async ({ open }) => {
      const [reader, decider] = [await open('#/ladder/amber-coast-compact'), await open('#/review?kind=unsure')];
      await reader.getByRole('rowheader', { name: 'Cuba' }).waitFor();
      const asked = question(decider, 'Cuba, floated');
      await asked.getByRole('button', { name: 'Reject' }).click();
      await asked.getByLabel('Reason').fill('mere talk');
      await decider.keyboard.press('Enter');
      await reader.locator('.rejected-alone del', { hasText: 'Cuba' }).click();
      const evidence = reader.getByRole('complementary', { name: 'Evidence: Cuba' });
      await evidence.getByText('By hand: rejected by The Desk').waitFor();
      const quote = evidence.locator('.rejected mark', { hasText: 'Cuba may join' });
      expect(await quote.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('line-through');
      await evidence.getByRole('link', { name: 'Open at this sentence' }).click();
      await reader.locator('.sheet mark.chosen', { hasText: 'Cuba may join' }).waitFor();
      await reader.goBack();
      await evidence.getByRole('link', { name: 'Decide on it' }).click();
      const again = question(reader, 'Cuba, floated');
      await again.getByRole('button', { name: 'Undo' }).click();
      await reader.getByText('Kept: took back').waitFor();
    }));

  test('markup in names and reasons is shown, not run', () =>
    atDesk(async ({ open }) => {
      const attack = '<img src=x onerror="document.title=1">';
      const page = await open('#/review?kind=unsure');
      await page.getByLabel('Who decides').fill(`${attack}&lt;`);
      const asked = question(page, 'Cuba, floated');
      await asked.getByRole('button', { name: 'Split off' }).click();
      await asked.getByLabel('it is about').fill(`${attack} Pact`);
      await asked.getByLabel('Reason').fill(`${attack}</script><script>document.title=2</script>`);
      await page.keyboard.press('Enter');
      await question(page, `Cuba, floated, ${attack} Pact`).waitFor();
      for (const hash of ['#/review?kind=decided', '#/overview', '#/search?q=cuba'])
        await page
          .goto(page.url().replace(/#.*/, hash))
          .then(() => page.locator('main :not(option)').getByText(attack).locator('visible=true').first().waitFor());
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).toBe('Chancery');
    }));

  test('a server that takes no decisions does not show it', () =>
    atDesk(async ({ open }) => {
      const page = await open('#/ladder/amber-coast-compact?party=CUB');
      await page.getByRole('link', { name: 'Open at this sentence' }).waitFor();
      expect(await page.getByRole('link', { name: /Review|Decide/ }).count()).toBe(0);
      await page.goto(page.url().replace(/#.*/, '#/review'));
      await page.getByText('chancery serve --ledger FILE --review').waitFor();
    }, []));

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('axe finds nothing: %s, %i pixels', (colorScheme, width) =>
    atDesk(async ({ open }) => {
      const page = await open('#/review', { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await page.addScriptTag({ content: AXE });
      await question(page, 'Ecuador, signed').waitFor();
      const check = async (what: string) =>
        expect({ what, violations: await violations(page) }).toEqual({ what, violations: [] });
      await check('list');
      for (const form of ['Edit', 'Merge', 'Reject', 'Split off']) {
        await question(page, 'Ecuador, signed').getByRole('button', { name: form }).click();
        await check(form);
        if (form !== 'Reject') await page.keyboard.press('Escape');
        else {
          await page.keyboard.type('a slip');
          await page.keyboard.press('Enter');
          await page.getByText('Kept: rejected').waitFor();
          await page.getByRole('link', { name: 'decided 1' }).click();
          await page.getByRole('button', { name: 'Undo' }).waitFor();
          await check('decided');
          await page.getByRole('button', { name: 'Undo' }).click();
          await page.getByRole('link', { name: 'unsure 2' }).click();
          await question(page, 'Ecuador, signed').waitFor();
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }),
  );
});
