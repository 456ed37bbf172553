/** Sizes past which a report is refused rather than read. */
export interface Limits {
  /** Bytes of one plain file, and characters of one JSON Lines record. */
  readonly fileBytes: number;
  /** Bytes one gzipped file may expand to. */
  readonly inflatedBytes: number;
  /** Bytes of one HTML page: a page tree takes some twenty times its markup. */
  readonly htmlBytes: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = { fileBytes: 64 * MB, inflatedBytes: 64 * MB, htmlBytes: 16 * MB };
