import { hashText, mix } from '../../text/features/hash.ts';
import type { FeatureKeys } from '../../text/features/weights.ts';

/** A growing list of distinct feature keys; each is a name with up to three values. */
export class Keys implements FeatureKeys {
  keys = new Int32Array(512);
  count = 0;
  readonly #known = new Set<number>();

  add(name: string, a = 0, b = 0, c = 0): void {
    const key = mix(mix(mix(hashText(name), a), b), c);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    if (this.count === this.keys.length) {
      const grown = new Int32Array(this.count * 2);
      grown.set(this.keys);
      this.keys = grown;
    }
    this.keys[this.count++] = key;
  }

  reset(): void {
    this.count = 0;
    this.#known.clear();
  }

  trimmed(): Int32Array {
    return this.keys.slice(0, this.count);
  }
}
