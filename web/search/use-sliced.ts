import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of work between which the page may draw. */
const SLICE = 8;

/** Runs a generator to its end in slices; the last result stands until the next is there. */
export function useSliced<T>(make: () => Generator<null, T>, key: string, start: T): { value: T; isDone: boolean } {
  const [state, setState] = useState({ value: start, key: '' });
  useEffect(() => {
    const work = make();
    let timer = 0;
    const slice = () => {
      const until = performance.now() + SLICE;
      while (performance.now() < until) {
        const step = work.next();
        if (step.done) return setState({ value: step.value, key });
      }
      timer = setTimeout(slice);
    };
    slice();
    return () => clearTimeout(timer);
  }, [key]);
  return { value: state.value, isDone: state.key === key };
}
