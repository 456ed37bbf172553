import { wordSet } from '../lexicon/word-set.ts';

/** Words that point to a step, by what they speak of; broader than the acts the frames read, for they only weigh. */
const CLASSES: Readonly<Record<string, string>> = {
  join: 'join accede enter accession membership entry become admit admission member admittance adhere inclusion include belong part participant participate participation founding found enlargement expand expansion comprise consist',
  sign: 'sign signatory signature signing ink initial conclude co-sign',
  ratify:
    'ratify ratification approve approval deposit accept acceptance instrument force parliament vote pass adopt assent endorse',
  apply: 'apply application applicant submit request lodge bid file',
  invite: 'invite invitation candidate candidacy observer associate partner status grant dialogue accord',
  talk: 'talk negotiation negotiate consider weigh explore study discuss interest chapter cluster seek aspire aspiration eye mull want wish hope',
  leave:
    'leave withdraw withdrawal exit quit depart departure denounce renounce pull notice notification terminate secede abandon',
  suspend: 'suspend suspension expel expulsion bar sanction reinstate readmit',
  block: 'block veto oppose objection object hold obstruct delay resist reservation',
  halt: 'freeze stall pause halt shelve postpone standstill deadlock backburner backslide',
  refuse: 'refuse reject decline rule rebuff dismiss turn snub',
  plan: 'expect plan due will set likely prepare pledge announce agree decide intend schedule target aim imminent ready',
  urge: 'urge call press push encourage welcome support possible potential possibility could might should',
};

/** Lemma → class. */
export const ACT_CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

export const isNegation = (lemma: string): boolean =>
  /^(?:not|n['’]t|never|no|nor|neither|without|cannot|none|hardly|yet|unlikely|unwilling|unable)$/.test(lemma);

/** Nouns whose modifiers tell a member from an observer. */
export const STANDING_NOUNS = wordSet('member membership state status country signatory participant nation party');
