import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { plainJson } from '../exports/plain-json.ts';

/** The schemas are checked by the tests on every address; an answer is written as safely as everything else of a report. */
export const json = (c: Context, value: unknown, status: ContentfulStatusCode = 200): never =>
  raw(c, plainJson(value), status);

/** Hono types an answer by its schema; these are ready-made text. */
export const raw = (c: Context, body: string, status: ContentfulStatusCode = 200): never =>
  c.body(body, status, { 'content-type': 'application/json' }) as never;
