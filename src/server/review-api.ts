import type { OpenAPIHono } from '@hono/zod-openapi';
import type { DecisionOrder } from '../exports/review-schema.ts';
import { DOUBT_KINDS } from '../exports/review-schema.ts';
import { Failure } from '../model/failure.ts';
import type { Decision } from '../model/review.ts';
import type { Press } from './edition.ts';
import { json } from './json.ts';
import { Problem } from './problem.ts';
import { cut } from './questions.ts';
import { DECISIONS, guardOrder, guardOrigin } from './review-guard.ts';
import * as routes from './review-routes.ts';
import type { ReviewSheet } from './review-sheet.ts';
import type { ReviewDesk, Shelf } from './shelf.ts';

const closed = (): Problem =>
  new Problem(403, "decisions are not taken here; start it with 'chancery serve --review --ledger FILE'");

/** Refuses all that has to do with review where no decisions are taken, and orders that are not to be listened to. */
export function guardReview(app: OpenAPIHono, { desk }: Shelf): void {
  for (const path of ['/api/review', '/api/review/*'])
    app.use(path, async (_, next) => {
      if (desk === null) throw closed();
      await next();
    });
  app.post(DECISIONS, guardOrigin, guardOrder);
}

/** The answers about what is doubtful and decided. `kept` is called after each decision. */
export function defineReviewApi(app: OpenAPIHono, press: Press, { desk }: Shelf, kept: () => void): void {
  const sheet = async (): Promise<ReviewSheet> => {
    const { review } = await press.edition();
    if (review === null) throw closed();
    return review;
  };
  app.openapi(routes.summaryRoute, async (c) => {
    const now = await sheet();
    const all = now.doubts(routes.USUAL_BELOW);
    return json(c, {
      reviewer: desk?.reviewer ?? null,
      doubts: Object.fromEntries(DOUBT_KINDS.map((kind) => [kind, all.filter((one) => one.kind === kind).length])),
      decisions: now.decisions.length,
    });
  });
  app.openapi(routes.doubtsRoute, async (c) => {
    const asked = c.req.valid('query');
    const now = await sheet();
    const doubts = now.doubts(asked.below).filter(({ kind }) => asked.kind === undefined || kind === asked.kind);
    const page = cut(doubts, asked, c.req.url);
    return json(c, { ...page, items: page.items.map((doubt) => now.doubtRecord(doubt)) });
  });
  app.openapi(routes.decisionsRoute, async (c) => {
    const asked = c.req.valid('query');
    const now = await sheet();
    const about = now.decisions.filter((one) => asked.claim === undefined || now.isAbout(one, asked.claim));
    const page = cut(about, asked, c.req.url);
    return json(c, { ...page, items: page.items.map((one) => now.decisionRecord(one)) });
  });
  app.openapi(routes.decideRoute, async (c) => {
    if (desk === null) throw closed();
    const decisions = await keep(desk, c.req.valid('json'));
    kept();
    return json(c, { decisions }, 201);
  });
}

const STATUS = { 2: 422, 3: 404, 4: 503 } as const;

async function keep(desk: ReviewDesk, order: DecisionOrder): Promise<readonly Decision[]> {
  try {
    return await desk.decide(order);
  } catch (error) {
    if (error instanceof Failure) throw new Problem(STATUS[error.exitCode], error.message);
    throw error;
  }
}
