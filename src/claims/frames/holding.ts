import type { Discourse } from '../discourse.ts';
import { isGroup } from '../lexicon/bodies.ts';
import { FOUNDS, GROWS, HOLDS, MADE_OF } from '../lexicon/composition.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { headOfPhrase, subjectIndex } from '../syntax/subject.ts';
import { type Mark, type NounPhrase, wordOf } from '../syntax/unit.ts';
import { PARTS } from './list-host.ts';
import { before, fact, type Whole, wholeAt } from './whole.ts';

/** `The bloc includes X`, `which brings together X and Y`, `expanded last year to include X`. */
export function heldBy(view: View, discourse: Discourse, index: number): Whole | null {
  const { units, tokens } = view.clauses;
  let at = index - 1;
  let together = false;
  while (at >= 0 && units[at]!.kind !== 'vg') {
    const unit = units[at]!;
    if ((unit.kind === 'preposition' || unit.kind === 'adverb') && /^(together|of|in|among|from)$/.test(unit.word)) {
      together ||= unit.word === 'together';
      if (unit.word === 'from') return null;
    } else if (unit.kind !== 'time' && unit.kind !== 'adverb') return null;
    at--;
  }
  const verb = units[at];
  if (verb?.kind !== 'vg' || index - at > 4) return null;
  const between = units.slice(at + 1, index).some((unit) => unit.kind === 'preposition' && unit.word === 'of');
  const holds =
    (/^(bring|take)$/.test(verb.lemma)
      ? together || verb.form === 'infinitive' || (verb.lemma === 'take' && wordOf(units[at + 1]) === 'in')
      : HOLDS.test(verb.lemma)) &&
    (verb.lemma !== 'consist' || between) &&
    (!/^(gain|add|absorb)$/.test(verb.lemma) || endsThere(view, index)) &&
    (verb.lemma !== 'have' || PARTS.test(tokens[(units[index] as NounPhrase).head]!.text));
  if (!holds || verb.passive) return null;
  if (verb.form === 'infinitive') return grown(view, discourse, at);
  const subject = verb.form === 'gerund' ? (before(view, at) ?? afterComma(view, at)) : subjectIndex(view.clauses, at);
  if (subject !== null && isOfGroup(view, subject)) return null;
  const framework = subject === null ? null : wholeAt(view, discourse, subject);
  if (!framework) return null;
  const stance = stanceOf(view, at);
  if (stance.hypothetical) return null;
  if (verb.form === 'gerund') return fact(framework, Math.min(subject!, at), at, verb.lemma);
  return {
    framework,
    mood: stance.mood,
    denied: stance.denied,
    from: subject!,
    at,
    rule: verb.lemma,
  };
}

/** `added X and Y in January.`, not `added X to its blacklist`. */
function endsThere(view: View, index: number): boolean {
  const { units } = view.clauses;
  const next = units[index + 1];
  return (
    !next ||
    /^(?:stop|comma|time|bracket|dash)$/.test(next.kind) ||
    (next.kind === 'preposition' && /^(?:in|on|as)$/.test(next.word) && units[index + 2]?.kind !== 'np')
  );
}

/** `Initially comprising X and Y, the bloc expanded`, `Until then made up of X and Y, last year it …`: said of the subject that follows. */
function afterComma(view: View, at: number): number | null {
  const { units } = view.clauses;
  if (!units.slice(0, at).every((unit) => /^(?:adverb|time|preposition)$/.test(unit.kind))) return null;
  const comma = units.findIndex((unit, index) => index > at && unit.kind === 'comma');
  const subject = units[comma + 1]?.kind === 'time' ? comma + 2 : comma + 1;
  return comma > 0 && units[subject]?.kind === 'np' ? subject : null;
}

/** `The bloc expanded with the accession of X`, `grew by the addition of X and Y`. */
export function grownBy(view: View, discourse: Discourse, index: number): Whole | null {
  const { units, tokens } = view.clauses;
  const noun = units[index - 2];
  if (wordOf(units[index - 1]) !== 'of' || noun?.kind !== 'np') return null;
  if (!/^(?:accession|addition|admission|inclusion|entry|arrival)$/i.test(tokens[noun.head]!.text)) return null;
  if (!/^(?:with|by|through)$/.test(wordOf(units[index - 3]))) return null;
  const verb = units.findLastIndex((unit, at) => at < index - 3 && unit.kind === 'vg');
  const group = units[verb];
  if (group?.kind !== 'vg' || !GROWS.test(group.lemma)) return null;
  const stance = stanceOf(view, verb);
  const subject = stance.party ?? subjectIndex(view.clauses, verb);
  const framework = subject === null ? null : wholeAt(view, discourse, headOfPhrase(view.clauses, subject));
  if (!framework || stance.hypothetical || stance.denied) return null;
  return { framework, mood: stance.mood, denied: false, from: subject!, at: verb, rule: 'grow' };
}

