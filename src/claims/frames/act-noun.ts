import { forElse, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { ACT_NOUNS, type Act, type ActNoun, type Mood } from '../lexicon/acts.ts';
import { AT_A_STANDSTILL, UP_OR_BACK } from '../lexicon/bid-verbs.ts';
import { NOUN_EFFECTS, type NounEffect } from '../lexicon/noun-effects.ts';
import type { View } from '../scene.ts';
import { inCondition } from '../setting.ts';
import { byAdjective, byNoun, governorOf, OBJECTION, opposedMood, stanceOf, wordsAfter } from '../stance.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import type { Mark, NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

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
  const framework = frameworkOfNoun(view, discourse, index, phrase, found);
  if (!framework) return [];
  const planned = plannedOf(view, discourse, index, phrase, found, framework);
  if (planned) return [planned];
  const wished = wishedOf(view, discourse, index, found, framework);
  if (wished) return [wished];
  const governor = governorOf(view, index);
  const stance = governor === null ? null : stanceOf(view, governor.verb);
  if (stance?.hypothetical || inCondition(units, index)) return [];
  const verb = governor === null ? null : (units[governor.verb] as VerbGroup);
  // "approved it without any need for ratification": not what is approved.
  if (found.lemma === 'ratification' && governor?.role === 'object' && units[index - 1]?.kind === 'preposition')
    return [];
  const effect = verb && governor ? effectOf(view, verb, governor.role, found) : null;
  const owners = partiesOfNoun(view, discourse, index, governor, effect?.act ?? null);
  const opposed = opposedOf(view, discourse, index, found, framework, owners);
  if (opposed) return [opposed];
  const base = {
    framework,
    name: found.name,
    first: Math.min(index, governor ? Math.min(governor.verb, stance!.from) : index),
    last: Math.max(lastOf(view, index), governor?.verb ?? index),
    at: index,
    confidence: 0.75,
  };
  if (effect && stance) {
    const bySelf = effect.party === 'subject';
    const subject = bySelf ? partiesAt(discourse, view, stance.party).parties : [];
    // "X weighs the inclusion of Y": Y is named by others.
    const named = bySelf ? othersNamed(view, discourse, index, subject) : [];
    const parties = named.length > 0 ? named : bySelf ? subject : owners;
    if (parties.length === 0) return [];
    if (bySelf && named.length === 0 && /^(inclusion|admission)$/.test(found.lemma)) return [];
    if (named.length > 0)
      return [
        {
          ...base,
          parties,
          act: effect.others ?? 'join',
          mood: stance.mood === 'none' ? 'none' : effect.others ? stance.mood : 'others-wish',
          denied: stance.denied,
          rule: `act-noun:${found.name}:of-others`,
        },
      ];
    // "Norland applied, but Sudland opposed its admission": nobody objects to itself.
    const actor = stance.party === null ? [] : discourse.referentOf(view, stance.party).parties;
    // "It suspended the participation of Norland": a name after the pronoun is somebody else's.
    const another =
      stance.party !== null &&
      discourse.referentOf(view, stance.party).pronoun &&
      !phrase.ownerPronoun &&
      isNamed(view, index);
    const own = !another && actor.length > 0 && actor.every((one) => parties.some((party) => party.id === one.id));
    if (own && chosenBlocks(effect, verb!, phrase)) {
      const meant = subjectBefore(view, discourse, stance.party ?? index, actor);
      if (meant.length === 0) return [];
      return [
        {
          ...base,
          parties: meant,
          act: 'block',
          mood: stance.mood,
          denied: stance.denied,
          rule: `act-noun:${found.name}:${verb!.lemma}`,
        },
      ];
    }
    // Papers confirming an entry announce nothing.
    if (effect.mood === 'announced' && verb!.form === 'gerund') return [];
    const chosen = own && effect.self ? effect.self : effect;
    // "would not support Norland's membership" holds it up; "recommended opening talks with Norland" proposes it.
    const withheld = chosen.mood === 'others-wish' && stance.mood === 'refused' && !own;
    const proposed = chosen.act === 'talk' && stance.mood === 'own-wish' && !own && proposing(view, governor!.verb);
    const mood = withheld
      ? 'fact'
      : proposed
        ? 'others-wish'
        : chosen.mood
          ? combineMood(chosen.mood, stance.mood)
          : stance.mood;
    return [
      {
        ...base,
        parties,
        // "was invited to open talks"
        act: withheld ? 'block' : chosen.act === 'talk' && stance.act ? stance.act.act : chosen.act,
        mood: mood === 'own-wish' && stance.denied ? 'refused' : mood,
        ...(chosen.step && !(stance.mood === 'none' && stance.party === null) ? { step: chosen.step } : {}),
        denied: mood !== 'own-wish' && (stance.denied || phrase.determiner === 'no'),
        rule: `act-noun:${found.name}:${verb!.lemma}`,
      },
    ];
  }
  return [];
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

/** The parties of the latest phrase before `at` that are not these. */
function subjectBefore(view: View, discourse: Discourse, at: number, but: readonly PartyRef[]): readonly PartyRef[] {
  for (let before = at - 1; before >= 0; before--) {
    if (view.clauses.units[before]!.kind !== 'np') continue;
    const { parties } = discourse.referentOf(view, before);
    if (parties.length > 0 && parties.every((party) => !but.some((one) => one.id === party.id))) return parties;
  }
  return [];
}

/** `our expected accession`, `its planned entry`: an adjective tells that it is to come. */
function plannedOf(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  noun: ActNoun,
  framework: FrameworkRef,
): Draft | null {
  if (noun.act !== 'join' || noun.bid) return null;
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
  if (
    !words.some((word) => /^(expected|planned|upcoming|forthcoming|imminent|impending|scheduled|pending)$/.test(word))
  )
    return null;
  const parties = ownersOf(discourse, view, index);
  if (parties.length === 0) return null;
  return {
    parties,
    framework,
    act: 'join',
    name: noun.name,
    mood: 'future',
    denied: false,
    first: index,
    last: lastOf(view, index),
    at: index,
    rule: 'act-noun:planned',
    confidence: 0.75,
  };
}

/** `interest in membership`, `its desire for accession`: the noun before sets the mood and names the party. */
function wishedOf(
  view: View,
  discourse: Discourse,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
): Draft | null {
  const { units } = view.clauses;
  if (noun.act !== 'join' || units[index - 1]?.kind !== 'preposition') return null;
  const before = units[index - 2];
  if (before?.kind === 'adjective' || before?.kind === 'other') return keenOn(view, discourse, index, noun, framework);
  if (before?.kind !== 'np') return null;
  const head = view.clauses.tokens[before.head]!;
  if (
    !/^(interest|desire|wish|willingness|readiness|aspiration|ambition|hope|plan|intention|talk|negotiation|consideration)s?$/i.test(
      head.text,
    )
  )
    return null;
  const stance = byNoun(view, index - 2);
  if (stance.hypothetical || stance.mood === 'none') return null;
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return null;
  return {
    parties,
    framework,
    act: 'join',
    name: noun.name,
    mood: stance.mood,
    denied: stance.denied,
    first: Math.min(stance.from, index - 2),
    last: lastOf(view, index),
    at: index,
    rule: `act-noun:${head.lemma}-in`,
    confidence: 0.75,
  };
}

/** `is not interested in membership`, `keen on accession`. */
function keenOn(view: View, discourse: Discourse, index: number, noun: ActNoun, framework: FrameworkRef): Draft | null {
  const word = view.clauses.units[index - 2] as Mark;
  const stance = byAdjective(view, index - 2, word.word, 0);
  if (stance.hypothetical || stance.mood === 'none') return null;
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return null;
  return {
    parties,
    framework,
    act: 'join',
    name: noun.name,
    mood: stance.mood,
    denied: stance.denied,
    first: Math.min(stance.from, index - 2),
    last: lastOf(view, index),
    at: index,
    rule: `act-noun:${word.word}-in`,
    confidence: 0.75,
  };
}

/** `the inclusion of Y`, `membership for Y`, where Y is not the one who acts. */
function othersNamed(view: View, discourse: Discourse, index: number, actors: readonly PartyRef[]): PartyRef[] {
  const owners = [...ownersOf(discourse, view, index)];
  for (const { word, phrase } of prepositionsAfter(view.clauses, index, 4)) {
    if (!/^(of|for)$/.test(word)) continue;
    const { parties } = partiesAt(discourse, view, phrase);
    owners.push(...parties);
    break;
  }
  return owners.filter((party) => !actors.some((actor) => actor.id === party.id));
}

/** The act noun that heads or qualifies the phrase: `membership bid` is a bid, `accession talks` are talks. */
function nounsOf(lemmas: readonly string[], head: string): (ActNoun & { readonly lemma: string }) | null {
  const of = (lemma: string) => {
    const found = ACT_NOUNS.get(lemma) ?? ACT_NOUNS.get(lemma.replace(/s$/, ''));
    return found ? { ...found, lemma } : null;
  };
  const own = of(head);
  if (own) {
    // Talks, requests and exits are of all kinds: only those about joining count.
    if (
      /^(talks?|negotiations?|request|invitation|exit|departure|signing|signature|suspension|application|bid|entry|inclusion|integration)$/.test(
        head,
      )
    ) {
      return own;
    }
    return own;
  }
  if (
    /^(process|path|road|prospects?|treaty|protocols?|instruments?|hopes?|plan|drive|push|vote|procedure|criteria|effort|efforts)$/.test(
      head,
    )
  ) {
    const inner = lemmas.map(of).find((one) => one !== null);
    if (inner) return { ...inner, bid: true };
  }
  return null;
}

function frameworkOfNoun(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  noun: ActNoun & { readonly lemma: string },
): FrameworkRef | null {
  const inside = phrase.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  if (inside) return inside;
  if (/^(application|request|bid)$/.test(noun.lemma) && forElse(view, index)) return null;
  for (const { word, phrase: at } of prepositionsAfter(view.clauses, index, 8)) {
    if (!/^(to|in|into|of|from|for|with|on|under)$/.test(word)) continue;
    const unit = view.clauses.units[at] as NounPhrase;
    const named = discourse.referentOf(view, at).frameworks[0];
    if (named && unit.name?.kind === 'framework' && !(noun.act === 'talk' && aboutElse(view, index))) return named;
    const within = unit.mentions
      .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
      .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
    if (within && /^(to|in|into|from|of|for)$/.test(word)) return within;
  }
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lemma.toLowerCase());
  if (noun.act === 'talk' && aboutJoining(view, index))
    return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
  const about = words.some((word) => /^(accession|membership|entry|admission|ratification|readmission)$/.test(word));
  const left = view.clauses.units[index - 1];
  const lodged =
    left?.kind === 'vg' &&
    /^(lodge|submit|file|withdraw|reject|approve|table)$/.test(left.lemma) &&
    /^(application|bid|candidacy|candidature|invitation|membership)$/.test(noun.lemma);
  // "its talks have been at a standstill", "froze the talks"
  const ofTalks =
    noun.act === 'talk' &&
    /^(talks?|negotiations?)$/.test(noun.lemma) &&
    (phrase.ownerPronoun !== null || phrase.owners.some((owner) => owner.kind === 'state')) &&
    !prepositionsAfter(view.clauses, index, 4).some(({ word }) => /^(on|about|over|to|for)$/.test(word)) &&
    view.clauses.units
      .slice(index + 1, index + 10)
      .some(
        (unit) =>
          unit.kind === 'vg' &&
          (/^(stall|freeze|suspend|block|collapse)$/.test(unit.lemma) ||
            (/^(be|hold|remain)$/.test(unit.lemma) &&
              (AT_A_STANDSTILL.test(wordsAfter(view, unit.last)) || UP_OR_BACK.test(wordsAfter(view, unit.last))))),
      );
  const frozen =
    noun.act === 'talk' &&
    phrase.determiner === 'the' &&
    left?.kind === 'vg' &&
    /^(freeze|suspend|halt|abandon)$/.test(left.lemma) &&
    discourse.dominant !== null &&
    !prepositionsAfter(view.clauses, index, 4).some(({ word }) => /^(on|about|over|with|between|for)$/.test(word));
  const opposed =
    /^(bid|application|candidacy|request)$/.test(noun.lemma) &&
    (phrase.ownerPronoun !== null || phrase.owners.length > 0) &&
    view.clauses.units
      .slice(index + 1, index + 3)
      .some((unit) => unit.kind === 'vg' && /^(block|veto|hold|reject|oppose|stall|delay)$/.test(unit.lemma));
  const asked =
    left?.kind === 'vg' &&
    /^(lodge|submit|file|table)$/.test(left.lemma) &&
    noun.lemma === 'request' &&
    words.some((word) => /^(formal|official|membership)$/.test(word));
  const turned =
    left?.kind === 'vg' && /^(turn|decline|reject|accept)$/.test(left.lemma) && noun.lemma === 'invitation';
  if (
    lodged ||
    asked ||
    turned ||
    opposed ||
    ofTalks ||
    frozen ||
    about ||
    (noun.bid &&
      (phrase.ownerPronoun || phrase.owners.length > 0) &&
      /^(bid|application|candidacy|candidature)$/.test(noun.lemma)) ||
    /^(withdrawal|accession|inclusion)$/.test(noun.lemma) ||
    (/^(exit|departure)$/.test(noun.lemma) && /^(its|their)$/.test(phrase.ownerPronoun ?? ''))
  ) {
    return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
  }
  return null;
}

