import type { Mention, Sentence, Token } from '../../../model/annotation.ts';
import { COMMONPLACE, DOMESTIC, isFrameworkNoun, isLikeFirm, isOrgan, namesInLowerCase } from './nouns.ts';

/** A name in a sentence: token indexes, and the noun that says what kind of thing it is. */
export interface Shape {
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  readonly domestic: boolean;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const STOPS =
  /^(?:the|a|an|this|that|these|those|its|their|our|his|her|in|on|at|for|under|by|with|from|to|of|but|and|or|all|both|if|when|as|while|after|before|since|what|why|how|who|is|was|has|will|no|not|i|it|he|she|they|we|also|join|joins|sign|signs|quit|quits|leave|leaves|ratify|ratifies|mr|mrs|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/i;

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Modifiers under which a body's own name stays the body: `NATO Accession Protocol`, `EU Association Agreement`. */
const OF_THE_BODY =
  /^(?:accession|membership|association|enlargement|partnership|cooperation|stabili[sz]ation|founding|entry|trade|free|summit)$/i;

/** What is already known of a sentence's words. */
export interface Known {
  /** The mention that covers a token. */
  at(token: Token): Mention | undefined;
  /** The report writes it in lower case too, so that it is no name by itself. */
  isWord(token: Token): boolean;
}

/** `Caspian Rail Compact`, `Trans-Danube transit memorandum`, `Treaty on River Transit`, `SADC Protocol on River Dolphins`. */
export function shapeAt(sentence: Sentence, head: number, known: Known): Shape | null {
  const { tokens } = sentence;
  const noun = tokens[head]!.text.toLowerCase();
  if (!isFrameworkNoun(noun)) return null;
  const capital = isCapital(tokens[head]);
  if (sentence.headline && !capital && isTitleCase(tokens)) return null;
  const tail = capital ? tailOf(tokens, head, known) : head;
  const last = tail > head && isOrganOf(tokens, head, tail) ? head : tail;
  const left = modifiersBefore(sentence, head, known);
  const next = tokens[last + 1];
  if (capital && last === head && isCapital(next) && adjoins(tokens, last) && !sentence.headline && !known.at(next!))
    return null;
  // "the US Pacific Partnership declaration": the outer noun is the head.
  if (capital && last === head && next && isFrameworkNoun(next.text) && !isOrgan(next.text) && adjoins(tokens, last))
    return null;
  if (left === null && last === head) return null;
  const first = left ?? head;
  const modifiers = tokens.slice(first, head).filter((token) => /\p{L}|\d/u.test(token.text));
  if (last === head) {
    if (modifiers.every((token) => COMMONPLACE.test(token.text))) return null;
    const before = modifiers.at(-1)!;
    if (DOMESTIC[noun]?.test(before.text) && known.at(before)?.kind !== 'framework') return null;
  }
  if (!capital && !namesInLowerCase(noun)) return null;
  if (!capital && !isLowerName(sentence, first, modifiers, known)) return null;
  if (isBodyItself(tokens, first, last, head, known)) return null;
  const owned = tokens[last - 1]?.text === 'of' && known.at(tokens[last]!)?.kind === 'state';
  return { first, last, noun, domestic: owned || isLikeFirm(tokens[head - 1]?.text ?? '', noun) };
}

/** `7th Council of the Northern Cable Compact`: the organ of what is named after it. */
const isOrganOf = (tokens: readonly Token[], head: number, last: number): boolean =>
  isOrgan(tokens[head]!.text.toLowerCase()) &&
  tokens[head + 1]?.text === 'of' &&
  tokens[head + 2]?.text === 'the' &&
  isFrameworkNoun(tokens[last]!.text.toLowerCase());

/** A headline whose words are capitalised throughout, so that a word in lower case is no part of a name. */
const isTitleCase = (tokens: readonly Token[]): boolean => {
  const heavy = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text) && /^(?:NOUN|VERB|ADJ|ADV)$/.test(token.upos));
  return heavy.filter((token) => isCapital(token)).length > heavy.length / 2;
};

