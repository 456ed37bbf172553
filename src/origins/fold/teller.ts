import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Citation, Trace, Voice } from '../../model/trace.ts';
import type { Question, TracedSource } from './source.ts';

/** A report that may carry, relay or deny what a row asks for, with what in it bears on that. */
export interface Teller {
  readonly source: TracedSource;
  /** Claims of the row on this side. */
  readonly claims: readonly Claim[];
  /** It claims other steps of the same party and framework, and not this one. */
  readonly elsewhere: boolean;
  /** It claims nothing of this party and framework, and yet cites somebody where its words tell of the step. */
  readonly apparent: boolean;
  /** Sentences that carry the claim, or else speak of party and framework; indices into `Trace.sentences`. */
  readonly core: readonly number[];
  /** Whom it cites for it. */
  readonly voices: readonly Voice[];
  /** Outlets it cites for it, its own name left out. */
  readonly cites: readonly Citation[];
}

export function tellerOf(source: TracedSource, question: Question, side: 'affirmed' | 'denied'): Teller | null {
  const { trace } = source;
  const about = source.claims.filter(
    ({ framework, party }) => framework.id === question.framework && party.id === question.party,
  );
  const row = about.filter(({ step }) => step === question.step);
  const claims = row.filter(({ polarity }) => polarity === side);
  if (claims.length === 0 && row.length > 0) return null;
  const core = coreOf(trace, claims, question);
  if (core.length === 0) return null;
  const evidence = claims.map((claim) => claim.evidence);
  const voices = voicesFor(trace, core, evidence, source.names);
  return {
    source,
    claims,
    elsewhere: claims.length === 0 && about.length > 0,
    apparent: about.length === 0 && side === 'affirmed' && isApparent(trace, core, voices, question),
    core,
    voices,
    cites: citesFor(source, core),
  };
}

/** The claim reader misses some sentences: a witness, an unnamed source or the party's or framework's own voice is counted all the same. */
function isApparent(
  { sentences }: Trace,
  core: readonly number[],
  voices: readonly Voice[],
  { step, framework, party }: Question,
): boolean {
  const telling = core.filter((index) => sentences[index]!.steps.includes(step));
  if (telling.length === 0 || core.some((index) => sentences[index]!.aside)) return false;
  if (
    !core.some((index) => sentences[index]!.speaksOf.includes(framework)) ||
    !core.some((index) => sentences[index]!.speaksOf.includes(party))
  )
    return false;
  return voices.some(
    ({ kind, sentence, entity, office }) =>
      (sentence < 0 || core.includes(sentence)) &&
      (kind === 'eyewitness' ||
        kind === 'anonymous' ||
        kind === 'issuer' ||
        entity === party ||
        entity === framework ||
        (office !== null && !/^[A-Z]{3}$/.test(entity ?? ''))),
  );
}

function coreOf(trace: Trace, claims: readonly Claim[], { framework, party }: Question): number[] {
  const indices = trace.sentences.map((_, index) => index);
  const carrying = indices.filter((index) =>
    claims.some(({ evidence }) => overlaps(evidence, trace.sentences[index]!)),
  );
  const naming = indices.filter((index) => {
    const { speaksOf } = trace.sentences[index]!;
    return speaksOf.includes(framework) && speaksOf.includes(party);
  });
  if (carrying.some((index) => !trace.sentences[index]!.headline)) return carrying;
  const all = [...new Set([...carrying, ...naming])].sort((a, b) => a - b);
  if (all.some((index) => !trace.sentences[index]!.headline)) return all;
  const either = indices.filter((index) => {
    const { speaksOf } = trace.sentences[index]!;
    return speaksOf.includes(framework) || speaksOf.includes(party);
  });
  return [...new Set([...all, ...either.slice(0, 3)])].sort((a, b) => a - b);
}

const isBesides = (voice: Voice): boolean =>
  voice.another ||
  (voice.words.length < 80 && /\bconfirm/i.test(voice.words) && /^(?:named|anonymous)$/.test(voice.kind));

