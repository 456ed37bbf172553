import type { Find, Recognizer } from '../furniture.ts';
import { countWords, isProse } from '../line-shape.ts';
import { asLabel } from '../phrase.ts';

/** "Tags: …", "Topics", "Filed under" and the labels after them; lines of hashtags; breadcrumbs. */
export const tags: Recognizer = {
  step: 'tags',
  *find(lines) {
    for (let i = 0; i < lines.length; i++) {
      const { text } = lines[i]!;
      if (text.length > 400) continue;
      if (isHashtags(text)) yield { line: i, reason: 'hashtags' };
      else if (isBreadcrumb(text)) yield { line: i, reason: 'breadcrumb' };
      else if (LABELLED.test(text) && !isProse(text)) yield { line: i, reason: 'tags of the article' };
      else if (HEADING.test(asLabel(text))) {
        yield { line: i, reason: 'tags of the article' };
        for (let j = i + 1; j < lines.length && j - i <= 20 && isLabel(lines[j]!.text); j++, i++) yield label(j);
      }
    }
  },
};

const label = (line: number): Find => ({ line, reason: 'tag of the article' });
const HEADING =
  /^(?:tags?|topics?|keywords?|key words|related topics?|related tags?|suggested topics?|filed under|categor(?:y|ies)|in this (?:article|story)|hashtags?|article tags|explore more topics|more on these topics|posted in|tagged(?: (?:as|with|in))?|labels?|subjects?)$/;
const LABELLED =
  /^(?:tags?|topics?|keywords?|related topics?|related tags|suggested topics|filed under|filed in|categor(?:y|ies)|posted in|tagged(?: (?:as|with|in|under))?|labels?|section|hashtags?|subjects?|more on)\s*[:|»]\s*\S/i;

const isHashtags = (text: string): boolean => /^(?:#[\p{L}\p{N}_]+[\s,|]*){1,30}$/u.test(text);
const isBreadcrumb = (text: string): boolean =>
  countWords(text) <= 20 &&
  (/^(?:home|news|world|international|politics|you are here)\s*:?\s*(?:[>»›/|→]|\\)\s*\S/i.test(text) ||
    /^[\p{L} &]{2,30}(?: ?[>»›] ?[\p{L} &]{2,30}){2,}/u.test(text)) &&
  !/[.]$/.test(text);
const isLabel = (text: string): boolean => countWords(text) <= 4 && text.length <= 45 && !/[.!?:"”]$/.test(text);
