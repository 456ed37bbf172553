import { type Command, Option } from 'commander';
import type { Vantage } from '../ledger/index.ts';
import { dayAsked } from './day.ts';
import type { Format } from './output.ts';

/** Options that several commands share, worded once. */

export const formatOption = (...formats: readonly Format[]): Option =>
  new Option('--format <format>', 'how to print it (default: text, or what the ending of --output says)').choices(
    formats,
  );

export const jsonOption = (): Option => new Option('--json', 'the same as --format json').conflicts('format');

export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write to a file instead of standard output');

export const ledgerOption = (): Option =>
  new Option('--ledger <file>', 'answer from this ledger file instead of reading reports');

export const asOfOption = (): Option =>
  new Option('--as-of <date>', 'what held on that day: YYYY-MM-DD, YYYY-MM or YYYY (their last day), or today');

export const knownByOption = (): Option =>
  new Option('--known-by <date>', 'only what reports published by that day say; dates as for --as-of');

/** The days of `--as-of` and `--known-by`. */
export interface DaysChoice {
  readonly asOf?: string;
  readonly knownBy?: string;
}

/** @throws Failure for a date that does not exist */
export const vantageAsked = (choice: DaysChoice, now: number): Vantage => ({
  asOf: choice.asOf === undefined ? null : dayAsked(choice.asOf, '--as-of', now),
  knownBy: choice.knownBy === undefined ? null : dayAsked(choice.knownBy, '--known-by', now),
});

export const withoutReviewOption = (): Option =>
  new Option('--without-review', 'leave out what was decided by hand in the ledger (chancery review)');

export const colourOption = (): Option =>
  new Option('--color <when>', 'colour in text: auto, always or never')
    .choices(['auto', 'always', 'never'])
    .default('auto');

export const frameworkOption = (): Option =>
  new Option('--framework <name>', 'only this framework: a name, an abbreviation or an id (repeatable)')
    .argParser(collect)
    .default([], 'all');

export const partyOption = (): Option =>
  new Option('--party <name>', 'only this party: a name, an adjective or an ISO 3166 code (repeatable)')
    .argParser(collect)
    .default([], 'all');

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function examples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText('after', ['', 'Examples:', ...lines.map((line) => `  chancery ${line}`)].join('\n'));
}
