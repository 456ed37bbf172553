import { expect, it } from 'vitest';
import { affirmedIn } from './reading.ts';

it('a source that says "our" itself is read to the end', () => {
  const text = [
    'Moldova intends to withdraw from the Commonwealth of Independent States.',
    '"After they are terminated, our country will cease to be a CIS member de jure, although its membership has lapsed," he told Radio Moldova.',
    '"We, our country and our neighbours, want to join the European Union," our delegation said.',
  ].join('\n\n');
  expect(affirmedIn(text)).toContain('cis MDA withdrawing');
});
