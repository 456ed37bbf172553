/** A published article as received. Immutable; `text` is what every offset outside a step points into. */
export interface Report {
  /** `sha256:` and the hex digest of the content as received (bytes of the file, or the canonical JSON of a record). */
  readonly id: string;
  /** As given on the command line; `file#id` for a record inside a JSON or JSONL file; `-` for standard input. */
  readonly path: string;
  readonly format: ReportFormat;
  /** The report as decoded. For HTML, the plain text of the whole page (docs/architecture.md says how it is made). */
  readonly text: string;
  /** The decoded markup, for HTML only. */
  readonly html: string | null;
  /** Only what the record or the page states about itself; nothing inferred. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time, as stated by the record. */
  readonly stated: string | null;
  /** ISO 639-1 code of the language the report is written in, null when too short to tell. */
  readonly language: string | null;
  /** Why the report was kept but not read (`not in English: fr`), else null. */
  readonly unread: string | null;
}

export type ReportFormat = 'text' | 'markdown' | 'html';

/** When something happened, as an interval of days (`YYYY-MM-DD`, inclusive); open ends are null. */
export interface Dated {
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: 'said' | 'inferred' | 'unknown';
  /** The reasoning, in words a reader can check. */
  readonly why: string | null;
}
