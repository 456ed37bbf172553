import { Argument, Command, Option } from 'commander';
import type { Decision } from '../model/review.ts';
import type { Effects } from './effects.ts';
import { colourOption, examples, outputOption } from './options.ts';
import { deliver, isToFile } from './output.ts';
import { type ColourChoice, screenOf } from './screen.ts';

interface Options {
  readonly ledger: string;
  readonly by?: string;
  readonly why?: string;
  readonly set: readonly string[];
  readonly kind?: string;
  readonly below: number;
  readonly interactive?: boolean;
  readonly json?: boolean;
  readonly output?: string;
  readonly color: ColourChoice;
}

const ACTIONS = ['list', 'accept', 'reject', 'edit', 'withdraw', 'merge', 'split', 'export', 'import'] as const;
type Action = (typeof ACTIONS)[number];

/** `chancery review`: what is doubtful in a ledger, and decisions about it. */
export function defineReview(effects: Effects): Command {
  const command = new Command('review')
    .summary('list what is doubtful in a ledger, and decide on it')
    .description(
      'Lists what a person should look at: decisions to be taken anew, disputes, names that may be one, claims read with little confidence. Takes decisions with who, when and why: accept, reject or edit claims, or take back what was decided of them; merge two names, or split one. Decisions are records of their own: no claim is changed, none is deleted, and a decision is not applied once the report or the rules have changed. export and import carry them as JSON Lines.',
    )
    .addArgument(new Argument('[action]', 'what to do').choices(ACTIONS).default('list'))
    .argument(
      '[argument...]',
      'claim ids; or framework or party with two names; for import a file, or - for standard input',
    )
    .addOption(new Option('--ledger <file>', 'the ledger file').makeOptionMandatory())
    .addOption(new Option('--why <words>', 'the reason: needed to reject, edit, merge and split'))
    .addOption(new Option('--by <name>', 'who decides (default: $CHANCERY_REVIEWER, else the login name)'))
    .addOption(
      new Option(
        '--set <field=value>',
        'with edit: framework, party, step, act, polarity, background, when or condition (repeatable)',
      )
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'none'),
    )
    .addOption(
      new Option('--kind <kind>', 'with list: only doubts of this kind').choices([
        'reopened',
        'disputed',
        'alike',
        'unsure',
      ]),
    )
    .addOption(
      new Option('--below <confidence>', 'with list: claims read with less confidence than this')
        .argParser(confidenceOf)
        .default(0.65),
    )
    .addOption(
      new Option('--interactive', 'with list: go through the doubts one after another and decide').conflicts([
        'json',
        'output',
      ]),
    )
    .addOption(new Option('--json', 'print JSON, one line each'))
    .addOption(outputOption())
    .addOption(colourOption())
    .action((action: Action, args: string[], options: Options) => review(effects, action, args, options));
  return examples(
    command,
    'review --ledger files.chancery',
    'review --ledger files.chancery --interactive',
    'review reject claim:1f0e… --ledger files.chancery --why "about another pact"',
    'review edit claim:1f0e… --set step=announced --ledger files.chancery --why "not signed yet"',
    'review merge framework harbour-deal "Harbour Pact" --ledger files.chancery --why "one pact"',
    'review split framework harbour-deal --ledger files.chancery --why "two after all"',
    'review export --ledger files.chancery -o review.jsonl',
    'review import review.jsonl --ledger files.chancery',
  );
}

function confidenceOf(value: string): number {
  const number = Number(value);
  return value.trim() !== '' && number >= 0 && number <= 1 ? number : Number.NaN;
}

async function review(effects: Effects, action: Action, args: readonly string[], options: Options): Promise<void> {
  const { Failure } = await import('../model/failure.ts');
  if (Number.isNaN(options.below)) throw new Failure('not a confidence: --below (review); give a number from 0 to 1');
  if (options.interactive && action !== 'list')
    throw new Failure(`not interactive: ${action} (--interactive); leave ${action} out, and decide as you are asked`);
  if (options.interactive) {
    const { reviewInteractively } = await import('./review-interactive.ts');
    // A ledger is made by `read`, never by a review of nothing.
    await (await effects.ledger(options.ledger, 'read')).close();
    return reviewInteractively(effects, options, screen(effects, options));
  }
  if (action === 'list') {
    const { listDoubts } = await import('./review-listing.ts');
    return listDoubts(
      effects,
      options,
      async (document) => deliver(effects, output(options), document),
      screen(effects, options),
    );
  }
  const writes = action !== 'export';
  const store = await effects.ledger(options.ledger, 'read');
  // A ledger is made by `read`, never by a review of nothing.
  await store.close();
  const open = await effects.ledger(options.ledger, writes ? 'write' : 'read');
  try {
    if (action === 'export') {
      const { exportReview } = await import('./review-exchange.ts');
      return await deliver(effects, output(options), await exportReview(open));
    }
    if (action === 'import') {
      const { importFrom } = await import('./review-import.ts');
      return await importFrom(effects, open, args, options);
    }
    const [{ decide, matterOf }, { reviewerOf }, { changeAsked }] = await Promise.all([
      import('./review-taking.ts'),
      import('./review-signing.ts'),
      import('./review-change.ts'),
    ]);
    const why = options.why?.trim() || null;
    if (why === null && action !== 'accept' && action !== 'withdraw')
      throw new Failure(`no reason: nothing says why (--why); give --why "…" to ${action}`);
    if (action !== 'edit' && options.set.length > 0)
      throw new Failure(`not to be changed: ${options.set[0]} (--set); --set goes with 'chancery review edit'`);
    const matter = matterOf(action, args, options.set.length === 0 ? null : changeAsked(options.set));
    const decisions = await decide(effects, open, matter, { by: reviewerOf(effects, options.by), why });
    await deliver(
      effects,
      output(options),
      decisions.map((each) => (options.json ? `${JSON.stringify(each)}\n` : inWords(each))).join(''),
    );
  } finally {
    await open.close();
  }
}

const output = ({ output: file }: Options) => (file === undefined ? {} : { output: file });

const screen = (effects: Effects, options: Options) =>
  screenOf(effects, effects.stdout, isToFile(output(options)) && options.color === 'auto' ? 'never' : options.color);

function inWords(decision: Decision): string {
  const about =
    decision.action === 'merge'
      ? `merged ${decision.of} ${decision.from.name} into ${decision.into.name}`
      : decision.action === 'split'
        ? decision.into === null
          ? `${decision.of} ${decision.from.name} stands apart`
          : `${decision.claims.length} of ${decision.of} ${decision.from.name} given to ${decision.into.name}`
        : `${decision.action} ${decision.claim}`;
  return `${about.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '?')}  (${decision.id})\n`;
}
