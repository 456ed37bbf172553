import { eld } from 'eld/small';

/** A text and what its page declares in, the ISO 639-1 code of the language it is written in out. */

/** Below this many letters the guess is worth less than assuming English. */
const ENOUGH_LETTERS = 60;
const SAMPLE_CHARACTERS = 2000;

export function detectLanguage(text: string, declared: string | null): string | null {
  const hint = declared?.trim().slice(0, 2).toLowerCase() || null;
  const sample = longestLines(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return hint;
  const guess = eld.detect(sample);
  return guess.language || hint;
}

/** The longest lines are the article's paragraphs; menus and sidebars are short lines. */
function longestLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ line, index }));
  lines.sort((a, b) => b.line.length - a.line.length || a.index - b.index);
  let sample = '';
  for (const { line } of lines) {
    if (sample.length >= SAMPLE_CHARACTERS) break;
    sample += `${line.slice(0, SAMPLE_CHARACTERS)}\n`;
  }
  return sample;
}
