import { z } from 'zod';
import { MERGE_RULES, ORIGIN_KINDS } from '../model/origin.ts';
import { StepName } from './step-schema.ts';

/** What comes of setting reports beside each other: disputes, framing, origins. */

const CitedOf = z
  .object({
    id: z.string(),
    report: z.string(),
    path: z.string(),
    source: z.string().nullable(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
  })
  .meta({
    id: 'Cited',
    description: 'Words of one report that stand for one side, and the claim or record they are of.',
  });

/** As the page carries it. */
export const DossierDisputeOf = z
  .object({
    kind: z.enum(['denied', 'exclusive', 'date', 'list', 'attribution', 'first']),
    framework: z.string(),
    party: z.string().nullable(),
    what: z.string(),
    sides: z.array(z.object({ says: z.string(), claims: z.array(z.string()), cited: z.array(CitedOf) })),
    preferences: z.array(z.object({ rule: z.string(), side: z.int(), why: z.string() })),
  })
  .meta({ id: 'DossierDispute' });

export const DisputeOf = DossierDisputeOf.extend({
  rule: z.string().meta({ description: 'The rule of docs/standing.md by which it was found.' }),
}).meta({ id: 'Dispute', description: 'What reports say differently, with the words of every side.' });

export const FramingOf = z
  .object({
    kind: z.enum(['naming', 'credit', 'alternative']),
    name: z.string(),
    wordings: z.array(z.object({ words: z.string(), marked: z.boolean(), reports: z.int(), cited: z.array(CitedOf) })),
  })
  .meta({ id: 'Framing', description: 'One thing that reports word differently: an observation, not a score.' });

const Bounds = z.object({ lower: z.int(), upper: z.int() });

const Kind = z.enum(ORIGIN_KINDS);

const SideOf = z.object({
  origins: Bounds,
  list: z.array(z.object({ name: z.string(), kind: Kind, proven: z.boolean(), reports: z.array(z.string()) })),
});

const Named = z.object({ id: z.string(), name: z.string() });

/** A row of origins as others read it (contract in docs/cli.md). */
export const OriginRowOf = SideOf.extend({
  framework: Named,
  party: Named,
  step: StepName,
  outlets: z.int(),
  merges: z.array(
    z.object({
      reports: z.array(z.string()),
      rule: z.enum(MERGE_RULES),
      evidence: z.record(z.string(), z.string().nullable()),
    }),
  ),
  opposite: SideOf.nullable(),
}).meta({ id: 'OriginRow', description: 'Independent origins behind one step; reports are named by their paths.' });

const DossierSide = z.object({
  lower: z.int(),
  upper: z.int(),
  list: z.array(z.object({ name: z.string(), kind: Kind, proven: z.boolean(), reports: z.array(z.int()) })),
});

/** The same as the page carries it: frameworks, parties and reports by their places, words by their offsets. */
export const DossierOriginOf = DossierSide.extend({
  framework: z.int(),
  party: z.int(),
  step: StepName,
  outlets: z.int(),
  merges: z.array(
    z.object({
      rule: z.enum(MERGE_RULES),
      /** `quote` is absent where the page takes the words out of the report itself. */
      evidence: z.array(z.object({ report: z.int(), start: z.int(), end: z.int(), quote: z.string().optional() })),
    }),
  ),
  opposite: DossierSide.nullable(),
}).meta({ id: 'DossierOrigin' });

export type DossierOrigin = z.infer<typeof DossierOriginOf>;
