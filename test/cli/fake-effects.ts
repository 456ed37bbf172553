import type { Effects, Output } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';
import { dateTogether } from '../../src/dating/together.ts';
import { topicsBearingOn } from '../../src/dating/topics.ts';
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { foldLedger } from '../../src/ledger/index.ts';
import { Failure } from '../../src/model/failure.ts';
import { OffsetMap } from '../../src/model/offset-map.ts';
import type { Reading } from '../../src/model/reading.ts';
import { openLedger } from '../../src/store/sqlite.ts';
import { READINGS } from '../exports/fixture-brief.ts';

/** A world for one command: what it wrote, and what it is given to read. */
export interface World {
  /** With `fault`, reading the report throws it. */
  readonly readings?: readonly (Reading & { readonly fault?: Error })[];
  /** Paths that cannot be read, with the line that says so. */
  readonly failures?: Readonly<Record<string, string>>;
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  /** Lines that are fed to standard input. */
  readonly lines?: readonly string[];
  readonly columns?: number;
  /** Milliseconds that pass with every look at the clock. */
  readonly tick?: number;
  readonly overrides?: Partial<Effects>;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a command line in this process against a made-up world of reports, with the real ledger and lists of names. */
export async function chancery(args: readonly string[], world: World = {}): Promise<Outcome> {
  const out = sink(world);
  const err = sink(world);
  const files: Record<string, string> = {};
  const readings: NonNullable<World['readings']> = world.readings ?? READINGS;
  const find = (id: string) => readings.find(({ report }) => report.id === id)!;
  let clock = 0;
  const effects: Effects = {
    stdout: out.output,
    stderr: err.output,
    input: async () => {
      const lines = [...(world.lines ?? [])];
      return { isTTY: false, line: async () => lines.shift() ?? null, close() {} };
    },
    env: world.env ?? { LANG: 'C.UTF-8' },
    now: () => {
      clock += world.tick ?? 0;
      return clock;
    },
    async writeFile(path, text) {
      files[path] = text;
    },
    temporaryFolder: async () => '/nowhere',
    async chancery() {
      return {
        rules: 1,
        async *ingest(paths) {
          for (const path of paths) {
            const failure = world.failures?.[path];
            if (failure !== undefined) yield { path, failure: new Failure(failure) };
            else
              yield* readings
                .filter(({ report }) => /^(reports|examples\/reports)$/.test(path) || report.path === path)
                .map((r) => r.report);
          }
        },
        published: (report) => find(report.id).published,
        text: (report) => articleOf(find(report.id)),
        annotate: (report) => ({
          article: articleOf(find(report.id)),
          annotation: { sentences: [], mentions: [], times: [], quotes: [], attributions: [] },
        }),
        marks: () => ({ attributions: [], times: [] }),
        read(report) {
          const { fault, ...reading } = find(report.id);
          if (fault) throw fault;
          return reading;
        },
      };
    },
    dateTogether: async (all) => dateTogether(all),
    topicsBearingOn: async (reading) => topicsBearingOn(reading),
    async fold(all, vantage) {
      const facts = new Map(
        all.map((each) => [each.report.id, { ...each, id: each.report.id, path: each.report.path }]),
      );
      return foldLedger(
        all.flatMap(({ claims }) => claims),
        (id) => facts.get(id)!,
        { ...(vantage && { vantage }), records: all.flatMap(({ records }) => records ?? []) },
      );
    },
    ledger: async (file, mode) => openLedger(file, { mode }),
    gazetteer: async () => loadGazetteer(),
    page: async () => ({ script: '0;', style: 'p{}' }),
    listen: async () => ({ port: 4747, close: async () => {} }),
    openBrowser: async () => {},
    untilStopped: async () => {},
    ...world.overrides,
  };
  const code = await run(args, effects);
  return { code, out: out.text(), err: err.text(), files };
}

function sink(world: World): { output: Output; text: () => string } {
  let text = '';
  return {
    output: {
      isTTY: world.isTTY ?? false,
      columns: world.columns,
      write: async (more) => {
        text += more;
      },
    },
    text: () => text,
  };
}

function articleOf({ report, title, removed }: Reading) {
  const { text } = report;
  return {
    title,
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    removed,
    imprint: { author: null, outlet: null, url: null, dates: [], credits: [] },
    map: OffsetMap.identity(text.length),
  };
}
