import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { followers, isForAnother } from './followers.ts';
import type { View } from './scene.ts';
import { subjectIndex } from './syntax/subject.ts';
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
    if (at === 1 && (isAlong(before) || isBeside(before))) {
      const main = own.find(
        (draft) =>
          units[at + 1]?.kind === 'comma' &&
          draft.first === at + 2 &&
          !draft.denied &&
          (isAlong(before) || /^(composition|membership:list|roster)/.test(draft.rule)),
      );
      return main
        ? [{ ...main, parties: discourse.referentOf(view, at).parties, first: at, rule: `${main.rule}+company` }]
        : [];
    }
    // "Norland, along with Westland and Eastland, joined": between the subject and what it did.
    const within = own.find(
      (draft) => draft.first < at && at < draft.at && !draft.denied && !/^composition/.test(draft.rule),
    );
    if (
      within &&
      !isForAnother(view, discourse, within) &&
      (isAlong(before) || wordOf(before) === 'like') &&
      units[at + 1]?.kind === 'comma'
    )
      return within.parties.some(({ id }) => id === unit.name!.id)
        ? []
        : [
            {
              ...within,
              parties: discourse.referentOf(view, at).parties,
              rule: `${within.rule}+company`,
              confidence: 0.6,
            },
          ];
    const model = own.findLast(
      (draft) => draft.last < at && /^(join|sign|invite|apply)$/.test(draft.act) && !draft.denied && !draft.step,
    );
    if (!model || !before || model.parties.some(({ id }) => id === unit.name!.id)) return [];
    const after = units[at + 1];
    const cosigned = model.act === 'sign' && wordOf(before) === 'with' && unit.others.length > 0;
    if (after && !/^(stop|comma|dash|bracket|time)$/.test(after.kind) && !cosigned && !inWhole(view, discourse, at + 1))
      return [];
    const likes = ofLikes(view, at);
    const joining = likes === null ? before : units[likes]!;
    const inside =
      joining.kind === 'vg' &&
      joining.lemma === 'join' &&
      joining.form === 'gerund' &&
      /^(join|sign)$/.test(model.act) &&
      /^(fact|announced|future)$/.test(model.mood);
    const together = sameTime(view, at);
    const along = isAlong(before) || together || cosigned;
    const members = along && /^membership:/.test(model.rule) && unit.others.length > 0;
    if (!inside && !(along && at - model.last <= (together ? 8 : 5))) return [];
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

/** `Norland joins 39 other nations - X, Y and Z - in affirming it`: those who did before what Norland was told to do. */
function others(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
  const { units, tokens } = view.clauses;
  return units.flatMap((unit, at): Draft[] => {
    const group = units[at + 1];
    if (unit.kind !== 'vg' || unit.lemma !== 'join' || unit.modal !== null || unit.negated || group?.kind !== 'np')
      return [];
    const words = tokens.slice(group.first, group.last + 1).map((token) => token.text.toLowerCase());
    if (!words.includes('other') || !/^(?:nations|countries|states|members|signatories)$/.test(words.at(-1)!))
      return [];
    const subject = subjectIndex(view.clauses, at);
    const joining = subject === null ? [] : discourse.referentOf(view, subject).parties;
    const model = own.findLast((draft) => draft.at < at) ?? before;
    if (!model || model.mood !== 'fact' || model.denied || !/^(?:join|sign|ratify)$/.test(model.act)) return [];
    if (!model.parties.some(({ id }) => joining.some((party) => party.id === id))) return [];
    const { parties } = discourse.referentOf(view, at + 1);
    if (parties.length === 0) return [];
    return [{ ...model, parties, first: at, last: at + 1, at, rule: `${model.rule}+others`, confidence: 0.65 }];
  });
}

/** `joining the likes of X and Y`, `joining a list that includes X`: the verb over the group that the names are of. */
function ofLikes(view: View, at: number): number | null {
  const { units, tokens } = view.clauses;
  for (let index = at - 1; index > 0 && index >= at - 4; index--) {
    const unit = units[index]!;
    if (unit.kind === 'np')
      return /^(likes?|list|ranks|group|club|countries|nations|states|members|signatories|neighbou?rs|others)$/i.test(
        tokens[unit.head]!.text,
      ) && units[index - 1]?.kind === 'vg'
        ? index - 1
        : null;
    const leads =
      (unit.kind === 'vg' && unit.lemma === 'include') ||
      /^(relative|that|comma)$/.test(unit.kind) ||
      (unit.kind === 'preposition' && /^(of|including|like|such as)$/.test(unit.word));
    if (!leads) return null;
  }
  return null;
}

/** `Besides X, the bloc includes Y`. */
const isBeside = (unit: Unit | undefined): boolean =>
  unit?.kind === 'preposition' && /^(besides|in addition to|in addition|apart from|aside from)$/.test(unit.word);

/** `on the same day as Norland`. */
function sameTime(view: View, at: number): boolean {
  const { units, tokens } = view.clauses;
  if (wordOf(units[at - 1]) !== 'as') return false;
  const words = tokens
    .slice(Math.max(0, units[at]!.first - 5), units[at]!.first)
    .map((token) => token.text.toLowerCase());
  return /\bsame (?:day|date|year|month|time|week|summit|ceremony) as$/.test(words.join(' '));
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
  if (at === undefined || (!times[0] && (lists.length > 1 || !isBare(units, at, times)))) return [];
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
      /^(comma|stop|conjunction|dash)$/.test(unit.kind) ||
      (unit.kind === 'adverb' && /^(then|later|finally|lastly|also)$/.test(unit.word)) ||
      (unit.kind === 'preposition' && /^(in|on|since)$/.test(unit.word)),
  );
