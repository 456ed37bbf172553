import { objectIndex, subjectIndex } from '../../claims/syntax/subject.ts';
import { type NounPhrase, type VerbGroup, wordOf } from '../../claims/syntax/unit.ts';
import type { Actor, EventKind } from '../../model/record.ts';
import { actorsOf, coordinatedActors, distinct, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkNear } from '../framework.ts';
import { eventKindOf } from '../lexicon/events.ts';
import { CALLING_OFF, HAPPENING, HOLDING, PARTICIPATING } from '../lexicon/verbs.ts';
import { personOf, stateOf } from '../naming.ts';
import { type Scene, unitsSpan, type View, wordsOf } from '../scene.ts';
import { type Status, statusOf } from '../status.ts';
import { surroundingsOf, timeNear } from '../surroundings.ts';

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

/** How an event is told of: the verb that tells it, who is the subject of holding it, and what became of it. */
interface Told {
  readonly status: Status;
  readonly verb: number;
  readonly actors: readonly Actor[];
  readonly first: number;
  /** Named only on the way to something else: it needs details of its own. */
  readonly aside: boolean;
}

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

/** The object of a verb of holding, joining or calling off; or what is taken part in. */
function asObject(scene: Scene, view: View, index: number): Told | null {
  const { units } = view.clauses;
  let at = index - 1;
  const preposition = units[at]?.kind === 'preposition' ? wordOf(units[at]) : null;
  if (preposition !== null) at--;
  const between = /^(?:adverb|adjective|time|other|conjunction)$/;
  while (at >= 0 && between.test(units[at]!.kind) && !/^(?:to|but|or)$/.test(wordOf(units[at]))) at--;
  const noun = units[at];
  const partAt = noun?.kind === 'np' && /^part$/.test(view.clauses.tokens[noun.head]!.text) ? at - 1 : at;
  const verb = units[partAt];
  if (verb?.kind !== 'vg') return null;
  const fits =
    preposition === null
      ? HOLDING.test(verb.lemma) || CALLING_OFF.test(verb.lemma) || verb.lemma === 'follow'
      : (/^(?:in|at)$/.test(preposition) &&
          PARTICIPATING.test(verb.lemma) &&
          (verb.lemma !== 'take' || partAt < at) &&
          verb.lemma !== 'be') ||
        (/^(?:in|at|for)$/.test(preposition) && /^(?:gather|meet|arrive|participate|engage)$/.test(verb.lemma));
  if (!fits || (verb.lemma === 'agree' && preposition === null && !isDone(verb))) return null;
  const status = verb.passive && verb.lemma === 'engage' ? 'past' : statusOf(view, partAt);
  if (status === null) return null;
  if (verb.lemma === 'follow') return { status: 'past', verb: index, actors: [], first: index, aside: false };
  const off = CALLING_OFF.test(verb.lemma);
  const actors =
    verb.lemma === 'announce' || /^(?:mark|schedule)$/.test(verb.lemma) ? [] : subjectsOf(scene, view, partAt);
  const future = /^(?:announce|schedule|plan|arrange)$/.test(verb.lemma);
  return {
    status: off ? 'off' : future ? 'planned' : status,
    verb: partAt,
    actors,
    first: actors.length > 0 ? Math.min(subjectOf(view, partAt) ?? partAt, partAt) : partAt,
    aside: verb.lemma === 'mark',
  };
}

const isDone = (verb: VerbGroup): boolean => verb.form === 'past' || verb.perfect;

/** The subject of a verb of happening: `a summit will take place`, `the talks broke up`. */
function asSubject(view: View, index: number): Told | null {
  const { units } = view.clauses;
  for (let at = index + 1; at < units.length && at < index + 14; at++) {
    const unit = units[at]!;
    if (unit.kind === 'stop' || unit.kind === 'colon') return null;
    if (unit.kind !== 'vg') continue;
    const participle = unit.form === 'participle' && at === index + 1;
    if (unit.form === 'gerund' || (unit.form === 'participle' && !participle)) continue;
    if (!participle && subjectIndex(view.clauses, at) !== index) {
      if (unit.form === 'past' || unit.form === 'present') return null;
      continue;
    }
    const off = CALLING_OFF.test(unit.lemma) && unit.passive;
    if (!off && !HAPPENING.test(unit.lemma)) return null;
    if (/^(?:be|have)$/.test(unit.lemma) && !isScheduledNext(view, at)) return null;
    if (/^(?:take|go|come|enter)$/.test(unit.lemma) && !happens(view, at)) return null;
    const status = unit.lemma === 'fail' || unit.lemma === 'collapse' ? 'past' : happeningStatus(view, at, unit);
    if (status === null) return null;
    return { status: off ? 'off' : status, verb: at, actors: [], first: index, aside: false };
  }
  return null;
}

