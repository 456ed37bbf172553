import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Trace, TracedSentence, Voice } from '../../model/trace.ts';
import type { Question } from './source.ts';

/** How far from the sentences that carry a claim a further source of it is looked for. */
const REACH = 4;

/**
 * The voices that stand behind a claim: cited in the sentences that carry it (`core`), else right beside them; and further
 * people who tell or confirm the same, nearby or wherever they speak of the party, or of the framework where the party is what
 * the report is about. `names` are the report's own, `elsewhere` its words about
 * other parties. On the side of those who affirm a step nobody is heard who says that something is not so,
 * unless the claim itself is among it. Where a report relays an outlet (`relays`), nobody further on stands behind the claim.
 */
export function voicesBehind(
  trace: Trace,
  core: readonly number[],
  evidence: readonly Span[],
  names: ReadonlySet<string>,
  question: Question,
  elsewhere: readonly Span[],
  affirmed: boolean,
  relays: boolean,
): Voice[] {
  const { voices } = trace;
  const issuer = voices.find(({ kind }) => kind === 'issuer');
  if (issuer) return [issuer];
  const isAuthor = (voice: Voice): boolean =>
    voice.kind === 'named' && voice.person !== null && [...names].some((name) => name.endsWith(` ${voice.person}`));
  const sights = voices.filter(({ kind }) => kind === 'eyewitness');
  // `a Newsline witness said` is one source, read in two ways.
  const isSight = (voice: Voice): boolean =>
    voice.kind !== 'eyewitness' && voice.person === null && sights.some((sight) => overlaps(sight, voice));
  const eligible = voices.filter(
    (voice) =>
      voice.kind !== 'outlet' &&
      isSomebody(voice) &&
      !isAuthor(voice) &&
      !isSight(voice) &&
      !(affirmed && voice.denies && !isFor(voice, evidence)),
  );
  const inCore = eligible.filter(({ sentence }) => core.includes(sentence));
  const covering = inCore.filter((voice) => isFor(voice, evidence));
  const witnesses = inCore.filter((voice) => voice.kind === 'eyewitness' && !covering.includes(voice));
  const cited = outermost(covering.length > 0 ? [...covering, ...witnesses] : inCore);
  const main =
    cited.length > 0
      ? cited
      : relays
        ? []
        : beside(
            trace,
            eligible.filter((voice) => isOfStanding(voice) && !isIn(trace, voice, elsewhere)),
            core,
          );
  if (main.length === 0) return [];
  const introduced = nameGiven(trace, main, eligible);
  if (introduced) return [introduced];
  return merged(trace, [
    ...main,
    ...eligible.filter((voice) => !main.includes(voice) && isFurther(trace, voice, core, question)),
  ]);
}

/** `a senior official said`, and in the next sentence who that is. */
function nameGiven({ sentences }: Trace, main: readonly Voice[], eligible: readonly Voice[]): Voice | undefined {
  const [only, ...rest] = main;
  if (rest.length > 0 || only!.kind !== 'anonymous' || !only!.indefinite || only!.plural || only!.told !== null)
    return undefined;
  const next = eligible.find(({ sentence }) => sentence === only!.sentence + 1);
  const isNamed = next?.kind === 'named' && next.person !== null && next.office !== null && !next.denies;
  return isNamed && !sentences[next.sentence]?.reacts && only!.description.length <= 2 ? next : undefined;
}

/** The voice stands in a sentence that carries a claim about another party. */
const isIn = ({ sentences }: Trace, { sentence }: Voice, spans: readonly Span[]): boolean =>
  spans.some((span) => sentences[sentence] !== undefined && overlaps(span, sentences[sentence]));

/** `dealers`, `families`: people at large are no source of a step. */
const isSomebody = (voice: Voice): boolean =>
  voice.kind !== 'named' ||
  voice.person !== null ||
  voice.entity !== null ||
  voice.office !== null ||
  voice.description.some((word) =>
    /^(?:note|notic|notific|bank|organis|organiz|group|watchdo|union|announc|stateme|board)/.test(word),
  );

const isOfStanding = (voice: Voice): boolean =>
  voice.office !== null || voice.entity !== null || /^(?:anonymous|eyewitness|statement|document)$/.test(voice.kind);

