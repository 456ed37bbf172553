import { frameworkIn, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { latestMatter, ownMatter } from '../matter.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Turning a joining down (`ruled out adoption of the euro`, `is no longer interested in the bloc`, `has no intention of doing so`, `was invited but declined`). */
export const refusal: Frame = {
  name: 'refusal',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'vg') return [];
      return [
        ...adoption(view, discourse, index, unit),
        ...interest(view, discourse, index, unit),
        ...intention(view, discourse, index, unit),
        ...elided(view, discourse, index, unit),
        ...appetite(view, discourse, index, unit),
        ...invitation(view, discourse, index, unit),
      ];
    });
  },
};

const draft = (
  parties: readonly PartyRef[],
  framework: FrameworkRef,
  first: number,
  at: number,
  last: number,
  rule: string,
): Draft => ({
  parties,
  framework,
  act: 'join',
  name: null,
  mood: 'refused',
  denied: false,
  first,
  last,
  at,
  rule,
  confidence: 0.7,
});

/** `ruled out adoption`, of a currency. */
function adoption(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (verb.lemma !== 'rule' || verb.passive || verb.negated) return [];
  const out = prepositionsAfter(view.clauses, index, 3).find(({ word }) => word === 'out');
  const phrase = out && units[out.phrase];
  if (phrase?.kind !== 'np' || !/^(?:adoption|introduction)$/i.test(tokens[phrase.head]!.text)) return [];
  const of = prepositionsAfter(view.clauses, out!.phrase, 3).find(({ word }) => word === 'of');
  const inside = phrase.mentions.flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  const framework =
    inside ??
    (of ? frameworkIn(discourse, view, of.phrase) : discourse.impliedFramework(view, tokens[phrase.first]!.start));
  if (!framework || discourse.scene.gazetteer.frameworks.get(framework.id)?.kind !== 'currency-union') return [];
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  if (stance.hypothetical || stance.denied || stance.mood !== 'fact' || parties.length === 0) return [];
  return [draft(parties, framework, stance.from, index, of?.phrase ?? out!.phrase, 'refusal:adoption')];
}

/** `is not interested in membership`, `was no longer interested`. */
function interest(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (verb.lemma !== 'be' || verb.modal) return [];
  let negated = verb.negated;
  let at = index + 1;
  while (units[at] && /^(?:negation|adverb)$/.test(units[at]!.kind)) {
    if (units[at]!.kind === 'negation') negated = true;
    at++;
  }
  const word = units[at];
  if (!negated || !word || !/^(?:un)?interested$/i.test(tokens[word.last]!.text)) return [];
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  if (stance.hypothetical || parties.length === 0) return [];
  const next = units[at + 1];
  const object = units[at + 2];
  const open = !next || /^(?:stop|comma)$/.test(next.kind);
  if (open) {
    const own = ownMatter(view, discourse, index, parties);
    return own ? [draft(parties, own.framework, stance.from, index, at, 'refusal:interest')] : [];
  }
  if (next.kind !== 'preposition' || next.word !== 'in' || !object) return [];
  const text = tokens[object.last]!.text.toLowerCase();
  const framework =
    object.kind === 'np'
      ? frameworkIn(discourse, view, at + 2)
      : /^more$/.test(text) && held(view, discourse, index, parties)
        ? discourse.impliedFramework(view, tokens[object.first]!.start)
        : null;
  return framework ? [draft(parties, framework, stance.from, index, at + 2, 'refusal:interest')] : [];
}

/** More than the standing that it has: told before, or in the same sentence. */
const held = (view: View, discourse: Discourse, index: number, parties: readonly PartyRef[]): boolean =>
  ownMatter(view, discourse, index, parties) !== null ||
  view.clauses.units.some(
    (unit) => unit.kind === 'np' && /^(?:associate|observer|partner)$/i.test(view.clauses.tokens[unit.head]!.text),
  );

/** `has no intention of doing so`, `has no plans to do so`. */
function intention(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (verb.lemma !== 'do' || !/^(?:gerund|infinitive)$/.test(verb.form)) return [];
  const pro = units[index + 1];
  if (!pro || !/^(?:so|that|it)$/i.test(tokens[pro.first]!.text)) return [];
  const noun = units[index - 2];
  const have = units[index - 3];
  if (noun?.kind !== 'np' || noun.determiner !== 'no' || have?.kind !== 'vg' || have.lemma !== 'have') return [];
  if (!/^(?:intention|plans?|desire|wish|interest)$/i.test(tokens[noun.head]!.text)) return [];
  const stance = stanceOf(view, index - 3);
  const { parties } = partiesAt(discourse, view, stance.party);
  const own = parties.length === 0 || stance.hypothetical ? null : latestMatter(view, discourse, index, 2);
  if (!own || !/^(?:join|apply|sign|ratify|invite)$/.test(own.act)) return [];
  return [draft(parties, own.framework, stance.from, index - 3, index, 'refusal:intention')];
}

