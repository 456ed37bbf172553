import type { Dossier } from './dossier-schema.ts';
import { fixed, html, type Markup } from './html-markup.ts';
import { renderPage } from './html-page.ts';
import type { PageBundle } from './page-bundle.ts';
import { plainJson } from './plain-json.ts';

/** Characters of reports that one file carries in full; of further ones only the sentences claims rest on. */
export const TEXT_BUDGET = 4_000_000;

/** Characters in which attributions and times are marked as well: about a second of reading for each 100,000. */
export const MARKS_BUDGET = 400_000;

/** Claims, or rows of origins, in one piece of data: a browser reads each piece in a turn of its own. */
const PIECE = 4000;

/** The dossier as one HTML file with its data inside, which asks the net for nothing. */
export function renderHtmlDossier(dossier: Dossier, bundle: PageBundle): string {
  const { claims, origins } = dossier;
  const first = { ...dossier, claims: claims.slice(0, PIECE), origins: origins.slice(0, PIECE) };
  return pageOf(`${dossier.title} · Chancery`, bundle, [
    html`<script type="application/json" id="dossier">${fixed(plainJson(first))}</script>`,
    ...furtherPieces('claims', claims),
    ...furtherPieces('origins', origins),
  ]);
}

/** What of a list comes after its first piece. */
function furtherPieces(list: 'claims' | 'origins', all: readonly unknown[]): Markup[] {
  return Array.from({ length: Math.max(0, Math.ceil(all.length / PIECE) - 1) }, (_, index) => {
    const json = plainJson(all.slice((index + 1) * PIECE, (index + 2) * PIECE));
    return html`<script type="application/json" class="dossier-piece" data-list="${list}">${fixed(json)}</script>`;
  });
}

/** The page without data: it asks the server it came from; with `review` it also lets people decide. */
export const renderServedPage = (bundle: PageBundle, { review }: { readonly review: boolean }): string =>
  pageOf('Chancery', bundle, null, review);

function pageOf(title: string, { script, style }: PageBundle, data: readonly Markup[] | null, review = false): string {
  return renderPage({
    title,
    style,
    script,
    connects: data === null,
    body: html`<div id="app"${review && fixed(' data-review')}><p class="starting">Opening the dossier …</p></div>
<noscript><p class="starting">This page draws itself with a script of its own, which is switched off here. The same in plain text: <code>chancery brief --format md</code>.</p></noscript>
${data}`,
  });
}
