import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { plainJson } from '../exports/plain-json.ts';

/** An answer that says what is wrong with the question (RFC 9457). */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ContentfulStatusCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Token required',
  403: 'Refused',
  404: 'Not found',
  405: 'Read only',
  413: 'Too large',
  414: 'Address too long',
  415: 'Not JSON',
  422: 'Cannot be decided so',
  500: 'Fault',
  503: 'Busy',
};

export function answerProblem(c: Context, { status, message, headers }: Problem): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Problem', status, detail: message };
  return c.body(plainJson(body), status, { ...headers, 'content-type': 'application/problem+json' });
}
