/** Word in, a tag guessed from closed word classes and endings out. */
export function guessTag(word: string, first: boolean): { upos: string; xpos: string; lemma: string } {
  const lower = word.toLowerCase();
  const known = CLOSED.get(lower);
  if (known) return { upos: known[0], xpos: known[1], lemma: lower };
  if (/^\d/.test(word)) return { upos: 'NUM', xpos: 'CD', lemma: word };
  if (!/[\p{L}\p{N}]/u.test(word)) return { upos: 'PUNCT', xpos: /^[.!?]/.test(word) ? '.' : ',', lemma: word };
  if (/^\p{Lu}/u.test(word) && !first) return { upos: 'PROPN', xpos: 'NNP', lemma: word };
  if (/ed$/.test(lower)) return { upos: 'VERB', xpos: 'VBD', lemma: lower.replace(/ed$/, '') };
  if (/ing$/.test(lower)) return { upos: 'VERB', xpos: 'VBG', lemma: lower.replace(/ing$/, '') };
  if (/ly$/.test(lower)) return { upos: 'ADV', xpos: 'RB', lemma: lower };
  if (/(?:ous|ful|able|al|ive|ic)$/.test(lower)) return { upos: 'ADJ', xpos: 'JJ', lemma: lower };
  if (/[^s]s$/.test(lower)) return { upos: 'NOUN', xpos: 'NNS', lemma: lower.slice(0, -1) };
  return { upos: 'NOUN', xpos: 'NN', lemma: lower };
}

const CLOSED = new Map<string, readonly [string, string]>();
const add = (upos: string, xpos: string, words: string): void => {
  for (const word of words.split(' ')) CLOSED.set(word, [upos, xpos]);
};
add('DET', 'DT', 'the a an this that these those some any each every no all both');
add(
  'ADP',
  'IN',
  'of in on at by for from with about against between into through during before after under over since per via as than',
);
add('PRON', 'PRP', 'i you he she it we they him her them me us');
add('PRON', 'PRP$', 'my your his its our their');
add('CCONJ', 'CC', 'and or but nor');
add('SCONJ', 'IN', 'because although though while if whether');
add('AUX', 'MD', 'will would can could may might shall should must');
add('AUX', 'VBZ', 'is has does');
add('AUX', 'VBD', 'was were had did');
add('AUX', 'VBP', 'are have do am');
add('AUX', 'VB', 'be');
add('PART', 'TO', 'to');
add('PART', 'RB', "not n't n’t");
add('PART', 'POS', "'s ’s");
add('VERB', 'VBD', 'said told wrote announced');
