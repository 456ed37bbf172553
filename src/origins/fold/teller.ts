import type { Claim } from '../../model/claim.ts';
import { overlaps } from '../../model/span.ts';
import type { Citation, Trace, Voice } from '../../model/trace.ts';
import type { Question, TracedSource } from './source.ts';
import { voicesBehind } from './voices-behind.ts';

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
  const elsewhere = source.claims
    .filter(({ framework, party }) => framework.id === question.framework && party.id !== question.party)
    .map((claim) => claim.evidence);
  const voices = voicesBehind(trace, core, evidence, source.names, question, elsewhere);
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

/** Says whose news it is, wherever it stands. */
const FIRST_TOLD = /\bfirst (?:to )?report|\bbroke\b/i;

function citesFor({ trace, names }: TracedSource, core: readonly number[]): Citation[] {
  return trace.citations.filter(
    ({ sentence, key, words }) =>
      sentence >= 0 &&
      !names.has(key) &&
      (core.some((index) => Math.abs(index - sentence) <= 1) || FIRST_TOLD.test(words)),
  );
}
