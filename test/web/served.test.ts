import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chancery } from '../cli/fake-effects.ts';
import { CHROMIUM, FLAGS } from '../exports/chromium.ts';
import { READINGS } from '../exports/fixture-brief.ts';
import { serve } from './serve.ts';

describe.skipIf(!CHROMIUM)(`the page on a server${CHROMIUM ? '' : ' (no Chromium installed)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-served-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('shows the ledger, fetches words when they are wanted, and follows what is read', async () => {
    const ledger = join(folder, 'live.chancery');
    await chancery(['read', 'reports', '--ledger', ledger], { readings: [READINGS[0]!] });
    await serve(ledger, [], async (url) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${url}#/ladder/amber-coast-compact`);
      await page.getByRole('link', { name: 'stands here: announced' }).click();
      await page.locator('.evidence blockquote', { hasText: 'A signing is planned for June.' }).waitFor();
      await page.getByRole('link', { name: 'Open at this sentence' }).click();
      await page.locator('.sheet mark.chosen').waitFor();
      await page.goto(`${url}#/overview`);
      expect(await page.getByText('Lantern Convention').count()).toBe(0);
      await chancery(['read', 'reports', '--ledger', ledger]);
      await page.getByText('Lantern Convention').waitFor({ timeout: 20_000 });
      await page.getByRole('searchbox').fill('signing is planned');
      await page.locator('section .row mark', { hasText: 'signing is planned' }).waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  test('an empty ledger says what to do', async () => {
    const ledger = join(folder, 'empty.chancery');
    await chancery(['read', 'reports', '--ledger', ledger], { readings: [{ ...READINGS[0]!, claims: [] }] });
    await serve(ledger, [], async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.locator('main', { hasText: 'No report says where a party stands' }).waitFor();
      await page.close();
    });
  });

  test('without its token the page says what is missing; the address with it works', async () => {
    const ledger = join(folder, 'token.chancery');
    await chancery(['read', 'reports', '--ledger', ledger]);
    const token = 'correct horse battery';
    await serve(ledger, ['--token', token], async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.locator('.notice', { hasText: 'open the address the server printed' }).waitFor();
      await page.goto(`${url}?token=${encodeURIComponent(token)}`);
      await page.locator('.frameworks').waitFor();
      expect(page.url()).not.toContain('token');
      await page.close();
    });
  });
});
