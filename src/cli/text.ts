import { Command } from 'commander';
import type { Effects } from './effects.ts';
import { examples, formatOption, jsonOption, outputOption } from './options.ts';
import { formatOf, type OutputChoice, printer } from './output.ts';
import { screenOf } from './screen.ts';

/** `chancery text`: the article's own words, apart from page furniture. */
export function defineText(effects: Effects): Command {
  const command = new Command('text')
    .summary("the article's own words, apart from page furniture")
    .description(
      "The article's own words, apart from page furniture. With --json, what was removed stands beside them, each removal with its step and reason.",
    )
    .argument('<path...>', 'reports: files, folders, or - for standard input')
    .addOption(formatOption('text', 'json'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .action((paths: string[], options: OutputChoice) => text(effects, paths, options));
  return examples(command, 'text page.html', 'text reports/ --json', 'text - < page.html');
}

async function text(effects: Effects, paths: readonly string[], options: OutputChoice): Promise<void> {
  const [{ demandSome, readReports }, { renderJsonText }, { renderTerminalText }] = await Promise.all([
    import('./reports-read.ts'),
    import('../exports/json-text.ts'),
    import('../exports/terminal-article.ts'),
  ]);
  const isJson = formatOf(options, ['text', 'json']) === 'json';
  const chancery = await effects.chancery();
  const out = printer(effects, options);
  const screen = screenOf(effects, effects.stdout, out.isFile ? 'never' : 'auto');
  let count = 0;
  const tally = await readReports(effects, chancery, paths, chancery.text, async (article, report) => {
    if (isJson) return out.print(renderJsonText(report, article, chancery.published(report, article)));
    await out.print((count++ > 0 ? '\n\n' : '') + renderTerminalText(article, screen));
  });
  demandSome(tally);
  await out.finish();
}
