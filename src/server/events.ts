import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Press } from './edition.ts';
import { Problem } from './problem.ts';

/** How often the ledger is looked at, in ms, and how often a line goes out so that nobody hangs up. */
const LOOK = 1000;
const BREATH = 20_000;

/** Pages that may listen at one time. */
const LISTENERS = 64;

/** Tells listening pages whenever the shelf has changed. */
export class Changes {
  readonly #press: Press;
  readonly #stop: AbortSignal;
  #listeners = 0;
  #soon = Promise.withResolvers<void>();

  constructor(press: Press, stop: AbortSignal) {
    this.#press = press;
    this.#stop = stop;
  }

  /** Listening pages are told at once what has changed, not at the next look. */
  look(): void {
    this.#soon.resolve();
    this.#soon = Promise.withResolvers();
  }

  /** A stream of server-sent events: `changed` with the version, each time there is more to tell. */
  listen(c: Context): Response {
    if (this.#listeners >= LISTENERS) throw new Problem(503, `${LISTENERS} pages are listening already; close some`);
    this.#listeners++;
    return streamSSE(c, async (stream) => {
      let isOpen = true;
      stream.onAbort(() => {
        isOpen = false;
      });
      try {
        let version = await this.#press.version();
        let quiet = 0;
        await stream.write(': listening\n\n');
        while (isOpen) {
          await Promise.race([stream.sleep(LOOK), this.#soon.promise]);
          if (this.#stop.aborted) break;
          const now = await this.#press.version();
          quiet += LOOK;
          if (now !== version) {
            version = now;
            quiet = 0;
            await stream.writeSSE({ event: 'changed', data: now });
          } else if (quiet >= BREATH) {
            quiet = 0;
            await stream.write(': still here\n\n');
          }
        }
      } finally {
        this.#listeners--;
      }
    });
  }
}
