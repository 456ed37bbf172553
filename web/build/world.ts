import { join } from 'node:path';
import { type GeoPermissibleObjects, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World, WorldShape } from '../map/world-shape.ts';

/** Natural Earth's 1:50m countries → paths in a plane of whole numbers, by ISO 3166-1 alpha-3 code. */

const WIDTH = 2000;
/** Part of the points that is kept: those that change the shapes most. */
const KEPT = 0.32;

type Land = Feature<Polygon | MultiPolygon, { readonly name: string }>;

const root = join(import.meta.dirname, '../..');

export function drawWorld(read: (file: string) => string): World {
  const atlas = JSON.parse(read(join(root, 'node_modules/world-atlas/countries-50m.json'))) as Topology;
  const codeOf = codesByName(read(join(root, 'data/states.tsv')), read(join(root, 'web/map/shape-names.tsv')));
  const weighed = presimplify(atlas);
  const slim = simplify(weighed, quantile(weighed, KEPT));
  const full = landsOf(atlas);
  const slimmed = landsOf(slim);
  const everything: FeatureCollection = { type: 'FeatureCollection', features: full.filter(isNotAntarctica) };
  const projection = geoEqualEarth().fitWidth(WIDTH, everything).precision(0);
  const bounds = geoPath(projection).bounds(everything);
  const shapes = full.filter(isNotAntarctica).map((land): WorldShape => {
    const slimLand = slimmed.find(({ properties }) => properties.name === land.properties.name)!;
    const [x, y] = projection(geoCentroid(largestPart(land)))!;
    const path = relativePath(geoPath(projection)(slimLand as GeoPermissibleObjects) ?? '');
    const area = Math.round(geoPath(projection).area(land));
    const code = codeOf(land.properties.name);
    return { code, name: land.properties.name, path, at: [Math.round(x), Math.round(y)], area };
  });
  const drawn = new Set(shapes.map(({ code }) => code));
  for (const { code, name, longitude, latitude } of pointsOf(read(join(root, 'web/map/points.tsv')))) {
    if (drawn.has(code)) continue;
    const [x, y] = projection([longitude, latitude])!;
    shapes.push({ code, name, path: '', at: [Math.round(x), Math.round(y)], area: 0 });
  }
  return { width: WIDTH, height: Math.ceil(bounds[1][1]), shapes };
}

const isNotAntarctica = ({ properties }: Land): boolean => properties.name !== 'Antarctica';

const landsOf = (topology: Topology): Land[] =>
  (feature(topology, topology.objects['countries'] as GeometryCollection) as unknown as FeatureCollection)
    .features as Land[];

/** The polygon with the most ground, so that a point stands on the state and not between its islands. */
function largestPart(land: Land): Feature<Polygon> {
  const polygons = land.geometry.type === 'Polygon' ? [land.geometry.coordinates] : land.geometry.coordinates;
  const parts = polygons.map(
    (coordinates): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    }),
  );
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}

/** `M1.2,3.4L5.6,7.8Z` → whole numbers, each point relative to the one before; parts without extent are left out. */
function relativePath(path: string): string {
  let words = '';
  for (const ring of path.split('Z').filter(Boolean)) {
    const points = ring
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map((n) => Math.round(Number(n))) as [number, number]);
    const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
    if (kept.length < 3) continue;
    const steps = kept.slice(1).map(([x, y], i) => pairOf(x - kept[i]![0], y - kept[i]![1]));
    words += `M${pairOf(...kept[0]!)}l${steps.join(' ')}z`;
  }
  return words;
}

const pairOf = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The reference list's code for a name as Natural Earth writes it; null where the list has no such state. */
function codesByName(states: string, abbreviated: string): (name: string) => string | null {
  const codes = new Map<string, string>();
  for (const [code, name, , official, names] of rowsOf(states)) {
    for (const each of [name!, official!, ...names!.split('|')]) {
      if (each !== '' && !codes.has(fold(each))) codes.set(fold(each), code!);
    }
  }
  for (const [name, code] of rowsOf(abbreviated)) codes.set(fold(name!), code!);
  return (name) => codes.get(fold(name)) ?? null;
}

const pointsOf = (table: string) =>
  rowsOf(table).map(([code, name, longitude, latitude]) => ({
    code: code!,
    name: name!,
    longitude: Number(longitude),
    latitude: Number(latitude),
  }));
