const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\bgeneral assembly|\bresolution\b/i, 'summit'],
  [/\bdepositary|\btreaty (?:office|section)/i, 'depositary'],
  [
    /\b(?:chair\p{L}*|head|members?) of (?:the |its )?(?:[\p{L}-]+ ){0,5}committee|\bcommittee['’]?s? (?:chair|head)/iu,
    'parliament',
  ],
  [
    /\b(?:official|government|state) gazette|the gazette|gaceta oficial|official journal|journal officiel|di[aá]rio oficial|\bdecree\b|bolet[ií]n oficial|\blaw (?:no\.? ?|number )?[\d.]+|\bley \d+/i,
    'gazette',
  ],
  [/\bbank\b/i, 'bank'],
  [
    /\bforeign (?:minister|ministry|secretary|office|affairs)|ministry (?:of|for) (?:\p{L}+ )?foreign|external affairs|state department|chancellery|chancelleria|itamaraty/iu,
    'foreign',
  ],
  [/\bprime minister|premier|taoiseach|head of government|chancellor/i, 'prime-minister'],
  [/\bvice[- ]president|deputy president/i, 'vice-president'],
  [/\bpresident|head of state|presidency|presidential/i, 'president'],
  [/\bking|queen|emir|sultan|monarch|royal|palace|sovereign/i, 'crown'],
  [
    /\bparliament|assembly|senate|congress|house of (?:representatives|commons|lords)|lawmaker|deput(?:y|ies)\b|speaker|legislat|duma|rada|knesset|bundestag|bundesrat|sejm|seimas|saeima|sabor|storting|folketing|riksdag|riigikogu|eduskunta|althingi?|majlis|mazhilis|skup[sš]tina|cortes/i,
    'parliament',
  ],
  [/\bcourt|judge|tribunal/i, 'court'],
  [/\bopposition|party leader/i, 'opposition'],
  [/\bsecretary[- ]general|executive secretary|secretariat|director[- ]general/i, 'secretariat'],
  [/\bcommission\b|commissioner/i, 'commission'],
  [/\bcouncil (?:press release|statement|decision|communiqu)|\bthe council(?! of ministers)\b/i, 'summit'],
  [/\bdefen[cs]e|army|military/i, 'defence'],
  [/\b(?:minister|ministry|department|secretary)\b/i, 'ministry'],
  [/\bgovernment|cabinet|council of ministers/i, 'government'],
  [/\bagency|administrator\b/i, 'agency'],
  [/\bembassy|ambassador|envoy/i, 'embassy'],
  [/\bspokes(?:man|woman|person)/i, 'spokesperson'],
  [
    /\bleaders|heads of state|summit\b|\b(?:the|its) chair(?:man|woman|person)?(?:['’]s (?:press |final )?(?:statement|summary)|$)|\bby the chair\b|communiqu[ée]|\bdeclaration\b|\b(?:board|council)(?:['’]s)? decision|\bdecision (?:no\.? ?)?\d|\bboard of the\b/i,
    'summit',
  ],
];

/** Class of office or body that words name, the narrower before the wider. */
export const officeOf = (words: string): string | null => OFFICES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
