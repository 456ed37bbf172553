import type { Attribution } from '../model/annotation.ts';
import type { ChainLink } from '../model/claim.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Scene, View } from './scene.ts';

/** The attribution chain of a claim, innermost first; empty where nobody is cited. */
export function chainFor(
  scene: Scene,
  discourse: Discourse,
  view: View,
  draft: Draft,
): { links: ChainLink[]; attributions: Attribution[] } {
  const { tokens, units } = view.clauses;
  const act = units[draft.at]!;
  const core = { start: tokens[act.first]!.start, end: tokens[act.last]!.end };
  const holding = scene.chainOf(core);
  const { text } = scene.article;
  const links: ChainLink[] = [];
  for (const attribution of holding) {
    if (!attribution.source) continue;
    // A source named only inside the evidence's own act ("X agreed to join") is the party acting, not somebody cited.
    const words = attribution.source.map((piece) => text.slice(piece.start, piece.end)).join(' … ');
    links.push({
      source: words,
      kind: attribution.kind,
      count: attribution.count,
      cue: attribution.cue.map((piece) => text.slice(piece.start, piece.end)).join(' … '),
      speaksFor: discourse.speaksFor(attribution),
    });
  }
  return { links, attributions: holding };
}

const ANNOUNCING = /\b(announc|confirm|unveil|proclaim)/i;
const DECLARING = /\b(declar|pledg|vow|promis)/i;

/** A planned joining is announced when the party or the framework's authority declares it. */
export function announces(
  scene: Scene,
  discourse: Discourse,
  attributions: readonly Attribution[],
  draft: Draft,
): boolean {
  const { text } = scene.article;
  return attributions.some((attribution) => {
    const cue = attribution.cue.map((piece) => text.slice(piece.start, piece.end)).join(' ');
    if (attribution.kind === 'anonymous') return false;
    if (ANNOUNCING.test(cue)) return true;
    const of = discourse.speaksFor(attribution);
    if (of !== null && DECLARING.test(cue)) return draft.parties.some((party) => party.id === of);
    return (
      of !== null &&
      draft.parties.some((party) => party.id === of) &&
      /\b(say|said|says|state|stated)\b/i.test(cue) &&
      draft.framework.how === 'named'
    );
  });
}

/** The cue denies its content (`denied that it had joined`). */
export function denies(scene: Scene, attribution: Attribution): boolean {
  const cue = attribution.cue.map((piece) => scene.article.text.slice(piece.start, piece.end)).join(' ');
  return /^(?:\S+ ){0,2}(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)?|refut(?:ed|es))\b/i.test(cue);
}
