/** Sizes past which input is refused rather than read, so that memory stays bounded whatever comes. */
export interface Limits {
  /** Bytes of one report or one JSON Lines record; a longer file is refused before it is read. */
  readonly reportBytes: number;
  /** Bytes of one HTML page: its tree takes many times its markup. */
  readonly pageBytes: number;
  /** A gzipped JSON Lines file may be longer than one report, but hardly this many times its packed size. */
  readonly inflation: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = { reportBytes: 64 * MB, pageBytes: 16 * MB, inflation: 200 };
