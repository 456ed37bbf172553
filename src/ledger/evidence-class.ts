import type { Claim } from '../model/claim.ts';
import { EVIDENCE_CLASSES, type EvidenceClass } from '../model/standing.ts';

/** The class of evidence behind one claim (docs/standing.md, rule C). */
export function classOf(claim: Claim): EvidenceClass {
  const innermost = claim.attribution[0];
  if (!innermost) return claim.step === 'expected' || claim.step === 'floated' ? 'forecast' : 'outlet-voice';
  if (innermost.kind === 'anonymous') return 'unnamed-officials';
  if (innermost.kind === 'outlet') return 'outlet-voice';
  if (innermost.kind === 'document') return 'treaty-record';
  if (innermost.speaksFor === claim.party.id) return 'own-statement';
  if (innermost.speaksFor) return 'other-party-statement';
  return 'named-official';
}

/** 0 for the strongest class. */
export const classRank = (evidenceClass: EvidenceClass): number => EVIDENCE_CLASSES.indexOf(evidenceClass);
