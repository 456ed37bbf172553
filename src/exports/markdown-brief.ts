import type { Claim } from '../model/claim.ts';
import type { FrameworkStandings, Standing } from '../model/standing.ts';
import { agendaOf, type Planned, plannedInWords } from './agenda.ts';
import type { Brief } from './brief.ts';
import { disputesOf, furtherClaims, groupBySentence, type StandingGroup } from './evidence-order.ts';
import { differenceBlocks } from './markdown-disputes.ts';
import { framingBlocks } from './markdown-framing.ts';
import { marked } from './markdown-text.ts';
import { readAndReviewed } from './review-wording.ts';
import { type ShownSentence, sentenceOf, wholeOf } from './shown-sentence.ts';
import { vantageSentences } from './vantage.ts';
import {
  classWord,
  countsInWords,
  plural,
  reportsInWords,
  sinceInWords,
  sourceInWords,
  standingWord,
  stepWord,
} from './wording.ts';

/** Brief → Markdown: a table of standings for each framework, then the sentences behind them. */
export function renderMarkdownBrief(brief: Brief): string {
  const blocks = brief.ledger.frameworks.map((framework) => frameworkBlock(brief, framework));
  if (blocks.length === 0) blocks.push('No report says where a party stands with a framework.');
  return `${['# State of play', ...vantageSentences(brief.ledger).map(marked), ...blocks, ...framingBlocks(brief), readAndReviewed(brief)].join('\n\n')}\n`;
}

function frameworkBlock(brief: Brief, framework: FrameworkStandings): string {
  const agenda = agendaOf(brief, framework.id);
  const groups = groupBySentence(brief, framework.standings);
  const rows = groups
    .flatMap((group) => group.rows)
    .map((row) => {
      const standing = row[0]!;
      const disputed = row.some((each) => each.disputed) ? ', disputed' : '';
      return `| ${[
        namesInWords(row),
        standingWord(standing) + disputed,
        sinceInWords(standing.since),
        classWord(standing.class),
        reportsInWords(standing),
      ].join(' | ')} |`;
    });
  return [
    `## ${marked(framework.name)}`,
    countsInWords(framework.standings),
    ['| Party | Step | Since | Evidence | Reports |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    ...groups.map((group) => partyBlock(brief, group)),
    ...(agenda.length > 0 ? [`### Said to come`, agenda.map(plannedItem).join('\n')] : []),
    ...differenceBlocks(brief, framework.id),
  ].join('\n\n');
}

const plannedItem = (planned: Planned): string => {
  const told = planned.told && `  “${marked(planned.told.quote)}” — ${marked(planned.told.by)}`;
  return `- ${marked(plannedInWords(planned))}${told === null ? '' : `\n${told}`}`;
};

/** Names, and from three on how many they are. */
const namesInWords = (standings: readonly Standing[]): string =>
  standings.map(({ party }) => marked(party.name)).join(', ') +
  (standings.length > 2 ? ` (${standings.length} parties)` : '');

function partyBlock(brief: Brief, group: StandingGroup): string {
  const standing = group.first;
  const disputes = disputesOf(brief, standing);
  return [
    `### ${namesInWords(group.standings)}: ${standingWord(standing)}`,
    quoteBlock(brief, standing.best, group.sentence),
    ...standing.conditions.map(({ words }) => `On condition: ${marked(words)}`),
    ...furtherClaims(brief, standing).map(({ claim, reports }) => {
      const denied = claim.polarity === 'denied' ? 'Denied: ' : 'Also: ';
      return `${denied}${stepWord(claim.step)} (${plural(reports, 'report')})\n\n${quoteBlock(brief, claim, sentenceOf(brief, claim))}`;
    }),
    ...disputes.map(({ what }) => `In dispute: ${marked(what)}`),
  ].join('\n\n');
}

function quoteBlock(brief: Brief, claim: Claim, shown: ShownSentence): string {
  return `> “${marked(wholeOf(shown))}”\n>\n> — ${marked(sourceInWords(claim, brief.reports.get(claim.report)))}`;
}
