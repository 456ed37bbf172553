import { NOUN_MOODS, operatorOf } from '../lexicon/operators.ts';
import type { View } from '../scene.ts';
import { inCondition } from '../setting.ts';
import type { Unit, VerbGroup } from '../syntax/unit.ts';
import { bidVerb, underBidVerb } from './bid.ts';
import { governorOf } from './governor.ts';
import { ABSENT, type Above, combine, type Stance } from './mood.ts';
import { ordinal } from './rank.ts';

/** `its plan to join`, `has no intention of joining`, `the first country to join`. */
export function byNoun(view: View, at: number, above: Above, ofOthers = false): Stance {
  const { units, tokens } = view.clauses;
  const phrase = units[at];
  if (phrase?.kind !== 'np') return ABSENT;
  const head = tokens[phrase.head]!;
  const paper = signedPaper(view, at, head.lemma, above);
  if (paper) return paper;
  // "the go-ahead": three tokens
  const hyphenated = /^go$/i.test(head.text) && /^[-–]$/.test(tokens[phrase.head + 1]?.text ?? '') ? 'go-ahead' : null;
  const plain = NOUN_MOODS.get(hyphenated ?? head.lemma) ?? NOUN_MOODS.get(head.text.toLowerCase());
  const noun = head.lemma === 'light' && !/^green$/i.test(tokens[phrase.head - 1]?.text ?? '') ? undefined : plain;
  if (!noun) return ordinal(view, at, above);
  const no = phrase.determiner === 'no' || phrase.determiner === 'neither' || /^no$/i.test(tokens[phrase.first]!.text);
  const governor = governorOf(view, at);
  const outer = governor === null ? null : above(governor.verb);
  // "blocked talks on Norland joining": whose they are is told behind them.
  const owned = ofOthers || phrase.owners.length > 0 || phrase.ownerPronoun !== null;
  const verb = governor === null ? null : (units[governor.verb] as VerbGroup);
  const party = owned
    ? at
    : (whosePhrase(units, at) ?? ofPhrase(units, at) ?? (governor?.role === 'object' ? outer!.party : null));
  const base = {
    party,
    other: null,
    from: Math.min(at, outer?.from ?? at),
    hypothetical: outer?.hypothetical ?? inCondition(units, at),
  };
  const negated = no || (outer?.denied ?? false) || outer?.mood === 'refused' || units[at - 1]?.kind === 'negation';
  const effect = governor && !no ? bidVerb(view, governor, head.lemma) : null;
  if (effect)
    return underBidVerb(effect, outer!, base, {
      owned,
      pronoun: phrase.ownerPronoun !== null,
      role: governor!.role,
      negated,
    });
  if (negated)
    return {
      ...base,
      act: noun.act ? { act: noun.act, name: noun.act } : null,
      mood: noun.negated ?? 'none',
      denied: !noun.negated,
    };
  if (noun.act)
    return {
      ...base,
      act: { act: noun.act, name: NAMES[noun.act] ?? noun.act },
      mood:
        outer && outer.mood !== 'none' && !(noun.act === 'apply' && owned && !isLodging(verb)) ? outer.mood : 'fact',
      denied: false,
    };
  if (
    verb &&
    governor!.role === 'object' &&
    /^(announce|declare|confirm|unveil|make)$/.test(verb.lemma) &&
    noun.mood !== 'refused'
  ) {
    return {
      ...base,
      act: null,
      denied: false,
      mood: combine(
        noun.mood === 'own-wish' && /^(decision|agreement|intention|intent|plan)$/.test(head.lemma)
          ? // "announced Norland's intention to join": told of it by others, it is yet to come.
            phrase.owners.some((owner) => owner.kind === 'state' && owner.form !== 'adjective') &&
            /^(?:intention|intent|plan)$/.test(head.lemma)
            ? 'future'
            : 'announced'
          : noun.mood,
        outer!.mood === 'none' && !outer!.hypothetical ? 'fact' : outer!.mood,
      ),
    };
  }
  // "is studying the possibility of joining": whoever weighs an unowned idea weighs it for itself.
  const weighed =
    noun.mood === 'possible' &&
    !owned &&
    governor?.role === 'object' &&
    (operatorOf(verb!.lemma, verb!.passive, false)?.mood === 'own-wish' ||
      /^(?:welcome|embrace|entertain)$/.test(verb!.lemma));
  const inner = weighed ? 'own-wish' : noun.mood;
  return {
    ...base,
    act: null,
    denied: false,
    mood:
      outer && outer.mood !== 'none' ? combine(inner, weighed && outer.mood === 'future' ? 'fact' : outer.mood) : inner,
  };
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  apply: 'application',
  invite: 'invitation',
  ratify: 'approval',
};

/** `will submit its application to join`; whatever else is done with it (`is being processed`), it is in. */
const isLodging = (verb: VerbGroup | null): boolean =>
  verb !== null &&
  /^(?:submit|file|lodge|make|send|present|hand|deliver|table|prepare|plan|finalise|finalize|draft|launch|formalise|formalize|announce|withdraw|consider|delay|postpone|put)$/.test(
    verb.lemma,
  );

/** `signed an agreement to join`: the paper is the act. */
function signedPaper(view: View, at: number, lemma: string, above: Above): Stance | null {
  if (!/^(agreement|treaty|accord|pact|protocol|deal|instrument)$/.test(lemma)) return null;
  const governor = governorOf(view, at);
  const verb = governor && view.clauses.units[governor.verb];
  if (verb?.kind !== 'vg' || governor?.role !== 'object' || !/^(sign|initial|ink)$/.test(verb.lemma)) return null;
  const outer = above(governor.verb);
  return {
    ...outer,
    act: verb.lemma === 'initial' ? { act: 'talk', name: 'initialling' } : { act: 'sign', name: 'signature' },
  };
}

/** `Norland, whose application`: the phrase before the relative word. */
function whosePhrase(units: readonly Unit[], at: number): number | null {
  const relative = units[at - 1];
  if (relative?.kind !== 'relative' || relative.word !== 'whose') return null;
  let before = at - 2;
  while (before >= 0 && /^(?:comma|dash|bracket|time|adverb)$/.test(units[before]!.kind)) before--;
  return units[before]?.kind === 'np' ? before : null;
}

function ofPhrase(units: readonly Unit[], at: number): number | null {
  const preposition = units[at + 1];
  if (preposition?.kind === 'preposition' && /^(of|by|from)$/.test(preposition.word) && units[at + 2]?.kind === 'np')
    return at + 2;
  return null;
}
