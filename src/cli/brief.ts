import { Command } from 'commander';
import type { Effects } from './effects.ts';
import {
  asOfOption,
  colourOption,
  type DaysChoice,
  examples,
  formatOption,
  frameworkOption,
  jsonOption,
  knownByOption,
  ledgerOption,
  outputOption,
  partyOption,
  vantageAsked,
  withoutReviewOption,
} from './options.ts';
import { deliver, formatOf, isToFile, type OutputChoice } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice, DaysChoice {
  readonly ledger?: string;
  readonly withoutReview?: boolean;
  readonly framework: readonly string[];
  readonly party: readonly string[];
  readonly color: ColourChoice;
}

/** `chancery brief`: who stands where with what, from reports or from a ledger file. */
export function defineBrief(effects: Effects): Command {
  const command = new Command('brief')
    .summary('who stands where with which framework, with the sentence behind each line')
    .description(
      'Who stands where with which framework: since when, on what class of evidence, and the sentence that says it best. Frameworks in which most parties move come first. Parties stand in the order of their steps; at one step, those with news, conditions or disputes stand before settled members, and parties of which the same is to be said share an entry.',
    )
    .argument('[path...]', 'reports: files, folders, or - for standard input')
    .addOption(ledgerOption())
    .addOption(withoutReviewOption())
    .addOption(frameworkOption())
    .addOption(partyOption())
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(formatOption('text', 'json', 'md', 'html'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((paths: string[], options: Options) => brief(effects, paths, options));
  return examples(
    command,
    'brief reports/',
    'brief reports/ --framework NATO --party sweden',
    'brief reports/ --as-of 2024-03 --known-by today',
    'brief reports/ --format html -o dossier.html',
    'brief --ledger files.chancery --json',
  );
}

async function brief(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options, ['text', 'json', 'md', 'html']);
  const vantage = vantageAsked(options, effects.now());
  const [{ withArchive }, { fetchOrigins, fetchWords, foldBrief }, { namesAsked }] = await Promise.all([
    import('./archive.ts'),
    import('./brief-gathering.ts'),
    import('./names.ts'),
  ]);
  const document = await withArchive(
    effects,
    paths,
    options.ledger,
    async (archive) => {
      const asked = await namesAsked(effects, archive, options.framework, options.party);
      const bare = await foldBrief(effects, archive, asked, vantage);
      const folded = format === 'json' || format === 'html' ? await fetchOrigins(bare, archive) : bare;
      const words = await WORDS[format]();
      return RENDERERS[format](
        words === null ? folded : await fetchWords(effects, folded, archive, words),
        effects,
        options,
      );
    },
    options,
  );
  await deliver(effects, options, document);
}

type Format = 'text' | 'json' | 'md' | 'html';
type Renderer = (brief: import('../exports/brief.ts').Brief, effects: Effects, options: Options) => Promise<string>;

/** Of the reports' own words each format fetches what it shows. */
const WORDS: Record<Format, () => Promise<import('./brief-gathering.ts').Words | null>> = {
  text: async () => ({ around: 'quoted', inFull: 0 }),
  md: async () => ({ around: 'quoted', inFull: 0 }),
  json: async () => null,
  async html() {
    const { MARKS_BUDGET, TEXT_BUDGET } = await import('../exports/html-dossier.ts');
    return { around: 'all', inFull: TEXT_BUDGET, marked: MARKS_BUDGET };
  },
};

const RENDERERS: Record<Format, Renderer> = {
  async text(narrowed, effects, options) {
    const { renderTerminalBrief } = await import('../exports/terminal-brief.ts');
    const colour = isToFile(options) && options.color === 'auto' ? 'never' : options.color;
    return renderTerminalBrief(narrowed, screenOf(effects, effects.stdout, colour));
  },
  async json(narrowed) {
    const { renderJsonBrief } = await import('../exports/json-brief.ts');
    return renderJsonBrief(narrowed);
  },
  async md(narrowed) {
    const { renderMarkdownBrief } = await import('../exports/markdown-brief.ts');
    return renderMarkdownBrief(narrowed);
  },
  async html(narrowed, effects) {
    const [{ renderHtmlDossier }, { dossierOf }] = await Promise.all([
      import('../exports/html-dossier.ts'),
      import('../exports/dossier-data.ts'),
    ]);
    return renderHtmlDossier(dossierOf(narrowed), await effects.page());
  },
};
