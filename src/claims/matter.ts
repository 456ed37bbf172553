import type { Discourse, PartyRef } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { View } from './scene.ts';

/** A joining under way that a later sentence may go on with: not yet done, not undone. */
const OPEN = /^(?:apply|invite|talk|join|sign)$/;

/** The latest joining still open in the sentences just before, of others than `but`; null when none is. */
export function openMatter(view: View, discourse: Discourse, but: readonly PartyRef[], reach = 2): Draft | null {
  const found = discourse.read.findLast(
    ({ sentence, draft }) =>
      view.index - sentence <= reach &&
      OPEN.test(draft.act) &&
      !(draft.act === 'join' && draft.mood === 'fact') &&
      !draft.denied &&
      draft.parties.every((party) => !but.some(({ id }) => id === party.id)),
  );
  return found?.draft ?? null;
}

/** The latest thing said of one of these parties and a framework in the sentences just before. */
export function ownMatter(view: View, discourse: Discourse, parties: readonly PartyRef[], reach = 3): Draft | null {
  const found = discourse.read.findLast(
    ({ sentence, draft }) =>
      view.index - sentence <= reach && draft.parties.some((party) => parties.some(({ id }) => id === party.id)),
  );
  return found?.draft ?? null;
}

/** Whether the sentences just before spoke of anybody joining this framework. */
export function isAbout(view: View, discourse: Discourse, framework: string, reach = 4): boolean {
  return discourse.read.some(
    ({ sentence, draft }) => view.index - sentence <= reach && draft.framework.id === framework && OPEN.test(draft.act),
  );
}
