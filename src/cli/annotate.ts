import { Command } from 'commander';
import type { Markup } from '../exports/html-markup.ts';
import type { Report } from '../model/report.ts';
import type { Effects } from './effects.ts';
import { examples, formatOption, jsonOption, outputOption } from './options.ts';
import { formatOf, type OutputChoice, printer } from './output.ts';
import { screenOf } from './screen.ts';

/** `chancery annotate`: names, times, quotes and attributions found in each report. */
export function defineAnnotate(effects: Effects): Command {
  const command = new Command('annotate')
    .summary('names, times, quotes and attributions found in each report')
    .description(
      'Sentences, names, times, quotes and attributions found in each report. With --format html, one page to read with everything marked in place.',
    )
    .argument('<path...>', 'reports: files, folders, or - for standard input')
    .addOption(formatOption('text', 'json', 'html'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .action((paths: string[], options: OutputChoice) => annotate(effects, paths, options));
  return examples(command, 'annotate report.txt', 'annotate reports/ --json', 'annotate reports/ -o sheet.html');
}

async function annotate(effects: Effects, paths: readonly string[], options: OutputChoice): Promise<void> {
  const [{ demandSome, readReports }, { renderJsonAnnotation }, { renderTerminalAnnotation }, sheet] =
    await Promise.all([
      import('./reports-read.ts'),
      import('../exports/json-annotation.ts'),
      import('../exports/terminal-annotation.ts'),
      import('../exports/html-annotation.ts'),
    ]);
  const format = formatOf(options, ['text', 'json', 'html']);
  const chancery = await effects.chancery();
  const out = printer(effects, options);
  const screen = screenOf(effects, effects.stdout, out.isFile ? 'never' : 'auto');
  const articles: Markup[] = [];
  const annotated = (report: Report) => (report.unread === null ? chancery.annotate(report) : null);
  const tally = await readReports(effects, chancery, paths, annotated, async ({ article, annotation }, report) => {
    if (format === 'json')
      await out.print(renderJsonAnnotation(report, article, chancery.published(report, article), annotation));
    else if (format === 'html') articles.push(sheet.renderAnnotatedArticle(report, article, annotation));
    else await out.print(renderTerminalAnnotation(report, article, annotation, screen));
  });
  demandSome(tally);
  if (format === 'html') await out.print(sheet.renderAnnotationSheet(articles));
  await out.finish();
}
