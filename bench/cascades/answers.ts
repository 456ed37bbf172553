// Where the answers of a system come from: a folder with one file a cascade, one file for all, or Chancery itself.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../../src/model/failure.ts';
import type { Cascade } from './gold.ts';
import type { Answer } from './measures.ts';

interface Line extends Answer {
  /** Needed in a file for all cascades where no path of a report has the folder of its cascade. */
  readonly cascade?: string;
  readonly list?: readonly { readonly reports: readonly string[] }[];
}

const parse = (text: string): Line[] =>
  text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as Line] : []));

const cascadeOf = (line: Line): string | undefined => {
  const report = line.list?.flatMap(({ reports }) => reports)[0];
  return line.cascade ?? (report && path.basename(path.dirname(report)));
};

/** Reads `OUTDIR` with C01.jsonl … or a file `OUT.jsonl`; cascades without an answer are absent. */
export function readAnswers(place: string): Map<string, Answer[]> {
  const answers = new Map<string, Answer[]>();
  if (fs.statSync(place).isDirectory()) {
    for (const file of fs.readdirSync(place).filter((file) => file.endsWith('.jsonl'))) {
      answers.set(path.basename(file, '.jsonl'), parse(fs.readFileSync(path.join(place, file), 'utf8')));
    }
    return answers;
  }
  for (const line of parse(fs.readFileSync(place, 'utf8'))) {
    const id = cascadeOf(line) ?? '';
    answers.set(id, [...(answers.get(id) ?? []), line]);
  }
  return answers;
}

const COMMAND = path.join(import.meta.dirname, '../../bin/chancery');

/**
 * Asks `chancery origins` about one cascade.
 * @throws Failure with what the command wrote to standard error
 */
export function askChancery({ id, folder, reports }: Cascade): Answer[] {
  const files = [...reports.keys()].map((name) => path.join(folder, `${name}.txt`));
  const { status, stdout, stderr } = spawnSync(COMMAND, ['origins', ...files, '--json'], { encoding: 'utf8' });
  if (status !== 0) throw new Failure(`chancery origins: exit code ${status} (${id}); ${stderr.trim()}`);
  return parse(stdout);
}
