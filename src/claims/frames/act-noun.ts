import { partiesAt } from '../arguments.ts';
import type { Discourse, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { ActNoun, Mood } from '../lexicon/acts.ts';
import type { NounEffect } from '../lexicon/noun-effects.ts';
import { labelled } from '../meant.ts';
import type { View } from '../scene.ts';
import { inCondition } from '../setting.ts';
import { governorOf } from '../stance/governor.ts';
import type { Stance } from '../stance/mood.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';
import { effectOf } from './noun-effect.ts';
import { frameworkOfNoun } from './noun-framework.ts';
import { lastOf, nounsOf } from './noun-of-joining.ts';
import { dueOf, mootedOf, opposedOf, plannedOf, supportedOf, wishedOf } from './noun-outlook.ts';
import { isNamed, othersNamed, partiesOfNoun, subjectBefore } from './noun-parties.ts';

/** Nouns of joining and what is done to them (`blocked Norland's bid`, `its accession took effect`, `accession talks were frozen`). */
export const actNoun: Frame = {
  name: 'act-noun',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'np' ? readNoun(view, discourse, index, unit) : [],
    );
  },
};

function readNoun(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { tokens, units } = view.clauses;
  const words = tokens.slice(phrase.first, phrase.last + 1);
  const found = nounsOf(
    words.map((token) => token.lemma.toLowerCase()),
    tokens[phrase.head]!.lemma.toLowerCase(),
  );
  if (!found) return [];
  // A plan towards membership is a status, not membership.
  if (/^plans?$/i.test(tokens[phrase.head]!.text) && words.some((token) => /^action$/i.test(token.text))) return [];
  if (found.lemma === 'invitation' && toMeeting(view, index)) return [];
  if (isOfBid(view, index)) return [];
  const framework = frameworkOfNoun(view, discourse, index, phrase, found);
  if (!framework) return [];
  const planned = plannedOf(view, discourse, index, phrase, found, framework);
  if (planned) return [planned];
  const wished = wishedOf(view, discourse, index, found, framework);
  if (wished) return [wished];
  const governor = actingOn(view, index, found);
  const stance = governor === null ? null : stanceOf(view, governor.verb);
  if (stance?.hypothetical || inCondition(units, index)) return [];
  // "approved it without any need for ratification": not what is approved.
  if (found.lemma === 'ratification' && governor?.role === 'object' && units[index - 1]?.kind === 'preposition')
    return [];
  const verb = governor === null ? null : (units[governor.verb] as VerbGroup);
  const effect = verb && governor ? effectOf(view, verb, governor.role, found) : null;
  const owners = partiesOfNoun(view, discourse, index, governor, effect?.act ?? null);
  const opposed =
    opposedOf(view, discourse, index, found, framework, owners) ??
    supportedOf(view, discourse, index, found, framework, owners) ??
    mootedOf(view, index, phrase, found, framework, owners) ??
    dueOf(view, index, found, framework, owners);
  if (opposed) return [opposed];
  if (isOfOthers(view, index)) return [];
  if (!governor || !verb || !stance || !effect) return [];
  const base = {
    framework,
    name: found.name,
    first: Math.min(index, governor.verb, stance.from),
    last: Math.max(lastOf(view, index), governor.verb),
    at: index,
    confidence: 0.75,
  };
  const told = tellEffect(view, discourse, {
    index,
    phrase,
    noun: found,
    at: governor.verb,
    verb,
    stance,
    effect,
    owners,
  });
  return told ? [{ ...base, ...told }] : [];
}

/** The verb over the noun; of several that share it as their subject, the one that does something to it (`are ongoing but have stalled`). */
function actingOn(
  view: View,
  index: number,
  noun: ActNoun & { readonly lemma: string },
): ReturnType<typeof governorOf> {
  const governor = governorOf(view, index);
  if (governor?.role !== 'subject') return governor;
  const { units } = view.clauses;
  for (let verb = governor.verb; verb < units.length && verb < governor.verb + 10; verb++) {
    const unit = units[verb]!;
    if (/^(?:stop|colon|relative)$/.test(unit.kind)) break;
    if (unit.kind !== 'vg' || (verb > governor.verb && !isShared(view, index, verb))) continue;
    if (effectOf(view, unit, 'subject', noun)) return { verb, role: 'subject' };
  }
  return governor;
}

