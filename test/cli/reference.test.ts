import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderCliReference } from '../../scripts/cli-reference.ts';

test("docs/cli.md is what the commands' own help says (npm run docs writes it)", async () => {
  const written = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  expect(written).toBe(await renderCliReference());
});
