import type { Find, Recognizer } from '../furniture.ts';
import { firstProse, kinshipWith } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords, endsSentence, isHeadlineLike, isProse } from '../line-shape.ts';

/** Short lines outside the article: menus above the headline, other stories' headlines below the last paragraph. */
export const edgeHeadlines: Recognizer = {
  step: 'outside-article',
  *find(lines) {
    yield* above(lines);
    yield* below(lines);
  },
};

function* above(lines: readonly Line[]): Generator<Find> {
  const body = longestRun(lines);
  const kinship = kinshipWith(body);
  const first = firstProse(lines);
  const crowded = lines.slice(0, first).filter((line) => !isClosed(line.text)).length >= CROWDED;
  // In the dump of a whole page, sentences of a news ticker may stand above the headline.
  const kin = crowded ? lines.findIndex((line) => isClosed(line.text) && kinship.share(line.text) >= 0.3) : first;
  const dump = crowded && body.length >= 3 && proseIn(lines.slice(0, kin)) < proseIn(body) / 3;
  const start = dump ? kin : first;
  if (start < MENU || start === lines.length) return;
  const rank = (line: Line) => (line.kind === 'heading' ? 2 : 0) + kinship.common(line.text) * kinship.share(line.text);
  let best = -1;
  for (let i = 0; i < start; i++) {
    const line = lines[i]!;
    if (!isHeadlineLike(line.text) || line.kind === 'item' || countWords(line.text) < 4 || line.linked > 0.8) continue;
    if (best < 0 || rank(line) > rank(lines[best]!) * 1.5 + 0.5) best = i;
  }
  // Bullets above the first paragraph are the article's summary; those above its headline are not its own.
  for (let i = 0; i < best; i++) {
    if (dump || !isProse(lines[i]!.text) || lines[i]!.kind === 'item')
      yield { line: i, reason: 'line above the headline' };
  }
}

/** Fewer lines above the first paragraph are a masthead, a headline and its standfirst, or a heading by its date. */
const MENU = 4;

/** So many lines that are no paragraphs stand above no article, only above one in the dump of its whole page. */
const CROWDED = 8;

const isClosed = (text: string): boolean => isProse(text) && endsSentence(text) && countWords(text) >= 12;

const proseIn = (lines: readonly Line[]): number =>
  lines.reduce((size, { text }) => size + (isClosed(text) ? text.length : 0), 0);

/** The lines of the longest unbroken run of paragraphs: surely the article's own. */
function longestRun(lines: readonly Line[]): readonly Line[] {
  let best: readonly Line[] = [];
  let most = 0;
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    let size = 0;
    for (; end < lines.length && isClosed(lines[end]!.text); end++) size += lines[end]!.text.length;
    if (size > most) {
      most = size;
      best = lines.slice(i, end);
    }
    i = Math.max(i, end);
  }
  return best;
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
