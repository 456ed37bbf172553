import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Brief } from '../../src/exports/brief.ts';
import { dossierOf } from '../../src/exports/dossier-data.ts';
import type { Dossier } from '../../src/exports/dossier-schema.ts';
import { renderHtmlDossier } from '../../src/exports/html-dossier.ts';
import { loadPageBundle } from '../../src/exports/page-bundle.ts';
import { CHROMIUM, FLAGS } from '../exports/chromium.ts';

/** What a test does with an open page; every complaint of the browser fails it. */
export interface Opened {
  readonly page: Page;
  /** Requests the page has made, but for itself. */
  readonly requests: readonly string[];
  /** Goes to another address of the page. */
  go(hash: string): Promise<void>;
}

export type Open = (
  options: BrowserContextOptions & { hash?: string },
  use: (opened: Opened) => Promise<void>,
) => Promise<void>;

/** Tests of a dossier in one file, opened in Chromium; they skip, and say so, where there is none. */
export function inBrowser(
  what: string,
  dossier: Brief | Dossier,
  define: (open: Open, browser: () => Browser) => void,
): void {
  describe.skipIf(!CHROMIUM)(`${what}${CHROMIUM ? '' : ' (no Chromium installed)'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-page-'));
    const file = join(folder, 'dossier.html');
    let browser: Browser;

    beforeAll(async () => {
      const data = 'ledger' in dossier ? dossierOf(dossier) : dossier;
      writeFileSync(file, renderHtmlDossier(data, loadPageBundle()));
      // Grey edges of letters: pictures are half as large, and the same on every screen.
      browser = await chromium.launch({ executablePath: CHROMIUM!, args: [...FLAGS, '--disable-lcd-text'] });
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    const open: Open = async ({ hash = '', ...options }, use) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      try {
        await openPage(await context.newPage(), `${pathToFileURL(file).href}${hash}`, use);
      } finally {
        await context.close();
      }
    };
    define(open, () => browser);
  });
}

async function openPage(page: Page, url: string, use: (opened: Opened) => Promise<void>): Promise<void> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url.split('#')[0]) requests.push(request.url());
  });
  await page.goto(url);
  await page.locator('main, .paper, .notice').first().waitFor();
  const go = async (hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForTimeout(60);
  };
  await use({ page, requests, go });
  if (complaints.length > 0) throw new Error(`the browser complains: ${complaints.slice(0, 5).join('\n')}`);
}
