import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';

/** An annotation → lists for a terminal: who is named, when, and who is cited for what. */
export function renderTerminalAnnotation(
  report: Report,
  article: Article,
  annotation: Annotation,
  screen: Screen,
): string {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => plain(article.text.slice(start, end))).join(' … ');
  const lines = [paint(screen, 'bold', plain(article.title ?? report.path)), plain(report.path)];
  const section = (title: string, items: readonly string[]) => {
    if (items.length === 0) return;
    lines.push('', paint(screen, 'bold', title));
    for (const item of items) {
      const [first, ...more] = wrap(item, screen.columns - 4);
      lines.push(`  ${typed(screen, first!)}`, ...more.map((line) => `    ${typed(screen, line)}`));
    }
  };
  section('Named', namesIn(annotation));
  section(
    'Times',
    annotation.times.map((time) => `${plain(time.expression)}${time.value === null ? '' : ` = ${time.value}`}`),
  );
  section(
    'Said by',
    annotation.attributions.map(({ source, cue, content }) => {
      return `${source === null ? '(nobody named)' : words(source)} [${words(cue)}]: ${words(content)}`;
    }),
  );
  return `${lines.join('\n')}\n\n`;
}

function namesIn(annotation: Annotation): string[] {
  const counts = new Map<string, number>();
  for (const { kind, name, text } of annotation.mentions) {
    const label = name === null ? `${plain(text)} (${kind}, unresolved)` : `${plain(name)} (${kind})`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => (count > 1 ? `${label} × ${count}` : label));
}
