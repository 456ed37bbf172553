import type { Token } from '../../model/annotation.ts';
import type { VerbGroup } from './unit.ts';

const NEGATIONS = new Set(["n't", 'not', 'n’t', 'never', 'nt']);
const AUXILIARIES = new Set(['be', 'have', 'do', 'get']);
const isVerb = (token: Token | undefined): boolean => !!token && /^VB/.test(token.xpos);

/** Reads the verb group that begins at `at` (a modal, auxiliary or verb), or null. */
export function readVerbGroup(tokens: readonly Token[], at: number, afterTo: boolean): VerbGroup | null {
  const start = tokens[at];
  if (!start || !(start.xpos === 'MD' || isVerb(start))) return null;
  let index = at;
  let modal: string | null = null;
  let negated = false;
  let perfect = false;
  let progressive = false;
  let passive = false;
  const adverbs: string[] = [];
  let finite: Token = start;
  /** Moves over adverbs and negations that a further verb follows; null when none does. */
  const nextVerb = (from: number): number | null => {
    for (let i = from; i < tokens.length && i < from + 5; i++) {
      const token = tokens[i]!;
      if (isVerb(token)) return i;
      if (/^["'“”‘’]$/.test(token.text)) continue;
      if (
        !(
          token.upos === 'ADV' ||
          token.upos === 'PART' ||
          token.xpos === 'RB' ||
          NEGATIONS.has(token.text.toLowerCase())
        ) ||
        token.xpos === 'TO'
      )
        return null;
    }
    return null;
  };
  const take = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const word = tokens[i]!.text.toLowerCase();
      if (NEGATIONS.has(word)) negated = true;
      else if (/\p{L}/u.test(word)) adverbs.push(word);
    }
  };
  if (start.xpos === 'MD') {
    modal = canonicalModal(start.text);
    const next = nextVerb(index + 1);
    if (next === null) {
      const after = tokens[at + 1];
      if (after && NEGATIONS.has(after.text.toLowerCase())) return group(at + 1, at);
      return group(at, at);
    }
    take(index + 1, next);
    index = next;
    finite = tokens[index]!;
  }
  for (;;) {
    const token = tokens[index]!;
    if (!AUXILIARIES.has(token.lemma)) break;
    const next = nextVerb(index + 1);
    if (next === null) break;
    const verb = tokens[next]!;
    if (token.lemma === 'have' && (verb.xpos === 'VBN' || verb.xpos === 'VBD')) perfect = true;
    else if ((token.lemma === 'be' || token.lemma === 'get') && (verb.xpos === 'VBN' || verb.xpos === 'VBD'))
      passive = true;
    else if (token.lemma === 'be' && verb.xpos === 'VBG') progressive = true;
    else if (!(token.lemma === 'do' && (verb.xpos === 'VB' || verb.xpos === 'VBP'))) break;
    take(index + 1, next);
    index = next;
  }
  let last = index;
  const after = tokens[last + 1];
  // "decided not to join" decides; "is not to join" is denied.
  const ofNext = tokens[last + 2]?.xpos === 'TO' && !AUXILIARIES.has(tokens[last]!.lemma);
  if (after && !ofNext && NEGATIONS.has(after.text.toLowerCase())) {
    negated = true;
    last++;
  }
  return group(last, index);

  function group(end: number, head: number): VerbGroup {
    if (end > head && NEGATIONS.has(tokens[end]!.text.toLowerCase())) negated = true;
    return {
      kind: 'vg',
      first: at,
      last: end,
      head,
      lemma: tokens[head]!.lemma,
      form:
        head === at && !afterTo && !modal && toldAsDone(tokens, at)
          ? 'past'
          : head === at && !afterTo && !modal && toldAtPresent(tokens, at)
            ? 'present'
            : formOf(start!, finite, modal, afterTo, head === at),
      modal,
      perfect,
      progressive,
      passive,
      negated,
      adverbs,
    };
  }
}

/** `Norland signed in 2024.`: a verb with a subject of its own is finite, whatever its tag; headlines, which end without a stop, keep theirs. */
function toldAsDone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const root = tokens[token.head];
  // "Norland, which hosts the meeting, signed in May.": hung on the name for want of another verb.
  if (
    token.xpos === 'VBN' &&
    token.deprel === 'acl' &&
    root?.deprel === 'root' &&
    root.upos === 'PROPN' &&
    tokens[at - 1]?.text === ',' &&
    tokens[at + 1]?.text.toLowerCase() !== 'by' &&
    tokens.at(-1)!.text === '.'
  )
    return true;
  return (
    token.xpos === 'VBN' &&
    /^(?:root|ccomp|conj|acl:relcl|parataxis|advcl)$/.test(token.deprel) &&
    /^[.!?"”’']$/.test(tokens.at(-1)!.text) &&
    tokens.some((other) => other.head === at && other.deprel === 'nsubj' && other.start < token.start) &&
    !tokens.some((other) => other.head === at && /^(?:aux|nsubj:pass|cop)/.test(other.deprel))
  );
}

/** `seven countries become members` in a timeline: a bare verb with a subject of its own is finite. */
function toldAtPresent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    token.xpos === 'VB' &&
    /^(?:root|conj|parataxis|acl|advcl)$/.test(token.deprel) &&
    tokens.some((other) => other.head === at && other.deprel === 'nsubj' && other.start < token.start) &&
    !tokens.some((other) => other.head === at && /^(?:aux|mark|cop)/.test(other.deprel) && !/^as$/i.test(other.text))
  );
}

function formOf(
  start: Token,
  finite: Token,
  modal: string | null,
  afterTo: boolean,
  alone: boolean,
): VerbGroup['form'] {
  if (afterTo) return 'infinitive';
  if (modal) return 'present';
  switch (finite.xpos) {
    case 'VBD':
      return 'past';
    case 'VBG':
      return 'gerund';
    case 'VBN':
      return alone ? 'participle' : 'past';
    case 'VB':
      return 'bare';
    default:
      return start.xpos === 'VBD' ? 'past' : 'present';
  }
}

function canonicalModal(text: string): string {
  const word = text.toLowerCase().replace('’', "'");
  if (word === "'ll" || word === 'wo' || word === 'shall') return 'will';
  if (word === "'d") return 'would';
  if (word === 'ca') return 'can';
  return word;
}