const isShared = (view: View, subject: number, verb: number): boolean => {
  const unit = view.clauses.units[verb]!;
  const joined = view.clauses.units.slice(0, verb).findLastIndex((one) => one.kind === 'conjunction');
  return (
    joined >= 0 &&
    view.clauses.units.slice(joined + 1, verb).every((one) => /^(?:adverb|time|negation|other)$/.test(one.kind)) &&
    unit.kind === 'vg' &&
    subjectIndex(view.clauses, verb) === subject
  );
};

/** `withdrew its application for membership`: what is done to the application is not done to membership. */
function isOfBid(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const link = units[index - 1];
  const before = units[index - 2];
  return (
    link?.kind === 'preposition' &&
    /^(?:for|of|to)$/.test(link.word) &&
    before?.kind === 'np' &&
    /^(?:application|bid|request|candidacy|candidature|path|road|route|journey)$/.test(tokens[before.head]!.lemma)
  );
}

/** `dropped its objections to Norland's bid`, `froze funding for its accession`: the verb acts on the first noun. */
function isOfOthers(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const before = units[index - 2];
  return (
    units[index - 1]?.kind === 'preposition' &&
    before?.kind === 'np' &&
    /^(?:implications?|consequences|impact|question|issue|objections?|opposition|veto(?:es)?|resistance|concerns?|doubts?|reservations?|threats?|demands?|claims?|funding|funds|aid|backing|support|statements?|comments?|criticism)$/i.test(
      tokens[before.head]!.text,
    )
  );
}

/** A noun of joining at `index` under a verb that does something to it. */
interface UnderVerb {
  readonly index: number;
  readonly phrase: NounPhrase;
  readonly noun: ActNoun & { readonly lemma: string };
  /** Unit index of the verb. */
  readonly at: number;
  readonly verb: VerbGroup;
  readonly stance: Stance;
  readonly effect: NounEffect;
  readonly owners: readonly PartyRef[];
}

type Told = Pick<Draft, 'parties' | 'act' | 'mood' | 'denied' | 'rule' | 'step'>;

/** Whose act it is and how it is put; null when nothing is claimed of anybody. */
function tellEffect(view: View, discourse: Discourse, under: UnderVerb): Told | null {
  const { index, phrase, noun, verb, stance, effect } = under;
  const bySelf = effect.party === 'subject';
  const subject = bySelf ? partiesAt(discourse, view, stance.party).parties : [];
  // "X weighs the inclusion of Y": Y is named by others.
  const its = phrase.ownerPronoun !== null && subject.length > 0;
  const named = bySelf && !its ? othersNamed(view, discourse, index, subject) : [];
  if (named.length > 0 && effect.own) return null;
  if (named.length > 0)
    return {
      parties: named,
      act: effect.others ?? 'join',
      mood: stance.mood === 'none' ? 'none' : effect.others ? stance.mood : 'others-wish',
      denied: stance.denied,
      rule: `act-noun:${noun.name}:of-others`,
    };
  if (effect.under && !effect.under.has(stance.mood)) return null;
  const parties = bySelf ? subject : under.owners;
  if (parties.length === 0 || (bySelf && /^(inclusion|admission)$/.test(noun.lemma))) return null;
  // "Norland applied, but Sudland opposed its admission": nobody objects to itself.
  const actor = stance.party === null ? [] : discourse.referentOf(view, stance.party).parties;
  // "It suspended the participation of Norland": a name after the pronoun is somebody else's.
  const another =
    stance.party !== null &&
    discourse.referentOf(view, stance.party).pronoun &&
    !phrase.ownerPronoun &&
    isNamed(view, index);
  const own = !another && actor.length > 0 && actor.every((one) => parties.some((party) => party.id === one.id));
  const noted = own && effect.act === 'block' && phrase.ownerPronoun ? labelled(view, discourse) : [];
  const others = noted.filter((one) => actor.every(({ id }) => id !== one.id));
  // "NORLAND: Sudland held up its accession": what heads the note is held up.
  if (others.length > 0)
    return {
      parties: others,
      act: 'block',
      mood: stance.mood,
      denied: stance.denied,
      rule: `act-noun:${noun.name}:${verb.lemma}`,
    };
  if (own && chosenBlocks(effect, verb, phrase)) {
    const meant = subjectBefore(view, discourse, stance.party ?? index, actor);
    const rule = `act-noun:${noun.name}:${verb.lemma}`;
    return meant.length === 0 ? null : { parties: meant, act: 'block', mood: stance.mood, denied: stance.denied, rule };
  }
  // Papers confirming an entry announce nothing.
  if (effect.mood === 'announced' && verb.form === 'gerund') return null;
  return { parties, ...putEffect(view, under, own) };
}

