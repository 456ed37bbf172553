import type { Effects } from '../../src/cli/effects.ts';

export interface Served {
  readonly overrides: Partial<Effects>;
  /** Asks the server as long as it runs. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  readonly opened: string[];
}

/** A world in which `use` runs while the command serves. */
export function serving(use: (served: Served) => Promise<void>): Served {
  let fetch: Parameters<Effects['listen']>[0] | null = null;
  const opened: string[] = [];
  const served: Served = {
    opened,
    ask: async (path, { headers, ...init } = {}) =>
      fetch!(new Request(`http://127.0.0.1:4747${path}`, { ...init, headers: { host: '127.0.0.1:4747', ...headers } })),
    overrides: {
      listen: async (answer) => {
        fetch = answer;
        return { port: 4747, close: async () => {} };
      },
      openBrowser: async (url) => {
        opened.push(url);
      },
      untilStopped: () => use(served),
    },
  };
  return served;
}
