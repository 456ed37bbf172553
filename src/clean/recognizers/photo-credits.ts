import { AGENCY } from '../agencies.ts';
import type { Find, Recognizer } from '../furniture.ts';
import type { Line } from '../line.ts';
import { countWords } from '../line-shape.ts';

/** Credits of pictures, stock photos, and lines that call themselves a picture; a caption without such a label stays. */
export const photoCredits: Recognizer = {
  step: 'photo-credit',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.text.length <= 900) yield* judge(index, line);
    }
  },
};

/** Who gives pictures: agencies, stocks, services. */
const HOLDER = `(?:${AGENCY}|Getty(?: Images)?|Shutterstock|iStock|Alamy|EPA(?:-EFE)?|Pixabay|Unsplash|Pexels|Wikimedia(?: Commons)?|Pool(?: Photo)?|File|Handout|Screengrab|Flickr|Creative Commons|Zuma(?: Press)?|Imago|Adobe Stock|Depositphotos|Envato|NurPhoto|Sipa(?: USA)?|Twitter|X|Facebook|Telegram|YouTube|Instagram|CC BY[-\\w. ]{0,12}|Public domain|Press Service)`;
const PICTURE =
  '(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Cc]redit|CREDIT)s?(?: (?:[Cc]redit|CREDIT|[Cc]ourtesy|[Ss]ource))?';

const STOCK =
  /^(?:file (?:photo|picture|image|footage)|(?:representative|representational|illustrative|stock|archive|symbolic)(?: (?:image|photo|picture|illustration))|image for illustration|photo for illustrati|for (?:representation|illustration))/i;
/** What a line about a picture begins with. */
const LABEL =
  /^(?:(?:photos?|images?|pictures?|pic|credits?|photograph(?:er|y)?|illustration|graphics?|screenshot|screen ?grab|courtesy of|(?:image|photo|picture|video|cover|featured?) (?:credits?|source|courtesy|copyright|caption|illustration|provided))\s*(?:[:/|©–-]|by\b|from\b|courtesy\b|via\b)|courtesy of\b|©|\(c\))\s*/i;

/** How a credit ends a caption: in brackets, after a label, or as a name and a holder with a stroke between. */
const TAILS: readonly RegExp[] = [
  new RegExp(`\\s*[(\\[{]\\s*(?:file )?${PICTURE}(?:\\s?[:/|©–-]|\\s|[)\\]}])[^()\\[\\]]{0,80}[)\\]}]?\\s*$`, 'i'),
  new RegExp(`\\s*[(\\[{][^()\\[\\]]{0,80}(?:/|\\bvia |: ?|, ?|© ?)\\s?${HOLDER}[^()\\[\\]]{0,30}[)\\]}]\\s*$`),
  /\s*[([{]\s*(?:AP|AFP|EPA|Xinhua|Getty|REUTERS)(?: (?:Photos?|Images)?)?\/[^()[\]]{2,80}[)\]}]\s*$/,
  new RegExp(`(?:\\s+|[|/–—-]\\s*|(?<=[\\p{Ll}.]))${PICTURE}\\s?(?:[:/©]|by |courtesy of )\\s?[^.:]{2,70}$`, 'u'),
  /\s(?:REUTERS|AP Photo|AFP)\/[^./]{3,60}$/,
  new RegExp(
    `(?:\\s[–—|-]\\s|\\s?[|©]\\s?|\\.\\s)[\\p{Lu}][\\p{L} .'’-]{2,40}\\s?/\\s?${HOLDER}(?: via [^.]{2,40})?$`,
    'u',
  ),
];

/** A line that is nothing but a holder, or a name and a holder ("Anna Berg/AFP"). */
const ONLY_HOLDER =
  /^[([©]?\s*(?:[\p{L}'’. -]{2,40}\s?[/|,]\s?)?(?:AP Photo|AFP|Getty Images|REUTERS|EPA|Shutterstock|iStock|Alamy|Pool|NurPhoto|Wikimedia Commons)(?:\s?[/|,]\s?[\p{L}'’. -]{2,40})?(?: via [\p{L} ]{2,30})?[)\]]?$|^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’.-]+\s?\/\s?\p{Lu}[\p{L}\d.]{1,20}$/u;
/** More words than this are a paragraph that happens to end with a credit. */
const LONGEST_CAPTION = 60;

function* judge(line: number, { text }: Line): Generator<Find> {
  const number = /^\[\s*\d+\s*\/\s*\d+\s*\]\s*/.exec(text)?.[0] ?? '';
  if (text.length < 400 && STOCK.test(text)) return yield { line, reason: 'stock or file picture' };
  if (text.length <= 90 && ONLY_HOLDER.test(text)) return yield { line, reason: 'credit of a picture' };
  const label = LABEL.exec(text)?.[0] ?? '';
  if (label !== '' && text.length < 400) return yield { line, reason: 'credit or caption of a picture, so labelled' };

  const end = startOfCredit(text);
  if (end < text.length && countWords(text.slice(0, end)) < 5) return yield { line, reason: 'credit of a picture' };
  const caption = { rest: 'caption' } as const;
  const isCaption = countWords(text) <= LONGEST_CAPTION ? caption : {};
  if (end < text.length) yield { line, start: end, end: text.length, reason: 'credit of a picture', ...isCaption };
  if (number !== '') yield { line, start: 0, end: number.length, reason: 'number of a picture', ...caption };
}

/** Where the credit at the end of a caption begins; the length of the text when there is none. */
function startOfCredit(text: string): number {
  if (text.length < 30 || text.length > 700) return text.length;
  const from = Math.max(0, text.length - 160);
  const tail = text.slice(from);
  for (const pattern of TAILS) {
    const match = pattern.exec(tail);
    if (match) return from + match.index;
  }
  return text.length;
}
