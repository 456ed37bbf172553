import { AGENCY } from '../agencies.ts';
import type { Find, Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';
import { asLabel, lineStart } from '../phrase.ts';

/** "With inputs from agencies", "(Reuters)", "Reporting by …; editing by …": whose words these are, kept as a credit. */
export const agencyCredits: Recognizer = {
  step: 'agency-credit',
  *find(lines) {
    const late = lines.length * 0.6;
    for (const [index, { text }] of lines.entries()) {
      const whole = text.length <= 400 && (isService(text) || (index > 0 && isCredit(text, index >= late)));
      if (whole) yield credit(index, text, 0, text.length);
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

/** Credits of any length up to a paragraph's. */
const REPORTING = lineStart(
  /(?:additional |with |with additional )?reporting by\b/,
  /(?:writing|editing|edited|compiled) by\b.{0,200}(?:;|$)/,
  /additional reporting from\b/,
  /.{3,120} contributed to this (?:report|story|article)/,
  /.{3,120} contributed (?:additional )?(?:reporting|research)\b/,
);
/** Credits that are a line of a few words. */
const SHORT = lineStart(
  /with (?:additional )?(?:inputs?|reporting|contributions?|information|files|reports?|material) (?:from|by)\b/,
  /with (?:agency|agencies|wire|bureau|news agency) (?:inputs?|reports?|reporting)$/,
  /from (?:agencies|agency reports|wire reports|our (?:correspondent|reporter|bureau).{0,30})$/,
  /(?:agency|agencies|wire) (?:inputs?|reports?)$/,
  /compiled from\b/,
  /this (?:report|story|article) was (?:produced|contributed|written|filed) by\b/,
  /(?:news )?(?:sources?|via|courtesy|credit) ?[:|]/,
  /(?:originally|first) (?:published|appeared) (?:by|in|on|at) [^,]{2,60}$/,
  /republished (?:from|with)\b/,
);
/** Below the article only: higher up, states report and contribute too. */
const LATE = lineStart(
  /[\w.'-]+(?: [\w.'-]+){0,3} (?:reported|contributed) from [\w., -]{2,40}(?:[;,].{0,80})?$/,
  /associated press (?:writers?|journalists?|reporters?)\b.{0,120}(?:contributed|reported)/,
);
const NAMES = new RegExp(
  `^[([*—–/-]*\\s*(?:(?:(?:The )?${AGENCY})|agencies|news agencies|agency|wire (?:reports|services)|staff and agencies|(?:staff|news|web) desk|agency report|enditem|endit|ends?)(?:\\s*(?:[/,&|+-]|and|via|with)\\s*(?:${AGENCY}|agencies|staff|dpa|afp|ap))*\\s*[.)\\]*—–/-]*$`,
  'i',
);
const SERVICE =
  /^(?:\p{Lu}[\p{L}.&'’-]*\s){1,4}(?:News Service|News Agency|News Desk|Web Desk|News Bureau|Bureau|Correspondents?|Press Service|Wire Service)$/u;

const isService = (text: string): boolean => text.length <= 60 && SERVICE.test(text);

function isCredit(text: string, late: boolean): boolean {
  const words = countWords(text);
  if (words <= 6 && NAMES.test(text)) return true;
  if (words > 45 || /^["“‘]/.test(text)) return false;
  const label = asLabel(text).replace(/^\(/, '');
  return REPORTING.test(label) || (words <= 14 && SHORT.test(label)) || (late && words <= 16 && LATE.test(label));
}

/** The same at the end of a paragraph, after its last sentence. */
const TRAILER = new RegExp(
  `(?<=[.!?]["”’)]*)\\s*(?:[([]\\s*(?:[Ww]ith (?:agency |agencies )?inputs?(?: from [^()]{2,60})?|[Aa]gencies|${AGENCY})(?:\\s*[/,&-]\\s*(?:${AGENCY}|agencies))*\\s*[)\\]]|[–—-]{1,2}\\s?(?:${AGENCY}|Agencies)|/(?:${AGENCY})/|Enditem|(?:${AGENCY})/(?:${AGENCY})|\\((?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^()]{3,200}\\)|With inputs? from [^.]{2,60})\\.?$`,
);

function* atEnd(line: number, text: string): Generator<Find> {
  if (text.length < 40) return;
  const from = Math.max(0, text.length - 240);
  const match = TRAILER.exec(text.slice(from));
  if (match) yield credit(line, text, from + match.index, text.length);
}
