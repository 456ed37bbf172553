import type { ShownSentence } from './shown-sentence.ts';
import { plain } from './terminal-text.ts';

/** Text of a report made safe inside a line of Markdown: nothing in it is markup, neither Markdown's nor HTML's. */
export const marked = (text: string): string =>
  plain(text)
    .replace(/[\\`*_{}[\]<>()#|~!]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replace(/(https?|ftp|mailto|www)(?=[:.])/gi, '$1\u200b')
    .replace(/^([-+=]|\d+[.)])/, '\\$1');

/** A sentence whose evidence is bold; spaces stand outside of the marks. */
export function boldEvidence({ lead, quote, tail }: ShownSentence): string {
  const spaceBefore = /\s$/.test(lead) || /^\s/.test(quote) ? ' ' : '';
  const spaceAfter = /^\s/.test(tail) || /\s$/.test(quote) ? ' ' : '';
  const [before, evidence, after] = [marked(lead), marked(quote), marked(tail)];
  return `${before}${before && spaceBefore}**${evidence}**${after && spaceAfter}${after}`;
}
