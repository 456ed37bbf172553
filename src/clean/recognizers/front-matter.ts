import type { Fact, Recognizer } from '../furniture.ts';
import { frontMatterEnd } from '../hard-wrap.ts';
import { findStatedTimes } from '../stated-time.ts';

/** The fields between two lines of three hyphens at the head of a Markdown file. */
export const frontMatter: Recognizer = {
  step: 'front-matter',
  *find(lines) {
    const end = frontMatterEnd(lines);
    if (!lines.slice(0, end).some((line) => FIELD.test(line.text))) return;
    for (let i = 0; i < end; i++) {
      yield { line: i, reason: 'field of the front matter' };
      const fact = factOf(lines[i]!.text);
      if (fact) yield { line: i, keep: true, reason: 'field of the front matter', fact };
    }
  },
};

const FIELD = /^([A-Za-z_-]{2,30}):\s*(.*)$/;

function factOf(text: string): Fact | null {
  const [, name, raw] = FIELD.exec(text.slice(0, 1000)) ?? [];
  const value = raw?.replace(/^["']|["']$/g, '').trim();
  if (!name || !value) return null;
  switch (name.toLowerCase()) {
    case 'title':
    case 'author':
      return { about: name.toLowerCase() as 'title' | 'author', value };
    case 'outlet':
    case 'source':
    case 'publisher':
      return { about: 'outlet', value };
    case 'date':
    case 'published':
    case 'updated': {
      const time = findStatedTimes(value)[0];
      return time
        ? { about: name.toLowerCase() === 'updated' ? 'updated' : 'published', value: time.value, words: value }
        : null;
    }
    default:
      return null;
  }
}
