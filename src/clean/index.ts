import type { Article, Block } from '../model/article.ts';
import { OffsetMap, type Run } from '../model/offset-map.ts';
import type { Report } from '../model/report.ts';

/** A report in, the article's own words out, apart from page furniture. */
export function clean(report: Report): Article {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const match of report.text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const original = match.index + match[0].indexOf(line);
    if (blocks.length > 0) at++;
    runs.push({ clean: at, original, length: line.length });
    parts.push(line);
    const isHeadline = blocks.length === 0 && line.length < 140 && !/[.!?]["”’]?$/.test(line);
    blocks.push({ start: at, end: at + line.length, kind: isHeadline ? 'headline' : 'paragraph' });
    at += line.length;
  }
  return {
    title: report.title ?? (blocks[0]?.kind === 'headline' ? parts[0]! : null),
    text: parts.join('\n'),
    blocks,
    removed: [],
    imprint: { author: report.author, outlet: report.outlet, url: report.url, dates: [], credits: [] },
    map: new OffsetMap(runs),
  };
}
