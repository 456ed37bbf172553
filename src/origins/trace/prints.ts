import type { OffsetMap } from '../../model/offset-map.ts';
import type { Trace } from '../../model/trace.ts';
import { hash, isFunctionWord, type Word } from './words.ts';

/** Content words in one fingerprint, and fingerprints of which the least is kept: reuse of SHINGLE + WINDOW - 1 words is always seen. */
const SHINGLE = 4;
const WINDOW = 3;

/** Winnowing (Schleimer, Wilkerson and Aiken 2003) over content words; offsets go from the article to the report. */
export function printsOf(words: readonly Word[], map: OffsetMap): Trace['prints'] {
  const content = words.filter(({ low }) => !isFunctionWord(low));
  const all: number[] = [];
  for (let i = 0; i + SHINGLE <= content.length; i++)
    all.push(
      hash(
        content
          .slice(i, i + SHINGLE)
          .map(({ low }) => low)
          .join(' '),
      ),
    );
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = -1;
  for (let i = 0; i < Math.max(all.length - WINDOW + 1, Math.min(1, all.length)); i++) {
    let least = i;
    for (let j = i + 1; j < Math.min(i + WINDOW, all.length); j++) if (all[j]! <= all[least]!) least = j;
    if (least === last) continue;
    last = least;
    const span = map.toOriginal({ start: content[least]!.start, end: content[least + SHINGLE - 1]!.end });
    hashes.push(all[least]!);
    starts.push(span.start);
    ends.push(span.end);
  }
  return { hashes, starts, ends };
}
