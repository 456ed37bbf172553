import type { Framing } from '../model/framing.ts';
import type { Told } from '../model/reading.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { plural, reportName, shortPath } from './wording.ts';

export type ReportNames = ReadonlyMap<string, Pick<Told, 'title' | 'outlet'>>;

/** What reports name in different words → text for a terminal, the wordings side by side. */
export function renderTerminalFraming(framing: readonly Framing[], reports: ReportNames, screen: Screen): string {
  if (framing.length === 0) return 'The reports name the same things in the same words, as far as the lists tell.\n';
  const at = (by: number, words: string) =>
    wrap(plain(words), screen.columns - by).map((line) => ' '.repeat(by) + typed(screen, line));
  const blocks = framing.map(({ name, wordings }) =>
    [
      paint(screen, 'bold', typed(screen, plain(name))),
      ...wordings.flatMap(({ words, reports: count, cited }) => [
        ...at(2, `${words} (${plural(count, 'report')})`),
        ...cited.flatMap((each) => [
          ...at(6, `“${each.quote}”`),
          ...at(8, `— ${placeInWords(each, reports)}`).map((line) => paint(screen, 'dim', line)),
        ]),
      ]),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** Who words it so: the source that is quoted, and the report. */
export function placeInWords(
  { source, report, path }: Framing['wordings'][number]['cited'][number],
  reports: ReportNames,
): string {
  const name = reportName(reports.get(report), { path });
  const where = name === path ? shortPath(path) : `${name} (${shortPath(path)})`;
  return source === null ? where : `${source}, in ${where}`;
}
