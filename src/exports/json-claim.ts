import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import { claimRecord } from './claim-record.ts';
import { jsonLine } from './json-line.ts';

/** A claim → one JSON line (contract in docs/cli.md). */
export const renderJsonClaim = (claim: Claim, reading: Told): string => jsonLine(claimRecord(claim, reading));
