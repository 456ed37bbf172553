import world from 'virtual:world';
import { useMemo, useState } from 'preact/hooks';
import { sinceInWords, standingWord } from '../../src/exports/wording.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useLedgers } from '../desk.ts';
import { type Frame, frameOf, wholeWorld } from '../map/framing.ts';
import { groundOf } from '../map/ground.ts';
import { type Label, labelsOf } from '../map/labels.ts';
import { Hatching, MapLegend, Patterns, toneOf } from '../map/tones.tsx';
import type { WorldShape } from '../map/world-shape.ts';
import { rem, textWidth } from '../parts/text-width.ts';
import { useSize } from '../parts/use-size.ts';
import { hashOf } from '../route.ts';

/** Pixels: the radius of a point. */
const POINT = 5.5;
/** Pixels around a land's middle that open it too. */
const REACH = 13;
/** Size of a name, in rem. */
const NAME = 0.8;

/** The world by standing; a click on a land or a point opens its evidence. */
export function MapView({ route, framework }: FrameworkProperties) {
  const [ledger] = useLedgers([framework], route.at);
  const [box, width, height] = useSize<HTMLDivElement>();
  const [isWhole, setWhole] = useState(false);
  const standings = useMemo(
    () => new Map(ledger?.standings.map((standing) => [standing.party.id, standing])),
    [ledger],
  );
  const lands = world.shapes.flatMap((shape) => {
    const standing = shape.code === null ? undefined : standings.get(shape.code);
    return standing ? [{ shape, standing }] : [];
  });
  const near = frameOf(
    world,
    lands.map(({ shape }) => shape),
    width > 0 && height > 0 ? width / height : 2,
  );
  const frame = isWhole ? wholeWorld(world) : near;
  const unit = Math.max(frame.width / Math.max(width, 1), frame.height / Math.max(height, 1));
  const inSight = shown(frame, width, height, unit);
  const labels = useMemo(
    () => labelsFor(lands, inSight, unit),
    [ledger, inSight.x, inSight.y, inSight.width, inSight.height],
  );
  const drawn = new Set(world.shapes.map(({ code }) => code));
  const elsewhere = ledger?.standings.filter(({ party }) => !drawn.has(party.id)) ?? [];
  const named = new Set(labels.map(({ text }) => text));
  const nameless = lands.flatMap(({ standing }) => (named.has(standing.party.name) ? [] : [standing]));
  const link = (party: string) => hashOf({ view: 'map', id: framework, at: route.at, party });
  return (
    <>
      <div class="map-tools">
        <MapLegend used={new Set(ledger?.standings.map(toneOf))} />
        {near.width < world.width && (
          <button type="button" onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Nearer' : 'Whole world'}
          </button>
        )}
      </div>
      <div ref={box} class="world-box">
        <svg
          class="world"
          viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
          role="group"
          aria-label={`${ledger?.name}: the world by standing`}
        >
          <Patterns name="tone" unit={unit} />
          <g class="ground" aria-hidden="true">
            {world.shapes.map((shape) => shape.path && <path key={shape.name} d={shape.path} />)}
          </g>
          <Lands lands={lands} labels={labels} unit={unit} link={link} open={route.party} />
        </svg>
      </div>
      <Named lead="Without room for their names on the map: " standings={nameless} link={link} />
      <Named lead="Not on the map: " standings={elsewhere} link={link} />
      <p class="quiet">
        Shapes and borders are Natural Earth’s, simplified, and say nothing about who holds what by right. Small states
        are points.
      </p>
    </>
  );
}

interface NamedProperties {
  readonly lead: string;
  readonly standings: readonly Standing[];
  readonly link: (party: string) => string;
}

/** Parties in a line of words, with where they stand. */
function Named({ lead, standings, link }: NamedProperties) {
  if (standings.length === 0) return null;
  return (
    <p class="elsewhere">
      {lead}
      {standings.map((standing, index) => (
        <span key={standing.party.id}>
          {index > 0 && ', '}
          <a href={link(standing.party.id)}>
            <bdi>{standing.party.name}</bdi>
          </a>{' '}
          <small>{standingWord(standing)}</small>
        </span>
      ))}
    </p>
  );
}

/** All that is seen where the page's shape is not the frame's. */
function shown(frame: Frame, width: number, height: number, unit: number): Frame {
  const [wide, high] = [width * unit, height * unit];
  return { x: frame.x - (wide - frame.width) / 2, y: frame.y - (high - frame.height) / 2, width: wide, height: high };
}

interface Placed {
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

function labelsFor(lands: readonly Placed[], frame: Frame, unit: number): Label[] {
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

function Lands({ lands, labels, unit, link, open }: LandsProperties) {
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
