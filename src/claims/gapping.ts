import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { View } from './scene.ts';
import { stanceOf } from './stance.ts';
import { subjectIndex } from './syntax/subject.ts';
import type { Unit, VerbGroup } from './syntax/unit.ts';

/**
 * Drafts that lean on another: `Norland joined in 2004, Sudland in 2007 and Westland in 2013`, `Eastland followed in 2021`,
 * `so did Westland`. They repeat its act for another party.
 */
export function gapped(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const following = followers(view, discourse, own, before);
  return [
    ...following,
    ...company(view, discourse, own),
    ...withinSentence(view, discourse, [...own, ...following]),
    ...bareEntry(view, discourse, own, before),
  ];
}

/** After a claim with a time: name, preposition, time, again and again, without a verb. */
function withinSentence(view: View, discourse: Discourse, own: readonly Draft[]): Draft[] {
  const { units } = view.clauses;
  const models = own.filter((draft) => draft.mood === 'fact' && !draft.denied);
  if (models.length === 0) return [];
  const found: Draft[] = [];
  for (let at = 2; at < units.length; at++) {
    const unit = units[at]!;
    const model = models
      .filter((draft) => draft.last < at)
      .sort((a, b) => a.last - b.last)
      .at(-1);
    if (!model) continue;
    if (unit.kind !== 'np' || unit.name?.kind !== 'state' || unit.name.form === 'adjective' || unit.owners.length > 0)
      continue;
    const before = units[at - 1];
    if (!before || !/^(comma|conjunction|dash)$/.test(before.kind) || !afterTime(view, at - 1)) continue;
    let next = at + 1;
    if (units[next]?.kind === 'preposition' && /^(in|on|since|from)$/.test((units[next] as { word: string }).word))
      next++;
    else if (units[next]?.kind !== 'time') continue;
    const time = units[next];
    const timed =
      time?.kind === 'time' ||
      (time?.kind === 'np' &&
        view.times.some(
          (one) =>
            one.start >= view.clauses.tokens[time.first]!.start && one.end <= view.clauses.tokens[time.last]!.end,
        ));
    if (!timed) continue;
    const after = units[next + 1];
    if (after && !/^(comma|conjunction|stop|dash)$/.test(after.kind)) continue;
    found.push({
      ...model,
      parties: discourse.referentOf(view, at).parties,
      first: at,
      last: next,
      at,
      rule: `${model.rule}+gapping`,
      confidence: 0.7,
    });
  }
  return found;
}

/** The clause before the marks at `from` ends in a time, as in `in 2004, Norland in 2007`; a place (`in Oslo, Norland`) does not. */
function afterTime(view: View, from: number): boolean {
  const { units, tokens } = view.clauses;
  let at = from;
  while (at >= 0 && /^(comma|conjunction|dash)$/.test(units[at]!.kind)) at--;
  const unit = units[at];
  if (!unit) return false;
  const { start, end } = { start: tokens[unit.first]!.start, end: tokens[unit.last]!.end };
  return unit.kind === 'time' || view.times.some((time) => time.start < end && time.end > start);
}

