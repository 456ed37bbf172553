import { frameworkOf } from './framework.ts';
import type { Scene, View } from './scene.ts';

/** Id of the framework that a sentence names alone; where it names none, of the one that most claims of the report are about. */
export function frameworkMeant(scene: Scene, view: View): string | null {
  const named = new Set(view.mentions.flatMap((mention) => frameworkOf(scene, mention)?.id ?? []));
  if (named.size > 0) return named.size === 1 ? [...named][0]! : null;
  const counts = new Map<string, number>();
  for (const { framework } of scene.claims) counts.set(framework.id, (counts.get(framework.id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
