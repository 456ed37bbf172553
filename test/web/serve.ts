import { expect } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { loadPageBundle } from '../../src/exports/page-bundle.ts';
import { listen } from '../../src/server/listening.ts';
import { chancery, type World } from '../cli/fake-effects.ts';

/** Serves a ledger for as long as `use` runs. */
export async function serve(
  ledger: string,
  args: readonly string[],
  use: (url: string) => Promise<void>,
  world: World = {},
): Promise<void> {
  let url = '';
  let failure: unknown = null;
  const overrides: Partial<Effects> = {
    page: async () => loadPageBundle(),
    async listen(answer) {
      const listening = await listen(answer, { host: '127.0.0.1', port: 0, elsewhere: false });
      url = `http://127.0.0.1:${listening.port}/`;
      return listening;
    },
    untilStopped: () =>
      use(url).catch((error: unknown) => {
        failure = error;
      }),
  };
  const { code, err } = await chancery(['serve', '--ledger', ledger, ...args], { ...world, overrides });
  if (failure !== null) throw failure;
  expect({ code, err }).toEqual({ code: 0, err: '' });
}
