import { type Unit, wordOf } from '../../claims/syntax/unit.ts';
import { coordinatedActors, subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkOf } from '../framework.ts';
import { type Scene, unitsSpan, type View, wordsOf } from '../scene.ts';
import { statusOf } from '../status.ts';

/** Somebody announces something about a framework: `Norland announced on Monday that it will join the pact`. */
export const announcement: Recognizer = {
  name: 'announcement',
  read(scene, view) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' && /^(?:announce|unveil|proclaim)$/.test(unit.lemma) && !unit.passive
        ? readAnnouncement(scene, view, index)
        : [],
    );
  },
};

function readAnnouncement(scene: Scene, view: View, index: number): Draft[] {
  const { units } = view.clauses;
  const verb = units[index]!;
  if (verb.kind !== 'vg') return [];
  const agentAfter = verb.form === 'participle' && wordOf(units[index + 1]) === 'by' ? index + 2 : null;
  const status = agentAfter === null ? statusOf(view, index) : 'past';
  const subject = agentAfter ?? subjectOf(view, index);
  if (status !== 'past' || subject === null) return [];
  const { actors, last: named } = coordinatedActors(scene, view, subject, index);
  if (actors.length === 0) return [];
  const last = agentAfter === null ? contentEnd(units, index) : units.length - 1;
  const first = Math.min(subject, index);
  const span = unitsSpan(view, Math.max(index, named) + 1 > last ? index : Math.max(index, named) + 1, last);
  const frameworks = view.mentions
    .filter((mention) => mention.start >= span.start && mention.end <= span.end)
    .flatMap((mention) => frameworkOf(scene, mention) ?? []);
  const [framework] = frameworks;
  if (!framework) return [];
  return [
    {
      content: {
        record: 'event',
        kind: 'announcement',
        participants: actors,
        place: null,
        when: dayBeside(view, index),
        status,
        framework: framework.id,
        about: aboutOf(scene, view, index, last, agentAfter !== null),
        stage: null,
      },
      evidence: unitsSpan(view, first, last),
      core: unitsSpan(view, index, index),
      confidence: 0.8,
    },
  ];
}

/** To the end of the sentence, or to a further clause beside the announcement. */
function contentEnd(units: readonly Unit[], index: number): number {
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'stop' || unit.kind === 'colon') return at - 1;
    if (unit.kind === 'comma' && (units[at + 1]?.kind === 'vg' || units[at + 1]?.kind === 'relative')) return at - 1;
  }
  return units.length - 1;
}

/** The day right beside the verb; days further on are of what is announced. */
function dayBeside(view: View, index: number) {
  const { units, tokens } = view.clauses;
  for (const at of [index + 1, index + 2, index - 1]) {
    const unit = units[at];
    if (unit?.kind !== 'time') continue;
    const time = view.times.find(
      (one) => one.start >= tokens[unit.first]!.start && one.start <= tokens[unit.last]!.end,
    );
    if (time?.type === 'DATE' || time?.type === 'TIME')
      return { expression: time.expression, from: time.from, to: time.to, basis: time.basis };
  }
  return null;
}

function aboutOf(scene: Scene, view: View, index: number, last: number, passive: boolean): string | null {
  const { units } = view.clauses;
  if (passive) return null;
  let at = index + 1;
  while (at <= last && (units[at]!.kind === 'time' || wordOf(units[at]) === 'on' || units[at]!.kind === 'that')) at++;
  return at > last ? null : wordsOf(scene, view, at, last);
}
