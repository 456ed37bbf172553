import type { Mention, Sentence, TimeExpression, Token } from '../../model/annotation.ts';
import { datelineEnd } from '../../text/dateline.ts';
import { coordinate } from './coordination.ts';
import { isTitleNoun, type NameIndex, readNounPhrase } from './noun-phrase.ts';
import { placeLineEnd, seatEnd } from './place-line.ts';
import type { Clauses, Mark, MarkKind, Unit } from './unit.ts';
import { readVerbGroup } from './verb-group.ts';

/** A sentence and the names and times in it → units: noun phrases, verb groups, and the words that join them. */
export function chunk(sentence: Sentence, mentions: readonly Mention[], times: readonly TimeExpression[]): Clauses {
  const tokens = asVerb(sentence.tokens.map(asNoun), mentions);
  const names = indexNames(tokens, mentions);
  const timeOf = indexTimes(tokens, times);
  const units: Unit[] = [];
  let index = isNote(tokens, mentions) ? 0 : datelineEnd(tokens) || placeLineEnd(tokens) || seatEnd(tokens, mentions);
  while (index < tokens.length) {
    const unit = readUnit(tokens, index, names, timeOf, beforeAdverbs(units));
    units.push(unit);
    index = unit.last + 1;
  }
  return {
    tokens,
    units: coordinate(
      tokens,
      withoutAliases(units.filter((unit) => !(unit.kind === 'other' && QUOTE.test(unit.word)))),
    ),
  };
}

/** `the European Union (EU), which …`: the same name again in brackets is left out. */
function withoutAliases(units: readonly Unit[]): Unit[] {
  return units.filter((_, at) => !inAlias(units, at) && !inAlias(units, at + 1) && !inAlias(units, at - 1));
}

/** The unit is such a name between its brackets. */
function inAlias(units: readonly Unit[], at: number): boolean {
  const [before, open, name, close] = [units[at - 2], units[at - 1], units[at], units[at + 1]];
  if (name?.kind !== 'np' || before?.kind !== 'np' || open?.kind !== 'bracket' || close?.kind !== 'bracket')
    return false;
  const same = (mention: Mention | null | undefined): boolean =>
    mention?.kind === 'framework' && mention.id !== null && mention.id === name.name?.id;
  return name.name?.form === 'name' && (same(before.name) || same(before.mentions.at(-1)));
}

/** Words that a headline's tagger takes for nouns after a name (`Norland quits bloc`, `Norland dreams of joining`). */
const HEADLINE_VERBS = new Map(
  'quit exit leave join rejoin eye mull weigh seek dream hope plan aim ponder consider block veto oppose reject snub spurn shun delay halt freeze suspend pause shelve drop back bid sign ink apply welcome invite urge vow pledge ratify approve open resume launch move signal rule abandon'
    .split(' ')
    .map((lemma) => [thirdPerson(lemma), lemma] as const),
);

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:o|x|sh|ch|ss)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A sentence without a verb of its own in which such a word follows the name of a state or a framework. */
function asVerb(tokens: Token[], mentions: readonly Mention[]): Token[] {
  if (tokens.some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos))) return tokens;
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    return (
      before !== undefined &&
      after !== undefined &&
      /^NN/.test(token.xpos) &&
      HEADLINE_VERBS.has(token.text.toLowerCase()) &&
      !/^[.,;:!?]$/.test(after.text) &&
      mentions.some(
        (mention) =>
          /^(?:state|framework)$/.test(mention.kind) &&
          mention.form !== 'adjective' &&
          mention.end === before.end &&
          before.xpos !== 'POS',
      )
    );
  });
  if (at < 0) return tokens;
  const lemma = HEADLINE_VERBS.get(tokens[at]!.text.toLowerCase())!;
  return tokens.map((token, index) => (index === at ? { ...token, xpos: 'VBZ', upos: 'VERB', lemma } : token));
}

/** `the opening of accession talks with`, `Norland's parliament`: tagged a verb, but standing where only a noun or its owner stands. */
function asNoun(token: Token, index: number, tokens: readonly Token[]): Token {
  // "whose wish to become"
  if (/^(?:wish|hope|plan|aim|bid|attempt|desire)$/i.test(token.text) && /^whose$/i.test(tokens[index - 1]?.text ?? ''))
    return { ...token, xpos: 'NN', upos: 'NOUN' };
  // "is due to vote on"
  if (
    /^(?:NN|VBP)$/.test(token.xpos) &&
    /^(?:vote|debate|exit|veto|return|vet)$/i.test(token.text) &&
    tokens[index - 1]?.text === 'to' &&
    /^(?:due|set|poised|ready|expected|scheduled|likely|slated|about)$/i.test(tokens[index - 2]?.text ?? '')
  )
    return { ...token, xpos: 'VB', upos: 'VERB' };
  // "Talk of Norland joining has grown"
  if (index === 0 && /^VBP?$/.test(token.xpos) && /^talk$/i.test(token.text) && tokens[1]?.text === 'of')
    return { ...token, xpos: 'NN', upos: 'NOUN', lemma: 'talk' };
  if (isQuitting(token, index, tokens)) return { ...token, xpos: 'VBD', upos: 'VERB', lemma: token.text };
  if (isOwning(token, index, tokens)) return { ...token, xpos: 'POS', upos: 'PART' };
  if (token.xpos !== 'VBZ' || !/^(?:talks|bids|hopes|plans|aims|calls|moves)$/i.test(token.text)) return token;
  const before = tokens[index - 1];
  // "Talks began in 2014"
  if (/^VB[DZ]$/.test(tokens[index + 1]?.xpos ?? '')) return { ...token, xpos: 'NNS', upos: 'NOUN' };
  const nominal =
    /^(?:nmod|obj|obl|compound)$/.test(token.deprel) || (before?.deprel === 'compound' && before.head === index);
  return nominal ? { ...token, xpos: 'NNS', upos: 'NOUN' } : token;
}

