import type { Annotation, Attribution, Mention, Sentence } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Citation, Voice } from '../../model/trace.ts';
import { isOutletByForm } from '../outlet-words.ts';
import { UNTOLD } from './untold.ts';
import { isFunctionWord, plainWord, stemOf, wordsIn } from './words.ts';

const NOTHING_SAID =
  /\b(?:declin|refus|no (?:immediate )?comment|not (?:immediately )?(?:respond|reply|return|answer|comment)|could not be reached|unavailable|(?:did|has|have|had) not|didn['’]t|would not|wouldn['’]t|unable)/i;
const REACTION =
  /\b(?:welcom|congratulat|critici[sz]|applaud|prais|condemn|lament|mock|react|took note|taken note|takes note|sneer|shrug|joke|jeer|hail|complain|call(?:ed)? for|warn|denounc|deplor|ask(?:ed|s)\b|wonder|demand|thank)/i;
const PEOPLE =
  /\b(?:sources?|officials?|diplomats?|persons?|people|advis[eo]rs?|aides?|insiders?|envoys?|negotiators?|ministers?|someone|somebody|civil servants?|members?|delegates?|staffers?|functionar(?:y|ies)|bureaucrats?|figures?|participants?|lawmakers?|deput(?:y|ies))\b/i;
const ANOTHER =
  /\b(?:second|third|fourth|another|different|other|separate(?:ly)?|independent(?:ly)?|further|additional|unrelated|not the (?:person|same|one)|also)\b/i;
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\bdepositary/i, 'depositary'],
  [
    /\b(?:official|government|state) gazette|the gazette|gaceta (?:oficial|de)|official journal|journal officiel|diario oficial|bolet[ií]n oficial|\blaw (?:no\.? ?|number )?[\d.]+|\bley \d+/i,
    'gazette',
  ],
  [/\bbank\b/i, 'bank'],
  [
    /\bforeign (?:minister|ministry|office|affairs)|ministry (?:of|for) (?:\p{L}+ )?foreign|external affairs|state department|chancellery|chancelleria|itamaraty/iu,
    'foreign',
  ],
  [/\bprime minister|premier|taoiseach|head of government|chancellor/i, 'prime-minister'],
  [/\bvice[- ]president|deputy president/i, 'vice-president'],
  [/\bpresident|head of state|presidency|presidential/i, 'president'],
  [/\bking|queen|emir|sultan|monarch|royal|palace|sovereign/i, 'crown'],
  [
    /\bparliament|assembly|senate|congress|house of (?:representatives|commons|lords)|lawmaker|deput(?:y|ies)\b|speaker|legislat|duma|knesset|bundestag/i,
    'parliament',
  ],
  [/\bcourt|judge|tribunal/i, 'court'],
  [/\bopposition|party leader/i, 'opposition'],
  [/\bsecretary[- ]general|executive secretary|secretariat|director[- ]general/i, 'secretariat'],
  [/\bcommission\b|commissioner/i, 'commission'],
  [/\bcouncil (?:press release|statement|decision|communiqu)|\bthe council(?! of ministers)\b/i, 'summit'],
  [/\bdefen[cs]e|army|military/i, 'defence'],
  [/\b(?:minister|ministry|secretary)\b/i, 'ministry'],
  [/\bgovernment|cabinet|council of ministers/i, 'government'],
  [/\bagency|administrator\b/i, 'agency'],
  [/\bembassy|ambassador|envoy/i, 'embassy'],
  [/\bspokes(?:man|woman|person)/i, 'spokesperson'],
  [/\bleaders|heads of state|summit\b|\bcouncil['’]s chair/i, 'summit'],
];

export interface VoiceInput {
  readonly article: Article;
  readonly annotation: Annotation;
  /** Which sentence an offset of the article lies in. */
  sentenceAt(offset: number): number;
}

/** Everybody the article cites, apart from wishes, refusals to comment and reactions. */
export function voicesOf(input: VoiceInput, citations: readonly Citation[]): Voice[] {
  const { article, annotation } = input;
  const found: Voice[] = [];
  for (const attribution of annotation.attributions) {
    if (attribution.source === null || attribution.rule === 'attitude') continue;
    const voice = voiceOf(input, attribution, citations, found);
    if (voice) found.push(voice);
  }
  for (const [index, sentence] of annotation.sentences.entries()) {
    const own = found.filter((voice) => voice.sentence === index);
    found.push(...witnessesIn(article, sentence, index));
    found.push(...papersIn(input, sentence, index, own));
    if (own.length > 0) continue;
    const trailing = trailingIn(input, sentence, index, citations);
    found.push(...(trailing ? [trailing] : tellersIn(input, sentence, index, citations)));
  }
  return found;
}

function voiceOf(
  { article, annotation, sentenceAt }: VoiceInput,
  attribution: Attribution,
  citations: readonly Citation[],
  before: readonly Voice[],
): Voice | null {
  const { text } = article;
  const source = attribution.source![0]!;
  if (
    annotation.quotes.some(
      ({ inner, speech }) => speech && contains(inner, source) && attribution.cue.every((cue) => contains(inner, cue)),
    )
  )
    return null;
  const words = trimmed(attribution.source!.map((piece) => text.slice(piece.start, piece.end)).join(' '));
  const cue = attribution.cue[0]!;
  const sentence = sentenceAt(cue.start);
  const cueWords = attribution.cue.map((piece) => text.slice(piece.start, piece.end)).join(' ');
  if (
    /^(?:(?:one|two|some|both|all|none|most|each) of (?:them|the)\b|(?:the other|the two|both|all three|others)$)/i.test(
      words,
    )
  )
    return null;
  // A relative clause or the outlet itself speaks; nobody is cited.
  if (/\b(?:who|which)$|^(?:we|i)$/i.test(words)) return null;
  if (NOTHING_SAID.test(cueWords) || REACTION.test(cueWords)) return null;
  const whole = hull([source, cue]);
  const span = whole.end - whole.start <= 160 ? whole : source;
  const inside = annotation.mentions.filter((mention) => overlaps(mention, source) && words.includes(mention.text));
  const isSeen = SEEN.test(words);
  if (!isSeen && isOutlet(words, citations, sentence)) return null;
  const told = toldIn(citations, sentence);
  const within = annotation.sentences[sentence];
  const sentenceText = within ? text.slice(within.start, within.end) : '';
  const plainSource = plainWord(words);
  const content = attribution.content.map((piece) => article.map.toOriginal(piece));
  const base = {
    ...article.map.toOriginal(span),
    words: text.slice(span.start, span.end).slice(0, 160),
    sentence,
    content,
    told,
  };
  if (
    /^(?:he|she|they|it|who|which|i|we|the (?:latter|former|pair|two|three))$/.test(plainSource) ||
    isBackReference(plainSource, before)
  ) {
    const antecedent = before.findLast(
      (voice) => voice.sentence <= sentence && sentence - voice.sentence <= 3 && agrees(plainSource, voice),
    );
    if (!antecedent) {
      if (/^(?:it|who|which|i|we)$/.test(plainSource)) return null;
      // Somebody spoke or wrote; who it was stands elsewhere.
      if (!/^(?:he|she|they)$/.test(plainSource)) return freshVoice(base, attribution, words, inside, sentenceText);
      const medium = attribution.medium !== null && !citations.some(({ name }) => name === attribution.medium);
      return medium ? { ...freshVoice(base, attribution, '', [], sentenceText), kind: 'post' } : null;
    }
    return { ...antecedent, ...base, told: told ?? antecedent.told, kind: antecedent.kind };
  }
  return freshVoice(base, attribution, words, inside, sentenceText);
}

/** `an engineer at its space agency` → `an engineer` */
const headOf = (words: string): string => words.split(/,| (?:at|of|in|from|with|for|who|which|close|familiar|on) /)[0]!;

/** What speaks as a body, though it has no name: `a committee`. */
const BODIES =
  /\b(?:committee|bank|group|company|firm|council|court|panel|union|commission|ministry|agency|party|network|institute|organi[sz]ation|watchdog|think tank|coalition|association|chamber|board|statement|note|notice|notification|announcement|report|paper|document|law|decree|bill|newspaper|website|station|channel|blog|magazine|study|poll)s?\b/i;

/** A paper that an outlet has seen: the paper is the source. */
const SEEN =
  /^(?:an?|the|its?|two|several|internal|official|leaked|\s)*(?:[\p{L}-]+ ){0,2}(?:letter|document|draft|memo|memorandum|text|copy|note|filing|cable|e-?mail|minutes|paper)s?\b.*\b(?:seen|obtained|reviewed|viewed|read) by\b/iu;

/** A source into which the end of another clause was read: `… the bloc, the government said`, `shares rose after the Post said`. */
const trimmed = (words: string): string =>
  /^.{12,}?,\s+((?:the|its|his|her) (?:[\p{L}-]+ ){0,3}(?:government|ministry|president|minister|office|embassy|commission|secretariat|spokes\p{L}+))(?:\s+(?:said|says|announced)\b.*)?$/iu.exec(
    words,
  )?.[1] ??
  (/\s(?:after|as|when|while) ((?:The |the )?\p{Lu}[^,]*)$/u.exec(words)?.[1] || words);

/** The source is an outlet that the sentence cites, by a name that no state or person bears. */
const isOutlet = (words: string, citations: readonly Citation[], sentence: number): boolean =>
  citations.some(
    (citation) =>
      citation.sentence === sentence &&
      isOutletByForm(citation) &&
      words.includes(citation.name) &&
      words.endsWith(citation.name.slice(-6)),
  );

type Base = Pick<Voice, 'start' | 'end' | 'words' | 'sentence' | 'content' | 'told'>;

/** `the House has ratified it, its spokesman said`: he speaks for the house. */
function spokenFor(office: string | null, words: string, sentenceText: string): string | null {
  if (office === null && PAPER.test(words) && /\bdepositary\b/i.test(sentenceText)) return 'depositary';
  if (office !== 'spokesperson') return office;
  const body = officeOf(sentenceText.replace(/\bspokes\p{L}+/giu, ''));
  return body !== null && /^(?:parliament|court|commission|secretariat|opposition)$/.test(body) ? body : office;
}

function freshVoice(
  base: Base,
  attribution: Pick<Attribution, 'kind' | 'count'>,
  words: string,
  inside: readonly Mention[],
  sentenceText: string,
): Voice {
  const isIndefinite =
    /^(?:an?|one|another) /i.test(words) && !BODIES.test(headOf(words)) && personOf(words, inside) === null;
  const isSpokesperson = /\bspokes/i.test(words) && !/\banonym|not to be named\b/i.test(words);
  const unnamed =
    !isSpokesperson &&
    (attribution.kind === 'anonymous' || (attribution.kind === 'named' && (isIndefinite || isUnnamed(words))));
  const kind = SEEN.test(words) ? 'document' : unnamed ? 'anonymous' : isSpokesperson ? 'named' : attribution.kind;
  return {
    ...base,
    kind,
    entity: entityOf(inside, words),
    person: unnamed ? null : personOf(words, inside),
    office: spokenFor(officeOf(words), words, sentenceText),
    count: attribution.count,
    indefinite: /^(?:an?|one|another|two|three|four|five|six|several)\b/i.test(words.trim()),
    plural:
      unnamed &&
      attribution.count === null &&
      /\b(?:sources|officials|diplomats|people|aides|insiders|advis[eo]rs|members|envoys|persons)\b/i.test(words),
    another:
      unnamed &&
      (/\b(?:second|third|fourth|another|different|other|separate)\b/i.test(words) ||
        /\b(?:separately|independently)\b/i.test(base.words)),
    description: describe(words),
  };
}

const hull = (pieces: readonly Span[]): Span => ({
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
});

/** `the adviser`, `the ministry`: somebody introduced before. */
function isBackReference(words: string, before: readonly Voice[]): boolean {
  const head = /^(?:the|this|that|his|her) (?:\p{L}+ )?(\p{L}+)$/u.exec(words)?.[1];
  return head !== undefined && before.some((voice) => voice.description.includes(stemOf(head)));
}

function agrees(words: string, voice: Voice): boolean {
  if (/^(?:he|she|who|i)$/.test(words))
    return voice.kind === 'anonymous' || voice.person !== null || voice.kind === 'named';
  if (/^(?:it|which|we|they)$/.test(words)) return true;
  const head = /(\p{L}+)$/u.exec(words)?.[1] ?? '';
  return voice.description.includes(stemOf(head));
}

const isUnnamed = (words: string): boolean =>
  PEOPLE.test(words) &&
  !/(?<!^)(?<![.“"] )\b(?:minister|ministry|president|secretary|spokes\p{L}+|leader)\b/iu.test(words) &&
  /\b(?:an?|one|two|three|four|five|six|several|some|many|multiple|unnamed|senior|second|third|another|other|anonymous|condition of anonymity|asked not to be|familiar|knowledge|close to|briefed|who)\b|^(?:\p{L}+ ){0,2}(?:source|official|diplomat|insider|aide|sources|officials|diplomats|people|insiders|aides)\b/iu.test(
    words,
  );

/** The state or body that the words name first; a seat of power only where nothing else is named. */
function entityOf(inside: readonly Mention[], words: string): string | null {
  const person = inside.find((mention) => mention.kind === 'person' && mention.of);
  if (person) return person.of;
  const office = inside.find((mention) => mention.kind === 'office' && mention.of);
  if (office) return office.of;
  const named = inside.filter((mention) => /^(?:state|framework|organisation)$/.test(mention.kind) && mention.id);
  const first = named.find(({ form }) => form !== 'seat');
  if (first) return first.id;
  return /^(?:commission|secretariat|summit|bank)$/.test(officeOf(words) ?? '') ? null : (named[0]?.id ?? null);
}

function personOf(words: string, inside: readonly Mention[]): string | null {
  const person = inside.findLast((mention) => mention.kind === 'person');
  if (person) return surnameOf(person.text);
  const rest = inside
    .filter(({ kind }) => /^(?:state|framework|organisation|outlet)$/.test(kind))
    .reduce((text, mention) => text.replace(mention.text, ','), words);
  const run = /(?:^|[\s,])((?:\p{Lu}[\p{L}’'-]+ ){1,4}\p{Lu}[\p{L}’'-]+)(?=,|$| of | at | from )/u.exec(
    rest.trim(),
  )?.[1];
  if (!run || /^(?:The|A|An|This|That|His|Her|Its|Their|Our)\b/.test(run)) return null;
  const name = run.replace(TITLES, '').trim();
  return name === '' || BODY_WORD.test(name) ? null : surnameOf(name);
}

const TITLES =
  /^(?:(?:Deputy|Vice|Acting|Former|Foreign|Prime|Defen[cs]e|Economy|Finance|Interior|Trade|Water|Environment|Industry|Science|Transport|Communications|Executive|Chief|Cabinet|State|Government|Minister|Ministry|President|Secretary|Secretary-General|Chancellor|Premier|Ambassador|Spokes(?:man|woman|person)|Senator|King|Queen|Prince|Commissioner|General|Mr|Mrs|Ms|Dr)(?:\s+|$))+/;
const BODY_WORD =
  /\b(?:Ministry|Office|Department|Affairs|Council|Commission|Committee|Agency|Bank|Union|Government|Parliament|Court|Party|Secretariat|Directorate|Treaty|Accords?|Pact|Compact|Charter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const surnameOf = (name: string): string => plainWord(name.trim().split(/\s+/).at(-1) ?? '').replace(/['’]s$/, '');

export const officeOf = (words: string): string | null => OFFICES.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const describe = (words: string): string[] =>
  [
    ...new Set(
      wordsIn(words)
        .map(({ low }) => low)
        .filter((low) => !isFunctionWord(low) && low.length > 2)
        .map(stemOf),
    ),
  ].sort();

const toldIn = (citations: readonly Citation[], sentence: number): string | null =>
  citations.find((citation) => citation.sentence === sentence && citation.how === 'told')?.key ?? null;

const WITNESS =
  /\b(?:an?|our|the) (?:[\p{L}.]+ ){1,2}witness(?:es)?\b|\b\p{Lu}[\p{L}.]+ (?:reporters?|correspondents?|journalists?) (?:saw|watched|witnessed|looked on)\b|\bI (?:watched|saw|was (?:standing|sitting|there|in the)|stood|sat|counted|looked on)\b|\b(?:our|an?|the|this) (?:[\p{L}.]+ ){0,3}(?:reporters?|correspondents?|journalists?|photographers?|crew)\b[^.]{0,80}?\b(?:saw|watched|witnessed|looked on|was (?:in the room|present|there))\b|\b(?:witnessed|seen|watched) by (?:an?|our|the|this) (?:[\p{L}.]+ ){0,3}(?:reporter|correspondent|journalist|photographer)/iu;

function witnessesIn(article: Article, sentence: Sentence, index: number): Voice[] {
  const match = WITNESS.exec(article.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  return [blank(article, { start, end: start + match[0].length }, 'eyewitness', index)];
}

const blank = (article: Article, span: Span, kind: Voice['kind'], sentence: number): Voice => ({
  ...article.map.toOriginal(span),
  words: article.text.slice(span.start, span.end).slice(0, 160),
  kind,
  sentence,
  ...UNTOLD,
});

const PAPER =
  /\b(?:(?:official |government |state )gazette|gaceta oficial|diario oficial|journal officiel|bolet[ií]n oficial|official journal|communiqu[ée]|press release|statement|declaration|notification|decree|circular|law (?:no\.? ?|number )?\d[\d.]*|proclamation|note verbale|depositary|tweet|post on \p{Lu}\p{L}*|posted on \p{Lu}\p{L}*|took to (?:X|\p{Lu}\p{L}+)|post|televised address|message on social media|notice)\b/iu;
const GIVES =
  /\b(?:sa(?:id|ys)|publish|issu|releas|announc|post|put out|circulat|carried|carries|read(?:s)?\b|adopt|according to|went out|in a|under the|broadcast|stat(?:ed|es)|wrote|took to|confirm|notif|barred|declar)/i;

/** A statement, post or paper that the sentence rests on, where nobody is found who speaks it. */
function papersIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  own: readonly Voice[],
): Voice[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const match = PAPER.exec(text);
  if (!match || !GIVES.test(text) || own.some((voice) => voice.kind !== 'outlet')) return [];
  if (/^(?:Post|Notice|Statement|Declaration)$/.test(match[0])) return [];
  const near = annotation.mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const before = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
  const person = near.find((mention) => mention.kind === 'person' && mention.office !== null);
  const isPaper = /gazette|decree|law|depositary|notification|proclamation|circular/i.test(match[0]);
  return [
    {
      ...blank(
        article,
        span,
        isPaper ? 'document' : /post|tweet|took to|message/i.test(match[0]) ? 'post' : 'statement',
        index,
      ),
      entity: person?.of ?? issuerOf(text, match.index, near, sentence.start),
      person: person ? surnameOf(person.text) : null,
      office: isPaper ? (officeOf(match[0]) ?? officeOf(before)) : officeOf(before),
      description: describe(match[0]),
    },
  ];
}

/** `the Brazilian foreign ministry said in a statement`, `the notification that Asunción circulated`: who gave it out. */
function issuerOf(text: string, at: number, near: readonly Mention[], base: number): string | null {
  const after = /^[^,.;]*?\b(?:of|by|from|that) ((?:the )?\p{Lu}[^,.;]*)/u.exec(text.slice(at, at + 90));
  if (after) {
    const from = base + at + after[0].length - after[1]!.length;
    const issuer = near.find(
      (mention) =>
        mention.start >= from - 1 &&
        mention.start < from + 25 &&
        /^(?:state|framework|organisation)$/.test(mention.kind) &&
        mention.id,
    );
    if (issuer) return issuer.id;
  }
  const holder = near.findLast((mention) => {
    if (mention.kind !== 'state' || mention.start > base + at) return false;
    return /^(?:['’]s)? ?(?:[\p{L}-]+ ){0,2}(?:government|ministry|office|president|presidency|minister|parliament|embassy|palace|cabinet)\b/iu.test(
      text.slice(mention.end - base),
    );
  });
  return holder?.id ?? null;
}

const TRAILING =
  /,["”’]?\s+((?:the |an? |its |his |her |their )?[^,“”"]{3,90}?)\s+(?:has |had |have )?(?:said|says|told|announced|confirmed|declared|disclosed|stated|revealed)\b[^,]*$|^(?:Citing|Quoting) ([^,“”"]{3,90}),/u;

/** `…, a Union spokesperson said on Monday.` in a sentence in which no attribution was read. */
function trailingIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  citations: readonly Citation[],
): Voice | null {
  const text = article.text.slice(sentence.start, sentence.end);
  const match = TRAILING.exec(text);
  const words = match?.[1] ?? match?.[2];
  if (!match || !words || /^(?:two|three|four|five|six|several|some|multiple|senior)\b/i.test(words)) return null;
  if (NOTHING_SAID.test(match[0]) || isOutlet(words, citations, index)) return null;
  const start = sentence.start + match.index + match[0].indexOf(words);
  const span = { start, end: start + words.length };
  const inside = annotation.mentions.filter((mention) => overlaps(mention, span));
  if (officeOf(words) === null && !PEOPLE.test(words) && !inside.some(({ kind }) => kind === 'person')) return null;
  const base = {
    ...article.map.toOriginal(span),
    words,
    sentence: index,
    content: [article.map.toOriginal({ start: sentence.start, end: sentence.start + match.index })],
    told: toldIn(citations, index),
  };
  const attribution = { kind: 'named' as const, count: /^(?:an?|one|another) /i.test(words) ? 1 : null };
  return freshVoice(base, attribution, words, inside, text);
}

const TELLS = new RegExp(
  String.raw`\b((?:an?|one|two|three|four|five|another|a second|a third|several|some|multiple|senior)\s+(?:[\p{L}’'-]+\s+){0,6}?${PEOPLE.source}[^,.;]{0,60}?)\s+(?:has |have |had )?(?:told|tells?|said|says|saying|confirm(?:s|ed)|disclosed|let (?:it )?slip|spoke|revealed)`,
  'iu',
);
const SOMEONE = new RegExp(
  String.raw`\b(?:spoke to|quoting|citing|has|have|by|to|from)\s+((?:an?|one|two|three|several|some|someone|somebody)\s*(?:[\p{L}’'-]+\s+){0,5}?(?:${PEOPLE.source})?[^,.;]{0,50})`,
  'iu',
);

/** Unnamed people in a sentence in which no attribution was read. */
function tellersIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  citations: readonly Citation[],
): Voice[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const match = TELLS.exec(text) ?? SOMEONE.exec(text);
  if (!match || !PEOPLE.test(match[1]!)) return [];
  const start = sentence.start + match.index + match[0].indexOf(match[1]!);
  const span = { start, end: start + match[1]!.length };
  const inside = annotation.mentions.filter((mention) => overlaps(mention, span));
  const number = /^(two|three|four|five)\b/i.exec(match[1]!)?.[1]?.toLowerCase();
  return [
    {
      ...blank(article, span, 'anonymous', index),
      entity: entityOf(inside, match[1]!),
      office: officeOf(match[1]!),
      told: toldIn(citations, index),
      indefinite: /^(?:an?|one|another|two|three|four|five)\b/i.test(match[1]!),
      count: number
        ? ['two', 'three', 'four', 'five'].indexOf(number) + 2
        : /^(?:an?|one|another|someone|somebody)\b/i.test(match[1]!)
          ? 1
          : null,
      plural: /^(?:several|some|multiple|senior)\b/i.test(match[1]!),
      another: ANOTHER.test(match[1]!.split(/\s+/).slice(0, 3).join(' ')),
      description: describe(match[1]!),
    },
  ];
}
