import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openLedger } from '../../src/store/sqlite.ts';
import { testFolder } from './folder.ts';
import { nthReading, reader } from './readings.ts';

test.each(['VACUUM INTO', 'backup'] as const)('a copy made by %s, while it is written to, is a ledger', async (how) => {
  const folder = testFolder();
  const file = join(folder, 'some.ledger');
  const copy = join(folder, 'copy.ledger');
  const store = openLedger(file, { mode: 'write' });
  for (let n = 0; n < 20; n++) await store.put(nthReading('kept', n), reader());
  const db = new DatabaseSync(file);
  if (how === 'backup') await backup(db, copy);
  else db.exec(`VACUUM INTO '${copy}'`);
  db.close();
  await store.put(nthReading('kept', 20), reader());
  await store.close();

  const reading = openLedger(copy, { mode: 'read' });
  expect(await reading.counts()).toMatchObject({ reports: 20 });
  expect(await reading.reading(nthReading('kept', 19).report.id)).toMatchObject(nthReading('kept', 19));
  await reading.close();
  const writing = openLedger(copy, { mode: 'write' });
  expect(await writing.put(nthReading('kept', 20), reader())).toBe('new');
  await writing.close();
});
