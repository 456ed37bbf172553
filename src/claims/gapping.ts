import { company, others } from './company.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { followers, isForAnother } from './followers.ts';
import type { View } from './scene.ts';
import { type Unit, wordOf } from './syntax/unit.ts';

/**
 * Drafts that lean on another: `Norland joined in 2004, Sudland in 2007 and Westland in 2013`, `Eastland followed in 2021`,
 * `so did Westland`. They repeat its act for another party.
 */
export function gapped(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const following = followers(view, discourse, own, before);
  return [
    ...following,
    ...company(view, discourse, own),
    ...others(view, discourse, own, before),
    ...otherFrameworks(view, discourse, own),
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
    if (!model || isForAnother(view, discourse, model)) continue;
    if (unit.kind !== 'np' || unit.name?.kind !== 'state' || unit.name.form === 'adjective' || unit.owners.length > 0)
      continue;
    const opens = /^(?:then|later|finally|lastly)$/.test(wordOf(units[at - 1])) ? at - 2 : at - 1;
    const before = units[opens];
    if (!before || !/^(comma|conjunction|dash)$/.test(before.kind) || !afterTime(view, opens)) continue;
    // "Norland – in 2013"
    let next = units[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
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
    let end = next + 1;
    if (wordOf(units[end]) === 'of' && units[end + 1]?.kind === 'time') end += 2;
    const after = units[end];
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

/** `entered the alliance in 1952 and the union in 1981`: the same party, another framework and time. */
function otherFrameworks(view: View, discourse: Discourse, own: readonly Draft[]): Draft[] {
  const { units } = view.clauses;
  return units.flatMap((unit, at): Draft[] => {
    if (unit.kind !== 'np' || unit.name?.kind !== 'framework' || unit.owners.length > 0) return [];
    const mark = units[at - 1];
    if (!mark || !/^(?:comma|conjunction)$/.test(mark.kind) || !afterTime(view, at - 1)) return [];
    const model = own.findLast((draft) => draft.last < at && draft.mood === 'fact' && !draft.denied && !draft.step);
    const framework = discourse.frameworkOf(unit.name);
    const timed = units[at + 2]?.kind === 'time' && /^(?:in|on|since)$/.test(wordOf(units[at + 1]));
    if (!model || !framework || !timed || framework.id === model.framework.id) return [];
    if (units.slice(model.last + 1, at).some((between) => between.kind === 'vg' || between.kind === 'np')) return [];
    return [{ ...model, framework, first: at, last: at + 2, at, rule: `${model.rule}+gapping`, confidence: 0.7 }];
  });
}

/** A line or sentence without a verb (`2009: Albania and Croatia`, `Bulgaria in 2026.`): what the one before told, of others. */
function bareEntry(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const { units, tokens } = view.clauses;
  if (own.length > 0 || !before || before.mood !== 'fact' || before.denied || units.length > 10) return [];
  if (units.some((unit) => unit.kind === 'vg')) return [];
  const times = units.map(
    (unit) =>
      unit.kind === 'time' ||
      (unit.kind === 'np' &&
        view.times.some((time) => time.start <= tokens[unit.first]!.start && time.end >= tokens[unit.last]!.end)),
  );
  if (!times.some(Boolean)) return [];
  const lists = units.flatMap((unit, at) =>
    unit.kind === 'np' && unit.name?.kind === 'state' && unit.name.form === 'name' && unit.owners.length === 0
      ? [at]
      : [],
  );
  const [at] = lists;
  if (at === undefined || lists.length > 1 || !isBare(units, at, times)) return [];
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

/** Names and a time, and nothing else but the words that join them. */
const isBare = (units: readonly Unit[], list: number, times: readonly boolean[]): boolean =>
  units.every(
    (unit, at) =>
      at === list ||
      times[at] ||
      /^(comma|stop|conjunction|dash|colon|bracket)$/.test(unit.kind) ||
      (unit.kind === 'adverb' && /^(then|later|finally|lastly|also)$/.test(unit.word)) ||
      (unit.kind === 'preposition' && /^(in|on|since)$/.test(unit.word)),
  );
