import type { ClaimRecord } from '../../src/exports/dossier-schema.ts';
import type { ChangeAsked } from '../../src/exports/review-schema.ts';
import type { Claim } from '../../src/model/claim.ts';

/** A claim as the server tells it → as the page's own cards take it. */
export const asClaim = ({ report, framework, party, reviewed: _, ...rest }: ClaimRecord): Claim => ({
  ...rest,
  report: report.id,
  path: report.path,
  framework: { ...framework, listed: false },
  party: { ...party, kind: 'state' },
});

/** The fields of the form, as words. */
export interface EditedFields {
  readonly party: string;
  readonly framework: string;
  readonly step: Claim['step'];
  readonly polarity: Claim['polarity'];
  readonly when: string;
  readonly condition: string;
}

type Fields = Pick<
  ClaimRecord,
  'party' | 'framework' | 'step' | 'polarity' | 'when' | 'condition' | 'act' | 'background'
>;

export const fieldsOf = ({ party, framework, step, polarity, when, condition }: Fields): EditedFields => ({
  party: party.name,
  framework: framework.name,
  step,
  polarity,
  when: when === null ? '' : [...new Set([when.from, when.to])].map((day) => day ?? '').join('..'),
  condition: condition ?? '',
});

/** All in which the edited claim is to differ from what was read: an edit takes the place of the one before. */
export function changeOf(claim: ClaimRecord, edited: EditedFields): ChangeAsked {
  const original = { ...claim, ...claim.reviewed?.original } as ClaimRecord;
  const read = fieldsOf(original);
  const change: ChangeAsked = {};
  if (edited.party.trim() !== read.party) change.party = edited.party.trim();
  if (edited.framework.trim() !== read.framework) change.framework = edited.framework.trim();
  if (edited.step !== read.step) change.step = edited.step;
  if (edited.polarity !== read.polarity) change.polarity = edited.polarity;
  if (edited.when.trim() !== read.when) change.when = edited.when.trim() || null;
  if (edited.condition.trim() !== read.condition) change.condition = edited.condition.trim() || null;
  // What this form does not show stays as an earlier edit has it.
  if (claim.act !== original.act) change.act = claim.act;
  if (claim.background !== original.background) change.background = claim.background;
  return change;
}
