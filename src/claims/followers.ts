import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { View } from './scene.ts';
import { stanceOf } from './stance.ts';
import { subjectIndex } from './syntax/subject.ts';
import { type VerbGroup, wordOf } from './syntax/unit.ts';

/** `X followed in April`, `so did X`, `X did the same`. */
export function followers(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const { units, tokens } = view.clauses;
  const found: Draft[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'vg') continue;
    const model = own.findLast((draft) => draft.at < index) ?? before;
    if (!model || model.denied || isForAnother(view, discourse, model)) continue;
    const next = units[index + 1];
    const turned = followedBy(view, discourse, index, unit, model) ?? ordinal(view, discourse, index, unit, model);
    if (turned) {
      found.push(turned);
      continue;
    }
    const alone =
      !next ||
      /^(time|stop|comma|adverb|conjunction)$/.test(next.kind) ||
      (next.kind === 'preposition' && /^(in|on|by|at|later|within|after|a)$/.test(next.word)) ||
      (next.kind === 'np' && /^(suit|weeks?|months?|years?|days?)$/i.test(tokens[next.head]!.text)) ||
      // "Westland followed Norland in 1987"
      (next.kind === 'np' &&
        next.name?.kind === 'state' &&
        discourse.referentOf(view, index + 1).parties.some(({ id }) => model.parties.some((party) => party.id === id)));
    if (unit.lemma === 'follow' && !unit.passive && unit.form !== 'participle' && unit.form !== 'gerund' && alone) {
      const subject = subjectIndex(view.clauses, index);
      const parties = subject === null ? [] : discourse.referentOf(view, subject).parties;
      const stance = stanceOf(view, index);
      if (parties.length > 0 && !stance.hypothetical && !stance.denied) {
        found.push({
          ...model,
          mood: stance.mood === 'fact' ? model.mood : stance.mood,
          parties,
          first: Math.min(subject!, index),
          last: index,
          at: index,
          rule: `${model.rule}+followed`,
          confidence: 0.65,
        });
      }
      continue;
    }
    if (
      unit.lemma === 'do' ||
      (/^(have|be)$/.test(unit.lemma) && wordOf(units[index - 1]) === 'so') ||
      (/^(say|announce)$/.test(unit.lemma) && theSame(units, index))
    ) {
      const inverted = next?.kind === 'np' && /^(so|as)$/.test(wordOf(units[index - 1]));
      const same =
        (next?.kind === 'np' && /^(same|likewise|so)$/i.test(tokens[next.head]!.text)) ||
        /^(so|likewise)$/.test(wordOf(next)) ||
        theSame(units, index);
      const told = units.slice(0, index).some((one) => one.kind === 'vg' && one.form === 'present' && !one.modal);
      if (model === before && (!endsOn(discourse, view, model) || (inverted && told))) continue;
      if (!inverted && !same) continue;
      // "All the members take part: X, Y. So does Z": what Z does is no list.
      if (/^roster:/.test(model.rule)) continue;
      const at = inverted ? index + 1 : subjectIndex(view.clauses, index);
      const parties = at === null ? [] : discourse.referentOf(view, at).parties;
      if (parties.length === 0) continue;
      const stance = same ? stanceOf(view, index) : null;
      if (stance?.denied || stance?.hypothetical) continue;
      found.push({
        ...model,
        mood: stance && (stance.mood !== 'fact' || isDone(unit, model)) ? stance.mood : model.mood,
        parties,
        first: Math.min(index, at!),
        last: Math.max(index, at!),
        at: index,
        rule: `${model.rule}+so-did`,
        confidence: 0.6,
      });
    }
  }
  return found;
}

/** `Norland will apply; Sudland did so in July`: what is still to come for one is done by the other. */
const isDone = (verb: VerbGroup, model: Draft): boolean =>
  verb.form === 'past' && verb.lemma === 'do' && model.act === 'apply' && model.mood === 'future';

