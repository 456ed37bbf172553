import { createRequire } from 'node:module';
import type { Run } from '../model/offset-map.ts';
import { isBlock, type Page } from '../text/page.ts';
import { type Line, type LineKind, trimmed } from './line.ts';
import { buildDocument } from './page-document.ts';
import { type DomElement, DomText } from './page-dom.ts';

/** A page in, the lines the extractor takes for its article out, in the order of the page. */

type Extractor = new (
  document: unknown,
  options: { serializer: (node: DomElement) => DomElement },
) => { parse(): { content: DomElement | null } | null };

let extractor: Extractor | null = null;

/** Loaded when the first page comes. */
function loadExtractor(): Extractor {
  extractor ??= (createRequire(import.meta.url)('@mozilla/readability') as { Readability: Extractor }).Readability;
  return extractor;
}

/** The extractor's time grows with the square of some pages; real ones have a few thousand elements. */
const MOST_ELEMENTS = 20_000;

/** Null when the page has more elements than any article's; its plain text is then read as such. */
export function layOutPage(page: Page): Line[] | null {
  if (page.elements > MOST_ELEMENTS) return null;
  const Readability = loadExtractor();
  const parsed = new Readability(buildDocument(page), { serializer: (node) => node }).parse();
  return parsed?.content ? linesOf(parsed.content, page.text) : [];
}

interface Setting {
  readonly kind: LineKind;
  readonly linked: boolean;
}

function linesOf(content: DomElement, pageText: string): Line[] {
  const writer = new LineCollector(pageText);
  walk(content, { kind: 'plain', linked: false }, writer);
  writer.flush();
  return writer.lines;
}

const KINDS: Readonly<Record<string, LineKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  figure: 'caption',
  figcaption: 'caption',
};

function walk(node: DomElement | DomText, setting: Setting, writer: LineCollector): void {
  if (node instanceof DomText) {
    if (node.place) writer.add(node.place.start, node.place.end, setting);
    return;
  }
  const name = node.localName;
  // A heading broken over lines is still one heading.
  if (name === 'br' && setting.kind === 'heading') {
    writer.space();
    return;
  }
  const block = isBlock(name);
  if (block) writer.flush();
  const kind = KINDS[name];
  const inner: Setting = {
    kind: kind && (setting.kind === 'plain' || kind === 'caption' || kind === 'quote') ? kind : setting.kind,
    linked: setting.linked || name === 'a',
  };
  for (const child of node.childNodes) walk(child, inner, writer);
  if (block) writer.flush();
}

class LineCollector {
  readonly lines: Line[] = [];
  private readonly pageText: string;
  private text = '';
  private runs: Run[] = [];
  private kind: LineKind = 'plain';
  private linked = 0;

  constructor(pageText: string) {
    this.pageText = pageText;
  }

  add(start: number, end: number, setting: Setting): void {
    if (this.runs.length === 0) this.kind = setting.kind;
    const last = this.runs.at(-1);
    if (last && last.original + last.length === start && last.clean + last.length === this.text.length) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + (end - start) };
    } else this.runs.push({ clean: this.text.length, original: start, length: end - start });
    this.text += this.pageText.slice(start, end);
    if (setting.linked) this.linked += end - start;
  }

  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  flush(): void {
    const { text, runs, kind } = this;
    const line = trimmed({
      text,
      runs,
      kind,
      linked: text === '' ? 0 : Math.min(1, this.linked / text.length),
      apart: false,
    });
    if (line) this.lines.push(line);
    this.text = '';
    this.runs = [];
    this.linked = 0;
  }
}
