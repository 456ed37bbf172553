import type { Mention } from '../model/annotation.ts';
import type { FrameworkFact } from '../model/record.ts';
import { contains } from '../model/span.ts';
import { type Scene, unitsSpan, type View } from './scene.ts';

export type Framework = FrameworkFact['framework'];

/** The framework a mention stands for; null where it is a seat of power or points to none. */
export function frameworkOf(scene: Scene, mention: Mention | null | undefined): Framework | null {
  if (mention?.kind !== 'framework' || mention.form === 'seat' || mention.id === null) return null;
  const row = scene.gazetteer.frameworks.get(mention.id);
  return { id: mention.id, name: row?.name ?? mention.name ?? mention.text, listed: row !== undefined };
}

/** The framework named between two units; null for none and for several. */
export function frameworkNear(scene: Scene, view: View, first: number, last: number): string | null {
  const span = unitsSpan(view, first, last);
  const ids = new Set(
    view.mentions
      .filter((mention) => contains(span, mention))
      .flatMap((mention) => frameworkOf(scene, mention)?.id ?? []),
  );
  return ids.size === 1 ? [...ids][0]! : null;
}
