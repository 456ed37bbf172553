import type { Claim } from '../model/claim.ts';
import type { Dispute, FrameworkStandings, Standing } from '../model/standing.ts';
import type { Brief } from './brief.ts';
import { contextOf } from './context.ts';
import { furtherClaims, groupBySentence } from './evidence-order.ts';
import { drawLadder, LADDER_WIDTH, signOf, standingStyle, stepStyle } from './terminal-ladder.ts';
import { quoted, wrapDimming } from './terminal-quote.ts';
import {
  cutTo,
  padTo,
  paint,
  plain,
  type Screen,
  type Style,
  typed,
  widthOf,
  wrap,
  wrapItems,
} from './terminal-text.ts';
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

const INDENT = '    ';
const NAME_LIMIT = 26;
const STEP_WIDTH = 'withdrawing'.length;
const QUOTE_LINES = 5;

/** Brief → text for a terminal: a framework at a time, a line for each party, the best sentence under it. */
export function renderTerminalBrief(brief: Brief, screen: Screen): string {
  const { frameworks } = brief.ledger;
  const read = wrap(whatWasRead(brief), screen.columns).map((line) => paint(screen, 'dim', typed(screen, line)));
  if (frameworks.length === 0) return `${[...emptiness(brief, screen), ...read].join('\n')}\n`;
  const layout = layoutOf(
    frameworks.flatMap(({ standings }) => standings),
    screen,
  );
  const blocks = frameworks.map((framework) => frameworkBlock(brief, framework, layout, screen));
  return `${[...blocks, [...legend(screen), ...read].join('\n')].join('\n\n')}\n`;
}

function emptiness(brief: Brief, screen: Screen): string[] {
  const { frameworks, parties } = brief.asked;
  const asked = [...frameworks, ...parties].join(', ');
  const first = asked === '' ? 'No report says where a party stands with a framework.' : `Nothing on ${asked}.`;
  const advice =
    asked === ''
      ? "See what was read with 'chancery text PATH' and 'chancery claims PATH'."
      : 'Leave the filter out to see every framework and party found.';
  return [paint(screen, 'bold', plain(first)), ...wrap(advice, screen.columns)];
}

interface Layout {
  readonly name: number;
  readonly since: number;
  readonly class: number;
  /** What stands on the first line of a party: everything, up to the date, or up to the step. */
  readonly fits: 'all' | 'since' | 'step';
}

function layoutOf(standings: readonly Standing[], screen: Screen): Layout {
  const widest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const name = Math.min(NAME_LIMIT, widest(standings.map((s) => plain(s.party.name))));
  const since = widest(standings.map((s) => sinceInWords(s.since)));
  const evidence = widest(standings.map((s) => classWord(s.class)));
  const reports = widest(standings.map(reportsInWords));
  const upToSince = 2 + name + 2 + LADDER_WIDTH + 2 + STEP_WIDTH + 2 + since;
  const all = upToSince + 2 + evidence + 2 + reports;
  const fits = all <= screen.columns ? 'all' : upToSince <= screen.columns ? 'since' : 'step';
  return { name, since, class: evidence, fits };
}

