import { readFileSync } from 'node:fs';
import { Arena } from './arena.ts';
import { ROOT_ROW, WEB_ROOT_ROW } from './forms.ts';
import { listParameters, Network, type Shape } from './network.ts';

/** Rows of small integers, each with its own scale. */
export interface Table {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** A trained network with what it knows of words, as read from a model file. */
export interface Model {
  readonly network: Network;
  /** Tag pairs `UPOS XPOS`, split. */
  readonly classes: readonly { readonly upos: string; readonly xpos: string }[];
  readonly relations: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly words: Table;
  readonly forms: Table;
  readonly buckets: number;
  /** Root in the manner of the English Web Treebank; the usual one when the model makes no difference. */
  readonly webRoot: number;
}

interface Header {
  readonly format: number;
  readonly shape: Shape;
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  readonly wordsLength: number;
  readonly wordRows: number;
  readonly formRows: number;
}

/** Throws when the file is missing or is no model of this format. */
export function readModel(path: string | URL): Model {
  const bytes = readFileSync(path);
  const whole = bytes.byteOffset % 4 === 0;
  const { buffer } = whole ? bytes : new Uint8Array(bytes);
  const from = whole ? bytes.byteOffset : 0;
  const headerLength = new DataView(buffer, from).getUint32(0, true);
  const header = JSON.parse(bytes.subarray(4, 4 + headerLength).toString('utf8')) as Header;
  if (header.format !== 1)
    throw new Error(`${path}: model format ${header.format}, this program reads 1; fetch the matching models`);
  let at = aligned(4 + headerLength);
  const list = bytes
    .subarray(at, at + header.wordsLength)
    .toString('utf8')
    .split('\n');
  at = aligned(at + header.wordsLength);
  const table = (rows: number): Table => {
    const scales = new Float32Array(buffer, from + at, rows);
    at += rows * 4;
    const values = new Int8Array(buffer, from + at, rows * header.shape.word);
    at = aligned(at + values.length);
    return { scales, values };
  };
  const words = table(header.wordRows);
  const forms = table(header.formRows);
  const network = new Network(header.shape, new Arena());
  for (const { name, k, n } of listParameters(header.shape)) {
    const scale = new Float32Array(buffer, from + at, 1)[0]!;
    const values = new Int16Array(buffer, from + at + 4, k * n);
    at = aligned(at + 4 + values.byteLength);
    network.setParameter(name, values, scale);
  }
  return {
    network,
    classes: header.classes.map((name) => {
      const [upos, xpos] = name.split(' ') as [string, string];
      return { upos, xpos };
    }),
    relations: header.relations,
    rows: new Map(list.map((word, index) => [word, index + header.wordRows - list.length])),
    words,
    forms,
    buckets: header.formRows,
    webRoot: header.wordRows - list.length > WEB_ROOT_ROW ? WEB_ROOT_ROW : ROOT_ROW,
  };
}

const aligned = (position: number): number => (position + 3) & ~3;
