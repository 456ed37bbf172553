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
  return datelineOf(article) ?? { from: null, to: null, basis: 'unknown', why: null };
}

const said = (value: string, why: string): Dated => ({ from: dayOf(value), to: dayOf(value), basis: 'said', why });

/** The day of an ISO 8601 date or date-time; null when it is none. */
function dayOf(value: string | null): string | null {
  const day = value ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  if (!day) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}),? (?:(?<day>\d{1,2}) (?<month>\p{Lu}\p{Ll}{2,8})\.?,? (?<year>(?:19|20)\d{2})|(?<month2>\p{Lu}\p{Ll}{2,8})\.? (?<day2>\d{1,2}),? (?<year2>(?:19|20)\d{2}))\b.{0,30}?[-–—(:]/u;

/** `LOMÉ, March 6, 2026 - …` at the head of a paragraph: a dateline with its year dates the report. */
function datelineOf(article: Article): Dated | null {
  for (const block of article.blocks.slice(0, 5)) {
    const found = DATELINE.exec(article.text.slice(block.start, Math.min(block.end, block.start + 120)))?.groups;
    if (!found) continue;
    const month = MONTHS.indexOf((found.month ?? found.month2 ?? '').slice(0, 3).toLowerCase());
    const day = dayOf(
      `${found.year ?? found.year2}-${String(month + 1).padStart(2, '0')}-${String(found.day ?? found.day2).padStart(2, '0')}`,
    );
    if (month >= 0 && day)
      return { from: day, to: day, basis: 'said', why: `the dateline of the report names the day` };
  }
  return null;
}
