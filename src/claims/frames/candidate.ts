import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { inCondition } from '../setting.ts';
import { stanceOf } from '../stance.ts';
import { subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Others name a party as one that may join (`is seen as the top candidate`, `potential members such as X`, `hopes to have X`). */
export const candidate: Frame = {
  name: 'candidate',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind === 'np')
        return [...named(view, discourse, index, unit), ...exemplified(view, discourse, index, unit)];
      if (unit.kind === 'vg' && /^(?:have|see)$/.test(unit.lemma) && unit.form === 'infinitive')
        return wanted(view, discourse, index);
      return [];
    });
  },
};

const isCandidate = (view: View, phrase: NounPhrase): boolean => {
  const words = view.clauses.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
  const head = words.at(-1)!;
  if (/^(candidates?|contenders?|aspirants?|hopefuls?|frontrunners?|contender)$/.test(head)) {
    return !words.some((word) =>
      /^(presidential|party|official|formal|status|eu|republican|democratic|election)$/.test(word),
    );
  }
  return (
    /^(members?|signatory|signatories|entrants?|parties|joiners?|additions?|partners?|newcomers?)$/.test(head) &&
    words.some((word) => /^(potential|possible|prospective|likely|future|next)$/.test(word))
  );
};

/** `X is viewed as the top candidate`, `X was named as a possible member`. */
function named(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  if (!isCandidate(view, phrase)) return [];
  const { units } = view.clauses;
  let at = index - 1;
  while (at >= 0 && /^(preposition|adverb|adjective|time)$/.test(units[at]!.kind)) at--;
  const verb = units[at];
  if (
    verb?.kind !== 'vg' ||
    !/^(see|view|consider|regard|mention|name|describe|tout|tip|float|be|cite|list|discuss|identify|suggest|propose|emerge|remain)$/.test(
      verb.lemma,
    )
  )
    return [];
  if (
    verb.lemma !== 'be' &&
    verb.lemma !== 'emerge' &&
    verb.lemma !== 'remain' &&
    !verb.passive &&
    verb.form !== 'participle'
  )
    return [];
  const subject = subjectIndex(view.clauses, at);
  if (subject === null || inCondition(units, subject)) return [];
  const plain =
    !/\b(?:top|leading|strong|potential|possible|prospective|natural|likely|main|only|obvious|next|future|perennial)\b/.test(
      wordsOf(view, phrase),
    );
  if (plain && /^(be|remain)$/.test(verb.lemma)) return [];
  const { parties } = discourse.referentOf(view, subject);
  const framework = frameworkNear(view, discourse, index, phrase);
  if (parties.length === 0 || !framework) return [];
  const stance = stanceOf(view, at);
  if (stance.hypothetical) return [];
  return [
    {
      parties,
      framework,
      act: 'join',
      name: null,
      mood: 'possible',
      denied: stance.denied,
      first: subject,
      last: index,
      at: index,
      rule: 'candidate:named',
      confidence: 0.8,
    },
  ];
}

/** `potential members such as X and Y`, `candidates including X`. */
function exemplified(view: View, discourse: Discourse, index: number, phrase: NounPhrase): Draft[] {
  if (!isCandidate(view, phrase)) return [];
  const { units } = view.clauses;
  // "candidates to join the pact include X", "contenders for membership are X"
  let skip = index + 1;
  while (
    skip < index + 6 &&
    (units[skip]?.kind === 'np' ||
      (units[skip]?.kind === 'other' && skip === index + 1) ||
      (units[skip]?.kind === 'preposition' && /^(?:to|in)$/.test((units[skip] as { word: string }).word)) ||
      (units[skip]?.kind === 'vg' && (units[skip] as { form: string }).form === 'infinitive'))
  )
    skip++;
  const later = units[skip];
  const verb = later?.kind === 'vg' && /^(?:include|be)$/.test(later.lemma) && units[index + 1] !== undefined;
  const mark = verb ? later : units[index + 1];
  const at = verb ? skip + 1 : index + 2;
  const listing =
    (mark?.kind === 'preposition' && /^(such as|like|including)$/.test(mark.word)) ||
    (mark?.kind === 'vg' && /^(include|be)$/.test(mark.lemma) && !mark.negated && mark.modal === null);
  if (!mark || !listing) return [];
  const list = units[at];
  if (list?.kind !== 'np' || list.name?.kind !== 'state') return [];
  const framework = frameworkNear(view, discourse, index, phrase);
  if (!framework) return [];
  return [
    {
      parties: discourse.referentOf(view, at).parties,
      framework,
      act: 'join',
      name: null,
      mood: 'possible',
      denied: false,
      first: index,
      last: at,
      at: index,
      rule: 'candidate:list',
      confidence: 0.75,
    },
  ];
}

/** `we hope to have X very soon`. */
function wanted(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  const list = units[index + 1];
  if (list?.kind !== 'np' || list.name?.kind !== 'state' || list.name.form === 'adjective' || list.owners.length > 0)
    return [];
  const next = units[index + 2];
  if (
    next &&
    !/^(stop|comma|time|adverb|dash)$/.test(next.kind) &&
    !(next.kind === 'preposition' && /^(in|on|as|inside|within)$/.test(next.word))
  )
    return [];
  const governor = units[index - 2];
  if (governor?.kind !== 'vg' || !/^(hope|want|like|love|expect|wish)$/.test(governor.lemma)) return [];
  const framework = discourse.impliedFramework(view, view.clauses.tokens[list.first]!.start);
  if (!framework) return [];
  return [
    {
      parties: discourse.referentOf(view, index + 1).parties,
      framework,
      act: 'join',
      name: null,
      mood: 'others-wish',
      denied: false,
      first: index - 2,
      last: index + 1,
      at: index,
      rule: 'candidate:wanted',
      confidence: 0.7,
    },
  ];
}

const wordsOf = (view: View, phrase: NounPhrase): string =>
  view.clauses.tokens
    .slice(phrase.first, phrase.last + 1)
    .map((token) => token.text.toLowerCase())
    .join(' ');

function frameworkNear(view: View, discourse: Discourse, _index: number, phrase: NounPhrase) {
  const inside = discourse.frameworkWithin(phrase);
  return inside ?? discourse.impliedFramework(view, view.clauses.tokens[phrase.last]!.end);
}
