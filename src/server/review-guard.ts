import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from './problem.ts';

/** Where decisions are sent. */
export const DECISIONS = '/api/review/decisions';

const ORDER_LIMIT = 65_536;

/**
 * Refuses orders that a page of another site, or of another port of this machine, could make a browser send: they carry
 * its Origin, and JSON is sent across sites only after a question (preflight) that is never answered with yes.
 * Programs that are no browsers send no Origin and are let through.
 */
export const guardOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (origin !== undefined && hostOf(origin) !== (c.req.header('host') ?? '').toLowerCase())
    throw new Problem(403, 'another site’s page may not decide (Origin); open this server’s own page');
  if (site !== undefined && site !== 'same-origin')
    throw new Problem(403, 'another site’s page may not decide (Sec-Fetch-Site); open this server’s own page');
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Problem(415, 'a decision is JSON; send it with Content-Type: application/json');
  await next();
};

/** Refuses long orders, however they are sent. */
export const guardOrder = bodyLimit({
  maxSize: ORDER_LIMIT,
  onError: () => {
    throw new Problem(413, `an order longer than ${ORDER_LIMIT} bytes; decide on fewer claims at a time`, {
      connection: 'close',
    });
  },
});

/** '' for what is no address. */
function hostOf(origin: string): string {
  try {
    const { protocol, host } = new URL(origin);
    return protocol === 'http:' || protocol === 'https:' ? host : '';
  } catch {
    return '';
  }
}