/** Leftmost of the words that belong to a name before its head; null when none do. */
function modifiersBefore({ tokens, headline }: Sentence, head: number, known: Known): number | null {
  const capital = isCapital(tokens[head]);
  let first: number | null = null;
  for (let at = head - 1; at >= 0 && at > head - 10; at--) {
    const token = tokens[at]!;
    const inside = known.at(token);
    if (isCapital(token) && !STOPS.test(token.text) && !(token.upos === 'VERB' && !inside && (at === 0 || headline))) {
      if (inside && /^(?:person|outlet|office)$/.test(inside.kind)) break;
      first = at;
    } else if (/^["“”'‘’]$/.test(token.text) && at === head - 1 && !capital) {
      // "the "Pearl Road" initiative"
    } else if (/^["“'‘]$/.test(token.text) && first !== null && /^["”'’]$/.test(tokens[head - 1]!.text)) {
      return at;
    } else if (/^[-–&/]$/.test(token.text)) {
      if (at === 0 || (!isCapital(tokens[at - 1]) && token.text === '&')) break;
    } else if (first !== null && /^(?:and|of)$/.test(token.text)) {
      const before = tokens[at - 1];
      if (!before || !isCapital(before) || known.at(before) || isFrameworkNoun(before.text.toLowerCase())) break;
      if (token.text === 'of' && !/^(?:friends|zone|area|sea|bay|gulf|horn|lake)$/i.test(before.text)) break;
      if (token.text === 'and' && (at + 1 >= head || STOPS.test(before.text))) break;
    } else if (/^['’]s?$/.test(token.text)) {
      // "the Harbour Pilots' Coalition"; "Norland's Compact" has none of its own.
      const owner = tokens[at - 1];
      if (
        !owner ||
        known.at(owner) ||
        !isCapital(owner) ||
        (first === null && token.text !== "'" && token.text !== '’')
      )
        break;
    } else if (
      !capital &&
      first === null &&
      /^\p{Ll}[\p{L}-]{2,}$/u.test(token.text) &&
      /^(?:NOUN|ADJ|PROPN)$/.test(token.upos)
    ) {
      // "transit" in "Trans-Danube transit memorandum"
    } else break;
  }
  return first;
}

/** Last of the words that follow a head noun as its matter: `on River Transit`, `for the Conservation of Reef Sharks`, `to Combat Dust Storms`. */
function tailOf(tokens: readonly Token[], head: number, known: Known): number {
  const isWord = (at: number): boolean => tokens[at] !== undefined && known.isWord(tokens[at]);
  if (!/^(?:of|on|for|against|concerning|to)$/.test(tokens[head + 1]?.text ?? '')) return head;
  let last = head;
  for (let at = head + 2; at < tokens.length && at < head + 18; at++) {
    const token = tokens[at]!;
    if (isCapital(token)) {
      if (TIME.test(token.text)) break;
      const mention = known.at(token);
      if (mention && /^(?:person|outlet|office|framework)$/.test(mention.kind)) break;
      // "the Rail Compact for Kazakhstan": not part of the name.
      if (mention && last === head && /^(?:for|to|against)$/.test(tokens[head + 1]!.text)) break;
      last = at;
    } else if (!/^(?:of|on|for|and|the|an?|against|in|to|from|its|their|[-–&]|['’]s?)$/.test(token.text)) break;
    // "signed the Convention on River Otters in Kisumu"; "the Agreement on Ferries in South-East Europe"
    else if (token.text === 'in' && tokens[at + 1]?.text !== 'the' && !isRegion(tokens, at, known) && !isWord(at + 1))
      break;
    else if (
      /^(?:in|to|from|and|for|of)$/.test(token.text) &&
      last > head &&
      known.at(nextWord(tokens, at)) &&
      !isRegion(tokens, at, known)
    )
      break;
  }
  return last;
}

/** A region follows, by which a name goes on: `of the Levant and the Gulf`. */
const isRegion = (tokens: readonly Token[], at: number, known: Known): boolean =>
  known.at(nextWord(tokens, at))?.kind === 'group';

const nextWord = (tokens: readonly Token[], at: number): Token =>
  tokens[at + 1]?.text === 'the' ? (tokens[at + 2] ?? tokens[at]!) : (tokens[at + 1] ?? tokens[at]!);

/** A head in lower case makes a name only behind a determiner and a proper word that is no plain state. */
function isLowerName(
  { tokens, headline }: Sentence,
  first: number,
  modifiers: readonly Token[],
  known: Known,
): boolean {
  const before = tokens[first - 1];
  if (before && !headline && !/^(?:the|this|a|new|proposed|planned|=|["“'‘])$/i.test(before.text)) return false;
  if (modifiers.some((token) => /(?:ed|led|made|backed)$/.test(token.text))) return false;
  const proper = modifiers.filter((token) => isCapital(token) && !/^\p{Lu}\.$/u.test(token.text));
  return proper.length > 0 && !proper.every((token) => known.at(token) !== undefined);
}

/** `NATO Alliance`, `EU Accession Treaty`: the listed body itself, not a pact of its own. */
function isBodyItself(tokens: readonly Token[], first: number, last: number, head: number, known: Known): boolean {
  const own = tokens
    .slice(first, last + 1)
    .filter((token, at) => first + at !== head && /\p{L}/u.test(token.text) && isCapital(token));
  const bodies = own.filter((token) => known.at(token)?.kind === 'framework');
  if (bodies.length === 0) return false;
  const further = own.filter((token) => !known.at(token) && !OF_THE_BODY.test(token.text));
  return further.length === 0;
}

const adjoins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined && tokens[at + 1]!.start - tokens[at]!.end <= 1;
