import type { Attribution } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Citation, Voice } from '../../model/trace.ts';
import { toldIn } from './cited-outlets.ts';
import { NOTHING_SAID, REACTION, SPEECH } from './cue-words.ts';
import { freshVoice, isOutlet, SEEN } from './fresh-voice.ts';
import { personOf } from './naming.ts';
import { papersIn, utterancesIn } from './papers.ts';
import { tellersIn, trailingIn, witnessesIn } from './unread-sources.ts';
import type { VoiceInput } from './voice-input.ts';
import { plainWord, stemOf } from './words.ts';

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
    const uttered = utterancesIn(input, sentence, index, own);
    found.push(...uttered, ...papersIn(input, sentence, index, [...own, ...uttered]));
    if (own.length > 0) continue;
    const trailing = trailingIn(input, sentence, index, citations);
    found.push(...(trailing ? [trailing] : tellersIn(input, sentence, index, citations)));
  }
  return found.map((voice) => ({ ...voice, denies: isDenial(input, voice) }));
}

const DENIES =
  /\b(?:den(?:y|ies|ied)|refut\w+|untrue|fabricat\w+|baseless|unfounded|no truth|nothing of the (?:kind|sort)|(?:did|was|were|had|has|have|would|will|is|are|does|do) not|(?:did|was|had|has|have|would|is|are|does|do|wo)n['’]t|no (?:such|plans?|intention|decision))\b/i;

/** What the voice is cited for says that something is not so. */
function isDenial({ article }: VoiceInput, { words, content }: Voice): boolean {
  if (/\b(?:den(?:y|ies|ied)|refut\w+|dismiss\w+)\b/i.test(words)) return true;
  return content
    .flatMap((piece) => article.map.toClean(piece) ?? [])
    .some(({ start, end }) => DENIES.test(article.text.slice(start, end)));
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
  if (
    /^(?:an? |the |one )?(?:[\p{L}-]+ ){0,2}(?:surveys?|polls?|stud(?:y|ies)|estimates?|statistics|figures|data)\b/iu.test(
      words,
    )
  )
    return null;
  if (/^(?:have|has|had|is|are|was|were|be|been|being|will|would)\b/.test(words)) return null;
  if (/[,;] (?:we|I) \p{L}+/u.test(words)) return null;
  if (/^(?:citing|quoting)\b/i.test(cueWords) && OWN_VERB.test(text.slice(source.end, cue.start))) return null;
  if (isSupposed(text.slice(Math.max(0, source.start - 30), source.start))) return null;
  if (NOTHING_SAID.test(cueWords) || REACTION.test(cueWords)) return null;
  const inside = annotation.mentions.filter((mention) => overlaps(mention, source) && words.includes(mention.text));
  if (!SPEECH.test(cueWords) && personOf(words, inside) === null) return null;
  const whole = hull([source, cue]);
  const span = whole.end - whole.start <= 160 ? whole : source;
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
      const office = officeBefore({ article, annotation }, sentence);
      if (office) return { ...freshVoice(base, attribution, office, [], sentenceText), kind: 'named' };
      const medium = attribution.medium !== null && !citations.some(({ name }) => name === attribution.medium);
      return medium ? { ...freshVoice(base, attribution, '', [], sentenceText), kind: 'post' } : null;
    }
    return { ...antecedent, ...base, told: told ?? antecedent.told, kind: antecedent.kind };
  }
  return freshVoice(base, attribution, words, inside, sentenceText);
}

/** `Norland has opened talks, we hear, citing …`: the one before the verb acts and cites nobody. */
const OWN_VERB = /\b(?:we|I|has|have|had|is|was|will|would)\b/;

/** `its foreign minister has made entry dependent on a list. Failing that, she said …` */
function officeBefore(
  { article, annotation }: Pick<VoiceInput, 'article' | 'annotation'>,
  index: number,
): string | null {
  for (const at of [index, index - 1]) {
    const sentence = annotation.sentences[at];
    if (!sentence || sentence.headline) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    const office = OFFICE_HOLDER.exec(text)?.[0];
    if (office !== undefined) return office;
  }
  return null;
}

const OFFICE_HOLDER =
  /\b(?:(?:foreign|prime|defen[cs]e|[\p{L}-]+) (?:minister|secretary)|vice[- ]president|president|chancellor|premier|secretary[- ]general|ambassador|commissioner|speaker)\b(?!['’]s)/iu;

/** `only if the bloc admits it`: what is supposed is said by nobody. */
const isSupposed = (before: string): boolean =>
  /\b(?:if|unless|until|once|provided that|as soon as|whether)\s+$/i.test(before);

/** A source into which the end of another clause was read: `… the bloc, the government said`, `shares rose after the Post said`. */
const trimmed = (words: string): string =>
  /^[^–—]{2,60} [–—-]{1,2} (.{4,})$/u.exec(words)?.[1] ??
  /^(?!(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+,).{12,}?,\s+((?:the|its|his|her) (?:[\p{L}-]+ ){0,3}(?:government|ministry|president|minister|office|embassy|commission|secretariat|spokes\p{L}+))(?:\s+(?:said|says|announced)\b.*)?$/u.exec(
    words,
  )?.[1] ??
  (/\s(?:after|as|when|while) ((?:The |the )?\p{Lu}[^,]*)$/u.exec(words)?.[1] || words);

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
