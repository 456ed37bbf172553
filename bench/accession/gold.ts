import fs from 'node:fs';
import path from 'node:path';

export interface GoldClaim {
  readonly framework: string;
  /** ISO 3166-1 alpha-3, or the name of a party that has none. */
  readonly party: string;
  readonly step: string;
  readonly attribution: { readonly source: string | null; readonly via: string | null; readonly anonymous: boolean };
  readonly when: string | null;
  readonly condition: string | null;
  readonly evidence: string;
}

export interface GoldReport {
  readonly id: string;
  readonly file: string;
  readonly basis: readonly string[];
  readonly outlet: string | null;
  /** `YYYY-MM-DD`, only where the text gives the full date. */
  readonly published: string | null;
  readonly claims: readonly GoldClaim[];
}

export interface Split {
  readonly name: string;
  readonly gold: readonly GoldReport[];
  /** Folder of the reports' texts. */
  readonly reports: string;
}

export const STEPS = [
  'floated', 'exploring', 'applied', 'invited', 'expected', 'announced', 'signed', 'ratified', 'in-force',
  'conditional', 'declined', 'paused', 'blocked', 'suspended', 'withdrawing', 'withdrawn',
] as const;

/** Reads `dev` or `test`. */
export function readSplit(name: string): Split {
  const folder = path.join(import.meta.dirname, name);
  const gold = readLines<GoldReport>(path.join(folder, 'gold.jsonl'));
  return { name, gold, reports: path.join(folder, 'reports') };
}

export function readLines<T>(file: string): T[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}

export const textOf = (split: Split, file: string): string => fs.readFileSync(path.join(split.reports, file), 'utf8');
