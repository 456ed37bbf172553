import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { publicationOf } from '../../src/dating/publication.ts';
import { report } from '../claims/reading.ts';

function publishedOn(text: string, stated: string | null = null): string | null {
  const one = report(text, stated);
  return publicationOf(one, clean(one)).from;
}

describe('when a report was published', () => {
  it('is what its record states', () => {
    expect(publishedOn('Norland joined the pact.', '2026-03-06T09:00:00Z')).toBe('2026-03-06');
  });

  it('is what its dateline states, when that has a year', () => {
    expect(publishedOn('LOMÉ, March 6, 2026 - Norland is considering leaving the pact.')).toBe('2026-03-06');
    expect(publishedOn('ACCRA, 22 April 2026 - Norland is considering leaving the pact.')).toBe('2026-04-22');
  });

  it('is unknown where nothing says it; a date in the story is not it', () => {
    expect(publishedOn('ACCRA, 22 April (Wire) - Norland signed the pact.')).toBeNull();
    expect(publishedOn('Norland joined the pact on March 6, 2026 - a Friday.')).toBeNull();
    expect(publishedOn('Norland joined the pact.', 'last week')).toBeNull();
    expect(publishedOn('Norland joined the pact.', '2026-02-30')).toBeNull();
  });
});
