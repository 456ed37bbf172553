import type { Discourse, FrameworkRef } from '../discourse.ts';
import { type View, wordsOf } from '../scene.ts';
import type { Stance } from '../stance/mood.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';

/** What keeps a verb of joining or leaving from being that act: something else is withdrawn, an opposition speaks, it is only weighed. */

/** `withdrew its troops from`, `pulled the country out of`: what is withdrawn is named, and is not the subject. */
export function takesAlong(view: View, index: number): boolean {
  const object = objectIndex(view.clauses, index);
  const phrase = object === null ? undefined : view.clauses.units[object];
  return phrase?.kind === 'np' && !/^(itself|themselves|themself)$/i.test(view.clauses.tokens[phrase.head]!.text);
}

/** To denounce a treaty is to leave it where it is one that can be denounced; anything else is only scolded. */
export function isDenounced(
  view: View,
  discourse: Discourse,
  index: number,
  target: { readonly frameworks: readonly FrameworkRef[] },
): boolean {
  const gazetteer = discourse.scene.gazetteer.frameworks;
  const formal = target.frameworks.every((one) =>
    /^(treaty|convention|protocol)$/.test(gazetteer.get(one.id)?.kind ?? ''),
  );
  const subject = subjectIndex(view.clauses, index);
  const phrase = subject === null ? undefined : view.clauses.units[subject];
  const voted =
    phrase?.kind === 'np' &&
    /^(parliament|senate|assembly|lawmakers?|deputies|seimas|saeima|sejm|duma|rada|house)$/i.test(
      view.clauses.tokens[phrase.head]!.text,
    );
  return formal || voted;
}

/** `is considering leaving`: thought about, not meant yet. */
export function isWeighed(view: View, stance: Stance, index: number): boolean {
  return (
    stance.mood === 'own-wish' &&
    view.clauses.units
      .slice(stance.from, index)
      .some(
        (unit) =>
          (unit.kind === 'subordinator' && unit.word === 'whether') ||
          (unit.kind === 'vg' &&
            /^(consider|weigh|mull|explore|contemplate|discuss|study|examine|evaluate|assess|debate|ponder)$/.test(
              unit.lemma,
            )),
      )
  );
}

/** An opposition speaks for itself: what it promises is only a wish of others. */
export const outOfOffice = (view: View, at: number | null): boolean => {
  const phrase = at === null ? undefined : view.clauses.units[at];
  return (
    phrase?.kind === 'np' &&
    view.clauses.tokens.slice(phrase.first, phrase.last + 1).some((token) => token.text.toLowerCase() === 'opposition')
  );
};

export const asWish = (stance: Stance): Stance =>
  /^(announced|future|own-wish)$/.test(stance.mood) ? { ...stance, mood: 'others-wish' } : { ...stance, mood: 'none' };

/** `as its 32nd member`, behind whom it is said of. */
export const asMember = (view: View, at: number): boolean =>
  prepositionsAfter(view.clauses, at, 4).some(({ word, phrase }) => {
    const unit = view.clauses.units[phrase];
    return word === 'as' && unit?.kind === 'np' && view.clauses.tokens[unit.head]!.lemma === 'member';
  });

/** What an opposition wants or promises is a wish of others, and what it refuses is no refusal. */
export function asOpposition(view: View, stance: Stance): Stance {
  const unit = stance.party === null ? undefined : view.clauses.units[stance.party];
  if (unit?.kind !== 'np' || unit.name?.kind === 'state') return stance;
  const words = wordsOf(view, unit);
  const out =
    words.some((word) =>
      /^(?:opposition|lawmaker|lawmakers|mp|mps|senator|senators|candidate|rival|ex-president)$/.test(word),
    ) ||
    (words.some((word) => /^(?:party|parties)$/.test(word)) &&
      !words.some((word) => /^(?:ruling|governing)$/.test(word)));
  if (!out || stance.act) return stance;
  return /^(?:announced|future|own-wish)$/.test(stance.mood)
    ? { ...stance, mood: 'others-wish' }
    : stance.mood === 'refused' && !words.some((word) => /^(?:lawmakers?|mps?|senators?)$/.test(word))
      ? { ...stance, mood: 'none' }
      : stance;
}
