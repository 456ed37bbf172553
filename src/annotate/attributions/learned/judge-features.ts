import { hashText, mix } from '../../../text/features/hash.ts';
import { bucket } from './cue-features.ts';
import type { Features } from './features.ts';
import type { Reading } from './reading.ts';
import { CONTENT, CUE, SOURCE } from './sequence.ts';
import type { Sheet } from './sheet.ts';

/** What speaks for a whole reading being right: how sure its parts are, how they fit, and what other readings claim. */

const NONE = 7;

/** Where the words of a reading lie; -1 where a role is not given. */
export interface Outline {
  readonly source: readonly [number, number];
  readonly content: readonly [number, number];
  readonly pieces: number;
  readonly contentWords: number;
}

export function outlineOf({ frame, roles }: Reading): Outline {
  const source: [number, number] = [-1, -1];
  const content: [number, number] = [-1, -1];
  let pieces = 0;
  let contentWords = 0;
  for (let k = 0; k < roles.length; k++) {
    const i = frame.first + k;
    if (roles[k] === SOURCE) {
      if (source[0] < 0) source[0] = i;
      source[1] = i + 1;
    } else if (roles[k] === CONTENT) {
      if (content[0] < 0) content[0] = i;
      content[1] = i + 1;
      contentWords++;
      if (k === 0 || roles[k - 1] !== CONTENT) pieces++;
    }
  }
  return { source, content, pieces, contentWords };
}

/** `rivals`: readings whose content or source holds this cue, and cues that this content holds, with their odds. */
export interface Rivalry {
  /** Odds of the surest reading that has this cue in its content; -9 when none. */
  readonly inContentOf: number;
  readonly inSourceOf: number;
  readonly inCueOf: number;
  /** Odds of the surest other cue within this content. */
  readonly holds: number;
  /** Odds of the surest other reading that shares words of content. */
  readonly shares: number;
}

export function addJudgeFeatures(
  sheet: Sheet,
  reading: Reading,
  outline: Outline,
  rivalry: Rivalry,
  f: Features,
): void {
  const { passage, lemma, xpos, upos, word, relation } = sheet;
  const { low, quoteOf, sentenceOf } = passage;
  const { anchor } = reading.frame;
  const { source, content, pieces, contentWords } = outline;
  const L = lemma[anchor]!;
  const P = xpos[anchor]!;
  const sourced = source[0] >= 0 ? 1 : 0;
  const odds = step(reading.odds, 0.5);
  const margin = step(Math.max(-8, Math.min(12, reading.margin)), 1);
  const fit = step(reading.fit, 0.1);
  const sure = reading.sure.map((p) => Math.round(p * 20));

  f.add(1);
  f.add(odds);
  f.add(step(reading.odds, 0.2));
  f.add(margin);
  f.add(mix(odds, margin));
  f.add(fit);
  f.add(mix(odds, fit));
  f.add(mix(1, sure[0]!));
  f.add(mix(2, sure[1]!));
  f.add(mix(3, sure[2]!));
  f.add(mix(sure[0]! >> 1, sure[2]! >> 1));
  f.add(mix(odds, sure[2]! >> 1));
  f.add(mix(odds, sure[0]! >> 1));
  f.add(mix(L, odds >> 1));
  f.add(L);
  f.add(mix(L, P));
  f.add(mix(L, sourced));
  f.add(mix(P, sourced));
  f.add(bucket(contentWords));
  f.add(mix(L, bucket(contentWords)));
  f.add(mix(bucket(contentWords), mix(pieces, sure[2]! >> 2)));
  f.add(mix(pieces, sourced));

  // The source.
  const s = source[0];
  const e = source[1] - 1;
  f.add(s >= 0 ? bucket(source[1] - s) : NONE);
  f.add(s >= 0 ? mix(xpos[s]!, xpos[e]!) : NONE);
  f.add(s >= 0 ? word[e]! : NONE);
  f.add(s >= 0 && s === e ? mix(word[s]!, L) : NONE);
  f.add(s >= 0 ? mix(distanceBucket(s, e, anchor), sentenceOf[s]! - sentenceOf[anchor]!) : NONE);
  f.add(s >= 0 ? mix(L, distanceBucket(s, e, anchor)) : NONE);
  f.add(s >= 0 && s > 0 ? mix(word[s - 1]!, 1) : NONE);
  f.add(s >= 0 ? mix(relation[e]!, sheet.head[e] === anchor ? 1 : 0) : NONE);
  f.add(s >= 0 ? mix(quoteOf[s]! >= 0 ? 1 : 0, quoteOf[anchor]! >= 0 ? 1 : 0) : NONE);

  // The content.
  const c = content[0];
  const d = content[1] - 1;
  f.add(mix(c < anchor ? 1 : 2, d < anchor ? 1 : 2));
  f.add(mix(L, mix(c < anchor ? 1 : 2, d < anchor ? 1 : 2)));
  f.add(word[c]!);
  f.add(mix(L, word[c]!));
  f.add(mix(upos[c]!, upos[d]!));
  f.add(d + 1 < sheet.length ? mix(word[d]!, word[d + 1]!) : NONE);
  f.add(mix(quoteOf[c]! >= 0 ? 1 : 0, mix(quoteOf[d]! >= 0 ? 1 : 0, quoteOf[anchor]! >= 0 ? 1 : 0)));
  f.add(quoteOf[c]! >= 0 && quoteOf[c] === quoteOf[d] ? (passage.quotes[quoteOf[c]!]!.first === c ? 1 : 2) : NONE);

  // What others claim.
  const held = step(rivalry.inContentOf, 1);
  f.add(held);
  f.add(mix(held, odds >> 1));
  f.add(mix(L, rivalry.inContentOf > -1 ? 1 : 0));
  f.add(mix(1, step(rivalry.inSourceOf, 1)));
  f.add(mix(2, step(rivalry.inCueOf, 1)));
  f.add(mix(odds >> 1, step(rivalry.inCueOf, 1)));
  f.add(mix(3, step(rivalry.holds, 1)));
  f.add(mix(4, step(rivalry.shares, 1)));
  f.add(mix(odds >> 1, step(rivalry.shares, 1)));

  // What the rules say.
  const draft = sheet.draftAt[anchor]! >= 0 ? sheet.drafts[sheet.draftAt[anchor]!]! : null;
  const rule = draft ? hashText(draft.rule) : NONE;
  const sameSource = draft?.source && s >= 0 ? Number(draft.source.first < source[1] && s < draft.source.last) : 2;
  const sameContent = draft ? Number(draft.content.some((piece) => piece.first < content[1] && c < piece.last)) : 2;
  f.add(rule);
  f.add(mix(rule, mix(sameSource, sameContent)));
  f.add(mix(mix(rule, odds >> 1), mix(sameSource, sameContent)));
  f.add(mix(low[anchor + 1] === ':' ? 1 : 0, P));
}