/** `applicants to the bloc, which include X`: those in it are not what is told. */
function isOfGroup(view: View, subject: number): boolean {
  const { units, tokens } = view.clauses;
  const group = units[subject - 2];
  return units[subject - 1]?.kind === 'preposition' && group?.kind === 'np' && isGroup(tokens[group.head]!.text);
}

/** `expanded to include X`: the growth lends its mood. */
function grown(view: View, discourse: Discourse, infinitive: number): Whole | null {
  const { units } = view.clauses;
  for (let at = infinitive - 1; at >= 0 && at >= infinitive - 8; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg') {
      if (!GROWS.test(unit.lemma)) return null;
      const stance = stanceOf(view, at);
      const subject = stance.party ?? subjectIndex(view.clauses, at);
      const framework = subject === null ? null : wholeAt(view, discourse, headOfPhrase(view.clauses, subject));
      if (!framework || stance.hypothetical || stance.denied) return null;
      return { framework, mood: stance.mood, denied: false, from: subject!, at, rule: 'grow' };
    }
    if (!/^(time|preposition|adverb|other|np)$/.test(unit.kind)) return null;
  }
  return null;
}

/** `made up of X and Y`, `founded in 1967 by X and Y`, `established by the leaders of X and Y`. */
export function madeOf(view: View, discourse: Discourse, index: number): Whole | null {
  const { units, tokens } = view.clauses;
  let marker = index - 1;
  const preposition = units[marker];
  if (preposition?.kind !== 'preposition' && preposition?.kind !== 'colon') return null;
  let people = marker;
  // "by the presidents of X", "by the founding fathers: X".
  if (units[marker - 1]?.kind === 'np' && /^(of|from|:)$/.test((preposition as Mark).word)) {
    const noun = units[marker - 1] as NounPhrase;
    if (
      /^(leaders?|presidents?|governments?|ministers|heads|states?|countries|nations|fathers|republics|founders|members)$/i.test(
        tokens[noun.head]!.text,
      )
    )
      people = marker - 2;
  }
  if (units[people]?.kind === 'preposition') marker = people;
  if (units[marker]?.kind !== 'preposition') return null;
  const word = (units[marker] as Mark).word;
  if (!/(^| )(of|by|between|among|from)$/.test(word)) return null;
  let at = marker - 1;
  while (at >= 0 && units[at]!.kind !== 'vg') {
    if (!/^(time|preposition|adverb|np)$/.test(units[at]!.kind) || marker - at > 9) return null;
    if (units[at]!.kind === 'np' && word !== 'by') return null;
    at--;
  }
  const verb = units[at];
  if (verb?.kind !== 'vg' || !MADE_OF.test(verb.lemma)) return null;
  const founded = FOUNDS.test(verb.lemma);
  if (founded !== /(^| )(by|between|among)$/.test(word)) return null;
  const turned = verb.passive || verb.form === 'participle' || verb.form === 'past' || verb.lemma === 'consist';
  if (!turned) return null;
  if (
    verb.lemma === 'make' &&
    !units.slice(at + 1, marker + 1).some((unit) => 'word' in unit && /\bup\b/.test(unit.word))
  )
    return null;
  const subject = verb.passive ? subjectIndex(view.clauses, at) : (before(view, at) ?? afterComma(view, at));
  const framework = subject === null ? null : wholeAt(view, discourse, subject);
  if (!framework) return null;
  if (verb.passive) {
    const stance = stanceOf(view, at);
    if (stance.hypothetical || stance.denied || stance.mood !== 'fact') return null;
  }
  return fact(framework, subject!, at, verb.lemma);
}

/** `X, Y and Z founded the bloc`, `X, Y and Z make up the group`. */
export function founders(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Whole | null {
  const { units } = view.clauses;
  let at = index + 1;
  while (units[at] && /^(adverb|time)$/.test(units[at]!.kind)) at++;
  const verb = units[at];
  if (verb?.kind !== 'vg' || verb.passive || verb.negated || verb.modal || phrase.others.length < 1) return null;
  if (!/^(found|co-found|cofound|establish|create|form|make|compose|comprise|constitute)$/.test(verb.lemma))
    return null;
  const relative = units[index - 1];
  const antecedent = relative && /^(?:relative|that)$/.test(relative.kind) ? index - 2 : null;
  const founded = antecedent === null ? null : wholeAt(view, discourse, antecedent);
  if (founded && verb.lemma !== 'make') return fact(founded, index, at, verb.lemma);
  let object = at + 1;
  const up = units[object];
  if (up?.kind === 'preposition' && up.word === 'up') object++;
  else if (verb.lemma === 'make') return null;
  if (units[object]?.kind !== 'np') return null;
  const framework = wholeAt(view, discourse, object);
  const stance = stanceOf(view, at);
  if (!framework || stance.hypothetical || stance.denied || stance.mood !== 'fact') return null;
  return fact(framework, index, at, verb.lemma);
}
