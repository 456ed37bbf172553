import { sinceInWords } from '../../src/exports/wording.ts';
import { dayTime } from '../data/book.ts';
import type { Axis } from './axis.ts';
import { DrawnMark } from './drawn-mark.tsx';
import { LINE, type Placed } from './placing.ts';

interface PlacedProperties {
  readonly placed: Placed;
  readonly axis: Axis;
  readonly unit: number;
  readonly href: string;
}

/** An item in its lane: its sign, how sure its date is, its label. */
export function PlacedMark({ placed, axis, unit, href }: PlacedProperties) {
  const { item, x, line, label, side, labelX } = placed;
  const y = (line * LINE + 12) * unit;
  const words = `${item.planned ? 'planned, ' : ''}${item.label}, ${sinceInWords(item.date)}`;
  const end = dayTime(item.date.to);
  const isBy = item.date.from === null && item.date.to !== null;
  const spanEnd = item.date.from !== null && end !== null ? Math.min(axis.x(end), axis.width) : x;
  return (
    <a href={href} aria-label={words} class={item.planned ? 'planned' : undefined}>
      <title>{words}</title>
      <DrawnMark sign={item.sign} x={x} y={y} unit={unit} />
      <path
        class={`span ${item.date.basis === 'said' && !isBy ? 'said' : 'inferred'}`}
        d={`M${x - (isBy ? 22 : 5) * unit} ${y + 9.5 * unit}H${Math.max(spanEnd, x + 5 * unit)}`}
      />
      <text
        class="item"
        x={labelX}
        y={y + (side === 'below' ? LINE + 1 : 4) * unit}
        text-anchor={side === 'left' ? 'end' : undefined}
      >
        {label}
      </text>
    </a>
  );
}
