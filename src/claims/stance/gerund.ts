import { BLOCKING, LEAVING, WEIGHING } from '../lexicon/verb-classes.ts';
import type { View } from '../scene.ts';
import { subjectIndex } from '../syntax/subject.ts';
import type { Mark, VerbGroup } from '../syntax/unit.ts';
import { byAdjective } from './adjective.ts';
import { governed } from './governing.ts';
import { ABSENT, type Above, type Stance } from './mood.ts';
import { byNoun } from './noun.ts';
import { opposedAt, opposedMood } from './objection.ts';
import { byVerb } from './verb.ts';

/** `after joining`, `ruled out joining`, `the prospect of Norland joining`: what stands before the gerund puts the act. */
export function gerund(view: View, index: number, above: Above): Stance {
  const { units } = view.clauses;
  let at = index - 1;
  let negated = false;
  while (at >= 0 && /^(adverb|negation)$/.test(units[at]!.kind)) {
    if (units[at]!.kind === 'negation') negated = true;
    at--;
  }
  const unit = units[at];
  if (!unit) return ABSENT;
  if (unit.kind === 'comma' || unit.kind === 'dash') return besideMain(view, at, above);
  if (unit.kind === 'preposition' || unit.kind === 'subordinator') {
    return afterPreposition(view, index, at, unit.word, negated, above);
  }
  if (unit.kind === 'vg' && LEAVING.has((units[index] as VerbGroup).lemma) && WEIGHING.has(unit.lemma))
    return { ...byVerb(view, at, null, above), mood: 'possible' };
  if (unit.kind === 'vg') return byVerb(view, at, null, above);
  if (unit.kind === 'other' || unit.kind === 'adjective') return byAdjective(view, at, (unit as Mark).word, above);
  return unit.kind === 'np' ? ofSomebody(view, index, at, above) : ABSENT;
}

/** `, becoming the 32nd member`: the main verb lends subject and mood. */
function besideMain(view: View, at: number, above: Above): Stance {
  const { units } = view.clauses;
  for (let before = at - 1; before >= 0; before--) {
    const verb = units[before]!;
    if (verb.kind === 'vg' && (verb.form === 'past' || verb.form === 'present' || verb.modal)) {
      const outer = above(before);
      return { ...outer, mood: outer.denied ? 'none' : outer.mood, denied: false };
    }
  }
  return ABSENT;
}

/** `after joining`, `blocked from joining`, `a decision on joining`. */
function afterPreposition(view: View, index: number, at: number, word: string, negated: boolean, above: Above): Stance {
  const { units } = view.clauses;
  if (
    /^(after|since|upon|on|by|in)$/.test(word) &&
    units[at - 1]?.kind !== 'np' &&
    units[at - 1]?.kind !== 'vg' &&
    units[at - 1]?.kind !== 'adjective' &&
    units[at - 1]?.kind !== 'preposition'
  ) {
    const main = mainAfter(view, index);
    return main === null
      ? ABSENT
      : { ...ABSENT, mood: word === 'after' || word === 'since' ? 'fact' : 'none', party: main, from: at };
  }
  if (/^(after|since)$/.test(word)) {
    const verb = units.slice(0, at).findLastIndex((before) => before.kind === 'vg');
    return verb < 0 ? ABSENT : { ...ABSENT, mood: 'fact', party: subjectIndex(view.clauses, verb), from: at };
  }
  if (/^(before|without|until|instead of|than|rather than|against)$/.test(word)) {
    if (word !== 'against') return ABSENT;
    const stance = governed(view, at, above);
    return { ...stance, mood: stance.mood === 'announced' || stance.mood === 'none' ? 'refused' : 'none' };
  }
  // "prevented Norland from joining", "talked Norland into joining"
  const held =
    units[at - 1]?.kind === 'np' && units[at - 2]?.kind === 'vg' ? byVerb(view, at - 2, at - 1, above) : null;
  if (/^(?:from|into)$/.test(word) && held && (held.act || held.mood === 'others-wish')) return held;
  if (/^(?:off|out of|away from|back from|back on)$/.test(word) && units[at - 1]?.kind === 'vg')
    return retreat(view, at - 1, above);
  if (word === 'from') {
    // "blocked from joining", "ruled out … from"
    const stance = governed(view, at, above);
    return stance.act ? stance : { ...stance, mood: stance.mood === 'none' ? 'none' : 'refused' };
  }
  const leader = units[at - 2];
  if (word === 'in' && units[at - 1]?.kind === 'np' && leader?.kind === 'vg' && /^(follow|join)$/.test(leader.lemma))
    return above(at - 2);
  if (/^(?:of|for)$/.test(word) && units[at - 1]?.kind === 'np') {
    // "accused Norland of blocking"
    const accuser = units[at - 2];
    if (accuser?.kind === 'vg' && /^(?:accuse|blame|criticise|criticize)$/.test(accuser.lemma))
      return {
        ...ABSENT,
        mood: BLOCKING.has((units[index] as VerbGroup).lemma) ? 'fact' : 'none',
        party: at - 1,
        from: at - 2,
      };
  }
  const stance = governed(view, at, above);
  // "a decision on joining" is still to be taken.
  const voted = units[at - 1]?.kind === 'vg' && /^(?:vote|decide|rule)$/.test((units[at - 1] as VerbGroup).lemma);
  if (
    /^(?:on|about|over|regarding)$/.test(word) &&
    (stance.mood === 'announced' || (voted && stance.mood === 'future'))
  )
    return { ...stance, mood: 'own-wish' };
  return negated && stance.mood === 'own-wish' ? { ...stance, mood: 'refused' } : stance;
}

