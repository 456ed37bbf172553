import { Command, Option } from 'commander';
import { Failure } from '../model/failure.ts';
import { dayAsked } from './day.ts';
import type { Effects } from './effects.ts';
import {
  colourOption,
  examples,
  formatOption,
  frameworkOption,
  jsonOption,
  ledgerOption,
  outputOption,
  partyOption,
} from './options.ts';
import { deliver, formatOf, isToFile, type OutputChoice } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice {
  readonly ledger?: string;
  readonly from: string;
  readonly to: string;
  readonly framework: readonly string[];
  readonly party: readonly string[];
  readonly color: ColourChoice;
}

/** `chancery diff`: what changed between two days, each change with the report because of which. */
export function defineDiff(effects: Effects): Command {
  const command = new Command('diff')
    .summary('what changed between two days, and because of which report')
    .description(
      'What was known by one day beside what was known by a later one: standings that moved, new parties, conditions and disputes, plans made, done or slipped; each with the report and the sentence because of which it changed.',
    )
    .argument('[path...]', 'reports: files, folders, or - for standard input')
    .addOption(ledgerOption())
    .addOption(
      new Option(
        '--from <date>',
        'the first day: YYYY-MM-DD, YYYY-MM or YYYY (their last day), or today',
      ).makeOptionMandatory(),
    )
    .addOption(new Option('--to <date>', 'the later day; dates as for --from').default('today'))
    .addOption(frameworkOption())
    .addOption(partyOption())
    .addOption(formatOption('text', 'json', 'md'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => diff(effects, paths, options));
  return examples(
    command,
    'diff reports/ --from 2026-03-31 --to 2026-04-30',
    'diff --ledger files.chancery --from 2025 --framework NATO',
    'diff reports/ --from 2026-03 --format md -o april.md',
  );
}

async function diff(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options, ['text', 'json', 'md']);
  const from = dayAsked(options.from, '--from', effects.now());
  const to = dayAsked(options.to, '--to', effects.now());
  if (from >= to)
    throw new Failure(`nothing between: ${from} (--from) is not before ${to} (--to); give an earlier day`);
  const [{ withArchive }, gathering, { namesAsked }, { changesBetween }] = await Promise.all([
    import('./archive.ts'),
    import('./brief-gathering.ts'),
    import('./names.ts'),
    import('../ledger/changes.ts'),
  ]);
  const document = await withArchive(effects, paths, options.ledger, async (archive) => {
    const asked = await namesAsked(effects, archive, options.framework, options.party);
    const known = (knownBy: string) =>
      gathering.foldBrief(effects, archive, asked, { asOf: null, knownBy }, { origins: false });
    const [before, after] = [await known(from), await known(to)];
    const changes = changesBetween(before.ledger, after.ledger, (id) => after.claims.get(id)!);
    const wanted = new Set(changes.changes.map(({ because }) => because));
    if (format === 'json') {
      const { renderJsonChanges } = await import('../exports/json-changes.ts');
      return renderJsonChanges(changes, after);
    }
    const brief = await gathering.fetchWords(effects, after, archive, { around: wanted, inFull: 0 });
    if (format === 'md') {
      const { renderMarkdownChanges } = await import('../exports/markdown-changes.ts');
      return renderMarkdownChanges(changes, brief);
    }
    const { renderTerminalChanges } = await import('../exports/terminal-changes.ts');
    const colour = isToFile(options) && options.color === 'auto' ? 'never' : options.color;
    return renderTerminalChanges(changes, brief, screenOf(effects, effects.stdout, colour));
  });
  await deliver(effects, options, document);
}
