import { createHash } from 'node:crypto';
import type { Report, ReportFormat } from '../model/report.ts';
import { attribute, isElement, type Page, parsePage } from '../text/page.ts';
import { detectLanguage } from './language.ts';

/** What a record or a file states about a report, beside its words. */
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

/** Makes the report: its id, its plain text, its language. `content` is the words or the markup, as decoded. */
export function makeReport(
  path: string,
  format: ReportFormat,
  content: string,
  identity: Uint8Array | string,
  stated: Stated = NOTHING_STATED,
): Report {
  const page = format === 'html' ? parsePage(content) : null;
  const text = page ? page.text : content;
  const language = detectLanguage(text, stated.language ?? (page && declaredLanguage(page)));
  return {
    id: `sha256:${createHash('sha256').update(identity).digest('hex')}`,
    path,
    format,
    text,
    html: page ? content : null,
    title: stated.title,
    outlet: stated.outlet,
    author: stated.author,
    url: stated.url,
    stated: stated.published,
    language,
    unread: language === null || language === 'en' ? null : `not in English: ${language}`,
  };
}

function declaredLanguage(page: Page): string | null {
  const root = page.document.childNodes.find((node) => node.nodeName === 'html');
  return root && isElement(root) ? attribute(root, 'lang') : null;
}
