import { plain } from './terminal-text.ts';

/** Text of a report made safe inside a line of Markdown: nothing in it is markup, neither Markdown's nor HTML's. */
export const marked = (text: string): string =>
  plain(text)
    .replace(/[\\`*_{}[\]<>()#|~!]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replace(/(https?|ftp|mailto|www)(?=[:.])/gi, '$1\u200b')
    .replace(/^([-+=]|\d+[.)])/, '\\$1');
