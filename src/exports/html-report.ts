import type { Reading, Told } from '../model/reading.ts';
import { groupRemovals } from './explanation.ts';
import { type Anchors, html, type Markup } from './html-markup.ts';
import { dateInWords, plural } from './wording.ts';

/**
 * One report: its words with the claims' sentences marked and page furniture greyed, and the list of what was removed;
 * without `reading`, what is known of it alone.
 */
export function reportEntry(told: Told, reading: Reading | undefined, anchors: Anchors): Markup {
  const { report, title, outlet, published, claims } = told;
  return html`<article class="report" id="${anchors.of('r', report.id)}">
<h3><bdi>${title ?? report.path}</bdi></h3>
<p class="imprint">${outlet === null ? null : html`<bdi>${outlet}</bdi>, `}${dateInWords(published)}${published.why === null ? null : html` <small>(<span dir="auto">${published.why}</span>)</small>`}<br><small><bdi>${report.path}</bdi>${webAddress(reading?.report.url ?? null)}, ${plural(claims.length, 'claim')}</small></p>
${reading === undefined ? html`<p class="rule">Its text is left out of this file because of its size.</p>` : html`<details class="reader"><summary>The report as received</summary><div class="sheet">${reportWords({ ...reading, claims }, anchors)}</div></details>`}
${reading === undefined ? null : removalList(reading)}
</article>
`;
}

function removalList({ removed }: Reading): Markup | null {
  const groups = groupRemovals(removed);
  const count = groups.reduce((sum, { texts }) => sum + texts.length, 0);
  if (count === 0) return null;
  return html`<details class="removals"><summary>${plural(count, 'passage')} removed before reading</summary>${groups.map(
    ({ step, reason, texts }) =>
      html`<p>${reason} <small>(${step})</small></p><ul>${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`,
  )}</details>`;
}

/** Only the web's own addresses become links. */
function webAddress(url: string | null): Markup | null {
  if (url === null) return null;
  if (!/^https?:\/\//i.test(url)) return html`, <bdi>${url}</bdi>`;
  return html`, <a href="${url}" rel="noreferrer noopener nofollow"><bdi>${url}</bdi></a>`;
}

interface Piece {
  readonly text: string;
  readonly claims: readonly string[];
  /** Claims whose evidence begins here. */
  readonly opens: readonly string[];
  readonly removal: string | null;
}

function reportWords(reading: Reading, anchors: Anchors): Markup[] {
  return linesOf(reading).map((pieces) => {
    const isFurniture = pieces.every(({ removal, text }) => removal !== null || text.trim() === '');
    return html`<p dir="auto"${isFurniture ? html` class="furniture"` : null}>${pieces.map((piece) => pieceOf(piece, anchors))}</p>\n`;
  });
}

function pieceOf({ text, claims, opens, removal }: Piece, anchors: Anchors): Markup {
  const targets = opens.map(
    (id) => html`<a class="target" id="${anchors.of('t', id)}" href="#${anchors.of('c', id)}"></a>`,
  );
  if (removal !== null) return html`${targets}<del title="${removal}">${text}</del>`;
  if (claims.length === 0) return html`${targets}${text}`;
  return html`${targets}<mark><a href="#${anchors.of('c', claims[0]!)}">${text}</a></mark>`;
}

/** Cuts the report at every line, removal and claim; lines without words are left out. */
function linesOf(reading: Reading): Piece[][] {
  const { text } = reading.report;
  const cuts = new Set<number>([0, text.length]);
  for (const { start, end } of reading.removed) cuts.add(start).add(end);
  for (const { evidence } of reading.claims) cuts.add(evidence.start).add(evidence.end);
  for (const match of text.matchAll(/\r\n|\r|\n/g)) cuts.add(match.index).add(match.index + match[0].length);
  const places = [...cuts].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b);
  const claims = reading.claims.toSorted(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1),
  );
  const removed = reading.removed.toSorted((a, b) => a.start - b.start);
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let nextClaim = 0;
  let nextRemoval = 0;
  let open: { id: string; end: number }[] = [];
  let removal: { reason: string; end: number } | null = null;
  let opens: string[] = [];
  for (const [index, start] of places.slice(0, -1).entries()) {
    const end = places[index + 1]!;
    open = open.filter((claim) => claim.end > start);
    for (; nextClaim < claims.length && claims[nextClaim]!.evidence.start <= start; nextClaim++) {
      const { id, evidence } = claims[nextClaim]!;
      if (evidence.end > start) open.push({ id, end: evidence.end });
      opens.push(id);
    }
    if (removal !== null && removal.end <= start) removal = null;
    for (; nextRemoval < removed.length && removed[nextRemoval]!.start <= start; nextRemoval++) {
      const next = removed[nextRemoval]!;
      if (next.end > start && next.end > (removal?.end ?? 0))
        removal = { reason: `${next.reason} (${next.step})`, end: next.end };
    }
    const piece = text.slice(start, end);
    if (/^[\r\n]+$/.test(piece)) {
      lines.push(line);
      line = [];
      continue;
    }
    line.push({ text: piece, claims: open.map(({ id }) => id), opens, removal: removal?.reason ?? null });
    opens = [];
  }
  lines.push(line);
  return lines.filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''));
}
