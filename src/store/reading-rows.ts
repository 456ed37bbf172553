import type { TimeCue } from '../model/cue.ts';
import type { Reading } from '../model/reading.ts';
import type { LedgerRecord } from '../model/record.ts';
import type { Report, ReportFormat } from '../model/report.ts';
import type { Trace } from '../model/trace.ts';
import { bodyOf, claimOf, claimsOfReading } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import type { Kept, KeptReading, Reader } from './contract.ts';
import { pack, packRemovals, unpack, unpackRemovals } from './packing.ts';
import { firstPath, placesOf } from './place.ts';
import { FACTS, type FactsRow, publishedOf } from './report-rows.ts';
import { keepMentions } from './trace-rows.ts';

interface Latest {
  readonly seq: number;
  readonly path: string;
  readonly generation: number;
  readonly rules: number;
}

export function findLatest(connection: Connection, reportId: string): Latest | undefined {
  return connection.get(
    `SELECT report.seq, report.path, reading.generation, reading.rules
      FROM report JOIN reading ON reading.seq = report.reading WHERE report.id = ?`,
    reportId,
  );
}

/** Keeps one reading; the caller holds the transaction. */
export function keepReading(connection: Connection, reading: Reading, reader: Reader, now: string): Kept {
  const { report } = reading;
  const stray = reading.claims.find((claim) => claim.report !== report.id);
  if (stray) throw new Error(`claim ${stray.id} is of report ${stray.report}, not of ${report.id}`);
  const latest = findLatest(connection, report.id);
  if (!latest) {
    const earlier = reportAtSamePlace(connection, report);
    const seq = connection.run(
      'INSERT INTO report (id, path, revises) VALUES (?, ?, ?)',
      report.id,
      report.path,
      earlier,
    );
    notePlaces(connection, seq, report, now);
    addReading(connection, seq, 1, reading, reader, now);
    return earlier === null ? 'new' : 'revision';
  }
  noteMeeting(connection, latest, report, now);
  if (latest.rules >= reader.rules) return 'known';
  addReading(connection, latest.seq, latest.generation + 1, reading, reader, now);
  return 'reread';
}

/** Notes where a kept report was met again. */
export function noteMeeting(
  connection: Connection,
  latest: Latest,
  report: Pick<Report, 'path' | 'url'>,
  now: string,
): void {
  notePlaces(connection, latest.seq, report, now);
  const path = firstPath(latest.path, report.path);
  if (path !== latest.path) connection.run('UPDATE report SET path = ? WHERE seq = ?', path, latest.seq);
}

/** Whether `noteMeeting` would write anything. */
export function metThere(connection: Connection, latest: Latest, report: Pick<Report, 'path' | 'url'>): boolean {
  if (firstPath(latest.path, report.path) !== latest.path) return false;
  const sql = 'SELECT 1 FROM place WHERE kind = ? AND address = ? AND report = ?';
  return placesOf(report).every(({ kind, address }) => connection.get(sql, kind, address, latest.seq));
}

function notePlaces(connection: Connection, seq: number, report: Pick<Report, 'path' | 'url'>, now: string): void {
  for (const { kind, address } of placesOf(report)) {
    connection.run(
      'INSERT INTO place (kind, address, report, met_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      kind,
      address,
      seq,
      now,
    );
  }
}

/** The report that last came to the path or URL of this one. */
function reportAtSamePlace(connection: Connection, report: Report): number | null {
  let last: { seq: number; report: number } | null = null;
  for (const { kind, address } of placesOf(report)) {
    const found = connection.get<{ seq: number; report: number }>(
      'SELECT seq, report FROM place WHERE kind = ? AND address = ? ORDER BY seq DESC LIMIT 1',
      kind,
      address,
    );
    if (found && (last === null || found.seq > last.seq)) last = found;
  }
  return last?.report ?? null;
}

