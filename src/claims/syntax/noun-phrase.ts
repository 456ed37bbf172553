import type { Mention, Token } from '../../model/annotation.ts';
import type { NounPhrase } from './unit.ts';

const QUOTE = /^["'“”‘’`«»]+$/;
const isNoun = (token: Token): boolean =>
  /^(NN|FW|ADD)/.test(token.xpos) || token.upos === 'PROPN' || token.upos === 'NOUN';
const isModifier = (token: Token): boolean =>
  /^(JJ|CD|HYPH|SYM|AFX|\$)/.test(token.xpos) || token.upos === 'ADJ' || token.upos === 'NUM';
const isDeterminer = (token: Token): boolean => /^(DT|PDT|PRP\$|WP\$)$/.test(token.xpos);
const isPossessive = (token: Token): boolean => token.xpos === 'POS';

/** Where each name begins, by token index, and where it ends. */
export type NameIndex = ReadonlyMap<number, { readonly mention: Mention; readonly last: number }>;

interface Element {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention | null;
  readonly noun: boolean;
  possessive: boolean;
}

/** Reads the noun phrase that begins at `at`, or null. */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  names: NameIndex,
  isTime: (index: number) => boolean,
): NounPhrase | null {
  const start = tokens[at]!;
  const counted = countedAll(tokens, at, names);
  if (counted) return counted;
  if (
    start.xpos === 'PRP' ||
    (start.xpos === 'DT' &&
      /^(this|that|these|those|both|all|neither)$/i.test(start.text) &&
      !startsNoun(tokens, at + 1, names))
  ) {
    return {
      kind: 'np',
      first: at,
      last: at,
      head: at,
      mentions: namesAt(names, at),
      name: names.get(at)?.mention ?? null,
      owners: [],
      ownerPronoun: null,
      determiner: null,
      others: [],
    };
  }
  const elements: Element[] = [];
  let determiner: string | null = null;
  let ownerPronoun: string | null = null;
  let index = at;
  let last = at - 1;
  while (index < tokens.length) {
    const token = tokens[index]!;
    const name = names.get(index);
    if (!name && breaksPhrase(tokens, index)) break;
    if (name) {
      elements.push({
        first: index,
        last: name.last,
        mention: name.mention,
        noun: name.mention.form !== 'adjective',
        possessive: false,
      });
      last = name.last;
      index = name.last + 1;
      continue;
    }
    if (QUOTE.test(token.text) && token.xpos !== 'POS') {
      // Scare quotes do not end a phrase: look beyond them, but never end on one.
      if (elements.length === 0 && last < at) break;
      if (!startsNoun(tokens, index + 1, names)) {
        const possessive = tokens[index + 1];
        if (!(possessive && isPossessive(possessive))) break;
      }
      index++;
      continue;
    }
    // "took Norland five years": a number after a state's name counts something else.
    const named = elements.at(-1);
    if (token.upos === 'NUM' && named?.mention?.kind === 'state' && named.mention.form === 'name' && !named.possessive)
      break;
    if (isDeterminer(token)) {
      if (elements.length > 0 && !elements.at(-1)!.possessive) break;
      if (token.xpos === 'PRP$') ownerPronoun = token.text.toLowerCase();
      else determiner ??= token.text.toLowerCase();
      last = index++;
      continue;
    }
    if (isPossessive(token) && elements.length > 0) {
      elements.at(-1)!.possessive = true;
      last = index++;
      continue;
    }
    if (
      (isNoun(token) || isTitleNoun(tokens, index)) &&
      !(isTime(index) && elements.length > 0 && !startsNoun(tokens, index + 1, names))
    ) {
      elements.push({ first: index, last: index, mention: null, noun: true, possessive: false });
      last = index++;
      continue;
    }
    if (
      isModifier(token) ||
      (isParticiple(token) &&
        !isPredicate(tokens, index) &&
        (determiner || ownerPronoun || elements.length > 0) &&
        !(elements.at(-1)?.noun && !elements.at(-1)!.possessive && isVerbal(token)) &&
        !(elements.at(-1)?.mention && !elements.at(-1)!.possessive && elements.at(-1)!.mention!.form !== 'adjective') &&
        startsNoun(tokens, index + 1, names))
    ) {
      const next = tokens[index + 1];
      const hyphen = token.xpos === 'HYPH' || next?.xpos === 'HYPH';
      if (
        !hyphen &&
        elements.length > 0 &&
        elements.at(-1)!.noun &&
        !elements.at(-1)!.possessive &&
        token.upos === 'ADJ' &&
        elements.at(-1)!.mention &&
        !startsNoun(tokens, index + 1, names)
      )
        break;
      elements.push({ first: index, last: index, mention: null, noun: token.upos === 'NUM', possessive: false });
      last = index++;
      continue;
    }
    if (
      token.xpos === 'CC' &&
      /^(and|or|&)$/i.test(token.text) &&
      elements.length > 0 &&
      elements.at(-1)!.mention?.form === 'adjective'
    ) {
      const next = names.get(index + 1);
      if (next?.mention.form === 'adjective') {
        index++;
        continue;
      }
    }
    // "the first-ever treaty": what a hyphen ties to a modifier.
    if (
      tokens[index - 1]?.xpos === 'HYPH' &&
      last === index - 1 &&
      determiner &&
      startsNoun(tokens, index + 1, names)
    ) {
      last = index++;
      continue;
    }
    if (
      token.upos === 'ADV' &&
      (determiner || ownerPronoun) &&
      !elements.some((element) => element.noun) &&
      index + 1 < tokens.length &&
      (isModifier(tokens[index + 1]!) || isParticiple(tokens[index + 1]!))
    ) {
      index++;
      continue;
    }
    break;
  }
  const nouns = elements.filter((element) => element.noun);
  const tail = nouns.at(-1) ?? elements.findLast((element) => element.mention) ?? null;
  if (!tail) return null;
  const mentions = elements.flatMap((element) => (element.mention ? [element.mention] : []));
  const owners = elements.flatMap((element) =>
    element.mention && element !== tail && (element.possessive || element.mention.form === 'adjective')
      ? [element.mention]
      : [],
  );
  return {
    kind: 'np',
    first: at,
    last,
    head: tail.last,
    mentions,
    name: tail.mention,
    owners,
    ownerPronoun,
    determiner,
    others: [],
  };
}

