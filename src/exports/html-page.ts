import { createHash } from 'node:crypto';
import { fixed, html, type Markup } from './html-markup.ts';

/** What a self-contained page is made of; style and script are our own. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly script: string | null;
  readonly body: Markup;
  /** Asks the server it came from; a page in one file asks nobody. */
  readonly connects?: boolean;
}

/**
 * One HTML file that asks the net for nothing: the policy allows only the one style and the one script inside it,
 * named by their hashes, so that no text of a report can run or restyle anything.
 */
export function renderPage(page: Page): string {
  const policy = policyOf(page);
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${fixed(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Chancery">
<title>${page.title}</title>
<style>${fixed(page.style)}</style>
</head>
<body>
${page.body}
${page.script === null ? null : html`<script>${fixed(page.script)}</script>`}
</body>
</html>`}\n`;
}

/** The content security policy of a page: nothing but the one style and the one script in it. */
export function policyOf({ style, script, connects }: Pick<Page, 'style' | 'script' | 'connects'>): string {
  const scripts = script === null ? "'none'" : hashSource(script);
  const connections = connects ? " connect-src 'self';" : '';
  return `default-src 'none'; style-src ${hashSource(style)}; script-src ${scripts};${connections} base-uri 'none'; form-action 'none'`;
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
