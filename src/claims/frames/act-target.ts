import { objectFrameworks, prepositionalFrameworks } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { ActVerb } from '../lexicon/acts.ts';
import { accessionPaper } from '../papers.ts';
import type { View } from '../scene.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import { type NounPhrase, type VerbGroup, wordOf } from '../syntax/unit.ts';
import { isCapital } from './act-object.ts';

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

export interface Target {
  readonly frameworks: readonly FrameworkRef[];
  readonly at: number;
  readonly named: boolean;
}

export function targetOf(view: View, discourse: Discourse, index: number, vg: VerbGroup, verb: ActVerb): Target | null {
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
  const signedUp = vg.lemma === 'sign' && wordOf(next) === 'up' && endsClause(view, index + 2);
  if (
    !signedUp &&
    next?.kind === 'preposition' &&
    !/^(as|on|in|at|by|after|before|during|since|only|ahead of|along with|without|until|with|because of|due to|over|despite|amid|unless|even if)$/.test(
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
    rest.every((unit) => unit.kind === 'adverb' || ('word' in unit && /^(as|since)$/.test(unit.word)));
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
    const framework = discourse.frameworkWithin(unit) ?? discourse.impliedFramework(view, tokens[unit.first]!.start);
    if (framework) return { frameworks: [framework], at: phrase, named: true };
  }
  return null;
}

/** Nothing more of the clause follows. */
const endsClause = (view: View, at: number): boolean =>
  /^(?:stop|comma|conjunction|time|)$/.test(view.clauses.units[at]?.kind ?? '');
