import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dateTogether, loadChancery } from '../../src/pipeline/index.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));

test.skipIf(!existsSync(FOLDER))('the five reports of ../shared/reports (skipped where they are not)', async () => {
  const { ingest, read } = loadChancery();
  const readings = [];
  const files = readdirSync(FOLDER).filter((name) => /^\d{3}_.*\.txt$/.test(name));
  for await (const item of ingest(files.map((name) => FOLDER + name)))
    if (!('failure' in item)) readings.push(read(item));
  const found = Object.fromEntries(
    dateTogether(readings).map(({ report, published: { from, to, basis } }) => [
      report.path.slice(FOLDER.length, FOLDER.length + 3),
      `${from} to ${to}, ${basis}`,
    ]),
  );
  expect(found).toEqual({
    '000': '2021-01-01 to 2025-11-06, inferred',
    '001': '2025-11-06 to 2025-11-12, inferred',
    '002': '2025-10-31 to 2025-11-06, inferred',
    '003': '2025-11-07 to 2025-11-07, said',
    '004': '2025-11-06 to 2025-11-10, inferred',
  });
});
