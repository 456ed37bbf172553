import { frameworkIn, objectFrameworks, ownersOf, partiesAt, prepositionalFrameworks } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { ACT_VERBS, type ActVerb, type Mood } from '../lexicon/acts.ts';
import { ownMatter } from '../matter.ts';
import { accessionPaper, behalfOf, othersJoining } from '../papers.ts';
import type { View } from '../scene.ts';
import { type Stance, stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import { byObject, isCapital, organisationParty } from './act-object.ts';
import type { Frame } from './frame.ts';
import { asWish, isDenounced, isWeighed, outOfOffice, takesAlong } from './reservations.ts';

/** Verbs of joining, signing, ratifying, applying, inviting, leaving (`X joined Y`, `Y admitted X`, `X has refused to sign`). */
export const actVerb: Frame = {
  name: 'act-verb',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? readVerb(view, discourse, index, unit) : [],
    );
  },
};

/** Intransitive use is read only for verbs that need no object to be understood. */
const ALONE = new Set([
  'join',
  'accede',
  'sign',
  'ratify',
  'withdraw',
  'rejoin',
  'apply',
  'leave',
  'quit',
  'enter',
  'negotiate',
  'return',
]);
/** Of these, verbs so common that a time must stand beside them, and a state's own name before them. */
const TIMED = new Set(['leave', 'quit', 'enter', 'return', 'withdraw', 'apply', 'negotiate']);

