/** From all readings of a text, overlapping as they may, to those that stand: the longest, then the first in the list. */
import type { Reading, Recognizer } from './reading.ts';

export interface Found extends Reading {
  readonly by: string;
}

export function readAll(text: string, recognizers: readonly Recognizer[]): Found[] {
  const found: { reading: Found; rank: number }[] = [];
  recognizers.forEach((recognizer, rank) => {
    for (const match of text.matchAll(recognizer.pattern)) {
      const read = recognizer.read(match, text);
      if (!read) continue;
      for (const reading of Array.isArray(read) ? (read as readonly Reading[]) : [read as Reading]) {
        if (reading.end > reading.start) found.push({ reading: { ...reading, by: recognizer.name }, rank });
      }
    }
  });
  found.sort((a, b) => a.reading.start - b.reading.start || b.reading.end - a.reading.end || a.rank - b.rank);
  const kept: Found[] = [];
  for (const { reading } of found) {
    const last = kept.at(-1);
    if (!last || reading.start >= last.end) kept.push(reading);
    else if (reading.end - reading.start > last.end - last.start) kept[kept.length - 1] = reading;
  }
  return kept;
}
