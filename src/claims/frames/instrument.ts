import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Sought } from '../discourse/framework-kind.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { type View, wordsOf } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import { organisationParty } from './act-object.ts';
import type { Frame } from './frame.ts';

/** Instruments handed in or received (`deposited its instrument of accession`, `Norland's instrument reached New York`). */
export const instrument: Frame = {
  name: 'instrument',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? [...deposited(view, discourse, index, unit), ...arrived(view, discourse, index, unit)] : [],
    );
  },
};

/** `deposited its instrument of accession`, `handed over its ratification papers`. */
function deposited(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  if (!/^(deposit|lodge|submit|hand|present)$/.test(verb.lemma)) return [];
  const object = objectIndex(view.clauses, index);
  const phrase = object === null ? undefined : view.clauses.units[object];
  if (object === null || phrase?.kind !== 'np') return [];
  const words = wordsOf(view, phrase);
  if (!words.some((word) => /^instruments?$/.test(word))) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  const { parties: named, referent } = partiesAt(discourse, view, stance.party);
  const framework = frameworkAround(view, discourse, object, { kind: 'instrument' });
  const parties =
    named.length > 0 || !framework
      ? named
      : organisationParty(referent?.frameworks ?? [], [framework], referent?.body ?? false);
  if (parties.length === 0 || !framework) return [];
  const kind = nounAfter(view, object) ?? 'ratification';
  if (/withdrawal|denunciation/.test(kind)) return [draft('leave', kind, { step: 'withdrawing' as const })];
  return [
    draft(
      'ratify',
      kind,
      stance.mood === 'future' || stance.mood === 'own-wish' || stance.mood === 'announced'
        ? { step: 'expected' as const }
        : {},
    ),
  ];

  function draft(act: Draft['act'], name: string, extra: Partial<Draft>): Draft {
    return {
      parties,
      framework: framework!,
      act,
      name,
      mood: stance.mood,
      denied: stance.denied,
      first: Math.min(stance.from, index),
      last: object!,
      at: index,
      rule: `notice:instrument`,
      confidence: 0.85,
      ...extra,
    };
  }
}

/** `Norland's instrument of ratification reached New York`, `its instrument was received this morning`. */
function arrived(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const passive = /^(?:receive|deposit|lodge|submit|deliver|present|hand)$/.test(verb.lemma) && verb.passive;
  if (!passive && !(/^(?:reach|arrive)$/.test(verb.lemma) && !verb.passive)) return [];
  const stance = stanceOf(view, index);
  const subject = stance.party === null ? undefined : view.clauses.units[stance.party];
  if (subject?.kind !== 'np' || stance.hypothetical || stance.mood !== 'fact') return [];
  if (!/^instruments?$/i.test(view.clauses.tokens[subject.head]!.text)) return [];
  const parties = ownersOf(discourse, view, stance.party!);
  const framework = frameworkAround(view, discourse, stance.party!, { kind: 'instrument' });
  const kind = nounAfter(view, stance.party!) ?? 'ratification';
  if (parties.length === 0 || !framework) return [];
  const leaving = /withdrawal|denunciation/.test(kind);
  return [
    {
      parties,
      framework,
      act: leaving ? 'leave' : 'ratify',
      name: kind,
      mood: 'fact',
      ...(leaving ? { step: 'withdrawing' as const } : {}),
      denied: stance.denied,
      first: stance.party!,
      last: index,
      at: index,
      rule: 'notice:instrument',
      confidence: 0.8,
    },
  ];
}

function nounAfter(view: View, object: number): string | null {
  const of = prepositionsAfter(view.clauses, object, 3).find(({ word }) => word === 'of');
  const unit = of && view.clauses.units[of.phrase];
  return unit?.kind === 'np' ? view.clauses.tokens[unit.head]!.text.toLowerCase() : null;
}

/** The framework that a paper or notice is about: named in it or behind it, but not whoever takes it. */
export function frameworkAround(
  view: View,
  discourse: Discourse,
  at: number,
  sought: Sought = {},
): FrameworkRef | null {
  const unit = view.clauses.units[at];
  if (unit?.kind === 'np') {
    const inside = discourse.frameworkWithin(unit);
    if (inside) return inside;
  }
  let keeper = false;
  let kept: string | null = null;
  for (const { word, phrase } of prepositionsAfter(view.clauses, at, 8)) {
    // "presented it to the organisation's director-general": who takes the paper is not what is joined.
    keeper ||= /^(?:to|with|at)$/.test(word);
    const found = frameworkIn(discourse, view, phrase);
    const taker = view.clauses.units[phrase];
    if (!keeper || !discourse.referentOf(view, phrase).body) {
      if (found) return found;
    } else if (taker?.kind === 'np') kept ??= discourse.frameworkWithin(taker)?.id ?? null;
  }
  if (kept !== null)
    for (let index = view.index; index >= 0 && index >= view.index - 2; index--) {
      const named = discourse.scene.views[index]!.mentions.flatMap((mention) => discourse.frameworkOf(mention) ?? []);
      const other = named.findLast(({ id }) => id !== kept);
      if (other) return other;
    }
  return discourse.impliedFramework(view, view.clauses.tokens[view.clauses.units[at]!.first]!.start, sought);
}
