import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Span } from '../model/span.ts';

/** HTML markup in, its tree and the plain text of the whole page out, each text node knowing its place in that text. */

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;

export interface Page {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Blocks a line each, white space collapsed, no empty lines (docs/formats.md). */
  readonly text: string;
  /** Where the words of a text node stand in `text`; nodes without words are absent. */
  readonly places: ReadonlyMap<PageText, Span>;
  /** How many elements hold them, or could. */
  readonly elements: number;
}

/** Elements whose content is not words of the page. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style template noscript svg math iframe object embed head canvas audio video select datalist map'.split(' '),
);

/** Elements that run on within a line; every other element begins and ends one. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby rb rt rtc rp ' +
    's samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

let last: { readonly html: string; readonly page: Page } | null = null;

/** The last page is kept: ingest and clean read the same page one after the other. */
export function parsePage(html: string): Page {
  if (last?.html === html) return last.page;
  const page = layOut(parse(html));
  last = { html, page };
  return page;
}

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;
export const isText = (node: PageNode): node is PageText => node.nodeName === '#text';
export const isBlock = (tagName: string): boolean => !INLINE.has(tagName);

export const attribute = (element: PageElement, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** Not recursive: pages nest as deep as they like. */
function layOut(document: DefaultTreeAdapterTypes.Document): Page {
  const writer = new LineWriter();
  const places = new Map<PageText, Span>();
  let node: PageNode | null = (document.childNodes[0] as PageNode) ?? null;
  const indexes: number[] = [0];
  let elements = 0;
  while (node) {
    let inside: PageNode | undefined;
    if (isText(node)) {
      const place = writer.write(node.value);
      if (place) places.set(node, place);
    } else if (isElement(node) && !SILENT.has(node.tagName)) {
      elements++;
      if (isBlock(node.tagName)) writer.breakLine();
      inside = node.childNodes[0];
    }
    if (inside) {
      node = inside;
      indexes.push(0);
      continue;
    }
    node = nextAfter(node, indexes, writer);
  }
  return { document, text: writer.finish(), places, elements };
}

function nextAfter(from: PageNode, indexes: number[], writer: LineWriter): PageNode | null {
  let node: PageNode = from;
  for (;;) {
    if (isElement(node) && isBlock(node.tagName) && !SILENT.has(node.tagName)) writer.breakLine();
    const parent = node.parentNode;
    if (!parent) return null;
    const index = indexes.pop()! + 1;
    const sibling = parent.childNodes[index];
    if (sibling) {
      indexes.push(index);
      return sibling;
    }
    if (!('tagName' in parent)) return null;
    node = parent;
  }
}

/** Collapses white space; a space belongs to the node it first stands in, a line feed to none. */
class LineWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private atStart = true;
  private pendingSpace = false;

  breakLine(): void {
    if (!this.atStart) {
      this.push('\n');
      this.atStart = true;
    }
    this.pendingSpace = false;
  }

  write(value: string): Span | null {
    const words = value.replace(/[ \t\n\r\f]+/g, ' ');
    if (words === '') return null;
    let body = words;
    if (body.startsWith(' ')) {
      body = body.slice(1);
      if (!this.atStart) this.pendingSpace = true;
    }
    const trailing = body.endsWith(' ');
    if (trailing) body = body.slice(0, -1);
    if (body === '') return null;
    if (this.pendingSpace) this.push(' ');
    this.pendingSpace = trailing;
    const start = this.length;
    this.push(body);
    this.atStart = false;
    return { start, end: this.length };
  }

  finish(): string {
    this.breakLine();
    return this.parts.join('').replace(/\n$/, '');
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
