import type { Annotation, Attribution, Mention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { groupRemovals } from './explanation.ts';
import { ANNOTATION_STYLE } from './html-annotation-style.ts';
import { fixed, html, type Markup } from './html-markup.ts';
import { renderPage } from './html-page.ts';
import { plural } from './wording.ts';

/** One page to check annotations on: every span marked in its place, under a legend that switches each kind on and off. */
export function renderAnnotationSheet(articles: readonly Markup[]): string {
  const body = html`<header>
<p class="brand">Chancery</p>
<h1>Annotation sheet</h1>
<p>${plural(articles.length, 'report')}. Point at a mark to see what it says.</p>
<div class="legend">${LAYERS.map(
    ([name, kinds]) =>
      html`<label><input type="checkbox" id="show-${name}" checked> ${kinds.map(
        ([kind, words]) => html`<span class="${kind}">${words}</span> `,
      )}</label>`,
  )}</div>
</header>
<main>${articles}</main>`;
  return renderPage({ title: 'Annotation sheet · Chancery', style: ANNOTATION_STYLE, script: null, body });
}

const LAYERS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'names',
    [
      ['m state', 'state'],
      ['m organisation', 'organisation'],
      ['m framework', 'framework'],
      ['m person', 'person'],
      ['m outlet', 'outlet'],
      ['m office', 'office'],
      ['m unresolved', 'unresolved'],
    ],
  ],
  ['times', [['t', 'time']]],
  ['quotes', [['q', 'quote']]],
  [
    'attributions',
    [
      ['a source', 'source'],
      ['a cue', 'cue'],
      ['a content', 'content'],
    ],
  ],
];

/** One report's article with its annotations; offsets of the annotation point into the article. */
export function renderAnnotatedArticle(report: Report, article: Article, annotation: Annotation): Markup {
  const layers = layersByBlock(layersOf(annotation), article.blocks);
  const removed = groupRemovals(article.removed);
  return html`<article>
<h2 dir="auto">${article.title ?? report.path}</h2>
<p class="path"><bdi>${report.path}</bdi>: ${plural(annotation.sentences.length, 'sentence')}, ${plural(annotation.mentions.length, 'name')}, ${plural(annotation.times.length, 'time')}, ${plural(annotation.attributions.length, 'attribution')}</p>
<div class="sheet">${article.blocks.map(
    (block, index) => html`<p class="${block.kind}" dir="auto">${markedUp(article.text, block, layers[index]!)}</p>\n`,
  )}</div>
${annotation.attributions.length === 0 ? null : attributionTable(article, annotation.attributions)}
${removed.map(
  ({ step, reason, texts }) =>
    html`<details><summary>Removed: ${reason} <small>(${step})</small></summary><ul>${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul></details>`,
)}
</article>
`;
}

interface Layer extends Span {
  readonly classes: string;
  readonly title: string;
  /** Shown small behind the span. */
  readonly tag: string | null;
}

function layersOf({ mentions, times, quotes, attributions }: Annotation): Layer[] {
  const layers: Layer[] = [];
  for (const mention of mentions) {
    const resolved = mention.id !== null;
    const candidates = mention.candidates.length > 0 ? ` (${mention.candidates.join(', ')})` : '';
    const office =
      mention.office === null ? '' : `, ${mention.office}${mention.of === null ? '' : ` of ${mention.of}`}`;
    const means = resolved ? `${mention.name ?? mention.id}${office}` : `unresolved${candidates}`;
    layers.push({
      start: mention.start,
      end: mention.end,
      classes: `m ${resolved ? mention.kind : 'unresolved'}`,
      title: `${mention.kind}, ${mention.form}: ${means}`,
      tag: resolved ? stateOf(mention) : '?',
    });
  }
  for (const { start, end, value, type, basis } of times) {
    layers.push({ start, end, classes: 't', title: `${type}, ${basis}: ${value ?? 'no value'}`, tag: value });
  }
  for (const { start, end, speech } of quotes) {
    layers.push({ start, end, classes: speech ? 'q' : 'q words', title: speech ? 'quote' : 'quoted words', tag: null });
  }
  for (const [index, attribution] of attributions.entries()) {
    const number = String(index + 1);
    const add = (part: string, spans: readonly Span[], tag: string | null) => {
      for (const { start, end } of spans) {
        layers.push({ start, end, classes: `a ${part}`, title: `${part} of attribution ${number}`, tag });
      }
    };
    add('source', attribution.source ?? [], null);
    add('content', attribution.content, null);
    add('cue', attribution.cue, number);
  }
  return layers.filter(({ start, end }) => end > start);
}

/** Only states are worth a tag in the text; what else a mention stands for is said when pointing at it. */
const stateOf = ({ kind, id, of }: Mention): string | null => (kind === 'state' ? id : kind === 'person' ? of : null);

/** For each block the layers over it; one sweep, since both are in order. */
function layersByBlock(layers: readonly Layer[], blocks: readonly Span[]): Layer[][] {
  const ordered = layers.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Layer[] = [];
  return blocks.map((block) => {
    open = open.filter(({ end }) => end > block.start);
    for (; next < ordered.length && ordered[next]!.start < block.end; next++) {
      if (ordered[next]!.end > block.start) open.push(ordered[next]!);
    }
    return [...open];
  });
}

/** The text of a block, cut wherever a span begins or ends; each piece carries the classes of all spans over it. */
function markedUp(text: string, block: Span, within: readonly Layer[]): Markup[] {
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of within) cuts.add(Math.max(start, block.start)).add(Math.min(end, block.end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const over = within.filter((layer) => layer.start < end && layer.end > start);
    const words = text.slice(start, end);
    if (over.length === 0) return html`${words}`;
    const tags = over.filter((layer) => layer.end === end && layer.tag !== null);
    const classes = [...new Set(over.flatMap((layer) => layer.classes.split(' ')))].join(' ');
    const title = over.map((layer) => layer.title).join('\n');
    return html`<span class="${classes}" title="${title}">${words}</span>${tags.map(
      (layer) => html`<sub class="tag ${layer.classes.split(' ')[0]!}-tag">${layer.tag!}</sub>`,
    )}`;
  });
}

function attributionTable(article: Article, attributions: readonly Attribution[]): Markup {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  return html`<details open><summary>Attributions</summary><div class="scroll"><table>
<thead><tr><th></th><th>Source</th><th>Cue</th><th>Content</th><th>Kind</th><th>Read by</th></tr></thead>
<tbody>${attributions.map(
    (each, index) =>
      html`<tr><td>${index + 1}</td><td dir="auto">${each.source === null ? fixed('<i>none</i>') : words(each.source)}</td><td dir="auto">${words(each.cue)}</td><td dir="auto">${words(each.content)}</td><td>${each.kind}${each.count === null ? null : `, ${each.count}`}${each.medium === null ? null : `, ${each.medium}`}</td><td>${each.rule} <small>${each.confidence.toFixed(2)}</small></td></tr>\n`,
  )}</tbody></table></div></details>`;
}
