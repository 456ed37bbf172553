/** Nouns for those who act or speak for a state or a framework when its name owns them (`the Finnish parliament`). */
const BODIES =
  'government governments parliament president presidency premier minister ministry chancellor king queen emir crown prince sultan leader leaders ' +
  'leadership official officials authority authorities administration cabinet senate congress assembly duma rada knesset bundestag bundesrat seim sejm seimas saeima sabor storting folketing riksdag riigikogu eduskunta althingi majlis mazhilis skupstina cortes house chamber ' +
  'court lawmaker lawmakers legislator legislators legislature deputy deputies senator senators mp mps delegation diplomat diplomats negotiator negotiators envoy ambassador ' +
  'spokesperson spokesman spokeswoman voter voters people public citizen citizens electorate state capital junta regime coalition opposition ' +
  'commission council secretariat secretary-general secretary general chief head commissioner representative representatives counterpart counterparts plenipotentiary plenipotentiaries side team upper lower';

const NOUNS = new Set(BODIES.split(' '));

export const isBody = (lemma: string): boolean => NOUNS.has(lemma.toLowerCase());

/** Nouns for parties in general, whose members may be named beside them (`several states, notably X and Y`). */
const GROUPS = new Set(
  (
    'country countries territory territories nation nations state states member members party parties signatory signatories candidate candidates republic republics ' +
    'government governments kingdom kingdoms neighbour neighbours neighbor neighbors partner partners ally allies holdout holdouts applicant applicants ' +
    'newcomer newcomers entrant entrants capital capitals economy economies power powers hopeful hopefuls one ones others trio duo four five six seven eight nine ten three two'
  ).split(' '),
);

export const isGroup = (lemma: string): boolean => GROUPS.has(lemma.toLowerCase());

/** Numbers by which parties are pointed to. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['duo', 2],
  ['pair', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);
