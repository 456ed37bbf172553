import { Command, Option } from 'commander';
import type { Effects } from './effects.ts';
import { examples } from './options.ts';
import type { ReadSummary } from './report-keeping.ts';

interface Options {
  readonly ledger: string;
  readonly json?: boolean;
}

/** `chancery read`: keeps reports and their claims in a ledger file. */
export function defineRead(effects: Effects): Command {
  const command = new Command('read')
    .summary('keep reports and their claims in a ledger file')
    .description(
      'Reads reports and keeps them with their claims in a ledger file, which is made when there is none. Reading a report again changes nothing; changed content under a known path or address is kept as a revision beside the old one. Stopped at any moment, the ledger holds each report wholly or not at all.',
    )
    .argument('<path...>', 'reports: files, folders, or - for standard input')
    .addOption(new Option('--ledger <file>', 'the ledger file').makeOptionMandatory())
    .addOption(new Option('--json', 'print the summary as JSON'))
    .action((paths: string[], options: Options) => read(effects, paths, options));
  return examples(
    command,
    'read reports/ --ledger files.chancery',
    'read today.jsonl.gz --ledger files.chancery --json',
    'brief --ledger files.chancery',
  );
}

async function read(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const [{ keepReports }, { demandSome }] = await Promise.all([
    import('./report-keeping.ts'),
    import('./reports-read.ts'),
  ]);
  const { tally, summary } = await keepReports(effects, paths, options.ledger);
  await effects.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : inWords(summary));
  demandSome(tally);
}

function inWords(summary: ReadSummary): string {
  const reasons = [...new Set(summary.unread.map(({ why }) => why))].join('; ');
  const rows: readonly (readonly [string, string])[] = [
    ['new', `${summary.new}`],
    ['revisions', `${summary.revisions}`],
    ['read again', `${summary.reread}`],
    ['known', `${summary.known}`],
    ['not read', `${summary.unread.length}${reasons === '' ? '' : `  (${reasons})`}`],
    ['failed', `${summary.failed.length}`],
    ['claims', `${summary.claims}`],
  ];
  const lines = rows.map(([label, value]) => `  ${label.padEnd(10)}  ${value}`);
  const { reports, claims } = summary.holds;
  return [summary.ledger, ...lines, `  now holds ${reports} reports and ${claims} claims`, ''].join('\n');
}
