import { partiesAt } from '../arguments.ts';
import type { Discourse, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { ACT_VERBS, type ActVerb, type Mood } from '../lexicon/acts.ts';
import { ownMatter } from '../matter.ts';
import { behalfOf, othersJoining } from '../papers.ts';
import { type View, wordsOf } from '../scene.ts';
import type { Stance } from '../stance/mood.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import { byAgent, inDoing } from './act-agent.ts';
import { byObject, organisationParty } from './act-object.ts';
import { type Target, targetOf } from './act-target.ts';
import type { Frame } from './frame.ts';
import { asOpposition, asWish, isDenounced, isWeighed, outOfOffice, takesAlong } from './reservations.ts';

/** Verbs of joining, signing, ratifying, applying, inviting, leaving (`X joined Y`, `Y admitted X`, `X has refused to sign`). */
export const actVerb: Frame = {
  name: 'act-verb',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? readVerb(view, discourse, index, unit).map((draft) => asGuest(view, draft)) : [],
    );
  },
};

/** `joined as an observer`, `welcomed as a signatory`: let in, but not as a member. */
function asGuest(view: View, draft: Draft): Draft {
  if (draft.act !== 'join') return draft;
  const { units } = view.clauses;
  for (let at = draft.at + 1; at < units.length && at <= draft.last + 3; at++) {
    const unit = units[at]!;
    if (unit.kind === 'stop' || (unit.kind === 'vg' && at > draft.at)) return draft;
    const phrase = units[at + 1];
    if (unit.kind !== 'preposition' || unit.word !== 'as' || phrase?.kind !== 'np') continue;
    const words = wordsOf(view, phrase).join(' ');
    if (/\bsignator(?:y|ies)\b/.test(words)) return { ...draft, act: 'sign', name: 'signature' };
    return GUEST.test(words) ? { ...draft, act: 'invite', name: 'status' } : draft;
  }
  return draft;
}

const GUEST = /\b(?:observers?|associates?|associated?|partners?|candidates?|guests?)\b/;

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
    // "is considering it": of a joining that was spoken of, if it is one at all.
    const at = verb.mood === 'own-wish' ? objectIndex(view.clauses, index) : null;
    const pronoun = at !== null && /^(?:it|this|that)$/i.test(view.clauses.tokens[view.clauses.units[at]!.last]!.text);
    if (pronoun && !ownMatter(view, discourse, index, actors, 2)) return [];
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
    const begun = verb.act === 'leave' && stance.mood === 'fact' && isBegun(view, index);
    return target.frameworks.map((framework) => ({
      parties: actors,
      framework,
      act: act.act,
      name: act.name,
      ...settled(
        verb,
        begun ? { ...stance, mood: 'announced' } : outside ? asWish(stance) : asOpposition(view, stance),
      ),
      first: Math.min(stance.from, stance.party ?? index),
      last: Math.max(index, target.at),
      at: index,
      rule: `act-verb:${vg.lemma}`,
      confidence: target.named ? 0.9 : 0.7,
    }));
  }
}

/** `has started withdrawing`, `began to leave`: on the way out. */
function isBegun(view: View, index: number): boolean {
  const { units } = view.clauses;
  const before = units[index - 1]?.kind === 'other' ? units[index - 2] : units[index - 1];
  return before?.kind === 'vg' && /^(?:start|begin)$/.test(before.lemma);
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

/** The noun that heads what is accepted; of a treaty's own name (`the Agreement on Fisheries Subsidies`) its first noun too. */
function acceptedHead(view: View, object: View['clauses']['units'][number] | undefined): string {
  if (object?.kind !== 'np') return '';
  const words = view.clauses.tokens.slice(object.first, object.last + 1).map((token) => token.text.toLowerCase());
  return words.find((word) => /^(?:agreement|convention|treaty|protocol|statute|amendment|it)$/.test(word)) ?? '';
}

/** `approved the agreement that makes Norland an associate`: about another's status. */
function makesAnother(view: View, discourse: Discourse, object: number | null): boolean {
  const { units } = view.clauses;
  if (object === null || !/^(?:relative|that)$/.test(units[object + 1]?.kind ?? '')) return false;
  const verb = units[object + 2];
  if (verb?.kind !== 'vg' || !/^(?:make|grant|give|admit|bring|let|allow)$/.test(verb.lemma)) return false;
  return discourse.referentOf(view, object + 3).parties.length > 0;
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
  if (parties.length === 0 || makesAnother(view, discourse, about)) return [];
  const head = object?.kind === 'np' ? tokens[object.head]!.lemma : '';
  // States accept agreements, conventions and their amendments; blocs and terms are accepted otherwise.
  if (
    verb.name === 'acceptance' &&
    !/^(agreement|convention|treaty|protocol|statute|amendment|it)$/i.test(acceptedHead(view, object))
  )
    return [];
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
    ...(stance.mood === 'refused' ? { step: joining.length > 0 ? ('blocked' as const) : ('declined' as const) } : {}),
    denied: stance.denied,
    first: Math.min(stance.from, index),
    last: Math.max(index, target.at),
    at: index,
    rule: 'act-verb:ratify',
    confidence: 0.85,
  }));
}
