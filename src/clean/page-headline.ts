import type { Run } from '../model/offset-map.ts';
import { isElement, isText, type Page, type PageElement, type PageNode, SILENT } from '../text/page.ts';
import { isSameTitle } from './blocks.ts';
import { type Line, trimmed } from './line.ts';
import { countWords } from './line-shape.ts';

/** A parsed page and the title it states in, the headline as it stands on the page out; null when none can be told. */
export function findPageHeadline(page: Page, title: string | null, before: number): Line | null {
  const headings = headingsOf(page)
    .map((element) => lineOf(element, page))
    .filter((line) => line !== null && (line.runs[0]?.original ?? before) < before) as Line[];
  const same = title ? headings.filter((line) => isSameTitle(line.text, title)) : [];
  if (same.length > 0) return same[0]!;
  // A site's own name is often a first heading too; a headline has several words.
  const worded = headings.filter((line) => countWords(line.text) >= 4);
  return worded.length === 1 ? worded[0]! : null;
}

const MOST_HEADINGS = 20;

function headingsOf(page: Page): PageElement[] {
  const found: PageElement[] = [];
  const work: PageNode[] = [...page.document.childNodes].reverse();
  for (let node = work.pop(); node && found.length < MOST_HEADINGS; node = work.pop()) {
    if (!isElement(node) || SILENT.has(node.tagName)) continue;
    if (node.tagName === 'h1') found.push(node);
    else for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i]!);
  }
  return found;
}

/** The heading as one line, however many lines the page sets it in. */
function lineOf(heading: PageElement, page: Page): Line | null {
  const runs: Run[] = [];
  let text = '';
  const work: PageNode[] = [heading];
  for (let node = work.pop(); node; node = work.pop()) {
    if (isText(node)) {
      const place = page.places.get(node);
      if (!place) continue;
      const last = runs.at(-1);
      const end = last ? last.original + last.length : place.start;
      if (last && place.start > end) text += ' ';
      runs.push({ clean: text.length, original: place.start, length: place.end - place.start });
      text += page.text.slice(place.start, place.end);
    } else if (isElement(node)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i]!);
    }
  }
  return trimmed({ text, runs, kind: 'heading', linked: 0, apart: false });
}
