import type { Find, Recognizer } from '../furniture.ts';
import type { Line } from '../line.ts';
import { countWords } from '../line-shape.ts';

/** "Read also: …", "READ MORE: …", "(Also read: …)": another story's headline beside its marker. */
export const inlineRelated: Recognizer = {
  step: 'inline-related',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      const whole = index > 0 && marksWholeLine(line);
      if (whole) yield { line: index, reason: 'link to another story' };
      else yield* insideLine(index, line.text);
    }
  },
};

const MARKER =
  "(?:also read|read also|read more(?: on| about)?(?: this)?|read next|read this|read here|read|see also|also see|see more|see|more|more on this|related|related (?:article|stor(?:y|ies)|news|coverage|content|video|topic)s?|don'?t miss|must read|watch|watch also|also watch|watch now|watch live|watch more|listen|listen to more|in pics|in pictures|in photos|photos|recommended|recommended reading|trending|previously|opinion|explore|click here|from the archive|more from .{2,30}|news analysis)";
const COLON = new RegExp(`^${MARKER}\\s{0,2}(?:[:|»>]|\\s[–—-]\\s|>>|→)\\s*\\S`, 'i');
const CAPITALS =
  /^(?:READ MORE|ALSO READ|READ ALSO|SEE ALSO|SEE MORE|RELATED|DON['’]T MISS|READ NEXT|WATCH|READ)\s+["'‘“]?\p{Lu}/u;
const BARE = /^(?:Also read|Read also|Read more|See also|Related)\s+["'‘“]?\p{Lu}/u;

function marksWholeLine(line: Line): boolean {
  const { text } = line;
  if (text.length > 260 || countWords(text) > 40) return false;
  if (COLON.test(text)) return true;
  return (CAPITALS.test(text) || BARE.test(text)) && !/[.]["”’]?$/.test(text);
}

const BRACKETED = /[([]\s*(?:also read|read also|read more|see also|related)\s*[:|–-][^()[\]]{3,240}[)\]]/gi;
const AFTER_SENTENCE =
  /(?<=[.!?]["”’]?\s{1,3})(?:Also read|ALSO READ|Read also|READ ALSO|Read more|READ MORE|Read [Nn]ext|See also|SEE ALSO|Related|RELATED)\s{0,2}[:|»>–-]{1,2}\s*\S.{0,240}$/;

function* insideLine(index: number, text: string): Generator<Find> {
  if (text.length < 5000) {
    for (const match of text.matchAll(BRACKETED)) {
      yield {
        line: index,
        start: match.index,
        end: match.index + match[0].length,
        reason: 'link to another story, in brackets',
      };
    }
  }
  const from = Math.max(0, text.length - 280);
  const match = AFTER_SENTENCE.exec(text.slice(from));
  if (match && !/[.!?]\s+\p{Lu}.{20}/u.test(match[0].slice(12))) {
    yield {
      line: index,
      start: from + match.index,
      end: text.length,
      reason: 'link to another story, after a sentence',
    };
  }
}
