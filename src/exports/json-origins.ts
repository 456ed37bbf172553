import type { OriginRow } from '../model/origin.ts';
import { jsonLine } from './json-line.ts';
import { originRecord } from './origin-record.ts';
import type { ReusedPassage } from './reused-passages.ts';

/** A row of origins → one JSON line (contract in docs/cli.md). */
export const renderJsonOrigins = (row: OriginRow, passages: readonly ReusedPassage[] | null): string =>
  jsonLine(passages === null ? originRecord(row) : { ...originRecord(row), passages });