/** `NORLAND: Applied in 2009`: a state's name over what is told of it, no place that a report was sent from. */
function isNote(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const colon = tokens.findIndex((token) => token.text === ':');
  const label = mentions.find((mention) => mention.kind === 'state' && mention.form === 'name');
  return (
    colon > 0 &&
    label !== undefined &&
    label.start === tokens[0]!.start &&
    label.end === tokens[colon - 1]!.end &&
    // "SINGAPORE: The prime minister …" is sent from there.
    !/^the$/i.test(tokens[colon + 1]?.text ?? '') &&
    !/^NNPS?$/.test(tokens[colon + 1]?.xpos ?? '')
  );
}
/** `Norland and Sudland quit the bloc`: a word of few other uses between two names, taken for one of them. */
const isQuitting = (token: Token, index: number, tokens: readonly Token[]): boolean =>
  /^(?:quit|exit|join|ratify)$/.test(token.text) &&
  /^NN/.test(token.xpos) &&
  tokens[index - 1]?.upos === 'PROPN' &&
  /^(?:\p{Lu}|the$)/u.test(tokens[index + 1]?.text ?? '');

/** `'s` between a name and a noun is no verb: who is contracted stands before an adjective, an adverb or an article. */
const isOwning = (token: Token, index: number, tokens: readonly Token[]): boolean =>
  token.xpos === 'VBZ' &&
  /^['’]s$/i.test(token.text) &&
  tokens[index - 1]?.upos === 'PROPN' &&
  tokens[index - 1]!.end === token.start &&
  /^NN/.test(tokens[index + 1]?.xpos ?? '');

/** The unit before, looking over the adverb of `to immediately suspend`. */
function beforeAdverbs(units: readonly Unit[]): Unit | undefined {
  const last = units.at(-1);
  const before = units.at(-2);
  return last?.kind === 'adverb' && before?.kind === 'other' && before.word === 'to' ? before : last;
}

const QUOTE = /^["'“”‘’`«»]+$/;

function readUnit(
  tokens: readonly Token[],
  index: number,
  names: NameIndex,
  timeOf: readonly number[],
  before: Unit | undefined,
): Unit {
  const token = tokens[index]!;
  const word = token.text.toLowerCase();
  const time = timeOf[index]!;
  const name = names.get(index);
  if (!name && time >= index && !insideNounPhrase(tokens, index, time, names)) return mark('time', index, time, word);
  if (!name) {
    const fixed = fixedMark(tokens, index, word);
    if (fixed) return fixed;
    const afterTo = before?.kind === 'other' && before.word === 'to';
    const verb = isTitleNoun(tokens, index) ? null : readVerbGroup(tokens, index, afterTo);
    if (verb) return verb;
  }
  const phrase = readNounPhrase(tokens, index, names, (i) => timeOf[i]! >= i);
  if (phrase) return phrase;
  return mark(markKind(token, word), index, index, word);
}

/** Markers of several words, and words whose tag matters less than what they are. */
function fixedMark(tokens: readonly Token[], index: number, word: string): Mark | null {
  const second = tokens[index + 1]?.text.toLowerCase();
  const third = tokens[index + 2]?.text.toLowerCase();
  const pair = `${word} ${second}`;
  // "is due to join": no preposition; "set to join": no noun.
  if (
    /^(?:due|set|poised) to$/.test(pair) &&
    /^VB/.test(tokens[index + 2]?.xpos ?? '') &&
    !/^VB/.test(tokens[index]!.xpos)
  )
    return mark('adjective', index, index, word);
  if (/^(as well)$/.test(pair) && third === 'as') return mark('conjunction', index, index + 2, 'and');
  if (
    /^(along with|together with|such as|because of|in favour of|in favor of|due to|according to|ahead of|instead of|prior to|out of|rather than|other than|apart from|aside from|as of|thanks to|in addition)$/.test(
      pair,
    )
  ) {
    return mark('preposition', index, index + 1, pair);
  }
  if (/^(even if|as if|only if|so that|even though|as though|provided that|as soon|as long|in case)$/.test(pair))
    return mark('subordinator', index, index + 1, pair);
  // "could join provided Norland withdraws"
  if (word === 'provided' && /^VB[DN]$/.test(tokens[index]!.xpos) && second !== 'by' && hasModalBefore(tokens, index))
    return mark('subordinator', index, index, word);
  // "put on hold a proposal": one word in three.
  if (/^(?:on (?:hold|ice)|in principle)$/.test(pair)) return mark('adverb', index, index + 1, pair);
  if (/^(notably|namely|especially|particularly)$/.test(word)) return mark('adverb', index, index, word);
  if (word === 'including' || word === 'regarding' || word === 'concerning')
    return mark('preposition', index, index, word);
  if (/^(which|who|whose|whom)$/.test(word)) return mark('relative', index, index, word);
  const token = tokens[index]!;
  if (word === 'both' && token.xpos === 'CC') return mark('adverb', index, index, word);
  const next = tokens[index + 1];
  if ((token.xpos === 'TO' && next && /^(VB|RB|MD)/.test(next.xpos)) || (word === 'to' && next?.xpos === 'VB'))
    return mark('other', index, index, 'to');
  return null;
}

/** A clause with a modal stands before, complete in itself. */
const hasModalBefore = (tokens: readonly Token[], index: number): boolean =>
  /^(?:NNPS?|NNS?|RB|,)$/.test(tokens[index - 1]?.xpos ?? '') &&
  tokens.slice(0, index).some((token) => token.xpos === 'MD') &&
  tokens.slice(index + 1, index + 8).some((token) => /^(?:VB[ZPD]|MD)$/.test(token.xpos));

function markKind(token: Token, word: string): MarkKind {
  if (/^[,;]$/.test(token.text)) return 'comma';
  if (/^[-–—]+$/.test(token.text)) return 'dash';
  if (/^[()[\]{}]$/.test(token.text)) return 'bracket';
  if (token.text === ':') return 'colon';
  if (/^[.!?…]+$/.test(token.text)) return 'stop';
  if (/^(not|n't|n’t|never|no|neither|nor)$/.test(word)) return word === 'nor' ? 'conjunction' : 'negation';
  if (word === 'that' && token.xpos !== 'DT') return token.xpos === 'WDT' ? 'relative' : 'that';
  if (/^(W|WDT|WP|WP\$|WRB)$/.test(token.xpos))
    return /^(which|who|whom|whose|where)$/.test(word) ? 'relative' : 'subordinator';
  if (
    SUBORDINATORS.has(word) &&
    (token.upos === 'SCONJ' || token.xpos === 'IN' || token.xpos === 'WRB' || token.xpos === 'RB')
  ) {
    return token.upos === 'SCONJ' || !PREPOSITIONS.has(word) ? 'subordinator' : 'preposition';
  }
  if (token.xpos === 'CC') return 'conjunction';
  if (token.xpos === 'IN' || token.xpos === 'TO' || token.xpos === 'RP' || token.upos === 'ADP') return 'preposition';
  if (token.upos === 'ADV' || token.xpos.startsWith('RB')) return 'adverb';
  if (token.upos === 'ADJ') return 'adjective';
  return 'other';
}

const SUBORDINATORS = new Set(
  'if unless although though while whereas because since after before until till once as when whether lest'.split(' '),
);
const PREPOSITIONS = new Set('since after before until till as'.split(' '));

const mark = (kind: MarkKind, first: number, last: number, word: string): Mark => ({ kind, first, last, word });

/** `the 2020 accords`, `last year's treaty`: a time that belongs to a noun phrase. */
function insideNounPhrase(tokens: readonly Token[], first: number, last: number, names: NameIndex): boolean {
  const after = tokens[last + 1];
  if (!after) return false;
  if (after.xpos === 'POS') return true;
  const nounAfter = names.has(last + 1) || /^NN/.test(after.xpos);
  const before = tokens[first - 1];
  return nounAfter && !!before && /^(DT|PRP\$|POS|JJ)/.test(before.xpos) && !/^(on|in|by)$/i.test(tokens[first]!.text);
}

function indexNames(tokens: readonly Token[], mentions: readonly Mention[]): NameIndex {
  const names = new Map<number, { mention: Mention; last: number }>();
  for (const mention of mentions) {
    const first = tokens.findIndex((token) => token.end > mention.start);
    if (first < 0 || tokens[first]!.start >= mention.end) continue;
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last++;
    const known = names.get(first);
    if (!known || known.last < last) names.set(first, { mention, last });
  }
  return names;
}

/** For each token, the last token of the time expression it begins or continues, else -1. */
function indexTimes(tokens: readonly Token[], times: readonly TimeExpression[]): number[] {
  const ends = tokens.map(() => -1);
  for (const time of times) {
    const first = tokens.findIndex((token) => token.end > time.start);
    if (first < 0) continue;
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < time.end) last++;
    for (let i = first; i <= last; i++) ends[i] = last;
  }
  return ends;
}
