import type { Step } from '../../model/step.ts';
import type { Act, Mood } from './acts.ts';
import { AT_A_STANDSTILL, ON_HOLD, UP_OR_BACK } from './bid-verbs.ts';
import { wordSet } from './word-set.ts';

/** What a verb does to a noun of joining. */
export interface NounEffect {
  readonly verbs: ReadonlySet<string>;
  /** Only these nouns. */
  readonly nouns?: RegExp;
  /** Words that must follow the verb before the clause ends. */
  readonly tail?: RegExp;
  /** Says nothing of somebody else's joining (`leaders discussed Norland's membership`). */
  readonly own?: true;
  /** Only where the verb itself is put so (`will vote on`). */
  readonly under?: ReadonlySet<Mood>;
  /** What it comes to where the verb is refused (`will not renew`). */
  readonly refused?: { readonly act: Act; readonly mood: Mood };
  /** Only where the verb is in the passive (`was denied entry`) or only where it is not. */
  readonly passive?: boolean;
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

const BIDS = /^(?:bid|application|candidacy|candidature|request)$/;
const ENTRY = /^(?:accession|membership|admission|entry)$/;
const TALKS = /^(?:talks?|negotiations?|discussions?)$/;
const DEPARTURE = /^(?:withdrawal|exit|departure)$/;
const INVITATION = /^invitation$/;
const PROCESS =
  /^(?:bid|application|candidacy|candidature|accession|membership|admission|entry|talks?|negotiations?|ratification|inclusion|integration|request|ambitions?|aspirations?|participation|path|road|route|journey)$/;
/** A verb told of the time to come. */
const AHEAD: ReadonlySet<Mood> = new Set(['future', 'announced']);
const WAY = /^(?:path|road|route|journey)$/;

/** In order; the first that fits decides. */
export const NOUN_EFFECTS: readonly NounEffect[] = [
  // Undoing a formal act
  {
    verbs: wordSet('withdraw revoke cancel rescind retract'),
    nouns: /^(signature|ratification|membership)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  // Applications
  {
    verbs: wordSet('put'),
    tail: /^in\b/,
    nouns: BIDS,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('submit file lodge present hand make deliver launch send tender formalise formalize table'),
    nouns: BIDS,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('apply ask'),
    nouns: /^(membership|accession|admission|entry|readmission|inclusion)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('hand submit present deposit table deliver file'),
    tail: /^(?:\S+ ){0,4}?(?:initial memorandum|letters? of (?:intent|application|request))\b/,
    nouns: /^(?:accession|membership|admission|entry)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('request'),
    nouns: /^(membership|accession|admission|entry|inclusion)$/,
    role: 'object',
    party: 'subject',
    act: 'apply',
  },
  {
    verbs: wordSet('withdraw drop abandon freeze shelve suspend pause halt end scrap cancel bury'),
    nouns:
      /^(bid|application|candidacy|candidature|request|talks?|negotiations?|discussions?|ambitions?|aspirations?|accession|path|road|route|journey)$/,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('postpone defer shelve terminate stop mothball sideline'),
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('put push set'),
    tail: /^(?:\S+ ){0,6}?(?:off|back|aside)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('come grind screech'),
    tail: /^(?:\S+ ){0,3}?to (?:an? )?(?:\S+ )?(?:standstill|halt|stop|impasse|dead end|end)\b/,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('hit reach run'),
    tail: /^(?:\S+ ){0,3}?(?:an? )?(?:wall|impasse|deadlock|dead end|roadblock|snag|buffers|standstill|aground)\b/,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
  {
    verbs: wordSet('deadlock derail sidetrack'),
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'halt',
    passive: true,
  },
  {
    verbs: wordSet('stall collapse falter freeze pause halt founder lapse'),
    role: 'subject',
    party: 'owner',
    act: 'halt',
    bid: true,
  },
  { verbs: wordSet('stall freeze pause'), role: 'subject', party: 'owner', act: 'halt', nouns: ENTRY },
  { verbs: wordSet('put place'), tail: ON_HOLD, nouns: PROCESS, role: 'object', party: 'owner', act: 'halt' },
  {
    verbs: wordSet('be remain stay lie'),
    tail: AT_A_STANDSTILL,
    nouns: PROCESS,
    role: 'subject',
    party: 'owner',
    act: 'halt',
  },
  // Objections
  {
    verbs: wordSet('hold tie'),
    tail: UP_OR_BACK,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('stand get'),
    tail: /^(?:firmly |squarely )?in the (?:way|path)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
  },
  {
    verbs: wordSet('drag'),
    tail: /^(?:its|their|his|her) (?:feet|heels)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('put hit slam pump apply throw cast place'),
    tail: /^(?:\S+ ){0,3}?(?:brakes?|obstacles?|hurdles?|roadblocks?|spanner|wrench|veto|block|hold)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('be come speak argue vote campaign stand lobby remain'),
    tail: /^(?:\S+ ){0,2}?against\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  {
    verbs: wordSet('say'),
    tail: /^(?:["“”'‘’] ?)?no(?: ?["“”'‘’,])? to\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  {
    verbs: wordSet('say'),
    tail: /^(?:["“”'‘’] ?)?yes(?: ?["“”'‘’,])? to\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  { verbs: wordSet('deny refuse'), nouns: ENTRY, role: 'object', party: 'subject', act: 'block', passive: true },
  {
    verbs: wordSet('block bar obstruct close hamper hinder impede'),
    nouns: WAY,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('block veto oppose obstruct stall delay thwart resist impede hinder bar derail frustrate'),
    nouns:
      /^(bid|application|request|candidacy|candidature|accession|membership|admission|entry|talks?|negotiations?|ratification|inclusion|invitation)$/,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'halt' },
  },
  {
    verbs: wordSet('reject'),
    nouns: /^(bid|application|candidacy|candidature|request|accession|membership|admission|entry)$/,
    role: 'object',
    party: 'owner',
    act: 'block',
    self: { act: 'join', mood: 'refused' },
  },
  { verbs: wordSet('object'), nouns: PROCESS, role: 'object', party: 'owner', act: 'block' },
  // Ratification and approval of somebody's joining
  {
    verbs: wordSet('ratify approve endorse clear greenlight'),
    nouns: /^(accession|membership|admission|entry|inclusion|incorporation)$/,
    role: 'object',
    party: 'owner',
    act: 'ratify',
    self: { act: 'ratify' },
  },
  // An endorsement is support, not yet the members' approval.
  {
    verbs: wordSet('endorse'),
    nouns: BIDS,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
  },
  {
    verbs: wordSet('approve accept ratify clear greenlight'),
    nouns: BIDS,
    role: 'object',
    party: 'owner',
    act: 'ratify',
  },
  {
    verbs: wordSet('complete finish conclude finalise finalize approve adopt back authorise authorize endorse pass'),
    nouns: /^(ratification)$/,
    role: 'object',
    party: 'subject',
    act: 'ratify',
  },
  // Talks
  {
    verbs: wordSet(
      'open begin start launch resume hold conduct enter continue restart pursue advance negotiate complete conclude finish accelerate',
    ),
    nouns: TALKS,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('open begin start launch resume hold conduct continue restart pursue advance negotiate'),
    nouns: /^accession$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('open begin start resume continue progress advance'),
    nouns: TALKS,
    role: 'subject',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('be engage'),
    nouns: /^(talks?|negotiations?|discussions?)$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  // Membership gained, held, given up
  {
    verbs: wordSet('gain win obtain secure receive achieve attain acquire get grant'),
    bid: false,
    nouns: ENTRY,
    role: 'object',
    party: 'subject',
    act: 'join',
  },
  {
    verbs: wordSet('complete finalise finalize formalise formalize conclude celebrate'),
    nouns: ENTRY,
    role: 'object',
    party: 'owner',
    act: 'join',
  },
  { verbs: wordSet('take become enter'), nouns: ENTRY, role: 'subject', party: 'owner', act: 'join' },
  {
    verbs: wordSet('end terminate renounce relinquish revoke rescind lapse'),
    nouns: /^(membership)$/,
    role: 'object',
    party: 'owner',
    act: 'leave',
  },
  // "its participation is frozen": by nobody else
  {
    verbs: wordSet('freeze'),
    nouns: /^(membership|participation)$/,
    role: 'object',
    party: 'owner',
    act: 'halt',
    passive: true,
  },
  {
    verbs: wordSet('suspend freeze'),
    nouns: /^(membership|participation)$/,
    role: 'object',
    party: 'owner',
    act: 'suspend',
    self: { act: 'halt' },
  },
  // Wishes
  {
    verbs: wordSet(
      'seek want pursue desire eye court chase covet consider mull weigh explore contemplate reconsider revisit',
    ),
    nouns: /^(membership|accession|admission|entry|inclusion|readmission|application|bid|participation)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
  },
  {
    verbs: wordSet('discuss study examine debate review'),
    nouns: /^(membership|accession|admission|entry|inclusion|readmission|application|bid|participation)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
    own: true,
  },
  {
    verbs: wordSet('exclude'),
    nouns: /^(membership|accession|entry|return)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
    others: 'block',
  },
  {
    verbs: wordSet('rule'),
    tail: /^out\b/,
    nouns: /^(membership|accession|entry|admission|bid|application|talks?|negotiations?|participation|return)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
    others: 'block',
  },
  {
    verbs: wordSet('reject decline refuse spurn turn snub rebuff'),
    nouns: /^(invitation|membership|accession|entry)$/,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
  },
  {
    verbs: wordSet(
      'agree consent support back favour favor urge propose recommend demand push champion advocate suggest',
    ),
    nouns:
      /^(bid|application|membership|accession|admission|entry|inclusion|candidacy|integration|ambitions?|aspirations?)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  {
    verbs: wordSet('announce declare confirm'),
    nouns: /^(accession|membership|entry|admission|inclusion)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'announced',
  },
  {
    verbs: wordSet(
      'announce declare confirm notify trigger begin start order approve ratify back authorise authorize endorse formalise formalize initiate launch',
    ),
    nouns: DEPARTURE,
    role: 'object',
    party: 'owner',
    act: 'leave',
    mood: 'announced',
  },
  {
    verbs: wordSet('take become complete finalise finalize enter'),
    nouns: DEPARTURE,
    role: 'subject',
    party: 'owner',
    act: 'leave',
  },
  { verbs: wordSet('complete finalise finalize'), nouns: DEPARTURE, role: 'object', party: 'owner', act: 'leave' },
  // Invitations
  {
    verbs: wordSet('accept take'),
    nouns: INVITATION,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'announced',
  },
  { verbs: wordSet('receive get welcome'), nouns: INVITATION, role: 'object', party: 'subject', act: 'invite' },
  { verbs: wordSet('extend issue send offer'), nouns: INVITATION, role: 'object', party: 'owner', act: 'invite' },
  { verbs: wordSet('promise'), nouns: ENTRY, role: 'object', party: 'owner', act: 'join', mood: 'future' },
  { verbs: wordSet('offer'), nouns: /^(membership)$/, role: 'object', party: 'owner', act: 'join', mood: 'possible' },
  // Votes on it
  {
    verbs: wordSet(
      'hold call plan schedule promise stage want propose organise organize announce prepare back support demand',
    ),
    tail: /^(?:\S+ ){0,4}?(?:referendum|plebiscite|popular vote|public vote)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'subject',
    act: 'talk',
    mood: 'own-wish',
  },
  {
    verbs: wordSet('vote debate'),
    tail: /^on\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'ratify',
    under: AHEAD,
  },
  {
    verbs: wordSet('hold'),
    tail: /^(?:\S+ ){0,3}?(?:vote|debate) on\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'ratify',
    under: AHEAD,
  },
  {
    verbs: wordSet('renew extend prolong'),
    nouns: /^(?:membership|participation)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'none',
    refused: { act: 'leave', mood: 'future' },
  },
  {
    verbs: wordSet('adopt approve present receive unveil agree endorse'),
    nouns: /^roadmap$/,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('review reconsider rethink reassess revisit change shift soften'),
    tail: /^(?:\S+ ){0,3}?(?:stance|position|policy|views?|attitude|approach|opposition)\b/,
    nouns: ENTRY,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
  },
  {
    verbs: wordSet('concentrate focus'),
    tail: /^on\b/,
    nouns: ENTRY,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
  },
  // On the way, or not
  {
    verbs: wordSet(
      'aspire strive work move edge inch push drive aim strike advance progress head look hope long yearn',
    ),
    tail: /^(?:\S+ ){0,4}?(?:to|for|toward|towards|closer to|at)\b/,
    nouns: ENTRY,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'own-wish',
  },
  {
    verbs: wordSet('have show see'),
    tail: /^(?:\S+ )?(?:no|little|zero) (?:\S+ )?(?:appetite|desire|interest|wish|enthusiasm|ambition|need|use|intention|plans?) (?:for|in|of)\b/,
    nouns: ENTRY,
    role: 'object',
    party: 'subject',
    act: 'join',
    mood: 'refused',
  },
  {
    verbs: wordSet('open close launch'),
    tail: /^(?:\S+ ){0,7}?(?:chapters?|clusters?)\b/,
    nouns: TALKS,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('give get receive win'),
    tail: /^(?:\S+ ){0,3}?(?:green light|go ?- ?ahead|nod|all ?- ?clear|approval|mandate)\b/,
    nouns: TALKS,
    role: 'object',
    party: 'owner',
    act: 'talk',
  },
  {
    verbs: wordSet('give'),
    tail: /^(?:\S+ ){0,3}?(?:green light|go ?- ?ahead|nod|all ?- ?clear|approval|blessing|consent)\b/,
    nouns: ENTRY,
    role: 'object',
    party: 'owner',
    act: 'ratify',
  },
  {
    verbs: wordSet('give issue deliver adopt present'),
    tail: /^(?:\S+ ){0,3}?(?:positive|favou?rable) (?:opinion|assessment|recommendation)\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
  },
  {
    verbs: wordSet('call push press appeal lobby argue plead'),
    tail: /^(?:\S+ ){0,3}?for\b/,
    nouns: PROCESS,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'others-wish',
    self: { act: 'join', mood: 'own-wish' },
  },
  // Forecasts
  {
    verbs: wordSet('expect schedule plan foresee await anticipate'),
    nouns: TALKS,
    role: 'object',
    party: 'owner',
    act: 'talk',
    mood: 'future',
    passive: true,
  },
  {
    verbs: wordSet('expect schedule plan foresee await anticipate'),
    nouns: /^(accession|membership|entry|admission|signing|signature|ratification)$/,
    role: 'object',
    party: 'owner',
    act: 'join',
    mood: 'future',
  },
];
