/** The example reports in, the pictures of README.md out: the dossier, its map and the brief as they are. Needs Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, FLAGS } from '../test/exports/chromium.ts';
import { terminalPage } from './terminal-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');
const COLUMNS = 100;
/** Bytes; README.md is to open fast. */
const LIMIT = 250_000;

if (!CHROMIUM) {
  console.error('pictures: no Chromium found (/usr/bin); install one, then run this again');
  process.exit(2);
}

mkdirSync(IMAGES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'chancery-pictures-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const dossier = join(folder, 'dossier.html');
  chancery('brief', 'examples/reports', '-o', dossier);
  await picture('dossier.png', { width: 1440, height: 940 }, async (page) => {
    await page.goto(`${pathToFileURL(dossier).href}#/ladder/eu?party=MNE`);
    await page.locator('.evidence mark').first().waitFor();
  });
  await picture('map.png', { width: 1440, height: 860 }, async (page) => {
    await page.goto(`${pathToFileURL(dossier).href}#/map/artemis-accords`);
    await page.locator('.world .names text').first().waitFor();
  });
  const command = ['brief', 'examples/reports', '--framework', 'Amber Corridor Pact'];
  const words = chancery(...command, '--color', 'always');
  await picture('brief.png', { width: 1000, height: 600 }, async (page) => {
    await page.setContent(terminalPage(`chancery brief examples/reports --framework "Amber Corridor Pact"`, words));
    const [width, height] = (await page.evaluate('[document.body.scrollWidth, document.body.scrollHeight]')) as [
      number,
      number,
    ];
    await page.setViewportSize({ width, height });
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

function chancery(...args: string[]): string {
  const env = { ...process.env, COLUMNS: String(COLUMNS), LC_ALL: 'C.UTF-8' };
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  return execFileSync(process.execPath, ['src/cli/main.ts', ...args], { cwd: ROOT, env, stdio: [...stdio] }).toString();
}

async function picture(
  name: string,
  viewport: { readonly width: number; readonly height: number },
  show: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport });
  await show(page);
  const path = join(IMAGES, name);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  console.log(`${relative(ROOT, path)}  ${Math.ceil(size / 1000)} kB`);
  if (size > LIMIT) throw new Error(`too large for README.md: ${path}, ${size} bytes of ${LIMIT}`);
}
