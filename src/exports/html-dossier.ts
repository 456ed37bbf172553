import type { Dossier } from './dossier-schema.ts';
import { fixed, html } from './html-markup.ts';
import { renderPage } from './html-page.ts';
import type { PageBundle } from './page-bundle.ts';
import { plainJson } from './plain-json.ts';

/** Characters of reports that one file carries in full; of further ones only the sentences claims rest on. */
export const TEXT_BUDGET = 4_000_000;

/** Characters in which attributions and times are marked as well: about a second of reading for each 100,000. */
export const MARKS_BUDGET = 400_000;

/** The dossier as one HTML file with its data inside, which asks the net for nothing. */
export function renderHtmlDossier(dossier: Dossier, bundle: PageBundle): string {
  return pageOf(`${dossier.title} · Chancery`, bundle, plainJson(dossier));
}

/** The page without data: it asks the server it came from; with `review` it also lets people decide. */
export const renderServedPage = (bundle: PageBundle, { review }: { readonly review: boolean }): string =>
  pageOf('Chancery', bundle, null, review);

function pageOf(title: string, { script, style }: PageBundle, data: string | null, review = false): string {
  return renderPage({
    title,
    style,
    script,
    connects: data === null,
    body: html`<div id="app"${review && fixed(' data-review')}><p class="starting">Opening the dossier …</p></div>
<noscript><p class="starting">This page draws itself with a script of its own, which is switched off here. The same in plain text: <code>chancery brief --format md</code>.</p></noscript>
${data === null ? null : html`<script type="application/json" id="dossier">${fixed(data)}</script>`}`,
  });
}
