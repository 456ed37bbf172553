import type { Step } from '../../model/step.ts';
import type { Act, Mood } from './acts.ts';
import { AT_A_STANDSTILL, ON_HOLD, UP_OR_BACK } from './bid-verbs.ts';

/** What a verb does to a noun of joining. */
export interface NounEffect {
  readonly verbs: ReadonlySet<string>;
  /** Only these nouns. */
  readonly nouns?: RegExp;
  /** Words that must follow the verb before the clause ends. */
  readonly tail?: RegExp;
  /** Only bids and processes (true) or only the joining itself (false). */
  readonly bid?: boolean;
  /** Whether the noun is what the verb acts on or what does it. */
  readonly role: 'subject' | 'object';
  /** Whose joining: the noun's owner, or the subject of the verb. */
  readonly party: 'owner' | 'subject';
  readonly act: Act;
  readonly mood?: Mood;
  readonly step?: Step;
  /** The act when the subject does it to somebody else's joining. */
  readonly others?: Act;
  /** When the actor owns the bid itself. */
  readonly self?: { readonly act: Act; readonly mood?: Mood; readonly step?: Step };
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PROCESS =
  /^(?:bid|application|candidacy|candidature|accession|membership|admission|entry|talks?|negotiations?|ratification|inclusion|integration|request|ambitions?|aspirations?|participation)$/;

/** In order; the first that fits decides. */
export const NOUN_EFFECTS: readonly NounEffect[] = [
  // Undoing a formal act
  {
    verbs: set('withdraw revoke cancel rescind retract'),
    nouns: /^(signature|ratification|membership)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  // Applications
  {
    verbs: set('submit file lodge present hand make deliver launch send tender formalise formalize table'),
    nouns: /^(bid|application|candidacy|candidature|request)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: set('apply ask'),
    nouns: /^(membership|accession|admission|entry|readmission|inclusion)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: set('request'),
    nouns: /^(membership|accession|admission|entry|inclusion)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: set('withdraw drop abandon freeze shelve suspend pause halt end scrap cancel bury'),
    nouns: /^(bid|application|candidacy|candidature|request|talks?|negotiations?|ambitions?|aspirations?|accession)$/,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: set('stall collapse falter freeze pause halt founder lapse'),
    role: 'subject',
    party: 'owner',
    act: 'halt',
    bid: true,
  },
  {
    verbs: set('stall freeze pause'),
    role: 'subject',
    party: 'owner',
    act: 'halt',
    nouns: /^(accession|membership|admission|entry)$/,
  },
  {
    verbs: set('put place'),
    tail: ON_HOLD,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: set('be remain stay lie'),
    tail: AT_A_STANDSTILL,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
  // Objections
  {
    verbs: set('hold tie'),
    tail: UP_OR_BACK,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  { verbs: set('stand'), tail: /^in the way\b/, nouns: PROCESS, role: 'object', party: 'owner', act: 'block' },
  {
    verbs: set('block veto oppose obstruct stall delay thwart resist impede hinder bar derail frustrate'),
    nouns:
      /^(bid|application|request|candidacy|candidature|accession|membership|admission|entry|talks?|negotiations?|ratification|inclusion|invitation)$/,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: set('reject'),
    nouns: /^(bid|application|candidacy|candidature|request|accession|membership|admission|entry)$/,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  { verbs: set('object'), role: 'object', party: 'owner', act: 'block' },
  // Ratification and approval of somebody's joining
  {
    verbs: set('ratify approve endorse clear greenlight'),
    nouns: /^(accession|membership|admission|entry|inclusion|incorporation)$/,
    role: 'object',
    party: 'owner',
    act: 'ratify',
    self: { act: 'ratify' },
  },
  {
    verbs: set('approve accept endorse ratify clear greenlight'),
    nouns: /^(bid|application|candidacy|candidature|request)$/,
    role: 'object',
    party: 'owner',
    act: 'ratify',
  },
  {
    verbs: set('complete finish conclude finalise finalize approve adopt back authorise authorize endorse pass'),
    nouns: /^(ratification)$/,
    role: 'object',
    party: 'subject',
    act: 'ratify',
  },
  // Talks
  {
    verbs: set(
      'open begin start launch resume hold conduct enter continue restart pursue advance negotiate complete conclude finish accelerate',
    ),
    nouns: /^(talks?|negotiations?)$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: set('open begin start launch resume hold conduct continue restart pursue advance negotiate'),
    nouns: /^accession$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: set('open begin start resume continue progress advance'),
    nouns: /^(talks?|negotiations?)$/,
    role: 'subject',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: set('be engage'),
    nouns: /^(talks?|negotiations?|discussions?)$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  // Membership gained, held, given up
  {
    verbs: set('gain win obtain secure receive achieve attain acquire get grant'),
    bid: false,
    nouns: /^(membership|accession|admission|entry)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
  },
  {
    verbs: set('complete finalise finalize formalise formalize conclude celebrate'),
    nouns: /^(accession|membership|entry|admission)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
  },
  {
    verbs: set('take become enter'),
    nouns: /^(accession|membership|admission|entry)$/,
    role: 'subject',
    party: 'owner',
    act: 'join',
  },
  {
    verbs: set('end terminate renounce relinquish revoke rescind lapse'),
    nouns: /^(membership)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  {
    verbs: set('suspend freeze'),
    nouns: /^(membership|participation)$/,
    role: 'object',
    party: 'owner',
    act: 'suspend',
    self: { act: 'halt' },
  },
  // Wishes
  {
    verbs: set('seek want pursue desire consider eye mull weigh explore contemplate discuss study examine'),
    nouns: /^(membership|accession|admission|entry|inclusion|readmission|application|bid|participation)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
  },
  {
    verbs: set('exclude'),
    nouns: /^(membership|accession|entry|return)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
    others: 'block',
  },
  {
    verbs: set('rule'),
    tail: /^out\b/,
    nouns: /^(membership|accession|entry|admission|bid|application|talks?|negotiations?|participation|return)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
    others: 'block',
  },
  {
    verbs: set('reject decline refuse spurn turn snub rebuff'),
    nouns: /^(invitation|membership|accession|entry)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
  },
  {
    verbs: set('agree consent support back favour favor urge propose recommend demand push champion advocate suggest'),
    nouns:
      /^(bid|application|membership|accession|admission|entry|inclusion|candidacy|integration|ambitions?|aspirations?)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  {
    verbs: set('announce declare confirm'),
    nouns: /^(accession|membership|entry|admission|inclusion)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'announced',
  },
  {
    verbs: set(
      'announce declare confirm notify trigger begin start order approve ratify back authorise authorize endorse formalise formalize initiate launch',
    ),
    nouns: /^(withdrawal|exit|departure)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
    mood: 'announced',
  },
  {
    verbs: set('take become complete finalise finalize enter'),
    nouns: /^(withdrawal|exit|departure)$/,
    role: 'subject',
    party: 'owner',
    act: 'leave',
  },
  {
    verbs: set('complete finalise finalize'),
    nouns: /^(withdrawal|exit|departure)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  // Invitations
  {
    verbs: set('accept take'),
    nouns: /^(invitation)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'announced',
  },
  {
    verbs: set('receive get welcome'),
    nouns: /^(invitation)$/,
    role: 'object',
    party: 'subject',
    act: 'invite',
  },
  { verbs: set('extend issue send offer'), nouns: /^(invitation)$/, role: 'object', party: 'owner', act: 'invite' },
  {
    verbs: set('promise'),
    nouns: /^(membership|accession|admission|entry)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'future',
  },
  {
    verbs: set('offer'),
    nouns: /^(membership)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'possible',
  },
  // Forecasts
  {
    verbs: set('expect schedule plan foresee await anticipate'),
    nouns: /^(accession|membership|entry|admission|signing|signature|ratification)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'future',
  },
];
