import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { type View, wordsOf } from '../scene.ts';
import { governorOf } from '../stance/governor.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Rights taken, given up for a time, or given back: `stripped of its voting rights`, `froze its participation`, `lifted Norland's suspension`. */
export const suspension: Frame = {
  name: 'suspension',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind === 'vg')
        return /^(?:stop|cease|halt)$/.test(unit.lemma) ? stoppedTaking(view, discourse, index) : [];
      if (unit.kind !== 'np') return [];
      const head = view.clauses.tokens[unit.head]!.text.toLowerCase();
      if (/^(rights|privileges|participation|membership)$/.test(head)) return readRights(view, discourse, index, unit);
      return /^(suspension|suspensions)$/.test(head) ? readSuspension(view, discourse, index, unit) : [];
    });
  },
};

function readRights(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const governor = governorOf(view, index);
  const verb = governor ? view.clauses.units[governor.verb] : undefined;
  const had = hadSuspended(view, discourse, index, phrase);
  if (had) return [had];
  if (
    !governor ||
    verb?.kind !== 'vg' ||
    !/^(suspend|freeze|revoke|strip|halt|withhold|lose|forfeit)$/.test(verb.lemma)
  )
    return [];
  if ((governor.role === 'subject') !== isPassive(verb)) return [];
  const head = view.clauses.tokens[phrase.head]!.text.toLowerCase();
  if (/^(revoke|strip|halt|withhold|lose|forfeit)$/.test(verb.lemma) && !/^(rights|privileges)$/.test(head)) return [];
  if (head === 'membership' && verb.lemma === 'suspend' && isPassive(verb)) return [];
  const text = wordsOf(view, phrase);
  if (
    /^(rights|privileges)$/.test(head) &&
    !text.some((word) => /^(voting|membership|member|full)$/.test(word)) &&
    !ofMembership(view, index)
  )
    return [];
  const stance = stanceOf(view, governor.verb);
  const losing = /^(lose|forfeit)$/.test(verb.lemma);
  const loser = losing && stance.party !== null ? partiesAt(discourse, view, stance.party).parties : [];
  const parties = loser.length > 0 ? loser : sufferers(view, discourse, index);
  if (parties.length === 0 || stance.hypothetical) return [];
  const actor = governor.role === 'object' && stance.party !== null ? discourse.referentOf(view, stance.party) : null;
  const framework = frameworkOf(view, discourse, index, phrase, actor?.frameworks[0] ?? null);
  if (!framework) return [];
  const own =
    !losing &&
    actor !== null &&
    actor.parties.length > 0 &&
    actor.parties.every((one) => parties.some((p) => p.id === one.id));
  // A participation that "is frozen", by nobody else, is so by the state itself.
  const frozen =
    head === 'participation' &&
    verb.lemma === 'freeze' &&
    governor.role === 'subject' &&
    !byOthers(view, governor.verb);
  if (own && stance.mood === 'future') return [];
  return [
    {
      ...base(index, governor.verb, stance.from),
      parties,
      framework,
      act: own || frozen ? 'halt' : 'suspend',
      name: own || frozen ? 'suspension of participation' : 'suspension',
      mood: stance.mood,
      denied: stance.denied,
      rule: own || frozen ? 'suspension:own' : 'suspension:rights',
    },
  ];
}

/** `had its membership suspended in 2002`. */
function hadSuspended(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft | null {
  const { units } = view.clauses;
  const have = units[index - 1];
  const done = units[index + 1];
  if (have?.kind !== 'vg' || have.lemma !== 'have' || !/^(?:its|their)$/.test(phrase.ownerPronoun ?? '')) return null;
  if (done?.kind !== 'vg' || done.form !== 'participle' || !/^(?:suspend|freeze|revoke)$/.test(done.lemma)) return null;
  const stance = stanceOf(view, index - 1);
  const { parties } = partiesAt(discourse, view, stance.party);
  const framework =
    discourse.frameworkWithin(phrase) ?? discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
  if (parties.length === 0 || !framework || stance.hypothetical || stance.denied || stance.mood !== 'fact') return null;
  const made = { ...base(index, index + 1, stance.from), parties, framework, denied: false };
  return { ...made, act: 'suspend', name: 'suspension', mood: 'fact', rule: 'suspension:had' };
}

/** `stopped taking part in 2018`, `has ceased participating in the assembly`: by itself. */
function stoppedTaking(view: View, discourse: Discourse, index: number): Draft[] {
  const { units, tokens } = view.clauses;
  const verb = units[index + 1];
  if (verb?.kind !== 'vg' || verb.form !== 'gerund') return [];
  const part = verb.lemma === 'take' && /^part$/i.test(tokens[verb.last + 1]?.text ?? '');
  if (!part && verb.lemma !== 'participate') return [];
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  if (stance.hypothetical || stance.denied || !/^(?:fact|announced)$/.test(stance.mood) || parties.length === 0)
    return [];
  const from = part ? index + 2 : index + 1;
  const into = prepositionsAfter(view.clauses, from, 3)[0];
  const named = into?.word === 'in' ? frameworkIn(discourse, view, into.phrase) : null;
  const framework = named ?? discourse.impliedFramework(view, tokens[verb.first]!.start);
  if (!framework) return [];
  const made = { ...base(index, index, stance.from), parties, framework, denied: false };
  return [
    { ...made, last: from, act: 'halt', name: 'suspension of participation', mood: 'fact', rule: 'suspension:stopped' },
  ];
}

const byOthers = (view: View, verb: number): boolean =>
  prepositionsAfter(view.clauses, verb, 6).some(({ word }) => word === 'by');

/** `rights of representation`, `rights of membership`. */
const ofMembership = (view: View, index: number): boolean =>
  prepositionsAfter(view.clauses, index, 2).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return (
      word === 'of' &&
      unit?.kind === 'np' &&
      /^(representation|membership|participation)$/i.test(view.clauses.tokens[unit.head]!.text)
    );
  });

const LIFT = /^(lift|end|revoke|rescind|cancel|overturn|remove)$/;
const STAND = /^(remain|stay|continue|maintain|uphold|extend|keep|confirm|reaffirm|stand|renew|follow)$/;

function readSuspension(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const parties = sufferers(view, discourse, index);
  if (parties.length === 0) return [];
  const since = sinceThen(view, discourse, index, phrase, parties);
  if (since) return [since];
  const governor = governorOf(view, index);
  const verb = governor ? view.clauses.units[governor.verb] : undefined;
  if (!governor || verb?.kind !== 'vg') return [];
  const stance = stanceOf(view, governor.verb);
  if (stance.hypothetical) return [];
  const actor = stance.party === null ? null : discourse.referentOf(view, stance.party).frameworks[0];
  const framework = frameworkOf(view, discourse, index, phrase, actor ?? null);
  if (!framework) return [];
  const made = { ...base(index, governor.verb, stance.from), parties, framework, denied: stance.denied };
  if (LIFT.test(verb.lemma) && (governor.role === 'object' || isPassive(verb))) {
    if (stance.mood !== 'fact' && stance.mood !== 'announced') return [];
    return [{ ...made, act: 'join', name: 'lifting of a suspension', mood: 'fact', rule: 'suspension:lifted' }];
  }
  const imposed = IMPOSE.test(verb.lemma) && (governor.role === 'object' || isPassive(verb));
  const dated =
    governor.role === 'subject' && /^(?:come|take|become|begin|begin|start|last|be|have|cost)$/.test(verb.lemma);
  if (!(STAND.test(verb.lemma) || imposed || dated) || stance.mood !== 'fact' || stance.denied) return [];
  return [{ ...made, act: 'suspend', name: 'suspension', mood: 'fact', rule: 'suspension:stands' }];
}

const IMPOSE =
  /^(?:impose|slap|announce|declare|confirm|approve|condemn|denounce|welcome|protest|criticise|criticize)$/;

/** `since its suspension from the bloc`, `following Norland's suspension`: told by the way as done. */
function sinceThen(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  parties: readonly PartyRef[],
): Draft | null {
  const link = view.clauses.units[index - 1];
  const word = link && 'word' in link ? link.word : '';
  const verb = link?.kind === 'vg' && link.lemma === 'follow' && link.form === 'gerund';
  if (!(verb || /^(?:since|after|following|despite|amid)$/.test(word))) return null;
  const framework = frameworkOf(view, discourse, index, phrase, null);
  if (!framework) return null;
  const made = { ...base(index, index, index), parties, framework, denied: false };
  return { ...made, act: 'suspend', name: 'suspension', mood: 'fact', rule: 'suspension:since' };
}

