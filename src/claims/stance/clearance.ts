import { CALLING } from '../lexicon/verb-classes.ts';
import { type View, wordsOf } from '../scene.ts';
import { governorOf } from './governor.ts';
import { ABSENT, type Above, type Stance } from './mood.ts';
import { byNoun } from './noun.ts';

/** `the green light for X to join`, `approval for X to accede`: what is given to X by others. */
export function cleared(view: View, at: number, above: Above): Stance | null {
  const { units } = view.clauses;
  const preposition = units[at - 1];
  const noun = units[at - 2];
  if (preposition?.kind !== 'preposition' || preposition.word !== 'for' || noun?.kind !== 'np') return null;
  const words = wordsOf(view, noun);
  const head = words.at(-1)!;
  const governor = governorOf(view, at - 2);
  const outer = governor === null ? null : above(governor.verb);
  const base: Stance = {
    ...ABSENT,
    party: at,
    from: Math.min(at - 2, outer?.from ?? at),
    hypothetical: outer?.hypothetical ?? false,
  };
  const no = outer?.denied || outer?.mood === 'refused' || noun.determiner === 'no';
  if (/^(light|approval|go-ahead|ahead|nod|clearance|consent|blessing|acts)$/.test(head)) {
    if (head === 'light' && !words.includes('green')) return null;
    return no
      ? outer?.mood === 'refused'
        ? { ...base, act: { act: 'block', name: 'objection' }, mood: 'fact' }
        : { ...base, mood: 'none' }
      : { ...base, mood: outer?.mood ?? 'fact', act: { act: 'ratify', name: 'approval' } };
  }
  if (/^(calls?|pleas?|push|case|need|time|support|backing|appeals?|proposals?|suggestions?)$/.test(head))
    return { ...base, mood: no ? 'none' : 'others-wish' };
  return null;
}

/** `an agreement for Norland to join`, `called for Norland to join`. */
export function forSomebody(view: View, at: number, above: Above): Stance | null {
  const { units } = view.clauses;
  const link = units[at - 1];
  if (!((link?.kind === 'preposition' || link?.kind === 'subordinator') && link.word === 'for')) return null;
  const before = units[at - 2];
  const base = { ...ABSENT, party: at, from: at - 2 };
  if (before?.kind === 'np') {
    const outer = byNoun(view, at - 2, above);
    if (outer.hypothetical || outer.act) return null;
    if (/^(?:time|moment|case|need)$/.test(view.clauses.tokens[before.head]!.lemma))
      return { ...base, mood: 'others-wish' };
    return outer.mood === 'none' || outer.mood === 'refused'
      ? null
      : { ...base, mood: outer.mood === 'own-wish' ? 'others-wish' : outer.mood };
  }
  if (before?.kind === 'vg' && /^(?:grow|mount|rise|increase|intensify|be|swell)$/.test(before.lemma)) {
    const outer = above(at - 2);
    const subject = outer.party === null ? undefined : units[outer.party];
    const told = !outer.hypothetical && !outer.denied && outer.mood !== 'none' && outer.mood !== 'refused';
    return told &&
      subject?.kind === 'np' &&
      /^(?:calls?|pressure|demands?|support|momentum|case)$/i.test(view.clauses.tokens[subject.head]!.text)
      ? { ...base, mood: 'others-wish' }
      : null;
  }
  if (before?.kind === 'vg' && CALLING.has(before.lemma)) {
    const outer = above(at - 2);
    return outer.denied || outer.mood === 'refused' || outer.mood === 'none' ? null : { ...base, mood: 'others-wish' };
  }
  return null;
}