/** `held off joining`, `put off applying`, `backed out of joining`: what was under way is let be. */
function retreat(view: View, at: number, above: Above): Stance {
  const verb = view.clauses.units[at] as VerbGroup;
  if (!/^(?:hold|put|pull|back|step|walk|shy)$/.test(verb.lemma)) return ABSENT;
  const outer = above(at);
  const done = !outer.denied && /^(?:fact|announced|future)$/.test(outer.mood);
  return { ...outer, mood: done ? 'fact' : 'none', act: { act: 'halt', name: 'suspension of the bid' } };
}

/** `the prospect of Norland joining`, `sees Norland joining`, `rule out Norland joining`. */
function ofSomebody(view: View, index: number, at: number, above: Above): Stance {
  const { units } = view.clauses;
  const object = units[index + 1];
  const before = units[at - 1];
  // "ruled out Norland joining"
  if (before?.kind === 'preposition' && before.word === 'out' && units[at - 2]?.kind === 'vg')
    return { ...byVerb(view, at - 2, at, above), party: at };
  if (before?.kind === 'preposition' && opposedAt(view, at - 2))
    return {
      ...ABSENT,
      act: { act: 'block', name: 'objection' },
      mood: opposedMood(view, at - 2, above),
      party: at,
      from: at - 2,
    };
  // "is against Norland joining", "would never agree to Norland joining"
  if (before?.kind === 'preposition' && units[at - 2]?.kind === 'vg') {
    const verb = units[at - 2] as VerbGroup;
    const outer = above(at - 2);
    const told = !outer.hypothetical && !outer.denied && /^(?:fact|announced|future)$/.test(outer.mood);
    const block = { act: 'block' as const, name: 'objection' };
    if (before.word === 'against')
      return { ...outer, party: at, other: outer.party, act: block, mood: told ? 'fact' : 'none', denied: false };
    if (before.word === 'to' && /^(?:agree|consent|assent|yield)$/.test(verb.lemma)) {
      const refused = outer.denied || outer.mood === 'refused';
      return {
        ...outer,
        party: at,
        other: outer.party,
        act: refused ? block : null,
        mood: refused ? 'fact' : told ? 'others-wish' : 'none',
        denied: false,
      };
    }
  }
  // "…, with Sudland joining a year later": told with the main clause, if that is told.
  if (
    before?.kind === 'preposition' &&
    before.word === 'with' &&
    isTold(units) &&
    !(object?.kind === 'np' && object.name?.kind !== 'framework')
  )
    return { ...ABSENT, mood: 'fact', party: at, from: at };
  if (before?.kind === 'preposition') {
    const outer = units[at - 2]?.kind === 'np' ? byNoun(view, at - 2, above, true) : ABSENT;
    return {
      ...outer,
      mood:
        outer.mood === 'own-wish' || outer.mood === 'none'
          ? units[at - 2]?.kind === 'np'
            ? 'possible'
            : 'none'
          : outer.mood,
      party: at,
      from: Math.min(outer.from || at, at),
    };
  }
  if (before?.kind === 'vg') {
    const found = byVerb(view, at - 1, at, above);
    return { ...found, party: at };
  }
  return ABSENT;
}

/** Every finite verb of the sentence tells of what is or was. */
const isTold = (units: View['clauses']['units']): boolean => {
  const finite = units.filter((unit) => unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present'));
  return finite.length > 0 && finite.every((unit) => unit.kind === 'vg' && unit.modal === null && !unit.negated);
};

/** "After joining in 2004, Norland …": the subject of the clause that follows. */
function mainAfter(view: View, index: number): number | null {
  const { units } = view.clauses;
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present' || unit.modal))
      return subjectIndex(view.clauses, at);
  }
  return null;
}
