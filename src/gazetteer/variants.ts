/** Two spellings of the same word; either may be the listed one. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/\borganisation/gi, 'organization'],
  [/\borganization/gi, 'organisation'],
  [/\bdefence\b/gi, 'defense'],
  [/\bdefense\b/gi, 'defence'],
  [/\bprogramme\b/gi, 'program'],
  [/\bprogram\b/gi, 'programme'],
  [/\blabour\b/gi, 'labor'],
  [/\blabor\b/gi, 'labour'],
  [/\bcentre\b/gi, 'center'],
  [/\bcenter\b/gi, 'centre'],
  [/\bco-operation\b/gi, 'cooperation'],
  [/\bcooperation\b/gi, 'co-operation'],
  [/isation\b/gi, 'ization'],
  [/ization\b/gi, 'isation'],
  [/\bnonproliferation\b/gi, 'non-proliferation'],
  [/\bnon-proliferation\b/gi, 'nonproliferation'],
  [/^UN /g, 'United Nations '],
  [/^United Nations /g, 'UN '],
  [/^EU /g, 'European Union '],
];

/** Who leads a bloc is told by the name of the state, its adjective or its capital. */
const leaders: readonly (readonly string[])[] = [
  ['China', 'Chinese', 'Beijing'],
  ['Russia', 'Russian', 'Moscow'],
  ['US', 'American', 'U.S.', 'Washington'],
  ['UK', 'British', 'U.K.', 'London'],
  ['India', 'Indian', 'Delhi'],
  ['Saudi', 'Riyadh'],
];
const ledBy = /^(\p{Lu}[\p{L}.]*)-(led|backed|dominated)\b/u;

const worthTrying =
  /organi|defen[cs]e|program|labo|cent[er]|operation|i[sz]ation|proliferation|^UN |^United Nations |^EU /i;
const longAcronym = /^[A-Z]{5,}$/;
const vowelAfterFirst = /.[AEIOU]/;

/**
 * Other ways in which newspapers write a listed name: British and American spelling, `UN`, `U.N.` and `United Nations`,
 * and for an abbreviation that is read as a word its form with one capital (`Unesco`).
 */
export function variantsOf(name: string): string[] {
  if (longAcronym.test(name)) return vowelAfterFirst.test(name) ? [name[0] + name.slice(1).toLowerCase()] : [];
  const found = new Set<string>(ledVariants(name));
  if (!worthTrying.test(name)) return [...found];
  for (const [pattern, other] of pairs) {
    const changed = name.replace(pattern, (word) => likeCased(other, word));
    if (changed !== name) found.add(changed);
  }
  for (const one of [name, ...found]) if (one.startsWith('UN ')) found.add(`U.N.${one.slice(2)}`);
  return [...found];
}

/** `Organisation` → `Organization`, `organisation` → `organization`; a replacement in capitals stays as it is. */
const likeCased = (replacement: string, word: string): string =>
  replacement !== replacement.toLowerCase() || word[0] === word[0]!.toLowerCase()
    ? replacement
    : replacement[0]!.toUpperCase() + replacement.slice(1);

function ledVariants(name: string): string[] {
  const leader = ledBy.exec(name)?.[1];
  const words = leader === undefined ? undefined : leaders.find((one) => one.includes(leader));
  return (words ?? []).filter((word) => word !== leader).map((word) => word + name.slice(leader!.length));
}
