import type { Act, Mood } from './acts.ts';

/** What a word that governs an act does to its mood, and whose act it is. */
export interface Operator {
  readonly mood: Mood;
  /** Whose joining it is about: the operator's subject (`X hopes to join`) or its object (`Y urged X to join`). */
  readonly control: 'subject' | 'object';
  /** The operator is an act of its own (`invited to join`, `applied to join`). */
  readonly act?: Act;
  readonly name?: string;
  /** Only when the operator is passive (`is expected to join`). */
  readonly passive?: boolean;
  /** Mood when the operator is negated; by default a fact denied. */
  readonly negated?: Mood;
}

const table = new Map<string, Operator[]>();
const put = (words: string, operator: Operator): void => {
  for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), operator]);
};

put(
  'want wish hope seek aspire desire consider weigh mull explore contemplate discuss study examine evaluate assess negotiate try attempt aim look eye ponder debate like prepare strive endeavour work move push bid campaign wait yearn long angle jostle clamour clamor lobby',
  {
    mood: 'own-wish',
    control: 'subject',
    negated: 'refused',
  },
);
put('think dream', { mood: 'own-wish', control: 'subject', negated: 'refused' });
put('plan intend', { mood: 'future', control: 'subject', negated: 'refused' });
put('review reconsider consult love', { mood: 'own-wish', control: 'subject', negated: 'refused' });
// "recommended opening talks": of one's own joining a proposal is a wish; of another's the frame says whose.
put('recommend propose suggest advocate favour favor', { mood: 'own-wish', control: 'subject', negated: 'none' });
put('apply petition ask request', { mood: 'fact', control: 'subject', act: 'apply', name: 'application' });
put('agree decide vow pledge commit promise resolve undertake opt choose elect vote', {
  mood: 'announced',
  control: 'subject',
  negated: 'none',
});
put('announce declare confirm reveal state', { mood: 'announced', control: 'subject', negated: 'none' });
put('refuse decline reject oppose resist avoid rebuff spurn', {
  mood: 'refused',
  control: 'subject',
  negated: 'own-wish',
});
put('stall hesitate balk baulk dither hold drag', { mood: 'refused', control: 'subject', negated: 'none' });
put('rule', { mood: 'refused', control: 'subject', negated: 'own-wish' });
put('rule', { mood: 'fact', control: 'object', act: 'block', name: 'objection' });
put('threaten', { mood: 'threatened', control: 'subject', negated: 'none' });
put('warn', { mood: 'none', control: 'subject' });
put('order instruct direct', { mood: 'announced', control: 'object', negated: 'none' });
put('manage proceed succeed rush hasten come start begin', { mood: 'fact', control: 'subject' });
put('go', { mood: 'fact', control: 'subject', negated: 'refused' });
put('cease stop quit', { mood: 'none', control: 'subject' });
put('fail', { mood: 'none', control: 'subject' });
put('expect schedule slate set tip project forecast anticipate due poise plan destine', {
  mood: 'future',
  control: 'subject',
  passive: true,
});
put('expect', { mood: 'future', control: 'object' });
put('stand', { mood: 'future', control: 'subject' });
put('see view consider regard think believe report say rumour rumor tout', {
  mood: 'possible',
  control: 'subject',
  passive: true,
});
put('invite', { mood: 'fact', control: 'object', act: 'invite', name: 'invitation' });
put(
  'urge press pressure push ask call tell encourage persuade convince lobby want wish like implore exhort beg coax nudge court get help woo pressurise pressurize advise support back prod welcome favour favor',
  { mood: 'others-wish', control: 'object' },
);
// "It took Norland five years to ratify": in the end it did.
put('take', { mood: 'fact', control: 'object', negated: 'none' });
put('allow permit enable let', { mood: 'possible', control: 'object' });
put('force require oblige compel', { mood: 'none', control: 'object' });
put('oppose reject resist', { mood: 'fact', control: 'object', act: 'block', name: 'objection' });
put('block bar prevent stop prohibit ban veto', { mood: 'fact', control: 'object', act: 'block', name: 'objection' });

