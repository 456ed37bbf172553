import { Command } from 'commander';
import type { Datable } from '../model/reading.ts';
import type { Effects } from './effects.ts';
import { colourOption, examples, formatOption, jsonOption, outputOption } from './options.ts';
import { formatOf, type OutputChoice, printer } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice {
  readonly color: ColourChoice;
}

/** `chancery dates`: when reports were published and steps were taken, and the reasoning. */
export function defineDates(effects: Effects): Command {
  const command = new Command('dates')
    .summary('when each report was published and each step was taken, and why it is thought so')
    .description(
      'When each report was published and when the steps it claims were taken: said, inferred or unknown, with the reasoning. Undated reports are dated by others that tell of the same events; never by page furniture, nor by the day of reading.',
    )
    .argument('<path...>', 'reports: files, folders, or - for standard input')
    .addOption(formatOption('text', 'json'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => dates(effects, paths, options));
  return examples(command, 'dates reports/', 'dates reports/ --json | head -1');
}

async function dates(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const [{ demandSome, readReports }, { renderJsonDates }, { renderTerminalDates }] = await Promise.all([
    import('./reports-read.ts'),
    import('../exports/json-dates.ts'),
    import('../exports/terminal-dates.ts'),
  ]);
  const isJson = formatOf(options, ['text', 'json']) === 'json';
  const chancery = await effects.chancery();
  const out = printer(effects, options);
  const screen = screenOf(effects, effects.stdout, out.isFile && options.color === 'auto' ? 'never' : options.color);
  const met: Datable[] = [];
  const tally = await readReports(effects, chancery, paths, chancery.read, ({ report, ...reading }) => {
    const { title, outlet, published, claims, cues } = reading;
    met.push({ report: { id: report.id, path: report.path }, title, outlet, published, claims, records: [], cues });
  });
  for (const reading of await effects.dateTogether(met)) {
    await out.print(isJson ? renderJsonDates(reading) : renderTerminalDates(reading, screen));
  }
  demandSome(tally);
  await out.finish();
}
