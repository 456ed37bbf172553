declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Weighs every point by how much it changes the shapes. */
  export function presimplify(topology: Topology): Topology;
  /** The weight above which this part of the points lies. */
  export function quantile(topology: Topology, part: number): number;
  export function simplify(topology: Topology, least: number): Topology;
}
