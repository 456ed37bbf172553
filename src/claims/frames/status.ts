import { frameworkIn, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { type View, wordsOf } from '../scene.ts';
import { inCondition } from '../setting.ts';
import { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import { type NounPhrase, type VerbGroup, wordOf } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

const STATUS =
  /^(candidates?|observers?|associates?|partners?|guest|dialogue|candidacy|consultative|associated|partnership)$/i;

/** A status short of membership, granted or held (`was granted candidate status`, `made a dialogue partner`, `observer status came in 2010`). */
export const status: Frame = {
  name: 'status',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'np') return [];
      const words = view.clauses.tokens.slice(unit.first, unit.last + 1).map((token) => token.text);
      const head = words.at(-1)!.toLowerCase();
      if (
        head === 'status' &&
        (words.some((word) => STATUS.test(word)) || statusOf(view, index) || isSame(view, discourse, words))
      )
        return ofStatus(view, discourse, index, unit);
      if (PLAN.test(words.join(' '))) return ofStatus(view, discourse, index, unit);
      if (/^(countries|states|nations|partners|observers|candidates|members)$/.test(head)) {
        const listed = listedPartners(view, discourse, index, unit);
        if (listed.length > 0) return listed;
      }
      const candidateState = /^(?:country|state|nation)$/.test(head) && /^candidate$/i.test(words.at(-2) ?? '');
      if (candidateState || /^(candidates?|observers?|partners?|associates?|applicants?)$/.test(head))
        return made(view, discourse, index, unit);
      return [];
    });
  },
};

/** `received the same status`: the one last told of. */
const isSame = (view: View, discourse: Discourse, words: readonly string[]): boolean =>
  words.some((word) => /^(?:same|similar)$/i.test(word)) &&
  discourse.read.some(({ sentence, draft }) => view.index - sentence <= 2 && draft.act === 'invite');

/** `the status of partner country`. */
function statusOf(view: View, index: number): boolean {
  const of = prepositionsAfter(view.clauses, index, 3).find(({ word }) => word === 'of');
  const phrase = of && view.clauses.units[of.phrase];
  return (
    phrase?.kind === 'np' &&
    view.clauses.tokens.slice(phrase.first, phrase.last + 1).some((token) => STATUS.test(token.text))
  );
}

/** `granted Norland the status of observer`: the verb over its first object. */
function secondObject(view: View, index: number): { verb: number; role: 'object' } | null {
  const { units } = view.clauses;
  return units[index - 1]?.kind === 'np' && units[index - 2]?.kind === 'vg'
    ? { verb: index - 2, role: 'object' }
    : null;
}

/** NATO's step before an invitation, which is a status held. */
const PLAN = /^(?:.* )?membership action plan$/i;

