import type { Sign } from '../parts/mark.tsx';

interface Properties {
  readonly sign: Sign;
  readonly x: number;
  readonly y: number;
  /** Pixels of a sixteenth of a rem. */
  readonly unit: number;
}

/** A sign on the timeline, with room around it to be clicked. */
export function DrawnMark({ sign, x, y, unit }: Properties) {
  return (
    <g transform={`translate(${x} ${y}) scale(${unit})`}>
      <rect class="reach" x={-11} y={-11} width={22} height={22} />
      <g class={`mark ${sign}`}>{SHAPES[sign]}</g>
    </g>
  );
}

const SHAPES: Record<Sign, preact.JSX.Element> = {
  formal: <circle r={5.6} />,
  soft: <circle r={5.2} />,
  forecast: <circle r={5} />,
  waiting: <path d="M0-6 6 0 0 6-6 0Z" />,
  stopped: <rect x={-4.8} y={-4.8} width={9.6} height={9.6} rx={1} />,
  out: <path d="M-4.6-4.6 4.6 4.6M4.6-4.6-4.6 4.6" />,
  denied: <path d="M-5.4 0H5.4" />,
};
