import { mix } from '../../../text/features/hash.ts';

/** A reused list of feature keys; `add` numbers the templates so that equal values of different templates differ. */
export class Features {
  readonly keys = new Int32Array(256);
  count = 0;
  #template = 0;

  reset(): void {
    this.count = 0;
    this.#template = 0;
  }

  add(value: number): void {
    this.keys[this.count++] = mix(value, ++this.#template);
  }

  /** Counts the template without a value: the feature is absent. */
  skip(): void {
    this.#template++;
  }
}
