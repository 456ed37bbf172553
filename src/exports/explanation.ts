import type { Removal } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Dispute } from '../model/dispute.ts';
import type { OriginRow } from '../model/origin.ts';
import type { Reading, Told } from '../model/reading.ts';
import type { Reviewed } from '../model/review.ts';
import type { Ledger, Standing } from '../model/standing.ts';
import { type Brief, contextIn, rejectedIn } from './brief.ts';
import type { Context } from './context.ts';

/** All that is behind one standing, in the order in which it became known. */
export interface Explanation {
  readonly framework: { readonly id: string; readonly name: string };
  readonly standing: Standing;
  readonly claims: readonly ExplainedClaim[];
  /** Claims that do not count because they were rejected by hand. */
  readonly rejected: readonly ExplainedClaim[];
  readonly reports: readonly ExplainedReport[];
  readonly disputes: readonly Dispute[];
  /** The day it is seen from, and what is uncertain about that. */
  readonly seen: Pick<Ledger, 'asOf' | 'knownBy' | 'uncertain'>;
  /** Behind the step of the standing; null where none were traced. */
  readonly origins: OriginRow | null;
}

export interface ExplainedClaim {
  readonly claim: Claim;
  readonly reading: Told | undefined;
  readonly context: Context;
  /** What was decided of it by hand, and what it said before. */
  readonly reviewed: Reviewed | null;
}

/** A report behind the standing, with what was removed from it before it was read. */
export interface ExplainedReport {
  readonly reading: Reading;
  readonly removals: readonly RemovalGroup[];
}

export interface RemovalGroup {
  readonly step: string;
  readonly reason: string;
  readonly texts: readonly string[];
}

/** Spells out why a party stands where it does; null when the brief has no such standing. Arguments are ids. */
export function explainStanding(brief: Brief, framework: string, party: string): Explanation | null {
  const found = brief.ledger.frameworks.find(({ id }) => id === framework);
  const standing = found?.standings.find((each) => each.party.id === party);
  if (!found || !standing) return null;
  const claims = standing.history.flatMap((id) => {
    const claim = brief.claims.get(id);
    if (claim === undefined) return [];
    return [explained(brief, claim)];
  });
  const rejected = rejectedIn(brief).flatMap(({ original }) =>
    original.framework.id === framework && original.party.id === party ? [explained(brief, original)] : [],
  );
  const readings = new Set(claims.flatMap(({ claim }) => brief.whole.get(claim.report) ?? []));
  return {
    framework: { id: found.id, name: found.name },
    standing,
    claims,
    rejected,
    reports: [...readings].map((reading) => ({ reading, removals: groupRemovals(reading.removed) })),
    disputes: brief.ledger.disputes.filter((d) => d.framework === framework && d.party === party),
    seen: brief.ledger,
    origins:
      brief.ledger.origins.find(
        (row) => row.framework.id === framework && row.party.id === party && row.step === standing.step,
      ) ?? null,
  };
}

const explained = (brief: Brief, claim: Claim): ExplainedClaim => ({
  claim,
  reading: brief.reports.get(claim.report),
  context: contextIn(brief, claim),
  reviewed: brief.reviewed.get(claim.id) ?? null,
});

/** Removals of one kind together, in the order of the report. */
export function groupRemovals(removed: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<string, { step: string; reason: string; texts: string[] }>();
  for (const { step, reason, text } of removed.toSorted((a, b) => a.start - b.start)) {
    const key = `${step}\n${reason}`;
    const group = groups.get(key) ?? { step, reason, texts: [] };
    if (text.trim() !== '') group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ texts }) => texts.length > 0);
}
