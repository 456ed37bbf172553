import { Command, Option } from 'commander';
import type { OriginRow } from '../model/origin.ts';
import type { Effects } from './effects.ts';
import {
  colourOption,
  examples,
  formatOption,
  frameworkOption,
  jsonOption,
  ledgerOption,
  outputOption,
  partyOption,
} from './options.ts';
import { formatOf, isToFile, type OutputChoice, printer } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice {
  readonly ledger?: string;
  readonly framework: readonly string[];
  readonly party: readonly string[];
  readonly sideBySide?: boolean;
  readonly color: ColourChoice;
}

/** `chancery origins`: how many independent origins stand behind each step, and what was merged by which words. */
export function defineOrigins(effects: Effects): Command {
  const command = new Command('origins')
    .summary('how many independent origins stand behind each step, and why')
    .description(
      'How many independent origins stand behind each step of each party: at least and at most, the list of them, and every merge of reports with its rule and the words in each report that justify it. Outlets that repeat an agency, a statement or one another are no origins.',
    )
    .argument('[path...]', 'reports: files, folders, or - for standard input')
    .addOption(ledgerOption())
    .addOption(frameworkOption())
    .addOption(partyOption())
    .addOption(new Option('--side-by-side', 'show repeated passages beside each other, the differing words marked'))
    .addOption(formatOption('text', 'json', 'md'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => origins(effects, paths, options));
  return examples(
    command,
    'origins reports/',
    'origins reports/ --framework NATO --party sweden --side-by-side',
    'origins --ledger files.chancery --json',
  );
}

async function origins(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options, ['text', 'json', 'md']);
  const [{ withArchive }, { foldBrief }, { namesAsked }, { fetchMerges }, { passagesOf }] = await Promise.all([
    import('./archive.ts'),
    import('./brief-gathering.ts'),
    import('./names.ts'),
    import('./origin-gathering.ts'),
    import('../exports/reused-passages.ts'),
  ]);
  const render = await RENDERERS[format](effects, options);
  const out = printer(effects, options);
  await withArchive(effects, paths, options.ledger, async (archive) => {
    const asked = await namesAsked(effects, archive, options.framework, options.party);
    const { ledger } = await foldBrief(effects, archive, asked);
    if (ledger.origins.length === 0 && format === 'text') await out.print('No claims, so no origins.\n');
    for (const row of ledger.origins) {
      const { quoted, texts } = await fetchMerges(row, archive);
      const passages = options.sideBySide ? passagesOf(quoted, (id) => texts.get(id)) : null;
      await out.print(render(quoted, passages));
    }
  });
  await out.finish();
}

type Render = (
  row: OriginRow,
  passages: readonly import('../exports/reused-passages.ts').ReusedPassage[] | null,
) => string;

const RENDERERS: Record<'text' | 'json' | 'md' | 'html', (effects: Effects, options: Options) => Promise<Render>> = {
  async text(effects, options) {
    const { renderTerminalOrigins } = await import('../exports/terminal-origins.ts');
    const colour = isToFile(options) && options.color === 'auto' ? 'never' : options.color;
    const screen = screenOf(effects, effects.stdout, colour);
    return (row, passages) => renderTerminalOrigins(row, passages, screen);
  },
  async json() {
    return (await import('../exports/json-origins.ts')).renderJsonOrigins;
  },
  async md() {
    return (await import('../exports/markdown-origins.ts')).renderMarkdownOrigins;
  },
  html: () => Promise.reject(new Error('html is not offered')),
};
