import { createHash } from 'node:crypto';
import type { Brief } from '../exports/brief.ts';
import { claimRecord } from '../exports/claim-record.ts';
import type { ClaimRecord } from '../exports/dossier-schema.ts';
import type { DoubtRecord, ListedDecision } from '../exports/review-schema.ts';
import { decisionInWords, doubtInWords } from '../exports/review-wording.ts';
import { type Doubt, doubtsOf, type KnownNames, type Review, settleReview, subjectsOf } from '../ledger/index.ts';
import type { AssessedDecision, Decision } from '../model/review.ts';

/** Claims that are told with a doubt or a decision; a name may have very many. */
const TOLD = 20;

/** What is doubtful and what is decided at one version of the shelf; each is worked out when first asked for. */
export class ReviewSheet {
  /** The latest first. */
  readonly decisions: readonly AssessedDecision[];
  readonly #brief: Brief;
  readonly #review: Review;
  readonly #known: KnownNames;
  /** By subject, the id of the latest decision about it. */
  readonly #latest: ReadonlyMap<string, string>;
  #doubts: { readonly below: number; readonly all: readonly Doubt[] } | null = null;

  constructor(brief: Brief, assessed: readonly AssessedDecision[], known: KnownNames) {
    this.#brief = brief;
    this.#known = known;
    this.#review = settleReview(assessed);
    this.decisions = assessed.toReversed();
    this.#latest = new Map(assessed.flatMap(({ decision }) => subjectsOf(decision).map((each) => [each, decision.id])));
  }

  /** Claims read with less confidence than this are among them. */
  doubts(below: number): readonly Doubt[] {
    if (this.#doubts?.below !== below) {
      const { claims, ledger } = this.#brief;
      this.#doubts = { below, all: doubtsOf([...claims.values()], ledger, this.#review, this.#known, below) };
    }
    return this.#doubts.all;
  }

  doubtRecord(doubt: Doubt): DoubtRecord {
    return {
      id: idOf(doubt),
      kind: doubt.kind,
      why: doubtInWords(doubt),
      ...(doubt.kind === 'alike' && { of: doubt.of, from: doubt.from, into: doubt.into }),
      ...(doubt.kind === 'reopened' && { decision: recordOf(doubt.about) }),
      count: doubt.claims.length,
      claims: doubt.claims.slice(0, TOLD).flatMap((id) => this.#claim(id) ?? []),
    };
  }

  /** Whether a decision is about the claim with this id. */
  isAbout({ decision }: AssessedDecision, claim: string): boolean {
    return claimsOf(decision).includes(claim);
  }

  decisionRecord(assessed: AssessedDecision): ListedDecision {
    const { decision } = assessed;
    return {
      ...recordOf(assessed),
      latest: subjectsOf(decision).some((subject) => this.#latest.get(subject) === decision.id),
      about: claimsOf(decision)
        .slice(0, TOLD)
        .flatMap((id) => this.#claim(id) ?? []),
    };
  }

  /** A claim as it counts, or as it was read where it does not. */
  #claim(id: string): ClaimRecord | null {
    const reviewed = this.#brief.reviewed.get(id);
    const claim = this.#brief.claims.get(id) ?? reviewed?.original;
    if (!claim) return null;
    // The schema's lists may be written to, the ledger's own may not; nobody writes to these.
    return { id, ...claimRecord(claim, this.#brief.reports.get(claim.report), reviewed) } as ClaimRecord;
  }
}

const claimsOf = (decision: Decision): readonly string[] =>
  decision.action === 'merge' ? [] : decision.action === 'split' ? decision.claims : [decision.claim];

const recordOf = ({ decision, reopened }: AssessedDecision) =>
  ({ ...decision, reopened, words: decisionInWords(decision) }) as Omit<ListedDecision, 'about' | 'latest'>;

/** The same as long as the same is doubtful for the same reason, whatever else changes. */
function idOf(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'reopened':
      return `reopened:${doubt.about.decision.id}`;
    case 'disputed':
      return `disputed:${digest([doubt.framework, doubt.party, doubt.what])}`;
    case 'alike':
      return `alike:${digest([doubt.of, doubt.from.id, doubt.into.id])}`;
    case 'unsure':
      return `unsure:${doubt.claim.id}`;
  }
}

const digest = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
