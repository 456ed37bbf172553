import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';
import { DECISIONS } from './review-guard.ts';

/** What every request must pass before anything is looked up. */

const URL_LIMIT = 4096;
const BODY_LIMIT = 1024;

export interface GuardOptions {
  /** Address the server is bound to. */
  readonly host: string;
  /** Asked of whoever uses the API; null on loopback, where the machine's own users are trusted. */
  readonly token: string | null;
}

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

export const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || /^127(\.\d{1,3}){3}$/.test(host);

/** Bound to every address there is: which names it goes by cannot be known, and the token is what guards it. */
const isEveryAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Refuses long addresses, and everywhere but where decisions are sent, bodies and every method but reading. */
export const guardSize: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > URL_LIMIT) throw new Problem(414, `address longer than ${URL_LIMIT} characters; ask for less`);
  const takes = c.req.path === DECISIONS;
  if (takes && c.req.method === 'POST') return next();
  const length = Number(c.req.header('content-length') ?? 0);
  if (length > BODY_LIMIT)
    throw new Problem(413, 'nothing is to be sent here; ask without a body', { connection: 'close' });
  if (!isReading(c.req.method)) {
    throw new Problem(405, `${c.req.method} changes things, and this address only tells; use GET`, {
      allow: takes ? 'GET, HEAD, POST' : 'GET, HEAD',
    });
  }
  return next();
};

/**
 * Answers only to its own name, so that a page of the web that points its name at this machine (DNS rebinding) gets
 * nothing, and not to requests that other sites' pages make.
 */
export const guardHost =
  ({ host }: GuardOptions): MiddlewareHandler =>
  async (c, next) => {
    const named = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    const own = host.includes(':') ? `[${host}]` : host.toLowerCase();
    if (!isEveryAddress(host) && named !== own && !(isLoopback(host) && LOOPBACK_NAMES.has(named))) {
      throw new Problem(403, 'this server does not go by that name (Host header); use the address it printed');
    }
    if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.path.startsWith('/api')) {
      throw new Problem(403, 'another site’s page may not read this (Sec-Fetch-Site); open it directly');
    }
    await next();
  };

/** Asks for the token, as a bearer or, where a browser can send no header, as `?token=`. */
export const guardToken =
  ({ token }: GuardOptions): MiddlewareHandler =>
  async (c, next) => {
    if (token !== null) {
      const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
      const given = bearer ?? (c.req.path === '/api/events' ? c.req.query('token') : undefined);
      if (given === undefined || !isSame(given, token)) {
        throw new Problem(401, 'no token, or not the right one; open the address the server printed', {
          'www-authenticate': 'Bearer',
        });
      }
    }
    await next();
  };

const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'private, no-cache',
};

/** Headers of every answer; `policy` is the page's content security policy. */
export const secure =
  (policy: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (!c.res.headers.has('content-security-policy')) {
      c.res.headers.set('content-security-policy', `${policy}; frame-ancestors 'none'`);
    }
  };
