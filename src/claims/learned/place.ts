import type { View } from '../scene.ts';
import { ACT_CLASS } from './act-words.ts';
import type { Anchor } from './anchors.ts';
import type { Candidate } from './candidates.ts';

/** Longest stretch that is quoted whole, in UTF-16 units; what is longer is cut around the party. */
const LIMIT = 200;

/**
 * The units that hold the party and the word of the act nearest to it, with the framework's name where that is close, and
 * the unit a claim is placed at.
 */
export function placeOf({ view, anchor, named }: Candidate): { first: number; last: number; at: number } {
  const { units, tokens } = view.clauses;
  const holding = (token: number): number =>
    Math.max(
      0,
      units.findIndex((unit) => unit.first <= token && token <= unit.last),
    );
  const stretch = (places: readonly number[]) => {
    const [first, last] = [Math.min(...places), Math.max(...places)];
    return { first, last, length: tokens[units[last]!.last]!.end - tokens[units[first]!.first]!.start };
  };
  const party = holding(anchor.head);
  const trigger = nearestAct(view, anchor);
  const act = trigger === null ? party : holding(trigger);
  const whole = named < 0 ? null : stretch([party, act, holding(named)]);
  const { first, last, length } = whole && whole.length <= LIMIT ? whole : stretch([party, act]);
  return { first, last, at: length > LIMIT ? party : act };
}

/** The act word that governs the party, else the nearest one. */
function nearestAct(view: View, anchor: Anchor): number | null {
  const { tokens } = view.clauses;
  const isAct = (i: number): boolean => ACT_CLASS.has(tokens[i]!.lemma.toLowerCase());
  for (let at = tokens[anchor.head]!.head, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++)
    if (isAct(at)) return at;
  let nearest: number | null = null;
  for (let i = 0; i < tokens.length; i++)
    if (isAct(i) && (nearest === null || Math.abs(i - anchor.head) < Math.abs(nearest - anchor.head))) nearest = i;
  return nearest;
}
