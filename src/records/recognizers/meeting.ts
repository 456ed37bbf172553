import { objectIndex } from '../../claims/syntax/subject.ts';
import { type VerbGroup, wordOf } from '../../claims/syntax/unit.ts';
import type { Actor, EventKind } from '../../model/record.ts';
import { coordinatedActors, distinct, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkNear } from '../framework.ts';
import { eventKindOf, MET_THINGS } from '../lexicon/events.ts';
import { type Scene, unitsSpan, type View, wordsOf } from '../scene.ts';
import { statusOf } from '../status.ts';
import { isPlace, surroundingsOf } from '../surroundings.ts';
import { timeNear } from '../when.ts';

/** Events that a verb names: people meet, speak with, contact, visit, host or receive each other. */
export const meeting: Recognizer = {
  name: 'meeting',
  read(scene, view) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'vg') return [];
      const kind = KINDS.get(unit.lemma);
      return kind === undefined || unit.passive ? [] : readVerb(scene, view, index, unit, kind);
    });
  },
};

const KINDS: ReadonlyMap<string, EventKind> = new Map([
  ['meet', 'meeting'],
  ['host', 'meeting'],
  ['receive', 'meeting'],
  ['welcome', 'meeting'],
  ['convene', 'meeting'],
  ['gather', 'meeting'],
  ['speak', 'talks'],
  ['phone', 'call'],
  ['telephone', 'call'],
  ['contact', 'contact'],
  ['reach', 'contact'],
  ['approach', 'contact'],
  ['visit', 'visit'],
  ['travel', 'visit'],
  ['fly', 'visit'],
]);

/** Teams meet too. */
const PLAYED =
  /\b(?:semi-?finals?|quarter-?finals?|World Cup|qualifiers?|kick-?off|match|striker|goalkeeper|Olympics?|innings)\b/i;

function readVerb(scene: Scene, view: View, index: number, verb: VerbGroup, kind: EventKind): Draft[] {
  if (PLAYED.test(view.text)) return [];
  const status = statusOf(view, index);
  const subject = subjectWithin(view, index);
  if (status === null || subject === null) return [];
  const subjects = coordinatedActors(scene, view, subject, index).actors;
  if (subjects.length === 0) return [];
  const met = objectsOf(scene, view, index, verb, subject);
  if (met === null) return [];
  const around = surroundingsOf(scene, view, met.last, kind === 'visit');
  const others = met.actors;
  const people = [...subjects, ...others, ...around.actors];
  const place = met.place ?? around.place;
  if (!isEvent(verb.lemma, subjects, [...others, ...around.actors], place)) return [];
  const last = Math.max(around.last, met.last);
  const first = Math.min(subject, index, met.first);
  const phoned = /\bby (?:tele)?phone\b|\bon the phone\b|\bover the phone\b/.test(view.text);
  return [
    {
      content: {
        record: 'event',
        kind: kind === 'talks' && phoned ? 'call' : kind,
        participants: distinct(people),
        place,
        when: timeNear(view, first, last, index),
        status,
        framework: frameworkNear(scene, view, first, last),
        about: around.about,
        stage: null,
      },
      evidence: unitsSpan(view, first, last),
      core: unitsSpan(view, index, index),
      confidence: 0.85,
    },
  ];
}

interface Met {
  readonly actors: readonly Actor[];
  readonly place: string | null;
  readonly first: number;
  readonly last: number;
}

/** The subject; `Norland, whose leader Ola Nordmann he will meet` has it right before the verb. */
function subjectWithin(view: View, index: number): number | null {
  const { units } = view.clauses;
  const opener = units.findLastIndex((unit, at) => at < index && unit.kind === 'relative');
  const between = units.slice(opener + 1, index);
  const fronted =
    wordOf(units[opener]) === 'whose' && between.length === 2 && between.every(({ kind }) => kind === 'np');
  return fronted ? index - 1 : subjectOf(view, index);
}

