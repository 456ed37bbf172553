const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Head nouns that name an instrument wherever they end or open a capitalised name. */
const INSTRUMENTS = words(
  'pact treaty convention agreement charter protocol memorandum compact statute covenant declaration arrangement moratorium concordat',
);

/** Head nouns that also name parties, firms, ships and cars: something in the report must speak of states in it. */
const ASSOCIATIONS = words(
  'accord accords alliance union partnership initiative coalition corridor framework league grouping bloc entente pledge forum organisation ' +
    'organization network community fund dialogue platform association club confederation concert moratoria commitment',
);

/** Head nouns of nearly everything: a state must be said to join it, sign it or belong to it. */
const COMMON = words(
  'group court bank area zone space force programme program scheme mechanism facility format process quartet trilateral quad triangle ' +
    'mission plan project roadmap council commission agency authority centre center club task-force taskforce shield ring belt exchange ' +
    'market registry principles guidelines code standard agenda platform axis route gateway guarantee tribunal troika friends',
);

/** Head nouns by which reports name frameworks. */
export const isFrameworkNoun = (noun: string): boolean =>
  INSTRUMENTS.has(noun) || ASSOCIATIONS.has(noun) || COMMON.has(noun);

/** Head nouns that make a name even in lower case (`the Trans-Danube transit memorandum`); `the Gulf bloc` only describes. */
const NAMING = words(
  'pact treaty convention agreement charter protocol memorandum compact statute covenant declaration moratorium concordat accord accords partnership initiative ' +
    'coalition corridor framework pledge forum network fund programme program platform alliance dialogue',
);

export const namesInLowerCase = (noun: string): boolean => NAMING.has(noun);

/** How much a report must say before a name with this head noun counts as a framework. */
export type Strength = 'instrument' | 'association' | 'common';

export const strengthOf = (noun: string): Strength =>
  INSTRUMENTS.has(noun) ? 'instrument' : ASSOCIATIONS.has(noun) ? 'association' : 'common';

/** Which nouns may take up a framework with a given head noun again (`the pact` for a compact). */
const TAKEN_UP_BY: readonly (readonly [heads: ReadonlySet<string>, by: ReadonlySet<string>])[] = [
  [
    words(
      'pact treaty convention agreement charter protocol compact statute covenant arrangement concordat accord accords',
    ),
    words('pact agreement accord accords deal treaty instrument document text'),
  ],
  [words('memorandum'), words('pact agreement accord deal document text mou')],
  [
    words('declaration pledge moratorium commitment'),
    words('pledge document text commitment pact agreement initiative'),
  ],
  [words('pact alliance entente league coalition'), words('alliance bloc coalition grouping group')],
  [
    words(
      'alliance union league coalition grouping bloc community forum organisation organization network association club quartet confederation council group dialogue format',
    ),
    words('bloc group grouping club organisation organization body alliance'),
  ],
  [
    words(
      'initiative partnership coalition corridor framework programme program scheme project platform mechanism network fund facility plan gateway',
    ),
    words('initiative scheme programme program project partnership coalition framework grouping group'),
  ],
  [words('area zone union space market'), words('area zone bloc union')],
  [words('bank fund facility'), words('lender bank fund')],
  [words('court tribunal'), words('court tribunal')],
  [words('force mission'), words('force mission coalition')],
];

/** Whether `the <noun>` can mean a framework named with the head noun `head`. */
export const takesUp = (noun: string, head: string): boolean =>
  noun === head || noun === `${head}s` || TAKEN_UP_BY.some(([heads, by]) => heads.has(head) && by.has(noun));

/** The nouns that may take up a framework with this head noun. */
export const nounsTakingUp = (head: string): string[] =>
  TAKEN_UP_BY.flatMap(([heads, by]) => (heads.has(head) ? [...by] : []));

/** Words before a head noun that make it a body of one state or firm, or a common thing. */
export const COMMONPLACE =
  /^(?:the|supreme|constitutional|central|national|federal|state|security|city|county|district|high|appeal|appeals|trade|labour|labor|football|soccer|student|students|credit|world cup|development|federal reserve|reserve|privy|governing|executive|ruling|opposition|civic|conservative|democratic|republican|liberal|green|social|socialist|christian|peoples?|popular|patriotic|grand|foreign|military|news|media|business|free|new|peace|ceasefire|nuclear|climate|cultural|international|international criminal|joint|final|general|special|regional|local|global|world|first|second|third|former|western|eastern|northern|southern|holy|investment|savings|union|civil|armed|air|task|police|working|parliamentary|steering|contact|private|public|media|press|annual|cooperation|co-operation|partnership|defen[cs]e|strategic|bilateral|trilateral|quadrilateral|multilateral|framework|mutual|historic|landmark|major|key|economic|transport|energy|migration|customs|extradition|fisheries|investment|tax|treaty|pact|membership|accession|association|enlarged?|summit|draft|revised|amended|interim|initial|mega|big|huge|controversial|proposed|planned|signed|signing)$/i;

/** Words just before a head noun that make it domestic, sporting or commercial, whatever else stands before them. */
export const DOMESTIC: Readonly<Record<string, RegExp>> = {
  union:
    /^(?:trade|labou?r|credit|students?|teachers?|transit|workers?|farmers?|rugby|cricket|soviet|western|civil|players)$/i,
  league:
    /^(?:premier|champions|nations|europa|conference|major|super|football|hockey|basketball|cricket|baseball|rugby|bush|ivy)$/i,
  association:
    /^(?:football|bar|medical|housing|athletics?|basketball|players|teachers|residents|press|bankers|students|rifle)$/i,
  club: /^(?:football|rugby|cricket|golf|yacht|press|jockey|sports?|athletic|book|comedy|country|rotary|lions|automobile|night)$/i,
  court:
    /^(?:supreme|high|appeals?|district|constitutional|county|crown|federal|cassation|family|circuit|magistrates|regional|city)$/i,
  bank: /^(?:central|reserve|national|commercial|investment|merchant|state|food|union|world|data|west)$/i,
  community: /^(?:international|business|jewish|muslim|local|gated|rural|school|christian)$/i,
  forum: /^(?:economic|film|book|business|investment|tech|technology|literary|media)$/i,
  network: /^(?:school|news|television|tv|radio|rail|road|mobile|fibre|health|media|broadcasting)$/i,
  fund: /^(?:pension|wealth|hedge|trust|investment|relief|provident|philharmonic|venture|equity)$/i,
  alliance: /^(?:opposition|electoral|party|people|democratic|national|renault|star|airline)$/i,
  coalition: /^(?:opposition|ruling|governing|national|liberal|government)$/i,
  group:
    /^(?:media|working|mining|rights|investment|holding|study|parliamentary|energy|volkswagen|banking|armed|wagner|luxury)$/i,
  council:
    /^(?:city|town|county|privy|security|military|supreme|state|national|executive|federal|electoral|leadership)$/i,
  commission: /^(?:election|electoral|european|national|human|inquiry|federal|securities|exchange|truth|planning)$/i,
  agreement:
    /^(?:peace|coalition|ceasefire|collective|loan|license|licensing|government|purchase|lease|employment|sales)$/i,
};
