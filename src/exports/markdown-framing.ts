import type { Brief } from './brief.ts';
import { marked } from './markdown-text.ts';
import { placeInWords } from './terminal-framing.ts';
import { plural } from './wording.ts';

/** What reports name in different words, as a section of Markdown; none when nothing differs. */
export function framingBlocks({ ledger, reports }: Brief): string[] {
  if (ledger.framing.length === 0) return [];
  const items = ledger.framing.map(({ name, wordings }) =>
    [
      `- **${marked(name)}**`,
      ...wordings.flatMap(({ words, reports: count, cited }) => [
        `  - ${marked(words)} (${plural(count, 'report')})`,
        ...cited.map((each) => `    - “${marked(each.quote)}” — ${marked(placeInWords(each, reports))}`),
      ]),
    ].join('\n'),
  );
  return ['## The same in different words', items.join('\n')];
}
