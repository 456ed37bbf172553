import { createRoute, z } from '@hono/zod-openapi';
import {
  DecisionOf,
  DecisionOrderOf,
  DOUBT_KINDS,
  DoubtOf,
  ListedDecisionOf,
  ReviewSummaryOf,
} from '../exports/review-schema.ts';
import { NothingAsked, Paging, pageOf } from './questions.ts';
import { answers, problem } from './routes.ts';

/** The part of the API that is there only with --review (docs/review.md). */

const CLOSED = { 403: problem('Decisions are not taken here, or not from there.') };

/** As `chancery review --below` has it. */
export const USUAL_BELOW = 0.65;

const DoubtsQuestion = z.strictObject({
  ...Paging,
  kind: z.enum(DOUBT_KINDS).optional(),
  below: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(USUAL_BELOW)
    .openapi({ description: 'Claims read with less confidence than this are doubtful.' }),
});

const DecisionsQuestion = z.strictObject({
  ...Paging,
  claim: z.string().min(1).max(300).optional().openapi({ description: 'Id of a claim that they are about.' }),
});

export const summaryRoute = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'How much is doubtful and decided',
  request: { query: NothingAsked },
  responses: { ...answers('The summary.', ReviewSummaryOf), ...CLOSED },
});

export const doubtsRoute = createRoute({
  method: 'get',
  path: '/api/review/doubts',
  summary: 'What a person should look at, as `chancery review` lists it',
  request: { query: DoubtsQuestion },
  responses: { ...answers('A page of doubts.', pageOf(DoubtOf)), ...CLOSED },
});

export const decisionsRoute = createRoute({
  method: 'get',
  path: '/api/review/decisions',
  summary: 'Every decision ever taken, the latest first',
  request: { query: DecisionsQuestion },
  responses: { ...answers('A page of decisions.', pageOf(ListedDecisionOf)), ...CLOSED },
});

export const decideRoute = createRoute({
  method: 'post',
  path: '/api/review/decisions',
  summary: 'Take a decision; of several claims one for each, all or none',
  request: {
    query: NothingAsked,
    body: { required: true, content: { 'application/json': { schema: DecisionOrderOf } } },
  },
  responses: {
    201: {
      description: 'Kept. Every listening page is told.',
      content: { 'application/json': { schema: z.object({ decisions: z.array(DecisionOf) }) } },
    },
    400: problem('Not a decision.'),
    401: problem('The server wants its token.'),
    ...CLOSED,
    404: problem('There is no such claim or name.'),
    413: problem('More than 64 kB.'),
    415: problem('Not application/json.'),
    422: problem('It cannot be decided so.'),
    503: problem('The ledger file cannot be written now.'),
  },
});
