import type { Token } from '../../model/annotation.ts';
import type { NounPhrase, Unit } from './unit.ts';

/**
 * Joins coordinated names into one phrase: `Finland, Sweden and Norway` becomes `Finland` with two others.
 * Only phrases of one sort are joined, so that `Trump, Finland's president and Oslo` stays apart.
 */
export function coordinate(tokens: readonly Token[], units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  let index = 0;
  while (index < units.length) {
    const unit = units[index]!;
    if (unit.kind !== 'np' || !sortOf(unit)) {
      joined.push(unit);
      index++;
      continue;
    }
    const owned = sharedOwner(units, index);
    if (owned) {
      joined.push(owned.phrase);
      index = owned.end + 1;
      continue;
    }
    const run = readRun(tokens, units, index);
    if (run.phrases.length > 1) {
      const [first, ...others] = run.phrases;
      joined.push({ ...first!, last: units[run.end]!.last, others });
    } else joined.push(unit);
    index = run.end + 1;
  }
  return joined;
}

/** `Norland and Sudland's applications`: both own them. */
function sharedOwner(units: readonly Unit[], start: number): { phrase: NounPhrase; end: number } | null {
  const first = units[start] as NounPhrase;
  const conjunction = units[start + 1];
  const second = units[start + 2];
  if (first.name?.kind !== 'state' || first.owners.length > 0) return null;
  if (conjunction?.kind !== 'conjunction' || conjunction.word !== 'and' || second?.kind !== 'np') return null;
  const owner = second.owners[0];
  if (owner?.kind !== 'state' || owner.form === 'adjective' || second.name === owner || second.others.length > 0)
    return null;
  if (second.name && second.name.kind !== 'office') return null;
  return {
    phrase: {
      ...second,
      first: first.first,
      owners: [first.name, ...second.owners],
      mentions: [...first.mentions, ...second.mentions],
    },
    end: start + 2,
  };
}

function readRun(
  tokens: readonly Token[],
  units: readonly Unit[],
  start: number,
): { phrases: NounPhrase[]; end: number } {
  const first = units[start] as NounPhrase;
  const sort = sortOf(first);
  const phrases = [first];
  let end = start;
  let closed = false;
  let at = start;
  const fronted = frontedPreposition(units, start);
  while (!closed) {
    let next = afterBracket(units, at) + 1;
    let comma = false;
    if (isComma(units[next])) {
      comma = true;
      next++;
    }
    const conjunction =
      units[next]?.kind === 'conjunction' && /^(and|or|&|nor)$/.test((units[next] as { word: string }).word);
    if (conjunction) next++;
    if (!comma && !conjunction) break;
    const phrase = units[next];
    const over = sort === 'state' && phrase?.kind === 'np' ? overStranger(tokens, units, next, phrases.length) : null;
    if (over !== null) {
      end = at = over;
      if (conjunction) break;
      continue;
    }
    if (phrase?.kind !== 'np' || sortOf(phrase) !== sort) break;
    // "In addition to Norway, Finland and Sweden joined": the first name is not of the list.
    if (fronted && comma && phrases.length === 1 && !conjunction) break;
    if (!conjunction && !listGoesOn(tokens, units, next, sort, phrases.length)) break;
    phrases.push(phrase);
    end = at = next;
    closed = conjunction && !(sort === 'state' && goesOnBeyond(tokens, units, next));
  }
  return { phrases, end };
}

/** `X and allies Y and Z`, `X, Y and Z, as well as W and V`: a conjunction that does not close the list. */
function goesOnBeyond(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  const phrase = units[at] as NounPhrase;
  const isAsWell = (unit: Unit | undefined): boolean =>
    unit?.kind === 'conjunction' && tokens[unit.first]!.text.toLowerCase() === 'as';
  const before = tokens.slice(phrase.first, phrase.head).map((token) => token.text);
  const nested = before.some((word) => /^(?:allies|neighbou?rs|partners)$/i.test(word));
  const comma = isComma(units[at + 1]);
  const next = units[at + (comma ? 2 : 1)];
  if (next?.kind !== 'conjunction' || next.word !== 'and') return false;
  return ((nested || isAsWell(units[at - 1])) && !comma) || isAsWell(next);
}

