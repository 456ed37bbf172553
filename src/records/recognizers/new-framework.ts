import { wordOf } from '../../claims/syntax/unit.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { actorOfMention, draft } from '../facts.ts';
import { wordsOf } from '../scene.ts';
import { slug } from '../slug.ts';
import { timeNear } from '../when.ts';

/** A framework that is said to be new: `a new Norlandic pact on critical minerals`. */
export const newFramework: Recognizer = {
  name: 'new-framework',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      if (
        unit.kind !== 'np' ||
        unit.name !== null ||
        !/^(?:pact|accord|treaty|agreement|compact|memorandum|charter|alliance)$/i.test(tokens[unit.head]!.text)
      )
        return [];
      if (!tokens.slice(unit.first, unit.head).some((token) => /^new$/i.test(token.text))) return [];
      if (!/^(?:on|for)$/.test(wordOf(units[index + 1])) || units[index + 2]?.kind !== 'np') return [];
      const verb = units.findLastIndex((one, at) => at < index && one.kind === 'vg');
      const group = units[verb];
      if (group?.kind === 'vg' && !(group.form === 'past' || group.form === 'present')) return [];
      if (
        group?.kind === 'vg' &&
        (group.negated ||
          group.modal !== null ||
          /^(?:want|seek|propose|need|urge|demand|call|hope|discuss|consider|negotiate)$/.test(group.lemma))
      )
        return [];
      const head = tokens[unit.head]!.text.toLowerCase();
      const name = `${head} ${wordOf(units[index + 1])} ${wordsOf(scene, view, index + 2)}`.replace(/\s+/g, ' ');
      const owners = unit.mentions.flatMap((mention) => actorOfMention(scene, mention) ?? []);
      const framework = { id: slug(name), name, listed: false };
      const when = timeNear(view, index, index + 2, index);
      return [draft(view, framework, { kind: 'new', actor: owners[0] ?? null, when }, index, index + 2)];
    });
  },
};
