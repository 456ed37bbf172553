const PLACE = String.raw`\p{Lu}[\p{L}.’']*(?:[ /-]\p{Lu}[\p{L}.’']*){0,3}`;
const PLACES = `${PLACE}(?:, ${PLACE}){0,2}`;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const DATE = String.raw`${DAY}(?:\d{1,2} ${MONTH}|${MONTH}\.? \d{1,2})(?:,? \d{4})?`;
const AGENCY = String.raw`\([\p{Lu}][\p{L}.&’'/ -]{1,30}\)`;
const DATELINE = new RegExp(
  String.raw`^(?:${PLACES},? ${DATE}(?: ?${AGENCY})?|${PLACES} ${AGENCY})(?:\s*(?:[–—]+|--+)\s*|\s+-\s+|\s?:\s+)(?=\S)`,
  'u',
);

/**
 * `LOMÉ, March 6 (Wire) — `: length in UTF-16 units of the dateline that opens a sentence, 0 where there is none. Capitals
 * alone do not make one: `NATO — the alliance of 32 — said`.
 */
export function datelineLength(sentence: string): number {
  return DATELINE.exec(sentence.slice(0, 140))?.[0].length ?? 0;
}

/** Index of the first of a sentence's words after its dateline, 0 where there is none. */
export function datelineEnd(words: readonly { readonly start: number; readonly text: string }[]): number {
  const start = words[0]?.start ?? 0;
  let text = '';
  for (const word of words.slice(0, 40)) text += ' '.repeat(Math.max(0, word.start - start - text.length)) + word.text;
  const end = start + datelineLength(text);
  return Math.max(
    0,
    words.findIndex((word) => word.start >= end),
  );
}
