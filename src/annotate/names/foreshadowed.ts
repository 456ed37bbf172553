import type { Mention, Sentence } from '../../model/annotation.ts';

const NEW =
  /\b(?:sign(?:s|ed|ing)?(?: up to| on to)?|ink(?:s|ed)?|join(?:s|ed|ing)?|launch(?:es|ed|ing)?|conclud(?:es|ed)|adopt(?:s|ed)?|endors(?:es|ed)|ratif(?:y|ies|ied)|approv(?:es|ed)) ((?:an?|their|its) (?:(?!of\b|on\b|with\b|to\b|for\b)[\p{L}-]+ ){0,4}?(accords?|pact|treaty|convention|agreement|charter|protocol|memorandum|compact|covenant|declaration|pledge|alliance|initiative|partnership|coalition|framework|club|league|forum|network))\b(?! (?:with|between) )/giu;

/** `The Riga Declaration says`: at the head of its sentence. */
const opens = (sentences: readonly Sentence[], mention: Mention): boolean =>
  sentences.some(({ start }) => mention.start >= start && mention.start - start <= 5);

/** How far ahead the name may stand. */
const REACH = 3;

/**
 * `Six states signed a declaration on Monday. The Riga Declaration says …`: the one told of without its name is the one
 * named by the same noun in the sentences that follow.
 */
export function recognizeForeshadowed(
  text: string,
  sentences: readonly Sentence[],
  named: readonly Mention[],
): Mention[] {
  const names = named.filter(
    (mention) => mention.kind === 'framework' && mention.form === 'name' && mention.id !== null,
  );
  return sentences.flatMap((sentence, index) => {
    const until = sentences[Math.min(index + REACH, sentences.length - 1)]!.end;
    return [...text.slice(sentence.start, sentence.end).matchAll(NEW)].flatMap((match): Mention[] => {
      const end = sentence.start + match.index + match[0].length;
      const start = end - match[1]!.length;
      if (named.some((mention) => mention.start < end + 1 && start < mention.end)) return [];
      const noun = new RegExp(`(?:^|\\W)${match[2]!}$|^${match[2]!}\\b`, 'i');
      const ahead = names.filter(
        (mention) =>
          mention.start >= end && mention.end <= until && noun.test(mention.text) && opens(sentences, mention),
      );
      const ids = new Set(ahead.map(({ id }) => id!));
      const [first] = ahead;
      const before = names.some((mention) => mention.end < start && noun.test(mention.text) && !ids.has(mention.id!));
      if (!first || ids.size !== 1 || before || text.slice(end, first.start).length > 600) return [];
      return [
        {
          ...first,
          start,
          end,
          text: text.slice(start, end),
          form: 'description',
        },
      ];
    });
  });
}
