import { loadAttributionModel, recognizeAttributions } from '../../../src/annotate/attributions/index.ts';
import { recognizeQuotes } from '../../../src/annotate/quotes/index.ts';
import type { Attribution } from '../../../src/model/annotation.ts';
import type { Span } from '../../../src/model/span.ts';
import { loadLanguage } from '../../../src/text/language.ts';
import { linesOf } from '../../../training/attribution/examples.ts';

export const language = loadLanguage();
export const model = loadAttributionModel();

export function attribute(text: string): Attribution[] {
  const blocks = linesOf(text);
  const sentences = language.analyse(text, blocks);
  return recognizeAttributions({ text, sentences, quotes: recognizeQuotes(text, blocks), blocks, mentions: [] }, model);
}

export interface Line {
  source: string | null;
  cue: string;
  content: string;
}

/** Attributions as words; pieces are joined by ` … `. */
export function inWords(text: string, attributions: readonly Attribution[] = attribute(text)): Line[] {
  const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return attributions.map((a) => ({
    source: a.source ? words(a.source) : null,
    cue: words(a.cue),
    content: words(a.content),
  }));
}

/** Source and content as expected, and a cue that holds the expected one or lies in it: where a cue ends (`said on Tuesday`) is a matter of taste. */
export function agrees(found: Line, expected: Line): boolean {
  return found.source === expected.source && found.content === expected.content && meets(found.cue, expected.cue);
}

function meets(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/**
 * Sentences are marked like this: `{c:According to} {s:the envoy}, {t:the bloc waits}.`
 * Returns the plain text and the one attribution its marks describe.
 */
export function readMarks(marked: string): { text: string; expected: Line } {
  const found = { s: [] as string[], c: [] as string[], t: [] as string[] };
  const text = marked.replace(/\{([sct]):([^}]*)\}/g, (_, role: 's' | 'c' | 't', words: string) => {
    found[role].push(words);
    return words;
  });
  return {
    text,
    expected: {
      source: found.s.length > 0 ? found.s.join(' … ') : null,
      cue: found.c.join(' … '),
      content: found.t.join(' … '),
    },
  };
}
