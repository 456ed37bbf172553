import { createRequire } from 'node:module';
import type { Span } from '../model/span.ts';
import { isElement, isText, type Page, type PageElement, type PageNode, SILENT } from '../text/page.ts';

/** A parsed page in, a DOM document for the extractor out, each of its text nodes knowing its place in the page's text. */

/** The little of the DOM that is used here; the extractor uses more of it. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly lastChild: DomNode | null;
  [PLACE]?: Span;
  appendChild(child: DomNode): void;
  removeChild(child: DomNode): void;
  cloneNode(deep: boolean): DomNode;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly className: string;
  textContent: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export interface DomDocument {
  readonly head: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
}

const PLACE = Symbol('place');

/** Where the words of a text node stand in the page's text. */
export const placeInPage = (node: DomNode): Span | null => node[PLACE] ?? null;

/** Elements nested deeper than this are taken into their ancestor: the extractor is recursive. */
const DEEPEST = 200;

let parseHTML: ((html: string) => { document: unknown }) | null = null;

/** Loaded when the first page comes: a run over plain text never pays for it. */
function emptyDocument(): DomDocument {
  parseHTML ??= (
    createRequire(import.meta.url)('linkedom/cached') as { parseHTML: (html: string) => { document: unknown } }
  ).parseHTML;
  return parseHTML('<!doctype html><html><head></head><body></body></html>').document as DomDocument;
}

export function buildDocument(page: Page): DomDocument {
  const document = emptyDocument();
  const root = page.document.childNodes.find((node) => node.nodeName === 'html');
  const parts = root && isElement(root) ? root.childNodes.filter(isElement) : [];
  for (const node of parts.find((part) => part.tagName === 'head')?.childNodes ?? []) {
    if (isElement(node) && node.tagName === 'title') {
      const title = document.createElement('title');
      title.textContent = node.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
      document.head.appendChild(title);
    }
  }
  const body = parts.find((part) => part.tagName === 'body');
  if (body) {
    copyAttributes(body, document.body);
    copyChildren(document, page, body, document.body);
  }
  keepPlacesOnRetry(document.body);
  return document;
}

/** Not recursive: pages nest as deep as they like. */
function copyChildren(document: DomDocument, page: Page, from: PageElement, to: DomElement): void {
  const work: { readonly node: PageNode; readonly to: DomElement; readonly depth: number }[] = [];
  const enter = (element: PageElement, target: DomElement, depth: number) => {
    const children = element.childNodes;
    for (let i = children.length - 1; i >= 0; i--) work.push({ node: children[i]!, to: target, depth });
  };
  enter(from, to, 1);
  for (let item = work.pop(); item; item = work.pop()) {
    const { node, depth } = item;
    if (isText(node)) {
      const place = page.places.get(node);
      if (place) item.to.appendChild(placedText(document, page, place));
    } else if (isElement(node) && !SILENT.has(node.tagName)) {
      let target = item.to;
      if (depth < DEEPEST) {
        target = document.createElement(node.tagName);
        copyAttributes(node, target);
        item.to.appendChild(target);
      }
      enter(node, target, depth + 1);
    }
  }
}

function placedText(document: DomDocument, page: Page, place: Span): DomNode {
  // The space after a node's words belongs to no node in the page's text; here it must stand somewhere.
  const end = page.text[place.end] === ' ' ? place.end + 1 : place.end;
  const text = document.createTextNode(page.text.slice(place.start, end));
  text[PLACE] = { start: place.start, end };
  return text;
}

/** What the extractor reads of an element. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id itemprop itemtype rel role aria-hidden aria-modal hidden href src style lang summary property datetime'.split(
    ' ',
  ),
);

function copyAttributes(from: PageElement, to: DomElement): void {
  for (const { name, value } of from.attrs) {
    if (!ATTRIBUTES.has(name)) continue;
    // The extractor replaces script links by new text nodes, which would not know their place.
    const script = name === 'href' && /^\s*javascript:/i.test(value);
    to.setAttribute(name, script ? '' : value);
  }
}

/**
 * The extractor saves the body as markup and restores it for a second try, which would lose the places;
 * the body keeps copies of its nodes instead.
 */
function keepPlacesOnRetry(body: DomElement): void {
  let saved: DomNode[] = [];
  Object.defineProperty(body, 'innerHTML', {
    get() {
      saved = [...body.childNodes].map(copyNode);
      return '';
    },
    set() {
      while (body.lastChild) body.removeChild(body.lastChild);
      for (const node of saved) body.appendChild(copyNode(node));
    },
  });
}

/** Recursive to at most `DEEPEST`. */
function copyNode(node: DomNode): DomNode {
  const copy = node.cloneNode(false);
  const place = node[PLACE];
  if (place) copy[PLACE] = place;
  for (const child of node.childNodes) copy.appendChild(copyNode(child));
  return copy;
}
