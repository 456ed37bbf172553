import { AGENCY } from '../agencies.ts';
import type { Find, Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';

/** "With inputs from agencies", "(Reuters)", "Reporting by …; editing by …": whose words these are, kept as a credit. */
export const agencyCredits: Recognizer = {
  step: 'agency-credit',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      const { text } = line;
      if ((index > 0 || SERVICE.test(text)) && text.length <= 400 && isCredit(text))
        yield credit(index, text, 0, text.length);
      else yield* atEnd(index, text);
    }
  },
};

const credit = (line: number, text: string, start: number, end: number): Find => ({
  line,
  start,
  end,
  reason: 'credit to an agency or another outlet',
  fact: { about: 'credit', words: text.slice(start, end).trim() },
});

const OPENING =
  /^[([*—–-]*\s*(?:\(?(?:with|from) (?:additional )?(?:inputs?|reporting|contributions?|information|files|reports?|material|agency|agencies|wire)\b|(?:with )?(?:agency|agencies|wire|news agency|additional) (?:inputs?|reports?|reporting)\b|(?:additional |with )?reporting (?:by|from)\b|writing by\b|editing by\b|edited by\b|compiled (?:by|from)\b|(?:this )?(?:report|story|article) (?:by|from|was (?:produced|contributed|written|filed) by)\b|contributed (?:by|to)\b|(?:with )?contributions? (?:by|from)\b|(?:source|sources|news source|via|courtesy|credit)s?\s*[:/|-]|originally (?:published|appeared) (?:by|in|on|at)\b|first published (?:by|in|on)\b|republished (?:from|with)\b|(?:\p{Lu}[\p{L}'’.-]+ ){1,5}(?:contributed|reported from|in \p{Lu}\p{L}+ contributed)\b|associated press (?:writers?|journalists?|reporters?)\b|agencies\b)/iu;
const SHORT_CREDIT = new RegExp(
  `^[([*—–/-]*\\s*(?:(?:(?:The )?${AGENCY})|agencies|news agencies|agency|wire (?:reports|services)|staff and agencies|(?:staff|news|web) desk|agency report|correspondents?|enditem|endit|ends?)(?:\\s*(?:[/,&|+-]|and|via|with)\\s*(?:${AGENCY}|agencies|staff|dpa|afp|ap))*\\s*[.)\\]*—–/-]*$`,
  'i',
);

const SERVICE =
  /^(?:\p{Lu}[\p{L}.&'’-]*\s){1,4}(?:News Service|News Agency|News Desk|Web Desk|News Bureau|Bureau|Correspondents?|Press Service|Wire Service)$/u;

export function isCredit(text: string): boolean {
  if (text.length <= 60 && SERVICE.test(text)) return true;
  if (countWords(text) <= 6 && SHORT_CREDIT.test(text)) return true;
  if (!OPENING.test(text) || countWords(text) > 45) return false;
  // "Contributions from members rose…" and the like go on as sentences do.
  return (
    countWords(text) <= 14 ||
    /^[([*—–-]*\s*(?:additional |with )?(?:reporting|writing|editing) by|contributed to this (?:report|story|article)/i.test(
      text,
    )
  );
}

const TRAILER = new RegExp(
  `(?<=[.!?]["”’)]*)\\s*(?:[([]\\s*(?:[Ww]ith (?:agency |agencies )?inputs?(?: from [^()]{2,60})?|[Aa]gencies|${AGENCY})(?:\\s*[/,&-]\\s*(?:${AGENCY}|agencies))*\\s*[)\\]]|[–—-]{1,2}\\s?(?:${AGENCY}|Agencies)|/(?:${AGENCY})/|Enditem|(?:${AGENCY})/(?:${AGENCY})|\\((?:additional |with )?(?:reporting|writing|editing) by [^()]{3,200}\\)|With inputs? from [^.]{2,60})\\.?$`,
);

function* atEnd(line: number, text: string): Generator<Find> {
  if (text.length < 40) return;
  const from = Math.max(0, text.length - 240);
  const match = TRAILER.exec(text.slice(from));
  if (match) yield credit(line, text, from + match.index, text.length);
}