/** Another person, somebody who confirms it, or somebody unnamed who speaks of `the step`. */
function isFurther(
  { sentences }: Trace,
  voice: Voice,
  core: readonly number[],
  { framework, party }: Question,
): boolean {
  if (!/^(?:named|anonymous)$/.test(voice.kind)) return false;
  const opening = sentences.findIndex(({ headline }) => !headline);
  const isTopic = sentences.slice(0, opening + 2).some(({ speaksOf }) => speaksOf.includes(party));
  const named = sentences[voice.sentence]?.speaksOf ?? [];
  const isAbout = named.includes(party) || (isTopic && named.includes(framework));
  if (!isAbout && !core.some((index) => Math.abs(index - voice.sentence) <= REACH)) return false;
  const confirms = voice.words.length < 80 && /\bconfirm/i.test(voice.words);
  const tells = voice.kind === 'anonymous' && voice.indefinite && (sentences[voice.sentence]?.pointsBack ?? false);
  const acknowledges = voice.entity === framework && (sentences[voice.sentence]?.pointsBack ?? false);
  return voice.another || confirms || tells || acknowledges;
}

/** `Norland told the bank that it joins, the bank said`: what the bank said is the statement. */
const outermost = (voices: readonly Voice[]): Voice[] =>
  voices.filter((inner) => inner.kind === 'anonymous' || !voices.some((outer) => holds(outer, inner)));

const holds = (outer: Voice, inner: Voice): boolean =>
  outer !== inner &&
  outer.kind !== 'anonymous' &&
  (outer.person ?? outer.entity ?? outer.office) !== (inner.person ?? inner.entity ?? inner.office) &&
  outer.content.some((piece) => contains(piece, inner)) &&
  !inner.content.some((piece) => contains(piece, outer));

const isFor = (voice: Voice, evidence: readonly Span[]): boolean =>
  voice.content.some((piece) => evidence.some((span) => overlaps(piece, span)));

/** Whoever is cited next to the claim: in its paragraph, or where the claim opens the report and is sourced in the next one. */
function beside({ sentences }: Trace, voices: readonly Voice[], core: readonly number[]): Voice[] {
  const opening = sentences.findIndex(({ headline }) => !headline);
  const isNextTo = (index: number, sentence: number, step: number): boolean => {
    const [at, other] = [sentences[index], sentences[sentence]];
    if (index + step !== sentence || !at || !other) return false;
    return at.block === other.block || at.headline || index <= opening + 1;
  };
  for (const step of [1, -1, 2]) {
    const found = voices.filter(({ sentence }) => core.some((index) => isNextTo(index, sentence, step)));
    if (found.length > 0) return found;
  }
  return [];
}

/** One voice for each source: the fullest mention of each. */
function merged({ sentences }: Trace, voices: readonly Voice[]): Voice[] {
  const kept: Voice[] = [];
  for (const voice of voices) {
    const same = kept.findIndex((other) => isSame(sentences, other, voice));
    if (same < 0) kept.push(voice);
    else if (worth(voice) > worth(kept[same]!)) kept[same] = voice;
  }
  return kept;
}

function isSame(sentences: readonly TracedSentence[], a: Voice, b: Voice): boolean {
  if (a.kind === 'anonymous' || b.kind === 'anonymous')
    return a.kind === b.kind && !b.another && !(isNew(sentences, a) && isNew(sentences, b) && differ(a, b));
  if (a.kind === 'eyewitness' || b.kind === 'eyewitness') return a.kind === b.kind;
  if (a.person !== null && b.person !== null) return a.person === b.person;
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  return a.office === b.office || (a.entity === null && a.office === null) || (b.entity === null && b.office === null);
}

/** `a diplomat` and then `an official`: what is introduced twice is two people. A headline introduces nobody. */
const isNew = (sentences: readonly TracedSentence[], { indefinite, sentence }: Voice): boolean =>
  indefinite && sentences[sentence]?.headline === false;

/** Described by other words. A bare `an official` may be the one told more of in the next sentence. */
function differ(a: Voice, b: Voice): boolean {
  const isBare = [a, b].some(({ description, entity }) => description.length <= 1 && entity === null);
  if (isBare && Math.abs(a.sentence - b.sentence) <= 1) return false;
  return a.sentence !== b.sentence && a.description.join(' ') !== b.description.join(' ');
}

const worth = (voice: Voice): number =>
  (voice.count ?? 0) * 4 +
  (voice.person !== null ? 2 : 0) +
  (voice.entity !== null ? 2 : 0) +
  (voice.told !== null ? 1 : 0) +
  (voice.office !== null ? 1 : 0);
