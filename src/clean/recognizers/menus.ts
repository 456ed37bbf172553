import type { Recognizer } from '../furniture.ts';
import { firstProse, kinshipWith, lastProse } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords, endsSentence } from '../line-shape.ts';

/** Runs of labels outside the article: sections, languages, services, towns. */
export const menus: Recognizer = {
  step: 'menu',
  *find(lines) {
    const first = firstProse(lines);
    const last = lastProse(lines);
    const kinship = kinshipWith(lines);
    for (let i = 0; i < lines.length; i++) {
      let end = i;
      while (end < lines.length && isLabel(lines[end]!)) end++;
      const outside = end <= first || i > last;
      const run = lines.slice(i, end);
      const introduced =
        (i > 0 && /:["”]?$/.test(lines[i - 1]!.text)) || lines.slice(Math.max(0, i - 1), end).some(isListHeading);
      const strange = run.filter((line) => kinship.common(line.text) === 0).length >= run.length * 0.8;
      if (run.length >= (outside ? 5 : 10) && !introduced && (outside || strange)) {
        for (let j = i; j < end; j++) yield { line: j, reason: 'one of a run of labels, as in a menu' };
      }
      i = Math.max(i, end - 1);
    }
  },
};

/** `Member states`, `Signatories`, `Observers`: what stands under it is a list of the article's. */
const isListHeading = ({ text }: Line): boolean =>
  countWords(text) <= 8 &&
  /\b(?:member(?:s| states| countries)|signatories|states parties|observers?(?: states)?|(?:dialogue )?partner(?:s| countries)|founding members)\b/i.test(
    text,
  );

/** Bulleted labels are more often a list of the article's: members, places. */
const isLabel = (line: Line): boolean =>
  line.kind === 'plain' &&
  line.text.length <= 40 &&
  countWords(line.text) <= 4 &&
  !endsSentence(line.text) &&
  !/[:;,]$|\d{4}/.test(line.text);
