import { z } from 'zod';
import { ClaimRecordOf } from './dossier-schema.ts';
import { StepName } from './step-schema.ts';

/** What is doubtful and what is decided, as the HTTP API takes and tells it: checks of the server, types of the page and the commands. */

/** No control characters, none that change the direction of text, no half characters: what is kept is shown everywhere. */
const CLEAN = /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+$/u;

const words = (most: number) =>
  z.string().trim().min(1).max(most).regex(CLEAN, 'holds characters that cannot be shown; give plain words');

const ClaimIds = z.array(words(300)).min(1).max(200).meta({ description: 'Ids of claims.' });

const By = words(200).meta({ description: 'Who decides.' });
const Why = words(2000).meta({ description: 'The reason.' });
const MayWhy = Why.nullable().default(null);

const NamedKind = z.enum(['framework', 'party']);

/** Fields put right by hand; names by id or in words, times as `2025-11-06`, `2025-11` or `2025-11..2025-12`; null empties a field. */
const ChangeAskedOf = z
  .strictObject({
    framework: words(300).optional(),
    party: words(300).optional(),
    step: StepName.optional(),
    act: words(300).nullable().optional(),
    polarity: z.enum(['affirmed', 'denied']).optional(),
    background: z.boolean().optional(),
    when: words(60).nullable().optional(),
    condition: words(2000).nullable().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change; give a field')
  .meta({ id: 'Change', description: 'All that is to count otherwise than it was read.' });

/** A decision as it is asked for (docs/review.md). */
export const DecisionOrderOf = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('accept'), claims: ClaimIds, by: By, why: MayWhy }),
    z.strictObject({ action: z.literal('withdraw'), claims: ClaimIds, by: By, why: MayWhy }),
    z.strictObject({ action: z.literal('reject'), claims: ClaimIds, by: By, why: Why }),
    z.strictObject({ action: z.literal('edit'), claims: ClaimIds, change: ChangeAskedOf, by: By, why: Why }),
    z.strictObject({
      action: z.literal('merge'),
      of: NamedKind,
      from: words(300),
      into: words(300),
      by: By,
      why: Why,
    }),
    z.strictObject({
      action: z.literal('split'),
      of: NamedKind,
      from: words(300),
      into: words(300).nullable().default(null).meta({ description: 'Null: the name stands apart.' }),
      claims: z.array(words(300)).max(200).default([]),
      by: By,
      why: Why,
    }),
  ])
  .meta({ id: 'DecisionOrder', description: 'A decision to be kept. When it was taken is the server’s to say.' });

export type DecisionOrder = z.infer<typeof DecisionOrderOf>;
/** The same as it is sent: what is left out is filled in. */
export type SentOrder = z.input<typeof DecisionOrderOf>;
export type ChangeAsked = z.infer<typeof ChangeAskedOf>;
type Unsigned<O> = O extends DecisionOrder ? Omit<O, 'by' | 'why'> : never;
/** What is decided, without who and why. */
export type DecisionMatter = Unsigned<DecisionOrder>;

const Name = z.object({ id: z.string(), name: z.string() });

/** A decision as it is kept (`src/model/review.ts`). */
export const DecisionOf = z
  .object({
    id: z.string(),
    action: z.enum(['accept', 'reject', 'edit', 'withdraw', 'merge', 'split']),
    by: z.string(),
    at: z.string().meta({ description: 'ISO 8601 in UTC.' }),
    why: z.string().nullable(),
    rules: z.int(),
    claim: z.string().optional(),
    report: z.string().optional(),
    change: z.record(z.string(), z.unknown()).nullable().optional(),
    of: NamedKind.optional(),
    from: Name.optional(),
    into: Name.nullable().optional(),
    claims: z.array(z.string()).optional(),
  })
  .meta({ id: 'Decision' });

const ReopenedName = z.enum(['read again', 'no longer read', 'report revised', 'not in this ledger']);

/** A decision in the list of all of them. */
export const ListedDecisionOf = DecisionOf.extend({
  reopened: ReopenedName.nullable().meta({ description: 'Why it is not applied any more; null while it holds.' }),
  latest: z.boolean().meta({ description: 'No later one is about the same.' }),
  words: z.string().meta({ description: 'What was decided, by whom, when and why.' }),
  about: z.array(ClaimRecordOf).meta({ description: 'The claims as they count; the first 20.' }),
}).meta({ id: 'ListedDecision' });

export const DOUBT_KINDS = ['reopened', 'disputed', 'alike', 'unsure'] as const;

/** Something that a person should look at. */
export const DoubtOf = z
  .object({
    id: z.string().meta({ description: 'The same as long as it is doubtful for the same reason.' }),
    kind: z.enum(DOUBT_KINDS),
    why: z.string().meta({ description: 'Why it is doubtful, in words.' }),
    of: NamedKind.optional(),
    from: Name.optional(),
    into: Name.nullable().optional(),
    decision: ListedDecisionOf.omit({ about: true, latest: true }).optional(),
    count: z.int().meta({ description: 'Claims it is about.' }),
    claims: z.array(ClaimRecordOf).meta({ description: 'The claims as they count; the first 20.' }),
  })
  .meta({ id: 'Doubt' });

export type ListedDecision = z.infer<typeof ListedDecisionOf>;
export type DoubtRecord = z.infer<typeof DoubtOf>;

export const ReviewSummaryOf = z
  .object({
    reviewer: z.string().nullable().meta({ description: 'Who decides where nobody else is named.' }),
    doubts: z.record(z.enum(DOUBT_KINDS), z.int()).meta({ description: 'How many of each kind.' }),
    decisions: z.int(),
  })
  .meta({ id: 'ReviewSummary' });

export type ReviewSummary = z.infer<typeof ReviewSummaryOf>;
