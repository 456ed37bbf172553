// One cascade in, what is wrong with its gold out.
import { STEPS } from '../accession/gold.ts';
import { ISO_3166_ALPHA3 } from '../accession/iso-codes.ts';
import { type Cascade, MERGE_RULES, type Merge, ORIGIN_KINDS, pairsOf } from './gold.ts';

const WORDS = [80, 220] as const;
const RULES = 14;
const includes = (list: readonly string[], value: string): boolean => list.includes(value);

/** In words, one entry a fault, each led by the cascade; empty when the gold is sound. */
export function faultsOf(cascade: Cascade): string[] {
  const faults = [...claimFaults(cascade), ...reportFaults(cascade), ...originFaults(cascade)];
  return [...faults, ...cascade.gold.merges.flatMap((merge) => mergeFaults(cascade, merge))].map(
    (fault) => `${cascade.id}: ${fault}`,
  );
}

function claimFaults({ gold }: Cascade): string[] {
  const { framework, party, step } = gold.claim;
  const faults: string[] = [];
  if (!includes(STEPS, step)) faults.push(`no such step: ${step}`);
  if (!ISO_3166_ALPHA3.has(party)) faults.push(`no ISO 3166-1 alpha-3 code: ${party}`);
  if (!/^[a-z0-9]+([-+][a-z0-9]+)*\+?$/.test(framework)) faults.push(`framework is not a slug: ${framework}`);
  if (gold.rules.length === 0 || gold.rules.some((rule) => rule < 1 || rule > RULES))
    faults.push('no such deciding rule');
  return faults;
}

function reportFaults({ reports, gold }: Cascade): string[] {
  const faults: string[] = [];
  if (reports.size < 3 || reports.size > 8) faults.push(`${reports.size} reports, not 3 to 8`);
  const outlets = new Set<string>();
  for (const [report, text] of reports) {
    const words = text.split(/\s+/).filter(Boolean).length;
    if (words < WORDS[0] || words > WORDS[1]) faults.push(`${report} has ${words} words, not ${WORDS.join(' to ')}`);
    const outlet = gold.outlet_names[report];
    if (outlet === undefined) faults.push(`${report} without an outlet`);
    else if (outlet !== null && !text.includes(outlet)) faults.push(`outlet not in the text of ${report}: ${outlet}`);
    outlets.add(outlet ?? report);
  }
  if (outlets.size !== gold.outlets) faults.push(`${gold.outlets} outlets, but ${outlets.size} named`);
  return faults;
}

function mergeFaults({ reports }: Cascade, { rule, reports: merged, evidence }: Merge): string[] {
  const where = `${rule} of ${merged.join(' ')}`;
  const faults: string[] = [];
  if (!includes(MERGE_RULES, rule)) faults.push(`${where}: no such rule`);
  if (merged.length < 2 || merged.join() !== Object.keys(evidence).join())
    faults.push(`${where}: evidence of other reports`);
  for (const [report, quote] of Object.entries(evidence)) {
    if (quote === '' || !reports.get(report)?.includes(quote))
      faults.push(`${where}: not verbatim in ${report}: ${quote}`);
  }
  if (rule === 'verbatim-reuse' && new Set(Object.values(evidence)).size > 1) faults.push(`${where}: evidence differs`);
  return faults;
}

function originFaults({ reports, gold }: Cascade): string[] {
  const faults: string[] = [];
  const sides = [{ ...gold.origins, origin_list: gold.origin_list }, ...(gold.opposite ? [gold.opposite] : [])];
  for (const { lower, upper, origin_list } of sides) {
    if (lower < 1 || lower > upper) faults.push(`bounds ${lower}-${upper}`);
    if (origin_list.length !== upper) faults.push(`${origin_list.length} origins listed, upper bound ${upper}`);
    for (const { name, kind, reports: carriers } of origin_list) {
      if (!includes(ORIGIN_KINDS, kind)) faults.push(`no such kind of origin: ${kind}`);
      if (carriers.length === 0) faults.push(`no report carries ${name}`);
      for (const report of carriers) if (!reports.has(report)) faults.push(`no report ${report}`);
    }
  }
  const [shared, merged] = [pairsOf(sides.flatMap(({ origin_list }) => origin_list)), pairsOf(gold.merges)];
  for (const pair of shared) if (!merged.has(pair)) faults.push(`${pair} share an origin and are not merged`);
  for (const pair of merged) if (!shared.has(pair)) faults.push(`${pair} are merged and share no origin`);
  return faults;
}
