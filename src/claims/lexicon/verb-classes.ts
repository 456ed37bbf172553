import { wordSet } from './word-set.ts';
export const REPORTING = wordSet(
  'say announce declare confirm tell report state add reveal promise pledge vow insist indicate suggest write agree decide repeat reiterate signal stress note affirm predict expect hope claim maintain warn',
);
export const ANNOUNCING = wordSet('announce confirm proclaim');
/** `recommended that Norland withdraw`. */
export const ASKING = wordSet('recommend urge demand propose suggest ask insist request advise');
/** `called for Norland to join`. */
export const CALLING = wordSet('call push press argue hope campaign lobby plead appeal wish long');
export const LEAVING = wordSet('leave quit exit withdraw pull abandon depart denounce');
export const BLOCKING = wordSet('block veto obstruct delay stall hold thwart hinder');
export const WEIGHING = wordSet('consider weigh mull contemplate discuss debate study ponder');
/** What somebody does something for: `contacted the capital to express interest`. */
export const PURPOSE = wordSet('express show voice seek request ask apply discuss explore signal');
/** What ends an objection. */
export const RELENTING = wordSet(
  'lift drop withdraw remove end waive overcome soften abandon have be resolve ease circumvent bypass avoid',
);
