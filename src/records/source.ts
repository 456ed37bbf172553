import type { Attribution } from '../model/annotation.ts';
import type { ChainLink } from '../model/claim.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speaker.ts';

/** An attribution as a link of a chain. */
export function linkOf(scene: Scene, attribution: Attribution): ChainLink {
  const words = (pieces: Attribution['cue']): string =>
    pieces.map((piece) => scene.article.text.slice(piece.start, piece.end)).join(' … ');
  const speaker = speakerOf(scene, attribution);
  return {
    source: words(attribution.source ?? []),
    kind: attribution.kind,
    count: attribution.count,
    cue: words(attribution.cue),
    speaksFor: speaker === null ? null : speaker.kind === 'state' ? speaker.id : speaker.of,
  };
}
