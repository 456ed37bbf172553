import type { Discourse, PartyRef } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { View } from './scene.ts';

/** A joining under way that a later clause may go on with: not yet done, not undone. */
const OPEN = /^(?:apply|invite|talk|join|sign)$/;

/** What was read in the sentences just before, and in this one up to a unit. */
const before = (view: View, discourse: Discourse, index: number, reach: number): readonly Draft[] =>
  discourse.read
    .filter(
      ({ sentence, draft }) =>
        view.index - sentence <= reach && (sentence < view.index || (sentence === view.index && draft.at < index)),
    )
    .map(({ draft }) => draft);

const concerns = (draft: Draft, parties: readonly PartyRef[]): boolean =>
  draft.parties.some((party) => parties.some(({ id }) => id === party.id));

/** The latest joining still open before unit `index`, of others than `but`; null when none is. */
export function openMatter(
  view: View,
  discourse: Discourse,
  index: number,
  but: readonly PartyRef[],
  reach = 2,
): Draft | null {
  return (
    before(view, discourse, index, reach).findLast(
      (draft) =>
        OPEN.test(draft.act) &&
        !(draft.act === 'join' && draft.mood === 'fact') &&
        !draft.denied &&
        !concerns(draft, but),
    ) ?? null
  );
}

/** The latest thing said before unit `index` of one of these parties and a framework. */
export function ownMatter(
  view: View,
  discourse: Discourse,
  index: number,
  parties: readonly PartyRef[],
  reach = 3,
): Draft | null {
  return before(view, discourse, index, reach).findLast((draft) => concerns(draft, parties)) ?? null;
}

/** The latest thing said before unit `index`. */
export function latestMatter(view: View, discourse: Discourse, index: number, reach: number): Draft | null {
  return before(view, discourse, index, reach).at(-1) ?? null;
}

/** Whether the sentences just before spoke of anybody joining this framework. */
export function isAbout(view: View, discourse: Discourse, framework: string, reach = 4): boolean {
  return before(view, discourse, 0, reach).some((draft) => draft.framework.id === framework && OPEN.test(draft.act));
}
