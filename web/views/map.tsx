import world from 'virtual:world';
import { useMemo, useState } from 'preact/hooks';
import { standingWord } from '../../src/exports/wording.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useLedgers } from '../desk.ts';
import { type Frame, frameOf, wholeWorld } from '../map/framing.ts';
import { Lands, labelsFor } from '../map/lands.tsx';
import { MapLegend, Patterns, toneOf } from '../map/tones.tsx';
import { useSize } from '../parts/use-size.ts';
import { hashOf } from '../route.ts';

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
