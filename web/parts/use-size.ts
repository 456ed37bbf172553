import { useEffect, useRef, useState } from 'preact/hooks';

/** Width and height of an element in pixels, as they change; 0 until it is there. */
export function useSize<T extends HTMLElement>(): readonly [preact.RefObject<T | null>, width: number, height: number] {
  const element = useRef<T>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const { clientWidth, clientHeight } = element.current;
    setSize({ width: clientWidth, height: clientHeight });
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, size.width, size.height];
}
