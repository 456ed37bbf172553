import type { Brief } from './brief.ts';
import { citedInWords, disputeInWords, disputesAbout, preferencesInWords, ruleOf } from './dispute-wording.ts';
import { marked } from './markdown-text.ts';

/** What reports say differently about a framework, as a section of Markdown; none when nothing differs. */
export function differenceBlocks(brief: Brief, framework: string): string[] {
  const disputes = disputesAbout(brief, framework);
  if (disputes.length === 0) return [];
  const blocks = disputes.map((dispute) =>
    [
      `- **${marked(disputeInWords(brief, dispute))}** (rule ${ruleOf(dispute)})`,
      ...dispute.sides.flatMap(({ says, cited }) => [
        `  - ${marked(says)}`,
        ...cited.map((each) => `    - “${marked(each.quote)}” — ${marked(citedInWords(brief, each))}`),
      ]),
      ...preferencesInWords(dispute).map((words) => `  - ${marked(words)}`),
    ].join('\n'),
  );
  return ['### Where reports differ', blocks.join('\n')];
}
