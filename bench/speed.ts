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

function time(args: readonly string[]): { seconds: number; megabytes: number } {
  const started = performance.now();
  const script = `process.argv.splice(2, 0); process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS)); process.argv = [process.argv[0], ${JSON.stringify(cli)}, ...${JSON.stringify(args)}]; await import(${JSON.stringify(cli)});`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const peak = Number(/peak (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN);
  return { seconds: (performance.now() - started) / 1000, megabytes: peak / 1024 };
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
  console.log(`brief of 5 reports: ${start.seconds.toFixed(2)} s, peak ${start.megabytes.toFixed(0)} MB`);
  const small = time(['read', few, '--ledger', join(scratch, 'few.ledger')]);
  const large = time(['read', many, '--ledger', join(scratch, 'many.ledger')]);
  console.log(
    `read 500 reports:  ${(500 / small.seconds).toFixed(0)} reports/s, peak ${small.megabytes.toFixed(0)} MB`,
  );
  console.log(
    `read 2000 reports: ${(2000 / large.seconds).toFixed(0)} reports/s, peak ${large.megabytes.toFixed(0)} MB (× ${(large.megabytes / small.megabytes).toFixed(2)})`,
  );
  const mixed = time(['read', stream, '--ledger', join(scratch, 'stream.ledger')]);
  console.log(
    `stream, 1 in 20 on a framework: ${(2000 / mixed.seconds).toFixed(0)} reports/s, peak ${mixed.megabytes.toFixed(0)} MB`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
