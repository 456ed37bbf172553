import { Command } from 'commander';
import { defineAnnotate } from './annotate.ts';
import { defineBrief } from './brief.ts';
import { defineClaims } from './claims.ts';
import { complaint } from './complaint.ts';
import { defineDates } from './dates.ts';
import { defineDemo } from './demo.ts';
import { defineDiff } from './diff.ts';
import type { Effects } from './effects.ts';
import { defineExplain } from './explain.ts';
import { defineFraming } from './framing.ts';
import { defineOrigins } from './origins.ts';
import { defineRead } from './read.ts';
import { defineRecords } from './records.ts';
import { defineReview } from './review.ts';
import { defineServe } from './serve.ts';
import { defineText } from './text.ts';
import { wordUsageFailure } from './usage-failure.ts';
import { VERSION } from './version.ts';

/** The command line: every command with its options. Commands load what they need only when they run. */
export function defineProgram(effects: Effects): Command {
  const write = (output: Effects['stdout']) => (text: string) => {
    output.write(text).catch(() => {});
  };
  const program = new Command('chancery')
    .description(
      'Reads news reports about diplomatic frameworks (accords, alliances, unions, treaties) and says which party stands at which step of joining what, since when, and which sentence says so.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: write(effects.stdout),
      writeErr: write(effects.stderr),
      outputError: (text, print) => print(complaint(wordUsageFailure(text, 'chancery'))),
      getOutHelpWidth: () => helpWidth(effects.stdout.columns),
      getErrHelpWidth: () => helpWidth(effects.stderr.columns),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES);
  for (const define of [
    defineBrief,
    defineServe,
    defineExplain,
    defineDiff,
    defineOrigins,
    defineFraming,
    defineRead,
    defineReview,
    defineClaims,
    defineRecords,
    defineDates,
    defineText,
    defineAnnotate,
    defineDemo,
  ]) {
    program.addCommand(inherit(define(effects), program));
  }
  return program;
}

function inherit(command: Command, program: Command): Command {
  return command
    .copyInheritedSettings(program)
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      outputError: (text, print) => print(complaint(wordUsageFailure(text, `chancery ${command.name()}`))),
    });
}

const helpWidth = (columns: number | undefined): number => Math.min(100, Math.max(60, columns ?? 80));

const EXAMPLES = `
PATH is a file or a folder of reports (text, Markdown, HTML, JSON, JSON Lines,
also gzipped), or - for standard input.

Examples:
  chancery brief reports/
      who stands where, and the sentence behind each line
  chancery brief reports/ -o dossier.html
      the same as one file to open, mail or print
  chancery read reports/ --ledger files.chancery
      keep reports and claims in a ledger file
  chancery explain "Artemis Accords" Peru reports/
      every claim behind one standing

Exit codes: 0 done; 2 bad input or usage; 3 not found; 4 the ledger said no.`;
