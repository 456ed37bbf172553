import type { Article } from '../model/article.ts';
import type { Dated, Report } from '../model/report.ts';

/**
 * When a report was published: what its record or page states, else a date line of its own, else a dateline.
 * Never the day of reading, and never a date out of other stories' links.
 */
export function publicationOf(report: Report, article: Article): Dated {
  const record = dayOf(report.stated);
  if (record) return { from: record, to: record, basis: 'said', why: `the record states ${report.stated}` };
  const published = article.imprint.dates.find(({ kind, value }) => kind === 'published' && dayOf(value));
  if (published) return said(published.value, `the report states “${published.words}”`);
  const updated = article.imprint.dates.find(({ value }) => dayOf(value));
  if (updated) {
    const day = dayOf(updated.value)!;
    return {
      from: day,
      to: day,
      basis: 'said',
      why: `the report states “${updated.words}”: published then at the latest`,
    };
  }
  return { from: null, to: null, basis: 'unknown', why: null };
}

const said = (value: string, why: string): Dated => ({ from: dayOf(value), to: dayOf(value), basis: 'said', why });

/** The day of an ISO 8601 date or date-time; null when it is none. */
function dayOf(value: string | null): string | null {
  const day = value ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  if (!day) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