const isNamed = (view: View, index: number): boolean =>
  prepositionsAfter(view.clauses, index, 4).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return word === 'of' && unit?.kind === 'np' && unit.name?.kind === 'state';
  });

/** `talks with the union on fisheries`: the matter is named, and it is not joining. */
const aboutElse = (view: View, index: number): boolean =>
  prepositionsAfter(view.clauses, index, 8).some(
    ({ word, phrase }) => /^(on|about|over|regarding|concerning)$/.test(word) && !isTimePhrase(view, phrase),
  ) && !aboutJoining(view, index);

const isTimePhrase = (view: View, at: number): boolean =>
  view.times.some((time) => time.start === view.clauses.tokens[view.clauses.units[at]!.first]!.start);

/** `talks with Y on accession`, `negotiations regarding membership`. */
function aboutJoining(view: View, index: number): boolean {
  return prepositionsAfter(view.clauses, index, 8).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return (
      unit?.kind === 'np' &&
      /^(on|about|over|regarding|concerning|for|toward|towards|to)$/.test(word) &&
      /^(accession|membership|joining|entry|admission|normali[sz]ation|participation)$/i.test(
        view.clauses.tokens[unit.head]!.text,
      )
    );
  });
}

/** `Norland's accession`, `the accession of Norland`, `membership for Norland`, else the verb's subject for its own talks. */
function partiesOfNoun(
  view: View,
  discourse: Discourse,
  index: number,
  governor: ReturnType<typeof governorOf>,
  act: Act | null,
): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, index);
  if (owners.length > 0) return owners;
  if (act === 'block') return partiesNamedAfter(view, discourse, index);
  const words = view.clauses.tokens.slice(view.clauses.units[index]!.first, view.clauses.units[index]!.last + 1);
  if (governor?.role === 'object' && words.some((token) => /^(talks?|negotiations?|discussions?)$/i.test(token.text))) {
    const own = partiesAt(discourse, view, stanceOf(view, governor.verb).party).parties;
    if (own.length > 0) return own;
  }
  const named = partiesNamedAfter(view, discourse, index);
  if (named.length > 0) return named;
  // "began accession talks": the verb's own subject.
  if (governor?.role === 'object') {
    const stance = stanceOf(view, governor.verb);
    return partiesAt(discourse, view, stance.party).parties;
  }
  return [];
}

