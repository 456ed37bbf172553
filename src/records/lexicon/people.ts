/** Words before a name that are no part of it. */
export const TITLE =
  /^(?:deputy|assistant|under|undersecretary|acting|interim|vice|foreign|defen[cs]e|secretary|minister|president|prime|premier|chancellor|king|queen|crown|prince|princess|sheikh|emir|sultan|general|gen\.?|colonel|col\.?|lieutenant|admiral|adm\.?|senator|sen\.?|sens\.?|representative|rep\.?|congressman|congresswoman|governor|gov\.?|mayor|ambassador|envoy|chairman|chairwoman|chairperson|chair|speaker|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|sir|lord|leader|chief|commissioner|spokesman|spokeswoman|spokesperson|director|head|pope|patriarch|archbishop|bishop|ayatollah|taoiseach|analyst|expert|professor|negotiator|adviser|advisor|diplomat|politician|lawmaker|counterpart|state|special|judge|justice|captain|commander|former)$/i;

/** Nouns for several people or states that act together; a group when nobody is named. */
export const GROUP =
  /^(?:leaders?|ministers?|presidents|premiers|officials|negotiators|delegates|delegations?|counterparts?|envoys|ambassadors|representatives|lawmakers|senators|deputies|heads|chiefs|diplomats|states|nations|countries|governments|members|parties|signatories|sides|teams?|mediators|monarchs|commissioners|allies|partners|groups?|bloc|colleagues|republics|powers)$/i;

/** Nouns for one person by what they do, beside a name or standing for it. */
export const ROLE =
  /^(?:chair|chairman|chairwoman|chairperson|head|leader|chief|director|secretary|secretary-general|minister|president|premier|chancellor|spokesman|spokeswoman|spokesperson|adviser|advisor|ambassador|envoy|commissioner|governor|senator|lawmaker|legislator|deputy|speaker|negotiator|representative|economist|analyst|expert|professor|researcher|fellow|founder|author|executive|ceo|commander|general|king|queen|prince|princess|emir|official|diplomat|politician|lawyer|judge|activist|mayor|member|candidate|coordinator|counterpart)$/i;

/** Capitalised words that are no part of a person's name. */
export const NO_NAME =
  /^(?:international|cooperation|co-operation|affairs|foreign|european|national|security|general|regional|economic|development|trade|strategic|summit|meeting|talks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|north|south|east|west|central|middle|sea|ocean|river|islands?|strait|gulf|peninsula|agreement|treaty|accords?|pact|day|war|peace|embassy|airport|university|hotel|palace|republic|kingdom|states|nations|world|global|united|news|online)$/i;

/** Last words of names that are bodies, not people. */
export const BODY =
  /^(?:council|committee|commission|ministry|department|agency|office|parliament|assembly|congress|senate|house|duma|rada|knesset|bundestag|sejm|court|bank|fund|union|organi[sz]ation|association|institute|university|foundation|party|group|company|corporation|corp|inc|ltd|secretariat|administration|government|cabinet|army|forces|movement|front|coalition|alliance|league|forum|center|centre|board|authority|service|directorate|delegation|chamber|federation|society|academy|times|post|news|press|tribune|herald|journal|gazette)$/i;
