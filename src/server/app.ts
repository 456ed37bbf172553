import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { renderServedPage } from '../exports/html-dossier.ts';
import { policyOf } from '../exports/html-page.ts';
import type { PageBundle } from '../exports/page-bundle.ts';
import { defineApi } from './api.ts';
import { Press } from './edition.ts';
import { Changes } from './events.ts';
import { type GuardOptions, guardHost, guardSize, guardToken, secure } from './guards.ts';
import { answerProblem, Problem } from './problem.ts';
import { defineReviewApi, guardReview } from './review-api.ts';
import type { Shelf } from './shelf.ts';

export interface AppOptions extends GuardOptions {
  readonly version: string;
  /** Aborted when the server is to stop; listening pages are then let go. */
  readonly stop: AbortSignal;
  /** A fault of the program's own, for whoever runs it. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The page and the API over one shelf, read only but for decisions where the shelf has a desk for them. Nothing is taken
 * from the disk by a name that a request gives.
 */
export function createApp(shelf: Shelf, bundle: PageBundle, options: AppOptions): OpenAPIHono {
  const press = new Press(shelf);
  const changes = new Changes(press, options.stop);
  const page = renderServedPage(bundle, { review: shelf.desk !== null });
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const where = issue?.path.join('.') || 'query';
      return answerProblem(
        c,
        new Problem(400, `${where}: ${issue?.message}; /api/openapi.json says what may be asked`),
      );
    },
  });
  app.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error);
    if (error instanceof HTTPException && error.status === 400)
      return answerProblem(c, new Problem(400, 'not JSON; /api/openapi.json says what a decision is'));
    options.onFault(error);
    return answerProblem(c, new Problem(500, 'a fault in Chancery; whoever runs the server sees more'));
  });
  app.notFound((c) => answerProblem(c, new Problem(404, 'there is nothing at this address; / is the page')));

  app.use(secure(policyOf({ ...bundle, connects: true })));
  app.use(guardSize);
  app.use(guardHost(options));
  app.use('/api/*', guardToken(options));
  app.get('/', (c) => c.html(page));
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/api/events', (c) => changes.listen(c));
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version: options.version,
      description:
        'Who stands at which step of joining which framework, and the sentence behind it. Read only, but for decisions under /api/review, which are taken where the server was started with --review.',
    },
  });
  guardReview(app, shelf);
  app.use('/api/*', async (c, next) => {
    if (c.req.method === 'POST') return next();
    const { tag } = await press.edition();
    if (c.req.header('if-none-match')?.split(/,\s*/).includes(tag)) return c.body(null, 304, { etag: tag });
    await next();
    if (c.res.ok) c.res.headers.set('etag', tag);
    return undefined;
  });
  defineApi(app, press, shelf);
  defineReviewApi(app, press, shelf, () => changes.look());
  return app;
}
