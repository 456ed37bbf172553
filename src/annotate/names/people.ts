import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Mention, Sentence, Token } from '../../model/annotation.ts';

/** A person the report introduces: full name, office as given, and the state or body it belongs to. */
interface Person {
  readonly name: string;
  office: string | null;
  of: string | null;
}

const PARTICLES = new Set('al bin ibn van von de der den da di du el la le dos ter abu ben mac al- bint'.split(' '));
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const isCapital = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  /\p{L}/u.test(token.text) &&
  !/^(?:the|a|an|in|on|at|he|she|it|they|we|but|and|for|if|as|mr|mrs|ms|dr)$/i.test(token.text);

/**
 * People by the office the text gives them (`Finland's President X`, `X, the foreign minister of Y`) or by a known given name;
 * later mentions by surname point to the same person.
 */
export function recognizePeople(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const people = new Map<string, Person>();
  const found: Mention[] = [];
  const at = new Map(known.map((mention) => [mention.start, mention]));
  const endsAt = new Map(known.map((mention) => [mention.end, mention]));
  for (const sentence of sentences) {
    for (const run of capitalRuns(sentence, known)) {
      const person = read(run, sentence);
      if (!person) continue;
      const first = sentence.tokens[run.first]!;
      const last = sentence.tokens[run.last]!;
      found.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        kind: 'person',
        id: person.name,
        name: person.name,
        candidates: [person.name],
        form: 'name',
        office: person.office,
        of: person.of,
      });
    }
  }
  return found;

  function read(run: { first: number; last: number }, sentence: Sentence): Person | null {
    const { tokens } = sentence;
    const name = text.slice(tokens[run.first]!.start, tokens[run.last]!.end).replace(/\s+/g, ' ');
    const surname = tokens[run.last]!.text;
    const before = officeBefore(tokens, run.first);
    // "in May, officials said"
    if (run.first === run.last && !before && MONTH.test(name) && !people.has(name)) return null;
    const after = before ? null : officeAfter(tokens, run.last);
    const title = before ?? after;
    const of = title?.of ?? (before ? stateAfterOf(tokens, run.last) : null);
    const earlier = people.get(name) ?? (run.first === run.last ? people.get(surname) : undefined);
    if (title) {
      const person = earlier ?? { name, office: null, of: null };
      person.office ??= title.office;
      person.of ??= of;
      remember(person, name, surname);
      return person;
    }
    if (earlier) return earlier;
    if (run.last > run.first && gazetteer.givenNames.has(tokens[run.first]!.text)) {
      const person = { name, office: null, of: null };
      remember(person, name, surname);
      return person;
    }
    return null;
  }

  function remember(person: Person, name: string, surname: string): void {
    people.set(name, person);
    if (!people.has(surname)) people.set(surname, person);
  }

  /** `Finnish Foreign Minister` before a name. */
  function officeBefore(tokens: readonly Token[], first: number): { office: string; of: string | null } | null {
    let index = first - 1;
    if (index < 0) return null;
    const office = endsAt.get(tokens[index]!.end);
    if (office?.kind !== 'office') return null;
    while (index > 0 && tokens[index]!.start > office.start) index--;
    return { office: text.slice(office.start, office.end), of: ownerBefore(tokens, index - 1) };
  }

  function ownerBefore(tokens: readonly Token[], from: number): string | null {
    for (let index = from; index >= 0 && index > from - 5; index--) {
      const token = tokens[index]!;
      const owner = endsAt.get(token.end);
      if (owner && (owner.kind === 'state' || owner.kind === 'framework' || owner.kind === 'organisation'))
        return owner.of ?? owner.id;
      if (
        token.xpos === 'POS' ||
        token.upos === 'ADJ' ||
        token.upos === 'NOUN' ||
        token.upos === 'PROPN' ||
        /^["'‘’“”]$/.test(token.text) ||
        token.xpos === 'HYPH'
      )
        continue;
      return null;
    }
    return null;
  }

  /** `, Finland's foreign minister` or `, the president of Finland` after a name. */
  function officeAfter(tokens: readonly Token[], last: number): { office: string; of: string | null } | null {
    if (tokens[last + 1]?.text !== ',') return null;
    for (let index = last + 2; index < tokens.length && index < last + 9; index++) {
      const token = tokens[index]!;
      if (token.text === ',' || /^VB|^MD/.test(token.xpos)) return null;
      const office = at.get(token.start);
      if (office?.kind !== 'office') continue;
      let end = index;
      while (tokens[end + 1] && tokens[end + 1]!.start < office.end) end++;
      return {
        office: text.slice(office.start, office.end),
        of: ownerBefore(tokens, index - 1) ?? stateAfterOf(tokens, end),
      };
    }
    return null;
  }

  /** `… of Finland` after an office or a name. */
  function stateAfterOf(tokens: readonly Token[], last: number): string | null {
    if (!/^(of|for)$/.test(tokens[last + 1]?.text ?? '')) return null;
    for (let index = last + 2; index < last + 4; index++) {
      const mention = tokens[index] && at.get(tokens[index]!.start);
      if (mention && (mention.kind === 'state' || mention.kind === 'framework')) return mention.id;
    }
    return null;
  }
}

const NOT_NAMES = /^(?:VERB|AUX|ADV|ADP|SCONJ|CCONJ|DET|PRON|INTJ|NUM)$/;

/** Runs of capitalised words that are no known name; particles inside them belong to them. */
function capitalRuns(sentence: Sentence, known: readonly Mention[]): { first: number; last: number }[] {
  const { tokens } = sentence;
  const runs: { first: number; last: number }[] = [];
  const covered = (token: Token) => isCovered(known, token);
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    if (!isCapital(token) || NOT_NAMES.test(token.upos) || covered(token)) {
      index++;
      continue;
    }
    let last = index;
    for (let next = index + 1; next < tokens.length && next < index + 7; next++) {
      const word = tokens[next]!;
      if (covered(word)) break;
      if (isCapital(word) && word.upos !== 'VERB') last = next;
      else if (
        /^[-‐]$/.test(word.text) ||
        (PARTICLES.has(word.text.toLowerCase()) && tokens[next + 1]) ||
        (word.text === '.' && tokens[next - 1]!.text.length === 1)
      )
        continue;
      else break;
    }
    if (!(index === 0 && last === 0 && token.upos !== 'PROPN')) runs.push({ first: index, last });
    index = last + 1;
  }
  return runs;
}

function isCovered(known: readonly Mention[], token: Token): boolean {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.end > token.start) high = middle;
    else low = middle + 1;
  }
  const mention = known[low];
  return !!mention && mention.start < token.end;
}
