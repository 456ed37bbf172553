import type { Mention, Sentence } from '../../model/annotation.ts';

const SINGULAR = /^(?:it|he|she)$/i;
const PERSONAL = /^(?:he|she)$/i;
/** How many sentences back a subject is still looked for. */
const REACH = 2;

/**
 * Pronouns in subject position → the states, frameworks and people they can mean: the subjects of their own sentence before
 * them, else of the nearest sentence before that has any. One candidate resolves the pronoun; several are kept, none is nothing.
 */
export function recognizePronouns(text: string, sentences: readonly Sentence[], names: readonly Mention[]): Mention[] {
  const subjects: { readonly sentence: number; readonly at: number; readonly mention: Mention }[] = [];
  const found: Mention[] = [];
  let from = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (from < names.length && names[from]!.end <= sentence.start) from++;
    const inside = namesWithin(names, from, sentence);
    for (const [position, token] of sentence.tokens.entries()) {
      if (!/^nsubj/.test(token.deprel)) continue;
      const word = token.text;
      if (token.xpos === 'PRP') {
        if (!SINGULAR.test(word)) continue;
        const fitting = (one: { mention: Mention }) =>
          PERSONAL.test(word)
            ? one.mention.kind === 'person'
            : one.mention.kind === 'state' || one.mention.kind === 'framework';
        const own = subjects.filter((one) => one.sentence === index && fitting(one));
        const back = subjects.findLast(
          (one) => one.sentence < index && index - one.sentence <= REACH && fitting(one),
        )?.sentence;
        const candidates = own.length > 0 ? own : subjects.filter((one) => one.sentence === back && fitting(one));
        const ids = [...new Set(candidates.map(({ mention }) => mention.id!))];
        const first = candidates[0]?.mention;
        if (!first) continue;
        const sole = ids.length === 1;
        found.push({
          start: token.start,
          end: token.end,
          text: text.slice(token.start, token.end),
          kind: first.kind,
          id: sole ? first.id : null,
          name: sole ? first.name : null,
          candidates: ids,
          form: 'pronoun',
          office: null,
          of: sole ? first.of : null,
        });
        continue;
      }
      const mention = inside.find(
        (one) => one.start <= token.start && token.end <= one.end && one.id !== null && one.form !== 'adjective',
      );
      if (mention && /^(?:state|framework|person)$/.test(mention.kind))
        subjects.push({ sentence: index, at: position, mention });
    }
  }
  return found;
}

function namesWithin(names: readonly Mention[], from: number, sentence: Sentence): Mention[] {
  const inside: Mention[] = [];
  for (let at = from; at < names.length && names[at]!.start < sentence.end; at++) inside.push(names[at]!);
  return inside;
}
