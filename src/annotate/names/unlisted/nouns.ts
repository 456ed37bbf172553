const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Head nouns that name an instrument wherever they end or open a capitalised name. */
const INSTRUMENTS = words(
  'pact treaty convention agreement charter protocol memorandum compact statute covenant declaration arrangement moratorium concordat',
);

/** Head nouns that also name parties, firms, ships and cars: something in the report must speak of states in it. */
const ASSOCIATIONS = words(
  'accord accords alliance union partnership initiative coalition corridor framework league grouping bloc entente pledge forum organisation ' +
    'organization network community fund dialogue platform association club confederation concert moratoria commitment understanding ' +
    'undertaking consortium',
);

/** Head nouns of nearly everything: a state must be said to join it, sign it or belong to it. */
const COMMON = words(
  'group court bank area zone space force programme program scheme mechanism facility format process quartet trilateral quad triangle ' +
    'mission plan project roadmap council commission agency authority centre center club task-force taskforce shield ring belt exchange ' +
    'market registry principles guidelines code standard agenda platform axis route gateway guarantee tribunal troika friends ' +
    'statement board office institute institution observatory pool consortium guard buffer reserve link ' +
    'system trio quintet sextet hub',
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

/** The strongest of several. */
export const strongest = (strengths: readonly Strength[]): Strength =>
  strengths.includes('instrument') ? 'instrument' : strengths.includes('association') ? 'association' : 'common';

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
    words('declaration pledge moratorium commitment understanding undertaking statement'),
    words(
      'pledge document text commitment pact agreement initiative declaration understanding undertaking deal arrangement',
    ),
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
  [
    words('council board institute office agency authority commission observatory'),
    words('body organisation organization grouping group agency institution watchdog'),
  ],
  [words('process format dialogue'), words('format arrangement group grouping process body')],
  [words('quartet trio quintet triangle quad'), words('group grouping club format foursome')],
  [words('consortium pool exchange buffer reserve system'), words('group grouping club scheme arrangement system')],
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
  /^(?:the|supreme|constitutional|central|national|federal|state|security|city|county|district|high|appeal|appeals|trade|labour|labor|football|soccer|student|students|credit|world cup|development|federal reserve|reserve|privy|governing|executive|ruling|opposition|civic|conservative|democratic|republican|liberal|green|social|socialist|christian|peoples?|popular|patriotic|grand|foreign|military|news|media|business|free|new|peace|ceasefire|nuclear|climate|cultural|international|international criminal|joint|final|general|special|regional|local|global|world|first|second|third|former|western|eastern|northern|southern|holy|investment|savings|union|civil|armed|air|task|police|working|parliamentary|steering|contact|private|public|media|press|annual|cooperation|co-operation|partnership|defen[cs]e|strategic|bilateral|trilateral|quadrilateral|multilateral|framework|mutual|historic|landmark|major|key|economic|transport|energy|migration|customs|extradition|fisheries|investment|tax|treaty|pact|membership|accession|association|enlarged?|summit|federation|home|oval|post|press|head|editorial|advisory|school|prime|draft|revised|amended|interim|initial|mega|big|huge|controversial|proposed|planned|signed|signing)$/i;

/** Words just before a head noun that make it domestic, sporting or commercial, whatever else stands before them. */
export const DOMESTIC: Readonly<Record<string, RegExp>> = {
  union:
    /^(?:trade|labou?r|credit|students?|teachers?|transit|workers?|employees|international|farmers?|rugby|cricket|soviet|western|civil|players)$/i,
  league:
    /^(?:employers|premier|champions|nations|europa|conference|major|super|football|hockey|basketball|cricket|baseball|rugby|bush|ivy)$/i,
  association:
    /^(?:football|bar|medical|housing|athletics?|basketball|players|teachers|residents|press|bankers|students|rifle)$/i,
  club: /^(?:football|rugby|cricket|golf|yacht|press|jockey|sports?|athletic|book|comedy|country|rotary|lions|automobile|night)$/i,
  court:
    /^(?:supreme|high|appeals?|district|constitutional|county|crown|federal|cassation|family|circuit|magistrates|regional|city)$/i,
  bank: /^(?:central|reserve|national|commercial|investment|merchant|state|food|union|world|data|west)$/i,
  community: /^(?:international|business|jewish|muslim|local|gated|rural|school|christian)$/i,
  forum: /^(?:economic|film|book|business|investment|tech|technology|literary|media)$/i,
  network: /^(?:school|news|television|tv|radio|rail|road|mobile|fibre|health|media|broadcasting)$/i,
  fund: /^(?:pension|hedge|trust|provident|philharmonic|venture|equity)$/i,
  alliance: /^(?:opposition|electoral|party|people|democratic|national|renault|star|airline)$/i,
  coalition: /^(?:opposition|ruling|governing|national|liberal|government)$/i,
  group: /^(?:media|working|rights|holding|study|parliamentary|volkswagen|armed|wagner|luxury)$/i,
  council:
    /^(?:city|town|county|privy|security|military|supreme|state|national|executive|federal|electoral|leadership)$/i,
  commission: /^(?:election|electoral|european|national|human|inquiry|federal|securities|exchange|truth|planning)$/i,
  office:
    /^(?:home|oval|foreign|post|box|press|cabinet|presidents?|attorney|prosecutors?|statistics|ministers?|rights|patent|law)$/i,
  board:
    /^(?:school|state|federal|editorial|executive|advisory|supervisory|tourism|tourist|review|election|elections|reserve|parole|trade)$/i,
  agency: /^(?:news|press|courier|wire|intelligence|security|telegraph|information|travel|credit|ratings?)$/i,
  institute: /^(?:research|enterprise|technology|policy|brookings|art|national|studies|cato|science)$/i,
  statement:
    /^(?:joint|press|written|official|opening|closing|final|policy|financial|government|ministry|white house)$/i,
  system:
    /^(?:justice|legal|health|school|banking|reserve|solar|missile|defen[cs]e|rocket|operating|political|education|immigration)$/i,
  guard: /^(?:national|coast|revolutionary|republican|honou?r|border|presidential|old|imperial|vanguard)$/i,
  reserve: /^(?:federal|nature|game|strategic|army|biosphere|petroleum|oil)$/i,
  agreement:
    /^(?:peace|coalition|ceasefire|collective|loan|license|licensing|government|purchase|lease|employment|sales)$/i,
};

/** Words just before a head noun that mostly make it a firm or one state's own. */
const LIKE_A_FIRM = /^(?:investment|energy|mining|banking|relief|wealth|gas|oil|steel|airlines?|insurance|holding)$/i;
const FIRMS = words('group fund bank');

/** Whether a name that ends so mostly names a firm (`the Norland Mining Group`). */
export const isLikeFirm = (before: string, noun: string): boolean => FIRMS.has(noun) && LIKE_A_FIRM.test(before);

/** Organs: `the council of the River Compact` is no name of its own. */
const ORGANS = words(
  'council board office assembly conference summit meeting committee commission bureau panel forum group',
);

export const isOrgan = (noun: string): boolean => ORGANS.has(noun);
