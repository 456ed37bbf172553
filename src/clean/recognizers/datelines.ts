import { AGENCY } from '../agencies.ts';
import type { Find, Recognizer } from '../furniture.ts';
import { firstProse } from '../kinship.ts';

/** "GENEVA, March 3 (Reuters) –", ", Harbour.news reports.": stays in its paragraph, and is kept as a fact. */
export const datelines: Recognizer = {
  step: 'dateline',
  *find(lines) {
    const lead = firstProse(lines);
    for (let i = 0; i < lines.length; i++) {
      const { text } = lines[i]!;
      const find = dateline(i, text) ?? (i >= lead && i <= lead + 1 ? selfCredit(i, text) : null);
      if (find) yield find;
    }
  },
};

const DATELINE = new RegExp(
  `^(?:By [^()]{3,80}? )?\\p{Lu}[\\p{L}0-9 .,'’/-]{1,70}[,.:]?\\s?([(/]\\s?(?:(?:${AGENCY})(?:[/ ,&-]+(?:${AGENCY}))?)\\s?[)/])`,
  'u',
);

function dateline(line: number, text: string): Find | null {
  const match = DATELINE.exec(text.slice(0, 180));
  if (!match) return null;
  const end = match[0].length;
  // What follows a dateline is a dash, a colon or a stop; a name in brackets amid a sentence is not one.
  if (!/^\s?[–—:.-]/.test(text.slice(end, end + 3))) return null;
  const words = match[1]!;
  return {
    line,
    start: end - words.length,
    end,
    keep: true,
    reason: 'agency of the dateline',
    fact: { about: 'credit', words },
  };
}

/** An outlet that names itself in its lead: known by an address as its name; other names may be those of its sources. */
const SELF =
  /(?:^|[,;] |\bto |\bby )((?:[A-Z][\w-]{1,20}\.)(?:[a-z]{2,4}))(?: (?:reports|reported|writes|has learned|informs|correspondent)|,? citing)/;

function selfCredit(line: number, text: string): Find | null {
  const match = SELF.exec(text.slice(0, 1500));
  if (!match) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  return {
    line,
    start,
    end: start + match[1]!.length,
    keep: true,
    reason: 'the outlet names itself',
    fact: { about: 'outlet', value: match[1]! },
  };
}
