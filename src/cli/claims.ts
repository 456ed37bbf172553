import { Command } from 'commander';
import type { Datable, Told } from '../model/reading.ts';
import type { Effects } from './effects.ts';
import { colourOption, examples, formatOption, jsonOption, outputOption } from './options.ts';
import { formatOf, type OutputChoice, printer } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice {
  readonly color: ColourChoice;
}

/** `chancery claims`: every claim of every report, one a line. */
export function defineClaims(effects: Effects): Command {
  const command = new Command('claims')
    .summary('every claim read out of the reports, one a line')
    .description('Every claim read out of the reports: party, step, framework, who says so, and the sentence.')
    .argument('<path...>', 'reports: files, folders, or - for standard input')
    .addOption(formatOption('text', 'json'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => claims(effects, paths, options));
  return examples(
    command,
    'claims reports/',
    'claims reports/ --json | head -1',
    'claims report.html --json -o claims.jsonl',
  );
}

async function claims(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const [{ demandSome, readReports }, { renderJsonClaim }, { renderTerminalClaim }] = await Promise.all([
    import('./reports-read.ts'),
    import('../exports/json-claim.ts'),
    import('../exports/terminal-claim.ts'),
  ]);
  const isJson = formatOf(options, ['text', 'json']) === 'json';
  const chancery = await effects.chancery();
  const out = printer(effects, options);
  const screen = screenOf(effects, effects.stdout, out.isFile && options.color === 'auto' ? 'never' : options.color);
  const print = async (reading: Told): Promise<void> => {
    for (const claim of reading.claims) {
      await out.print(isJson ? renderJsonClaim(claim, reading) : renderTerminalClaim(claim, reading, screen));
    }
  };
  // Others may date an undated report: from the first of them on, claims wait until all reports are read.
  const all: Datable[] = [];
  let printed = 0;
  const tally = await readReports(effects, chancery, paths, chancery.read, async (reading) => {
    const { report, title, outlet, published, claims, cues } = reading;
    if (claims.length === 0) return;
    if (printed === all.length && published.basis !== 'unknown') {
      printed++;
      await print(reading);
    }
    all.push({ report: { id: report.id, path: report.path }, title, outlet, published, claims, records: [], cues });
  });
  const dated = printed < all.length ? await effects.dateTogether(all) : [];
  for (const reading of dated.slice(printed)) await print(reading);
  demandSome(tally);
  await out.finish();
}
