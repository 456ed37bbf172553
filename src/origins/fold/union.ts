/** Disjoint sets of the numbers from 0; the least of a set stands for it. */
export class Union {
  readonly #parent: number[] = [];

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.#parent.push(i);
  }

  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = item; this.#parent[at] !== root; ) [at, this.#parent[at]] = [this.#parent[at]!, root];
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}
