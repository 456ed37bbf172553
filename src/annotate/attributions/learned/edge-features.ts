import { mix } from '../../../text/features/hash.ts';
import type { Features } from './features.ts';
import type { Frame } from './frame.ts';
import type { Setting } from './role-features.ts';
import type { Sheet } from './sheet.ts';

/** What speaks for a change of role between a word and the one before it. */
export function addEdgeFeatures(sheet: Sheet, frame: Frame, setting: Setting, i: number, f: Features): void {
  const { passage, word, xpos } = sheet;
  const { quoteOf, sentenceOf } = passage;
  const { anchor, first, tie, branch } = frame;
  const side = i <= anchor ? (i === anchor ? 0 : 1) : i === anchor + 1 ? 2 : 3;
  const sameTie = tie[i - first] === tie[i - 1 - first] && branch[i - first] === branch[i - 1 - first] ? 1 : 0;
  const sameQuote = quoteOf[i] === quoteOf[i - 1] ? 1 : 0;
  const sameSentence = sentenceOf[i] === sentenceOf[i - 1] ? 1 : 0;
  const steps = sameTie + 2 * sameQuote + 4 * sameSentence;
  f.add(side);
  f.add(mix(side, steps));
  f.add(mix(side, word[i - 1]!));
  f.add(mix(side, word[i]!));
  f.add(mix(xpos[i - 1]!, xpos[i]!));
  f.add(mix(steps, xpos[i - 1]!));
  f.add(mix(steps, xpos[i]!));
  f.add(mix(mix(steps, side), setting.shape));
}
