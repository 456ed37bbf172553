import { parseFragment } from 'parse5';
import { attribute, isElement, isText, type Page, type PageElement, type PageNode } from './page.ts';

/** A parsed page in, what its head and its JSON-LD state about the article out. */
export interface PageStatements {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 8601, as stated. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
}

export function readPageStatements(page: Page): PageStatements {
  const head = collect(page);
  const article = findArticle(head.linkedData);
  const meta = (...names: string[]) => names.map((name) => head.metas.get(name)).find((value) => value) ?? null;
  return {
    title: text(article?.['headline']) ?? meta('og:title', 'twitter:title', 'dc.title') ?? head.title,
    outlet: nameOf(article?.['publisher']) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'publisher'),
    author:
      nameOf(article?.['author']) ??
      person(meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author')),
    url: head.canonical ?? meta('og:url') ?? text(article?.['url']),
    published:
      time(text(article?.['datePublished'])) ??
      time(
        meta(
          'article:published_time',
          'datepublished',
          'parsely-pub-date',
          'pubdate',
          'publishdate',
          'publish-date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'sailthru.date',
          'date',
          'og:published_time',
        ),
      ),
    updated:
      time(text(article?.['dateModified'])) ??
      time(
        meta(
          'article:modified_time',
          'datemodified',
          'lastmod',
          'last-modified',
          'dcterms.modified',
          'og:updated_time',
        ),
      ),
    language: head.language,
  };
}

interface Head {
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly linkedData: readonly unknown[];
}

const LONGEST_LINKED_DATA = 500_000;

function collect(page: Page): Head {
  const metas = new Map<string, string>();
  const linkedData: unknown[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  const work: PageNode[] = [...page.document.childNodes].reverse();
  for (let node = work.pop(); node; node = work.pop()) {
    if (!isElement(node)) continue;
    switch (node.tagName) {
      case 'html':
        language = attribute(node, 'lang') ?? attribute(node, 'xml:lang');
        break;
      case 'meta': {
        const name = attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop');
        const content = attribute(node, 'content')?.trim();
        if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
        break;
      }
      case 'title':
        title ??= innerText(node).trim() || null;
        break;
      case 'link':
        if (attribute(node, 'rel')?.toLowerCase() === 'canonical') canonical ??= address(attribute(node, 'href'));
        break;
      case 'script':
        if (/ld\+json/i.test(attribute(node, 'type') ?? '')) linkedData.push(...parseLinkedData(innerText(node)));
        break;
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i]!);
  }
  return { metas, title, canonical, language, linkedData };
}

const innerText = (element: PageElement): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

function parseLinkedData(source: string): unknown[] {
  if (source.length > LONGEST_LINKED_DATA) return [];
  try {
    return [JSON.parse(source.trim().replace(/^<!--|-->$/g, ''))];
  } catch {
    return [];
  }
}

type Record_ = Record<string, unknown>;
const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first object that calls itself an article, also inside lists and `@graph`. */
function findArticle(values: readonly unknown[]): Record_ | null {
  const work = [...values];
  for (let seen = 0; work.length > 0 && seen < 500; seen++) {
    const value = work.shift();
    if (Array.isArray(value)) work.unshift(...value.slice(0, 200));
    else if (isRecord(value)) {
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => /(?:Article|BlogPosting|Report|AnalysisNews)/i.test(type))) return value;
      if (value['@graph']) work.push(value['@graph']);
      if (isRecord(value['mainEntity'])) work.push(value['mainEntity']);
    }
  }
  return null;
}

/** Some pages put entities into their JSON, where nobody decodes them. */
function text(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (!value.includes('&')) return value.trim();
  const decoded = parseFragment(value.slice(0, 2000)).childNodes.map((node) => (isText(node) ? node.value : ''));
  return decoded.join('').trim() || value.trim();
}

function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => person(isRecord(one) ? text(one['name']) : text(one)));
  return (
    names
      .filter((name) => name !== null)
      .slice(0, 5)
      .join(', ') || null
  );
}

/** Some pages put an address where the name belongs. */
const person = (value: string | null): string | null =>
  value && !/^https?:|^\/|^@/.test(value) && value.length <= 120 ? value.replace(/^by\s+/i, '') : null;

const time = (value: string | null): string | null =>
  value !== null && /^(?:19|20)\d{2}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/.test(value) ? value.replace(' ', 'T') : null;

const address = (value: string | null): string | null => (value && /^https?:\/\//i.test(value) ? value : null);
