/** A text and what its page declares in, the ISO 639-1 code of the language it is written in out; null when too short to tell. */

const SAMPLE_CHARACTERS = 1500;
/** Below this many letters a guess is worth less than what the page declares, and English than either. */
const ENOUGH_LETTERS = 50;
/** Words that make up a quarter and more of any English prose, and little of other languages'. */
const ENGLISH = new Set(
  'the of and to in that is was for on with as by at from has have be are were will would it its this which said not an but who been had their after'.split(
    ' ',
  ),
);

export async function detectLanguage(text: string, declared: string | null): Promise<string | null> {
  const hint = /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null;
  const sample = longestLines(text);
  if (isPlainlyEnglish(sample)) return 'en';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return hint;
  // Its tables take longer to load than a short run takes: loaded when a text is not plainly English.
  const { eld } = await import('eld/small');
  const guess = eld.detect(sample).language;
  return guess === '' ? hint : guess;
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word));
  return words.length >= 12 && english.length >= words.length * 0.2 && new Set(english).size >= 4;
}

/** The longest lines are the article's paragraphs; menus and sidebars are short ones. */
function longestLines(text: string): string {
  const longest: string[] = [];
  let size = 0;
  let shortest = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].slice(0, SAMPLE_CHARACTERS);
    if (size >= SAMPLE_CHARACTERS && line.length <= shortest) continue;
    longest.push(line);
    longest.sort((a, b) => b.length - a.length);
    size += line.length;
    while (longest.length > 1 && size - longest.at(-1)!.length >= SAMPLE_CHARACTERS) size -= longest.pop()!.length;
    shortest = longest.at(-1)!.length;
  }
  return longest.join('\n');
}