/** A comma only joins names when a conjunction follows further on, or the list is long. */
function listGoesOn(
  tokens: readonly Token[],
  units: readonly Unit[],
  from: number,
  sort: string | null,
  sofar: number,
): boolean {
  let names = 1;
  for (let at = from; ; ) {
    let next = afterBracket(units, at) + 1;
    const comma = isComma(units[next]);
    if (comma) next++;
    const conjunction = units[next]?.kind === 'conjunction';
    if (conjunction) next++;
    if (!comma && !conjunction) break;
    const phrase = units[next];
    const over = sort === 'state' && phrase?.kind === 'np' ? overStranger(tokens, units, next, sofar + names) : null;
    if (over !== null) {
      if (conjunction) return true;
      at = over;
      continue;
    }
    if (phrase?.kind !== 'np' || sortOf(phrase) !== sort) break;
    names++;
    if (conjunction) return true;
    at = next;
  }
  const verbless = tokens.length < 400 && !units.some((unit) => unit.kind === 'vg');
  return names >= 3 || sofar + names >= 4 || (verbless && sofar + names >= 2);
}

/** `X, Y, the European Union and Z`: a name of another sort in a list of states; its unit, or null where the list ends there. */
function overStranger(tokens: readonly Token[], units: readonly Unit[], at: number, sofar: number): number | null {
  const phrase = units[at];
  if (phrase?.kind !== 'np' || sortOf(phrase) === 'state' || phrase.name?.kind === 'person' || phrase.others.length > 0)
    return null;
  if (tokens[phrase.head]!.upos !== 'PROPN' || phrase.owners.length > 0 || phrase.last - phrase.first > 4) return null;
  let next = at + 1;
  if (units[next]?.kind === 'stop' && units[next + 1]?.kind === 'comma') next++;
  const marks = next;
  if (isComma(units[next])) next++;
  if (units[next]?.kind === 'conjunction') next++;
  const after = units[next];
  const goesOn = next > marks && after?.kind === 'np' && sortOf(after) === 'state';
  const closes = units[at - 1]?.kind === 'conjunction' && (!after || /^(stop|comma|bracket|dash)$/.test(after.kind));
  if (goesOn) return sofar >= 2 ? marks - 1 : null;
  return closes && sofar >= 2 ? at : null;
}

/** `Eswatini (formerly Swaziland), Mali`: the unit before what a list goes on with, over a note in brackets. */
function afterBracket(units: readonly Unit[], at: number): number {
  const open = units[at + 1];
  if (open?.kind !== 'bracket' || !/^[([]$/.test(open.word)) return at;
  for (let next = at + 2; next < units.length && next <= at + 7; next++) {
    const unit = units[next]!;
    if (unit.kind === 'bracket') return /^(?:comma|conjunction)$/.test(units[next + 1]?.kind ?? '') ? next : at;
    if (unit.kind === 'vg' || unit.kind === 'stop' || (unit.kind === 'np' && unit.others.length > 0)) return at;
  }
  return at;
}

const isComma = (unit: Unit | undefined): boolean => unit?.kind === 'comma';

function frontedPreposition(units: readonly Unit[], start: number): boolean {
  const before = units[start - 1];
  if (before?.kind !== 'preposition') return false;
  // "A year after Norway, Finland and Sweden left, …": a clause of its own, whose subject is the whole list.
  if (/^(after|before|since|until)$/.test(before.word) && hasTwoClauses(units, start)) return false;
  return units.slice(0, start - 1).every((unit) => unit.kind !== 'vg' && unit.kind !== 'np');
}

function hasTwoClauses(units: readonly Unit[], start: number): boolean {
  const verb = units.findIndex((unit, at) => at > start && unit.kind === 'vg');
  if (verb < 0) return false;
  const comma = units.findIndex((unit, at) => at > verb && unit.kind === 'comma');
  return comma > 0 && units.slice(comma + 1).some((unit) => unit.kind === 'vg');
}

/** Names of one sort may be coordinated; anything else is left alone. */
function sortOf(phrase: NounPhrase): string | null {
  const name = phrase.name;
  if (!name || name.form === 'pronoun') return null;
  if (name.kind === 'state' || name.kind === 'group') return 'state';
  if (name.kind === 'framework') return 'framework';
  if (name.kind === 'person') return 'person';
  return null;
}
