import type { Find, Recognizer } from '../furniture.ts';
import { firstProse, kinshipWith } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords, isHeadlineLike, isProse } from '../line-shape.ts';

/** Short lines outside the article: menus above the headline, other stories' headlines below the last paragraph. */
export const edgeHeadlines: Recognizer = {
  step: 'outside-article',
  *find(lines) {
    yield* above(lines);
    yield* below(lines);
  },
};

function* above(lines: readonly Line[]): Generator<Find> {
  const prose = firstProse(lines);
  if (prose === lines.length || prose < 2) return;
  const kinship = kinshipWith(lines);
  const rank = (line: Line) => (line.kind === 'heading' ? 2 : 0) + kinship.common(line.text) * kinship.share(line.text);
  let best = -1;
  for (let i = 0; i < prose; i++) {
    const line = lines[i]!;
    if (!isHeadlineLike(line.text) || line.kind === 'item' || countWords(line.text) < 4 || line.linked > 0.8) continue;
    if (best < 0 || rank(line) > rank(lines[best]!) * 1.5 + 0.5) best = i;
  }
  // Bullets above the first paragraph are the article's summary; those above its headline are not its own.
  for (let i = 0; i < best; i++) {
    if (!isProse(lines[i]!.text) || lines[i]!.kind === 'item')
      yield { line: i, reason: 'short line above the headline' };
  }
}

function* below(lines: readonly Line[]): Generator<Find> {
  const last = lines.findLastIndex((line) => line.kind !== 'heading' && (isProse(line.text) || isLongItem(line)));
  if (last < 0 || last === lines.length - 1) return;
  const kinship = kinshipWith(lines);
  const rest = lines.slice(last + 1);
  // "The members are:" and its list belong together.
  if (/:["”]?$/.test(lines[last]!.text)) return;
  const wordy = rest.filter((line) => countWords(line.text) >= 4);
  const akin = wordy.filter((line) => kinship.share(line.text) >= 0.5);
  const ofOthers = wordy.length >= 3 || akin.length <= wordy.length / 2;
  for (let i = last + 1; i < lines.length; i++) {
    const { text, kind } = lines[i]!;
    // So are the members of a bulleted list, and the rows of a table.
    if (kind === 'row' || kind === 'quote' || (kind === 'item' && countWords(text) <= 3)) continue;
    const next = lines[i + 1];
    if (kind === 'heading' && next && next.kind !== 'heading' && next.kind !== 'plain') continue;
    if (kind !== 'item' && next?.kind === 'item' && countWords(next.text) <= 3) continue;
    // A short sentence ("He declined.") is the article's.
    const sentence = /[.!?]["”’]?$/.test(text) && /\s/.test(text);
    if (ofOthers && !sentence) yield { line: i, reason: 'short line below the last paragraph' };
  }
}

const isLongItem = (line: Line): boolean =>
  line.kind === 'item' && /[.;]$/.test(line.text) && countWords(line.text) >= 6;
