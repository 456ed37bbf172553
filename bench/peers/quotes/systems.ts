import { execFileSync } from 'node:child_process';
import { loadAttributionModel, recognizeAttributions } from '../../../src/annotate/attributions/index.ts';
import { recognizeQuotes } from '../../../src/annotate/quotes/index.ts';
import type { Span } from '../../../src/model/span.ts';
import { loadLanguage } from '../../../src/text/language.ts';
import { linesOf } from '../../../training/attribution/examples.ts';
import { codePointOffsets, type GoldText } from './gold.ts';

export interface Answer {
  readonly source: Span | readonly Span[] | null;
  readonly cue: Span | readonly Span[] | null;
  readonly content: Span | readonly Span[];
}

/** One system's answers, text by text, and the seconds of processor time they took; loading is left out. */
export interface Run {
  readonly name: string;
  readonly answers: readonly (readonly Answer[])[];
  readonly seconds: number;
}

const beside = (name: string): string => new URL(name, import.meta.url).pathname;

/** Words, tags, trees, quotes and attributions. */
export function runChancery(texts: readonly GoldText[]): Run {
  const language = loadLanguage();
  const model = loadAttributionModel();
  const read = ({ text }: GoldText): readonly Answer[] => {
    const blocks = linesOf(text);
    const sentences = language.analyse(text, blocks);
    return recognizeAttributions(
      { text, sentences, quotes: recognizeQuotes(text, blocks), blocks, mentions: [] },
      model,
    );
  };
  texts.slice(0, 3).forEach(read);
  const begin = process.cpuUsage();
  const answers = texts.map(read);
  const { user, system } = process.cpuUsage(begin);
  return { name: 'chancery', answers, seconds: (user + system) / 1e6 };
}

export function runTextacy(python: string, texts: readonly GoldText[]): Run {
  const output = execFileSync(python, [beside('textacy_peer.py')], {
    encoding: 'utf8',
    input: JSON.stringify({ texts: texts.map(({ text }) => text) }),
    maxBuffer: 1 << 28,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  const { answers, refused, seconds, version } = JSON.parse(output) as {
    answers: Record<keyof Answer, Span>[][];
    refused: { texts: number; paragraphs: number };
    seconds: number;
    version: string;
  };
  console.log(`${version}: refused ${refused.texts} texts whole, and ${refused.paragraphs} of their paragraphs`);
  const moved = answers.map((list, i) => {
    const units = codePointOffsets(texts[i]!.text);
    const move = ({ start, end }: Span): Span => ({ start: units[start]!, end: units[end]! });
    return list.map(({ source, cue, content }) => ({ source: move(source), cue: move(cue), content: move(content) }));
  });
  return { name: 'textacy', answers: moved, seconds };
}

/** `library`: the folder with CoreNLP's jars; `folder`: the texts. */
export function runCoreNlp(library: string, folder: string, texts: readonly GoldText[]): Run {
  const output = execFileSync('java', ['-Xmx6g', '-cp', `${library}/*`, beside('CoreNlpQuotes.java'), folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found = new Map<string, Answer[]>();
  let seconds = 0;
  for (const line of output.split('\n')) {
    const [name = '', ...fields] = line.split('\t');
    const numbers = fields.map(Number);
    if (name === 'seconds') seconds = numbers[0]!;
    if (numbers.length < 6) continue;
    const span = (i: number): Span | null => (numbers[i]! < 0 ? null : { start: numbers[i]!, end: numbers[i + 1]! });
    found.set(name, [...(found.get(name) ?? []), { source: span(0), cue: span(2), content: span(4)! }]);
  }
  return { name: 'CoreNLP', answers: texts.map(({ name }) => found.get(name) ?? []), seconds };
}
