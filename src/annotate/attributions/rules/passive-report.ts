import type { Draft } from '../draft.ts';
import type { Passage, Range } from '../passage.ts';
import { closeOf, isPassive, nounPhraseAfter, subjectBefore, verbGroup } from '../phrases.ts';

const PARTICIPLE =
  /^(?:announced|reported|confirmed|revealed|disclosed|stated|claimed|described|cited|quoted|noted|hinted|denied|acknowledged|declared|mentioned|floated|suggested|proposed|touted|signalled|signaled)$/;

/** `announced by X`, `was first reported by X`, `reported by X and confirmed by Y that …`. */
export function passiveReport(passage: Passage): Draft[] {
  const { low, sentenceOf, sentences } = passage;
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < low.length; i++) {
    if (!PARTICIPLE.test(low[i]!)) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const by = byAfter(passage, i, sentence.last);
    if (by < 0 || by + 1 >= sentence.last || (i > sentence.first && low[i - 1] === 'as')) continue;
    const source = nounPhraseAfter(passage, by + 1, sentence.last);
    if (!source) continue;
    const group = verbGroup(passage, i);
    const clause = clauseOf(passage, sentence, group, source);
    const content = clause ?? nominalOf(passage, sentence, group);
    if (content) {
      drafts.push({
        source,
        cue:
          by === i + 1
            ? [{ first: group.first, last: by + 1 }]
            : [
                { first: group.first, last: i + 1 },
                { first: by, last: by + 1 },
              ],
        content: [content],
        rule: clause ? 'passive-clause' : 'passive-report',
        confidence: clause ? 0.85 : 0.6,
      });
    }
  }
  return drafts;
}

/** `announced by`, `mentioned as a possible member by`; -1 when no `by` follows. */
function byAfter(passage: Passage, verb: number, limit: number): number {
  const { low } = passage;
  if (low[verb + 1] === 'by') return verb + 1;
  if (low[verb + 1] !== 'as' && low[verb + 1] !== 'among') return -1;
  const role = nounPhraseAfter(passage, verb + 2, limit);
  return role && low[role.last] === 'by' ? role.last : -1;
}

/** What was said, where it is a clause. */
function clauseOf(passage: Passage, sentence: Range, group: Range, source: Range): Range | null {
  const { low } = passage;
  const that = followingThat(passage, source.last, sentence.last);
  if (that >= 0) return { first: that, last: closeOf(passage, { first: that, last: sentence.last }) };
  // `In a move announced by X, …`: what follows the comma is what was announced.
  if (isPassive(passage, group) || group.first - sentence.first > 4 || !/^(?:in|with)$/.test(low[sentence.first]!))
    return null;
  for (let i = source.last; i < sentence.last && i - source.last < 12; i++) {
    if (low[i] === ',') return { first: i + 1, last: closeOf(passage, { first: i + 1, last: sentence.last }) };
  }
  return null;
}

/** What was said, where it is a noun: `the plan, announced by X`. */
function nominalOf(passage: Passage, sentence: Range, group: Range): Range | null {
  return isSecondOfPair(passage, group) ? null : subjectBefore(passage, group.first, sentence.first);
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
