import { AGENCY } from '../agencies.ts';
import type { Find, Recognizer } from '../furniture.ts';
import type { Line } from '../line.ts';
import { countWords, endsSentence } from '../line-shape.ts';

/** Credits of pictures and stock photos; the caption of the story's own picture stays when it is a sentence. */
export const photoCredits: Recognizer = {
  step: 'photo-credit',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.text.length <= 900) yield* judge(index, line);
    }
  },
};

const HOLDER = `(?:${AGENCY}|Getty(?: Images)?|Getty|Shutterstock|iStock|Alamy|EPA(?:-EFE)?|Pixabay|Unsplash|Pexels|Wikimedia(?: Commons)?|Pool|File|Handout|Screengrab|Flickr|Courtesy|Creative Commons|Zuma|Imago|Adobe Stock|Depositphotos|Elements\\.envato\\.com|Envato|NurPhoto|Sipa|Twitter|X|Facebook|Telegram|YouTube|Instagram|CC BY[-\\w. ]{0,12}|Public domain|Presidential Press Service|Press Service)`;
const STOCK =
  /^(?:file (?:photo|picture|image|footage)|(?:representative|representational|illustrative|stock|archive|symbolic)(?: (?:image|photo|picture|illustration))|image for illustration|photo for illustrati|for (?:representation|illustration))/i;
const LABEL =
  /^(?:photos?|images?|pictures?|pic|photo(?:graph)? by|photograph(?:er|y)?|photo(?:graph)? courtesy(?: of)?|(?:image|photo|picture|video|cover|feature[d]?) (?:credits?|source|courtesy|copyright|caption|by|provided by|via)|credits?|illustration(?: by)?|graphics?(?: by)?|screenshot|screen ?grab|image source|©|\(c\)|photo illustration(?: by)?)\s*(?:[:/|©–-]|by |from |courtesy |copyright )\s*/i;
const TAIL = new RegExp(
  `\\s*(?:[(\\[{]\\s*(?:[^()\\[\\]]{0,80}?[/|:,–-]\\s*)?(?:(?:photo|image|picture|credit|file photo|courtesy|photo by|image credit|photo credit|source)s?\\s*[:/–-]?\\s*[^()\\[\\]]{0,60}|(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Xinhua)[ /-]?(?:Photos?|Images?|Pool|File)?[^()\\[\\]]{0,60}|[^()\\[\\]]{0,60}(?:/|\\bvia\\b) ?${HOLDER}[^()\\[\\]]{0,30})[)\\]}]|(?:\\s[–—|-]\\s|\\s?[|/©]\\s?|\\. |\\s)(?:(?:Photo|PHOTO|Image|Credit|Photograph|Picture|CREDIT|IMAGE)s?\\s?[:/–-]?\\s?(?:by |courtesy of )?[^.]{2,70}|REUTERS/[^.]{3,50}|[^.|/]{0,40}[/|] ?(?:AFP|AP|Getty(?: Images)?|EPA|Shutterstock|Alamy|Pool|NurPhoto|Xinhua|TASS|Anadolu)(?: (?:Images|Photo|via [^.]{2,40}))?))\\s*$`,
);

function* judge(line: number, { text, kind }: Line): Generator<Find> {
  if (/^["“]/.test(text) && !/[/©]/.test(text.slice(-60))) return;
  const numbered = /^\[\s*\d+\s*\/\s*\d+\s*\]\s*/.exec(text);
  if (STOCK.test(text) && text.length < 400) return yield { line, reason: 'stock or file picture' };
  const label = LABEL.exec(text);
  if (label) {
    const rest = text.slice(label[0].length);
    const sentence = countWords(rest) >= 9 && (endsSentence(rest) || kind === 'caption');
    if (!sentence && text.length < 220) return yield { line, reason: 'credit of a picture' };
    if (sentence) return yield { line, start: 0, end: label[0].length, reason: 'label of a picture', rest: 'caption' };
  }
  if (text.length > 30 && text.length < 700) {
    const from = Math.max(0, text.length - 160);
    const tail = TAIL.exec(text.slice(from));
    if (tail && CREDITED.test(tail[0])) yield* creditAtEnd(line, text, from + tail.index, numbered !== null);
    else if (numbered)
      yield { line, start: 0, end: numbered[0].length, reason: 'number of a picture', rest: 'caption' };
  } else if (text.length <= 90 && ONLY_HOLDER.test(text)) yield { line, reason: 'credit of a picture' };
}

/** The tail must name a picture or its holder; "(photo)" in a sentence of its own does not. */
const CREDITED = new RegExp(
  `photo|image|picture|credit|courtesy|REUTERS/|AP |[/|©] ?${HOLDER}|via ${HOLDER}|Getty|EPA|AFP`,
  'i',
);
const ONLY_HOLDER =
  /^[([©]?\s*(?:[\p{L}'’. -]{2,40}\s?[/|,]\s?)?(?:AP Photo|AFP|Getty Images|REUTERS|Reuters|EPA|Shutterstock|iStock|Alamy|Pool|NurPhoto|Wikimedia Commons)(?:\s?[/|,]\s?[\p{L}'’. -]{2,40})?(?: via [\p{L} ]{2,30})?[)\]]?$/u;

function* creditAtEnd(line: number, text: string, start: number, numbered: boolean): Generator<Find> {
  const words = countWords(text.slice(0, start));
  const rest = text.slice(0, start);
  if (words < 5) yield { line, reason: 'credit of a picture' };
  else {
    const isLead = words > 60;
    yield {
      line,
      start,
      end: text.length,
      reason: 'credit of a picture',
      ...(isLead ? {} : { rest: 'caption' as const }),
    };
    if (numbered) yield { line, start: 0, end: rest.indexOf(']') + 1, reason: 'number of a picture' };
  }
}
