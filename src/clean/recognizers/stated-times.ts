import { AGENCY } from '../agencies.ts';
import type { Find, Recognizer } from '../furniture.ts';
import { firstProse } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords } from '../line-shape.ts';
import { isNameList, isOutletName, isPersonName } from '../name-shape.ts';
import { findStatedTimes } from '../stated-time.ts';

/** Date lines: "Update: 2025-03-04 09:30 GMT", "Published On 4 Mar 2025", "Nov. 20, 2019 6:02 AM EST". */
export const statedTimes: Recognizer = {
  step: 'date-line',
  *find(lines) {
    const prose = firstProse(lines);
    for (const [index, line] of lines.entries()) {
      if (line.text.length <= 160) yield* judge(index, line, index <= prose + 1);
    }
  },
};

const AGENCY_WORD = new RegExp(`(?<![\\p{L}\\d])(?:${AGENCY})(?![\\p{L}\\d])`, 'u');

const PUBLISHED =
  /\b(?:published|posted|issued|created|first published|date|on|added|released|publication date|pub(?:lished)? ?date)\b/i;
const UPDATED = /\b(?:updat(?:ed?|es|ing)|modified|last (?:updated|modified|edited)|edited|revised|refreshed)\b/i;
const LABELS =
  /\b(?:first|last|originally|published|posted|issued|created|publication|pub|date[ds]?|updat(?:ed?|es)|modified|edited|revised|on|at|in|by|added|released|time|am|pm|a\.m|p\.m|hrs|hours|min|mins|minutes?|read|reading|gmt|utc|est|edt|ist|cet|cest|bst|msk|et|pt|ct|local|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun|ago|story|article|news|views?|comments?|share|\d{1,2}:\d{2}|staff|reporter|web|desk|the|and|of|from|is|this|was)\b/gi;

function* judge(line: number, { text }: Line, atTop: boolean): Generator<Find> {
  const times = findStatedTimes(text);
  if (times.length === 0) {
    if (text.length < 70 && (UNDATED.test(text) || (atTop && NUMERIC.test(text)))) yield { line, reason: 'date line' };
    return;
  }
  if (times.length > 3) return;
  let residue = text;
  for (const time of [...times].reverse()) residue = `${residue.slice(0, time.start)} ${residue.slice(time.end)}`;
  const labelled = PUBLISHED.test(residue) || UPDATED.test(residue);
  const names = residue
    .replace(LABELS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const capitalised = names === '' || names.split(' ').every((word) => /^(?:\p{Lu}|\d)/u.test(word));
  if (
    countWords(names) > (line === 0 ? 1 : labelled || atTop ? 5 : 1) ||
    !capitalised ||
    (countWords(names) > 1 && /[.!?]["”]?$/.test(text))
  )
    return;
  const author = /\bby (.+)$/i.exec(residue.replace(/\([^)]{0,30}\)/g, ' ').trim())?.[1]?.replace(/[\s|,•·–—-]+$/, '');
  if (author && isNameList(author)) {
    yield { line, keep: true, reason: 'byline with its date', fact: { about: 'author', value: author } };
  }
  const pieces = residue.split(/\s*[|·•,–—]\s*/).map((piece) => piece.trim());
  const outlet = atTop ? pieces.find(isOutletName) : undefined;
  if (outlet) {
    yield { line, keep: true, reason: 'outlet of the date line', fact: { about: 'outlet', value: outlet } };
    // Beside its outlet a name is a person's; elsewhere it may be a place.
    const person = pieces.find((piece) => piece !== outlet && isPersonName(piece));
    if (person) yield { line, keep: true, reason: 'byline with its date', fact: { about: 'author', value: person } };
  }
  const agency = AGENCY_WORD.exec(names)?.[0];
  if (agency) yield { line, keep: true, reason: 'agency of the date line', fact: { about: 'credit', words: agency } };
  let first = true;
  for (const time of times) {
    const before = text.slice(0, time.start);
    const updated = UPDATED.test(before.slice(lastLabel(before)));
    const fact = {
      about: updated ? 'updated' : 'published',
      value: time.value,
      words: text.slice(time.start, time.end).trim(),
    } as const;
    // A bare date below the article may be any date: it goes, but says nothing.
    const telling = labelled || atTop;
    if (first) yield { line, reason: 'date line', ...(telling ? { fact } : {}) };
    else if (telling) yield { line, start: time.start, end: time.end, reason: 'date line', fact, keep: true };
    first = false;
  }
}

/** Where the label right before a date begins: after the previous date or separator. */
const lastLabel = (before: string): number =>
  Math.max(before.lastIndexOf('|'), before.lastIndexOf('•'), before.search(/\d{4}\D*$/), 0);

/** A numeric date that could be either of two days. */
const NUMERIC =
  /^(?:\p{L}{2,9}\.?:?,? )?\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?:[\s,|•·@–-]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?$/iu;
const UNDATED =
  /^(?:(?:last )?(?:published|updated|posted|modified)(?: on| at)?\s*:?\s*(?:(?:\d+|an?|one) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago|\d{1,2}[:.]\d{2}.{0,20}|today.{0,20}|yesterday.{0,20})|(?:first )?(?:published|updated|posted|last updated|issued|modified)(?: on| at)?\s*:?|on|in|by|at)$|^[\p{L} .&'’-]{0,40}?\d+ (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago$/iu;
