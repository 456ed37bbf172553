import type { Effects } from './effects.ts';

const QUIET_FOR = 1000;
const EVERY = 100;

/** A line on standard error that says how far the reading is: only on a terminal, and only once it takes long. */
export class Progress {
  readonly #effects: Effects;
  readonly #started: number;
  #shown = 0;
  #count = 0;

  constructor(effects: Effects) {
    this.#effects = effects;
    this.#started = effects.now();
  }

  async tick(path: string): Promise<void> {
    this.#count++;
    const now = this.#effects.now();
    if (!this.#effects.stderr.isTTY || now - this.#started < QUIET_FOR || now - this.#shown < EVERY) return;
    this.#shown = now;
    const line = `reading: ${this.#count} ${path}`.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
    await this.#effects.stderr.write(`\r\u001b[K${line.slice(0, (this.#effects.stderr.columns ?? 80) - 1)}`);
  }

  /** Wipes the line, so that what follows starts on a clean one. */
  async clear(): Promise<void> {
    if (this.#shown === 0) return;
    this.#shown = 0;
    await this.#effects.stderr.write('\r\u001b[K');
  }
}