/** `is expected to be held` is planned, and so is `will be announced`. */
function happeningStatus(view: View, at: number, verb: VerbGroup): Status | null {
  const status = statusOf(view, at);
  if (/^(?:expect|schedule|plan|set|slate|announce|arrange)$/.test(verb.lemma) && verb.passive)
    return verb.negated || status === null
      ? verb.form === 'present' && !verb.negated && !verb.modal
        ? 'planned'
        : null
      : 'planned';
  return status;
}

/** `is due to`, `is set for`, `was under way`. */
const isScheduledNext = (view: View, at: number): boolean => {
  const next = view.clauses.units[at + 1];
  return /^(?:due|set|scheduled|planned|expected|slated|under|over)$/.test(wordOf(next));
};

/** `took place`, `went into effect`, `came into force`, `entered into force`, `came after`. */
function happens(view: View, at: number): boolean {
  const words = view.clauses.units
    .slice(at, at + 5)
    .flatMap((unit) => view.clauses.tokens.slice(unit.first, unit.last + 1).map((token) => token.text.toLowerCase()))
    .join(' ');
  return /\b(?:place|effect|force|ahead|after|before|days|hours|weeks|a day|amid)\b/.test(words);
}

/** Where something else is done or said: `during a visit to`, `at a summit in`, `after talks with`. */
function asSetting(scene: Scene, view: View, index: number): Told | null {
  const { units } = view.clauses;
  let at = index - 1;
  let preposition = wordOf(units[at]);
  if (units[at]?.kind === 'vg' && /^(?:follow)$/.test((units[at] as VerbGroup).lemma)) preposition = 'following';
  if (preposition === 'of' && units[at - 1]?.kind === 'np') {
    const head = view.clauses.tokens[(units[at - 1] as NounPhrase).head]!.text.toLowerCase();
    if (!/^(?:sidelines|margins|end|start|opening|close|day|conclusion|round|beginning)$/.test(head)) return null;
    at -= 2;
    preposition = wordOf(units[at]);
  }
  const verb = units.findLastIndex((unit, place) => place < at && unit.kind === 'vg' && unit.form !== 'participle');
  const next = units.findIndex((unit, place) => place > index && unit.kind === 'vg' && unit.form !== 'participle');
  const governing = verb >= 0 ? verb : next;
  if (/^(?:after|following|since)$/.test(preposition)) {
    const status = governing < 0 ? 'past' : statusOf(view, governing);
    if (status === 'planned') return null;
    return { status: 'past', verb: index, actors: [], first: index, aside: true };
  }
  if (/^(?:ahead of|before|prior to)$/.test(preposition)) {
    // "spoke ahead of the summit": whether it is over by now is not told.
    if (pastAt(view, governing) && !isStillDue(view, index)) return null;
    return { status: 'planned', verb: index, actors: [], first: index, aside: true };
  }
  if (!/^(?:at|during|in|via|on|through)$/.test(preposition) || governing < 0) return null;
  const status = statusOf(view, governing);
  if (status === null || status === 'off') return null;
  const subject = subjectOf(view, governing);
  const object = preposition === 'via' ? objectIndex(view.clauses, governing) : null;
  const near = subject !== null && subject < index && /^(?:at|during|in|via)$/.test(preposition);
  const subjects = near ? subjectsOf(scene, view, governing) : [];
  const objects = object === null ? [] : coordinatedActors(scene, view, object).actors;
  const people = [...subjects, ...objects].filter(({ kind }) => kind === 'person' || kind === 'group');
  return {
    status,
    verb: index,
    actors: people,
    first: people.length > 0 ? Math.min(subject ?? governing, governing) : index,
    aside: true,
  };
}

/** `the summit, which is due to begin on Tuesday` */
const isStillDue = ({ clauses: { units } }: View, index: number): boolean =>
  units
    .slice(index + 1, index + 10)
    .some((unit) => /^(?:set|due|scheduled|slated)$/.test(unit.kind === 'vg' ? `${unit.lemma}` : wordOf(unit)));

/** Ahead of a meeting something was done: the meeting may be over, or still to come when the sentence is of now. */
function pastAt(view: View, verb: number): boolean {
  const unit = view.clauses.units[verb];
  return unit?.kind === 'vg' && (unit.form === 'past' || unit.form === 'infinitive');
}

function subjectsOf(scene: Scene, view: View, verb: number): Actor[] {
  const subject = subjectOf(view, verb);
  if (subject === null) return [];
  const { actors, last } = coordinatedActors(scene, view, subject);
  const { units } = view.clauses;
  const beside = units[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  if (
    /^(?:along with|together with|alongside|accompanied by|joined by|including)$/.test(wordOf(units[beside])) &&
    beside < verb
  )
    return [...actors, ...actorsOf(scene, view, beside + 1)];
  return actors;
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
