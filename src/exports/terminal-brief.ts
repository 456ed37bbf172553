import type { Claim } from '../model/claim.ts';
import type { FrameworkStandings, Standing } from '../model/standing.ts';
import { agendaOf, plannedInWords } from './agenda.ts';
import type { Brief } from './brief.ts';
import { disputesOf, furtherClaims, groupBySentence, type StandingGroup } from './evidence-order.ts';
import { readAndReviewed } from './review-wording.ts';
import { type ShownSentence, sentenceOf, wholeOf } from './shown-sentence.ts';
import { differenceLines } from './terminal-disputes.ts';
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

const INDENT = '    ';
const NAME_LIMIT = 26;
/** Two short names may widen the column up to here. */
const PAIR_LIMIT = 16;
const STEP_WIDTH = 'withdrawing'.length;
const QUOTE_LINES = 5;

/** Brief → text for a terminal: a framework at a time, a line for each party, the best sentence under it. */
export function renderTerminalBrief(brief: Brief, screen: Screen): string {
  const { frameworks } = brief.ledger;
  const read = wrap(readAndReviewed(brief), screen.columns).map((line) => paint(screen, 'dim', typed(screen, line)));
  const seen = vantageSentences(brief.ledger).flatMap((line) => wrap(plain(line), screen.columns));
  const vantage = seen.map((line) => typed(screen, line));
  if (frameworks.length === 0) return `${[...emptiness(brief, screen), ...vantage, ...read].join('\n')}\n`;
  const grouped = frameworks.map((framework) => ({ framework, groups: groupBySentence(brief, framework.standings) }));
  const rows = grouped.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const layout = layoutOf(rows, screen);
  const blocks = grouped.map(({ framework, groups }) => frameworkBlock(brief, framework, groups, layout, screen));
  return `${[...(vantage.length > 0 ? [vantage.join('\n')] : []), ...blocks, [...legend(screen), ...read].join('\n')].join('\n\n')}\n`;
}

