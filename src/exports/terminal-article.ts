import type { Article } from '../model/article.ts';
import { paint, plain, type Screen } from './terminal-text.ts';

/** An article → its own words, a paragraph to a line, headlines set apart. */
export function renderTerminalText(article: Article, screen: Screen): string {
  const blocks = article.blocks.map((block) => {
    const words = plain(article.text.slice(block.start, block.end));
    if (block.kind === 'headline') return `${paint(screen, 'bold', words)}\n`;
    return block.kind === 'subheading' ? `\n${paint(screen, 'bold', words)}` : words;
  });
  return `${blocks.join('\n')}\n`;
}
