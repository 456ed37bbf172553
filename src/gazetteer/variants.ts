const swaps = new Map(
  [
    ['organisation', 'organization'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['co-operation', 'cooperation'],
    ['non-proliferation', 'nonproliferation'],
    ['normalisation', 'normalization'],
    ['stabilisation', 'stabilization'],
    ['un', 'united nations'],
  ].flatMap(([one, other]) => [
    [one!, other!],
    [other!, one!],
  ]),
);
// `United Nations` and `UN` only at the beginning, so that `UN` is never read out of a word in capitals.
const swappable =
  /^(?:UN|United Nations)\b|\b(?:organi[sz]ation|defen[cs]e|program(?:me)?|labou?r|cent(?:re|er)|co-?operation|non-?proliferation|(?:norm|stab)(?:al|il)i[sz]ation)\b/gi;
const longAcronym = /^[A-Z]{5,}$/;
/** Full titles, which newspapers also write in lower case (`the convention on cluster munitions`). */
const fullTitle =
  /^(?:Convention|Treaty|Protocol|Agreement|Charter|Covenant) (?:on|against|for|concerning) (?:\S+ ){1,}\S+$/;
const vowelAfterFirst = /.[AEIOU]/;

/**
 * Other ways in which newspapers write a listed name: British and American spelling, `UN`, `U.N.` and `United Nations`,
 * who leads a bloc (`China-led`, `Chinese-led`, `Beijing-led`), and for an abbreviation that is read as a word its form
 * with one capital (`Unesco`).
 */
export function variantsOf(name: string): string[] {
  if (longAcronym.test(name)) return vowelAfterFirst.test(name) ? [name[0] + name.slice(1).toLowerCase()] : [];
  if (fullTitle.test(name)) return [name.toLowerCase(), ...spellingsOf(name)];
  return spellingsOf(name);
}

function spellingsOf(name: string): string[] {
  const hits = [...name.matchAll(swappable)];
  if (hits.length === 0) return ledVariants(name);
  const found = new Set(ledVariants(name));
  for (const hit of hits) found.add(name.slice(0, hit.index) + swapped(hit[0]) + name.slice(hit.index + hit[0].length));
  if (hits.length > 1) found.add(name.replace(swappable, swapped));
  for (const one of [name, ...found]) if (one.startsWith('UN ')) found.add(`U.N.${one.slice(2)}`);
  return [...found];
}

function swapped(word: string): string {
  const other = swaps.get(word.toLowerCase()) ?? word;
  if (other === 'un') return 'UN';
  if (other === 'united nations') return 'United Nations';
  return word[0] === word[0]!.toLowerCase() ? other : other[0]!.toUpperCase() + other.slice(1);
}

/** Who leads a bloc is told by the name of the state, its adjective or its capital. */
const leaders: readonly (readonly string[])[] = [
  ['China', 'Chinese', 'Beijing'],
  ['Russia', 'Russian', 'Moscow'],
  ['US', 'American', 'U.S.', 'Washington'],
  ['UK', 'British', 'U.K.', 'London'],
  ['India', 'Indian', 'Delhi'],
  ['Saudi', 'Riyadh'],
];
const ledBy = /^(\p{Lu}[\p{L}.]*)-(?:led|backed|dominated)\b/u;

function ledVariants(name: string): string[] {
  const leader = ledBy.exec(name)?.[1];
  const words = leader === undefined ? undefined : leaders.find((one) => one.includes(leader));
  return (words ?? []).filter((word) => word !== leader).map((word) => word + name.slice(leader!.length));
}
