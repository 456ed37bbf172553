import type { Claim } from '../model/claim.ts';
import type { FrameworkStandings, Standing } from '../model/standing.ts';
import type { Brief } from './brief.ts';
import { furtherClaims, groupBySentence } from './evidence-order.ts';
import { marked } from './markdown-text.ts';
import {
  agendaInWords,
  classWord,
  countsInWords,
  plural,
  reportsInWords,
  sinceInWords,
  sourceInWords,
  standingWord,
  stepWord,
  whatWasRead,
} from './wording.ts';

/** Brief → Markdown: a table of standings for each framework, then the sentences behind them. */
export function renderMarkdownBrief(brief: Brief): string {
  const blocks = brief.ledger.frameworks.map((framework) => frameworkBlock(brief, framework));
  if (blocks.length === 0) blocks.push('No report says where a party stands with a framework.');
  return `${['# State of play', ...blocks, whatWasRead(brief)].join('\n\n')}\n`;
}

function frameworkBlock(brief: Brief, framework: FrameworkStandings): string {
  const agenda = agendaInWords(brief, framework.id);
  const rows = framework.standings.map((standing) => {
    const disputed = standing.disputed ? ', disputed' : '';
    return `| ${[
      marked(standing.party.name),
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
    ...groupBySentence(brief, framework.standings).map((group) => partyBlock(brief, group)),
    ...(agenda.length > 0 ? [`### Said to come`, agenda.map(({ words }) => `- ${marked(words)}`).join('\n')] : []),
  ].join('\n\n');
}

function partyBlock(brief: Brief, group: readonly Standing[]): string {
  const standing = group[0]!;
  const disputes = brief.ledger.disputes.filter(
    ({ party, framework }) => party === standing.party.id && framework === standing.best.framework.id,
  );
  return [
    `### ${group.map(({ party }) => marked(party.name)).join(', ')}: ${standingWord(standing)}`,
    quoteBlock(brief, standing.best),
    ...standing.conditions.map(({ words }) => `On condition: ${marked(words)}`),
    ...furtherClaims(brief, standing).map(({ claim, reports }) => {
      const denied = claim.polarity === 'denied' ? 'Denied: ' : 'Also: ';
      return `${denied}${stepWord(claim.step)} (${plural(reports, 'report')})\n\n${quoteBlock(brief, claim)}`;
    }),
    ...disputes.map(({ what }) => `In dispute: ${marked(what)}`),
  ].join('\n\n');
}

function quoteBlock(brief: Brief, claim: Claim): string {
  return `> “${marked(claim.evidence.quote)}”\n>\n> — ${marked(sourceInWords(claim, brief.reports.get(claim.report)))}`;
}
