import { objectIndex } from '../../claims/syntax/subject.ts';
import { type NounPhrase, wordOf } from '../../claims/syntax/unit.ts';
import type { Actor, EventKind } from '../../model/record.ts';
import { distinct } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkNear } from '../framework.ts';
import { eventKindOf } from '../lexicon/events.ts';
import { personOf, stateOf } from '../naming.ts';
import { type Scene, unitsSpan, type View, wordsOf } from '../scene.ts';
import { surroundingsOf } from '../surroundings.ts';
import { asObject, asSetting, asSubject } from '../telling.ts';
import { timeNear } from '../when.ts';

/** Events that a noun names: held (`held talks with`), happening (`the summit opened`), or where something else happens. */
export const eventNoun: Recognizer = {
  name: 'event-noun',
  read(scene, view) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'np' || unit.name !== null) return [];
      const { tokens } = view.clauses;
      const before = tokens.slice(unit.first, unit.head).map((token) => token.text.toLowerCase());
      const kind = eventKindOf(tokens[unit.head]!.text, before);
      return kind === null ? [] : readEvent(scene, view, index, unit, kind);
    });
  },
};

function readEvent(scene: Scene, view: View, index: number, phrase: NounPhrase, kind: EventKind): Draft[] {
  const told = asObject(scene, view, index) ?? asSubject(view, index) ?? asSetting(scene, view, index);
  if (told === null) return [];
  const around = surroundingsOf(scene, view, index, kind === 'visit');
  const beyond = told.verb > index ? surroundingsOf(scene, view, happensUntil(view, told.verb)) : null;
  const last = Math.max(around.last, beyond?.last ?? 0, told.aside ? 0 : told.verb > index ? told.verb : 0);
  const when = timeNear(view, index, last, told.aside ? index : told.verb);
  const first = Math.min(told.first, index);
  const participants = distinct([
    ...told.actors,
    ...ownersOf(scene, phrase),
    ...around.actors,
    ...(beyond?.actors ?? []),
  ]);
  const place = around.place ?? beyond?.place ?? null;
  const framework = frameworkNear(scene, view, first, last);
  const details =
    Number(participants.length > 0) +
    Number(place !== null) +
    Number(when !== null) +
    Number(framework !== null && !told.aside);
  // "summits in the past": more than one, and none in particular.
  const plural = view.clauses.tokens[phrase.head]!.xpos === 'NNS' && kind !== 'talks';
  if (plural && (told.aside || (when === null && participants.length < 2))) return [];
  if (kind === 'call' && participants.length === 0) return [];
  if (kind === 'talks' && participants.length + Number(place !== null) === 0) return [];
  if (view.sentence.headline && participants.length < 2 && place === null && when === null) return [];
  if (told.aside ? details < 1 || !isSpecific(phrase, details) : details < 1 && kind !== 'ceremony') return [];
  return [
    {
      content: {
        record: 'event',
        kind,
        participants,
        place,
        when,
        status: told.status,
        framework,
        about: around.about ?? beyond?.about ?? (kind === 'vote' ? aboutOf(scene, view, index) : null),
        stage: null,
      },
      evidence: unitsSpan(view, first, Math.max(last, index)),
      core: unitsSpan(view, index, index),
      confidence: told.aside ? 0.6 : 0.8,
    },
  ];
}

/** `the meeting` alone points back; an event in passing must bring something of its own. */
const isSpecific = (phrase: NounPhrase, details: number): boolean =>
  !/^(?:the|this|that|these|those)$/.test(phrase.determiner ?? '') || phrase.mentions.length > 0 || details > 1;

/** Past the adverbs and particles of `took place`, `went into effect`, `is expected to be held`. */
function happensUntil(view: View, verb: number): number {
  const { units, tokens } = view.clauses;
  let at = verb;
  for (let next = at + 1; next < units.length && next < verb + 6; next++) {
    const unit = units[next]!;
    const isPlace = unit.kind === 'np' && /^(?:place|effect|force|way)$/.test(tokens[unit.head]!.text);
    const carries = unit.kind === 'vg' && (unit.form === 'infinitive' || unit.form === 'bare');
    if (isPlace || carries || wordOf(unit) === 'to' || wordOf(unit) === 'into') at = next;
    else if (!/^(?:adverb|other)$/.test(unit.kind)) break;
  }
  return at;
}

/** `Nordmann's visit`, `the Norlandic-Sudlandic summit`. */
function ownersOf(scene: Scene, phrase: NounPhrase): Actor[] {
  const pronoun = phrase.ownerPronoun;
  if (pronoun !== null) return [];
  return phrase.mentions.flatMap((mention) => {
    if (mention.kind === 'person') return [personOf(scene, mention)];
    if (mention.kind === 'state' && mention.form !== 'seat') return stateOf(scene, mention.id) ?? [];
    return [];
  });
}

/** `a signing ceremony to make it official`: no subject matter; `a vote to ratify the treaty`: one. */
function aboutOf(scene: Scene, view: View, index: number): string | null {
  const { units } = view.clauses;
  if (wordOf(units[index + 1]) !== 'to' || units[index + 2]?.kind !== 'vg') return null;
  const object = objectIndex(view.clauses, index + 2);
  return object === null ? null : wordsOf(scene, view, index + 1, object);
}
