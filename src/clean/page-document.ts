import { isElement, isText, type Page, type PageElement, type PageNode, SILENT } from '../text/page.ts';
import { DomDocument, DomElement, DomText } from './page-dom.ts';

/** A parsed page in, the document the extractor works on out, each of its text nodes knowing its place in the page's text. */

/** Elements nested deeper than this are taken into their ancestor: the extractor is recursive. */
const DEEPEST = 200;

export function buildDocument(page: Page): DomDocument {
  const root = page.document.childNodes.find((node) => node.nodeName === 'html');
  const parts = root && isElement(root) ? root.childNodes.filter(isElement) : [];
  const head = parts.find((part) => part.tagName === 'head')?.childNodes.filter(isElement) ?? [];
  const titles = head
    .filter((element) => element.tagName === 'title')
    .flatMap((title) => title.childNodes.filter(isText));
  const document = new DomDocument(titles.map((text) => text.value).join(''));
  const body = parts.find((part) => part.tagName === 'body');
  if (body) {
    copyAttributes(body, document.body);
    copyChildren(page, body, document.body);
  }
  return document;
}

/** Not recursive: pages nest as deep as they like. */
function copyChildren(page: Page, from: PageElement, to: DomElement): void {
  const worded = elementsWithWords(page);
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
      if (!place) continue;
      // The space after a node's words belongs to no node in the page's text; here it must stand somewhere.
      const end = page.text[place.end] === ' ' ? place.end + 1 : place.end;
      item.to.appendChild(new DomText(page.text.slice(place.start, end), { start: place.start, end }));
    } else if (isElement(node) && !SILENT.has(node.tagName)) {
      let target = item.to;
      if (depth < DEEPEST && (worded.has(node) || WORDLESS.has(node.tagName))) {
        target = new DomElement(node.tagName);
        copyAttributes(node, target);
        item.to.appendChild(target);
      }
      enter(node, target, depth + 1);
    }
  }
}

/** Elements without words that the extractor counts, or that part lines; other empty ones only cost time. */
const WORDLESS: ReadonlySet<string> = new Set('br hr img picture input button select textarea'.split(' '));

function elementsWithWords(page: Page): ReadonlySet<PageNode> {
  const worded = new Set<PageNode>();
  for (const text of page.places.keys()) {
    let node = text.parentNode;
    while (node && 'tagName' in node && !worded.has(node)) {
      worded.add(node);
      node = node.parentNode;
    }
  }
  return worded;
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
