import type { Step } from '../../model/step.ts';

/** What is done about a party's joining, before its mood is taken into account. */
export type Act = 'join' | 'sign' | 'ratify' | 'apply' | 'invite' | 'talk' | 'leave' | 'suspend' | 'block' | 'halt';

/** How an act is put: done, planned, wished … */
export type Mood =
  | 'fact'
  | 'future'
  | 'announced'
  | 'own-wish'
  | 'others-wish'
  | 'possible'
  | 'refused'
  | 'conditional'
  /** Held over others' heads (`threatened to veto`): an objection is raised by it, nothing else is. */
  | 'threatened'
  | 'none';

/** Act and mood → step; null where such a sentence carries no claim. */
export const STEP_OF: Readonly<Record<Act, Readonly<Record<Mood, Step | null>>>> = {
  join: {
    fact: 'in-force',
    future: 'expected',
    announced: 'announced',
    'own-wish': 'exploring',
    'others-wish': 'floated',
    possible: 'floated',
    refused: 'declined',
    conditional: 'conditional',
    threatened: null,
    none: null,
  },
  sign: {
    fact: 'signed',
    future: 'expected',
    announced: 'announced',
    'own-wish': 'exploring',
    'others-wish': 'floated',
    possible: 'floated',
    refused: 'declined',
    conditional: 'conditional',
    threatened: null,
    none: null,
  },
  ratify: {
    fact: 'ratified',
    future: 'expected',
    announced: 'ratified',
    'own-wish': 'expected',
    'others-wish': 'floated',
    possible: null,
    refused: 'blocked',
    conditional: 'blocked',
    threatened: null,
    none: null,
  },
  apply: {
    fact: 'applied',
    future: 'expected',
    announced: 'expected',
    'own-wish': 'exploring',
    'others-wish': 'floated',
    possible: 'exploring',
    refused: 'declined',
    conditional: 'conditional',
    threatened: null,
    none: null,
  },
  invite: {
    fact: 'invited',
    future: 'expected',
    announced: 'invited',
    'own-wish': 'exploring',
    'others-wish': 'floated',
    possible: 'floated',
    refused: 'blocked',
    conditional: 'conditional',
    threatened: null,
    none: null,
  },
  talk: {
    fact: 'exploring',
    future: 'expected',
    announced: 'exploring',
    'own-wish': 'exploring',
    'others-wish': 'floated',
    possible: 'exploring',
    refused: 'declined',
    conditional: null,
    threatened: null,
    none: null,
  },
  leave: {
    fact: 'withdrawn',
    future: 'withdrawing',
    announced: 'withdrawing',
    'own-wish': 'withdrawing',
    'others-wish': null,
    possible: null,
    refused: null,
    conditional: null,
    threatened: null,
    none: null,
  },
  suspend: {
    fact: 'suspended',
    future: null,
    announced: 'suspended',
    'own-wish': null,
    'others-wish': null,
    possible: null,
    refused: null,
    conditional: null,
    threatened: null,
    none: null,
  },
  block: {
    fact: 'blocked',
    future: 'blocked',
    announced: 'blocked',
    'own-wish': 'blocked',
    'others-wish': null,
    possible: null,
    refused: null,
    conditional: 'blocked',
    threatened: 'blocked',
    none: null,
  },
  halt: {
    fact: 'paused',
    future: 'paused',
    announced: 'paused',
    'own-wish': null,
    'others-wish': null,
    possible: null,
    refused: null,
    conditional: null,
    threatened: null,
    none: null,
  },
};

/** Where a verb of acting keeps its party and its framework. */
export interface ActVerb {
  readonly act: Act;
  /** Treaty-law word for the act. */
  readonly name: string;
  readonly party: 'subject' | 'object';
  /** `object` for a direct object, else the prepositions that lead to the framework; `none` when it is left unsaid. */
  readonly framework: 'object' | readonly string[];
  /** Joining words too common to be read unless the framework is named or pointed to. */
  readonly guarded?: boolean;
  /** What the verb itself says of the act (`rejected the euro`), where that is not simply that it is done. */
  readonly mood?: Mood;
}

