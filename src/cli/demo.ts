import { Command } from 'commander';
import type { Effects } from './effects.ts';
import { colourOption, examples } from './options.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options {
  readonly color: ColourChoice;
}

/** `chancery demo`: the main job on the example reports that come with Chancery. */
export function defineDemo(effects: Effects): Command {
  const command = new Command('demo')
    .summary('read the example reports: a brief here, and a dossier to open')
    .description(
      'Reads the example reports that come with Chancery into a ledger file in a temporary folder, prints the brief, and writes the same as one HTML file to open in a browser.',
    )
    .addOption(colourOption())
    .action((options: Options) => demo(effects, options));
  return examples(command, 'demo');
}

async function demo(effects: Effects, options: Options): Promise<void> {
  const [
    { withArchive },
    { fetchWords, foldBrief },
    { keepReports },
    { renderTerminalBrief },
    { MARKS_BUDGET, renderHtmlDossier, TEXT_BUDGET },
    { dossierOf },
    { join, relative },
  ] = await Promise.all([
    import('./archive.ts'),
    import('./brief-gathering.ts'),
    import('./report-keeping.ts'),
    import('../exports/terminal-brief.ts'),
    import('../exports/html-dossier.ts'),
    import('../exports/dossier-data.ts'),
    import('node:path'),
  ]);
  const { fileURLToPath } = await import('node:url');
  const reports = relative(process.cwd(), fileURLToPath(new URL('../../examples/reports', import.meta.url))) || '.';
  const folder = await effects.temporaryFolder();
  const ledger = join(folder, 'examples.chancery');
  const dossier = join(folder, 'dossier.html');
  await keepReports(effects, [reports], ledger);
  const brief = await withArchive(effects, [], ledger, async (archive) => {
    const folded = await foldBrief(effects, archive, { frameworks: [], parties: [], words: [] });
    return fetchWords(effects, folded, archive, { around: 'quoted', inFull: TEXT_BUDGET, marked: MARKS_BUDGET });
  });
  await effects.writeFile(dossier, renderHtmlDossier(dossierOf(brief), await effects.page()));
  await effects.stdout.write(renderTerminalBrief(brief, screenOf(effects, effects.stdout, options.color)));
  await effects.stdout.write(`\nThe same to open in a browser: ${dossier}\nThe ledger file behind it:     ${ledger}\n`);
}