function readVerb(view: View, discourse: Discourse, index: number, vg: VerbGroup): Draft[] {
  for (const verb of ACT_VERBS.get(vg.lemma) ?? []) {
    const drafts =
      verb.party === 'subject'
        ? bySubject(view, discourse, index, vg, verb)
        : byObject(view, discourse, index, vg, verb);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function bySubject(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Draft[] {
  const shared = sharedPerfect(view, index, vg);
  const passive =
    vg.passive ||
    (shared === null &&
      vg.form === 'participle' &&
      /^(sign|ratify|approve|join|found|establish|create|form)$/.test(vg.lemma));
  if (passive) return byAgent(view, discourse, index, vg, verb);
  if (verb.act === 'leave' && Array.isArray(verb.framework) && takesAlong(view, index)) return [];
  const target = targetOf(view, discourse, index, vg, verb);
  if (!target) return [];
  // "joined the bloc in condemning" is company, not accession.
  if (verb.act === 'join' && target.at > index && inDoing(view, target.at)) return [];
  if (verb.name === 'denunciation' && !isDenounced(view, discourse, index, target)) return [];
  const stance = shared ?? stanceOf(view, index);
  if (stance.hypothetical) return [];
  if (verb.act === 'talk' && vg.progressive && stance.mood === 'future')
    return bySubjectOf({ ...stance, mood: 'fact' });
  return bySubjectOf(stance);

  function bySubjectOf(stance: Stance): Draft[] {
    if (!target) return [];
    if (verb.act === 'ratify') return ratification(view, discourse, index, verb, stance, target);
    const { parties: named, referent } = partiesAt(discourse, view, stance.party);
    const object = verb.act === 'sign' ? (objectIndex(view.clauses, index) ?? target.at) : null;
    const joiners = object === null ? [] : othersJoining(view, discourse, object);
    const onBehalf = verb.act === 'sign' && joiners.length === 0 ? behalfOf(view, discourse, index) : joiners;
    const parties = onBehalf.length > 0 ? onBehalf : named;
    const actors =
      parties.length > 0
        ? parties
        : vg.form === 'gerund'
          ? // "The African Union joined the G20, joining the EU there" is company.
            []
          : organisationParty(referent?.frameworks ?? [], target.frameworks, referent?.body ?? false);
    if (actors.length === 0) return [];
    const outside = outOfOffice(view, stance.party);
    if (outside && verb.act !== 'join') return [];
    // "revoked its decision to leave", "asked X to leave": no leaving of its own.
    if (verb.act === 'leave' && (stance.act || isWeighed(view, stance, index))) return [];
    const stepsBack = /^(?:sign|apply)$/.test(vg.lemma) && stance.mood !== 'fact';
    const goesOn =
      vg.lemma === 'apply' ||
      (/^(?:sign|ratify)$/.test(vg.lemma) &&
        ownMatter(view, discourse, index, actors, 2)?.framework.id === target.frameworks[0]?.id);
    if (
      !target.named &&
      referent?.pronoun &&
      verb.guarded &&
      !stepsBack &&
      !goesOn &&
      !namedBefore(view, stance.party, actors)
    )
      return [];
    // "Norland's minister ruled out Norland joining" is its own refusal.
    const other = stance.act?.act === 'block' ? partiesAt(discourse, view, stance.other).parties : [];
    if (other.length > 0 && other.every((one) => actors.some((actor) => actor.id === one.id)))
      return bySubjectOf({ ...stance, act: null, other: null, mood: 'refused', denied: false });
    const act = stance.act ?? { act: verb.act, name: verb.name };
    return target.frameworks.map((framework) => ({
      parties: actors,
      framework,
      act: act.act,
      name: act.name,
      ...settled(verb, outside ? asWish(stance) : asOpposition(view, stance)),
      first: Math.min(stance.from, stance.party ?? index),
      last: Math.max(index, target.at),
      at: index,
      rule: `act-verb:${vg.lemma}`,
      confidence: target.named ? 0.9 : 0.7,
    }));
  }
}

/** What an opposition wants or promises is a wish of others, and what it refuses is no refusal. */
function asOpposition(view: View, stance: Stance): Stance {
  const unit = stance.party === null ? undefined : view.clauses.units[stance.party];
  if (unit?.kind !== 'np') return stance;
  const words = view.clauses.tokens.slice(unit.first, unit.last + 1).map((token) => token.text.toLowerCase());
  const out =
    words.some((word) =>
      /^(?:opposition|lawmaker|lawmakers|mp|mps|senator|senators|candidate|rival|ex-president)$/.test(word),
    ) ||
    (words.some((word) => /^(?:party|parties)$/.test(word)) &&
      !words.some((word) => /^(?:ruling|governing)$/.test(word)));
  if (!out || stance.act) return stance;
  return /^(?:announced|future|own-wish)$/.test(stance.mood)
    ? { ...stance, mood: 'others-wish' }
    : stance.mood === 'refused' && !words.some((word) => /^(?:lawmakers?|mps?|senators?)$/.test(word))
      ? { ...stance, mood: 'none' }
      : stance;
}

/** `has signed but not ratified`: the auxiliary of the verb before serves both. */
function sharedPerfect(view: View, index: number, vg: VerbGroup): Stance | null {
  const { units } = view.clauses;
  if (vg.form !== 'participle' || vg.passive) return null;
  let at = index - 1;
  let negated = vg.negated;
  while (at >= 0 && /^(negation|adverb|time)$/.test(units[at]!.kind)) {
    if (units[at]!.kind === 'negation') negated = true;
    at--;
  }
  if (units[at]?.kind !== 'conjunction') return null;
  const before = units[at - 1];
  if (before?.kind !== 'vg' || !before.perfect || before.passive) return null;
  const stance = stanceOf(view, at - 1);
  return { ...stance, denied: negated || stance.denied };
}

/** The pronoun's party stands by name in the same sentence (`Norland said that it would leave`). */
const namedBefore = (view: View, at: number | null, parties: readonly PartyRef[]): boolean =>
  view.clauses.units
    .slice(0, at ?? 0)
    .some(
      (unit) =>
        unit.kind === 'np' && unit.name?.kind === 'state' && parties.length === 1 && unit.name.id === parties[0]!.id,
    );

/** A verb with a mood of its own keeps it where the act is told as done; denied, such a verb claims nothing. */
function settled(verb: ActVerb, stance: Stance): { mood: Mood; denied: boolean } {
  if (!verb.mood) return { mood: stance.mood, denied: stance.denied };
  if (stance.denied || stance.mood !== 'fact')
    return { mood: stance.mood === 'future' && !stance.denied ? verb.mood : 'none', denied: false };
  return { mood: verb.mood, denied: false };
}

interface Target {
  readonly frameworks: readonly FrameworkRef[];
  readonly at: number;
  readonly named: boolean;
}

function targetOf(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Target | null {
  if (verb.framework === 'object') {
    const object = objectFrameworks(discourse, view, index);
    if (object === 'other')
      return viaMembership(view, discourse, index) ?? accessionTarget(view, discourse, index, vg, verb);
    if (object) return { ...object, named: true };
    const loose = prepositionalFrameworks(discourse, view, index, ['of', 'in', 'up', 'on', 'onto', 'to'], 5);
    if (loose && verb.act !== 'leave') return { ...loose, named: true };
  } else {
    const found = prepositionalFrameworks(discourse, view, index, verb.framework);
    if (found) return { ...found, named: true };
    const via = verb.act === 'apply' ? viaMembership(view, discourse, index) : null;
    if (via) return via;
  }
  if (!ALONE.has(vg.lemma)) return null;
  const next = view.clauses.units[index + 1];
  if (TIMED.has(vg.lemma) && !standsAlone(view, discourse, index, vg)) return null;
  if (
    next?.kind === 'preposition' &&
    !/^(as|on|in|at|by|after|before|during|since|only|ahead of|along with|without|until|with|because of|due to|despite|amid|unless|even if)$/.test(
      next.word,
    )
  )
    return null;
  if (next?.kind === 'np') return null;
  const implied = discourse.impliedFramework(view, view.clauses.tokens[vg.first]!.start);
  return implied ? { frameworks: [implied], at: index, named: false } : null;
}

/** `signed accession protocols for Norland`: the papers are of whatever the report is about. */
function accessionTarget(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Target | null {
  const object = objectIndex(view.clauses, index);
  if (!/^(sign|ratify)$/.test(verb.act) || object === null) return null;
  const head = view.clauses.tokens[(view.clauses.units[object] as NounPhrase).head]!.lemma;
  if (!/^(protocol|treaty|agreement|instrument|document|paper)$/.test(head)) return null;
  if (accessionPaper(view, discourse, object).length === 0) return null;
  const implied = discourse.impliedFramework(view, view.clauses.tokens[vg.first]!.start);
  return implied ? { frameworks: [implied], at: object, named: true } : null;
}

/** `Norland left in 2009`, `it has been negotiating since 2012`: a time close by, nothing else acted on. */
function standsAlone(view: View, discourse: Discourse, index: number, vg: VerbGroup): boolean {
  const { units } = view.clauses;
  const near = units.slice(index + 1, index + 5);
  const end = near.findIndex((unit) => /^(stop|comma|conjunction|subordinator|relative)$/.test(unit.kind));
  const rest = end < 0 ? near : near.slice(0, end);
  const timed =
    rest.some((unit) => unit.kind === 'time') ||
    vg.adverbs.length > 0 ||
    rest.every((unit) => unit.kind === 'adverb' || ('word' in unit && unit.word === 'as'));
  const others = rest.some(
    (unit) =>
      unit.kind === 'np' &&
      !/^(weeks?|months?|years?|days?|time|round|wave|morning|summit)$/i.test(view.clauses.tokens[unit.head]!.text),
  );
  const subject = subjectIndex(view.clauses, index);
  if (subject === null || others || !timed) return false;
  const referent = discourse.referentOf(view, subject);
  return (
    referent.parties.length > 0 &&
    (!referent.body || vg.lemma === 'apply' || vg.lemma === 'withdraw' || isCapital(view, subject))
  );
}

/** `applied for membership`, `applied to become a member`: the framework left to the context. */
function viaMembership(view: View, discourse: Discourse, index: number): Target | null {
  const { units, tokens } = view.clauses;
  const vg = units[index] as VerbGroup;
  if (!/^(apply|reapply|file)$/.test(vg.lemma)) return null;
  for (const { phrase } of prepositionsAfter(view.clauses, index, 6)) {
    const unit = units[phrase]!;
    if (unit.kind !== 'np' || !/^(membership|accession|admission|entry|status)$/i.test(tokens[unit.head]!.text))
      continue;
    const framework =
      unit.mentions.flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0] ??
      discourse.impliedFramework(view, tokens[unit.first]!.start);
    if (framework) return { frameworks: [framework], at: phrase, named: true };
  }
  return null;
}

/** `The accords were signed by X and Y`, `the treaty, ratified by X`. */
function byAgent(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Draft[] {
  const subject = subjectIndex(view.clauses, index);
  if (subject === null) return [];
  const { units, tokens } = view.clauses;
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  const phrase = units[subject]!;
  const agent = prepositionsAfter(view.clauses, index, 12).find(({ word }) => word === 'by');
  if (verb.act === 'leave') return [];
  // "was joined by Norland in calling for …" is company, not accession.
  if (verb.act === 'join' && agent && inDoing(view, agent.phrase)) return [];
  const joiners = verb.act === 'join' ? [] : accessionPaper(view, discourse, subject);
  const framework =
    frameworkIn(discourse, view, subject) ??
    (joiners.length > 0
      ? (prepositionalFrameworks(discourse, view, subject, ['to', 'of', 'into'])?.frameworks[0] ?? null)
      : null);
  if (framework && (agent || joiners.length > 0)) {
    const parties = joiners.length > 0 ? joiners : partiesAt(discourse, view, agent!.phrase).parties;
    if (parties.length === 0) return [];
    if (joiners.length === 0 && concernsOthers(view, discourse, subject, index, parties)) return [];
    return [
      {
        parties,
        framework,
        act: verb.act,
        name: verb.name,
        mood: stance.mood,
        denied: stance.denied,
        first: subject,
        last: agent?.phrase ?? index,
        at: index,
        rule: `act-verb:${vg.lemma}-by`,
        confidence: 0.85,
      },
    ];
  }
  if (phrase.kind === 'np' && verb.act === 'apply') {
    const parties: readonly PartyRef[] = partiesAt(discourse, view, subject).parties;
    const implied = discourse.impliedFramework(view, tokens[vg.first]!.start);
    if (parties.length > 0 && implied) return [];
  }
  return [];
}

/** `The protocol on Norland's accession was signed by Sudland`: no signature of Sudland's own joining. */
function concernsOthers(
  view: View,
  discourse: Discourse,
  from: number,
  to: number,
  parties: readonly PartyRef[],
): boolean {
  for (let at = from; at < to; at++) {
    const unit = view.clauses.units[at];
    if (
      unit?.kind !== 'np' ||
      !/^(?:accession|membership|admission|entry)$/.test(view.clauses.tokens[unit.head]!.lemma)
    )
      continue;
    const owners = ownersOf(discourse, view, at);
    if (owners.length > 0 && !owners.some((owner) => parties.some((party) => party.id === owner.id))) return true;
  }
  return false;
}

/** `in condemning the attack` after the phrase at `index`. */
function inDoing(view: View, index: number): boolean {
  const { units } = view.clauses;
  const preposition = units[index + 1];
  const verb = units[index + 2];
  return preposition?.kind === 'preposition' && preposition.word === 'in' && verb?.kind === 'vg';
}

/** `Parliament ratified the treaty`, `Norland approved Sudland's accession`: whose joining it is decides the party. */
function ratification(
  view: View,
  discourse: Discourse,
  index: number,
  verb: ActVerb,
  stance: Stance,
  target: Target,
): Draft[] {
  const { units, tokens } = view.clauses;
  const object = units[objectIndex(view.clauses, index) ?? -1];
  if (object?.kind === 'np' && object.owners.some((mention) => mention.kind === 'state')) return [];
  const about = objectIndex(view.clauses, index);
  const joining = about === null ? [] : othersJoining(view, discourse, about);
  const own = partiesAt(discourse, view, stance.party).parties;
  const parties = joining.length > 0 ? joining : own;
  if (parties.length === 0) return [];
  const head = object?.kind === 'np' ? tokens[object.head]!.lemma : '';
  if (
    verb.name === 'approval' &&
    /^(membership|status|family|group|plan|measure|sanction|budget|law|bill|deal|fund|bank|programme|program)$/.test(
      head,
    )
  )
    return [];
  return target.frameworks.map((framework) => ({
    parties,
    framework,
    act: verb.act,
    name: verb.name,
    mood: stance.mood === 'refused' ? 'refused' : stance.mood,
    ...(stance.mood === 'refused' ? { step: 'declined' as const } : {}),
    denied: stance.denied,
    first: Math.min(stance.from, index),
    last: Math.max(index, target.at),
    at: index,
    rule: 'act-verb:ratify',
    confidence: 0.85,
  }));
}
