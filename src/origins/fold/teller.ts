import type { Claim } from '../../model/claim.ts';
import { overlaps } from '../../model/span.ts';
import type { Step } from '../../model/step.ts';
import type { Citation, Trace, TracedSentence, Voice } from '../../model/trace.ts';
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
  /** It makes the claim, or its words tell of the step. */
  readonly tells: boolean;
  /** Sentences that carry the claim, or else speak of party and framework; indices into `Trace.sentences`. */
  readonly core: readonly number[];
  /** Whom it cites for it. */
  readonly voices: readonly Voice[];
  /** Outlets it cites for it, its own name left out. */
  readonly cites: readonly Citation[];
}

/** `outlets`: names of the outlets of all reports at hand. */
export function tellerOf(
  source: TracedSource,
  question: Question,
  side: 'affirmed' | 'denied',
  outlets: ReadonlySet<string>,
): Teller | null {
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
  const others = source.claims
    .filter(({ framework, party }) => framework.id === question.framework && party.id !== question.party)
    .map((claim) => claim.evidence);
  const affirmed = side === 'affirmed' && !REFUSALS.has(question.step);
  const near = citesFor(source, core, outlets);
  const heard = voicesBehind(
    trace,
    core,
    evidence,
    source.names,
    question,
    others,
    affirmed,
    near.some(({ key }) => outlets.has(key)),
  );
  const voices = heard.filter((voice) => !isOutlet(voice, outlets));
  return {
    source,
    claims,
    elsewhere: claims.length === 0 && about.length > 0,
    apparent: claims.length === 0 && side === 'affirmed' && isApparent(trace, core, voices, about, question),
    tells: claims.length > 0 || core.some((index) => isUnread(trace, index, about, question)),
    core,
    voices,
    cites: [
      ...near,
      ...citesFor(
        source,
        voices.map(({ sentence }) => sentence),
        outlets,
      ).filter((each) => !near.some((other) => other.start === each.start && other.key === each.key)),
    ],
  };
}

/** An outlet at hand was taken for a person: `the Danube Letter wrote`. */
function isOutlet({ kind, person, office, words }: Voice, outlets: ReadonlySet<string>): boolean {
  if (kind !== 'named' || office !== null) return false;
  const said = ` ${plainWords(words)} `;
  return [...outlets].some(
    (name) => name.includes(' ') && said.includes(` ${name} `) && (person === null || name.endsWith(person)),
  );
}

const plainWords = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Steps that are told by saying that something is not so. */
const REFUSALS: ReadonlySet<string> = new Set(['declined', 'blocked']);

/** One event, told as an announcement or as what it announces. */
const isKin = (a: Step, b: Step): boolean => /^(?:announced|expected)$/.test(a) && /^(?:announced|expected)$/.test(b);

const isTelling = (sentence: TracedSentence | undefined, { step }: Question): boolean =>
  sentence?.steps.includes(step) === true && !sentence.reacts && (!sentence.denies || REFUSALS.has(step));

/** The sentence tells of the step, and no other step was read from it. */
const isUnread = ({ sentences }: Trace, index: number, about: readonly Claim[], question: Question): boolean =>
  isTelling(sentences[index], question) &&
  !about.some(({ evidence, step }) => overlaps(evidence, sentences[index]!) && !isKin(step, question.step));

/**
 * The claim reader misses some sentences: a report that does not claim the step counts if words of it that nothing else was
 * read from tell of the step and somebody stands behind them, or if that is what the report opens with.
 */
function isApparent(
  trace: Trace,
  core: readonly number[],
  voices: readonly Voice[],
  about: readonly Claim[],
  question: Question,
): boolean {
  const { sentences } = trace;
  const { framework, party } = question;
  const isIssued = voices.some(({ kind }) => kind === 'issuer');
  const telling = core.filter((index) =>
    isIssued ? isTelling(trace.sentences[index], question) : isUnread(trace, index, about, question),
  );
  if (telling.length === 0) return false;
  if (![framework, party].every((id) => core.some((index) => sentences[index]!.speaksOf.includes(id)))) return false;
  const opening = sentences.findIndex(({ headline }) => !headline);
  const isFirst = telling.some((index) => index <= opening + 1);
  // What claims something else must tell this first of all.
  if (about.length > 0 && !isIssued && !(isFirst && voices.some(({ sentence }) => telling.includes(sentence))))
    return false;
  if (voices.length === 0) return isFirst;
  return voices.some(
    ({ kind, sentence, entity, office }) =>
      sentence < 0 ||
      (telling.includes(sentence) && (kind !== 'named' || office !== null || entity !== null)) ||
      (core.includes(sentence) &&
        (kind === 'eyewitness' ||
          kind === 'anonymous' ||
          entity === party ||
          entity === framework ||
          (office !== null && !/^[A-Z]{3}$/.test(entity ?? '')))),
  );
}

/** Sentences that carry the claim; else those that name party and framework, those first that tell of the step; else such as name either. */
function coreOf(trace: Trace, claims: readonly Claim[], question: Question): number[] {
  const { framework, party } = question;
  const indices = trace.sentences.map((_, index) => index);
  const carrying = indices.filter((index) =>
    claims.some(({ evidence }) => overlaps(evidence, trace.sentences[index]!)),
  );
  const naming = indices.filter((index) => {
    const { speaksOf } = trace.sentences[index]!;
    return speaksOf.includes(framework) && speaksOf.includes(party);
  });
  if (carrying.some((index) => !trace.sentences[index]!.headline)) return carrying;
  const telling = naming.filter((index) => isTelling(trace.sentences[index], question));
  const all = [...new Set([...carrying, ...(telling.length > 0 ? telling : naming)])].sort((a, b) => a - b);
  if (all.some((index) => !trace.sentences[index]!.headline)) return all;
  const either = indices.filter((index) => {
    const { speaksOf } = trace.sentences[index]!;
    return speaksOf.includes(framework) || speaksOf.includes(party);
  });
  return [...new Set([...all, ...either.slice(0, 3)])].sort((a, b) => a - b);
}

/** Says whose news it is, wherever it stands. */
const FIRST_TOLD = /\bfirst (?:to )?report|\bbroke\b/i;

function citesFor({ trace, names }: TracedSource, core: readonly number[], outlets: ReadonlySet<string>): Citation[] {
  const { sentences, citations } = trace;
  const isNear = (index: number): boolean => core.some((each) => Math.abs(each - index) <= 1);
  const cited = citations.filter(
    ({ sentence, key, words }) => sentence >= 0 && !names.has(key) && (isNear(sentence) || FIRST_TOLD.test(words)),
  );
  // An outlet at hand is cited in whatever words, unless it is named to be set aside.
  const named = sentences.flatMap((sentence, index): Citation[] => {
    if (!isNear(index) || sentence.setsAside) return [];
    const found = sentence.names.flatMap((name) => partsOf(name)).find((part) => outlets.has(part) && !names.has(part));
    if (found === undefined || cited.some((each) => each.key === found)) return [];
    return [
      { start: sentence.start, end: sentence.end, words: '', key: found, name: found, how: 'cited', sentence: index },
    ];
  });
  return [...cited, ...named];
}

/** All runs of two words or more in a name, and the name. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  const parts = [name];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++) parts.push(words.slice(from, to).join(' '));
  return parts;
}