/** `X followed in April`, `so did X`, `X did the same`. */
function followers(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const { units, tokens } = view.clauses;
  const found: Draft[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'vg') continue;
    const model = own.findLast((draft) => draft.at < index) ?? before;
    if (!model || model.denied) continue;
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
      (next.kind === 'np' && /^(suit|weeks?|months?|years?|days?)$/i.test(tokens[next.head]!.text));
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
      if (!inverted && !same) continue;
      // "Norland backed the request. So did Sudland.": what was done last counts, not the joining told before it.
      if (own.every((draft) => draft.at > index) && doneSince(discourse.scene.views[view.index - 1], model)) continue;
      const at = inverted ? index + 1 : subjectIndex(view.clauses, index);
      const parties = at === null ? [] : discourse.referentOf(view, at).parties;
      if (parties.length === 0) continue;
      const stance = same ? stanceOf(view, index) : null;
      found.push({
        ...model,
        mood: stance && stance.mood !== 'fact' ? stance.mood : model.mood,
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

/** `…, followed by X in 2004`, `…, later joined by X`, `…, with X following a year later`. */
function followedBy(view: View, discourse: Discourse, index: number, verb: VerbGroup, model: Draft): Draft | null {
  const { units } = view.clauses;
  if (!/^(follow|join)$/.test(verb.lemma) || model.last >= index) return null;
  let at: number | null = null;
  if (verb.form === 'participle' && !verb.passive) {
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

/** `joined the bloc, joining X and Y`, `became a member alongside X, Y and Z`: those found inside already, or coming along. */
function company(view: View, discourse: Discourse, own: readonly Draft[]): Draft[] {
  const { units } = view.clauses;
  return units.flatMap((unit, at): Draft[] => {
    if (unit.kind !== 'np' || unit.name?.kind !== 'state' || unit.name.form !== 'name' || unit.owners.length > 0)
      return [];
    const before = units[at - 1];
    if (at === 1 && isAlong(before)) {
      const main = own.find((draft) => draft.first > at && units[at + 1]?.kind === 'comma' && draft.first === at + 2);
      return main
        ? [{ ...main, parties: discourse.referentOf(view, at).parties, first: at, rule: `${main.rule}+company` }]
        : [];
    }
    const model = own.findLast(
      (draft) => draft.last < at && /^(join|sign)$/.test(draft.act) && !draft.denied && !draft.step,
    );
    if (!model || !before || model.parties.some(({ id }) => id === unit.name!.id)) return [];
    const after = units[at + 1];
    if (after && !/^(stop|comma|dash|bracket|time)$/.test(after.kind) && !inWhole(view, discourse, at + 1)) return [];
    const inside =
      before.kind === 'vg' &&
      before.lemma === 'join' &&
      before.form === 'gerund' &&
      /^(fact|announced|future)$/.test(model.mood);
    const along = isAlong(before);
    const members = along && /^membership:/.test(model.rule) && unit.others.length > 0;
    if (!inside && !(along && at - model.last <= 4)) return [];
    return [
      {
        ...model,
        parties: discourse.referentOf(view, at).parties,
        mood: inside || members ? 'fact' : model.mood,
        first: at - 1,
        last: at,
        at: at - 1,
        rule: `${model.rule}+company`,
        confidence: 0.6,
      },
    ];
  });
}

const isAlong = (unit: Unit | undefined): boolean =>
  unit?.kind === 'preposition' && /^(alongside|along with|together with)$/.test(unit.word);

/** `in the bloc`, `as members`, a time: what may follow the names without making them do something else. */
function inWhole(view: View, discourse: Discourse, at: number): boolean {
  const preposition = view.clauses.units[at];
  if (preposition?.kind !== 'preposition' || !/^(in|as|on|at)$/.test(preposition.word)) return false;
  const next = view.clauses.units[at + 1];
  return (
    next?.kind === 'time' ||
    (next?.kind === 'np' && (preposition.word === 'as' || discourse.referentOf(view, at + 1).frameworks.length > 0))
  );
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

/** A line of a timeline without a verb (`2009: Albania and Croatia`): what the line before told, of others. */
function bareEntry(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const { units } = view.clauses;
  if (own.length > 0 || !before || before.mood !== 'fact' || before.denied) return [];
  if (units.some((unit) => unit.kind === 'vg') || units.length > 8) return [];
  const [first] = units;
  if (
    first?.kind !== 'time' &&
    !(first?.kind === 'np' && view.times.some((time) => time.start === view.clauses.tokens[0]!.start))
  )
    return [];
  const at = units.findIndex(
    (unit) =>
      unit.kind === 'np' && unit.name?.kind === 'state' && unit.name.form !== 'adjective' && unit.owners.length === 0,
  );
  if (at < 0) return [];
  return [
    {
      ...before,
      parties: discourse.referentOf(view, at).parties,
      first: at,
      last: at,
      at,
      rule: `${before.rule}+timeline`,
      confidence: 0.6,
    },
  ];
}

const doneSince = (before: View | undefined, model: Draft): boolean =>
  before?.clauses.units.some(
    (unit, at) =>
      at > Math.max(model.at, model.last) && unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present'),
  ) ?? false;

/** `did the same`, where the words are cut as determiner and adjective. */
const theSame = (units: View['clauses']['units'], index: number): boolean =>
  wordOf(units[index + 1]) === 'the' && wordOf(units[index + 2]) === 'same';

const wordOf = (unit: { kind: string } | undefined): string => (unit && 'word' in unit ? String(unit.word) : '');
