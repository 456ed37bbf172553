import { describe, expect, test } from 'vitest';
import { expectTimes, timesIn } from './marked.ts';

describe('days with a name', () => {
  test.each([
    ['They will meet on [Christmas Day].', '2025-12-25'],
    ['They signed on [New Year’s Day].', '2025-01-01'],
    ['They will meet on [Thanksgiving].', '2025-11-27'],
    ['They signed on [Good Friday].', '2025-04-18'],
    ['They signed on [Easter Sunday].', '2025-04-20'],
  ])('%s', (marked, value) => expectTimes(marked, [value]));

  test('an island is none', () => expect(timesIn('Easter Island sent a delegate.')).toEqual([]));
});
