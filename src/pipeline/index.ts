import { loadAttributionModel } from '../annotate/attributions/index.ts';
import { type AnnotateKit, annotate, chainOf } from '../annotate/index.ts';
import { mayClaim } from '../claims/gate.ts';
import { readClaims } from '../claims/index.ts';
import { type ClaimModel, loadClaimModel } from '../claims/learned/model.ts';
import { learnedReader } from '../claims/learned/second-reader.ts';
import { clean } from '../clean/index.ts';
import { cuesOf } from '../dating/cues.ts';
import { publicationOf } from '../dating/publication.ts';
import { type Gazetteer, loadGazetteer } from '../gazetteer/gazetteer.ts';
import { createMatcher } from '../gazetteer/matcher.ts';
import { type IngestFailure, type IngestOptions, ingest } from '../ingest/index.ts';
import { foldLedger, type LedgerOptions } from '../ledger/index.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Marks } from '../model/marks.ts';
import type { Reading, Told, Traced } from '../model/reading.ts';
import type { Dated, Report } from '../model/report.ts';
import type { Ledger, ReportFacts } from '../model/standing.ts';
import { foldOrigins, traceOf } from '../origins/index.ts';
import { readRecords } from '../records/index.ts';
import { loadLanguage } from '../text/language.ts';
import { marksOf } from './marks.ts';
import { ownWords } from './own-words.ts';

/** Raised by one whenever the same report would be read differently; ledgers keep it with every reading. */
const RULES = 7;

/** The steps of reading one report, in their order. Loaded once; pure and stateless between reports. */
export interface Chancery {
  readonly gazetteer: Gazetteer;
  readonly rules: number;
  /** Reports of files, folders and standard input, one at a time. */
  ingest(paths: readonly string[], options?: IngestOptions): AsyncGenerator<Report | IngestFailure>;
  /** The article's own words. */
  text(report: Report): Article;
  /** When the report was published, as far as it says. */
  published(report: Report, article: Article): Dated;
  /** The article with everything the recognizers say about it. */
  annotate(report: Report): { readonly article: Article; readonly annotation: Annotation };
  /** What is marked in the words of a kept reading. */
  marks(reading: Pick<Reading, 'report' | 'title' | 'removed' | 'published'>): Marks;
  /** Everything that is kept of a report. A report that is not read (`report.unread`) has no claims. */
  read(report: Report): Reading;
}

export function loadChancery(): Chancery {
  const gazetteer = loadGazetteer();
  let loaded: AnnotateKit | null = null;
  const kit = (): AnnotateKit => {
    loaded ??= {
      gazetteer,
      matcher: createMatcher(gazetteer),
      language: loadLanguage(),
      attributionModel: loadAttributionModel(),
    };
    return loaded;
  };
  let learned: ClaimModel | null = null;
  const model = (): ClaimModel => {
    learned ??= loadClaimModel();
    return learned;
  };
  const annotated = (report: Report) => {
    const article = clean(report);
    return { article, annotation: annotate(article, publicationOf(report, article), kit()) };
  };
  return {
    gazetteer,
    rules: RULES,
    ingest,
    text: clean,
    published: publicationOf,
    annotate: annotated,
    marks(reading) {
      const article = ownWords(reading);
      return marksOf(article, annotate(article, reading.published, kit()));
    },
    read(report) {
      const article = clean(report);
      const published = publicationOf(report, article);
      if (report.unread || !mayClaim(article.text, kit().matcher.match(article.text)))
        return readingOf(report, article, published, []);
      const annotation = annotate(article, published, kit());
      const claims = readClaims(report, article, annotation, {
        gazetteer,
        chainOf,
        second: (scene) => learnedReader(model(), scene),
      });
      const nameOf = (state: string) => gazetteer.states.get(state)?.name ?? state;
      const cues = cuesOf(article, annotation, claims, published, nameOf);
      const records = readRecords(report, article, annotation, claims, { gazetteer, chainOf });
      const trace = traceOf(report, article, annotation, kit());
      return readingOf(report, article, published, claims, { records, cues, trace });
    },
  };
}

const NOTHING: Pick<Reading, 'records' | 'cues' | 'trace'> = { records: [], cues: [], trace: null };

function readingOf(
  report: Report,
  article: Article,
  published: Dated,
  claims: Reading['claims'],
  { records, cues, trace }: Pick<Reading, 'records' | 'cues' | 'trace'> = NOTHING,
): Reading {
  return {
    report,
    title: article.title ?? report.title,
    outlet: report.outlet ?? article.imprint.outlet,
    author: report.author ?? article.imprint.author,
    published,
    claims,
    removed: article.removed,
    credits: article.imprint.credits.map(({ words }) => words),
    records,
    trace,
    cues,
  };
}

export { dateTogether } from '../dating/together.ts';
export { type Road, topicsBearingOn } from '../dating/topics.ts';

/** What the ledger needs to know of a reading's report. */
const factsOf = (reading: Told): ReportFacts => ({
  id: reading.report.id,
  path: reading.report.path,
  title: reading.title,
  outlet: reading.outlet,
  published: reading.published,
});

/** What a brief is folded by; `traced` are the reports that origins are told from. */
export interface BriefOptions extends Omit<LedgerOptions, 'origins' | 'records'> {
  readonly traced?: Iterable<Traced>;
}

/** Readings → ledger. */
export function briefOf(readings: Iterable<Told>, { traced = [], ...options }: BriefOptions = {}): Ledger {
  const facts = new Map<string, ReportFacts>();
  const claims = [];
  const records = [];
  for (const reading of readings) {
    facts.set(reading.report.id, factsOf(reading));
    claims.push(...reading.claims);
    records.push(...reading.records);
  }
  const knownBy = options.vantage?.knownBy ?? null;
  const known = [...traced].filter(({ report, published }) => {
    const { from } = facts.get(report.id)?.published ?? published;
    return knownBy === null || from === null || from <= knownBy;
  });
  return foldLedger(claims, (id) => facts.get(id)!, { ...options, records, origins: foldOrigins(known, options) });
}