/** `the accession of Norland`, `talks with Norland`. */
function partiesNamedAfter(view: View, discourse: Discourse, index: number): readonly PartyRef[] {
  for (const { word, phrase } of prepositionsAfter(view.clauses, index, 6)) {
    if (!/^(of|by|for|from|with|between)$/.test(word)) continue;
    const { parties, referent } = partiesAt(discourse, view, phrase);
    if (parties.length > 0 && !referent?.body) return parties;
  }
  return [];
}

/** `its veto on Norland's accession`, `opposition to membership for Norland`. */
function opposedOf(
  view: View,
  discourse: Discourse,
  index: number,
  noun: ActNoun,
  framework: FrameworkRef,
  owners: readonly PartyRef[],
): Draft | null {
  const { units, tokens } = view.clauses;
  const before = units[index - 2];
  if (units[index - 1]?.kind !== 'preposition' || before?.kind !== 'np') return null;
  if (!OBJECTION.test(tokens[before.head]!.text) || owners.length === 0) return null;
  // Whoever objects to its own accession is not blocked.
  const objectors = ownersOf(discourse, view, index - 2);
  if (objectors.some((one) => owners.some((owner) => owner.id === one.id))) return null;
  const mood = opposedMood(view, index - 2);
  if (mood === 'none') return null;
  return {
    parties: owners,
    framework,
    act: 'block',
    name: noun.name,
    mood,
    denied: false,
    first: index - 2,
    last: lastOf(view, index),
    at: index,
    rule: 'act-noun:opposed',
    confidence: 0.75,
  };
}

