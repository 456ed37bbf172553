import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadMigrations } from '../../src/store/migration.ts';
import { openConnection } from '../../src/store/opening.ts';
import { testFolder } from './folder.ts';

const folderWith = (...names: string[]): URL => {
  const folder = testFolder();
  for (const name of names) writeFileSync(join(folder, name), `-- ${name}`);
  return pathToFileURL(`${folder}/`);
};

test('migrations are read in the order of their numbers, other files left out', () => {
  const names = Array.from({ length: 11 }, (_, index) => `${index + 1}-step.sql`);
  const found = loadMigrations(folderWith(...names, 'README.md'));
  expect(found.map(({ number, sql }) => `${number} ${sql}`)).toEqual(
    names.map((name, index) => `${index + 1} -- ${name}`),
  );
});

test.each([[[]], [['001-a.sql', '003-c.sql']], [['001-a.sql', '001-b.sql']], [['a.sql']]])(
  'a gap, a double or none at all is a bug: %j',
  (names) => {
    expect(() => loadMigrations(folderWith(...names))).toThrow(/not numbered/);
  },
);

test('values that SQLite would take for something else are refused before it sees them', () => {
  const connection = openConnection(join(testFolder(), 'a.ledger'), { mode: 'write' });
  connection.exec('CREATE TABLE pair (a, b)');
  for (const value of [new Date(), undefined, { a: 1 }, true]) {
    expect(() => connection.run('INSERT INTO pair VALUES (?, ?)', value as unknown as string, 1)).toThrow(TypeError);
  }
  expect(connection.get('SELECT count(*) AS rows FROM pair')).toEqual({ rows: 0 });
  connection.close();
});
