import { Command, InvalidArgumentError, Option } from 'commander';
import { Failure } from '../model/failure.ts';
import type { Effects } from './effects.ts';
import { examples, ledgerOption } from './options.ts';
import { VERSION } from './version.ts';

interface Options {
  readonly ledger?: string;
  readonly port?: number;
  readonly host: string;
  readonly token?: string;
  readonly open: boolean;
  readonly review?: boolean;
}

const USUAL_PORT = 4747;

/** Fewer characters could be guessed by trying. */
const SHORTEST_TOKEN = 16;

/** `chancery serve`: the dossier in a browser, and the API behind it. */
export function defineServe(effects: Effects): Command {
  const command = new Command('serve')
    .summary('the dossier in a browser, and an HTTP API behind it')
    .description(
      'Serves the dossier as a page, and an HTTP API under /api (described at /api/openapi.json), from reports or from a ledger file. With a ledger file, open pages follow when reports are read into it. Listens on this machine only unless --host says otherwise, and then wants a token. Nothing can be changed through it, but with --review decisions are taken in the browser and kept in the ledger. Runs until stopped (Ctrl-C).',
    )
    .argument('[path...]', 'reports: files, folders, or - for standard input')
    .addOption(ledgerOption())
    .addOption(
      new Option('--port <number>', `port (default: ${USUAL_PORT}, or a free one when it is taken)`).argParser(portOf),
    )
    .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1'))
    .addOption(
      new Option(
        '--token <words>',
        `token that whoever uses the API must give, ${SHORTEST_TOKEN} characters or more`,
      ).env('CHANCERY_TOKEN'),
    )
    .addOption(new Option('--review', 'take decisions about what was read (needs --ledger; docs/review.md)'))
    .addOption(new Option('--no-open', 'do not open a browser (one is opened from a terminal only)'))
    .action((paths: string[], options: Options) => serve(effects, paths, options));
  return examples(
    command,
    'serve reports/',
    'serve --ledger files.chancery',
    'serve --ledger files.chancery --review',
    'serve --ledger files.chancery --host 0.0.0.0 --port 8080 --token "$(openssl rand -hex 16)"',
  );
}

async function serve(effects: Effects, paths: readonly string[], options: Options): Promise<void> {
  const [{ withGrowingArchive }, { shelfOf }, { createApp }, { isLoopback }, bundle] = await Promise.all([
    import('./archive.ts'),
    import('./serving-shelf.ts'),
    import('../server/app.ts'),
    import('../server/guards.ts'),
    effects.page(),
  ]);
  const { host, token = null } = options;
  if (!isLoopback(host) && token === null) {
    throw new Failure(`no token: --host ${host} lets others on the network in; give --token, or listen on 127.0.0.1`);
  }
  if (token !== null && token.length < SHORTEST_TOKEN) {
    throw new Failure(`token too short: ${token.length} characters (--token); give ${SHORTEST_TOKEN} or more`);
  }
  if (options.review && options.ledger === undefined) throw noLedger();
  await withGrowingArchive(effects, paths, options.ledger, async (growing) => {
    const onFault = (error: unknown) => {
      effects.stderr
        .write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
        .catch(() => {});
    };
    const stopping = new AbortController();
    const stop = stopping.signal;
    const shelf = await shelfOf(effects, growing, options.review ? options.ledger : undefined);
    const app = createApp(shelf, bundle, { host, token, version: VERSION, stop, onFault });
    const { port, close } = await effects.listen((request) => app.fetch(request), {
      host,
      port: options.port ?? USUAL_PORT,
      elsewhere: options.port === undefined,
    });
    const query = token === null ? '' : `?token=${encodeURIComponent(token)}`;
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
    await effects.stdout.write(`${address}${query}\n`);
    if (options.open && effects.stdout.isTTY) await effects.openBrowser(`${address}${query}`);
    try {
      await effects.untilStopped();
    } finally {
      stopping.abort();
      await close();
    }
  });
}

const noLedger = (): Failure =>
  new Failure(
    "no ledger: decisions are kept in a ledger file, and PATH has none (--review); read the reports into one with 'chancery read PATH… --ledger FILE', then serve that with --ledger FILE",
  );

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('give a number from 0 to 65535');
  return port;
}
