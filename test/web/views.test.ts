import { expect, test } from 'vitest';
import { BRIEF } from './brief.ts';
import { inBrowser } from './browser.ts';

const COMPACT = 'amber-coast-compact';

inBrowser('the views', BRIEF, (open) => {
  test('the state of play leads to each framework', () =>
    open({}, async ({ page, requests }) => {
      expect(await page.locator('h1').innerText()).toBe('State of play');
      expect(await page.locator('.frameworks h2').allInnerTexts()).toEqual([
        'Amber Coast Compact',
        'Lantern Convention',
      ]);
      await page.getByRole('link', { name: 'Amber Coast Compact' }).click();
      expect(await page.locator('h1').innerText()).toBe('Amber Coast Compact');
      expect(requests).toEqual([]);
    }));

  test('ladder: a party’s path with its dates, conditions and disputes', () =>
    open({ hash: `#/ladder/${COMPACT}`, viewport: { width: 1400, height: 900 } }, async ({ page }) => {
      const norway = page.getByRole('row', { name: /^Norway/ });
      expect(await norway.getByRole('link').evaluateAll((links) => links.map((a) => a.textContent))).toEqual([
        'Norway',
        'expected, 1 report',
        'announced, 1 report2\u00a0May 2024',
        'stands here: signed, 1 report17\u00a0May 2024',
      ]);
      expect(await norway.locator('.line.formal').count()).toBeGreaterThan(0);
      await page.getByText('on condition: fishing quotas are lifted').waitFor();
      await page.getByRole('row', { name: /^Peru/ }).getByText('disputed').waitFor();
      expect(
        await page
          .getByRole('row', { name: /^Kenya/ })
          .locator('.off-word', { hasText: 'not in force' })
          .isVisible(),
      ).toBe(true);
    }));

  test('map: two clicks from a mark to the highlighted sentence', () =>
    open({ hash: `#/map/${COMPACT}` }, async ({ page }) => {
      await page
        .getByRole('link', { name: /^Norway: signed/ })
        .locator('.reach')
        .click();
      const evidence = page.getByRole('complementary', { name: 'Evidence: Norway' });
      expect(await evidence.locator('mark').first().innerText()).toBe(
        'Norway signed the Amber Coast Compact on 17 May 2024',
      );
      await evidence.getByRole('link', { name: 'Open at this sentence' }).first().click();
      const sentence = page.locator('.sheet mark.chosen');
      expect(await sentence.innerText()).toBe('Norway signed the Amber Coast Compact on 17 May 2024');
      expect(await inWindow(sentence)).toBe(true);
    }));

  test('map: a state of a few islands is a point that can be clicked', () =>
    open({ hash: `#/map/${COMPACT}` }, async ({ page }) => {
      await page
        .getByRole('link', { name: /^Kiribati: in force/ })
        .locator('.reach')
        .click();
      await page.getByRole('complementary', { name: 'Evidence: Kiribati' }).waitFor();
    }));

  test.each(['ladder', 'timeline', 'origins'])('%s: two clicks from a mark to the highlighted sentence', (view) =>
    open({ hash: `#/${view}/${COMPACT}` }, async ({ page }) => {
      const mark = {
        ladder: page.getByRole('link', { name: 'stands here: signed' }),
        timeline: page.getByRole('link', { name: /^signed, / }),
        origins: page.locator('.flow h2').getByRole('link').first(),
      }[view]!;
      await mark.click();
      await page.getByRole('link', { name: 'Open at this sentence' }).first().click();
      expect(await inWindow(page.locator('.sheet mark.chosen').first())).toBe(true);
    }),
  );

  test('timeline: said and inferred dates are told apart, and what is planned stands after the latest report', () =>
    open({ hash: `#/timeline/${COMPACT}` }, async ({ page }) => {
      const now = (await page.locator('.timeline path.now').boundingBox())!;
      const planned = (await page.locator('.timeline a.planned').first().boundingBox())!;
      const signed = page.getByRole('link', { name: /^signed, since 17 May 2024/ });
      expect(planned.x).toBeGreaterThan(now.x);
      expect((await signed.boundingBox())!.x).toBeLessThan(now.x);
      expect(await signed.locator('.span.said').count()).toBe(1);
      expect(
        await page
          .getByRole('link', { name: /^announced, .*inferred/ })
          .locator('.span.inferred')
          .count(),
      ).toBe(1);
      expect(await page.getByRole('link', { name: 'Harbour Gazette, 3 May 2024' }).count()).toBe(1);
    }));

  test('origins: reports on the left, what they cite on the right, with bounds', () =>
    open({ hash: `#/origins/${COMPACT}` }, async ({ page }) => {
      const ghana = page.locator('.flow', { has: page.getByRole('heading', { name: 'Ghana exploring' }) });
      expect(await ghana.getByRole('list', { name: 'Reports' }).innerText()).toContain('Harbour Gazette');
      expect(await ghana.getByRole('list', { name: 'Origins' }).innerText()).toContain('two diplomats');
      expect(await ghana.innerText()).toContain('1 to 2 origins behind 2 outlets');
      expect(await ghana.locator('path.perhaps').count()).toBe(1);
      const norway = page.locator('.flow', { has: page.getByRole('heading', { name: 'Norway signed' }) });
      expect(await norway.locator('.merge h3').innerText()).toBe('the same statement');
      expect(await norway.locator('.merge em').allInnerTexts()).toEqual(['Thursday']);
    }));

  test('disputes: both sides, with the words that differ', () =>
    open({ hash: `#/disputes/${COMPACT}` }, async ({ page }) => {
      const peru = page.locator('.dispute', { hasText: 'in force or declined' });
      expect(await peru.locator('h4').allInnerTexts()).toEqual(['in force 1 report', 'declined 1 report']);
      expect(await peru.locator('em').allInnerTexts()).toContain('declined');
      expect(await peru.locator('em').allInnerTexts()).not.toContain('Peru');
      expect(await peru.locator('.preferences').innerText()).toMatch(/^Rule |^No rule prefers one/);
      const framing = page.locator('.dispute', { has: page.getByRole('heading', { name: 'Amber Coast Compact' }) });
      expect(await framing.locator('h4').allInnerTexts()).toEqual([
        'compact 1 report',
        'harbour pact 1 report coloured',
      ]);
      await peru.getByRole('link', { name: 'Open at this sentence' }).last().click();
      expect(await page.locator('.sheet mark.chosen').innerText()).toBe('Peru declined to join');
    }));

  test('what was decided by hand stands with the claim, rejected ones apart', () =>
    open({ hash: `#/ladder/${COMPACT}?party=NOR` }, async ({ page, go }) => {
      const evidence = page.locator('.evidence');
      expect(await evidence.locator('.decided').allInnerTexts()).toEqual([
        'By hand: accepted by A. Reader on 1 Jun 2024',
      ]);
      await go(`#/ladder/${COMPACT}?party=GHA`);
      await evidence.getByText('To be looked at again: edited by A. Reader').waitFor();
      await evidence.getByText('Not counted, rejected by hand: 1').click();
      const rejected = evidence.locator('.claim.rejected');
      expect(await rejected.locator('.decided').innerText()).toBe(
        'By hand: rejected by A. Reader on 1 Jun 2024: only weighs it',
      );
      expect(await rejected.locator('.claim-head').innerText()).toContain('applied');
    }));

  test('evidence reader: marks, furniture with its reason, and the way to the source', () =>
    open({ hash: `#/report/${encodeURIComponent('sha256:wire')}` }, async ({ page, go }) => {
      await page.locator('.sheet mark a').first().click();
      const chain = page.getByRole('complementary', { name: 'Claims of this report' }).locator('.chain li');
      expect(await chain.allInnerTexts()).toEqual([
        'wire.txt this report',
        'as told by Coastal Wire (outlet; “reported”)',
        'said by a senior official (unnamed source; “according to”)',
      ]);
      await go(`#/report/${encodeURIComponent('sha256:gazette')}`);
      const furniture = page.locator('.sheet del');
      expect(await furniture.innerText()).toBe('Latest: Peru wins the cup final');
      expect(await furniture.getAttribute('title')).toContain('a headline of another story');
      await page.getByLabel('page furniture').uncheck();
      expect(await furniture.isVisible()).toBe(false);
      await page.getByText('1 passage of page furniture, and why').click();
      expect(
        await page.getByRole('heading', { name: 'a headline of another story (related-headlines)' }).isVisible(),
      ).toBe(true);
    }));

  test('agenda: what is due leads to its sentence', () =>
    open({ hash: '#/agenda' }, async ({ page }) => {
      const due = page.locator('.due li');
      expect(await due.innerText()).toMatch(/Jun 2024[\s\S]*Norway, expected[\s\S]*is expected to sign/);
      await due.getByRole('link').click();
      expect(await page.locator('.evidence mark').first().innerText()).toContain('Norway is expected to sign');
    }));

  test('as of: an earlier day shows what was known then, in every view', () =>
    open({ hash: `#/ladder/${COMPACT}` }, async ({ page, go }) => {
      const slider = page.getByRole('slider');
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('.as-of output').innerText()).toBe('3 May 2024');
      const stands = page.getByRole('row', { name: /^Norway/ }).locator('.rung.here .unseen');
      expect(await stands.innerText()).toBe('stands here: announced, 1 report');
      expect(page.url()).toContain('at=2024-05-03');
      await go(`#/disputes/${COMPACT}?at=2024-05-03`);
      await page.getByText('No two reports contradict each other').waitFor();
      await page.getByText('framing are those of all reports').waitFor();
      await go(`#/origins/${COMPACT}?at=2024-05-03`);
      await page.getByText('Only reports out by this day are drawn').waitFor();
      expect(
        await page
          .locator('.flow')
          .filter({ hasText: 'Norway signed' })
          .getByRole('list', { name: 'Reports' })
          .locator('li')
          .count(),
      ).toBe(1);
      await go(`#/disputes/${COMPACT}?at=2024-05-03`);
      await page.getByRole('button', { name: 'Latest' }).click();
      expect(await page.locator('.dispute', { hasText: 'in force or declined' }).isVisible()).toBe(true);
    }));

  test('search: parties, people, sentences and text, narrowed by step, evidence and outlet', () =>
    open({}, async ({ page }) => {
      await page.getByRole('searchbox').fill('ghana');
      await page.getByText('3 claims', { exact: true }).waitFor();
      await page.getByLabel('Step').selectOption('floated');
      await page.getByText('1 claim', { exact: true }).waitFor();
      await page.getByLabel('Step').selectOption('');
      await page.getByLabel('Evidence').selectOption('own-statement');
      await page.locator('.row .quote', { hasText: /^Ghana denied that it had applied/ }).waitFor();
      await page.getByLabel('Evidence').selectOption('');
      await page.getByLabel('Outlet').selectOption('Harbour Gazette');
      await page.getByText('1 claim', { exact: true }).waitFor();
      await page.getByLabel('Outlet').selectOption('');
      await page.getByRole('searchbox').fill('signing is planned');
      await page.locator('section .row mark', { hasText: 'signing is planned' }).waitFor();
      await page.getByRole('searchbox').fill('foreign ministry');
      await page.locator('.found', { hasText: 'its foreign ministry' }).waitFor();
    }));

  test('typing a search goes on while the view changes', () =>
    open({ hash: `#/ladder/${COMPACT}` }, async ({ page }) => {
      await page.getByRole('searchbox').pressSequentially('kiribati', { delay: 40 });
      await page.getByText('2 claims', { exact: true }).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('kiribati');
      expect(page.url()).toContain('q=kiribati');
    }));

  test('the back button goes the way back', () =>
    open({ hash: `#/ladder/${COMPACT}` }, async ({ page }) => {
      await page.getByRole('link', { name: 'Map', exact: true }).click();
      await page
        .getByRole('link', { name: /^Norway: / })
        .locator('.reach')
        .click();
      await page.getByRole('link', { name: 'Open at this sentence' }).first().click();
      await page.goBack();
      await page.getByRole('complementary', { name: 'Evidence: Norway' }).waitFor();
      await page.goBack();
      expect(await page.locator('.evidence').count()).toBe(0);
      await page.goBack();
      expect(await page.locator('table.ladder').isVisible()).toBe(true);
    }));

  test('by keyboard alone: to a mark, its evidence, and back', () =>
    open({ hash: `#/ladder/${COMPACT}` }, async ({ page }) => {
      const mark = page.getByRole('link', { name: 'stands here: signed' });
      for (let presses = 0; presses < 80 && !(await mark.evaluate((a) => a === document.activeElement)); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Norway');
      await page.keyboard.press('Escape');
      await page.locator('.evidence').waitFor({ state: 'detached' });
    }));

  test('a word of the trade explains itself', () =>
    open({ hash: `#/ladder/${COMPACT}`, viewport: { width: 1400, height: 900 } }, async ({ page }) => {
      await page.getByRole('button', { name: 'exploring' }).click();
      await page.getByText('it weighs joining, talks or negotiates').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByText('it weighs joining, talks or negotiates').isVisible()).toBe(false);
    }));

  test('right-to-left words in a quote keep their own direction', () =>
    open({ hash: `#/report/${encodeURIComponent('sha256:herald')}` }, async ({ page }) => {
      expect(await page.locator('.sheet p[dir=auto]').count()).toBeGreaterThan(3);
      expect(await page.locator('.sheet').innerText()).toContain('الانضمام خطوة مهمة');
    }));

  test('an unknown framework, report or view says so and leads on', () =>
    open({ hash: '#/ladder/nothing' }, async ({ page, go }) => {
      await page.getByText('No such framework here').waitFor();
      await go('#/report/nothing');
      await page.getByText('No such report here').waitFor();
      await go('#/nonsense/%E0%A4%A?party=%00');
      expect(await page.locator('h1').innerText()).toBe('State of play');
    }));

  test.each([360, 768, 1280, 2560])('nothing runs out of the page at %i pixels', (width) =>
    open({ viewport: { width, height: 900 } }, async ({ page, go }) => {
      for (const hash of VIEWS) {
        await go(hash);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect({ hash, over }).toEqual({ hash, over: 0 });
      }
    }),
  );

  test('on paper: the ladder, the sentences, what is to come and the reports', () =>
    open({ hash: `#/ladder/${COMPACT}` }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.locator('.paper').waitFor();
      const paper = await page.locator('.paper').innerText();
      expect(paper).toContain('Peru said it would sign only if fishing quotas are lifted.');
      expect(paper).toContain('Jun 2024 (“next month”): Norway, expected');
      expect(paper).toMatch(
        /Reports\s+Harbour Gazette|Reports[\s\S]*Harbour Gazette, “Norway to join harbour pact”, 3 May 2024/,
      );
      expect(await page.locator('.as-of').count()).toBe(0);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    }));
});

const VIEWS = [
  '#/overview',
  ...['ladder', 'map', 'timeline', 'origins', 'disputes'].map((view) => `#/${view}/${COMPACT}`),
  `#/ladder/${COMPACT}?party=PER`,
  '#/agenda',
  '#/search?q=norway',
  '#/reports',
  `#/report/${encodeURIComponent('sha256:wire')}`,
  '#/words',
];

async function inWindow(locator: import('playwright-core').Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 900;
}
