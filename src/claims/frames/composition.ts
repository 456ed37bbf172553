import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { BODY_OF_PARTIES, FOUNDS, GROWS, HOLDS, MADE_OF } from '../lexicon/composition.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { headOfPhrase, subjectIndex } from '../syntax/subject.ts';
import type { Mark, NounPhrase } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';
import { before, fact, type Whole, wholeAt } from './whole.ts';

/** What a framework is made of (`the bloc comprises X and Y`, `made up of X and Y`, `founded by X and Y`, `BRICS (X, Y, Z)`). */
export const composition: Frame = {
  name: 'composition',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'np' && unit.name?.kind === 'state' && unit.name.form !== 'adjective' && unit.owners.length === 0
        ? readParts(view, discourse, index, unit)
        : [],
    );
  },
};

function readParts(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  const host = hostOf(view, index);
  const whole =
    groupsNoun(view, discourse, index, phrase) ??
    joined(view, discourse, index) ??
    heldBy(view, discourse, host) ??
    madeOf(view, discourse, host) ??
    nounOf(view, discourse, host, host === index ? phrase.others.length + 1 : 3) ??
    enclosed(view, discourse, index, phrase) ??
    founders(view, discourse, index, phrase);
  if (!whole) return [];
  const parties = [...discourse.referentOf(view, index).parties, ...besides(view, discourse, index, whole.rule)];
  return parties.length === 0
    ? []
    : [
        {
          parties,
          framework: whole.framework,
          act: 'join',
          name: 'accession',
          mood: whole.mood,
          denied: whole.denied,
          first: Math.min(whole.from, index),
          last: Math.max(index, whole.at),
          at: whole.at,
          rule: `composition:${whole.rule}`,
          confidence: 0.75,
        },
      ];
}

/** `groups X with Y and Z`. */
function besides(view: View, discourse: Discourse, index: number, rule: string) {
  const { units } = view.clauses;
  const preposition = units[index + 1];
  if (!/^(group|link|unite|bring)$/.test(rule) || preposition?.kind !== 'preposition') return [];
  return /^(with|and|together with|along with)$/.test(preposition.word)
    ? discourse.referentOf(view, index + 2).parties
    : [];
}