const isParticiple = (token: Token): boolean => token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'VBD';

/** `membership took effect`, `the protocol ratifying X's entry`: a verb of its own rather than a modifier. */
const isVerbal = (token: Token): boolean =>
  token.xpos === 'VBD' || (token.xpos === 'VBG' && /^(acl|advcl|conj|xcomp|root)/.test(token.deprel));

/** A finite verb by the parse, whatever stands on both sides of it (`leaders invited Norland`). */
function isPredicate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return (
    /^(?:root|ccomp|parataxis|conj|advcl|acl:relcl)$/.test(token.deprel) &&
    tokens.some((other) => other.head === index && /^nsubj/.test(other.deprel) && other.start < token.start)
  );
}

function startsNoun(tokens: readonly Token[], from: number, names: NameIndex): boolean {
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    if (names.has(i)) return true;
    const token = tokens[i]!;
    if (isNoun(token)) return true;
    if (!(isModifier(token) || isParticiple(token) || QUOTE.test(token.text))) return false;
  }
  return false;
}

/** `all three`, `the four`: a number that stands for those just named. */
function countedAll(tokens: readonly Token[], at: number, names: NameIndex): NounPhrase | null {
  if (!/^(all|the|these|those)$/i.test(tokens[at]!.text)) return null;
  const number = tokens[at + 1];
  if (!number || !/^(two|three|four|five|six|seven|eight|nine|ten)$/i.test(number.text)) return null;
  if (names.has(at + 1) || startsNoun(tokens, at + 2, names) || tokens[at + 2]?.xpos === 'HYPH') return null;
  return {
    kind: 'np',
    first: at,
    last: at + 1,
    head: at + 1,
    mentions: [],
    name: null,
    owners: [],
    ownerPronoun: null,
    determiner: tokens[at]!.text.toLowerCase(),
    others: [],
  };
}

/** `member states` and `founding members`, which taggers take for verbs. */
export function isTitleNoun(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.text;
  if (/^states$/i.test(word) && /^\p{Lu}{2,}$/u.test(tokens[index - 1]?.text ?? ''))
    return !/^(that|it|in|:|the)$/i.test(tokens[index + 1]?.text ?? '');
  if (/^states$/i.test(word))
    return /^(member|signatory|observer|candidate|partner|founding|associate)$/i.test(tokens[index - 1]?.text ?? '');
  if (/^founding$/i.test(word))
    return /^(members?|nations?|states?|countries|fathers|signatories|parties)$/i.test(tokens[index + 1]?.text ?? '');
  return false;
}

const namesAt = (names: NameIndex, at: number): Mention[] => {
  const found = names.get(at);
  return found ? [found.mention] : [];
};

/** Words that open an example or a clause whatever their tag: `such as`, `notably`. */
function breaksPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const word = token.text.toLowerCase();
  if (/^[-–—]+$/.test(word)) return isSpaced(tokens, index);
  if (word === 'such') return tokens[index + 1]?.text.toLowerCase() === 'as';
  // Headline: "Norland set to join".
  if (/^(?:set|due|poised)$/.test(word))
    return tokens[index + 1]?.text.toLowerCase() === 'to' && /^VB/.test(tokens[index + 2]?.xpos ?? '');
  // "applied for membership days after"
  if (/^(?:minutes|hours|days|weeks|months|years)$/.test(word))
    return (
      /^(?:after|before|later|ago|earlier|into)$/i.test(tokens[index + 1]?.text ?? '') &&
      /^NN/.test(tokens[index - 1]?.xpos ?? '')
    );
  // "refused to join the bloc citing"
  if (
    token.xpos === 'VBG' &&
    /^(?:citing|saying|calling|accusing|adding|urging|warning|arguing|claiming|noting|stressing)$/.test(word)
  )
    return /^NN/.test(tokens[index - 1]?.xpos ?? '');
  return /^(notably|namely|including|especially|particularly|according)$/.test(word);
}

/** A dash between spaces parts; a hyphen joins. */
function isSpaced(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return !!before && before.end < tokens[index]!.start && !!after && after.start > tokens[index]!.end;
}
