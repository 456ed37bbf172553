import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';

/** Reads one way of saying that a party stands at a step. Never throws; unsure, it returns nothing. */
export interface Frame {
  readonly name: string;
  read(view: View, discourse: Discourse): Draft[];
}