/** The voices that stand behind the core: cited in it, else right after or before it; and further persons wherever they stand. */
function voicesFor(
  trace: Trace,
  core: readonly number[],
  evidence: readonly Span[],
  names: ReadonlySet<string>,
): Voice[] {
  const { voices } = trace;
  const issuer = voices.find(({ kind }) => kind === 'issuer');
  if (issuer) return [issuer];
  const eligible = voices.filter(
    (voice) =>
      voice.kind !== 'outlet' &&
      isSomebody(voice) &&
      !(voice.kind === 'named' && voice.person !== null && names.has(voice.person)),
  );
  const inCore = eligible.filter(({ sentence }) => core.includes(sentence));
  const covering = inCore.filter((voice) => isFor(voice, evidence));
  const cited = outermost(
    covering.length > 0
      ? [...covering, ...inCore.filter((voice) => !covering.includes(voice) && voice.kind === 'eyewitness')]
      : inCore,
  );
  const near =
    cited.length > 0
      ? cited
      : nearest(
          eligible.filter(
            (voice) =>
              voice.office !== null ||
              voice.entity !== null ||
              voice.kind === 'anonymous' ||
              voice.kind === 'eyewitness',
          ),
          core,
        );
  const besides = eligible.filter((voice) => isBesides(voice) && !near.includes(voice));
  return merged([...near, ...besides]);
}

/** `dealers`, `families`: people at large are no source of a step. */
const isSomebody = (voice: Voice): boolean =>
  voice.kind !== 'named' ||
  voice.person !== null ||
  voice.entity !== null ||
  voice.office !== null ||
  voice.description.some((word) =>
    /^(?:note|notic|bank|organis|organiz|group|watchdo|union|announc|stateme|board)/.test(word),
  );

/** `Norland told the bank that it joins, the bank said`: what the bank said is the statement. */
const outermost = (voices: readonly Voice[]): Voice[] =>
  voices.filter(
    (inner) =>
      inner.kind === 'anonymous' ||
      !voices.some(
        (outer) =>
          outer !== inner &&
          outer.kind !== 'anonymous' &&
          (outer.person ?? outer.entity ?? outer.office) !== (inner.person ?? inner.entity ?? inner.office) &&
          outer.content.some((piece) => contains(piece, inner)) &&
          !inner.content.some((piece) => contains(piece, outer)),
      ),
  );

const isFor = (voice: Voice, evidence: readonly Span[]): boolean =>
  voice.content.some((piece) => evidence.some((span) => overlaps(piece, span)));

function nearest(voices: readonly Voice[], core: readonly number[]): Voice[] {
  for (const step of [1, -1, 2]) {
    const found = voices.filter(({ sentence }) => sentence >= 0 && core.some((index) => index + step === sentence));
    if (found.length > 0) return found;
  }
  return [];
}

/** One voice for each source: the fullest mention of each person, and of unnamed people all but the further ones together. */
function merged(voices: readonly Voice[]): Voice[] {
  const kept: Voice[] = [];
  for (const voice of voices) {
    const same = kept.findIndex((other) => isSame(other, voice));
    if (same < 0) kept.push(voice);
    else if (worth(voice) > worth(kept[same]!)) kept[same] = voice;
  }
  return kept;
}

function isSame(a: Voice, b: Voice): boolean {
  if (a.kind === 'anonymous' || b.kind === 'anonymous') return a.kind === b.kind && !b.another;
  if (a.kind === 'eyewitness' || b.kind === 'eyewitness') return a.kind === b.kind;
  if (a.person !== null && b.person !== null) return a.person === b.person;
  return a.entity === b.entity || a.entity === null || b.entity === null;
}

const worth = (voice: Voice): number =>
  (voice.count ?? 0) * 4 +
  (voice.person !== null ? 2 : 0) +
  (voice.entity !== null ? 2 : 0) +
  (voice.told !== null ? 1 : 0) +
  (voice.office !== null ? 1 : 0);

function citesFor({ trace, names }: TracedSource, core: readonly number[]): Citation[] {
  return trace.citations.filter(
    ({ sentence, key }) => sentence >= 0 && !names.has(key) && core.some((index) => Math.abs(index - sentence) <= 1),
  );
}
