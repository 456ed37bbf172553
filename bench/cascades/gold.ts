import fs from 'node:fs';
import path from 'node:path';

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

export interface Claim {
  readonly framework: string;
  /** ISO 3166-1 alpha-3. */
  readonly party: string;
  readonly step: string;
}

interface Origin {
  readonly name: string;
  readonly kind: string;
  readonly reports: readonly string[];
}

export interface Merge {
  /** Names of reports without folder and `.txt` in gold; paths in answers. */
  readonly reports: readonly string[];
  readonly rule: string;
  readonly evidence: Readonly<Record<string, string>>;
}

export interface Gold {
  readonly claim: Claim;
  /** Distinct publishers. */
  readonly outlets: number;
  readonly origins: Bounds;
  /** As many as `origins.upper`; the first `origins.lower` are proven. */
  readonly origin_list: readonly Origin[];
  readonly merges: readonly Merge[];
  /** Origins of the denial of the claim. */
  readonly opposite?: Bounds & { readonly origin_list: readonly Origin[] };
  /** Report to outlet as the text names it, null where it names none. */
  readonly outlet_names: Readonly<Record<string, string | null>>;
  /** Numbers of the rules in README.md that decide. */
  readonly rules: readonly number[];
  readonly note: string;
}

export interface Cascade {
  readonly id: string;
  readonly folder: string;
  /** Name (`r1`) to text, in the order of the names. */
  readonly reports: ReadonlyMap<string, string>;
  readonly gold: Gold;
}

export const MERGE_RULES = [
  'wire-credit',
  'verbatim-reuse',
  'cites-outlet',
  'same-statement',
  'same-unnamed-source',
  'translation-or-paraphrase',
  'publisher-family',
] as const;

export const ORIGIN_KINDS = [
  'party-statement',
  'other-party-statement',
  'named-official',
  'unnamed-official',
  'document',
  'outlet-own',
] as const;

/** Reads `dev` or `test`, or a folder of cascades, in the order of their names. */
export function readSplit(name: string): Cascade[] {
  const folder = name === 'dev' || name === 'test' ? path.join(import.meta.dirname, name) : name;
  const ids = fs.readdirSync(folder).filter((entry) => fs.existsSync(path.join(folder, entry, 'gold.json')));
  return ids.sort().map((id) => readCascade(path.join(folder, id)));
}

function readCascade(folder: string): Cascade {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = files
    .sort()
    .map((file) => [reportName(file), fs.readFileSync(path.join(folder, file), 'utf8')] as const);
  const gold = JSON.parse(fs.readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Gold;
  return { id: path.basename(folder), folder, reports: new Map(texts), gold };
}

export const reportName = (file: string): string => path.basename(file).replace(/\.txt$/, '');

/** Every pair of reports in one group, as `r1-r2`, in the order of the names. */
export function pairsOf(groups: readonly { readonly reports: readonly string[] }[]): Set<string> {
  const pairs = groups.flatMap(({ reports }) => {
    const names = [...new Set(reports.map(reportName))].sort();
    return names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one}-${other}`));
  });
  return new Set(pairs);
}