/** The operator for a verb group with this lemma; `object` when a phrase stands between it and the act. */
export function operatorOf(lemma: string, passive: boolean, object: boolean): Operator | null {
  const found = table.get(lemma);
  if (!found) return null;
  if (passive)
    return (
      found.find((operator) => operator.passive) ?? found.find((operator) => operator.control === 'object') ?? null
    );
  const control = object ? 'object' : 'subject';
  return (
    found.find((operator) => !operator.passive && operator.control === control) ??
    (object ? null : (found.find((operator) => !operator.passive && !operator.act) ?? null))
  );
}

/** Adjectives in `is … to join`, `… about joining`. */
export const ADJECTIVE_MOODS: ReadonlyMap<string, Mood> = new Map<string, Mood>([
  ...'ready willing eager keen interested anxious hopeful determined desperate prepared open impatient enthusiastic intent'
    .split(' ')
    .map((word) => [word, 'own-wish'] as const),
  ...'set due poised likely bound certain sure scheduled expected slated about destined'
    .split(' ')
    .map((word) => [word, 'future'] as const),
  ...'unwilling reluctant unready unprepared hesitant loath opposed averse'
    .split(' ')
    .map((word) => [word, 'refused'] as const),
  ...'quick first swift'.split(' ').map((word) => [word, 'fact'] as const),
  ...'unlikely unable ineligible'.split(' ').map((word) => [word, 'none'] as const),
  ...'able eligible free welcome'.split(' ').map((word) => [word, 'possible'] as const),
]);

/** Nouns in `its … to join`, `… of joining`. */
export const NOUN_MOODS: ReadonlyMap<string, { readonly mood: Mood; readonly act?: Act; readonly negated?: Mood }> =
  new Map<string, { readonly mood: Mood; readonly act?: Act; readonly negated?: Mood }>([
    ...'desire wish ambition aspiration interest willingness readiness hope goal aim effort drive push talk negotiation discussion intention intent consideration process procedure step path progress attempt preparation move eagerness openness campaign quest determination dream target objective priority'
      .split(' ')
      .map((word) => [word, { mood: 'own-wish' as Mood, negated: 'refused' as Mood }] as const),
    ...'plan intention'
      .split(' ')
      .map((word) => [word, { mood: 'own-wish' as Mood, negated: 'refused' as Mood }] as const),
    ['commitment', { mood: 'own-wish' as Mood, negated: 'refused' as Mood }],
    ...'decision agreement announcement pledge vow consent'
      .split(' ')
      .map((word) => [word, { mood: 'announced' as Mood, negated: 'none' as Mood }] as const),
    ['bid', { mood: 'own-wish' as Mood, negated: 'none' as Mood }],
    ...'application request'.split(' ').map((word) => [word, { mood: 'fact' as Mood, act: 'apply' as Act }] as const),
    ['invitation', { mood: 'fact' as Mood, act: 'invite' as Act }],
    ...'light go-ahead nod approval clearance permission all-clear'
      .split(' ')
      .map((word) => [word, { mood: 'fact' as Mood, act: 'ratify' as Act }] as const),
    ...'referendum plebiscite debate consultation bill law legislation motion hurry rush haste'
      .split(' ')
      .map((word) => [word, { mood: 'own-wish' as Mood, negated: 'refused' as Mood }] as const),
    ['offer', { mood: 'possible' as Mood }],
    ...'prospect possibility chance candidate idea proposal option likelihood suggestion case call speculation question topic scenario support'
      .split(' ')
      .map((word) => [word, { mood: 'possible' as Mood, negated: 'none' as Mood }] as const),
    ...'refusal reluctance opposition unwillingness hesitation resistance'
      .split(' ')
      .map((word) => [word, { mood: 'refused' as Mood }] as const),
  ]);

export const MODAL_MOODS: Readonly<Record<string, Mood>> = {
  will: 'future',
  would: 'none',
  could: 'possible',
  may: 'possible',
  might: 'possible',
  can: 'possible',
  should: 'others-wish',
  must: 'others-wish',
  need: 'others-wish',
  ought: 'others-wish',
};