function addReading(
  connection: Connection,
  seq: number,
  generation: number,
  reading: Reading,
  reader: Reader,
  now: string,
): void {
  const { report, published } = reading;
  const row = {
    report: seq,
    generation,
    rules: reader.rules,
    program: reader.program,
    read_at: now,
    content: keepContent(connection, seq, report),
    format: report.format,
    stated_title: report.title,
    stated_outlet: report.outlet,
    stated_author: report.author,
    url: report.url,
    stated: report.stated,
    language: report.language,
    unread: report.unread,
    title: reading.title,
    outlet: reading.outlet,
    author: reading.author,
    published_from: published.from,
    published_to: published.to,
    published_basis: published.basis,
    published_why: published.why,
    credits: JSON.stringify(reading.credits),
    records: pack(reading.records),
    trace: pack(reading.trace),
    cues: pack(reading.cues),
    removed: packRemovals(reading.removed, report.text),
    claims: reading.claims.length,
  };
  const columns = Object.keys(row);
  const added = connection.run(
    `INSERT INTO reading (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(row),
  );
  keepMentions(connection, added, reading.trace);
  for (const claim of reading.claims) {
    connection.run(
      'INSERT INTO claim (id, reading, framework, party, known, body) VALUES (?, ?, ?, ?, ?, ?)',
      claim.id,
      added,
      claim.framework.id,
      claim.party.id,
      published.from ?? '',
      bodyOf(claim),
    );
  }
  for (const key of new Set(reading.cues.flatMap(({ topics }) => topics.map((topic) => topic.key))))
    connection.run('INSERT INTO topic (key, reading) VALUES (?, ?)', key, added);
  connection.run('UPDATE report SET reading = ? WHERE seq = ?', added, seq);
}

/** A re-reading mostly has the same words as the one before: these are kept once. */
function keepContent(connection: Connection, seq: number, { text, html }: Report): number {
  const before = connection.get<{ seq: number; text: Uint8Array; html: Uint8Array | null }>(
    `SELECT content.seq, content.text, content.html FROM report JOIN reading ON reading.seq = report.reading
      JOIN content ON content.seq = reading.content WHERE report.seq = ?`,
    seq,
  );
  const same = before && unpack(before.text) === text && (before.html && unpack(before.html)) === html;
  if (same) return before.seq;
  return connection.run(
    'INSERT INTO content (text, html) VALUES (?, ?)',
    pack(text),
    html === null ? null : pack(html),
  );
}

interface ReadingRow extends FactsRow {
  readonly seq: number;
  readonly generation: number;
  readonly rules: number;
  readonly program: string;
  readonly read_at: string;
  readonly format: ReportFormat;
  readonly stated_title: string | null;
  readonly stated_outlet: string | null;
  readonly stated_author: string | null;
  readonly url: string | null;
  readonly stated: string | null;
  readonly language: string | null;
  readonly unread: string | null;
  readonly author: string | null;
  readonly credits: string;
  /** Null in readings kept before records were read. */
  readonly records: Uint8Array | null;
  readonly trace: Uint8Array | null;
  readonly cues: Uint8Array | null;
  readonly removed: Uint8Array;
  readonly text: Uint8Array;
  readonly html: Uint8Array | null;
}

export function findReading(
  connection: Connection,
  reportId: string,
  generation: number | undefined,
): KeptReading | null {
  const row = connection.get<ReadingRow>(
    `SELECT ${FACTS}, reading.*, content.text, content.html FROM report
      JOIN reading ON reading.report = report.seq JOIN content ON content.seq = reading.content
      WHERE report.id = ? AND ${generation === undefined ? 'reading.seq = report.reading' : 'reading.generation = ?'}`,
    reportId,
    ...(generation === undefined ? [] : [generation]),
  );
  if (!row) return null;
  const text = unpack<string>(row.text);
  const report: Report = {
    id: reportId,
    path: row.path,
    format: row.format,
    text,
    html: row.html === null ? null : unpack<string>(row.html),
    title: row.stated_title,
    outlet: row.stated_outlet,
    author: row.stated_author,
    url: row.url,
    stated: row.stated,
    language: row.language,
    unread: row.unread,
  };
  return {
    report,
    title: row.title,
    outlet: row.outlet,
    author: row.author,
    published: publishedOf(row),
    claims: Array.from(claimsOfReading(connection, row.seq), (claim) => claimOf(claim, report)),
    removed: unpackRemovals(row.removed, text),
    credits: JSON.parse(row.credits) as string[],
    records: row.records === null ? [] : recordsOf(row.records, report.path),
    trace: row.trace === null ? null : unpack<Trace | null>(row.trace),
    cues: row.cues === null ? [] : unpack<TimeCue[]>(row.cues),
    generation: row.generation,
    reader: { rules: row.rules, program: row.program },
    readAt: row.read_at,
  };
}

/** Records go by the path of their report, as claims do. */
const recordsOf = (packed: Uint8Array, path: string): LedgerRecord[] =>
  unpack<LedgerRecord[]>(packed).map((record) => ({ ...record, path }));

export function findCues(connection: Connection, reportId: string): TimeCue[] {
  const row = connection.get<{ cues: Uint8Array | null }>(
    'SELECT reading.cues FROM report JOIN reading ON reading.seq = report.reading WHERE report.id = ?',
    reportId,
  );
  return row?.cues ? unpack<TimeCue[]>(row.cues) : [];
}

export const TELLERS = `SELECT report.id FROM topic CROSS JOIN reading ON reading.seq = topic.reading
  CROSS JOIN report ON report.seq = reading.report AND report.reading = reading.seq WHERE topic.key = ? ORDER BY report.id`;

export const findTellers = (connection: Connection, topic: string): string[] =>
  Array.from(connection.iterate<{ id: string }>(TELLERS, topic), ({ id }) => id);

export function findText(connection: Connection, reportId: string): string | null {
  const row = connection.get<{ text: Uint8Array }>(
    `SELECT content.text FROM report JOIN reading ON reading.seq = report.reading
      JOIN content ON content.seq = reading.content WHERE report.id = ?`,
    reportId,
  );
  return row ? unpack<string>(row.text) : null;
}
