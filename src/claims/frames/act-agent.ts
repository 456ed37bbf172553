import { frameworkIn, ownersOf, partiesAt, prepositionalFrameworks } from '../arguments.ts';
import type { Discourse, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { ActVerb } from '../lexicon/acts.ts';
import { accessionPaper } from '../papers.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';

/** `The accords were signed by X and Y`, `the treaty, ratified by X`. */
export function byAgent(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Draft[] {
  const subject = subjectIndex(view.clauses, index);
  if (subject === null) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
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
        // "has been rebuffed by X"
        mood: verb.mood && stance.mood === 'fact' && !stance.denied ? verb.mood : stance.mood,
        denied: stance.denied,
        first: subject,
        last: agent?.phrase ?? index,
        at: index,
        rule: `act-verb:${vg.lemma}-by`,
        confidence: 0.85,
      },
    ];
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
export function inDoing(view: View, index: number): boolean {
  const { units } = view.clauses;
  const preposition = units[index + 1];
  const verb = units[index + 2];
  return preposition?.kind === 'preposition' && preposition.word === 'in' && verb?.kind === 'vg';
}
