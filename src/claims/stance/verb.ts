import { operatorOf } from '../lexicon/operators.ts';
import type { View } from '../scene.ts';
import { isQuestion } from '../setting.ts';
import { subjectIndex } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import { ABSENT, type Above, combine, type Stance } from './mood.ts';

/** `refused to join`, `urged Norland to join`: the verb at `at`, with the phrase it acts on. */
export function byVerb(view: View, at: number, object: number | null, above: Above): Stance {
  const { units } = view.clauses;
  const vg = units[at] as VerbGroup;
  if (vg.lemma === 'be' && !vg.passive && object === null) {
    // "is to join"
    const stance = above(at);
    return {
      ...stance,
      mood: stance.denied ? 'refused' : stance.mood === 'fact' ? 'future' : stance.mood,
      denied: false,
    };
  }
  if (vg.lemma === 'have' && object === null) return { ...above(at), mood: 'none' };
  const bare = vg.form === 'participle' && !vg.passive;
  const passive = vg.passive || (bare && operatorOf(vg.lemma, true, false) !== null);
  const operator = operatorOf(vg.lemma, passive, object !== null);
  if (!operator) return ABSENT;
  const told = bare ? bareParticiple(view, at) : above(at);
  // "would like to join", "would consider joining": no more than a polite present.
  const polite =
    vg.modal === 'would' && /^(?:own|others)-wish$/.test(operator.mood) && told.mood === 'none' && !told.hypothetical;
  const outer = polite ? { ...told, mood: vg.negated ? ('refused' as const) : ('fact' as const) } : told;
  const negated = outer.denied || outer.mood === 'refused' || (vg.form === 'infinitive' && vg.negated);
  const party = operator.control === 'object' ? (passive ? outer.party : (object ?? outer.party)) : outer.party;
  const other = operator.control === 'object' && !passive ? outer.party : outer.other;
  const from = Math.min(outer.from, at, party ?? at);
  const base = { party, other, from, hypothetical: outer.hypothetical };
  // "wants his country to join" is a wish of its own; "agreed to allow Norland to join" lets it in.
  const ownCountry = operator.mood === 'others-wish' && object !== null && isOwnCountry(view, object);
  const admitted = operator.mood === 'possible' && operator.control === 'object' && outer.mood === 'announced';
  if ((ownCountry || admitted) && !negated && !outer.act)
    return { ...base, act: null, denied: false, mood: admitted ? 'announced' : combine('own-wish', outer.mood) };
  if (operator.act) {
    const refused = operator.act === 'apply' && outer.mood === 'refused';
    const mood = refused
      ? 'refused'
      : negated
        ? operator.act === 'invite' || operator.act === 'apply'
          ? 'fact'
          : 'none'
        : outer.mood;
    return {
      ...base,
      act: { act: operator.act, name: operator.name ?? operator.act },
      mood,
      denied: negated && mood === 'fact',
    };
  }
  if (outer.act) return { ...base, act: outer.act, mood: outer.mood, denied: outer.denied };
  if (negated)
    return {
      ...base,
      act: null,
      mood: operator.negated ?? 'none',
      denied: !operator.negated && (operator.mood === 'future' || operator.mood === 'fact'),
    };
  return { ...base, act: null, denied: false, mood: combine(operator.mood, outer.mood) };
}

const isOwnCountry = (view: View, at: number): boolean => {
  const unit = view.clauses.units[at];
  return (
    unit?.kind === 'np' &&
    /^(?:his|her|its|their|our|my)$/.test(unit.ownerPronoun ?? '') &&
    /^(?:country|nation|state|homeland|government|republic)$/i.test(view.clauses.tokens[unit.head]!.text)
  );
};

/** "Norland, expected to join", headline "Norland set to join": a participle that stands for a passive. */
function bareParticiple(view: View, at: number): Stance {
  const party = subjectIndex(view.clauses, at);
  return { ...ABSENT, mood: 'fact', party, from: Math.min(party ?? at, at), hypothetical: isQuestion(view) };
}
