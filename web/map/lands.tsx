import { sinceInWords, standingWord } from '../../src/exports/wording.ts';
import type { Standing } from '../../src/model/standing.ts';
import { rem, textWidth } from '../parts/text-width.ts';
import type { Frame } from './framing.ts';
import { groundOf } from './ground.ts';
import { type Label, labelsOf } from './labels.ts';
import { Hatching, toneOf } from './tones.tsx';
import type { WorldShape } from './world-shape.ts';

/** Pixels: the radius of a point. */
const POINT = 5.5;
/** Pixels around a land's middle that open it too. */
const REACH = 13;
/** Size of a name, in rem. */
const NAME = 0.8;

export interface Placed {
  readonly shape: WorldShape;
  readonly standing: Standing;
}

interface LandsProperties {
  readonly lands: readonly Placed[];
  readonly labels: readonly Label[];
  /** Units of the plane in a pixel. */
  readonly unit: number;
  readonly link: (party: string) => string;
  readonly open: string | null;
}

/** A land narrower than this, in pixels, has a point to click. */
const NARROW = 14;

const isPoint = (shape: WorldShape, unit: number): boolean => shape.path === '' || shape.area < (NARROW * unit) ** 2;

/** The lands' names, where they fit in what is seen. */
export function labelsFor(lands: readonly Placed[], frame: Frame, unit: number): Label[] {
  if (lands.length === 0 || frame.width * frame.height === 0) return [];
  const pixels = NAME * rem();
  return labelsOf(
    lands.map(({ shape, standing }) => ({
      text: standing.party.name,
      shape,
      isPoint: isPoint(shape, unit),
      width: textWidth(standing.party.name, pixels) * unit,
    })),
    frame,
    pixels * unit,
    groundOf(
      lands.map(({ shape }) => shape),
      frame,
      unit,
    ),
  );
}

/** Lands by tone, each a link to its evidence, with their names. */
export function Lands({ lands, labels, unit, link, open }: LandsProperties) {
  const size = NAME * rem() * unit;
  return (
    <>
      {lands.map(({ shape, standing }) => {
        const words = `${standing.party.name}: ${standingWord(standing)}, ${sinceInWords(standing.since)}`;
        const [x, y] = shape.at;
        const { id } = standing.party;
        return (
          <a
            key={shape.name}
            href={link(id)}
            class={`land ${toneOf(standing)}${open === id ? ' open' : ''}`}
            aria-label={words}
          >
            <title>{words}</title>
            {shape.path && <path d={shape.path} />}
            {isPoint(shape, unit) && <circle cx={x} cy={y} r={POINT * unit} />}
            <circle cx={x} cy={y} r={REACH * unit} class="reach" />
          </a>
        );
      })}
      <Hatching drawn={lands.map(({ shape, standing }) => ({ tone: toneOf(standing), path: shape.path }))} />
      {lands.map(
        ({ shape, standing }) =>
          isPoint(shape, unit) && (
            <path key={shape.name} class={`point land-${toneOf(standing)}`} d={pointPath(shape, unit)} />
          ),
      )}
      <Hatching
        drawn={lands.map(({ shape, standing }) => ({
          tone: toneOf(standing),
          path: isPoint(shape, unit) ? pointPath(shape, unit) : '',
        }))}
      />
      <g class="names" font-size={size} stroke-width={3.2 * unit} aria-hidden="true">
        {labels.map(({ leader }) => leader && <Leader key={`${leader.x1} ${leader.y1}`} line={leader} unit={unit} />)}
        {labels.map(({ text, x, y, anchor }) => (
          <text key={text} x={x} y={y + size * 0.34} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

/** A point as a path: it stands over what is hatched beneath it. */
function pointPath({ at: [x, y] }: WorldShape, unit: number): string {
  const r = POINT * unit;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

interface LeaderProperties {
  readonly line: NonNullable<Label['leader']>;
  readonly unit: number;
}

const Leader = ({ line: { x1, y1, x2, y2 }, unit }: LeaderProperties) => (
  <g class="leader">
    <path d={`M${x1} ${y1}L${x2} ${y2}`} />
    <circle cx={x1} cy={y1} r={1.8 * unit} />
  </g>
);
