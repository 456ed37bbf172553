import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { ACT_NOUNS, type Mood } from '../lexicon/acts.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Effect in law: `the statute entered into force for Norland`, `its accession took effect`, `Sudland's exit becomes final in May`. */
export const entryIntoForce: Frame = {
  name: 'entry-into-force',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? readEffect(view, discourse, index, unit) : [],
    );
  },
};

/** A currency is joined by adopting it; a declaration that is adopted is not joined. */
const ADOPTION = { act: 'join', name: 'accession', bid: false } as const;

const adoptsCurrency = (view: View, discourse: Discourse, at: number, phrase: NounPhrase): boolean => {
  const framework = frameworkOf(view, discourse, at, phrase);
  return framework !== null && discourse.scene.gazetteer.frameworks.get(framework.id)?.kind === 'currency-union';
};

/** The noun phrases that head a treaty rather than an act of joining it. */
const INSTRUMENT =
  /^(?:treaty|statute|convention|protocols?|agreement|accords?|pact|charter|memorandum|instrument|deal)$/i;

function readEffect(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const end = effectEnd(view, index, verb);
  if (end === null) return [];
  const stance = stanceOf(view, index);
  const subject = stance.party ?? subjectIndex(view.clauses, index);
  const phrase = subject === null ? undefined : view.clauses.units[subject];
  if (stance.hypothetical || subject === null || phrase?.kind !== 'np') return [];
  const head = view.clauses.tokens[phrase.head]!.lemma.toLowerCase();
  const noun = ACT_NOUNS.get(head) ?? (head === 'adoption' ? ADOPTION : undefined);
  const leaving = noun?.act === 'leave';
  const base = {
    act: leaving ? ('leave' as const) : ('join' as const),
    name: noun?.name ?? 'entry into force',
    // "takes effect on 2 June" is a timetable, not an event.
    mood: (verb.form === 'present' && !verb.perfect && stance.mood === 'fact' && !isState(verb)
      ? 'future'
      : stance.mood) as Mood,
    denied: stance.denied,
    first: Math.min(stance.from, subject),
    at: index,
    rule: 'entry-into-force',
    confidence: 0.85,
  };
  const forWhom = prepositionsAfter(view.clauses, end, 5).find(({ word }) => /^(for|in|across|between)$/.test(word));
  if (noun === ADOPTION && !adoptsCurrency(view, discourse, subject, phrase)) return [];
  if (noun && (noun.act === 'join' || leaving) && !noun.bid) {
    const own = partiesOf(view, discourse, subject);
    const parties = own.length > 0 ? own : forWhom ? partiesAt(discourse, view, forWhom.phrase).parties : [];
    const framework = frameworkOf(view, discourse, subject, phrase);
    return parties.length > 0 && framework ? [{ ...base, parties, framework, last: end }] : [];
  }
  if (!forWhom || !(INSTRUMENT.test(head) || phrase.name?.kind === 'framework')) return [];
  const { parties, referent } = partiesAt(discourse, view, forWhom.phrase);
  const framework = frameworkIn(discourse, view, subject);
  return parties.length > 0 && !referent?.body && framework
    ? [{ ...base, parties, framework, last: forWhom.phrase }]
    : [];
}

const isState = (verb: VerbGroup): boolean => verb.lemma === 'be';

/** The unit that ends `entered into force`, `took effect`, `became final`; null when the verb says something else. */
function effectEnd(view: View, index: number, verb: VerbGroup): number | null {
  const { units, tokens } = view.clauses;
  const next = units[index + 1];
  if (/^(enter|come|go|be|put|bring)$/.test(verb.lemma)) {
    const object = units[index + 2];
    if (next?.kind !== 'preposition' || !/^(into|in)$/.test(next.word) || object?.kind !== 'np') return null;
    return /^(force|effect)$/i.test(tokens[object.head]!.text) ? index + 2 : null;
  }
  if (verb.lemma === 'take') return next?.kind === 'np' && /^effect$/i.test(tokens[next.head]!.text) ? index + 1 : null;
  if (verb.lemma === 'become') {
    const at = units.slice(index + 1, index + 4).findIndex((unit) => !/^(adverb|time)$/.test(unit.kind));
    const word = units[index + 1 + at];
    const text = word ? tokens[word.last]!.text : '';
    return at >= 0 && /^(final|effective|official|formal|complete|definitive|binding|reality)$/i.test(text)
      ? index + 1 + at
      : null;
  }
  return null;
}

/** `Norland's accession`, `the withdrawal of Norland and Sudland`. */
function partiesOf(view: View, discourse: Discourse, at: number): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, at);
  if (owners.length > 0) return owners;
  const of = prepositionsAfter(view.clauses, at, 8).find(({ word }) => word === 'of' || word === 'by');
  return of ? partiesAt(discourse, view, of.phrase).parties : [];
}

function frameworkOf(view: View, discourse: Discourse, at: number, phrase: NounPhrase): FrameworkRef | null {
  const inside = discourse.frameworkWithin(phrase);
  if (inside) return inside;
  for (const { word, phrase: next } of prepositionsAfter(view.clauses, at, 8)) {
    const found = /^(to|from|in|into|of)$/.test(word) ? frameworkIn(discourse, view, next) : null;
    if (found) return found;
  }
  return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
}
