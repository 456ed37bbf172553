import type { Mention } from '../../model/annotation.ts';

const LATER = 'newer|younger|new|rival|breakaway|smaller|second|other';
const EARLIER = 'older|elder|original|bigger|larger|first|existing';
const CONTRAST = `${LATER}|${EARLIER}`;
const NOUN =
  'pact|bloc|group|grouping|club|alliance|compact|charter|treaty|agreement|accord|organi[sz]ation|body|scheme|initiative|coalition|framework|text|union';

/** `the older bloc`, `the newer group`, `the rival pact` in a report on two frameworks. */
const PHRASE = new RegExp(`\\bthe (${CONTRAST}) (?:${NOUN})\\b`, 'gi');
/** `The older of them, the Valletta Compact`, `the newer one, the Jakarta Charter`. */
const LEARNT = new RegExp(
  `\\b(${CONTRAST})(?: (?:of (?:them|the two|these)|one|${NOUN}))?, (?:the |a |called )?["“]?$`,
  'i',
);

/**
 * `The older bloc`, `the newer group`: of two frameworks the one that the report sets against the other, by what it calls
 * them where it names them, else by the order in which it names them.
 */
export function recognizeContrasted(text: string, named: readonly Mention[]): Mention[] {
  const names = named.filter(
    (mention) => mention.kind === 'framework' && mention.form === 'name' && mention.id !== null,
  );
  const counts = Map.groupBy(names, ({ id }) => id!);
  const main = [...counts].filter(([, mentions]) => mentions.length > 1 || counts.size === 2).map(([id]) => id);
  const learnt = new Map<string, string>();
  for (const mention of names) {
    const word = LEARNT.exec(text.slice(Math.max(0, mention.start - 48), mention.start))?.[1];
    if (word) learnt.set(word.toLowerCase(), mention.id!);
  }
  if (learnt.size === 0 && main.length !== 2) return [];
  return [...text.matchAll(PHRASE)].flatMap((match): Mention[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (named.some((mention) => mention.start < end && start < mention.end)) return [];
    const word = match[1]!.toLowerCase();
    const ordered = /^(?:older|elder|original|newer|younger|rival|breakaway)$/.test(word) && main.length === 2;
    const id = learnt.get(word) ?? (ordered ? main[new RegExp(`^(?:${LATER})$`).test(word) ? 1 : 0]! : null);
    const one = names.find((mention) => mention.id === id);
    return one ? [{ ...one, start, end, text: match[0], form: 'description' }] : [];
  });
}
