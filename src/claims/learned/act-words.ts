import { wordSet } from '../lexicon/word-set.ts';

/** Words that point to a step, by what they speak of; broader than the acts the frames read, for they only weigh. */
const CLASSES: Readonly<Record<string, string>> = {
  join: 'join accede enter accession membership entry become admit admission member admittance adhere adhesion inclusion include belong part participant participate participation enlargement expand expansion comprise consist entrant newcomer enrol enroll induct adherence aboard sign-up',
  found:
    'found founding founder create creation establish establishment form launch constitute compose group unite bring original inaugural',
  stay: 'remain stay keep continue retain still',
  return:
    'return rejoin readmit readmission re-enter re-join reinstate restore resume lift reintegrate reintegration comeback',
  sign: 'sign signatory signature signing ink initial conclude co-sign subscribe',
  ratify:
    'ratify ratification approve approval deposit accept acceptance instrument force parliament vote pass adopt assent endorse consent bind entry-into-force law senate lawmaker deputy bill clear complete effect',
  apply: 'apply application applicant submit request lodge bid file ask letter petition seek',
  invite:
    'invite invitation candidate candidacy observer associate partner status grant dialogue accord guest upgrade promote roadmap associated extend offer',
  talk: 'talk negotiation negotiate consider weigh explore study discuss interest chapter cluster aspire aspiration eye mull want wish hope interested examine assess review negotiating ponder contemplate keen ambition',
  leave:
    'leave withdraw withdrawal exit quit depart departure denounce denunciation renounce pull notice notification terminate secede abandon ditch scrap revoke rescind cancel',
  suspend: 'suspend suspension expel expulsion bar sanction strip eject exclude exclusion',
  block:
    'block veto oppose objection object hold obstruct delay resist reservation stymie thwart prevent hamper obstacle opposition stall unanimity consensus',
  halt: 'freeze pause halt shelve postpone standstill deadlock backburner backslide defer dormant limbo lapse stalemate impasse derail inactive frozen interrupt',
  refuse: 'refuse reject decline rule rebuff dismiss turn snub spurn shun balk refusal rejection neutral neutrality',
  plan: 'expect plan due will set likely prepare pledge announce agree decide intend schedule target aim imminent ready slate poise confirm commit declare vow promise finalise finalize would',
  urge: 'urge call press push encourage welcome support possible potential possibility could might should propose proposal suggest suggestion recommend advocate lobby appeal back favour favor',
};

/** Verbs whose particle makes the act. */
const PHRASES: Readonly<Record<string, string>> = {
  join: 'sign up|come in|get in|come aboard|let in|take in|bring in|come on',
  leave: 'pull out|walk out|opt out|drop out|back out|get out|step down|walk away|break away|go out',
  refuse: 'turn down|rule out|vote down|throw out|sit out|stay out|keep out|stay away',
  halt: 'put off|call off|break off|hold off|set aside',
  block: 'hold up|hold back|shut out',
  found: 'set up|make up|bring together',
};
/** Lemma → class. */
export const ACT_CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** Verb and particle → class. */
export const PHRASE_CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASES).flatMap(([name, phrases]) => phrases.split('|').map((phrase) => [phrase, name] as const)),
);

export const isNegation = (lemma: string): boolean =>
  /^(?:not|n['’]t|never|no|nor|neither|without|cannot|none|hardly|yet|unlikely|unwilling|unable)$/.test(lemma);

/** Nouns whose modifiers tell a member from an observer. */
export const STANDING_NOUNS = wordSet('member membership state status country signatory participant nation party');