/** The act and its mood, where the actor owns the bid itself or not. */
function putEffect(
  view: View,
  { phrase, noun, at, verb, stance, effect }: UnderVerb,
  own: boolean,
): Omit<Told, 'parties'> {
  const chosen: Pick<NounEffect, 'act' | 'mood' | 'step'> = own && effect.self ? effect.self : effect;
  if (effect.refused && (stance.mood === 'refused' || stance.denied))
    return { ...effect.refused, denied: false, rule: `act-noun:${noun.name}:${verb.lemma}` };
  // "has not ruled out membership", "is negotiating its accession"
  const open = chosen.mood === 'refused' && stance.denied && own;
  const running = chosen.act === 'talk' && verb.progressive && stance.mood === 'future';
  // "would not support Norland's membership" holds it up; "recommended opening talks with Norland" proposes it.
  const withheld = chosen.mood === 'others-wish' && stance.mood === 'refused' && !own;
  const proposed = chosen.act === 'talk' && stance.mood === 'own-wish' && !own && proposing(view, at);
  const inner = chosen.mood ? combineMood(chosen.mood, stance.mood) : stance.mood;
  const mood = withheld || running ? 'fact' : proposed ? 'others-wish' : open ? 'own-wish' : inner;
  return {
    // "was invited to open talks"
    act: withheld
      ? 'block'
      : chosen.act === 'talk' && stance.act && stance.act.act !== 'ratify'
        ? stance.act.act
        : chosen.act,
    mood: mood === 'own-wish' && stance.denied && !open ? 'refused' : mood,
    ...(chosen.step && !(stance.mood === 'none' && stance.party === null) ? { step: chosen.step } : {}),
    denied: mood !== 'own-wish' && (stance.denied || phrase.determiner === 'no'),
    rule: `act-noun:${noun.name}:${verb.lemma}`,
  };
}

/** `an invitation to the summit`: a seat at a table. */
const toMeeting = (view: View, index: number): boolean =>
  prepositionsAfter(view.clauses, index, 3).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return (
      word === 'to' &&
      unit?.kind === 'np' &&
      /^(?:summit|meeting|talks|conference|session|dinner|ceremony|forum)$/i.test(view.clauses.tokens[unit.head]!.text)
    );
  });

/** The verb stands under `recommended`, `proposed`. */
function proposing(view: View, verb: number): boolean {
  return view.clauses.units
    .slice(0, verb)
    .some((unit) => unit.kind === 'vg' && /^(?:recommend|propose|suggest|advocate|urge|favou?r)$/.test(unit.lemma));
}

/** Only somebody else vetoes, opposes or objects; `its` bid is then another's. */
const chosenBlocks = (effect: NounEffect, verb: VerbGroup, phrase: NounPhrase): boolean =>
  effect.act === 'block' &&
  phrase.ownerPronoun !== null &&
  /^(?:veto|oppose|object|block|obstruct|thwart)$/.test(verb.lemma);

function combineMood(inner: Mood, outer: Mood): Mood {
  if (outer === 'fact' || outer === 'announced') return inner;
  if (outer === 'future' && inner === 'announced') return 'future';
  if (outer === 'refused') return inner === 'own-wish' || inner === 'fact' ? 'refused' : 'none';
  return outer === 'none' ? 'none' : inner === 'fact' ? outer : inner;
}
