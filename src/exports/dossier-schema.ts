import { z } from 'zod';
import { DossierDisputeOf, DossierOriginOf, FramingOf } from './comparison-schema.ts';
import { EvidenceClassName, StepName } from './step-schema.ts';

/** What a dossier and the HTTP API hand out, once: types of the page, checks of the tests, OpenAPI of the server. */

const Basis = z.enum(['said', 'inferred', 'unknown']);

const SpanOf = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({
  id: 'Span',
  description: 'Half-open range of UTF-16 offsets into the report as decoded.',
});

export const DatedInterval = z
  .object({ from: z.string().nullable(), to: z.string().nullable(), basis: Basis, why: z.string().nullable() })
  .meta({ id: 'Dated', description: 'Days YYYY-MM-DD, both included; open ends are null.' });

const ClaimTimeOf = z
  .object({ expression: z.string(), from: z.string().nullable(), to: z.string().nullable(), basis: Basis })
  .meta({ id: 'ClaimTime' });

const SourceKindName = z.enum(['named', 'anonymous', 'outlet', 'statement', 'post', 'document']);

const Link = z
  .object({
    source: z.string(),
    kind: SourceKindName,
    count: z.number().nullable(),
    cue: z.string(),
    speaksFor: z.string().nullable(),
  })
  .meta({ id: 'ChainLink', description: 'One link of an attribution chain.' });

/** A claim that names its report, framework and party by their places in the dossier's lists. Absent: null or false. */
const DossierClaimOf = z
  .object({
    id: z.string(),
    report: z.int(),
    framework: z.int(),
    party: z.int(),
    step: StepName,
    act: z.string().optional(),
    denied: z.literal(true).optional(),
    background: z.literal(true).optional(),
    by: z.array(Link).optional(),
    when: ClaimTimeOf.optional(),
    condition: z.string().optional(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    rule: z.string(),
    confidence: z.number(),
  })
  .meta({ id: 'DossierClaim' });

const RemovalOf = z
  .object({ step: z.string(), reason: z.string(), start: z.int(), end: z.int() })
  .meta({ id: 'Removal', description: 'Page furniture: words of the report that are not the article’s own.' });

const MarkedTime = z
  .object({ start: z.int(), end: z.int(), value: z.string().nullable(), basis: Basis })
  .meta({ id: 'MarkedTime', description: 'A time expression with its TIMEX3 value.' });

const MarkedAttribution = z
  .object({ source: z.array(SpanOf), cue: z.array(SpanOf), content: z.array(SpanOf) })
  .meta({ id: 'MarkedAttribution', description: 'Who is cited, the citing words, and what they are cited for.' });

/** A report's words with everything that is marked in them. */
export const ReportWordsOf = z
  .object({
    text: z.string(),
    removed: z.array(RemovalOf),
    attributions: z.array(MarkedAttribution),
    times: z.array(MarkedTime),
  })
  .meta({ id: 'ReportWords' });

const DossierReportOf = z
  .object({
    id: z.string(),
    path: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: DatedInterval,
    /** Absent where the words are fetched one report at a time, or left out because of their size. */
    words: ReportWordsOf.optional(),
  })
  .meta({ id: 'DossierReport' });

const ActorOf = z
  .object({
    id: z.string().nullable(),
    name: z.string(),
    kind: z.string(),
    office: z.string().nullable(),
    of: z.string().nullable(),
  })
  .meta({ id: 'Actor' });

const FrameworkNamed = z.object({ id: z.string(), name: z.string(), listed: z.boolean() });

/** Like a claim, a record names its report by its place; its quote is absent where the report's words are carried. */
const recordBase = {
  id: z.string(),
  report: z.int(),
  attribution: z.array(Link),
  evidence: z.object({ quote: z.string().optional(), start: z.int(), end: z.int() }),
  rule: z.string(),
  confidence: z.number(),
};

/** What reports say besides claims (docs/records.md). */
const RecordOf = z
  .discriminatedUnion('record', [
    z.object({
      ...recordBase,
      record: z.literal('event'),
      kind: z.string(),
      participants: z.array(ActorOf),
      place: z.string().nullable(),
      when: ClaimTimeOf.nullable(),
      status: z.enum(['past', 'planned', 'off']),
      framework: z.string().nullable(),
      about: z.string().nullable(),
      stage: z.string().nullable(),
    }),
    z.object({
      ...recordBase,
      record: z.literal('relation'),
      kind: z.string(),
      parties: z.array(ActorOf).length(2),
      state: z.enum(['exists', 'established', 'broken', 'none']),
      since: ClaimTimeOf.nullable(),
    }),
    z.object({
      ...recordBase,
      record: z.literal('quote'),
      words: z.string(),
      speaker: ActorOf.nullable(),
      medium: z.string().nullable(),
      when: ClaimTimeOf.nullable(),
    }),
    z.object({
      ...recordBase,
      record: z.literal('framework'),
      framework: FrameworkNamed,
      kind: z.string(),
      actor: ActorOf.nullable(),
      value: z.string().nullable(),
      when: ClaimTimeOf.nullable(),
    }),
    z.object({
      ...recordBase,
      record: z.literal('list'),
      framework: FrameworkNamed,
      role: z.string(),
      parties: z.array(ActorOf),
      count: z.number().nullable(),
      complete: z.boolean(),
      when: ClaimTimeOf.nullable(),
    }),
  ])
  .meta({ id: 'Record' });

/** What was decided by hand, in words; what is rejected is not among the claims. */
const DossierReviewOf = z
  .object({
    decided: z.array(z.object({ claim: z.string(), action: z.string(), words: z.string() })),
    rejected: z.array(DossierClaimOf),
    /** Not applied, because the report or the rules have changed since. */
    reopened: z.array(z.object({ claim: z.string(), words: z.string() })),
  })
  .meta({ id: 'DossierReview' });

export const DossierOf = z
  .object({
    title: z.string(),
    /** Frameworks and parties asked for, in the user's words; empty when all were. */
    asked: z.array(z.string()),
    /** The day whose standings these are, and by which they were known, where one was asked for; the same in sentences. */
    asOf: z.string().nullable(),
    knownBy: z.string().nullable(),
    vantage: z.array(z.string()),
    read: z.object({ reports: z.int(), claims: z.int(), unread: z.array(z.string()) }),
    /** Most movement first. */
    frameworks: z.array(z.object({ id: z.string(), name: z.string(), listed: z.boolean() })),
    parties: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['state', 'organisation']) })),
    reports: z.array(DossierReportOf),
    claims: z.array(DossierClaimOf),
    disputes: z.array(DossierDisputeOf),
    framing: z.array(FramingOf),
    origins: z.array(DossierOriginOf),
    review: DossierReviewOf,
    /** Of the reports it carries whole, all that is told; of others, planned events. */
    records: z.array(RecordOf),
  })
  .meta({
    id: 'Dossier',
    description: 'Everything the page is made of; the page folds the claims itself, for any date.',
  });

