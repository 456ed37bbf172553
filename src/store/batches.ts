export interface BatchLimits<T> {
  readonly count: number;
  /** In whatever unit `sizeOf` gives. */
  readonly size: number;
  readonly sizeOf: (item: T) => number;
  /** How long the first item of a batch may wait for more, in ms. */
  readonly wait: number;
}

/**
 * Items in, in the same order, as arrays that are full, or large, or have waited long enough.
 * When the source fails, what came before is given first, then the failure thrown.
 */
export async function* batches<T>(
  items: Iterable<T> | AsyncIterable<T>,
  limits: BatchLimits<T>,
): AsyncGenerator<readonly T[]> {
  const source = arrivals(items);
  let coming: Promise<Arrival<T>> | null = null;
  try {
    for (;;) {
      const batch: T[] = [];
      let end: Arrival<T> | null = null;
      let size = 0;
      let until = Number.POSITIVE_INFINITY;
      while (batch.length < limits.count && size < limits.size && performance.now() < until) {
        coming ??= source.next();
        const arrival: Arrival<T> | null = await within(coming, until);
        if (arrival === null) break;
        coming = null;
        if (!('item' in arrival)) {
          end = arrival;
          break;
        }
        if (batch.length === 0) until = performance.now() + limits.wait;
        batch.push(arrival.item);
        size += limits.sizeOf(arrival.item);
      }
      if (batch.length > 0) yield batch;
      if (end && 'error' in end) throw end.error;
      if (end) return;
    }
  } finally {
    await source.stop();
  }
}

/** Failures are values here: one that comes while a batch is being kept must wait for its turn. */
type Arrival<T> = { readonly item: T } | { readonly error: unknown } | { readonly done: true };

function arrivals<T>(items: Iterable<T> | AsyncIterable<T>) {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let ended = false;
  const next = async (): Promise<Arrival<T>> => {
    try {
      const result = await iterator.next();
      if (!result.done) return { item: result.value };
      ended = true;
      return { done: true };
    } catch (error) {
      ended = true;
      return { error };
    }
  };
  const stop = async (): Promise<void> => {
    if (!ended) await iterator.return?.();
  };
  return { next, stop };
}

/** What the promise gives, or null at `until`, on the clock of `performance.now()`. */
async function within<T>(promise: Promise<T>, until: number): Promise<T | null> {
  if (until === Number.POSITIVE_INFINITY) return promise;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, until - performance.now()), null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
