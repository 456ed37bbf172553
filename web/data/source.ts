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

export function sourceOf(document: Document): Source {
  const own = document.getElementById('dossier')?.textContent;
  return own ? embedded(own) : served(document.getElementById('app')?.hasAttribute('data-review') ?? false);
}

function embedded(json: string): Source {
  const dossier = JSON.parse(json) as Dossier;
  const words = new Map(dossier.reports.map((report) => [report.id, report.words ?? null]));
  return {
    dossier: async () => dossier,
    words: async (id) => words.get(id) ?? null,
    find: async (asked) =>
      dossier.reports
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