function ofStatus(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const framework = frameworkOfStatus(view, discourse, index, phrase);
  if (!framework) return [];
  const governor = governorOf(view, index) ?? secondObject(view, index);
  if (!governor) return [];
  const verb = view.clauses.units[governor.verb] as VerbGroup;
  const stance = stanceOf(view, governor.verb);
  if (stance.hypothetical || inCondition(view.clauses.units, index)) return [];
  const base = {
    framework,
    name: 'status',
    first: Math.min(stance.from, index),
    last: Math.max(index, governor.verb),
    at: index,
    rule: `status:${verb.lemma}`,
    confidence: 0.85,
  };
  const owner = partiesAt(discourse, view, index).parties;
  if (governor.role === 'object') {
    if (/^(suspend|freeze|strip|lose|revoke|withdraw)$/.test(verb.lemma)) {
      const parties = owner.length > 0 ? owner : partiesAt(discourse, view, stance.party).parties;
      return parties.length > 0 ? [{ ...base, parties, act: 'suspend', mood: stance.mood, denied: stance.denied }] : [];
    }
    if (/^(float|propose|suggest|moot|recommend|back|support)$/.test(verb.lemma)) {
      const whose = prepositionsAfter(view.clauses, index, 4).find(({ word }) => word === 'for');
      const named = owner.length > 0 ? owner : whose ? partiesAt(discourse, view, whose.phrase).parties : [];
      return named.length > 0
        ? [
            {
              ...base,
              parties: named,
              act: 'join',
              mood: stance.mood === 'fact' ? 'others-wish' : stance.mood,
              denied: stance.denied,
            },
          ]
        : [];
    }
    if (/^(activate|launch)$/.test(verb.lemma) && owner.length > 0)
      return [{ ...base, parties: owner, act: 'invite', mood: stance.mood, denied: stance.denied }];
    if (/^(seek|want|request|pursue|apply)$/.test(verb.lemma)) {
      const parties = partiesAt(discourse, view, stance.party).parties;
      const act = /^(request|apply)$/.test(verb.lemma) ? ('apply' as const) : ('talk' as const);
      return parties.length > 0 ? [{ ...base, parties, act, mood: stance.mood, denied: stance.denied }] : [];
    }
    if (
      !/^(grant|give|award|offer|receive|get|obtain|have|gain|win|hold|enjoy|take|accept|acquire|secure|confer|restore)$/.test(
        verb.lemma,
      )
    )
      return [];
    // "had no objection to its application for observer status": something else is had.
    if (
      /^(?:have|hold|get|gain|take)$/.test(verb.lemma) &&
      /^(?:for|to|of|about|on)$/.test(wordOf(view.clauses.units[index - 1]))
    )
      return [];
    const parties = recipients(view, discourse, governor.verb, index, verb);
    // "recommended granting it to X": a wish of others.
    const gives = /^(grant|give|award|offer|confer)$/.test(verb.lemma) && !verb.passive;
    const mood = gives && stance.mood === 'own-wish' ? ('others-wish' as const) : stance.mood;
    return parties.length > 0
      ? [
          {
            ...base,
            parties,
            act: stance.act?.act === 'block' ? 'block' : 'invite',
            mood,
            denied: stance.denied || phrase.determiner === 'no',
          },
        ]
      : [];
  }
  if (/^(suspend|freeze|revoke|withdraw)$/.test(verb.lemma))
    return owner.length > 0
      ? [{ ...base, parties: owner, act: 'suspend', mood: stance.mood, denied: stance.denied }]
      : [];
  if (
    !/^(grant|give|award|come|follow|confer|be|take|begin|start|enter)$/.test(verb.lemma) ||
    !(verb.passive || /^(come|follow|take|begin|start|enter)$/.test(verb.lemma))
  )
    return [];
  // "partner status would take effect for X and Y"
  if (/^(?:take|begin|start|enter)$/.test(verb.lemma)) {
    const whose = prepositionsAfter(view.clauses, governor.verb, 8).find(({ word }) => word === 'for');
    const holders = owner.length > 0 ? owner : whose ? partiesAt(discourse, view, whose.phrase).parties : [];
    const mood = stance.mood === 'future' ? ('fact' as const) : stance.mood;
    return holders.length > 0
      ? [{ ...base, parties: holders, act: 'invite', mood, denied: stance.denied, last: whose?.phrase ?? base.last }]
      : [];
  }
  const target = prepositionsAfter(view.clauses, governor.verb, 6).find(({ word }) => word === 'to');
  const parties =
    owner.length > 0
      ? owner
      : target
        ? partiesAt(discourse, view, target.phrase).parties
        : verb.lemma === 'come'
          ? discourse.pronoun(view, index, 'it').parties
          : [];
  return parties.length > 0 ? [{ ...base, parties, act: 'invite', mood: stance.mood, denied: stance.denied }] : [];
}

/** `named 13 partner countries, including X and Y`, `the bloc's new partners, X, Y and Z`. */
function listedPartners(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units } = view.clauses;
  const words = wordsOf(view, phrase);
  if (!words.some((word) => /^(?:partner|candidate|observer|dialogue|associate)$/.test(word))) return [];
  if (!/^(?:countries|states|nations|partners|observers|candidates|members)$/.test(words.at(-1)!)) return [];
  if (words.some((word) => /^(?:potential|possible|prospective|former|no|non|trade|trading)$/.test(word))) return [];
  const verb = units[index - 1];
  const named = verb?.kind === 'vg' && /^(?:name|announce|admit|add|accept|welcome|approve|list)$/.test(verb.lemma);
  if (!named) return [];
  const stance = stanceOf(view, index - 1);
  if (stance.hypothetical || stance.denied) return [];
  let at = index + 1;
  while (units[at] && /^(?:comma|colon|dash|preposition|adverb)$/.test(units[at]!.kind) && at < index + 4) at++;
  const list = units[at];
  const linked = units.slice(index + 1, at).some((unit) => unit.kind !== 'comma' || at === index + 2);
  if (list?.kind !== 'np' || at === index + 1 || !linked || list.name?.kind !== 'state') return [];
  const { parties } = discourse.referentOf(view, at);
  const framework = frameworkOfStatus(view, discourse, index, phrase);
  if (!framework || parties.length === 0) return [];
  return [
    {
      framework,
      parties,
      act: 'invite',
      name: 'status',
      mood: stance.mood,
      denied: false,
      first: stance.from,
      last: at,
      at: index,
      rule: 'status:named',
      confidence: 0.8,
    },
  ];
}

