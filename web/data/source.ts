import type { Dossier, ReportWords } from '../../src/exports/dossier-schema.ts';
import { findInText, type TextMatch } from '../../src/exports/text-search.ts';
import { ask } from './asking.ts';
import { type ReviewSource, servedReview } from './review.ts';

/** Where the page has its data from: itself, or the server it came from. */
export interface Source {
  dossier(): Promise<Dossier>;
  /** The words of a report; null when this dossier does not carry them. */
  words(report: string): Promise<ReportWords | null>;
  /** Reports whose text holds the words, the first place in each. */
  find(words: string): Promise<readonly TextHit[]>;
  /** Where decisions are taken; null where they are not. */
  readonly review: ReviewSource | null;
  /** Calls back whenever there is more to show; a page in one file never changes. */
  watch(changed: () => void): void;
}

export interface TextHit extends TextMatch {
  readonly report: string;
}

/** Text hits that are listed. */
const HITS = 50;

export const sourceOf = (document: Document): Source =>
  document.getElementById('dossier')
    ? embedded(document)
    : served(document.getElementById('app')?.hasAttribute('data-review') ?? false);

/** A turn in which the browser can do something else. */
export const turn = (): Promise<void> => new Promise((go) => setTimeout(go));

/** The dossier inside the page; what is large comes in pieces, and each is read in a turn of its own. */
async function readPieces(document: Document): Promise<Dossier> {
  const dossier = JSON.parse(document.getElementById('dossier')!.textContent) as Dossier;
  for (const piece of document.querySelectorAll<HTMLElement>('.dossier-piece')) {
    await turn();
    const further = JSON.parse(piece.textContent);
    if (piece.dataset['list'] === 'claims') dossier.claims.push(...further);
    else dossier.origins.push(...further);
  }
  return dossier;
}

function embedded(document: Document): Source {
  const reading = readPieces(document);
  const words = reading.then(({ reports }) => new Map(reports.map((report) => [report.id, report.words ?? null])));
  words.catch(() => {});
  const dossier = (): Promise<Dossier> => reading;
  return {
    dossier,
    words: async (id) => (await words).get(id) ?? null,
    find: async (asked) =>
      (await dossier()).reports
        .flatMap(({ id, words: own }) => {
          const match = own ? findInText(own.text, asked) : null;
          return match ? [{ report: id, ...match }] : [];
        })
        .slice(0, HITS),
    review: null,
    watch() {},
  };
}

function served(takesDecisions: boolean): Source {
  const token = new URLSearchParams(location.search).get('token');
  if (token !== null) {
    sessionStorage.setItem('token', token);
    history.replaceState(null, '', location.pathname + location.hash);
  }
  const kept = sessionStorage.getItem('token');
  const headers: Record<string, string> = kept === null ? {} : { authorization: `Bearer ${kept}` };
  const words = new Map<string, Promise<ReportWords | null>>();
  return {
    dossier: () => ask<Dossier>('api/dossier', { headers }),
    words(id) {
      const asked = words.get(id) ?? ask<ReportWords>(`api/reports/${encodeURIComponent(id)}/words`, { headers });
      words.set(id, asked);
      asked.catch(() => words.delete(id));
      return asked;
    },
    find: async (asked) =>
      (
        await ask<{ readonly texts: readonly TextHit[] }>(`api/search?q=${encodeURIComponent(asked)}&limit=${HITS}`, {
          headers,
        })
      ).texts,
    review: takesDecisions ? servedReview(headers) : null,
    watch(changed) {
      const events = new EventSource(kept === null ? 'api/events' : `api/events?token=${encodeURIComponent(kept)}`);
      events.addEventListener('changed', () => {
        words.clear();
        changed();
      });
    },
  };
}
