import { createApp } from '../../src/server/app.ts';
import type { ReviewDesk, Shelf } from '../../src/server/shelf.ts';
import { briefOf, READINGS } from '../exports/fixture-brief.ts';

/** A shelf of invented readings; `grow` puts more on it. */
export function shelfOf(readings = READINGS, desk: ReviewDesk | null = null) {
  let all = [...readings];
  const shelf: Shelf = {
    version: async () => String(all.length),
    desk,
    brief: async () => ({ ...briefOf(all), whole: new Map(), contexts: new Map() }),
    quoted: async (row) => ({
      ...row,
      merges: row.merges.map((merge) => ({
        ...merge,
        evidence: merge.evidence.map((one) => ({
          ...one,
          quote: all.find(({ report }) => report.id === one.report)?.report.text.slice(one.start, one.end) ?? null,
        })),
      })),
    }),
    reading: async (id) => all.find(({ report }) => report.id === id) ?? null,
    marks: async () => ({ attributions: [], times: [{ start: 0, end: 3, value: '2024', basis: 'said' }] }),
  };
  const grow = (...more: typeof READINGS) => {
    all = [...all, ...more];
  };
  return { shelf, grow };
}

export const BUNDLE = { script: '0;', style: 'p{}' };

export interface Asked {
  readonly host?: string;
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly body?: string;
}

/** An app over invented readings, asked in process. */
export function appOf({ shelf } = shelfOf(), options: { host?: string; token?: string | null } = {}) {
  const faults: unknown[] = [];
  const app = createApp(shelf, BUNDLE, {
    host: options.host ?? '127.0.0.1',
    token: options.token ?? null,
    version: '0.0.0',
    stop: new AbortController().signal,
    onFault: (error) => faults.push(error),
  });
  const ask = async (path: string, { headers = {}, ...rest }: Asked = {}) =>
    app.request(`http://127.0.0.1:4747${path}`, { ...rest, headers: { host: '127.0.0.1:4747', ...headers } });
  return { ask, faults };
}
