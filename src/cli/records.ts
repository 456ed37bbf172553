import { Command, Option } from 'commander';
import { isTold } from '../model/record.ts';
import type { Effects } from './effects.ts';
import { colourOption, examples, formatOption, jsonOption, outputOption } from './options.ts';
import { formatOf, type OutputChoice, printer } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice {
  readonly kind?: string;
  readonly color: ColourChoice;
}

const KINDS = ['event', 'relation', 'quote', 'framework', 'list'];

/** `chancery records`: what reports say besides claims, one a line. */
export function defineRecords(effects: Effects): Command {
  const command = new Command('records')
    .summary('events, relations, quotes, facts of frameworks and lists of members, one a line')
    .description(
      'What the reports say besides who stands at which step: events past and planned, relations between states, quotes with their speakers, facts of frameworks (who brokered them, when they began), lists of members; each with its sentence.',
    )
    .argument('<path...>', 'reports: files, folders, or - for standard input')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(KINDS))
    .addOption(formatOption('text', 'json'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => records(effects, paths, options));
  return examples(
    command,
    'records reports/',
    'records reports/ --kind event',
    'records report.html --kind quote --json',
  );
}

async function records(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const [{ demandSome, readReports }, { renderJsonRecord }, { renderTerminalRecord }] = await Promise.all([
    import('./reports-read.ts'),
    import('../exports/json-record.ts'),
    import('../exports/terminal-record.ts'),
  ]);
  const isJson = formatOf(options, ['text', 'json']) === 'json';
  const chancery = await effects.chancery();
  const out = printer(effects, options);
  const screen = screenOf(effects, effects.stdout, out.isFile && options.color === 'auto' ? 'never' : options.color);
  const tally = await readReports(effects, chancery, paths, chancery.read, async (reading) => {
    for (const record of reading.records.filter(isTold)) {
      if (options.kind !== undefined && record.record !== options.kind) continue;
      await out.print(isJson ? renderJsonRecord(record, reading) : renderTerminalRecord(record, reading, screen));
    }
  });
  demandSome(tally);
  await out.finish();
}
