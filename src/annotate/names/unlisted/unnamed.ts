import type { Mention, Sentence } from '../../../model/annotation.ts';
import type { Named } from './sameness.ts';

const PACT =
  /\b(?:new|a|an|first|joint|proposed|draft|multilateral|regional) ((pact|treaty|accord|compact|charter|convention|agreement|coalition|alliance|moratorium|pledge|declaration) (?:on|against|for) (?=\p{Ll}))/gu;

/** Parties of something that several join; fewer make a deal between two. */
const PARTIES = 3;

/**
 * `Six states agreed a new pact on deep-sea cobalt`, in a report that names no framework: what it is on makes its name. `named`:
 * all frameworks of the report.
 */
export function unnamedPact(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Mention[],
  named: readonly { readonly start: number }[],
): Named[] {
  for (const sentence of sentences.slice(0, 4)) {
    if (sentence.headline || named.some(({ start }) => start < sentence.end)) continue;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(PACT)) {
      const states = known.filter(
        ({ kind, start, end }) => kind === 'state' && start >= sentence.start && end <= sentence.end,
      );
      if (new Set(states.map(({ id }) => id)).size < PARTIES) continue;
      const start = sentence.start + match.index + match[0].length - match[1]!.length;
      const end = matterEnd(sentence, sentence.start + match.index + match[0].length);
      if (end === null) continue;
      return [{ start, end, name: text.slice(start, end), noun: match[2]!, headline: false, domestic: false }];
    }
  }
  return [];
}

/** Where the nouns end that begin at `from`: `deep-sea cobalt` of `on deep-sea cobalt under which …`. */
function matterEnd({ tokens }: Sentence, from: number): number | null {
  const first = tokens.findIndex((token) => token.start >= from);
  let end: number | null = null;
  for (const token of first < 0 ? [] : tokens.slice(first, first + 5)) {
    if (!/^(?:NOUN|ADJ|PUNCT)$/.test(token.upos) || !/^[\p{Ll}-]+$/u.test(token.text)) break;
    if (token.upos === 'NOUN') end = token.end;
  }
  return end;
}
