import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Context, contextOf } from '../src/exports/context.ts';
import type { ReportWords } from '../src/exports/dossier-schema.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Book } from './data/book.ts';
import type { Folding, FrameworkLedger } from './data/folding.ts';
import type { Source } from './data/source.ts';
import { parseRoute, type Route } from './route.ts';

/** What every view works with. */
interface DeskTop {
  readonly book: Book;
  readonly folding: Folding;
  readonly source: Source;
}

export const Desk = createContext<DeskTop>(null as unknown as DeskTop);

export const useDesk = (): DeskTop => useContext(Desk);

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
}

/** Up to so many claims are folded at once, more in slices between which the page stays alive. */
const AT_ONCE = 3000;
const SLICE = 8;

/** The ledgers of these frameworks as known on a day; those not folded yet are missing and come. */
export function useLedgers(ids: readonly string[], at: string | null): readonly FrameworkLedger[] {
  const { folding } = useDesk();
  const [, redraw] = useState(0);
  const missing = ids.filter((id) => !folding.known(id, at));
  const size = missing.reduce((sum, id) => sum + folding.size(id), 0);
  if (size <= AT_ONCE) for (const id of missing) folding.now(id, at);
  const isLate = size > AT_ONCE;
  const key = `${at} ${missing.join(' ')}`;
  useEffect(() => {
    if (!isLate) return;
    let timer = 0;
    const queue = [...missing];
    let steps: ReturnType<Folding['steps']> | null = null;
    let isNew = false;
    let drawn = 0;
    const slice = () => {
      const until = performance.now() + SLICE;
      while (performance.now() < until) {
        if (steps === null) {
          const next = queue.shift();
          if (next === undefined) return redraw((count) => count + 1);
          steps = folding.steps(next, at);
        }
        if (steps.next().done) {
          steps = null;
          isNew = true;
        }
      }
      // Drawing takes its time too: not more often than one can see.
      if (isNew && performance.now() - drawn > 200) {
        isNew = false;
        drawn = performance.now();
        redraw((count) => count + 1);
      }
      timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [folding, isLate, key]);
  return ids.flatMap((id) => folding.known(id, at) ?? []);
}

export type Words = ReportWords | null | 'loading' | 'failed';

/** The words of a report, fetched when they are not at hand. */
export function useWords(report: string | null): Words {
  const { source } = useDesk();
  const [words, setWords] = useState<{ readonly report: string | null; readonly words: Words }>({
    report: null,
    words: 'loading',
  });
  useEffect(() => {
    let isWanted = true;
    const put = (got: Words) => isWanted && setWords({ report, words: got });
    if (report !== null) source.words(report).then(put, () => put('failed'));
    return () => {
      isWanted = false;
    };
  }, [report, source]);
  return words.report === report ? words.words : 'loading';
}

/** Words of a report: of a claim, a record, or beside those of others. */
type Sentence = Pick<Claim, 'report' | 'evidence'>;

/** The words of reports, by id, as far as they have come. */
export function useReportWords(ids: readonly string[]): ReadonlyMap<string, ReportWords> {
  const { source } = useDesk();
  const [words, setWords] = useState<ReadonlyMap<string, ReportWords>>(new Map());
  const wanted = [...new Set(ids)].sort();
  useEffect(() => {
    let isWanted = true;
    const fetched = wanted.map(async (id) => [id, await source.words(id).catch(() => null)] as const);
    Promise.all(fetched).then((all) => {
      if (isWanted) setWords(new Map(all.flatMap(([id, got]) => (got ? [[id, got]] : []))));
    });
    return () => {
      isWanted = false;
    };
  }, [source, wanted.join(' ')]);
  return words;
}

/** The sentences around claims, as far as the words of their reports have come; the evidence alone until then. */
export function useContexts(claims: readonly Sentence[]): (claim: Sentence) => Context {
  const words = useReportWords(claims.map(({ report }) => report));
  return (claim) => {
    const own = words.get(claim.report);
    if (!own) return { before: '', lead: '', quote: claim.evidence.quote, tail: '', after: '' };
    return contextOf(claim, { report: { text: own.text, format: 'text' }, removed: own.removed });
  };
}

/** The whole sentences that these words stand in. */
export function useSentences(all: readonly Sentence[]): (one: Sentence) => string {
  const contextOf = useContexts(all);
  return (one) => {
    const { lead, quote, tail } = contextOf(one);
    return `${lead}${quote}${tail}`;
  };
}

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    const read = () => setPrinting(media.matches);
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    media.addEventListener('change', read);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      media.removeEventListener('change', read);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
