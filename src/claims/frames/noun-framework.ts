import { forElse } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { ActNoun } from '../lexicon/acts.ts';
import { AT_A_STANDSTILL, UP_OR_BACK } from '../lexicon/bid-verbs.ts';
import { meantParty } from '../meant.ts';
import { type View, wordsAfter } from '../scene.ts';
import { prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import { isUnowned } from './noun-parties.ts';

/** The framework a noun of joining is about: named in its phrase or behind it, else the one the report is about where the noun points to it. */
export function frameworkOfNoun(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  noun: ActNoun & { readonly lemma: string },
): FrameworkRef | null {
  const inside = discourse.frameworkWithin(phrase);
  if (inside) return inside;
  if (/^(application|request|bid)$/.test(noun.lemma) && forElse(view, index)) return null;
  if (noun.bid && toDoElse(view, index)) return null;
  if (noun.lemma === 'request' && isElsewhere(view, discourse, index, phrase)) return null;
  for (const { word, phrase: at } of prepositionsAfter(view.clauses, index, 8)) {
    if (!/^(to|in|into|of|from|for|with|on|under)$/.test(word)) continue;
    const unit = view.clauses.units[at] as NounPhrase;
    if (/^(to|in|into|of|from)$/.test(word) && /^it$/i.test(view.clauses.tokens[unit.head]!.text))
      return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start, { back: true });
    const named = discourse.referentOf(view, at).frameworks[0];
    if (named && unit.name?.kind === 'framework' && !(noun.act === 'talk' && aboutElse(view, index))) return named;
    const within = discourse.frameworkWithin(unit);
    if (within && /^(to|in|into|from|of|for)$/.test(word)) return within;
  }
  const opensOnJoining = noun.act === 'talk' && aboutJoining(view, index);
  return opensOnJoining || POINTERS.some((points) => points({ view, discourse, index, phrase, noun }))
    ? discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start)
    : null;
}

/** `a bid to buy surplus power`, `an application to build`: what is asked for is told, and it is no joining. */
function toDoElse(view: View, index: number): boolean {
  const { units } = view.clauses;
  // "a bid from Sudland to buy"
  const from = units[index + 1]?.kind === 'preposition' && units[index + 2]?.kind === 'np' ? index + 2 : index;
  const to = units[from + 1];
  const verb = units[from + 2];
  return (
    to?.kind === 'other' &&
    to.word === 'to' &&
    verb?.kind === 'vg' &&
    !/^(?:join|rejoin|accede|enter|re-enter|become|be|adopt|sign|ratify|return|open|start|begin|resume|become|take|participate|leave|get|gain|have|secure)$/.test(
      verb.lemma,
    )
  );
}

/** `withdrew its request to the fund`: asked of an organisation, and not for a place in it. */
function isElsewhere(view: View, discourse: Discourse, index: number, phrase: NounPhrase): boolean {
  const to = prepositionsAfter(view.clauses, index, 3)[0];
  if (to?.word !== 'to' || discourse.referentOf(view, to.phrase).frameworks.length === 0) return false;
  return !view.clauses.tokens
    .slice(phrase.first, phrase.last + 1)
    .some((token) => /^(?:membership|accession|formal|official|admission|entry)$/i.test(token.text));
}

interface NounInPlace {
  readonly view: View;
  readonly discourse: Discourse;
  readonly index: number;
  readonly phrase: NounPhrase;
  readonly noun: ActNoun & { readonly lemma: string };
}

const lemmasOf = ({ view, phrase }: NounInPlace): string[] =>
  view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lemma.toLowerCase());

const verbBefore = ({ view, index }: NounInPlace): string => {
  const left = view.clauses.units[index - 1];
  return left?.kind === 'vg' ? left.lemma : '';
};

const isOwned = ({ phrase }: NounInPlace): boolean => phrase.ownerPronoun !== null || phrase.owners.length > 0;

const isOnMatter = ({ view, index }: NounInPlace, matter: RegExp): boolean =>
  prepositionsAfter(view.clauses, index, 4).some(({ word }) => matter.test(word));

