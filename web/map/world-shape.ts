/** One land of the map, in units of the map's plane. */
export interface WorldShape {
  /** ISO 3166-1 alpha-3 where the reference list has it, else null. */
  readonly code: string | null;
  /** As Natural Earth writes it. */
  readonly name: string;
  /** SVG path; empty where the map has a point only. */
  readonly path: string;
  /** A place on its largest part. */
  readonly at: readonly [x: number, y: number];
  /** Ground in square units of the plane, before simplification. */
  readonly area: number;
}

export interface World {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly WorldShape[];
}
