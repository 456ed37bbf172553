import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Papers about an act: `signed a decree withdrawing Norland from the pact`, `passed a bill ratifying Sudland's entry`. */
export const enactment: Frame = {
  name: 'enactment',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' && ENACT.test(unit.lemma) ? readPaper(view, discourse, index) : [],
    );
  },
};

const ENACT = /^(?:sign|approve|pass|adopt|back|issue|endorse|ratify|promulgate|enact|publish|unveil)$/;
const PAPER =
  /^(?:order|decree|bill|law|legislation|act|motion|resolution|proposal|document|documents|protocol|protocols|instrument|letter|memorandum|memo|plan|decision|amendment|directive|proclamation|paperwork|papers?)$/i;
const LEAVE = /^(?:withdraw|leave|quit|exit|pull|denounce|terminate|take)$/;
const RATIFY = /^(?:ratify|approve|confirm|endorse|authorise|authorize|accede|join|adopt|enable|allow|pave)$/;
const LEAVING = /^(?:withdrawal|exit|departure|denunciation)$/;
const JOINING = /^(?:accession|membership|entry|admission|ratification|adhesion)$/;

function readPaper(view: View, discourse: Discourse, index: number): Draft[] {
  const { units, tokens } = view.clauses;
  const object = objectIndex(view.clauses, index);
  const phrase = object === null ? undefined : units[object];
  if (object === null || phrase?.kind !== 'np' || !PAPER.test(tokens[phrase.head]!.text)) return [];
  const matter = matterOf(view, discourse, object, phrase);
  if (!matter) return [];
  // A protocol of accession that is signed is signed, no more.
  const signs = /^(sign|ink)$/.test((units[index] as VerbGroup).lemma);
  if (matter.act === 'ratify' && signs && !matter.enacts) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.mood === 'none' || stance.mood === 'possible' || stance.mood === 'others-wish')
    return [];
  const { parties: actors } = partiesAt(discourse, view, stance.party);
  const parties = matter.parties.length > 0 ? matter.parties : actors;
  if (parties.length === 0) return [];
  const subject = stance.party === null ? undefined : units[stance.party];
  // A cabinet's bill is still to be voted on.
  const early =
    subject?.kind === 'np' &&
    /^(cabinet|government|committee|commission|ministers?|ministry)$/i.test(tokens[subject.head]!.text);
  if (matter.act === 'ratify' && early) return [];
  return [
    {
      parties,
      framework: matter.framework,
      act: matter.act,
      name: matter.act === 'leave' ? 'withdrawal' : 'ratification',
      mood: stance.mood,
      ...(matter.act === 'leave' && stance.mood !== 'refused' ? { step: 'withdrawing' as const } : {}),
      denied: stance.denied,
      first: Math.min(stance.from, index),
      last: matter.last,
      at: index,
      rule: `enactment:${matter.act}`,
      confidence: 0.85,
    },
  ];
}

interface Matter {
  readonly act: 'leave' | 'ratify';
  /** The paper itself ratifies. */
  readonly enacts?: boolean;
  readonly parties: readonly PartyRef[];
  readonly framework: FrameworkRef;
  readonly last: number;
}

/** What the paper is about: a verb after it, a noun behind a preposition, or a noun inside its name. */
function matterOf(view: View, discourse: Discourse, object: number, phrase: NounPhrase): Matter | null {
  const { units, tokens } = view.clauses;
  let at = object + 1;
  const opening = units[at];
  if (opening?.kind === 'preposition' && !/^(on|for|of|about|to)$/.test(opening.word)) return null;
  while (units[at] && (/^(preposition|adverb|time|that|relative)$/.test(units[at]!.kind) || isTo(view, at))) at++;
  const unit = units[at];
  if (unit?.kind === 'vg' && (unit.form === 'gerund' || unit.form === 'infinitive' || unit.modal)) {
    if (LEAVE.test(unit.lemma)) return aboutLeaving(view, discourse, at);
    if (RATIFY.test(unit.lemma)) return aboutRatifying(view, discourse, at);
    return null;
  }
  const later = leavingLater(view, object);
  if (later !== null) return aboutLeaving(view, discourse, later);
  const named = unit?.kind === 'np' && opening?.kind === 'preposition' ? at : null;
  for (const place of named === null ? [object] : [named, object]) {
    const np = units[place] as NounPhrase;
    const words = tokens.slice(np.first, np.last + 1).map((token) => token.lemma.toLowerCase());
    const leaving = words.some((word) => LEAVING.test(word));
    if (!leaving && !words.some((word) => JOINING.test(word))) continue;
    const framework = frameworkNear(view, discourse, place, place === object ? phrase : np);
    if (!framework) return null;
    return {
      act: leaving ? 'leave' : 'ratify',
      enacts: words.includes('ratification') || /^(law|bill|decree|act|legislation)$/i.test(tokens[phrase.head]!.text),
      parties: partiesNear(view, discourse, place),
      framework,
      last: place,
    };
  }
  return null;
}

