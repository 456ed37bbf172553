import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Properties<T> {
  readonly items: readonly T[];
  /** Pixels; every row is as high. */
  readonly height: number;
  readonly label: string;
  readonly row: (item: T, index: number) => ComponentChildren;
}

/** Rows drawn beyond the window, above and below. */
const OVERSCAN = 6;
/** Fewer rows than this are drawn as they are, so that they can be found, read aloud and printed. */
const FEW = 120;

/** A list of any length that draws only the rows near the window; it scrolls with the page. */
export function VirtualList<T>({ items, height, label, row }: Properties<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ from: 0, to: 40 });
  const isLong = items.length > FEW;
  useEffect(() => {
    if (!isLong) return;
    const read = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / height) - OVERSCAN);
      const to = Math.ceil((innerHeight - top) / height) + OVERSCAN;
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    read();
    addEventListener('scroll', read, { passive: true });
    addEventListener('resize', read);
    return () => {
      removeEventListener('scroll', read);
      removeEventListener('resize', read);
    };
  }, [isLong, height]);
  if (!isLong)
    return (
      <ul class="rows" aria-label={label}>
        {items.map((item, index) => (
          <li key={index}>{row(item, index)}</li>
        ))}
      </ul>
    );
  const shown = items.slice(range.from, range.to);
  return (
    <ul class="rows long" ref={list} aria-label={label} style={{ height: `${items.length * height}px` }}>
      {shown.map((item, offset) => {
        const index = range.from + offset;
        return (
          <li
            key={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ height: `${height}px`, transform: `translateY(${index * height}px)` }}
          >
            {row(item, index)}
          </li>
        );
      })}
    </ul>
  );
}
