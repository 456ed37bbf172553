import type { ExplainedClaim, ExplainedReport, Explanation } from './explanation.ts';
import { originBlocks } from './markdown-origins.ts';
import { boldEvidence, marked } from './markdown-text.ts';
import { rowInWords, whatWouldChange } from './origin-wording.ts';
import { reviewedInWords } from './review-wording.ts';
import { vantageSentences } from './vantage.ts';
import {
  chainSteps,
  classWord,
  conditionInWords,
  dateInWords,
  intervalInWords,
  reportInFull,
  reportsInWords,
  ruleInWords,
  sinceInWords,
  standingWord,
  stepWord,
} from './wording.ts';

/** Explanation → Markdown: every claim behind one standing, its sentence in context, and what was removed. */
export function renderMarkdownExplanation(explanation: Explanation): string {
  const { standing, framework, claims, rejected, reports, disputes, origins } = explanation;
  const removed = reports.filter(({ removals }) => removals.length > 0);
  const blocks = [
    `# ${marked(standing.party.name)} and ${marked(framework.name)}: ${standingWord(standing)}`,
    [sinceInWords(standing.since), classWord(standing.class), reportsInWords(standing)].join(', '),
    ...vantageSentences(explanation.seen).map(marked),
    listOf([
      ...(standing.since.why === null ? [] : [`date: ${marked(standing.since.why)}`]),
      ...standing.rules.map((rule) => `decided by ${ruleInWords(rule)}`),
      ...standing.conditions.map((condition) => `on condition: ${marked(conditionInWords(condition))}`),
      ...disputes.map(({ what }) => `in dispute: ${marked(what)}`),
    ]),
    ...(origins === null
      ? []
      : ['## Origins', rowInWords(origins), ...originBlocks(origins), listOf(whatWouldChange(origins))]),
    '## Claims',
    ...claims.map(claimBlock),
    ...(rejected.length > 0 ? ['## Rejected by hand, not counted', ...rejected.map(claimBlock)] : []),
    ...(removed.length > 0 ? ['## Removed before reading', ...removed.map(removalBlock)] : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function claimBlock({ claim, reading, context, reviewed }: ExplainedClaim, index: number): string {
  const denied = claim.polarity === 'denied' ? 'denied: ' : '';
  const act = claim.act === null ? '' : ` (${marked(claim.act)})`;
  const around = [marked(context.before), boldEvidence(context), marked(context.after)].filter((part) => part !== '');
  const meaning = claim.when ? intervalInWords(claim.when.from, claim.when.to) : null;
  return [
    `### ${index + 1}. ${denied}${stepWord(claim.step)}${act}`,
    `> ${around.join(' ')}`,
    listOf([
      ...(reviewed ? [marked(reviewedInWords(reviewed))] : []),
      `in ${marked(reportInFull(claim, reading))}, ${dateInWords(reading?.published)}`,
      ...chainSteps(claim.attribution).map(marked),
      ...(claim.when
        ? [`when: “${marked(claim.when.expression)}”${meaning === null ? '' : ` = ${meaning} (${claim.when.basis})`}`]
        : []),
      ...(claim.condition === null ? [] : [`on condition: ${marked(claim.condition)}`]),
      `read by the rule ${marked(claim.rule)}${claim.background ? ', as background' : ''}`,
      `characters ${claim.evidence.start} to ${claim.evidence.end} of the report; ${marked(claim.id)}`,
    ]),
  ].join('\n\n');
}

function removalBlock({ reading, removals }: ExplainedReport): string {
  const items = removals.map(
    ({ step, reason, texts }) =>
      `${marked(reason)} (${marked(step)}): ${texts.map((text) => `“${marked(text)}”`).join(', ')}`,
  );
  return [`### ${marked(reading.title ?? reading.report.path)}`, listOf(items)].join('\n\n');
}