/** Whom or where the verb acts on; null where its object makes it no event (`met the conditions`). */
function objectsOf(scene: Scene, view: View, index: number, verb: VerbGroup, subject: number): Met | null {
  const { units, tokens } = view.clauses;
  const none: Met = { actors: [], place: null, first: index, last: index };
  if (verb.lemma === 'reach') {
    const out = wordOf(units[index + 1]) === 'out' ? index + 2 : wordOf(units[index + 1]) === 'out to' ? index + 1 : -1;
    const at = units.findIndex((unit, place) => place >= out && unit.kind === 'np');
    if (out < 0 || at < 0 || at > index + 4) return null;
    const { actors, last } = coordinatedActors(scene, view, at);
    return { actors, place: null, first: index, last };
  }
  if (verb.lemma === 'speak') {
    const at = units.findIndex((unit, place) => place > index && /^(?:with|to)$/.test(wordOf(unit)));
    if (at < 0 || at > index + 4) return null;
    const { actors, last } = coordinatedActors(scene, view, at + 1);
    return actors.length === 0 ? null : { actors, place: null, first: index, last };
  }
  const object = objectIndex(view.clauses, index);
  if (object !== null) {
    const phrase = units[object]!;
    if (phrase.kind !== 'np') return null;
    const head = tokens[phrase.head]!.text;
    if (verb.lemma === 'visit') {
      const place = phrase.name?.kind === 'state' || isPlace(view, object) ? wordsOf(scene, view, object) : null;
      return place === null ? null : { actors: [], place, first: index, last: object };
    }
    const before = tokens.slice(phrase.first, phrase.head).map((token) => token.text.toLowerCase());
    if (MET_THINGS.test(head) || (eventKindOf(head, before) !== null && phrase.name === null)) return null;
    const { actors, last } = coordinatedActors(scene, view, object);
    if (actors.length === 0) return null;
    return { actors, place: null, first: index, last };
  }
  return relativeObject(scene, view, index, subject) ?? none;
}

/** `Norland, whose leader Ola Nordmann he will meet on Monday`; `the envoy, whom he met`. */
function relativeObject(scene: Scene, view: View, index: number, subject: number): Met | null {
  const { units } = view.clauses;
  const opener = units.findLastIndex((unit, at) => at < index && unit.kind === 'relative');
  if (opener < 0) return null;
  const between = units.slice(opener + 1, index).filter((unit) => unit.kind === 'np');
  if (wordOf(units[opener]) === 'whose' && between.length >= 2) {
    const { actors } = coordinatedActors(scene, view, opener + 1);
    return actors.length === 0 || subject === opener + 1
      ? null
      : { actors, place: null, first: Math.max(0, opener - 2), last: index };
  }
  if (between.length !== 1 || subject <= opener) return null;
  let before = opener - 1;
  while (before >= 0 && /^(?:comma|preposition)$/.test(units[before]!.kind)) before--;
  const { actors } = coordinatedActors(scene, view, before);
  return actors.length === 0 ? null : { actors, place: null, first: before, last: index };
}

const isPlural = (actors: readonly Actor[]): boolean =>
  actors.length > 1 || actors.some(({ kind }) => kind === 'group');

/** Whether the verb with what stands around it tells of people coming together. */
function isEvent(lemma: string, subjects: readonly Actor[], others: readonly Actor[], place: string | null): boolean {
  const persons = (actors: readonly Actor[]) => actors.some(({ kind }) => kind === 'person' || kind === 'group');
  switch (lemma) {
    case 'meet':
      return others.length > 0 || (isPlural(subjects) && persons(subjects)) || (isPlural(subjects) && place !== null);
    case 'convene':
    case 'gather':
      return isPlural(subjects) && (place !== null || others.length > 0);
    case 'speak':
    case 'phone':
    case 'telephone':
      return others.some(({ kind }) => kind !== 'group' && kind !== 'organisation') && persons(subjects);
    case 'contact':
    case 'reach':
    case 'approach':
      return others.length > 0;
    case 'visit':
      return place !== null && persons(subjects);
    case 'travel':
    case 'fly':
      return place !== null && persons(subjects) && others.length === 0;
    default:
      return others.some(({ kind }) => kind === 'person') && subjects.length > 0;
  }
}