const isPassive = (verb: VerbGroup): boolean => verb.passive || verb.form === 'participle';

const base = (index: number, verb: number, from: number) => ({
  first: Math.min(index, verb, from),
  last: Math.max(index, verb),
  at: index,
  confidence: 0.8,
});

/** `Norland's suspension`, `the suspension of Norland`, `its suspension on Norland`. */
function sufferers(view: View, discourse: Discourse, index: number): readonly PartyRef[] {
  const after = prepositionsAfter(view.clauses, index, 6);
  for (const { word, phrase } of after) {
    if (!/^(of|on|against)$/.test(word)) continue;
    const { parties, referent } = partiesAt(discourse, view, phrase);
    if (parties.length > 0) return referent?.body ? [] : parties;
  }
  return ownersOf(discourse, view, index);
}

function frameworkOf(
  view: View,
  discourse: Discourse,
  index: number,
  phrase: NounPhrase,
  actor: FrameworkRef | null,
): FrameworkRef | null {
  const inside = discourse.frameworkWithin(phrase);
  if (inside) return inside;
  for (const { word, phrase: at } of prepositionsAfter(view.clauses, index, 8)) {
    if (!/^(in|of|from|at|within|by)$/.test(word)) continue;
    const found = frameworkIn(discourse, view, at);
    if (found) return found;
  }
  if (actor) return actor;
  const named = view.mentions.some((mention) => mention.kind === 'framework' && mention.form !== 'seat');
  return named ? discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start) : null;
}
