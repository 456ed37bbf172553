import type { ComponentChildren } from 'preact';

interface Properties {
  readonly title: string;
  readonly children: ComponentChildren;
  /** There is no other heading above it. */
  readonly isAlone?: boolean;
}

/** A page or view with nothing else to show says why, and what to do. */
export function Notice({ title, children, isAlone = false }: Properties) {
  return (
    <div class="notice">
      {isAlone ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}