function recipients(view: View, discourse: Discourse, verbAt: number, statusAt: number, verb: VerbGroup) {
  const gives = /^(grant|give|award|offer|confer|restore)$/.test(verb.lemma);
  const passive = verb.passive || verb.form === 'participle';
  if (!gives || passive) {
    const subject = passive ? subjectIndex(view.clauses, verbAt) : stanceOf(view, verbAt).party;
    return partiesAt(discourse, view, subject).parties;
  }
  const object = objectIndex(view.clauses, verbAt);
  if (object !== null && object < statusAt) return discourse.referentOf(view, object).parties;
  const phrase = view.clauses.units[statusAt];
  const inside =
    phrase?.kind === 'np' ? phrase.mentions.filter((mention) => mention.kind === 'state' && mention.id) : [];
  if (inside.length > 0) return inside.map((mention) => discourse.state(mention.id!));
  const target = prepositionsAfter(view.clauses, statusAt, 6).find(({ word }) => word === 'to' || word === 'on');
  return target ? partiesAt(discourse, view, target.phrase).parties : [];
}

/** `were made candidates`, `was accepted as a dialogue partner`, `became an observer`, `has been a candidate since`. */
function made(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const { units } = view.clauses;
  const words = wordsOf(view, phrase);
  if (
    words.some((word) =>
      /^(potential|possible|natural|obvious|leading|strong|top|likely|trade|trading|strategic|presidential|former|no|coalition|key|largest|biggest|closest|close|main|important|security)$/.test(
        word,
      ),
    )
  )
    return [];
  const head = words.at(-1)!;
  let at = index - 1;
  // "has been recognised by the union as a candidate"
  const agent = units[at]?.kind === 'preposition' && units[at - 1]?.kind === 'np' && wordOf(units[at - 2]) === 'by';
  if (agent && wordOf(units[at]) === 'as') at -= 3;
  while (at >= 0 && (/^(preposition|adverb|adjective|time)$/.test(units[at]!.kind) || wordOf(units[at]) === 'as')) {
    const unit = units[at]!;
    if (unit.kind === 'preposition' && unit.word !== 'as') return [];
    at--;
  }
  const verb = units[at];
  if (
    verb?.kind !== 'vg' ||
    !/^(make|become|accept|admit|be|name|recognise|recognize|declare|welcome|designate|invite|confirm|remain|list)$/.test(
      verb.lemma,
    )
  )
    return [];
  if (
    /^partners?$/.test(head) &&
    !words.some((word) => /^(dialogue|sectoral|associate|associated|newest|partner)$/.test(word)) &&
    verb.lemma === 'be'
  )
    return [];
  const stance = stanceOf(view, at);
  if (stance.hypothetical) return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  const framework = frameworkOfStatus(view, discourse, index, phrase);
  if (!framework || parties.length === 0) return [];
  if (/^applicants?$/.test(head))
    return [
      {
        framework,
        parties,
        act: 'apply',
        name: 'application',
        mood: stance.mood,
        denied: stance.denied,
        first: stance.from,
        last: index,
        at: index,
        rule: 'status:applicant',
        confidence: 0.8,
      },
    ];
  return [
    {
      framework,
      parties,
      // "approved its application to become a partner"
      act: stance.act?.act === 'ratify' ? 'invite' : (stance.act?.act ?? 'invite'),
      name: 'status',
      mood: stance.mood,
      denied: stance.denied,
      first: stance.from,
      last: index,
      at: index,
      rule: 'status:made',
      confidence: 0.8,
    },
  ];
}

function frameworkOfStatus(view: View, discourse: Discourse, index: number, phrase: NounPhrase): FrameworkRef | null {
  const inside = discourse.frameworkWithin(phrase);
  if (inside) return inside;
  for (const { word, phrase: at } of prepositionsAfter(view.clauses, index, 6)) {
    if (!/^(in|of|to|with|at)$/.test(word)) continue;
    const found = frameworkIn(discourse, view, at);
    if (found) return found;
  }
  return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
}
