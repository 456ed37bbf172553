import type { Dispute } from '../model/dispute.ts';
import type { Framing } from '../model/framing.ts';
import type { OriginRow, OriginSide } from '../model/origin.ts';
import type { Brief } from './brief.ts';
import type { DossierOrigin } from './comparison-schema.ts';

/** Words shown of each side of a dispute, and of each wording: of a thousand reports that say the same nobody reads all. */
const CITED = 6;

/** Disputes as the page carries them: of each side only the first few words. */
export const disputesOf = (disputes: readonly Dispute[]) =>
  disputes.map((dispute) => ({
    ...dispute,
    sides: dispute.sides.map(({ says, claims, cited }) => ({ says, claims: [...claims], cited: few(cited) })),
    preferences: [...dispute.preferences],
  }));

export const framingsOf = (framing: readonly Framing[]) =>
  framing.map((one) => ({
    ...one,
    wordings: one.wordings.map((wording) => ({ ...wording, cited: few(wording.cited) })),
  }));

const few = <T>(all: readonly T[]): T[] => all.slice(0, CITED);

/** Reports, by id, of which the page shows words beside those of others. */
export function reportsCompared({ ledger }: Pick<Brief, 'ledger'>): Set<string> {
  const sides = [
    ...ledger.disputes.flatMap((dispute) => dispute.sides),
    ...ledger.framing.flatMap(({ wordings }) => wordings),
  ];
  const origins = ledger.origins.flatMap((row) => [
    ...row.list.flatMap(({ reports }) => reports.map(({ id }) => id)),
    ...(row.opposite?.list ?? []).flatMap(({ reports }) => reports.map(({ id }) => id)),
    ...row.merges.flatMap(({ evidence }) => evidence.map(({ report }) => report)),
  ]);
  return new Set([...sides.flatMap(({ cited }) => few(cited).map(({ report }) => report)), ...origins]);
}

/** The places of what rows of origins name, in the dossier's own lists. */
export interface PlacesNamed {
  framework(id: string): number;
  party(id: string, name: string): number;
  /** -1 where the dossier does not have it. */
  report(id: string): number;
  /** Whether the page has the report's words at hand. */
  hasWords(id: string): boolean;
}

export function dossierOrigin(row: OriginRow, places: PlacesNamed): DossierOrigin {
  const side = ({ lower, upper, list }: OriginSide) => ({
    lower,
    upper,
    list: list.map(({ name, kind, proven, reports }) => ({
      name,
      kind,
      proven,
      reports: reports.map(({ id }) => places.report(id)).filter((place) => place >= 0),
    })),
  });
  return {
    framework: places.framework(row.framework.id),
    party: places.party(row.party.id, row.party.name),
    step: row.step,
    outlets: row.outlets,
    ...side(row),
    merges: row.merges.map(({ rule, evidence }) => ({
      rule,
      evidence: evidence.map(({ report, start, end, quote }) => ({
        report: places.report(report),
        start,
        end,
        ...(quote !== null && !places.hasWords(report) && { quote }),
      })),
    })),
    opposite: row.opposite && side(row.opposite),
  };
}
