import type { Find, Recognizer } from '../furniture.ts';
import { firstProse } from '../kinship.ts';
import { countWords } from '../line-shape.ts';
import { isNameList, isOutletName, isPersonName } from '../name-shape.ts';

/** "By Anna Berg", "Original Author: …": who wrote it, kept as a fact of the report. */
export const bylines: Recognizer = {
  step: 'byline',
  *find(lines) {
    const prose = firstProse(lines);
    for (const [index, line] of lines.entries()) {
      const { text } = line;
      const run = gluedByline(index, text);
      if (run) yield run;
      if (text.length > 220) continue;
      const find = marked(index, text) ?? (index > 0 && index < prose ? bare(index, text) : null);
      if (find) yield find;
    }
  },
};

const MARK =
  /^(?:(?:story|report|analysis|article|text|words|written|reported|posted|published|submitted|compiled|authored|translated|produced|original author|reviewed) by|by|authors?|original authors?|written|reporters?|correspondents?|writers?|edited by|editors?|journalist|contributors?|about the author)\s{0,3}(?::|-|–|\||\s)\s{0,3}(?=\S)/i;

function marked(line: number, text: string): Find | null {
  const mark = MARK.exec(text);
  if (!mark || countWords(text) > 24) return null;
  const colon = /[:|–-]\s*$/.test(mark[0]);
  if (!colon && !/by\s*$/i.test(mark[0])) return null;
  // "By John Smith | Reuters | March 3, 2025": what follows the name is about the report too.
  const names = text
    .slice(mark[0].length)
    .split(/\s*(?:[|•·]|\s[–—-]\s|,? (?:updated|published|posted|on) )\s*/i)[0]!
    .replace(
      /,?\s+(?:AP|AFP|Reuters|REUTERS|staff|Staff|Staff Writer|staff writer|staff reporter|correspondent|editor|CNN|BBC|The .{2,30})\.?$/,
      '',
    )
    .replace(
      /[,;]\s*(?:[A-Z][\w'’.-]*\s?){1,4}(?:Correspondent|Reporter|Editor|Writer|Bureau|Staff|Desk|Chief)?s?$/,
      '',
    )
    .replace(/\.$/, '')
    .trim();
  if (
    /@|\bstaff\b|\bdesk\b|\bteam\b|\bbureau\b|\bagenc(?:y|ies)\b|\bonline\b|\bweb\b/i.test(names) &&
    countWords(names) <= 6
  ) {
    return { line, reason: 'byline' };
  }
  if (!isNameList(titleCased(names))) return null;
  return { line, reason: 'byline', fact: { about: 'author', value: names } };
}

/** "By Anna Berg GENEVA (Reuters) – …": a byline run into the dateline of its paragraph. */
function gluedByline(line: number, text: string): Find | null {
  const match = /^By ((?:\p{Lu}[\p{L}'’.-]+,? |and ){2,14}?)(?=\p{Lu}{3,}[\p{Lu}/ ,.-]{0,40} ?(?:,|\())/u.exec(
    text.slice(0, 220),
  );
  const names = match?.[1]?.trim();
  if (!match || !names || !isNameList(names)) return null;
  return { line, start: 0, end: match[0].length, reason: 'byline', fact: { about: 'author', value: names } };
}

/** A line above the article that is nothing but a name: the outlet's, or a person's. */
function bare(line: number, text: string): Find | null {
  if (isOutletName(text)) {
    return { line, reason: 'the outlet’s name', fact: { about: 'outlet', value: text.trim() } };
  }
  return isPersonName(text) && countWords(text) <= 4 ? { line, reason: 'a name alone above the article' } : null;
}

const titleCased = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
