import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { latestMatter, ownMatter } from '../matter.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** A joining still being weighed (`will decide on an application by June`, `the matter is under consideration`, `is looking at the question`). */
export const deliberation: Frame = {
  name: 'deliberation',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg'
        ? [
            ...decides(view, discourse, index, unit),
            ...weighs(view, discourse, index, unit),
            ...interested(view, discourse, index, unit),
          ]
        : [],
    );
  },
};

const MATTER = /^(?:matter|question|issue|idea|proposal|invitation|offer|option|possibility)$/i;

const draft = (
  parties: readonly PartyRef[],
  framework: FrameworkRef,
  first: number,
  at: number,
  last: number,
): Draft => ({
  parties,
  framework,
  act: 'join',
  name: null,
  mood: 'own-wish',
  denied: false,
  first,
  last,
  at,
  rule: 'deliberation',
  confidence: 0.65,
});

/** `will decide on an application by June`: an application that is not made yet. */
function decides(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (verb.lemma !== 'decide' || verb.passive || verb.negated) return [];
  if (verb.form === 'past' && !verb.modal) return [];
  const on = prepositionsAfter(view.clauses, index, 3).find(({ word }) => word === 'on');
  const phrase = on && units[on.phrase];
  if (phrase?.kind !== 'np' || phrase.owners.length > 0) return [];
  if (!/^(?:application|bid|membership|accession|entry)$/i.test(tokens[phrase.head]!.text)) return [];
  const own = phrase.determiner === null || /^(?:an?)$/.test(phrase.determiner) || phrase.ownerPronoun !== null;
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  if (!own || stance.hypothetical || parties.length === 0) return [];
  const inside = phrase.mentions.flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  const to = prepositionsAfter(view.clauses, on!.phrase, 3).find(({ word }) => /^(?:to|for|of)$/.test(word));
  const framework =
    inside ??
    (to ? frameworkIn(discourse, view, to.phrase) : discourse.impliedFramework(view, tokens[phrase.first]!.start));
  return framework ? [draft(parties, framework, stance.from, index, to?.phrase ?? on!.phrase)] : [];
}

/** `Norland has shown interest`, `others have expressed an interest`: in what the report is about. */
function interested(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (!/^(?:show|express|signal|voice|declare)$/.test(verb.lemma) || verb.negated || verb.passive) return [];
  const at = objectIndex(view.clauses, index);
  const phrase = at === null ? undefined : units[at];
  if (at === null || phrase?.kind !== 'np' || !/^interest$/i.test(tokens[phrase.head]!.text)) return [];
  if (phrase.determiner === 'no' || !/^(?:stop|comma|conjunction)$/.test(units[at + 1]?.kind ?? 'stop')) return [];
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  const latest = latestMatter(view, discourse, index, 2);
  const open = latest !== null && /^(?:apply|invite|talk|join|sign)$/.test(latest.act);
  if (stance.hypothetical || stance.denied || stance.mood !== 'fact' || parties.length === 0 || !open) return [];
  return [draft(parties, latest.framework, stance.from, index, at)];
}

/** `the matter is under consideration`, `is studying the question`, said of or by a state whose joining was just spoken of. */
function weighs(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  if (verb.negated || verb.modal || !/^(?:past|present)$/.test(verb.form)) return [];
  const { units, tokens } = view.clauses;
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.denied || stance.party === null) return [];
  const subject = units[stance.party];
  if (subject?.kind !== 'np') return [];
  if (verb.lemma === 'be') {
    const under = prepositionsAfter(view.clauses, index, 4).find(({ word }) => word === 'under');
    const noun = under && units[under.phrase];
    if (noun?.kind !== 'np' || !MATTER.test(tokens[subject.head]!.text)) return [];
    if (!/^(?:consideration|review|study|discussion)$/i.test(tokens[noun.head]!.text)) return [];
    return about(
      view,
      discourse,
      spokenFor(view, discourse, stance.party),
      Math.min(stance.party, index),
      index,
      under!.phrase,
    );
  }
  if (!verb.progressive || !/^(?:study|review|look|consider|weigh|examine|discuss|assess)$/.test(verb.lemma)) return [];
  const at =
    verb.lemma === 'look'
      ? prepositionsAfter(view.clauses, index, 3).find(({ word }) => /^(?:at|into)$/.test(word))?.phrase
      : objectIndex(view.clauses, index);
  const object = at === undefined || at === null ? undefined : units[at];
  if (object?.kind !== 'np' || !(MATTER.test(tokens[object.head]!.text) || /^it$/i.test(tokens[object.head]!.text)))
    return [];
  if (object.determiner !== null && !/^(?:the|this|that)$/.test(object.determiner)) return [];
  return about(view, discourse, partiesAt(discourse, view, stance.party).parties, stance.from, index, at!);
}

/** Whose matter it is: its owner, else whoever says so. */
function spokenFor(view: View, discourse: Discourse, at: number): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, at);
  if (owners.length > 0) return owners;
  const speaker = discourse.scene
    .chainOf(view.clauses.tokens[view.clauses.units[at]!.first]!)
    .flatMap((attribution) => discourse.speaksFor(attribution) ?? [])
    .find((of) => discourse.scene.gazetteer.states.has(of));
  return speaker ? [discourse.state(speaker)] : [];
}

function about(
  view: View,
  discourse: Discourse,
  parties: readonly PartyRef[],
  first: number,
  at: number,
  last: number,
): Draft[] {
  const own =
    parties.length === 0 ? null : (ownMatter(view, discourse, at, parties, 2) ?? sharedMatter(view, discourse, at));
  const open =
    own && !/^(?:leave|suspend|block)$/.test(own.act) && !(own.act === 'join' && own.mood === 'fact' && !own.denied);
  return own && open ? [draft(parties, own.framework, first, at, last)] : [];
}

/** What others were just said to be doing, which this state is asked about too. */
function sharedMatter(view: View, discourse: Discourse, at: number): Draft | null {
  const latest = latestMatter(view, discourse, at, 1);
  return latest && /^(?:apply|invite)$/.test(latest.act) && !latest.denied ? latest : null;
}
