import { openingEnd } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Passage, Range } from './passage.ts';
import { isTime } from './phrases.ts';

/** Takes datelines, circumstances and marks off the pieces of a draft, and hearers out of the place of sources. */

export function trimDraft(passage: Passage, draft: Draft): Draft {
  const source = draft.source && !isHearer(passage, draft) ? trimSource(passage, draft.source) : null;
  const content = draft.content.map((piece) => {
    const first = openingEnd(passage, piece.first);
    return first < piece.last ? { first, last: piece.last } : piece;
  });
  return { ...draft, source, cue: draft.cue.map((piece) => bare(passage, piece)), content };
}

const PLACED = /^(?:in|at|on|for|from|by)$/;
const ASIDE = /^(?:contrast|however|meanwhile|too|also|turn|though|itself|himself|herself|themselves)$/;

/** `In Tbilisi the party` and `a month later the council` are the party and the council; `Serbia, by contrast` is Serbia. */
function trimSource(passage: Passage, range: Range): Range {
  const { low, words } = passage;
  const { last } = range;
  let first = openingEnd(passage, range.first);
  if (first >= last) first = range.first;
  const limit = Math.min(last - 1, first + 7);
  for (let i = first + 1; i < limit; i++) {
    const { upos } = words[i]!;
    const begins = upos === 'DET' || upos === 'PRON';
    const circumstance = PLACED.test(low[first]!) || /^(?:later|earlier|ago)$/.test(low[i - 1]!) || isTime(low[first]!);
    if (begins && circumstance && words[i - 1]!.upos !== 'ADP' && low[i - 1] !== 'and') {
      first = i;
      break;
    }
  }
  let end = last;
  for (let i = Math.max(first + 1, last - 4); i < last; i++) {
    if (low[i] === ',' && ASIDE.test(low[last - 1] === ',' ? low[last - 2]! : low[last - 1]!)) {
      end = i;
      break;
    }
  }
  return bare(passage, { first, last: end });
}

/** A piece without the commas, colons and possessive marks at its ends. */
function bare({ low, words }: Passage, { first, last }: Range): Range {
  let start = first;
  let end = last;
  while (end - start > 1 && (/^[,:]$/.test(low[end - 1]!) || words[end - 1]!.xpos === 'POS')) end--;
  while (end - start > 1 && /^(?:[,:]|'s|')$/.test(low[start]!)) start++;
  return { first: start, last: end };
}

/** `Uruguay was told that …`: the subject is who heard it. */
function isHearer({ low }: Passage, { source, cue }: Draft): boolean {
  const { first, last } = cue[0]!;
  if (!source || source.first > first) return false;
  let passive = false;
  for (let i = first; i < last; i++) {
    if (/^(?:is|are|was|were|be|been|being)$/.test(low[i]!)) passive = true;
    else if (passive && /^(?:told|informed|assured|reminded|notified|promised|offered|warned|advised)$/.test(low[i]!)) {
      return low[i + 1] !== 'by';
    }
  }
  return false;
}
