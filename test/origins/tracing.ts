import { createHash } from 'node:crypto';
import type { OriginRow } from '../../src/model/origin.ts';
import type { Reading } from '../../src/model/reading.ts';
import { briefOf, type Chancery, loadChancery } from '../../src/pipeline/index.ts';
import { reportOf } from '../report.ts';

let loaded: Chancery | null = null;

/** Reads texts as reports `1.txt`, `2.txt` … */
export function readAll(texts: readonly string[]): Reading[] {
  loaded ??= loadChancery();
  return texts.map((text, index) => {
    const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    return loaded!.read(reportOf(text, { id, path: `${index + 1}.txt` }));
  });
}

/** All rows of origins that these reports give. */
export const originsOf = (readings: readonly Reading[]): readonly OriginRow[] =>
  briefOf(readings, { traced: readings }).origins;

/** The row of origins that these reports give; throws naming the rows there are when there is none such. */
export function rowOf(readings: readonly Reading[], framework: string, party: string, step: string): OriginRow {
  const rows = originsOf(readings);
  const found = rows.find((row) => row.framework.id === framework && row.party.id === party && row.step === step);
  if (found) return found;
  throw new Error(`no such row; there are ${rows.map((r) => `${r.framework.id} ${r.party.id} ${r.step}`).join(', ')}`);
}

export const bounds = ({ lower, upper }: Pick<OriginRow, 'lower' | 'upper'>): string => `${lower}-${upper}`;

/** Which reports each origin has, by their numbers: `1,2 3`. */
export const carriers = ({ list }: Pick<OriginRow, 'list'>): string =>
  list.map(({ reports }) => reports.map(({ path }) => path.replace('.txt', '')).join(',')).join(' ');
