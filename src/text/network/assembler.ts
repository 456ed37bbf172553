/** Emits the bytes of one WebAssembly function: just the instructions that the kernels need. */
export class Assembler {
  readonly #code: number[] = [];
  readonly #locals: number[] = [];
  readonly #parameters: number;

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  integer(): number {
    return this.#local(I32);
  }

  vector(): number {
    return this.#local(V128);
  }

  get(local: number): this {
    return this.#emit(0x20, ...unsigned(local));
  }

  set(local: number): this {
    return this.#emit(0x21, ...unsigned(local));
  }

  constant(value: number): this {
    return this.#emit(0x41, ...signed(value));
  }

  add(): this {
    return this.#emit(0x6a);
  }

  multiply(): this {
    return this.#emit(0x6c);
  }

  shiftRight(local: number, bits: number): this {
    return this.get(local).constant(bits).#emit(0x76).set(local);
  }

  /** `local += what the callback leaves on the stack`. */
  increase(local: number, amount: () => void): this {
    this.get(local);
    amount();
    return this.add().set(local);
  }

  /** Repeats the body while `counter + step <= limit`, both integers, and counts up. */
  countUp(counter: number, limit: number, step: number, body: () => void): this {
    this.#emit(0x02, 0x40, 0x03, 0x40);
    this.get(counter).constant(step).add().get(limit).#emit(0x4a, 0x0d, 1);
    body();
    this.increase(counter, () => this.constant(step));
    return this.#emit(0x0c, 0, 0x0b, 0x0b);
  }

  load(offset = 0): this {
    return this.#simd(0, ...memory(offset, 2));
  }

  loadSplat(offset = 0): this {
    return this.#simd(9, ...memory(offset, 2));
  }

  store(offset = 0): this {
    return this.#simd(11, ...memory(offset, 2));
  }

  splat(value: number): this {
    const bytes = [...new Uint8Array(new Float32Array([value, value, value, value]).buffer)];
    return this.#simd(12, ...bytes);
  }

  plus(): this {
    return this.#simd(0xe4);
  }

  times(): this {
    return this.#simd(0xe6);
  }

  divide(): this {
    return this.#simd(0xe7);
  }

  lower(): this {
    return this.#simd(0xe8);
  }

  higher(): this {
    return this.#simd(0xe9);
  }

  /** The function body, with its declarations of locals. */
  body(): number[] {
    const declarations = this.#locals.flatMap((kind) => [1, kind]);
    const bytes = [...unsigned(this.#locals.length), ...declarations, ...this.#code, 0x0b];
    return [...unsigned(bytes.length), ...bytes];
  }

  #local(kind: number): number {
    this.#locals.push(kind);
    return this.#parameters + this.#locals.length - 1;
  }

  #simd(operation: number, ...rest: number[]): this {
    return this.#emit(0xfd, ...unsigned(operation), ...rest);
  }

  #emit(...bytes: number[]): this {
    for (const byte of bytes) this.#code.push(byte);
    return this;
  }
}

export interface Kernel {
  readonly name: string;
  /** Number of parameters, each a 32-bit integer. */
  readonly parameters: number;
  readonly body: number[];
}

/** A module that imports its memory as `host.memory` and exports the kernels. */
export function assembleModule(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const kinds = kernels.map((kernel) => [
    0x60,
    ...unsigned(kernel.parameters),
    ...new Array(kernel.parameters).fill(I32),
    0,
  ]);
  const exported = kernels.map((kernel, index) => [...text(kernel.name), 0, ...unsigned(index)]);
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, kinds),
    ...section(2, [[...text('host'), ...text('memory'), 2, 0, 1]]),
    ...section(
      3,
      kernels.map((_, index) => unsigned(index)),
    ),
    ...section(7, exported),
    ...section(
      10,
      kernels.map((kernel) => kernel.body),
    ),
  ]);
}

const I32 = 0x7f;
const V128 = 0x7b;

const memory = (offset: number, alignment: number): number[] => [alignment, ...unsigned(offset)];

const text = (value: string): number[] => [value.length, ...[...value].map((letter) => letter.charCodeAt(0))];

function section(id: number, items: readonly (readonly number[])[]): number[] {
  const content = [...unsigned(items.length), ...items.flat()];
  return [id, ...unsigned(content.length), ...content];
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest ? low | 0x80 : low);
  } while (rest);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && !(low & 0x40)) || (rest === -1 && low & 0x40)) {
      bytes.push(low);
      return bytes;
    }
    bytes.push(low | 0x80);
  }
}