const join = (framework: ActVerb['framework'], party: ActVerb['party'] = 'subject', guarded = false): ActVerb => ({
  act: 'join',
  name: 'accession',
  party,
  framework,
  guarded,
});
const leave = (framework: ActVerb['framework'], name = 'withdrawal'): ActVerb => ({
  act: 'leave',
  name,
  party: 'subject',
  framework,
  guarded: true,
});

/** `pulled Norland out of the pact`: whoever does it, the object leaves. */
const taken = (framework: ActVerb['framework']): ActVerb => ({ ...leave(framework), party: 'object' });

/** Verbs of acting by lemma; a particle or preposition that makes the sense follows after a space. */
export const ACT_VERBS: ReadonlyMap<string, readonly ActVerb[]> = new Map<string, readonly ActVerb[]>([
  ['join', [join('object')]],
  ['rejoin', [join('object')]],
  ['re-join', [join('object')]],
  ['accede', [join(['to'])]],
  ['enter', [join('object', 'subject', true), join(['into'], 'subject', true)]],
  ['re-enter', [join('object', 'subject', true)]],
  ['adopt', [join('object', 'subject', true)]],
  ['adhere', [join(['to'], 'subject', true)]],
  ['integrate', [join(['into', 'with'], 'subject', true)]],
  ['welcome', [join(['as', 'into'], 'object', true)]],
  ['admit', [join(['to', 'into', 'as', 'in'], 'object', true)]],
  [
    'accept',
    [
      join(['into', 'as', 'in'], 'object', true),
      { act: 'ratify', name: 'acceptance', party: 'subject', framework: 'object', guarded: true },
    ],
  ],
  ['include', [join(['in', 'into'], 'object', true)]],
  ['incorporate', [join(['in', 'into'], 'object', true)]],
  ['bring', [join(['into', 'in'], 'object', true)]],
  ...'get draw coax lure usher'.split(' ').map((lemma) => [lemma, [join(['into'], 'object', true)]] as const),
  ['add', [join(['to'], 'object', true)]],
  ['induct', [join(['into'], 'object', true)]],
  ['readmit', [join(['to', 'into', 'as'], 'object', true)]],
  [
    'sign',
    [
      { act: 'sign', name: 'signature', party: 'subject', framework: 'object', guarded: true },
      { act: 'sign', name: 'signature', party: 'subject', framework: ['to', 'onto', 'up', 'up for'], guarded: true },
    ],
  ],
  ['ink', [{ act: 'sign', name: 'signature', party: 'subject', framework: 'object', guarded: true }]],
  ['initial', [{ act: 'talk', name: 'initialling', party: 'subject', framework: 'object', guarded: true }]],
  ['ratify', [{ act: 'ratify', name: 'ratification', party: 'subject', framework: 'object' }]],
  [
    'approve',
    [
      { act: 'ratify', name: 'approval', party: 'subject', framework: 'object', guarded: true },
      { act: 'ratify', name: 'approval', party: 'object', framework: ['as'], guarded: true },
    ],
  ],
  ['apply', [{ act: 'apply', name: 'application', party: 'subject', framework: ['to', 'for'], guarded: true }]],
  ['reapply', [{ act: 'apply', name: 'application', party: 'subject', framework: ['to', 'for'], guarded: true }]],
  ['invite', [{ act: 'invite', name: 'invitation', party: 'object', framework: ['to', 'into'], guarded: true }]],
  ['leave', [leave('object')]],
  ['quit', [leave('object')]],
  ['exit', [leave('object')]],
  ['depart', [leave('object'), leave(['from'])]],
  ['withdraw', [leave(['from']), taken(['from', 'out of'])]],
  ['pull', [leave(['out', 'out of', 'from']), taken(['out of', 'from'])]],
  ['take', [taken(['out of'])]],
  ['lead', [taken(['out of'])]],
  ['secede', [leave(['from'])]],
  ['abandon', [leave('object')]],
  ['denounce', [{ ...leave('object', 'denunciation'), mood: 'announced' }]],
  ['negotiate', [{ act: 'talk', name: 'negotiation', party: 'subject', framework: ['with'], guarded: true }]],
  ['found', [join('object', 'subject', true)]],
  ['establish', [join('object', 'subject', true)]],
  ['reject', [{ ...join('object', 'subject', true), mood: 'refused' }]],
  ...'spurn snub shun rebuff'
    .split(' ')
    .map((lemma) => [lemma, [{ ...join('object', 'subject', true), mood: 'refused' as const }]] as const),
  ...'consider study weigh mull eye examine'
    .split(' ')
    .map((lemma) => [lemma, [{ ...join('object', 'subject', true), mood: 'own-wish' as const }]] as const),
  ['file', [{ act: 'apply', name: 'application', party: 'subject', framework: ['for'], guarded: true }]],
  ['return', [join(['to'], 'subject', true)]],
  ['block', [{ act: 'block', name: 'objection', party: 'object', framework: ['from', 'in', 'into'], guarded: true }]],
  ['veto', [{ act: 'block', name: 'objection', party: 'object', framework: ['from', 'in', 'into'], guarded: true }]],
  ['renounce', [leave('object', 'renunciation')]],
  ['suspend', [{ act: 'suspend', name: 'suspension', party: 'object', framework: ['from'], guarded: true }]],
  ...'kick throw boot oust'.split(' ').map(
    (lemma) =>
      [
        lemma,
        [
          {
            act: 'leave' as const,
            name: 'expulsion',
            party: 'object' as const,
            framework: ['out of', 'from'],
            guarded: true,
          },
        ],
      ] as const,
  ),
  ['expel', [{ act: 'leave', name: 'expulsion', party: 'object', framework: ['from'], guarded: true }]],
  ['eject', [{ act: 'leave', name: 'expulsion', party: 'object', framework: ['from'], guarded: true }]],
  ['exclude', [{ act: 'leave', name: 'expulsion', party: 'object', framework: ['from'], guarded: true }]],
]);

