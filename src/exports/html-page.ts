import { createHash } from 'node:crypto';
import { fixed, html, type Markup } from './html-markup.ts';

/** What a self-contained page is made of; style and script are our own. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly script: string | null;
  readonly body: Markup;
}

/**
 * One HTML file that asks the net for nothing: the policy allows only the one style and the one script inside it,
 * named by their hashes, so that no text of a report can run or restyle anything.
 */
export function renderPage(page: Page): string {
  const script = page.script === null ? "'none'" : hashSource(page.script);
  const policy = `default-src 'none'; style-src ${hashSource(page.style)}; script-src ${script}; base-uri 'none'; form-action 'none'`;
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

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
