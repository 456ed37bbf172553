/**
 * Attributions of single reports against a list made by hand.
 *   node bench/attribution-list.ts [LIST.json FOLDER]
 * Exit code 1 when a share is under its floor in bench/floors.json. Without arguments: bench/attribution-list.json, the
 * explicit attributions of the five reports in ../shared/reports, as offsets.
 * LIST.json: [{"file","source":{"start","end"}|null,"cue":{"start","end"},"content":[{"start","end"}…]}…], offsets into FOLDER/file.
 * Found: the cues overlap. Source and content right: word F1 of at least 0.6 and 0.7.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Attribution } from '../src/model/annotation.ts';
import { overlaps, type Span } from '../src/model/span.ts';
import { loadChancery } from '../src/pipeline/index.ts';

interface Listed {
  readonly file: string;
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

const [list = beside('attribution-list.json'), folder = beside('../../shared/reports')] = process.argv.slice(2);
if (!existsSync(folder)) {
  process.stderr.write(`no such folder: ${folder} (FOLDER); give the folder of the reports that LIST.json is about\n`);
  process.exit(2);
}
const listed = JSON.parse(readFileSync(list, 'utf8')) as Listed[];
const chancery = loadChancery();
const files = [...new Set(listed.map(({ file }) => file))];
const read = new Map<string, { text: string; attributions: Attribution[] }>();
for await (const report of chancery.ingest(files.map((file) => join(folder, file)))) {
  if ('failure' in report) throw report.failure;
  const { article, annotation } = chancery.annotate(report);
  const place = (spans: readonly Span[]): Span[] => spans.map((span) => article.map.toOriginal(span));
  const attributions = annotation.attributions.map((attribution) => ({
    ...attribution,
    source: attribution.source && place(attribution.source),
    cue: place(attribution.cue),
    content: place(attribution.content),
  }));
  read.set(basename(report.path), { text: report.text, attributions });
}

const counts = { found: 0, source: 0, content: 0, both: 0 };
for (const entry of listed) {
  const { text, attributions } = read.get(entry.file)!;
  const judged = attributions
    .filter(({ cue }) => cue.some((piece) => overlaps(piece, entry.cue)))
    .map((attribution) => ({
      attribution,
      source: likeness(text, attribution.source ?? [], entry.source ? [entry.source] : []) >= 0.6,
      content: likeness(text, attribution.content, entry.content) >= 0.7,
    }))
    .sort((a, b) => Number(b.source) + Number(b.content) - Number(a.source) - Number(a.content));
  const best = judged[0];
  counts.found += Number(best !== undefined);
  counts.source += Number(best?.source ?? false);
  counts.content += Number(best?.content ?? false);
  counts.both += Number((best?.source && best.content) ?? false);
  if (best?.source && best.content) continue;
  const words = (spans: readonly Span[] | null): string =>
    (spans ?? []).map((s) => text.slice(s.start, s.end)).join(' … ') || '-';
  process.stdout.write(`${entry.file} ${best ? (best.source ? 'content' : 'source') : 'missed'}\n`);
  process.stdout.write(
    `  listed: ${words(entry.source ? [entry.source] : null)} | ${words([entry.cue])} | ${words(entry.content)}\n`,
  );
  if (best) {
    const { source, cue, content } = best.attribution;
    process.stdout.write(`  read:   ${words(source)} | ${words(cue)} | ${words(content)}\n`);
  }
}
const share = (n: number): string => `${n} of ${listed.length} (${((100 * n) / listed.length).toFixed(0)} %)`;
process.stdout.write(
  `found ${share(counts.found)}\nsource right ${share(counts.source)}\ncontent right ${share(counts.content)}\n`,
);
process.stdout.write(`source and content right ${share(counts.both)}\n`);
const floors = JSON.parse(readFileSync(beside('floors.json'), 'utf8')) as Record<string, number>;
for (const [key, count] of [
  ['listFound', counts.found],
  ['listRight', counts.both],
] as const) {
  if (count / listed.length >= floors[key]!) continue;
  process.stderr.write(`${key}: ${(count / listed.length).toFixed(3)}, floor ${floors[key]} (bench/floors.json)\n`);
  process.exitCode = 1;
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function likeness(text: string, a: readonly Span[], b: readonly Span[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const [first, second] = [wordsOf(text, a), wordsOf(text, b)];
  let both = 0;
  for (const at of first) if (second.has(at)) both++;
  return both === 0 ? 0 : (2 * both) / (first.size + second.size);
}

/** Offsets at which the words of the spans begin. */
function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + match.index);
  }
  return starts;
}