/** Nouns for an act or a bid. `bid`: an attempt or process rather than the joining itself. */
export interface ActNoun {
  readonly act: Act;
  readonly name: string;
  readonly bid: boolean;
}

const noun = (act: Act, name: string, bid = false): ActNoun => ({ act, name, bid });

export const ACT_NOUNS: ReadonlyMap<string, ActNoun> = new Map<string, ActNoun>([
  ['accession', noun('join', 'accession')],
  ['membership', noun('join', 'accession')],
  ['entry', noun('join', 'accession')],
  ['admission', noun('join', 'admission')],
  ['readmission', noun('join', 'admission')],
  ['return', noun('join', 'accession')],
  ['incorporation', noun('join', 'accession')],
  ['inclusion', noun('join', 'accession')],
  ['adhesion', noun('join', 'accession')],
  ['participation', noun('join', 'participation')],
  ['integration', noun('join', 'accession')],
  ['bid', noun('apply', 'application', true)],
  ['application', noun('apply', 'application', true)],
  ['candidacy', noun('apply', 'application', true)],
  ['candidature', noun('apply', 'application', true)],
  ['request', noun('apply', 'application', true)],
  ['invitation', noun('invite', 'invitation', true)],
  ['ratification', noun('ratify', 'ratification')],
  ['signature', noun('sign', 'signature')],
  ['signing', noun('sign', 'signature')],
  ['withdrawal', noun('leave', 'withdrawal')],
  ['exit', noun('leave', 'withdrawal')],
  ['departure', noun('leave', 'withdrawal')],
  ['expulsion', noun('leave', 'expulsion')],
  ['suspension', noun('suspend', 'suspension')],
  ['talk', noun('talk', 'negotiation', true)],
  ['discussion', noun('talk', 'negotiation', true)],
  ['negotiation', noun('talk', 'negotiation', true)],
  ['ambition', noun('talk', 'negotiation', true)],
  ['aspiration', noun('talk', 'negotiation', true)],
  ['roadmap', noun('talk', 'negotiation', true)],
  ['path', noun('join', 'accession', true)],
  ['road', noun('join', 'accession', true)],
  ['route', noun('join', 'accession', true)],
  ['journey', noun('join', 'accession', true)],
]);
