import { createHash } from 'node:crypto';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Annotation, Attribution } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ChainLink, Claim } from '../model/claim.ts';
import type { LedgerRecord } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Found } from './draft.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import { layOutScene, type Scene } from './scene.ts';
import { settle } from './settle.ts';
import { linkOf } from './source.ts';
import { SURE } from './speaker.ts';
import { placed } from './story.ts';

/** What the record reader needs besides the annotated article. */
export interface RecordKit {
  readonly gazetteer: Gazetteer;
  /** The attributions whose content holds a span, innermost first. */
  chainOf(span: Span, attributions: readonly Attribution[]): Attribution[];
}

/** Annotated article and its claims → everything else it says, in the order of the text. Evidence is in the report's offsets. */
export function readRecords(
  report: Report,
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  kit: RecordKit,
): LedgerRecord[] {
  const scene = layOutScene(article, annotation, claims, kit.gazetteer, kit.chainOf);
  const found: Found[] = [];
  for (const view of scene.views)
    for (const recognizer of RECOGNIZERS)
      for (const draft of recognizer.read(scene, view)) found.push({ draft, rule: recognizer.name });
  const records = settle(found).map((one) => toRecord(report, scene, one));
  return records.sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Longest evidence, in UTF-16 units; quotations are kept whole. */
const LIMIT = 400;

function toRecord(report: Report, scene: Scene, { draft, rule }: Found): LedgerRecord {
  const { content, evidence, core } = draft;
  const end = content.record === 'quote' ? evidence.end : Math.min(evidence.end, evidence.start + LIMIT);
  const span = scene.article.map.toOriginal({
    start: evidence.start,
    end: closed(scene.article.text, evidence.start, end),
  });
  const attribution: ChainLink[] = scene
    .chainOf(core ?? evidence)
    .flatMap((one) => (one.source === null || one.confidence < SURE ? [] : linkOf(scene, one)));
  const body = {
    ...placed(scene, draft),
    report: report.id,
    path: report.path,
    attribution,
    evidence: { quote: report.text.slice(span.start, span.end), start: span.start, end: span.end },
    rule,
    confidence: draft.confidence,
  };
  const { path: _, ...hashed } = body;
  const id = `record:${createHash('sha256').update(JSON.stringify(hashed)).digest('hex').slice(0, 24)}`;
  return { id, ...body };
}

/** Takes in the mark that closes a word in quotation marks at the end. */
function closed(text: string, start: number, end: number): number {
  const mark = text[end] ?? '';
  const opens: Record<string, string> = { '’': '‘', '”': '“', '"': '"', "'": "'" };
  const open = opens[mark];
  return open !== undefined && text.slice(Math.max(start, end - 40), end).includes(open) ? end + 1 : end;
}
