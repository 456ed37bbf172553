import type { Change, LedgerChanges } from '../model/change.ts';
import type { Brief } from './brief.ts';
import { changeInWords, changesHeading, groupChanges, uncertainSentences } from './change-wording.ts';
import { boldEvidence, marked } from './markdown-text.ts';
import { sentenceOf } from './shown-sentence.ts';
import { dateInWords, sourceInWords } from './wording.ts';

/** Changes → Markdown: a section for each framework, an item for each change with its sentence. */
export function renderMarkdownChanges(changes: LedgerChanges, brief: Brief): string {
  const blocks = groupChanges(changes, brief).flatMap(([name, groups]) => [
    `## ${marked(name)}`,
    ...groups.flatMap((group) => [
      `### ${group.parties.map(marked).join(', ')}`,
      ...group.changes.map((change) => block(change, brief)),
    ]),
  ]);
  const none = blocks.length === 0 ? ['Nothing changed.'] : [];
  return `${[`# ${changesHeading(changes)}`, ...uncertainSentences(changes).map(marked), ...none, ...blocks].join('\n\n')}\n`;
}

function block(change: Change, brief: Brief): string {
  const claim = brief.claims.get(change.because)!;
  const reading = brief.reports.get(claim.report);
  return [
    marked(changeInWords(change)),
    `> ${boldEvidence(sentenceOf(brief, claim))}\n>\n> — ${marked(`${sourceInWords(claim, reading)}, ${dateInWords(reading?.published)}`)}`,
  ].join('\n\n');
}
