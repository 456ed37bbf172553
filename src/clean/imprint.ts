import type { Imprint } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from './furniture.ts';

/** What the record, the markup and the furniture state about a report in, its imprint out; the record is believed first. */
export function makeImprint(report: Report, statements: readonly Statement[], markup: Partial<Imprint> = {}): Imprint {
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
    author: report.author ?? markup.author ?? said('author'),
    outlet: report.outlet ?? markup.outlet ?? said('outlet'),
    url: report.url ?? markup.url ?? null,
    dates: [...(markup.dates ?? []), ...dates].sort(
      (a, b) => Number(a.kind === 'updated') - Number(b.kind === 'updated'),
    ),
    credits: credits.sort((a, b) => a.where.start - b.where.start),
  };
}
