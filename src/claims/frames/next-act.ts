import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { latestMatter, ownMatter } from '../matter.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** The next formal act, still to come (`the accession protocol will be signed in May`, `Norland's parliament is due to vote on it`). */
export const nextAct: Frame = {
  name: 'next-act',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? [...paper(view, discourse, index, unit), ...vote(view, discourse, index, unit)] : [],
    );
  },
};

const PAPER = /^(?:protocols?|treaty|instruments?|memorandum|documents?|papers?)$/i;
const JOINING = /^(?:accession|membership|admission|entry|ratification)$/i;

/** `the protocol of accession is to be signed`, `the instrument will be deposited`. */
function paper(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  if (!/^(?:sign|deposit|submit|initial|lodge)$/.test(verb.lemma) || !verb.passive || verb.negated) return [];
  const { units, tokens } = view.clauses;
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.mood !== 'future' || stance.party === null || stance.act) return [];
  const phrase = units[stance.party];
  if (phrase?.kind !== 'np' || !PAPER.test(tokens[phrase.head]!.text)) return [];
  const of = prepositionsAfter(view.clauses, stance.party, 4).find(({ word }) => /^(?:of|on|for)$/.test(word));
  const about = of && units[of.phrase];
  const words = [phrase, ...(about?.kind === 'np' ? [about] : [])].flatMap((one) =>
    tokens.slice(one.first, one.last + 1),
  );
  const instrument = /^instruments?$/i.test(tokens[phrase.head]!.text);
  if (!instrument && !words.some((token) => JOINING.test(token.text))) return [];
  const parties = whose(view, discourse, stance.party, of?.phrase ?? null);
  const known =
    parties.length > 0 ? ownMatter(view, discourse, index, parties, 6) : latestMatter(view, discourse, index, 3);
  const framework = frameworkOf(view, discourse, stance.party, phrase) ?? known?.framework ?? null;
  const meant = parties.length > 0 ? parties : recent(view, discourse, framework, phrase);
  return framework && meant.length > 0 ? [draft(meant, framework, stance.from, index, 'next-act:paper')] : [];
}

function whose(view: View, discourse: Discourse, at: number, of: number | null): readonly PartyRef[] {
  const own = ownersOf(discourse, view, at);
  if (own.length > 0) return own;
  if (of === null) return [];
  const owned = ownersOf(discourse, view, of);
  if (owned.length > 0) return owned;
  const { parties, referent } = partiesAt(discourse, view, of);
  return referent?.body ? [] : parties;
}

/** Whose paper it is when nobody says: of whom a step on the way there was just told, else of whoever speaks of it. */
function recent(
  view: View,
  discourse: Discourse,
  framework: FrameworkRef | null,
  phrase: NounPhrase,
): readonly PartyRef[] {
  const found = discourse.read.findLast(
    ({ sentence, draft: one }) =>
      view.index - sentence <= 2 &&
      one.framework.id === framework?.id &&
      /^(?:join|ratify|talk|sign)$/.test(one.act) &&
      !(one.act === 'join' && one.mood === 'fact') &&
      one.parties.length === 1,
  );
  if (found) return found.draft.parties;
  const speaker = discourse.scene
    .chainOf(view.clauses.tokens[phrase.first]!)
    .flatMap((attribution) => discourse.speaksFor(attribution) ?? [])
    .find((of) => discourse.scene.gazetteer.states.has(of));
  return speaker ? [discourse.state(speaker)] : [];
}

function frameworkOf(view: View, discourse: Discourse, at: number, phrase: NounPhrase): FrameworkRef | null {
  const inside = phrase.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  if (inside) return inside;
  for (const { word, phrase: next } of prepositionsAfter(view.clauses, at, 6)) {
    const found = /^(?:to|of|in|into)$/.test(word) ? frameworkIn(discourse, view, next) : null;
    if (found) return found;
  }
  return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
}

const CHAMBER =
  /^(?:parliament|senate|assembly|congress|house|lawmakers|deputies|chamber|legislature|sejm|duma|knesset|bundestag|cabinet)$/i;

/** `Norland's parliament is due to vote in May`: on what it was last said to have before it. */
function vote(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  const at = voteAt(view, index, verb);
  if (at === null || verb.negated) return [];
  const subject = subjectIndex(view.clauses, index);
  const phrase = subject === null ? undefined : units[subject];
  if (subject === null || phrase?.kind !== 'np') return [];
  if (!tokens.slice(phrase.first, phrase.last + 1).some((token) => CHAMBER.test(token.text))) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.denied) return [];
  const { parties } = partiesAt(discourse, view, subject);
  const on = prepositionsAfter(view.clauses, at, 4).find(({ word }) => word === 'on');
  const about = on && units[on.phrase];
  // "vote on Norland's membership": the bid is another's.
  if (on && ownersOf(discourse, view, on.phrase).some((owner) => parties.every(({ id }) => id !== owner.id))) return [];
  const named = on && (about as NounPhrase).mentions.length > 0 ? frameworkIn(discourse, view, on.phrase) : null;
  const matter = ownMatter(view, discourse, at, parties, 4);
  const pointed =
    on === undefined ||
    named !== null ||
    /^(?:it|ratification|accession|treaty|agreement|protocol|compact|pact|accord|law|bill|convention)$/i.test(
      tokens[(about as NounPhrase).head]!.text,
    );
  const framework = named ?? matter?.framework ?? null;
  const fits = named !== null || (matter !== null && /^(?:sign|ratify|join|apply)$/.test(matter.act));
  if (!pointed || !fits || !framework || parties.length === 0) return [];
  return [draft(parties, framework, Math.min(stance.from, subject), at, 'next-act:vote')];
}

/** The unit of `vote` in `is due to vote`, `is to vote`, `will vote`; null where no vote is still to come. */
function voteAt(view: View, index: number, verb: VerbGroup): number | null {
  const { units, tokens } = view.clauses;
  const next = units[index + 1];
  const after = units[index + 2];
  if (verb.lemma === 'vote') return verb.modal === 'will' ? index : null;
  const due =
    (verb.lemma === 'be' && !verb.modal) || (verb.passive && /^(?:expect|schedule|set|slate)$/.test(verb.lemma));
  if (!due || !next || !('word' in next) || !after) return null;
  const towards =
    /^(?:due to|to|set to|expected to)$/.test(next.word) || /^(?:due|set|expected|scheduled)$/.test(next.word);
  if (!towards) return null;
  const at = /^to$/.test((after as { word?: string }).word ?? '') ? index + 3 : index + 2;
  const unit = units[at];
  const word = unit && tokens[unit.last]!.text.toLowerCase();
  if (!unit || !/^(?:np|vg)$/.test(unit.kind)) return null;
  // "is expected to do so": what another chamber did just before.
  const same = word === 'do' && /^(?:so|likewise)$/i.test(tokens[units[at + 1]?.first ?? 0]!.text);
  return word === 'vote' || same ? at : null;
}

const draft = (
  parties: readonly PartyRef[],
  framework: FrameworkRef,
  first: number,
  at: number,
  rule: string,
): Draft => ({
  parties,
  framework,
  act: 'sign',
  name: null,
  mood: 'future',
  step: 'expected',
  denied: false,
  first,
  last: at,
  at,
  rule,
  confidence: 0.7,
});
