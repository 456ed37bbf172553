import { Command } from 'commander';
import type { Effects } from './effects.ts';
import {
  asOfOption,
  colourOption,
  type DaysChoice,
  examples,
  formatOption,
  jsonOption,
  knownByOption,
  ledgerOption,
  outputOption,
  vantageAsked,
  withoutReviewOption,
} from './options.ts';
import { deliver, formatOf, isToFile, type OutputChoice } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options extends OutputChoice, DaysChoice {
  readonly ledger?: string;
  readonly withoutReview?: boolean;
  readonly color: ColourChoice;
}

/** `chancery explain`: every claim behind one standing, with its sentence in context. */
export function defineExplain(effects: Effects): Command {
  const command = new Command('explain')
    .summary('every claim behind one standing, with its sentence in context')
    .description(
      'Every claim behind one standing: who says so through whom, the sentence in its context, the report, the rule that read it, and what was removed from the report before reading; and the independent origins behind the step, with what would change their number.',
    )
    .argument('<framework>', 'a name, an abbreviation or an id')
    .argument('<party>', 'a name, an adjective or an ISO 3166 code')
    .argument('[path...]', 'reports: files, folders, or - for standard input')
    .addOption(ledgerOption())
    .addOption(withoutReviewOption())
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(formatOption('text', 'json', 'md'))
    .addOption(jsonOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action((framework: string, party: string, paths: string[], options: Options) =>
      explain(effects, framework, party, paths, options),
    );
  return examples(
    command,
    'explain NATO sweden reports/',
    'explain "Artemis Accords" PER --ledger files.chancery',
    'explain NATO sweden reports/ --known-by 2024-03-06',
    'explain brics ETH reports/ --format md -o ethiopia.md',
  );
}

async function explain(
  effects: Effects,
  framework: string,
  party: string,
  paths: readonly string[],
  options: Options,
): Promise<void> {
  const format = formatOf(options, ['text', 'json', 'md']);
  const vantage = vantageAsked(options, effects.now());
  const [{ withArchive }, { fetchOrigins, fetchWords, foldBrief }, { demandStanding, namesAsked }, explaining] =
    await Promise.all([
      import('./archive.ts'),
      import('./brief-gathering.ts'),
      import('./names.ts'),
      import('../exports/explanation.ts'),
    ]);
  const explanation = await withArchive(
    effects,
    paths,
    options.ledger,
    async (archive) => {
      const asked = await namesAsked(effects, archive, [framework], [party]);
      const folded = await foldBrief(effects, archive, asked, vantage);
      if (folded.ledger.frameworks.length === 0) {
        const others = await foldBrief(effects, archive, { ...asked, parties: [] }, vantage);
        await demandStanding(archive, others, asked, [framework, party]);
      }
      const brief = await fetchWords(effects, await fetchOrigins(folded, archive), archive, {
        around: 'all',
        inFull: Infinity,
      });
      return explaining.explainStanding(brief, asked.frameworks[0]!, asked.parties[0]!)!;
    },
    options,
  );
  if (format === 'json') {
    const { renderJsonExplanation } = await import('../exports/json-explanation.ts');
    return deliver(effects, options, renderJsonExplanation(explanation));
  }
  if (format === 'md') {
    const { renderMarkdownExplanation } = await import('../exports/markdown-explanation.ts');
    return deliver(effects, options, renderMarkdownExplanation(explanation));
  }
  const { renderTerminalExplanation } = await import('../exports/terminal-explanation.ts');
  const colour = isToFile(options) && options.color === 'auto' ? 'never' : options.color;
  return deliver(effects, options, renderTerminalExplanation(explanation, screenOf(effects, effects.stdout, colour)));
}