function frameworkBlock(brief: Brief, framework: FrameworkStandings, layout: Layout, screen: Screen): string {
  const lines = heading(framework, screen);
  for (const group of groupBySentence(brief, framework.standings)) {
    for (const standing of group) lines.push(...standingRow(standing, layout, screen));
    lines.push(...sentence(brief, group[0]!.best, screen), ...asides(brief, group[0]!, screen), '');
  }
  const agenda = agendaInWords(brief, framework.id);
  if (agenda.length > 0) lines.push(paint(screen, 'bold', '  Said to come'));
  for (const { words } of agenda) {
    lines.push(...wrap(plain(words), screen.columns - INDENT.length).map((line) => INDENT + typed(screen, line)));
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}

function heading(framework: FrameworkStandings, screen: Screen): string[] {
  const name = cutTo(plain(framework.name), screen.columns, screen.unicode);
  const counts = typed(screen, countsInWords(framework.standings));
  const rule = paint(screen, 'dim', (screen.unicode ? '─' : '-').repeat(screen.columns));
  const gap = screen.columns - widthOf(name) - widthOf(counts);
  const title = paint(screen, 'bold', name);
  return gap >= 2 ? [title + ' '.repeat(gap) + counts, rule] : [title, ...wrap(counts, screen.columns), rule];
}

function standingRow(standing: Standing, layout: Layout, screen: Screen): string[] {
  const since = sinceInWords(standing.since);
  const evidence = classWord(standing.class);
  const reports = reportsInWords(standing);
  const name = padTo(cutTo(plain(standing.party.name), layout.name, screen.unicode), layout.name);
  const first = [
    `  ${paint(screen, 'bold', name)}`,
    drawLadder(standing, screen),
    paint(screen, standingStyle(standing), padTo(standingWord(standing), STEP_WIDTH)),
  ];
  const rest = layout.fits === 'all' ? [] : layout.fits === 'since' ? [evidence, reports] : [since, evidence, reports];
  if (layout.fits === 'all') first.push(padTo(since, layout.since), padTo(evidence, layout.class), reports);
  if (layout.fits === 'since') first.push(since);
  const below = wrapItems(rest, typed(screen, ' · '), screen.columns - INDENT.length);
  return [first.join('  ').trimEnd(), ...below.map((line) => INDENT + paint(screen, 'dim', line))];
}

/** The sentence, its evidence brighter than the rest, and under it who says so and where. */
function sentence(
  brief: Brief,
  claim: Claim,
  screen: Screen,
  label?: { words: string; style: Style; rest: string },
): string[] {
  const width = screen.columns - INDENT.length;
  const reading = brief.reports.get(claim.report);
  const head = label ? `${label.words}${label.rest} ` : '';
  const { words, evidence } = quoted(contextOf(claim, reading), width * QUOTE_LINES - widthOf(head), screen);
  const bright = { start: head.length + evidence.start, end: head.length + evidence.end };
  const lines = wrapDimming(head + words, bright, width, screen).map((line, index) =>
    label && index === 0 ? line.replace(label.words, () => paint(screen, label.style, label.words)) : line,
  );
  const source = wrap(`— ${plain(sourceInWords(claim, reading))}`, width - 2);
  return [
    ...lines.map((line) => INDENT + line),
    ...source.map((line) => `${INDENT}  ${paint(screen, 'dim', typed(screen, line))}`),
  ];
}

/** What else is to be said of a party: conditions, further positions, denials, disputes. */
function asides(brief: Brief, standing: Standing, screen: Screen): string[] {
  const conditions = standing.conditions.flatMap(({ words }) =>
    labelled(screen, 'on condition', 'yellow', plain(words)),
  );
  const claims = furtherClaims(brief, standing).flatMap(({ claim, reports }) => {
    const denied = claim.polarity === 'denied';
    const label = denied ? `denied (${stepWord(claim.step)})` : stepWord(claim.step);
    const rest = reports > 1 ? `, ${plural(reports, 'report')}:` : ':';
    return sentence(brief, claim, screen, { words: label, rest, style: denied ? 'red' : stepStyle(claim.step) });
  });
  const disputes = brief.ledger.disputes
    .filter(({ party, framework }) => party === standing.party.id && framework === standing.best.framework.id)
    .flatMap((dispute) => labelled(screen, 'in dispute', 'magenta', disputeInWords(dispute)));
  return [...conditions, ...claims, ...disputes];
}

function disputeInWords(dispute: Dispute): string {
  const sides = dispute.sides.map((side) => `${side.says} (${plural(side.claims.length, 'claim')})`);
  return plain(`${dispute.what}: ${sides.join(' against ')}`);
}

function labelled(screen: Screen, label: string, style: Style, words: string): string[] {
  return wrap(`${label}: ${words}`, screen.columns - INDENT.length).map((line, index) => {
    const safe = typed(screen, line);
    return INDENT + (index === 0 ? safe.replace(label, () => paint(screen, style, label)) : safe);
  });
}

function legend(screen: Screen): string[] {
  const entries = [
    `${signOf('here', screen)} stands here`,
    `${signOf('reported', screen)} also reported`,
    `${signOf('border', screen)} formal acts begin`,
    `${signOf('waiting', screen)} waiting`,
    `${signOf('stopped', screen)} stopped`,
    `${signOf('out', screen)} out`,
  ];
  const road = 'From left: floated, exploring, applied, invited, expected, announced, then signed, ratified, in force.';
  return [...wrapItems(entries, '   ', screen.columns), ...wrap(road, screen.columns)].map((line) =>
    paint(screen, 'dim', line),
  );
}
