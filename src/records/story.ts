import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { frameworkOf } from './framework.ts';
import type { Scene } from './scene.ts';

/** An event without a framework of its own belongs to the story that its report tells. */
export function placed(scene: Scene, { content, evidence }: Draft): Draft['content'] {
  if (content.record !== 'event' || content.framework !== null || scene.claims.length === 0) return content;
  return { ...content, framework: claimedBeside(scene, evidence) ?? inHeadline(scene) ?? mostClaimed(scene) };
}

/** The one framework that the claims of the same sentence are about. */
function claimedBeside(scene: Scene, { start }: Span): string | null {
  const view = scene.views.find(({ sentence }) => sentence.start <= start && start < sentence.end);
  if (!view) return null;
  const span = scene.article.map.toOriginal({ start: view.sentence.start, end: view.sentence.end });
  const beside = scene.claims.filter(({ evidence }) => evidence.start >= span.start && evidence.start < span.end);
  const ids = new Set(beside.map(({ framework }) => framework.id));
  return ids.size === 1 ? [...ids][0]! : null;
}

/** The framework that the headline names, where there are claims about it. */
function inHeadline(scene: Scene): string | null {
  const [first] = scene.views;
  if (!first?.sentence.headline) return null;
  const claimed = new Set(scene.claims.map(({ framework }) => framework.id));
  const named = first.mentions.flatMap((mention) => frameworkOf(scene, mention)?.id ?? []);
  return named.find((id) => claimed.has(id)) ?? null;
}

/** The framework that most claims of the report are about. */
function mostClaimed({ claims }: Scene): string | null {
  const counts = new Map<string, number>();
  for (const { framework } of claims) counts.set(framework.id, (counts.get(framework.id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
