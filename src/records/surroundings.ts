import { type NounPhrase, type Unit, wordOf } from '../claims/syntax/unit.ts';
import type { Actor } from '../model/record.ts';
import { coordinatedActors, distinct, isFiniteVerb } from './actors.ts';
import { eventKindOf, VENUE } from './lexicon/events.ts';
import { type Scene, type View, wordsOf } from './scene.ts';

/** What stands to the right of an event, in its own clause. */
export interface Surroundings {
  /** Who it is with, between, among, hosted by. */
  readonly actors: readonly Actor[];
  readonly place: string | null;
  /** What it marks or is about. */
  readonly about: string | null;
  /** Last unit that belongs to it. */
  readonly last: number;
}

/** Reads on from the unit of an event's noun or verb to the end of its clause; `goal`: where it goes `to` is its place. */
export function surroundingsOf(scene: Scene, view: View, from: number, goal = false): Surroundings {
  const { units } = view.clauses;
  const actors: Actor[] = [];
  let place: string | null = null;
  let about: string | null = null;
  let last = from;
  let at = from + 1;
  while (at < units.length) {
    const unit = units[at]!;
    const next = units[at + 1];
    if (unit.kind === 'comma') {
      if (!goesOn(next)) break;
      at++;
      continue;
    }
    if (unit.kind === 'time' || unit.kind === 'adverb') {
      last = at++;
      continue;
    }
    if (unit.kind === 'vg') {
      const by = wordOf(next) === 'by';
      if (
        unit.form === 'participle' &&
        by &&
        /^(?:host|chair|convene|lead|organise|organize|broker|mediate|head|attend)$/.test(unit.lemma)
      ) {
        const found = coordinatedActors(scene, view, at + 2);
        actors.push(...found.actors);
        last = at = Math.max(found.last, at + 2);
        at++;
        continue;
      }
      if ((unit.form === 'gerund' && /^(?:mark|involve|include|bring)$/.test(unit.lemma)) || unit.lemma === 'mark') {
        const end = phraseEnd(units, at + 1);
        if (unit.lemma === 'mark') about = wordsOf(scene, view, at + 1, end);
        else actors.push(...coordinatedActors(scene, view, at + 1).actors);
        last = end;
        at = end + 1;
        continue;
      }
      if (unit.form === 'participle' && /^(?:hold|plan|schedule|set|slate|due|start|begin)$/.test(unit.lemma)) {
        last = at++;
        continue;
      }
      break;
    }
    if (unit.kind === 'adjective' && wordOf(next) === 'to') break;
    if (unit.kind !== 'preposition') break;
    const word = unit.word;
    const phrase = next?.kind === 'adverb' || next?.kind === 'adjective' ? at + 2 : at + 1;
    if (units[phrase]?.kind === 'time') {
      last = phrase;
      at = phrase + 1;
      continue;
    }
    if (units[phrase]?.kind !== 'np') {
      if (units[phrase]?.kind !== 'preposition') break;
      at++;
      continue;
    }
    const found =
      (isWith(word) || (word === 'of' && at === from + 1)) && about === null
        ? coordinatedActors(scene, view, phrase)
        : null;
    if (found && found.actors.length > 0) {
      actors.push(...found.actors);
      last = found.last;
    } else if ((isAt(word) || (goal && word === 'to')) && place === null && isPlace(view, phrase)) {
      place = placeWords(scene, view, phrase);
      last = phrase;
    } else if (/^(?:on|about|over|regarding|concerning)$/.test(word) && about === null && !isBeside(view, phrase)) {
      if (EVE.test(view.clauses.tokens[(units[phrase] as NounPhrase).head]!.text)) break;
      last = phraseEnd(units, phrase);
      about = wordsOf(scene, view, phrase, last);
    } else if (isBeside(view, phrase)) last = phrase;
    // What comes after a further phrase (`around the time of the assembly in Oslo`) belongs to that.
    else break;
    at = Math.max(last, phrase) + 1;
  }
  return { actors: distinct(actors), place, about, last };
}

/** `on the sidelines of the summit in Oslo`: still where it happens. */
function isBeside(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const head = (at: number): string => {
    const unit = units[at];
    return unit?.kind === 'np' ? tokens[unit.head]!.text : '';
  };
  return SIDELINES.test(head(index)) || (wordOf(units[index - 1]) === 'of' && SIDELINES.test(head(index - 2)));
}

const SIDELINES = /^(?:sidelines|margins|fringes)$/i;
const EVE = /^(?:eve|day|night|morning|anniversary|invitation|request|behalf)$/i;

const isWith = (word: string): boolean =>
  /^(?:with|between|among|alongside|along with|together with|involving|including|from|by)$/.test(word);

const isAt = (word: string): boolean => /^(?:at|in|inside|outside|near)$/.test(word);

/** After a comma only what still belongs to the same clause. */
const goesOn = (unit: Unit | undefined): boolean =>
  unit?.kind === 'time' ||
  (unit?.kind === 'preposition' && !/^(?:as|according to|despite|because of|instead of)$/.test(unit.word)) ||
  (unit?.kind === 'vg' && unit.form === 'participle' && /^(?:host|chair|attend|broker|mediate)$/.test(unit.lemma));

/** Over the `of` phrases of a phrase. */
function phraseEnd(units: readonly Unit[], index: number): number {
  let last = index;
  while (/^(?:of|for|between)$/.test(wordOf(units[last + 1])) && units[last + 2]?.kind === 'np') last += 2;
  return last;
}

/** Somewhere, and not some time, matter or body: a known place, a venue, or a name after `in` that is nobody. */
export function isPlace(view: View, index: number): boolean {
  const unit = view.clauses.units[index];
  if (unit?.kind !== 'np') return false;
  const { tokens } = view.clauses;
  const head = tokens[unit.head]!;
  const { name } = unit;
  if (name?.kind === 'state' || name?.kind === 'group')
    return (
      name.form !== 'adjective' &&
      tokens
        .slice(unit.first, unit.last + 1)
        .every((token) => token.end <= name.end || /^(?:last|next|late|early|this)$/i.test(token.text))
    );
  if (VENUE.test(head.text) && (unit.determiner !== null || unit.mentions.length > 0 || /^\p{Lu}/u.test(head.text)))
    return true;
  if (unit.name !== null) return false;
  const before = tokens.slice(unit.first, unit.head).map((token) => token.text.toLowerCase());
  if (eventKindOf(head.text, before) !== null) return false;
  return head.upos === 'PROPN' && /^\p{Lu}\p{L}+$/u.test(head.text) && unit.owners.length === 0;
}

/** `the Norlandic capital Northaven`, with `, Sudland` after a town. */
function placeWords(scene: Scene, view: View, index: number): string {
  const { units } = view.clauses;
  const unit = units[index]!;
  // A time may stick to the end of the phrase (`Gaza last month`).
  const name = unit.kind === 'np' ? unit.name : null;
  const start = view.clauses.tokens[unit.first]!.start;
  const own = name ? scene.article.text.slice(start, name.end) : wordsOf(scene, view, index);
  const next = units[index + 2];
  if (
    units[index + 1]?.kind === 'comma' &&
    next?.kind === 'np' &&
    next.name?.kind === 'state' &&
    next.name.form === 'name'
  )
    if (!isFiniteVerb(units[index + 3]) && units[index + 3]?.kind !== 'conjunction') return `${own}, ${next.name.text}`;
  if (/^(?:in|of)$/.test(wordOf(units[index + 1])) && next?.kind === 'np' && isPlace(view, index + 2))
    return wordsOf(scene, view, index, index + 2);
  return own;
}
