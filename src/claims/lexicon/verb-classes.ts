const verbs = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(' '));

export const REPORTING = verbs(
  'say announce declare confirm tell report state add reveal promise pledge vow insist indicate suggest write agree decide repeat reiterate signal stress note affirm predict expect hope claim maintain warn',
);
export const ANNOUNCING = verbs('announce confirm proclaim');
/** `recommended that Norland withdraw`. */
export const ASKING = verbs('recommend urge demand propose suggest ask insist request advise');
/** `called for Norland to join`. */
export const CALLING = verbs('call push press argue hope campaign lobby plead appeal wish long');
export const LEAVING = verbs('leave quit exit withdraw pull abandon depart denounce');
export const BLOCKING = verbs('block veto obstruct delay stall hold thwart hinder');
export const WEIGHING = verbs('consider weigh mull contemplate discuss debate study ponder');
/** What somebody does something for: `contacted the capital to express interest`. */
export const PURPOSE = verbs('express show voice seek request ask apply discuss explore signal');
/** What ends an objection. */
export const RELENTING = verbs(
  'lift drop withdraw remove end waive overcome soften abandon have be resolve ease circumvent bypass avoid',
);
