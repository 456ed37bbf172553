import type { Draft } from '../draft.ts';
import type { Passage, Range } from '../passage.ts';
import { closeOf, isPassive, nounPhraseAfter, subjectBefore, verbGroup } from '../phrases.ts';

const PARTICIPLE =
  /^(?:announced|reported|confirmed|revealed|disclosed|stated|claimed|described|cited|quoted|noted|hinted|denied|acknowledged|declared|signalled|signaled)$/;

/** `announced by X`, `was first reported by X`, `reported by X and confirmed by Y that …`. */
export function passiveReport(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences } = passage;
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < low.length; i++) {
    if (!PARTICIPLE.test(low[i]!) || low[i + 1] !== 'by') continue;
    const sentence = sentences[sentenceOf[i]!]!;
    if (i + 2 >= sentence.last || (i > sentence.first && low[i - 1] === 'as')) continue;
    const source = nounPhraseAfter(passage, i + 2, sentence.last);
    if (!source) continue;
    const group = verbGroup(passage, i);
    const content = contentOf(passage, sentence, group, source);
    if (content) {
      drafts.push({
        source,
        cue: [{ first: group.first, last: i + 2 }],
        content: [content],
        rule: 'passive-report',
        confidence: 0.85,
      });
    }
  }
  return drafts;
}

function contentOf(passage: Passage, sentence: Range, group: Range, source: Range): Range | null {
  const { low } = passage;
  const that = followingThat(passage, source.last, sentence.last);
  if (that >= 0) return { first: that, last: closeOf(passage, { first: that, last: sentence.last }) };
  if (isPassive(passage, group)) return subjectBefore(passage, group.first, sentence.first);
  if (isSecondOfPair(passage, group)) return null;
  // `In a move announced by X, …`: what follows the comma is what was announced.
  if (/^(?:in|with)$/.test(low[sentence.first]!) && group.first - sentence.first <= 4) {
    for (let i = source.last; i < sentence.last && i - source.last < 12; i++) {
      if (low[i] === ',') return { first: i + 1, last: closeOf(passage, { first: i + 1, last: sentence.last }) };
    }
  }
  return subjectBefore(passage, group.first, sentence.first);
}

const isSecondOfPair = ({ low }: Passage, group: Range): boolean => low[group.first - 1] === 'and';

/** `reported by X and confirmed by Y that …`: the clause stands after the last of them. */
function followingThat({ low }: Passage, from: number, limit: number): number {
  for (let i = from; i < limit && i - from < 15; i++) {
    if (low[i] === 'that') return i;
    if (/^(?:,|;|:|who|which)$/.test(low[i]!)) return -1;
  }
  return -1;
}
