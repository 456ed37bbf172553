import { subjectIndex } from '../../claims/syntax/subject.ts';
import { type Unit, type VerbGroup, wordOf } from '../../claims/syntax/unit.ts';
import type { Actor } from '../../model/record.ts';
import { coordinatedActors, distinct, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { BILL_STAGE } from '../lexicon/verbs.ts';
import { type Scene, unitsSpan, type View, wordsOf } from '../scene.ts';
import { slug } from '../slug.ts';
import { type Status, statusOf } from '../status.ts';
import { clauseOf, timeNear } from '../when.ts';

const BILL = /^(?:bill|bills|legislation|amendment|motion|resolution)$/i;

/** A bill and the stage it reached: `lawmakers introduced a bill to …`, `the bill was passed by parliament`. */
export const bill: Recognizer = {
  name: 'bill',
  read(scene, view) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'np' || unit.name !== null || !BILL.test(view.clauses.tokens[unit.head]!.text)) return [];
      return readBill(scene, view, index);
    });
  },
};

function readBill(scene: Scene, view: View, index: number): Draft[] {
  const told = asObject(scene, view, index) ?? asSubject(scene, view, index);
  if (!told) return [];
  const about = aimOf(scene, view, index);
  if (about === null && told.sponsors.length === 0) return [];
  const last = Math.max(index, told.last, about?.last ?? 0);
  const first = Math.min(told.first, index);
  const event: Draft[] = [
    {
      content: {
        record: 'event',
        kind: 'bill',
        participants: told.sponsors,
        place: null,
        when: timeNear(view, first, Math.max(index, told.last), told.verb),
        status: told.status,
        framework: null,
        about: about?.words ?? null,
        stage: told.stage,
      },
      evidence: unitsSpan(view, first, last),
      core: unitsSpan(view, index, index),
      confidence: 0.75,
    },
  ];
  return about?.named ? [...event, ...factsOf(view, told, about.words, index, last)] : event;
}

/** A bill that has a name is a framework of its own: its stage, and who sponsors it. */
function factsOf(view: View, told: Told, name: string, index: number, last: number): Draft[] {
  if (told.status !== 'past') return [];
  const framework = { id: slug(name), name, listed: false };
  const evidence = unitsSpan(view, Math.min(told.first, index), last);
  const core = unitsSpan(view, index, index);
  const fact = { record: 'framework', framework, when: null } as const;
  const sponsors = told.stage === 'introduced' ? told.sponsors : [];
  return [
    { content: { ...fact, kind: 'stage', actor: null, value: told.stage }, evidence, core, confidence: 0.7 },
    ...sponsors.map((actor) => ({
      content: { ...fact, kind: 'sponsor' as const, actor, value: null },
      evidence,
      core,
      confidence: 0.7,
    })),
  ];
}

interface Told {
  readonly status: Status;
  readonly stage: string;
  readonly verb: number;
  readonly sponsors: readonly Actor[];
  readonly first: number;
  readonly last: number;
}

function asObject(scene: Scene, view: View, index: number): Told | null {
  const { units } = view.clauses;
  let at = index - 1;
  while (at >= 0 && /^(?:adverb|adjective|time)$/.test(units[at]!.kind)) at--;
  const verb = units[at];
  const stage = verb?.kind === 'vg' ? BILL_STAGE.get(verb.lemma) : undefined;
  if (verb?.kind !== 'vg' || stage === undefined || verb.passive) return null;
  const status = statusOf(view, at);
  if (status === null || status === 'off') return null;
  const joined = joinedIn(units, at, verb);
  const over = joined ?? at;
  const subject = subjectOf(view, over);
  const sponsors = subject === null ? [] : coordinatedActors(scene, view, subject).actors;
  // "I have joined Senator Nordmann and others in introducing a bill"
  const others = joined === null ? [] : coordinatedActors(scene, view, joined + 1).actors;
  const first = subject === null ? at : Math.min(subject, at);
  return { status, stage, verb: at, sponsors: distinct([...sponsors, ...others]), first, last: index };
}

function joinedIn(units: readonly Unit[], at: number, verb: VerbGroup): number | null {
  if (verb.form !== 'gerund' || wordOf(units[at - 1]) !== 'in') return null;
  const before = units.findLastIndex((unit, place) => place < at && unit.kind === 'vg');
  const unit = units[before];
  return unit?.kind === 'vg' && unit.lemma === 'join' ? before : null;
}

function asSubject(scene: Scene, view: View, index: number): Told | null {
  const { units } = view.clauses;
  const at = units.findIndex(
    (unit, place) => place > index && place < index + 12 && unit.kind === 'vg' && BILL_STAGE.has(unit.lemma),
  );
  const verb = units[at];
  if (verb?.kind !== 'vg') return null;
  const participle = verb.form === 'participle' && at === index + 1;
  if (!participle && !verb.passive && verb.lemma !== 'pass') return null;
  if (!participle && subjectIndex(view.clauses, at) !== index) return null;
  const status = statusOf(view, at);
  if (status === null || status === 'off') return null;
  const { last } = clauseOf(view, at, at, at);
  const by = units.findIndex((unit, place) => place > at && place <= last && wordOf(unit) === 'by');
  const agents = by < 0 ? null : coordinatedActors(scene, view, by + 1);
  return {
    status,
    stage: BILL_STAGE.get(verb.lemma)!,
    verb: at,
    sponsors: agents?.actors ?? [],
    first: index,
    last: Math.max(at, agents?.last ?? at),
  };
}

interface Aim {
  readonly words: string;
  readonly last: number;
  /** The words are a name (`the repeal of the X restrictions`), not a clause. */
  readonly named: boolean;
}

/** What the bill would do: `namely, the repeal of …`, `to lift …`, `that would …`, `on …`. */
function aimOf(scene: Scene, view: View, index: number): Aim | null {
  const { units } = view.clauses;
  const stop = units.findIndex((unit, at) => at > index && /^(?:stop|colon)$/.test(unit.kind));
  const end = (stop < 0 ? units.length : stop) - 1;
  const namely = units.findIndex((unit, at) => at > index && at < end && wordOf(unit) === 'namely');
  if (namely > 0) {
    const from = units[namely + 1]?.kind === 'comma' ? namely + 2 : namely + 1;
    return { words: wordsOf(scene, view, from, end), last: end, named: units[from]?.kind === 'np' };
  }
  let at = index + 1;
  while (at <= end && units[at]!.kind === 'time') at++;
  const opener = units[at];
  if (!opener || at >= end) return null;
  const opens =
    opener.kind === 'relative' ||
    opener.kind === 'that' ||
    (opener.kind === 'vg' && opener.form === 'gerund') ||
    /^(?:to|on|for)$/.test(wordOf(opener));
  if (!opens) return null;
  const last = clauseStop(units, at, end);
  const words = wordsOf(scene, view, at, last);
  return words.split(' ').length < 3 ? null : { words, last, named: false };
}

function clauseStop(units: readonly Unit[], from: number, end: number): number {
  for (let at = from + 1; at <= end; at++) if (/^(?:comma|dash)$/.test(units[at]!.kind)) return at - 1;
  return end;
}
