import { wordOf } from '../../claims/syntax/unit.ts';
import type { MemberList } from '../../model/record.ts';
import { overlaps } from '../../model/span.ts';
import { countsIn } from '../counts.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { type Framework, frameworkOf } from '../framework.ts';
import { type Scene, unitsSpan, type View } from '../scene.ts';
import { timeNear } from '../when.ts';
import { claimsWithin } from './member-list.ts';

/** A number of members without their names: `has 32 members`, `when four countries agreed to join`. */
export const memberCount: Recognizer = {
  name: 'member-count',
  read(scene, view) {
    const listed = claimsWithin(scene, view).length > 1;
    if (listed || !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(view.text)) return [];
    return countsIn(view).flatMap(({ count, unit, words }): Draft[] => {
      const told = roleOf(view, unit, words);
      if (told === null || count < 2) return [];
      const framework = aboutFramework(scene, view, unit);
      if (!framework) return [];
      return [
        {
          content: {
            record: 'list',
            framework,
            role: told,
            parties: [],
            count,
            complete: false,
            when: timeNear(view, unit, unit, unit),
          },
          evidence: unitsSpan(view, unit, view.clauses.units[unit + 1]?.kind === 'vg' ? unit + 1 : unit),
          confidence: 0.65,
        },
      ];
    });
  },
};

/** Members where the phrase says so, or where they are said to have joined or made up. */
function roleOf(view: View, index: number, words: string): MemberList['role'] | null {
  const { units } = view.clauses;
  if (/\b(?:potential|possible|prospective|candidate|applicant|non|observer)\b/.test(words)) return null;
  if (/\bsignator/.test(words)) return 'signatories';
  const before = units[index - 1];
  const after = units[index + 1];
  if (/\bmember(?:s| states| countries| nations)?\b/.test(words)) {
    const counts =
      before?.kind === 'vg' &&
      /^(?:have|count|number|comprise|include|unite|group)$/.test(before.lemma) &&
      !before.negated &&
      before.modal === null;
    return counts || /\b(?:the|its|all)\b/.test(words.split(' ')[0] ?? '') ? 'members' : null;
  }
  const verb =
    after?.kind === 'vg'
      ? after
      : wordOf(after) === 'that' && units[index + 2]?.kind === 'vg'
        ? units[index + 2]
        : undefined;
  if (verb?.kind !== 'vg' || verb.negated || verb.modal !== null || !(verb.form === 'past' || verb.perfect))
    return null;
  if (/^(?:join|sign|ratify|accede|found|establish)$/.test(verb.lemma))
    return verb.lemma === 'sign' ? 'signatories' : 'members';
  return verb.lemma === 'agree' ? 'members' : null;
}

/** The one framework that the sentence names. */
function aboutFramework(scene: Scene, view: View, unit: number): Framework | null {
  const span = unitsSpan(view, unit, unit);
  const named = view.mentions.flatMap((mention) => frameworkOf(scene, mention) ?? []);
  const inside = view.mentions
    .filter((mention) => overlaps(mention, span))
    .flatMap((mention) => frameworkOf(scene, mention) ?? []);
  const ids = new Set((inside.length > 0 ? inside : named).map(({ id }) => id));
  return ids.size === 1 ? (inside[0] ?? named[0]!) : null;
}
