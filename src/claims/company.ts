import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import { isForAnother } from './followers.ts';
import type { View } from './scene.ts';
import { subjectIndex } from './syntax/subject.ts';
import { type Unit, wordOf } from './syntax/unit.ts';

/** `joined the bloc, joining X and Y`, `became a member alongside X, Y and Z`: those found inside already, or coming along. */
export function company(view: View, discourse: Discourse, own: readonly Draft[]): Draft[] {
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

/** `Norland joins 39 other nations - X, Y and Z - in affirming it`: those who did before what Norland was told to do. */
export function others(view: View, discourse: Discourse, own: readonly Draft[], before: Draft | null): Draft[] {
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
    if (model?.mood !== 'fact' || model.denied || !/^(?:join|sign|ratify)$/.test(model.act)) return [];
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
