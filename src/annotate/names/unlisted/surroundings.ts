import type { Mention } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';

/** What the rest of a report says about the names in it. */
export interface Surroundings {
  /** Whether a state is named beside a span. */
  withState(span: Span): boolean;
  /** Whether its sentence speaks of joining, signing, meeting or founding. */
  isInTelling(span: Span): boolean;
  /** The number of the sentence that holds a place, from 0. */
  sentenceOf(at: number): number;
  /** Several of its sentences say that states join, sign or leave something. */
  readonly tellsOfJoining: boolean;
}

const TELLS =
  /\b(?:join|rejoin|acced|accession|adher|sign(?:ed|s|ing|ator|ature)|initial(?:l?ed)|ratif|member|admi(?:t|ssion)|withdr[ae]w|quit|le(?:ave|aving|ft)\b|observer|part(?:y|ies) to|founding|founded|invit|particip|outside|treaty|entry|enter|bid\b|pull(?:s|ed|ing)? out|sit[s]? out|stay(?:s|ed|ing)? out|come in|came in|wants? in|apply|applied|application|seat\b|bound by|suspend)/i;

const TELLS_OF_IT = new RegExp(
  `${TELLS.source}|\\b(?:attend|endors|contribut|propos|founder|conclud|drawn up|brings together|secretariat|headquarter|offices|created|launch|set up)`,
  'i',
);

/** How much of a report must speak of joining for it to be about that. */
const SHARE = 0.1;

/** What a report's sentences say about names in them. */
export function surroundingsIn(text: string, sentences: readonly Span[], known: readonly Mention[]): Surroundings {
  const sentenceAt = (at: number): number => sentences.findIndex(({ start, end }) => start <= at && at < end);
  const states = known.filter(({ kind }) => kind === 'state' || kind === 'group');
  const telling = sentences.filter(
    ({ start, end }) =>
      TELLS.test(text.slice(start, end)) && states.some((state) => start <= state.start && state.end <= end),
  );
  const named = new Set(states.map(({ id }) => id));
  return {
    sentenceOf: sentenceAt,
    tellsOfJoining: telling.length > 1 && telling.length > SHARE * sentences.length && named.size > 2,
    isInTelling(span) {
      const sentence = sentences[sentenceAt(span.start)];
      return sentence !== undefined && TELLS_OF_IT.test(text.slice(sentence.start, sentence.end));
    },
    withState(span) {
      const sentence = sentences[sentenceAt(span.start)];
      return (
        sentence !== undefined &&
        states.some(
          (state) =>
            state.start >= sentence.start &&
            state.end <= sentence.end &&
            !(state.start >= span.start && state.end <= span.end),
        )
      );
    },
  };
}
