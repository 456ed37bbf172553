const PAGE = 16384;

/** A stretch of WebAssembly memory handed out from the bottom up. Positions and sizes count floats. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  #floats: Float32Array<ArrayBuffer>;
  #next = 4;

  constructor(floats = 1 << 18) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil(floats / PAGE) });
    this.#floats = new Float32Array(this.memory.buffer);
  }

  /** The whole memory; fetch it again after every `take`. */
  get floats(): Float32Array<ArrayBuffer> {
    return this.#floats;
  }

  /** Uninitialised room, aligned to four floats. */
  take(size: number): number {
    const at = this.#next;
    this.#next = (at + size + 3) & ~3;
    if (this.#next + 16 > this.#floats.length) {
      const missing = this.#next + 16 - this.#floats.length;
      this.memory.grow(Math.ceil(missing / PAGE) + 16);
      this.#floats = new Float32Array(this.memory.buffer);
    }
    return at;
  }

  takeZeros(size: number): number {
    const at = this.take(size);
    this.#floats.fill(0, at, at + size);
    return at;
  }

  mark(): number {
    return this.#next;
  }

  /** Gives back everything taken since the mark. */
  release(mark: number): void {
    this.#next = mark;
  }
}
