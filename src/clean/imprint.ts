import type { Imprint } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import type { PageStatements } from '../text/page-statements.ts';
import type { Statement } from './furniture.ts';

/** What the record, the markup and the furniture state about a report in, its imprint out; the record is believed first. */
export function makeImprint(
  report: Report,
  statements: readonly Statement[],
  page: PageStatements | null = null,
): Imprint {
  const said = (about: 'author' | 'outlet') =>
    statements.flatMap(({ fact }) => (fact.about === about ? [fact.value] : []))[0] ?? null;
  const dates = statements.flatMap(({ fact, where }) =>
    fact.about === 'published' || fact.about === 'updated'
      ? [{ value: fact.value, kind: fact.about, words: fact.words, where }]
      : [],
  );
  const credits = statements.flatMap(({ fact, where }) =>
    fact.about === 'credit' && where ? [{ words: fact.words, where }] : [],
  );
  return {
    author: report.author ?? page?.author ?? said('author'),
    outlet: report.outlet ?? page?.outlet ?? said('outlet'),
    url: report.url ?? page?.url ?? null,
    dates: [...statedBy(page), ...dates].sort((a, b) => Number(a.kind === 'updated') - Number(b.kind === 'updated')),
    credits: credits.sort((a, b) => a.where.start - b.where.start),
  };
}

function statedBy(page: PageStatements | null): Imprint['dates'][number][] {
  const dates: Imprint['dates'][number][] = [];
  if (page?.published) dates.push({ value: page.published, kind: 'published', words: page.published, where: null });
  if (page?.updated) dates.push({ value: page.updated, kind: 'updated', words: page.updated, where: null });
  return dates;
}