function effectOf(
  view: View,
  verb: VerbGroup,
  role: 'subject' | 'object',
  noun: ActNoun & { readonly lemma: string },
): NounEffect | null {
  const passive = role === 'subject' && (verb.passive || verb.form === 'participle');
  for (const effect of NOUN_EFFECTS) {
    if (!effect.verbs.has(verb.lemma)) continue;
    if (effect.nouns && !effect.nouns.test(noun.lemma)) continue;
    if (effect.bid !== undefined && effect.bid !== noun.bid) continue;
    if (effect.tail && !effect.tail.test(wordsAfter(view, verb.last))) continue;
    const wanted =
      effect.role === 'subject'
        ? role === 'subject' && (!passive || effect.tail !== undefined)
        : passive
          ? role === 'subject'
          : role === 'object';
    if (!wanted) continue;
    if (effect.party === 'subject' && passive) return { ...effect, party: 'owner' };
    return effect;
  }
  return null;
}

function combineMood(inner: Mood, outer: Mood): Mood {
  if (outer === 'fact' || outer === 'announced') return inner;
  if (outer === 'refused') return inner === 'own-wish' || inner === 'fact' ? 'refused' : 'none';
  return outer === 'none' ? 'none' : inner === 'fact' ? outer : inner;
}

function lastOf(view: View, index: number): number {
  const after = prepositionsAfter(view.clauses, index, 6).at(0);
  return after && /^(to|of|in|into|for|from)$/.test(after.word) ? after.phrase : index;
}