const step = (value: number, size: number): number => Math.round(value / size) + 1000;

function distanceBucket(first: number, last: number, anchor: number): number {
  return last < anchor ? bucket(anchor - last) : 16 + bucket(first - anchor);
}

/** For each reading, what the others claim of its words. */
export function rivalriesOf(readings: readonly Reading[], length: number): Rivalry[] {
  const none = -9;
  const contentOdds = new Float32Array(length).fill(none);
  const contentOwner = new Int32Array(length).fill(-1);
  const secondOdds = new Float32Array(length).fill(none);
  const sourceOdds = new Float32Array(length).fill(none);
  const cueOdds = new Float32Array(length).fill(none);
  for (const [k, { frame, roles, odds }] of readings.entries()) {
    for (let j = 0; j < roles.length; j++) {
      const i = frame.first + j;
      if (roles[j] === CONTENT) {
        if (odds > contentOdds[i]!) {
          secondOdds[i] = contentOdds[i]!;
          contentOdds[i] = odds;
          contentOwner[i] = k;
        } else if (odds > secondOdds[i]!) secondOdds[i] = odds;
      } else if (roles[j] === SOURCE) sourceOdds[i] = Math.max(sourceOdds[i]!, odds);
      else if (roles[j] === CUE && i !== frame.anchor) cueOdds[i] = Math.max(cueOdds[i]!, odds);
    }
  }
  const anchors = readings.map(({ frame, odds }) => ({ at: frame.anchor, odds })).sort((a, b) => a.at - b.at);
  const positions = anchors.map(({ at }) => at);
  return readings.map(({ frame, roles }, k) => {
    const { anchor } = frame;
    let holds = none;
    let shares = none;
    for (let j = 0; j < roles.length; j++) {
      if (roles[j] !== CONTENT) continue;
      const i = frame.first + j;
      shares = Math.max(shares, contentOwner[i] === k ? secondOdds[i]! : contentOdds[i]!);
    }
    for (let a = lowerBound(positions, frame.first); a < anchors.length && anchors[a]!.at < frame.last; a++) {
      const { at, odds } = anchors[a]!;
      if (at !== anchor && roles[at - frame.first] === CONTENT) holds = Math.max(holds, odds);
    }
    return {
      inContentOf: contentOdds[anchor]!,
      inSourceOf: sourceOdds[anchor]!,
      inCueOf: cueOdds[anchor]!,
      holds,
      shares,
    };
  });
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
