import type { OriginRow, OriginSide } from '../model/origin.ts';

/** A row of origins as others read it (contract in docs/cli.md); reports by their paths. */
export function originRecord(row: OriginRow) {
  return {
    framework: row.framework,
    party: row.party,
    step: row.step,
    outlets: row.outlets,
    ...sideRecord(row),
    merges: row.merges.map(({ rule, evidence }) => ({
      reports: evidence.map(({ path }) => path),
      rule,
      evidence: Object.fromEntries(evidence.map(({ path, quote }) => [path, quote])),
    })),
    opposite: row.opposite === null ? null : sideRecord(row.opposite),
  };
}

const sideRecord = ({ lower, upper, list }: OriginSide) => ({
  origins: { lower, upper },
  list: list.map(({ name, kind, proven, reports }) => ({
    name,
    kind,
    proven,
    reports: reports.map(({ path }) => path),
  })),
});