export type Dossier = z.infer<typeof DossierOf>;
export type DossierClaim = z.infer<typeof DossierClaimOf>;
export type DossierReport = z.infer<typeof DossierReportOf>;
export type DossierRecord = z.infer<typeof RecordOf>;
export type ReportWords = z.infer<typeof ReportWordsOf>;

const Named = z.object({ id: z.string(), name: z.string() });

/** A claim as others read it (contract in docs/cli.md), with its id. */
export const ClaimRecordOf = z
  .object({
    id: z.string(),
    report: z.object({
      id: z.string(),
      path: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: DatedInterval.nullable(),
    }),
    framework: Named,
    party: Named,
    step: StepName,
    act: z.string().nullable(),
    polarity: z.enum(['affirmed', 'denied']),
    background: z.boolean(),
    attribution: z.array(Link),
    when: ClaimTimeOf.nullable(),
    condition: z.string().nullable(),
    evidence: z.object({ quote: z.string(), start: z.int(), end: z.int() }),
    rule: z.string(),
    confidence: z.number(),
    reviewed: z
      .object({
        decision: z.string(),
        action: z.string(),
        by: z.string(),
        at: z.string(),
        why: z.string().nullable(),
        original: z.record(z.string(), z.unknown()).meta({ description: 'The fields that were read otherwise.' }),
      })
      .optional()
      .meta({ description: 'What was decided by hand.' }),
  })
  .meta({ id: 'Claim' });

export type ClaimRecord = z.infer<typeof ClaimRecordOf>;

export const StandingRecordOf = z
  .object({
    party: Named,
    step: StepName,
    polarity: z.enum(['affirmed', 'denied']),
    since: DatedInterval,
    class: EvidenceClassName,
    origins: z.object({ lower: z.int(), upper: z.int() }),
    reports: z.int(),
    conditions: z.array(z.object({ words: z.string(), claim: z.string() })),
    disputed: z.boolean(),
    history: z.array(z.string()),
    best: z.string(),
    threads: z.array(
      z.object({
        step: StepName,
        class: EvidenceClassName,
        reports: z.int(),
        claims: z.array(z.string()),
        best: z.string(),
      }),
    ),
    rules: z.array(z.string()),
  })
  .meta({ id: 'Standing', description: 'Where a party stands with a framework; claims by their ids.' });

export const AgendaItemOf = z
  .object({
    framework: z.string(),
    party: z.string(),
    step: StepName,
    expression: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    claim: z.string(),
  })
  .meta({ id: 'AgendaItem', description: 'A step that a report says is still to come.' });