/** `Norland ratified Sudland's entry in May, Westland in June`, `… So did Westland`: no act of Westland's own joining. */
export function isForAnother(view: View, discourse: Discourse, model: Draft): boolean {
  if (model.act !== 'ratify') return false;
  const { read, scene } = discourse;
  const from = read.findLast(({ draft }) => draft === model)?.sentence ?? view.index;
  const told = scene.views[from] ?? view;
  const subject = subjectIndex(told.clauses, model.at);
  const actors = subject === null ? [] : discourse.referentOf(told, subject).parties;
  return actors.length > 0 && !actors.some((actor) => model.parties.some(({ id }) => id === actor.id));
}

/** Whether the sentence before ended on that act, so that `so did X` means it and not what was said since. */
function endsOn(discourse: Discourse, view: View, model: Draft): boolean {
  const units = discourse.scene.views[view.index - 1]?.clauses.units ?? [];
  return !units.some(
    (unit, at) => at > model.at && unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present'),
  );
}

/** `…, followed by X in 2004`, `…, later joined by X`, `…, with X following a year later`. */
function followedBy(view: View, discourse: Discourse, index: number, verb: VerbGroup, model: Draft): Draft | null {
  const { units } = view.clauses;
  if (!/^(follow|join)$/.test(verb.lemma) || model.last >= index) return null;
  let at: number | null = null;
  // "the founders were later joined by X": of those just said to be in.
  const joined = verb.passive && verb.lemma === 'join' && verb.modal === null && !verb.negated && model.act === 'join';
  if (joined || (verb.form === 'participle' && !verb.passive)) {
    const agent = units[index + 1];
    if (agent?.kind !== 'preposition' || agent.word !== 'by' || units[index + 2]?.kind !== 'np') return null;
    at = index + 2;
  } else if (verb.form === 'gerund') {
    const opener = units[index - 2];
    if (opener?.kind !== 'preposition' || opener.word !== 'with' || units[index + 1]?.kind === 'np') return null;
    at = index - 1;
  }
  const phrase = at === null ? undefined : units[at];
  if (at === null || phrase?.kind !== 'np' || phrase.name?.kind !== 'state' || phrase.name.form === 'adjective')
    return null;
  return {
    ...model,
    parties: discourse.referentOf(view, at).parties,
    first: Math.min(index, at),
    last: Math.max(index, at),
    at: index,
    rule: `${model.rule}+followed`,
    confidence: 0.7,
  };
}

/** `…, while X became the 32nd`: an ordinal that leaves out the noun. */
function ordinal(view: View, discourse: Discourse, index: number, verb: VerbGroup, model: Draft): Draft | null {
  const { units, tokens } = view.clauses;
  if (!/^(become|be)$/.test(verb.lemma) || verb.negated || model.act !== 'join') return null;
  let at = index + 1;
  while (units[at] && /^(other|adverb)$/.test(units[at]!.kind)) at++;
  const unit = units[at];
  const word = unit && tokens[unit.last]!.text;
  if (
    !unit ||
    !/^(adjective|np|time)$/.test(unit.kind) ||
    !/^(?:\d+(?:st|nd|rd|th)|\p{L}+(?:th|first|second|third))$/u.test(word ?? '')
  )
    return null;
  if (unit.kind === 'np' && unit.mentions.length > 0) return null;
  const after = units[at + 1];
  if (after && !/^(stop|comma|preposition|time|dash|bracket)$/.test(after.kind)) return null;
  if (after?.kind === 'preposition' && !/^(in|on|at|since|after|earlier)$/.test(after.word)) return null;
  const stance = stanceOf(view, index);
  const parties = stance.party === null ? [] : discourse.referentOf(view, stance.party).parties;
  if (parties.length === 0 || stance.hypothetical || stance.denied) return null;
  return {
    ...model,
    parties,
    mood: stance.mood,
    first: stance.from,
    last: at,
    at: index,
    rule: `${model.rule}+ordinal`,
    confidence: 0.65,
  };
}

/** `did the same`, where the words are cut as determiner and adjective. */
const theSame = (units: View['clauses']['units'], index: number): boolean =>
  wordOf(units[index + 1]) === 'the' && wordOf(units[index + 2]) === 'same';
