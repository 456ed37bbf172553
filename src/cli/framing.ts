import { Command } from 'commander';
import type { Told } from '../model/reading.ts';
import type { Effects } from './effects.ts';
import { colourOption, examples, formatOption, jsonOption, ledgerOption, outputOption } from './options.ts';
import { deliver, formatOf, isToFile, type OutputChoice } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice {
  readonly ledger?: string;
  readonly color: ColourChoice;
}

/** `chancery framing`: what reports name in different words. */
export function defineFraming(effects: Effects): Command {
  const command = new Command('framing')
    .summary('where reports name the same thing in different words')
    .description(
      'Where reports name the same thing in different words, side by side: a name in scare quotes or called so-called, “US-brokered” and “Trump-brokered”, words that take a view (data/loaded-words.tsv). What is said is shown, and nothing is scored.',
    )
    .argument('[path...]', 'reports: files, folders, or - for standard input')
    .addOption(ledgerOption())
    .addOption(formatOption('text', 'json'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => framing(effects, paths, options));
  return examples(command, 'framing reports/', 'framing reports/ --json', 'framing --ledger files.chancery');
}

async function framing(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const isJson = formatOf(options, ['text', 'json']) === 'json';
  const [{ renderTerminalFraming }, { jsonLine }] = await Promise.all([
    import('../exports/terminal-framing.ts'),
    import('../exports/json-line.ts'),
  ]);
  const told = await toldIn(effects, paths, options.ledger);
  const found = (await effects.fold(told)).framing;
  const reports = new Map(told.map((reading) => [reading.report.id, reading]));
  const colour = isToFile(options) && options.color === 'auto' ? 'never' : options.color;
  await deliver(
    effects,
    options,
    isJson
      ? found.map(jsonLine).join('')
      : renderTerminalFraming(found, reports, screenOf(effects, effects.stdout, colour)),
  );
}

/** Of a ledger the reports that claim something; of paths all, since words are compared, not steps. */
async function toldIn(
  effects: Effects,
  paths: readonly string[],
  ledger: string | undefined,
): Promise<readonly Told[]> {
  const [{ withArchive }, { demandSome, readReports }] = await Promise.all([
    import('./archive.ts'),
    import('./reports-read.ts'),
  ]);
  if (ledger !== undefined || paths.length === 0)
    return withArchive(effects, paths, ledger, (archive) => archive.told({ frameworks: [], parties: [] }));
  const chancery = await effects.chancery();
  const told = new Map<string, Told>();
  const tally = await readReports(effects, chancery, paths, chancery.read, (reading) => {
    const { id, path } = reading.report;
    const { title, outlet, published, claims, records } = reading;
    told.set(id, { report: { id, path }, title, outlet, published, claims, records });
  });
  demandSome(tally);
  return [...told.values()];
}