/** `ASEAN groups X and Y`, where `groups` is taken for a noun. */
function groupsNoun(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Whole | null {
  const { units, tokens } = view.clauses;
  const name = tokens.findIndex((token) => token.start >= phrase.name!.start);
  const own = phrase.mentions.find((mention) => mention.kind === 'framework' && mention.end < phrase.name!.start);
  if (own && name > 0 && tokens[name - 1]!.text === 'groups') {
    const framework = discourse.frameworkOf(own);
    return framework && fact(framework, index, index, 'group');
  }
  const before = units[index - 1];
  if (before?.kind !== 'np' || tokens[before.last]!.text !== 'groups' || before.last + 1 !== phrase.first) return null;
  const mention = before.mentions.at(-1);
  const framework = mention && mention.kind === 'framework' ? discourse.frameworkOf(mention) : null;
  return framework && fact(framework, index - 1, index - 1, 'group');
}

/** The phrase whose place a list takes: of `11 nations: X, Y` and `11 countries, including X` the nations. */
function hostOf(view: View, index: number): number {
  const { units, tokens } = view.clauses;
  let host = index;
  for (let steps = 0; steps < 3; steps++) {
    let at = host - 1;
    const mark = units[at];
    const named = mark && 'word' in mark && /^(including|such as|namely|notably|like)$/.test(mark.word);
    if (!mark || !(named || /^(colon|dash)$/.test(mark.kind))) break;
    at--;
    if (named && units[at]?.kind === 'comma') at--;
    const noun = units[at];
    if (noun?.kind !== 'np' || noun.name || !PARTS.test(tokens[noun.head]!.text)) {
      const some = mark.kind === 'colon' ? someOf(view, at) : null;
      if (some === null) break;
      host = some;
      continue;
    }
    host = at;
  }
  return host;
}

const PARTS = /^(countries|nations|states|economies|members|powers)$/i;

/** `29 members, four of which are not in the union: X, Y …`: the members of which some are named. */
function someOf(view: View, from: number): number | null {
  const { units, tokens } = view.clauses;
  for (let at = from; at > 3; at--) {
    if (units[at]!.kind !== 'relative' && !/^(them|whom)$/.test(tokens[units[at]!.first]!.text)) continue;
    const [comma, number, of] = [units[at - 3], units[at - 2], units[at - 1]];
    if (comma?.kind !== 'comma' || number?.kind !== 'np' || number.name || of?.kind !== 'preposition') return null;
    const parts = units[at - 4];
    return of.word === 'of' && parts?.kind === 'np' && !parts.name && PARTS.test(tokens[parts.head]!.text)
      ? at - 4
      : null;
  }
  return null;
}

/** `X joins Y and Z in the bloc`: those found there. */
function joined(view: View, discourse: Discourse, index: number): Whole | null {
  const { units } = view.clauses;
  const verb = units[index - 1];
  const preposition = units[index + 1];
  if (verb?.kind !== 'vg' || verb.lemma !== 'join' || verb.passive || preposition?.kind !== 'preposition') return null;
  if (!/^(in|inside|within)$/.test(preposition.word) || units[index + 3]?.kind === 'vg') return null;
  const framework = wholeAt(view, discourse, index + 2);
  return framework ? fact(framework, index, index + 2, 'joined') : null;
}

/** `The bloc includes X`, `which brings together X and Y`, `expanded last year to include X`. */
function heldBy(view: View, discourse: Discourse, index: number): Whole | null {
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
    (/^(bring|take)$/.test(verb.lemma) ? together || verb.form === 'infinitive' : HOLDS.test(verb.lemma)) &&
    (verb.lemma !== 'consist' || between) &&
    (verb.lemma !== 'have' || PARTS.test(tokens[(units[index] as NounPhrase).head]!.text));
  if (!holds || verb.passive) return null;
  if (verb.form === 'infinitive') return grown(view, discourse, at);
  const subject = verb.form === 'gerund' ? before(view, at) : subjectIndex(view.clauses, at);
  const framework = subject === null ? null : wholeAt(view, discourse, subject);
  if (!framework) return null;
  const stance = stanceOf(view, at);
  if (stance.hypothetical) return null;
  if (verb.form === 'gerund') return fact(framework, subject!, at, verb.lemma);
  return {
    framework,
    mood: stance.mood,
    denied: stance.denied,
    from: subject!,
    at,
    rule: verb.lemma,
  };
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
function madeOf(view: View, discourse: Discourse, index: number): Whole | null {
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
  const subject = verb.passive ? subjectIndex(view.clauses, at) : before(view, at);
  const framework = subject === null ? null : wholeAt(view, discourse, subject);
  if (!framework) return null;
  if (verb.passive) {
    const stance = stanceOf(view, at);
    if (stance.hypothetical || stance.denied || stance.mood !== 'fact') return null;
  }
  return fact(framework, subject!, at, verb.lemma);
}

/** `the bloc of X, Y and Z`, `a security pact between X, Y and Z`. */
function nounOf(view: View, discourse: Discourse, index: number, count: number): Whole | null {
  const { units, tokens } = view.clauses;
  const preposition = units[index - 1];
  const noun = units[index - 2];
  if (preposition?.kind !== 'preposition' || noun?.kind !== 'np') return null;
  const least = preposition.word === 'of' ? 2 : 3;
  if (!/^(of|between|among|linking|grouping)$/.test(preposition.word) || count < least) return null;
  if (!BODY_OF_PARTIES.test(tokens[noun.head]!.text)) return null;
  const framework = wholeAt(view, discourse, index - 2);
  return framework ? fact(framework, index - 2, index - 2, 'noun') : null;
}

/** `BRICS (X, Y, Z)`, `the bloc – X, Y and Z – said`. */
function enclosed(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Whole | null {
  const { units } = view.clauses;
  const open = units[index - 1];
  if (!open) return null;
  const example = exampleOf(view, discourse, index, phrase);
  if (example) return example;
  if (phrase.others.length < 2 || !/^(bracket|dash)$/.test(open.kind)) return null;
  const close = units[index + 1];
  if (close && !/^(bracket|dash|stop|comma)$/.test(close.kind)) return null;
  if (units[index - 2]?.kind !== 'np') return null;
  const head = headOfPhrase(view.clauses, index - 2);
  const framework = wholeAt(view, discourse, head);
  return framework ? fact(framework, head, head, 'enclosed') : null;
}

/** `a group of emerging economies, namely X and Y`, `the bloc of states including X, Y and Z`. */
function exampleOf(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Whole | null {
  const { units, tokens } = view.clauses;
  let at = index - 1;
  const mark = units[at];
  if (phrase.others.length < 1 || !mark || !('word' in mark)) return null;
  if (!/^(namely|such as|including|like|notably)$/.test(mark.word)) return null;
  at--;
  if (units[at]?.kind === 'comma') at--;
  const parts = units[at];
  if (parts?.kind !== 'np' || !/^(economies|countries|nations|states|powers|markets)$/i.test(tokens[parts.head]!.text))
    return null;
  const of = units[at - 1];
  if (of?.kind !== 'preposition' || of.word !== 'of' || units[at - 2]?.kind !== 'np') return null;
  const noun = units[at - 2] as NounPhrase;
  const framework = BODY_OF_PARTIES.test(tokens[noun.head]!.text) ? wholeAt(view, discourse, at - 2) : null;
  return framework ? fact(framework, at - 2, at - 2, 'example') : null;
}

/** `X, Y and Z founded the bloc`, `X, Y and Z make up the group`. */
function founders(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Whole | null {
  const { units } = view.clauses;
  let at = index + 1;
  while (units[at] && /^(adverb|time)$/.test(units[at]!.kind)) at++;
  const verb = units[at];
  if (verb?.kind !== 'vg' || verb.passive || verb.negated || verb.modal || phrase.others.length < 1) return null;
  if (!/^(found|co-found|cofound|establish|create|form|make|compose|comprise|constitute)$/.test(verb.lemma))
    return null;
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
