import { objectIndex, subjectIndex } from '../claims/syntax/subject.ts';
import { type NounPhrase, type VerbGroup, wordOf } from '../claims/syntax/unit.ts';
import type { Actor } from '../model/record.ts';
import { actorsOf, coordinatedActors, subjectOf } from './actors.ts';
import { CALLING_OFF, HAPPENING, HOLDING, PARTICIPATING } from './lexicon/verbs.ts';
import type { Scene, View } from './scene.ts';
import { type Status, statusOf } from './status.ts';

/** How an event is told of: the verb that tells it, who is the subject of holding it, and what became of it. */
export interface Told {
  readonly status: Status;
  readonly verb: number;
  readonly actors: readonly Actor[];
  readonly first: number;
  /** Named only on the way to something else: it needs details of its own. */
  readonly aside: boolean;
}

/** The object of a verb of holding, joining or calling off; or what is taken part in. */
export function asObject(scene: Scene, view: View, index: number): Told | null {
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
export function asSubject(view: View, index: number): Told | null {
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
export function asSetting(scene: Scene, view: View, index: number): Told | null {
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
  const { actors, last } = coordinatedActors(scene, view, subject, verb);
  const { units } = view.clauses;
  const beside = units[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  if (
    /^(?:along with|together with|alongside|accompanied by|joined by|including)$/.test(wordOf(units[beside])) &&
    beside < verb
  )
    return [...actors, ...actorsOf(scene, view, beside + 1)];
  return actors;
}
