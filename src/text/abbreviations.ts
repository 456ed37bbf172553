/** Lower-case words that keep a following full stop, without the stop. */

/** A name or number follows: no sentence ends here. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr gov sen rep reps sens rev hon pres amb supt st ste mt ft ' +
    'messrs mme mlle sr. fr msgr insp min dep vs v viz cf e.g i.e eg ie al approx ca nos vol pp fig eq sec ch art para est'
  ).split(' '),
);

/** May end a sentence or not: what follows decides. */
export const OTHERS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'inc corp ltd co bros llc plc jr sr etc esq ph.d phd dept univ assn bldg ave blvd rd a.m p.m a.k.a ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'ont que n.d s.d d.c mins yrs hrs lbs oz ext rec attn'
  ).split(' '),
);

/** Words in their own right, abbreviations only before a number. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(['no', 'p', 'fig', 'art', 'sec', 'ch', 'vol', 'para']);

/** Words in their own right, abbreviations only when capitalised and inside a sentence. */
export const CAPITALISED_ONLY: ReadonlySet<string> = new Set([
  ...[
    'mar',
    'mon',
    'sat',
    'sun',
    'wed',
    'min',
    'art',
    'ill',
    'ind',
    'miss',
    'la',
    'pa',
    'mo',
    'ark',
    'del',
    'mt',
    'co',
  ],
  ...[
    'ga',
    'va',
    'md',
    'conn',
    'fr',
    'rep',
    'dec',
    'hon',
    'ore',
    'tex',
    'wash',
    'mont',
    'colo',
    'ala',
    'jun',
    'fri',
    'dep',
    'insp',
  ],
]);
