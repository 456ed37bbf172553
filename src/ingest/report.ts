import { createHash } from 'node:crypto';
import { Failure } from '../model/failure.ts';
import type { Report, ReportFormat } from '../model/report.ts';
import { parsePage } from '../text/page.ts';
import { readPageStatements } from '../text/page-statements.ts';
import { detectLanguage } from './language.ts';

/** What a record or a page states about a report, beside its words. */
export interface Stated {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

export const NOTHING_STATED: Stated = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: null,
};

/**
 * Makes the report: its id, its plain text, its language. `content` is the words or the markup as decoded,
 * `identity` what its id is the hash of. What a record states is believed before what a page states.
 */
export async function makeReport(
  path: string,
  format: ReportFormat,
  content: string,
  identity: Uint8Array | string,
  stated: Stated = NOTHING_STATED,
): Promise<Report> {
  const page = format === 'html' ? parsePage(content) : null;
  const text = page ? page.text : content;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new Failure(
      `no words: ${page ? 'a page without text' : 'only white space and signs'} (${path}); save it again`,
    );
  }
  const own = page ? readPageStatements(page) : NOTHING_STATED;
  const language = await detectLanguage(text, stated.language ?? own.language);
  return {
    id: `sha256:${createHash('sha256').update(identity).digest('hex')}`,
    path,
    format,
    text,
    html: page ? content : null,
    title: stated.title ?? own.title,
    outlet: stated.outlet ?? own.outlet,
    author: stated.author ?? own.author,
    url: stated.url ?? own.url,
    stated: stated.published ?? own.published,
    language,
    unread: language === null || language === 'en' ? null : `not in English: ${language}`,
  };
}
