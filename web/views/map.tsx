import world from 'virtual:world';
import { useMemo, useState } from 'preact/hooks';
import { sinceInWords, standingWord } from '../../src/exports/wording.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useLedgers } from '../desk.ts';
import { type Frame, frameOf, labelsOf, wholeWorld } from '../map/framing.ts';
import { MapLegend, Patterns, toneOf } from '../map/tones.tsx';
import type { WorldShape } from '../map/world-shape.ts';
import { useSize } from '../parts/use-size.ts';
import { hashOf } from '../route.ts';

/** Pixels: the radius of a point, and the size of a name. */
const POINT = 5.5;
/** Pixels around a land's middle that open it too. */
const REACH = 13;
const NAME = 13;

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
  );
  const frame = isWhole ? wholeWorld(world) : near;
  const unit = Math.max(frame.width / Math.max(width, 1), frame.height / Math.max(height, 1));
  const drawn = new Set(world.shapes.map(({ code }) => code));
  const elsewhere = ledger?.standings.filter(({ party }) => !drawn.has(party.id)) ?? [];
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
          <Patterns unit={unit} />
          <g class="ground" aria-hidden="true">
            {world.shapes.map((shape) => shape.path && <path key={shape.name} d={shape.path} />)}
          </g>
          <Lands lands={lands} frame={shown(frame, width, height, unit)} unit={unit} link={link} open={route.party} />
        </svg>
      </div>
      {elsewhere.length > 0 && (
        <p class="elsewhere">
          Not on the map:{' '}
          {elsewhere.map((standing, index) => (
            <span key={standing.party.id}>
              {index > 0 && ', '}
              <a href={link(standing.party.id)}>
                <bdi>{standing.party.name}</bdi>
              </a>{' '}
              <small>{standingWord(standing)}</small>
            </span>
          ))}
        </p>
      )}
      <p class="quiet">
        Shapes and borders are Natural Earth’s, simplified, and say nothing about who holds what by right. Small states
        are points.
      </p>
    </>
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
  readonly frame: Frame;
  /** Units of the plane in a pixel. */
  readonly unit: number;
  readonly link: (party: string) => string;
  readonly open: string | null;
}

/** A land narrower than this, in pixels, has a point to click. */
const NARROW = 14;

function Lands({ lands, frame, unit, link, open }: LandsProperties) {
  const isPoint = (shape: WorldShape): boolean => shape.path === '' || shape.area < (NARROW * unit) ** 2;
  const labels = labelsOf(
    lands.map(({ shape, standing }) => ({ text: standing.party.name, shape, isPoint: isPoint(shape) })),
    frame,
    NAME * unit,
  );
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
            {isPoint(shape) && <circle cx={x} cy={y} r={POINT * unit} />}
            <circle cx={x} cy={y} r={REACH * unit} class="reach" />
          </a>
        );
      })}
      <g class="names" font-size={NAME * unit} stroke-width={3.2 * unit} aria-hidden="true">
        {labels.map(({ text, x, y, anchor }) => (
          <text key={text} x={x} y={y + NAME * unit * 0.34} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}