/** `an order on his first day to begin withdrawing X`, `a decree calling for X to leave`: the leaving stands further on. */
function leavingLater(view: View, object: number): number | null {
  const { units } = view.clauses;
  for (let at = object + 1; at < units.length && at <= object + 12; at++) {
    const unit = units[at]!;
    if (/^(comma|stop|conjunction|relative|that|subordinator|colon|dash)$/.test(unit.kind)) return null;
    if (unit.kind !== 'vg') continue;
    if (unit.form !== 'gerund' && unit.form !== 'infinitive') return null;
    if (LEAVE.test(unit.lemma)) return at;
    if (!/^(begin|start|initiate|launch|call|trigger)$/.test(unit.lemma)) return null;
  }
  return null;
}

function aboutLeaving(view: View, discourse: Discourse, at: number): Matter | null {
  const object = objectIndex(view.clauses, at);
  const from = prepositionsAfter(view.clauses, object ?? at, 6).find(({ word }) => /(^| )(from|of)$/.test(word));
  const direct = object === null ? null : frameworkIn(discourse, view, object);
  const framework = direct ?? (from ? frameworkIn(discourse, view, from.phrase) : null);
  const verb = view.clauses.units[at] as VerbGroup;
  const next = view.clauses.units[at + 1];
  if (!framework && /^(withdraw|leave)$/.test(verb.lemma) && (!next || /^(stop|comma|time)$/.test(next.kind))) {
    const implied = discourse.impliedFramework(view, view.clauses.tokens[verb.first]!.start);
    return implied ? { act: 'leave', parties: [], framework: implied, last: at } : null;
  }
  if (!framework || framework.how === 'implied') return null;
  const before = view.clauses.units[at - 1]?.kind === 'other' ? at - 2 : null;
  const named = before !== null && view.clauses.units[before - 1]?.kind === 'preposition' ? before : null;
  const moved = object === null || direct ? named : object;
  const whose = moved === null ? [] : discourse.referentOf(view, moved).parties;
  return { act: 'leave', parties: whose, framework, last: from && !direct ? from.phrase : (object ?? at) };
}

function aboutRatifying(view: View, discourse: Discourse, at: number): Matter | null {
  const object = objectIndex(view.clauses, at);
  const to = prepositionsAfter(view.clauses, object ?? at, 8);
  if (object === null) {
    const named = to.find(({ word }) => word === 'to');
    const framework = named ? frameworkIn(discourse, view, named.phrase) : null;
    return framework ? { act: 'ratify', enacts: true, parties: [], framework, last: named!.phrase } : null;
  }
  const unit = view.clauses.units[object] as NounPhrase;
  const words = view.clauses.tokens.slice(unit.first, unit.last + 1).map((token) => token.lemma.toLowerCase());
  const direct = frameworkIn(discourse, view, object);
  if (!direct && !words.some((word) => JOINING.test(word) || /^(treaty|protocol|agreement)$/.test(word))) return null;
  const framework = direct ?? frameworkNear(view, discourse, object, unit);
  return framework
    ? { act: 'ratify', enacts: true, parties: partiesNear(view, discourse, object), framework, last: object }
    : null;
}

function partiesNear(view: View, discourse: Discourse, at: number): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, at);
  if (owners.length > 0) return owners;
  for (const { word, phrase } of prepositionsAfter(view.clauses, at, 8)) {
    if (!/^(of|on|for|by)$/.test(word)) continue;
    const owned = ownersOf(discourse, view, phrase);
    if (owned.length > 0) return owned;
    const { parties, body } = discourse.referentOf(view, phrase);
    if (parties.length > 0 && !body) return parties;
  }
  return [];
}

function frameworkNear(view: View, discourse: Discourse, at: number, phrase: NounPhrase): FrameworkRef | null {
  const inside = discourse.frameworkWithin(phrase);
  if (inside) return inside;
  for (const { phrase: next } of prepositionsAfter(view.clauses, at, 8)) {
    const found = frameworkIn(discourse, view, next);
    if (found) return found;
  }
  return null;
}

const isTo = (view: View, at: number): boolean => {
  const unit = view.clauses.units[at];
  return unit?.kind === 'other' && unit.word === 'to';
};
