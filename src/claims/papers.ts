import { ownersOf, partiesAt } from './arguments.ts';
import type { Discourse, PartyRef } from './discourse.ts';
import { type View, wordsOf } from './scene.ts';
import { prepositionsAfter } from './syntax/subject.ts';
import type { NounPhrase } from './syntax/unit.ts';

/** Whose joining a protocol, treaty or signature is about, where that is not whoever signs or ratifies it. */

/** `Norland's accession protocol`, `the accession treaty with Sudland`: whose paper it is. */
export function accessionPaper(view: View, discourse: Discourse, at: number): readonly PartyRef[] {
  const unit = view.clauses.units[at];
  if (unit?.kind !== 'np') return [];
  const words = wordsOf(view, unit);
  if (!words.some((word) => /^(accession|membership|entry|admission)$/.test(word))) return [];
  const owners = ownersOf(discourse, view, at);
  if (owners.length > 0) return owners;
  for (const { word, phrase } of prepositionsAfter(view.clauses, at, 6)) {
    if (!/^(for|of|with|on)$/.test(word)) continue;
    const owned = ownersOf(discourse, view, phrase);
    if (owned.length > 0) return owned;
    const { parties, referent } = partiesAt(discourse, view, phrase);
    if (parties.length > 0 && !referent?.body) return parties;
  }
  return [];
}

/** `ratified the treaty on Norland's accession`, `the protocol for Norland's entry`: whose entry the paper is about. */
export function othersJoining(view: View, discourse: Discourse, object: number): readonly PartyRef[] {
  const paper = accessionPaper(view, discourse, object);
  if (paper.length > 0) return paper;
  for (const { word, phrase } of prepositionsAfter(view.clauses, object, 6)) {
    if (!/^(on|for|of|about|concerning|regarding|to)$/.test(word)) continue;
    const unit = view.clauses.units[phrase] as NounPhrase;
    const head = view.clauses.tokens[unit.head]!.text;
    if (/^(accession|membership|entry|admission|adhesion|inclusion)$/i.test(head)) {
      const owners = ownersOf(discourse, view, phrase);
      if (owners.length > 0) return owners;
      const of = prepositionsAfter(view.clauses, phrase, 3).find((one) => one.word === 'of');
      return of ? partiesAt(discourse, view, of.phrase).parties : [];
    }
  }
  return [];
}

/** `signed on behalf of Norland`: whoever holds the pen, it is Norland's act. */
export function behalfOf(view: View, discourse: Discourse, index: number): readonly PartyRef[] {
  const { units, tokens } = view.clauses;
  const at = units.findIndex(
    (unit, place) => place > index && unit.kind === 'np' && tokens[unit.head]!.lemma.toLowerCase() === 'behalf',
  );
  if (at < 0 || at > index + 10) return [];
  const owner = units[at + 1]?.kind === 'preposition' ? partiesAt(discourse, view, at + 2).parties : [];
  return owner.length > 0 ? owner : ownersOf(discourse, view, at);
}
