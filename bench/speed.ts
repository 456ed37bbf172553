import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedReports } from './generated-reports.ts';

/**
 * `npm run bench`: reports a second and peak memory of `chancery read` on generated reports, at two sizes, so that growth
 * with the number of reports would show; a stream in which 1 report in 20 concerns a framework; and the brief of five reports.
 */

const cli = join(import.meta.dirname, '../src/cli/main.ts');
const scratch = mkdtempSync(join(tmpdir(), 'chancery-bench-'));

/** Wall and processor seconds, and the most memory the process held. On a busy machine only processor seconds compare. */
function time(args: readonly string[]): { seconds: number; processor: number; megabytes: number } {
  const started = performance.now();
  const script = `process.argv.splice(2, 0); process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + ' cpu ' + (process.cpuUsage().user + process.cpuUsage().system))); process.argv = [process.argv[0], ${JSON.stringify(cli)}, ...${JSON.stringify(args)}]; await import(${JSON.stringify(cli)});`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const [, peak = Number.NaN, processor = Number.NaN] = /peak (\d+) cpu (\d+)/.exec(run.stderr) ?? [];
  return {
    seconds: (performance.now() - started) / 1000,
    processor: Number(processor) / 1e6,
    megabytes: Number(peak) / 1024,
  };
}

try {
  const few = join(scratch, 'few');
  const many = join(scratch, 'many');
  const stream = join(scratch, 'stream');
  writeGeneratedReports(few, 500);
  writeGeneratedReports(many, 2000);
  writeGeneratedReports(stream, 2000, 0.05);
  const five = writeGeneratedReports(join(scratch, 'five'), 5, 1);

  const start = time(['brief', ...five, '--format', 'json']);
  console.log(
    `brief of 5 reports: ${start.seconds.toFixed(2)} s (${start.processor.toFixed(2)} s of processor), peak ${start.megabytes.toFixed(0)} MB`,
  );
  const small = time(['read', few, '--ledger', join(scratch, 'few.ledger')]);
  const large = time(['read', many, '--ledger', join(scratch, 'many.ledger')]);
  const mixed = time(['read', stream, '--ledger', join(scratch, 'stream.ledger')]);
  const line = (what: string, count: number, run: ReturnType<typeof time>): void =>
    console.log(
      `${what}: ${(count / run.seconds).toFixed(0)} reports/s (${(count / run.processor).toFixed(0)} a processor second), peak ${run.megabytes.toFixed(0)} MB`,
    );
  line('read 500 reports', 500, small);
  line('read 2000 reports', 2000, large);
  line('stream of 2000, 1 in 20 on a framework', 2000, mixed);
  console.log(`peak memory, 2000 reports against 500: × ${(large.megabytes / small.megabytes).toFixed(2)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
