import { frameworkIn } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { BODY_OF_PARTIES } from '../lexicon/composition.ts';
import type { View } from '../scene.ts';
import { headOfPhrase, subjectIndex } from '../syntax/subject.ts';
import { type NounPhrase, openingOf, wordOf } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';
import { founders, grownBy, heldBy, madeOf } from './holding.ts';
import { hostOf } from './list-host.ts';
import { fact, type Whole, wholeAt } from './whole.ts';

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
    grownBy(view, discourse, index) ??
    madeOf(view, discourse, host) ??
    nounOf(view, discourse, host, host === index ? phrase.others.length + 1 : 3) ??
    enclosed(view, discourse, index, phrase) ??
    spelledOut(view, discourse, index) ??
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
  const verbal = name > 0 && tokens[name - 1]!.text === 'groups' && name - 1 === phrase.first;
  const subject = verbal ? subjectBefore(view, index) : null;
  const whole = subject === null ? null : wholeAt(view, discourse, subject);
  if (whole) return fact(whole, subject!, index, 'group');
  const before = units[index - 1];
  if (before?.kind !== 'np' || tokens[before.last]!.text !== 'groups' || before.last + 1 !== phrase.first) return null;
  const mention = before.mentions.at(-1);
  const framework = mention && mention.kind === 'framework' ? discourse.frameworkOf(mention) : null;
  return framework && fact(framework, index - 1, index - 1, 'group');
}

/** `The bloc, formed in 1967, now groups …`: what opens the sentence, over an insertion and adverbs. */
function subjectBefore(view: View, index: number): number | null {
  const { units } = view.clauses;
  let at = index - 1;
  while (at > 0 && /^(?:adverb|time)$/.test(units[at]!.kind)) at--;
  if (units[at]?.kind === 'comma') at = (openingOf(units, at) ?? 0) - 1;
  return at === 0 && units[at]!.kind === 'np' ? at : null;
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

/** `the bloc of X, Y and Z`, `a security pact between X, Y and Z`. */
function nounOf(view: View, discourse: Discourse, index: number, count: number): Whole | null {
  const { units, tokens } = view.clauses;
  const preposition = units[index - 1];
  const noun = units[index - 2];
  if (preposition?.kind !== 'preposition' || noun?.kind !== 'np') return null;
  const least = preposition.word === 'of' ? 2 : 3;
  if (!/^(of|between|among|linking|grouping)$/.test(preposition.word) || count < least) return null;
  if (!BODY_OF_PARTIES.test(tokens[noun.head]!.text)) return null;
  const framework = wholeAt(view, discourse, index - 2) ?? begunAs(view, discourse, index - 2);
  return framework ? fact(framework, index - 2, index - 2, 'noun') : null;
}

/** `It began as a grouping of X and Y`: the subject of its beginning. */
function begunAs(view: View, discourse: Discourse, at: number): FrameworkRef | null {
  const { units } = view.clauses;
  if (wordOf(units[at - 1]) !== 'as') return null;
  const verb = units.findLastIndex((unit, index) => index < at - 1 && unit.kind === 'vg');
  const group = units[verb];
  if (group?.kind !== 'vg' || group.modal !== null || group.negated) return null;
  if (!/^(?:begin|start|form|create|found|launch|establish|conceive|emerge|set|originate)$/.test(group.lemma))
    return null;
  const subject = subjectIndex(view.clauses, verb);
  return subject === null ? null : (wholeAt(view, discourse, subject) ?? frameworkIn(discourse, view, subject));
}

/** `BRICS, an acronym for X, Y and Z`, `BRICS stands for X, Y and Z`. */
function spelledOut(view: View, discourse: Discourse, index: number): Whole | null {
  const { units, tokens } = view.clauses;
  if (!/^(?:for|of)$/.test(wordOf(units[index - 1]))) return null;
  const lead = units[index - 2];
  let at: number | null = null;
  if (lead?.kind === 'vg' && lead.lemma === 'stand') at = subjectIndex(view.clauses, index - 2);
  if (lead?.kind === 'np' && /^(?:acronym|abbreviation|initials|shorthand)$/i.test(tokens[lead.head]!.text)) {
    const mark = units[index - 3];
    if (mark?.kind === 'comma' || mark?.kind === 'dash') at = index - 4;
    if (mark?.kind === 'vg' && mark.lemma === 'be' && !mark.negated) at = subjectIndex(view.clauses, index - 3);
  }
  const framework = at === null ? null : wholeAt(view, discourse, at);
  return framework && at !== null ? fact(framework, at, index - 2, 'acronym') : null;
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
