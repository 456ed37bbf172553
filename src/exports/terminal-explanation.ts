import type { OriginRow } from '../model/origin.ts';
import type { ExplainedClaim, ExplainedReport, Explanation } from './explanation.ts';
import { rowInWords, whatWouldChange } from './origin-wording.ts';
import { reviewedInWords } from './review-wording.ts';
import { drawLadder, standingStyle, stepStyle } from './terminal-ladder.ts';
import { mergeLines, originLines } from './terminal-origins.ts';
import { cutTo, paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
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
  shortPath,
  sinceInWords,
  standingWord,
  stepWord,
} from './wording.ts';

/** Explanation → text for a terminal: every claim behind one standing, each with its sentence in context. */
export function renderTerminalExplanation(explanation: Explanation, screen: Screen): string {
  const { standing, framework, claims, rejected, reports, disputes, origins } = explanation;
  const lines = [
    `${paint(screen, 'bold', plain(standing.party.name))}  ${drawLadder(standing, screen)}  ${paint(screen, standingStyle(standing), standingWord(standing))}  ${plain(framework.name)}`,
    ...indented(
      screen,
      2,
      [sinceInWords(standing.since), classWord(standing.class), reportsInWords(standing)].join(' · '),
    ),
    ...vantageSentences(explanation.seen).flatMap((line) => indented(screen, 2, plain(line))),
    ...(standing.since.why === null ? [] : indented(screen, 2, `date: ${plain(standing.since.why)}`)),
    ...standing.rules.flatMap((rule) => indented(screen, 2, `decided by ${ruleInWords(rule)} (docs/standing.md)`)),
    ...standing.conditions.flatMap((condition) =>
      indented(screen, 2, `on condition: ${plain(conditionInWords(condition))}`),
    ),
    ...disputes.flatMap(({ what }) => indented(screen, 2, `in dispute: ${plain(what)}`)),
    '',
    ...(origins === null ? [] : originSection(origins, screen)),
    ...claims.flatMap((claim, index) => [...claimLines(claim, index + 1, screen), '']),
    ...(rejected.length > 0 ? [paint(screen, 'bold', 'Rejected by hand, not counted'), ''] : []),
    ...rejected.flatMap((claim, index) => [...claimLines(claim, index + 1, screen), '']),
    ...reports.flatMap((report) => removalLines(report, screen)),
  ];
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\n')}\n`;
}

function originSection(row: OriginRow, screen: Screen): string[] {
  return [
    paint(screen, 'bold', rowInWords(row)),
    ...row.list.flatMap((origin) => originLines(origin, screen)),
    ...row.merges.flatMap((merge) => mergeLines(merge, screen)),
    ...whatWouldChange(row).flatMap((line) => indented(screen, 2, line, 'dim')),
    '',
  ];
}

function claimLines({ claim, reading, context, reviewed }: ExplainedClaim, number: number, screen: Screen): string[] {
  const denied = claim.polarity === 'denied';
  const step = paint(
    screen,
    denied ? 'red' : stepStyle(claim.step),
    `${denied ? 'denied: ' : ''}${stepWord(claim.step)}`,
  );
  const facts = [
    ...(reviewed ? [plain(reviewedInWords(reviewed))] : []),
    `in ${plain(reportInFull(claim, reading))}, ${dateInWords(reading?.published)}`,
    ...chainSteps(claim.attribution).map(plain),
    ...(claim.when ? [`when: “${plain(claim.when.expression)}”${meaningOf(claim.when)}`] : []),
    ...(claim.condition === null ? [] : [`on condition: ${plain(claim.condition)}`]),
    `read${claim.background ? ' as background' : ''} by the rule ${plain(claim.rule)} from characters ${claim.evidence.start} to ${claim.evidence.end} · ${claim.id}`,
  ];
  return [
    `${number}. ${step}${claim.act === null ? '' : ` (${plain(claim.act)})`}`,
    ...sentenceLines(context, screen),
    ...facts.flatMap((fact) => indented(screen, 3, fact, 'dim')),
  ];
}

/** The evidence stands between marks; what is around it is dim. */
function sentenceLines(context: ExplainedClaim['context'], screen: Screen): string[] {
  const width = screen.columns - 5;
  const dim = (text: string) => wrap(text, width).map((line) => `     ${paint(screen, 'dim', typed(screen, line))}`);
  const before = plain(context.before);
  const after = plain(context.after);
  const sentence = plain(`${context.lead}»${context.quote.trim()}«${context.tail}`);
  const bar = paint(screen, 'cyan', screen.unicode ? '▌' : '|');
  return [
    ...(before === '' ? [] : dim(before)),
    ...wrap(sentence, width).map((line) => `   ${bar} ${quoteMarks(screen, line)}`),
    ...(after === '' ? [] : dim(after)),
  ];
}

const quoteMarks = (screen: Screen, line: string): string =>
  screen.unicode ? line : typed(screen, line).replaceAll('»', '>>').replaceAll('«', '<<');

function meaningOf(when: NonNullable<ExplainedClaim['claim']['when']>): string {
  const meaning = intervalInWords(when.from, when.to);
  return meaning === null ? '' : ` = ${meaning} (${when.basis})`;
}

function removalLines({ reading, removals }: ExplainedReport, screen: Screen): string[] {
  const path = shortPath(plain(reading.report.path));
  const name = reading.title === null ? path : `“${plain(reading.title)}” (${path})`;
  if (removals.length === 0) return [];
  return [
    ...wrap(`Removed before reading from ${name}`, screen.columns).map((line) =>
      paint(screen, 'bold', typed(screen, line)),
    ),
    ...removals.flatMap(({ step, reason, texts }) => [
      ...indented(screen, 2, `${plain(reason)} (${plain(step)})`),
      ...texts.map((text) => `    ${paint(screen, 'dim', cutTo(plain(text), screen.columns - 4, screen.unicode))}`),
    ]),
    '',
  ];
}

function indented(screen: Screen, by: number, text: string, style?: 'dim'): string[] {
  return wrap(typed(screen, text), screen.columns - by).map(
    (line) => ' '.repeat(by) + (style ? paint(screen, style, line) : line),
  );
}
