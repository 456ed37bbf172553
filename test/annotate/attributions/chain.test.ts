import { describe, expect, it } from 'vitest';
import { ATTITUDE, chainOf } from '../../../src/annotate/attributions/index.ts';
import type { Attribution } from '../../../src/model/annotation.ts';
import { attribute } from './marked.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const sourcesOf = (text: string, words: string) =>
  chainOf(spanOf(text, words), attribute(text)).map(
    ({ source }) => source?.map((s) => text.slice(s.start, s.end)).join(' ') ?? null,
  );

describe('the chain of sources behind some words, innermost first', () => {
  it('five sources, then the agency that cites them', () => {
    const text = 'According to Newsline, citing five sources, the government explores adding new members.';
    expect(sourcesOf(text, 'adding new members')).toEqual(['five sources', 'Newsline']);
  });

  it('one source for what one says', () => {
    const text = 'The minister said that Georgia will join the union.';
    expect(sourcesOf(text, 'Georgia will join the union')).toEqual(['The minister']);
  });

  it('no source for what nobody is cited for', () => {
    const text = 'Georgia joined the union in May. The minister said that the day was long.';
    expect(sourcesOf(text, 'Georgia joined the union')).toEqual([]);
  });

  const whole = { start: 0, end: 100 };
  const attribution = (overrides: Partial<Attribution>): Attribution => ({
    source: [{ start: 0, end: 3 }],
    cue: [{ start: 4, end: 8 }],
    content: [whole],
    kind: 'named',
    count: null,
    medium: null,
    confidence: 0.9,
    rule: 'learned',
    ...overrides,
  });

  it('an attribution within the content of another comes first', () => {
    const inner = attribution({ cue: [{ start: 20, end: 24 }], content: [{ start: 30, end: 60 }] });
    const outer = attribution({ cue: [{ start: 110, end: 114 }] });
    expect(chainOf({ start: 40, end: 50 }, [outer, inner])).toEqual([inner, outer]);
  });

  it('wishes and judgements are no sources', () => {
    expect(chainOf({ start: 40, end: 50 }, [attribution({ rule: ATTITUDE })])).toEqual([]);
  });

  it('a span that is only partly in the content has no source there', () => {
    expect(chainOf({ start: 90, end: 120 }, [attribution({})])).toEqual([]);
  });
});