/** `has no appetite for the alliance`, `shows little interest in the bloc`. */
function appetite(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  const phrase = units[index + 1];
  if (!/^(?:have|show|see)$/.test(verb.lemma) || verb.modal || phrase?.kind !== 'np') return [];
  if (!/^(?:appetite|interest|desire|wish|enthusiasm|use)$/i.test(tokens[phrase.head]!.text)) return [];
  if (!/^(?:no|little)$/i.test(tokens[phrase.first]!.text)) return [];
  const link = units[index + 2];
  if (link?.kind !== 'preposition' || !/^(?:for|in)$/.test(link.word)) return [];
  const framework = frameworkIn(discourse, view, index + 3);
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  if (!framework || parties.length === 0 || stance.hypothetical) return [];
  return [draft(parties, framework, stance.from, index, index + 3, 'refusal:appetite')];
}

/** `have not applied and do not plan to`, `has no such plans`: what it does not plan was just spoken of. */
function elided(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  const after = units[index + 1];
  const end = units[index + 2];
  const bare =
    verb.negated &&
    /^(?:plan|intend|want|wish)$/.test(verb.lemma) &&
    after?.kind === 'other' &&
    after.word === 'to' &&
    (!end || /^(?:stop|comma)$/.test(end.kind));
  const such =
    verb.lemma === 'have' &&
    after?.kind === 'np' &&
    after.determiner === 'no' &&
    tokens.slice(after.first, after.last + 1).some((token) => /^such$/i.test(token.text)) &&
    /^(?:plans?|intentions?|ambitions?|wish)$/i.test(tokens[after.head]!.text);
  // "is no member and does not want to be one"
  const be = units[index + 2];
  const one =
    verb.negated &&
    /^(?:plan|intend|want|wish)$/.test(verb.lemma) &&
    be?.kind === 'vg' &&
    /^(?:be|become)$/.test(be.lemma) &&
    /^one$/i.test(tokens[units[index + 3]?.first ?? 0]!.text);
  if (!bare && !such && !one) return [];
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  const own = parties.length === 0 || stance.hypothetical ? null : latestMatter(view, discourse, index, 2);
  const framework =
    own && /^(?:join|apply|sign|invite)$/.test(own.act)
      ? own.framework
      : bare || one
        ? discourse.impliedFramework(view, tokens[verb.first]!.start)
        : null;
  return framework ? [draft(parties, framework, stance.from, index, index + 1, 'refusal:elided')] : [];
}

/** `turned down an invitation`, `was invited in 2011 but declined`. */
function invitation(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  const turned = verb.lemma === 'turn';
  if (!(turned || /^(?:decline|refuse|reject|spurn)$/.test(verb.lemma)) || verb.passive || verb.negated) return [];
  if (!/^(?:past|present|participle)$/.test(verb.form) || verb.modal) return [];
  const down = turned
    ? prepositionsAfter(view.clauses, index, 3).find(({ word }) => word === 'down')?.phrase
    : undefined;
  const at = down ?? objectIndex(view.clauses, index);
  const phrase = at === null ? undefined : units[at];
  const paper = phrase?.kind === 'np' && /^(?:invitation|offer)$/i.test(tokens[phrase.head]!.text);
  const next = units[index + 1];
  const alone = verb.lemma === 'decline' && (!next || /^(?:stop|comma|time)$/.test(next.kind));
  if (!paper && !alone) return [];
  const stance = stanceOf(view, index);
  const { parties } = partiesAt(discourse, view, stance.party);
  if (stance.hypothetical || stance.denied || stance.mood !== 'fact' || parties.length === 0) return [];
  const invited = ownMatter(view, discourse, index, parties, 2)?.act === 'invite';
  if (alone && !invited) return [];
  const elsewhere = paper && at !== null && prepositionsAfter(view.clauses, at, 4)[0];
  const named = elsewhere ? frameworkIn(discourse, view, elsewhere.phrase) : null;
  // "an invitation to the summit" is another matter.
  if (elsewhere && !named && /^(?:to|for)$/.test(elsewhere.word)) return [];
  const framework = named ?? discourse.impliedFramework(view, tokens[verb.first]!.start);
  if (!framework) return [];
  return [draft(parties, framework, stance.from, index, at !== null && paper ? at : index, 'refusal:invitation')];
}
