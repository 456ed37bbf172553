import type { Mention } from '../../model/annotation.ts';
import type { Draft } from '../draft.ts';
import type { Scene, View } from '../scene.ts';

/** The report so far. */
interface Told {
  readonly scene: Scene;
  readonly read: readonly { readonly sentence: number; readonly draft: Draft }[];
}

/** Rules that tell what a framework consists of, or who belongs to it already. */
const STANDING = /^(?:composition|roster|enumeration|membership:(?:list|apposition|compound|fronted))/;

/**
 * The state a mention stands for. A description that fits several (`the South American country` after a list of four) is
 * the one whose joining the sentences before were about, or the only one they named; else nobody.
 */
export function stateMeant(discourse: Told, view: View, mention: Mention): string | null {
  if (mention.id !== null || mention.form !== 'description') return mention.id ?? mention.candidates[0] ?? null;
  const fits = (id: string): boolean => mention.candidates.includes(id);
  const sole = (ids: Iterable<string>): string | null => {
    const set = new Set([...ids].filter(fits));
    return set.size === 1 ? [...set][0]! : null;
  };
  const near = discourse.read.filter(({ sentence }) => view.index - sentence <= 2);
  const moving = near.filter(
    ({ draft }) => !(draft.act === 'join' && draft.mood === 'fact' && STANDING.test(draft.rule)),
  );
  const mattered = sole(moving.flatMap(({ draft }) => draft.parties.map(({ id }) => id)));
  if (mattered) return mattered;
  for (let index = view.index; index >= 0 && index >= view.index - 2; index--) {
    const named = discourse.scene.views[index]!.mentions.filter(
      (other) => other.kind === 'state' && other.form === 'name' && other.id !== null && other.start < mention.start,
    ).map((other) => other.id!);
    if (named.some(fits)) return sole(named);
  }
  return null;
}
