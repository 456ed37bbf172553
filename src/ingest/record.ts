import { Failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import { makeReport, NOTHING_STATED, type Stated } from './report.ts';

/** One parsed JSON value in, the report it holds out. Throws a `Failure` when it holds none. */
export async function recordToReport(value: unknown, file: string, place: string, ordinal: number): Promise<Report> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure(`not a record: ${describe(value)} (${place}); give an object with "text" or "html"`);
  }
  const record = value as Record<string, unknown>;
  const text = words(record['text']);
  const html = words(record['html']);
  if (text === null && html === null) {
    throw new Failure(`no words: neither "text" nor "html" (${place}); give one of them`);
  }
  const path = `${file}#${identifier(record['id']) ?? ordinal}`;
  return makeReport(path, text === null ? 'html' : 'text', text ?? html!, canonical(record), stated(record));
}

function stated(record: Record<string, unknown>): Stated {
  return {
    ...NOTHING_STATED,
    title: words(record['title']),
    outlet: words(record['outlet']),
    author: words(record['author']),
    url: words(record['url']),
    published: isoTime(record['published']),
    language: words(record['language']),
  };
}

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

const identifier = (value: unknown): string | null =>
  typeof value === 'number' ? String(value) : (words(value)?.trim() ?? null);

/** ISO 8601 as it stands; a mail date or seconds since 1970 converted; anything else would be a guess. */
function isoTime(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
    return Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : null;
  }
  const text = words(value)?.trim();
  if (text === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) {
    return Number.isNaN(Date.parse(text.slice(0, 10))) ? null : text.replace(' ', 'T');
  }
  const mail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/.test(
    text,
  );
  return mail ? new Date(text).toISOString() : null;
}

/** The same record gives the same bytes whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const describe = (value: unknown): string => (Array.isArray(value) ? 'a list' : JSON.stringify(value).slice(0, 40));
