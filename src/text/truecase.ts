const SMALLEST = 3;

/** Does a sentence stand in title case or capitals, so that case says nothing about names? */
export function isRecased(words: readonly string[]): boolean {
  let letters = 0;
  let capital = 0;
  for (const word of words) {
    if (!/^\p{L}{2}/u.test(word) && !/^[AI]$/.test(word)) continue;
    if (SMALL.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capital++;
  }
  return letters >= SMALLEST && capital / letters >= 0.8;
}

export const isAllCapitals = (words: readonly string[]): boolean => {
  const lettered = words.filter((word) => /\p{L}{2}/u.test(word));
  return (
    lettered.length >= SMALLEST && lettered.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
};

/**
 * The words of a headline as they would stand in running text. `usual` gives the usual case of a word from its small
 * letters; words it does not know are taken for names, unless a known word with an English ending explains them.
 */
export function truecase(words: readonly string[], usual: ReadonlyMap<string, string>): string[] {
  const shouted = isAllCapitals(words);
  return words.map((word, index) => {
    const lower = word.toLowerCase();
    if (lower === word || !/\p{L}/u.test(word)) return word;
    if (!shouted && word.length > 1 && word === word.toUpperCase()) return word;
    if (shouted && lower === 'us') return word;
    const form = usual.get(lower) ?? (isInflected(lower, usual) ? lower : shouted ? capitalise(lower) : word);
    return index === 0 ? capitalise(form) : form;
  });
}

function isInflected(lower: string, usual: ReadonlyMap<string, string>): boolean {
  const common = (stem: string): boolean => stem.length > 2 && usual.get(stem) === stem;
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    if (common(stem) || (ending !== 's' && common(`${stem}e`))) return true;
    if (ending === 'ies' && common(`${stem}y`)) return true;
    if (/(.)\1$/.test(stem) && common(stem.slice(0, -1))) return true;
  }
  return false;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const ENDINGS = ['s', 'es', 'ies', 'ed', 'd', 'ing', 'ly', 'er', 'ers'];

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|by|as|and|or|but|with|from|is|are|be|n['’]t|['’]s|that|it|its|up|over|into|off|after|amid|than|via|vs\.?)$/;