/** Ways in which a noun that names no framework still points to the one the report is about. */
const POINTERS: readonly ((place: NounInPlace) => boolean)[] = [
  (place) =>
    lemmasOf(place).some((word) => /^(accession|membership|entry|admission|ratification|readmission)$/.test(word)),
  // "submitted its application", "withdrew the bid"
  (place) =>
    /^(lodge|submit|file|withdraw|reject|approve|table)$/.test(verbBefore(place)) &&
    /^(application|bid|candidacy|candidature|invitation|membership)$/.test(place.noun.lemma),
  // "lodged a formal request"
  (place) =>
    /^(lodge|submit|file|table)$/.test(verbBefore(place)) &&
    place.noun.lemma === 'request' &&
    lemmasOf(place).some((word) => /^(formal|official|membership)$/.test(word)),
  // "revoked its ratification"
  (place) =>
    /^(withdraw|revoke|rescind|retract)$/.test(verbBefore(place)) &&
    /^(signature|ratification)$/.test(place.noun.lemma),
  // "turned down the invitation"
  (place) => /^(turn|decline|reject|accept)$/.test(verbBefore(place)) && place.noun.lemma === 'invitation',
  // "its request was blocked"
  (place) =>
    /^(bid|application|candidacy|request)$/.test(place.noun.lemma) &&
    isOwned(place) &&
    place.view.clauses.units
      .slice(place.index + 1, place.index + 3)
      .some((unit) => unit.kind === 'vg' && /^(block|veto|hold|reject|oppose|stall|delay)$/.test(unit.lemma)),
  haveStalled,
  // "Talks have been at a standstill", under the name of a state or just after its bid was told of
  ({ view, discourse, index, phrase, noun }) =>
    /^(?:talk|negotiation|application|bid)s?$/.test(noun.lemma) &&
    isUnowned(view, index) &&
    !aboutElse(view, index) &&
    meantParty(view, discourse, index).length > 0 &&
    phrase.mentions.length === 0,
  // "hopes to receive an invitation"
  (place) => place.noun.lemma === 'invitation' && /^(?:receive|get|await|expect|seek|want)$/.test(verbBefore(place)),
  // "blocks Norland's talks"
  (place) =>
    place.noun.act === 'talk' &&
    place.phrase.owners.some((owner) => owner.kind === 'state') &&
    /^(?:block|veto|obstruct|hold|delay)$/.test(verbBefore(place)) &&
    !isOnMatter(place, /^(?:on|about|over|with|for)$/),
  // "NATO extended an invitation to Norland"
  (place) =>
    place.noun.lemma === 'invitation' &&
    /^(?:extend|issue|send|offer)$/.test(verbBefore(place)) &&
    bySpeakingFramework(place),
  // "froze the talks"
  (place) =>
    place.noun.act === 'talk' &&
    place.phrase.determiner === 'the' &&
    /^(freeze|suspend|halt|abandon)$/.test(verbBefore(place)) &&
    place.discourse.dominant !== null &&
    !isOnMatter(place, /^(on|about|over|with|between|for)$/),
  (place) => place.noun.bid && isOwned(place) && /^(bid|application|candidacy|candidature)$/.test(place.noun.lemma),
  ({ noun }) => /^(withdrawal|accession|inclusion)$/.test(noun.lemma),
  ({ noun, phrase }) => /^(exit|departure)$/.test(noun.lemma) && /^(its|their)$/.test(phrase.ownerPronoun ?? ''),
];

/** The one that invites is a framework. */
function bySpeakingFramework({ view, discourse, index }: NounInPlace): boolean {
  const subject = subjectIndex(view.clauses, index - 1);
  return subject !== null && discourse.referentOf(view, subject).frameworks.length > 0;
}

/** `its talks have been at a standstill`, `Norland's negotiations stalled`. */
function haveStalled(place: NounInPlace): boolean {
  const { view, index, phrase, noun } = place;
  return (
    noun.act === 'talk' &&
    /^(talks?|negotiations?)$/.test(noun.lemma) &&
    (phrase.ownerPronoun !== null || phrase.owners.some((owner) => owner.kind === 'state')) &&
    !isOnMatter(place, /^(on|about|over|to|for)$/) &&
    view.clauses.units
      .slice(index + 1, index + 10)
      .some(
        (unit) =>
          unit.kind === 'vg' &&
          (/^(stall|freeze|suspend|block|collapse)$/.test(unit.lemma) ||
            (/^(be|hold|remain)$/.test(unit.lemma) &&
              (AT_A_STANDSTILL.test(wordsAfter(view, unit.last)) || UP_OR_BACK.test(wordsAfter(view, unit.last))))),
      )
  );
}

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
      /^(accession|membership|joining|entry|admission|normali[sz]ation|participation|status)$/i.test(
        view.clauses.tokens[unit.head]!.text,
      )
    );
  });
}
