/** The TimeML news beside the repository, as text with its annotated times; and how answers are scored against them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../src/model/span.ts';

const corpus = new URL('../../shared/corpora/timebank/', import.meta.url);

export interface Timed extends Span {
  readonly value: string | null;
}

export interface TimedDocument {
  readonly id: string;
  readonly text: string;
  /** Document creation time, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly gold: readonly Timed[];
}

/** Null when the corpus is not there. */
export function readTimebank(): TimedDocument[] | null {
  if (!existsSync(corpus)) return null;
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map(readDocument);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

function readDocument(name: string): TimedDocument {
  const xml = readFileSync(new URL(name, corpus), 'utf8');
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? null;
  const gold: Timed[] = [];
  let text = '';
  for (const piece of body.matchAll(/<TIMEX3\b[^>]*?value="([^"]*)"[^>]*>([\s\S]*?)<\/TIMEX3>|<[^>]*>|[^<]+/g)) {
    const words = plain(piece[2] ?? piece[0]);
    if (piece[1] !== undefined) gold.push({ start: text.length, end: text.length + words.length, value: piece[1] });
    text += words;
  }
  return { id: name.replace(/\.tml$/, ''), text, published, gold };
}

export class TimeScore {
  gold = 0;
  predicted = 0;
  found = 0;
  right = 0;

  /** An answer is found when it overlaps a gold time not yet taken, right when the value is the same too. */
  add(document: TimedDocument, answers: readonly Timed[], onError: (line: string) => void = () => {}): void {
    const { id, text, gold } = document;
    this.gold += gold.length;
    this.predicted += answers.length;
    const left = [...answers];
    for (const expected of gold) {
      const index = left.findIndex((answer) => answer.start < expected.end && answer.end > expected.start);
      if (index < 0) {
        onError(`missed\t${id}\t${expected.value}\t${around(text, expected)}`);
        continue;
      }
      const [answer] = left.splice(index, 1);
      this.found++;
      if (answer?.value === expected.value) this.right++;
      else onError(`wrong\t${id}\t${expected.value}\t${answer?.value}\t${around(text, expected)}`);
    }
    for (const extra of left) onError(`extra\t${id}\t${extra.value}\t${around(text, extra)}`);
  }

  get extentF1(): number {
    return (2 * this.found) / (this.gold + this.predicted) || 0;
  }

  get valueF1(): number {
    return (2 * this.right) / (this.gold + this.predicted) || 0;
  }

  toString(): string {
    return `gold ${this.gold}, predicted ${this.predicted}; extent F1 ${this.extentF1.toFixed(3)}; value F1 ${this.valueF1.toFixed(3)}`;
  }
}

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );
