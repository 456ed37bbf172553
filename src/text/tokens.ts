import type { Span } from '../model/span.ts';
import { BEFORE_NUMBER, CAPITALISED_ONLY, OTHERS, TITLES } from './abbreviations.ts';

/**
 * Text in, words with their offsets out, cut as the English Universal Dependencies treebanks cut them:
 * `don't` = do | n't, `Moldova's` = Moldova | 's, `US-brokered` = US | - | brokered, `U.S.` and `Nov.` one word each.
 * The models are trained on the treebanks' own words; `bench/language.ts` measures how far these agree with them.
 */
export interface RawToken extends Span {
  readonly text: string;
}

const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}`;
const MAIL = String.raw`[\p{L}\p{N}_+-][\p{L}\p{N}_.+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`;
const TOP =
  'com|org|net|gov|edu|mil|int|info|news|eu|uk|kz|ru|ua|md|ge|az|uz|tj|kg|tm|de|fr|es|pt|nl|ch|pl|cz|sk|hu|ro|bg|rs|hr|si|mk|al|gr|tr|il|sa|ae|qa|iq|ir|pk|cn|jp|kr|tw|hk|sg|ph|vn|th|au|nz|ca|mx|br|ar|cl|za|ng|ke|eg|ma|tn|io|co|tv|fm|ai|app';
const DOMAIN = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,4}(?:${TOP})(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,2000})?`;
const DATE = String.raw`\d{4}-\d\d-\d\d(?![\d-])`;
const ORDINAL = String.raw`\d{1,3}(?:,\d{3})*(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{N}])|\d{1,4}0['’]?s(?![\p{L}\p{N}])`;
const NUMBER = String.raw`\d+(?:[.,:/]\d+)*`;
const FRACTION = String.raw`\.\d+`;
const ACRONYM = String.raw`(?:\p{L}\.){2,10}(?![\p{L}\p{N}]{2})|Ph\.D\.?`;
const AMPERSAND = String.raw`\p{Lu}{1,4}&\p{Lu}{1,3}(?!\p{L})`;
const PLUS = String.raw`\p{Lu}\d{1,3}\+\d{1,3}(?!\p{N})`;
const PREFIXED = String.raw`(?:[Aa]nti|[Bb]i|[Cc]o|[Cc]ross|[Dd]e|[Ee]|[Ee]x|[Ee]xtra|[Hh]yper|[Ii]nter|[Ii]ntra|[Mm]acro|[Mm]ega|[Mm]icro|[Mm]id|[Mm]ini|[Mm]ulti|[Nn]eo|[Nn]on|[Oo]ver|[Pp]an|[Pp]ost|[Pp]re|[Pp]ro|[Pp]roto|[Pp]seudo|[Pp]sycho|[Rr]e|[Ss]emi|[Ss]ocio|[Ss]ub|[Ss]uper|[Tt]rans|[Tt]ri|[Uu]ltra|[Uu]n|[Uu]nder|[Vv]ice)-\p{L}{2,60}(?!-)`;
const SOCIAL = String.raw`[#@][\p{L}_][\p{L}\p{M}\p{N}_]{0,60}|US\$|\p{L}\/\p{L}(?!\p{L})|[:;]-?[()DP](?![\p{L}\p{N}])`;
const WORD = String.raw`[\p{L}\p{M}_](?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L})){0,255}`;
const MARKS = String.raw`\.{2,}|!+\??|\?+!?|-{2,}|\*{2,}|={2,}|\${2,}|_{2,}|~{2,}|''|\x60\x60|<<|>>|\p{Extended_Pictographic}[\u{FE0F}\u{200D}\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}]{0,15}`;

const TOKEN = new RegExp(
  [
    ...[WEB, MAIL, DOMAIN, DATE, ORDINAL, NUMBER, FRACTION, ACRONYM, AMPERSAND, PLUS, SOCIAL, PREFIXED, WORD, MARKS],
    String.raw`[^\s\p{Cc}\p{Cf}]`,
  ].join('|'),
  'gu',
);

const UNIT =
  /^(?:am|pm|km|kms|m|cm|mm|kg|g|lb|lbs|mph|kmh|bn|mn|tn|k|b|gb|mb|mw|kw|ft|hrs|hr|min|mins|yr|yrs|years?)$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;
const NEGATION = /^(.+)(n['’]t)$/i;
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

export function tokenize(text: string, span: Span = { start: 0, end: text.length }): RawToken[] {
  const stretch = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  const tokens: RawToken[] = [];
  const emit = (start: number, end: number): void => {
    if (end > start) {
      tokens.push({ start: span.start + start, end: span.start + end, text: stretch.slice(start, end) });
    }
  };
  TOKEN.lastIndex = 0;
  let match = TOKEN.exec(stretch);
  while (match) {
    const start = match.index;
    const end = start + match[0].length;
    TOKEN.lastIndex = cut(stretch, start, end, emit);
    match = TOKEN.exec(stretch);
  }
  return tokens;
}

/** Emits the words of one match and says where to go on. */
function cut(text: string, start: number, end: number, emit: (start: number, end: number) => void): number {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return cutNumber(text, start, end, emit);
  const word = text.slice(start, end);
  if (word.includes('://') || word.startsWith('www.')) {
    const trimmed = start + word.replace(/[.,;:!?'’)\]]{1,50}$/, '').length;
    emit(start, trimmed);
    return trimmed;
  }
  if (text[end] === '.' && keepsStop(text, start, end, word)) {
    emit(start, end + 1);
    return end + 1;
  }
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) {
    emit(start, start + fused);
    emit(start + fused, end);
    return end;
  }
  if (!/['’]/.test(word) || word.length < 3) {
    emit(start, end);
    return end;
  }
  const negation = NEGATION.exec(word);
  const clitic = negation ? null : CLITIC.exec(word);
  const at = negation ? start + negation[1]!.length : clitic ? start + clitic.index : end;
  emit(start, at);
  emit(at, end);
  return end;
}

/** `5pm` and `20km` are two words, `3D` and `4x4` one. */
function cutNumber(text: string, start: number, end: number, emit: (start: number, end: number) => void): number {
  const letters = /^[\p{L}\p{M}\p{N}]{1,30}/u.exec(text.slice(end, end + 30));
  if (!letters || /\p{L}/u.test(text[end - 1] ?? '')) {
    emit(start, end);
    return end;
  }
  const stop = end + letters[0].length;
  if (UNIT.test(letters[0])) {
    emit(start, end);
    emit(end, stop);
  } else {
    emit(start, stop);
  }
  return stop;
}

function keepsStop(text: string, start: number, end: number, word: string): boolean {
  if (text[end + 1] === '.') return false;
  const lower = word.toLowerCase();
  const rest = /^\s{0,3}(\S?)/u.exec(text.slice(end + 1, end + 6))?.[1] ?? '';
  if (word.length === 1)
    return /\p{Lu}/u.test(word) && lower !== 'i' && /^\p{Lu}$/u.test(rest) && !isDigitBefore(text, start);
  if (BEFORE_NUMBER.has(lower)) return /\d/.test(rest);
  if (!TITLES.has(lower) && !OTHERS.has(lower))
    return lower === 'sat' || lower === 'sun' ? isDayName(word, rest) : false;
  if (!CAPITALISED_ONLY.has(lower)) return true;
  return /^\p{Lu}/u.test(word) && /[\p{Lu}\d]/u.test(rest);
}

const isDayName = (word: string, rest: string): boolean => /^S/.test(word) && /[\p{Lu}\d]/u.test(rest);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isDigitBefore = (text: string, start: number): boolean => start > 0 && isDigit(text.charCodeAt(start - 1));
