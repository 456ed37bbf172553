import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { followers } from './followers.ts';
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
      (draft) => draft.last < at && /^(join|sign|invite|apply)$/.test(draft.act) && !draft.denied && !draft.step,
    );
    if (!model || !before || model.parties.some(({ id }) => id === unit.name!.id)) return [];
    const after = units[at + 1];
    if (after && !/^(stop|comma|dash|bracket|time)$/.test(after.kind) && !inWhole(view, discourse, at + 1)) return [];
    const inside =
      before.kind === 'vg' &&
      before.lemma === 'join' &&
      before.form === 'gerund' &&
      /^(join|sign)$/.test(model.act) &&
      /^(fact|announced|future)$/.test(model.mood);
    const along = isAlong(before);
    const members = along && /^membership:/.test(model.rule) && unit.others.length > 0;
    if (!inside && !(along && at - model.last <= 5)) return [];
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
