import type { View } from '../scene.ts';
import { headOfPhrase } from '../syntax/subject.ts';
import type { Mark } from '../syntax/unit.ts';
import { byAdjective } from './adjective.ts';
import { cleared, forSomebody } from './clearance.ts';
import { ABSENT, type Above, type Stance } from './mood.ts';
import { byNoun } from './noun.ts';
import { byVerb } from './verb.ts';

/** What governs an act from unit `at`: a verb, an adjective, a noun, or a verb with its object. */
export function governed(view: View, at: number, above: Above): Stance {
  const { units } = view.clauses;
  const unit = units[at];
  if (!unit) return ABSENT;
  if (unit.kind === 'vg') return byVerb(view, at, null, above);
  if (unit.kind === 'adjective' || unit.kind === 'other') return byAdjective(view, at, (unit as Mark).word, above);
  if (unit.kind === 'preposition' || unit.kind === 'subordinator') {
    // "a referendum on 29 August on whether to join"
    let last = at - 1;
    while (units[last]?.kind === 'time') last -= units[last - 1]?.kind === 'preposition' ? 2 : 1;
    if (last < at - 1 && units[last]?.kind === 'np') return byNoun(view, last, above);
    const before = units[at - 1];
    if (before?.kind === 'np') {
      const near = byNoun(view, at - 1, above);
      if (near.mood !== 'none' || near.act || near.hypothetical) return near;
      // "has held talks with Sudland about joining"
      const top = headOfPhrase(view.clauses, at - 1);
      return top === at - 1 ? near : byNoun(view, top, above);
    }
    if (before?.kind === 'vg') return byVerb(view, at - 1, null, above);
    if (before?.kind === 'adjective') return byAdjective(view, at - 1, (before as Mark).word, above);
    // "held out on approving": the particle belongs to the verb.
    if (before?.kind === 'preposition' && units[at - 2]?.kind === 'vg') return byVerb(view, at - 2, null, above);
    return ABSENT;
  }
  if (unit.kind === 'np' && /^[\d–-]+$/.test(view.clauses.tokens[unit.head]!.text) && at > 0)
    return governed(view, at - 1, above);
  if (unit.kind === 'np') {
    const given = cleared(view, at, above);
    if (given) return given;
    const meant = forSomebody(view, at, above);
    if (meant) return meant;
    const top = headOfPhrase(view.clauses, at);
    // "attaches interest to Norland's bid to join": the bid is what is to be done.
    const own = unit.owners.length > 0 ? byNoun(view, at, above) : null;
    if (own && (own.act || own.mood !== 'none')) return own;
    if (top !== at) {
      const far = byNoun(view, top, above);
      if (far.mood !== 'none' || far.act) return far;
    }
    const noun = byNoun(view, at, above);
    if (noun.mood !== 'none' || noun.act || noun.hypothetical) return noun;
    let verb = at - 1;
    while (verb >= 0 && /^(adverb|time|preposition)$/.test(units[verb]!.kind)) verb--;
    if (units[verb]?.kind === 'vg') {
      const found = byVerb(view, verb, at, above);
      if (found.mood !== 'none' || found.act) return found;
    }
    // Headline: "Norland to join pact".
    if (view.sentence.headline && units.slice(0, at).every((before) => before.kind !== 'vg')) {
      return { ...ABSENT, mood: 'future', party: at, from: at };
    }
  }
  return ABSENT;
}