function emptiness(brief: Brief, screen: Screen): string[] {
  const asked = brief.asked.words.join(', ');
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

/** Parties that look the same on one line. */
type Row = readonly Standing[];

const namesOf = (row: Row): string[] => row.map(({ party }) => plain(party.name));

/** The names where they fit their column, else how many they are. */
function labelOf(row: Row, width: number): string {
  const names = namesOf(row).join(', ');
  return row.length === 1 || widthOf(names) <= width ? names : `${row.length} parties`;
}

function layoutOf(rows: readonly Row[], screen: Screen): Layout {
  const widest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const standings = rows.map((row) => row[0]!);
  const room = Math.min(NAME_LIMIT, Math.max(PAIR_LIMIT, widest(rows.map((row) => labelOf(row, 0)))));
  const name = Math.min(room, widest(rows.map((row) => labelOf(row, room))));
  const since = widest(standings.map((s) => sinceInWords(s.since)));
  const evidence = widest(standings.map((s) => classWord(s.class)));
  const reports = widest(standings.map(reportsInWords));
  const upToSince = 2 + name + 2 + LADDER_WIDTH + 2 + STEP_WIDTH + 2 + since;
  const all = upToSince + 2 + evidence + 2 + reports;
  const fits = all <= screen.columns ? 'all' : upToSince <= screen.columns ? 'since' : 'step';
  return { name, since, class: evidence, fits };
}

function frameworkBlock(
  brief: Brief,
  framework: FrameworkStandings,
  groups: readonly StandingGroup[],
  layout: Layout,
  screen: Screen,
): string {
  const lines = heading(framework, screen);
  for (const group of groups) {
    for (const row of group.rows) lines.push(...standingRow(row, layout, screen));
    lines.push(...sentence(brief, group.first.best, group.sentence, screen), ...asides(brief, group, screen), '');
  }
  const agenda = agendaOf(brief, framework.id);
  if (agenda.length > 0) lines.push(paint(screen, 'bold', '  Said to come'));
  for (const planned of agenda) {
    const words = plain(plannedInWords(planned));
    lines.push(...wrap(words, screen.columns - INDENT.length).map((line) => INDENT + typed(screen, line)));
    if (planned.told === null) continue;
    const told = wrap(plain(`“${planned.told.quote}” — ${planned.told.by}`), screen.columns - INDENT.length - 2);
    lines.push(...told.map((line) => `${INDENT}  ${paint(screen, 'dim', typed(screen, line))}`));
  }
  const differences = differenceLines(brief, framework.id, screen);
  if (differences.length > 0 && lines.at(-1) !== '') lines.push('');
  lines.push(...differences);
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

function standingRow(row: Row, layout: Layout, screen: Screen): string[] {
  const standing = row[0]!;
  const label = labelOf(row, layout.name);
  const since = sinceInWords(standing.since);
  const evidence = classWord(standing.class);
  const reports = reportsInWords(standing);
  const name = padTo(cutTo(label, layout.name, screen.unicode), layout.name);
  const first = [
    `  ${paint(screen, 'bold', name)}`,
    drawLadder(standing, screen),
    paint(screen, standingStyle(standing), padTo(standingWord(standing), STEP_WIDTH)),
  ];
  const rest = layout.fits === 'all' ? [] : layout.fits === 'since' ? [evidence, reports] : [since, evidence, reports];
  if (layout.fits === 'all') first.push(padTo(since, layout.since), padTo(evidence, layout.class), reports);
  if (layout.fits === 'since') first.push(since);
  const below = wrapItems(rest, typed(screen, ' · '), screen.columns - INDENT.length);
  const names = row.length > 1 && label.endsWith(' parties') ? nameLines(row, screen) : [];
  return [first.join('  ').trimEnd(), ...names, ...below.map((line) => INDENT + paint(screen, 'dim', line))];
}

/** Every name of a row on as few lines as they need. */
function nameLines(row: Row, screen: Screen): string[] {
  const names = namesOf(row).map((name, index) => (index < row.length - 1 ? `${name},` : name));
  return wrapItems(names, ' ', screen.columns - INDENT.length).map((line) => INDENT + paint(screen, 'bold', line));
}

/** The sentence, its evidence brighter than the rest, and under it who says so and where. */
function sentence(
  brief: Brief,
  claim: Claim,
  shown: ShownSentence,
  screen: Screen,
  label?: { words: string; style: Style; rest: string },
): string[] {
  const width = screen.columns - INDENT.length;
  const reading = brief.reports.get(claim.report);
  const head = label ? `${label.words}${label.rest} ` : '';
  const { words, evidence } = quoted(shown, width * QUOTE_LINES - widthOf(head), screen);
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
function asides(brief: Brief, { first: standing, sentence: above }: StandingGroup, screen: Screen): string[] {
  const conditions = standing.conditions.flatMap(({ words }) =>
    labelled(screen, 'on condition', 'yellow', plain(words)),
  );
  const claims = furtherClaims(brief, standing).flatMap(({ claim, reports }) => {
    const denied = claim.polarity === 'denied';
    const label = denied ? `denied (${stepWord(claim.step)})` : stepWord(claim.step);
    const style = denied ? 'red' : stepStyle(claim.step);
    const count = reports > 1 ? `, ${plural(reports, 'report')}` : '';
    const shown = sentenceOf(brief, claim);
    if (claim.report === standing.best.report && wholeOf(shown) === wholeOf(above))
      return labelled(screen, label, style, `by the same sentence${count}`);
    return sentence(brief, claim, shown, screen, { words: label, rest: `${count}:`, style });
  });
  const disputes = disputesOf(brief, standing).flatMap((dispute) =>
    labelled(screen, 'in dispute', 'magenta', plain(dispute.what)),
  );
  return [...conditions, ...claims, ...disputes];
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
