import { readFileSync } from 'node:fs';

/** One row of a table: its cells by column name. Throws on a column the table has not. */
export class Row {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.#columns = columns;
    this.#cells = cells;
  }

  text(column: string): string {
    const index = this.#columns.get(column);
    if (index === undefined) throw new Error(`no column ${column}`);
    return this.#cells[index] ?? '';
  }

  optional(column: string): string | null {
    return this.text(column) || null;
  }

  list(column: string): string[] {
    const cell = this.text(column);
    return cell === '' ? [] : cell.split('|');
  }
}

/** Tab-separated text with a header row → rows. Lines that begin with `#` are remarks. */
function parseTable(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = new Map((lines[0] ?? '').split('\t').map((name, index) => [name, index]));
  return lines.slice(1).map((line) => new Row(columns, line.split('\t')));
}

// The same path from `src/gazetteer` and from the built `dist/gazetteer`.
const folder = new URL('../../data/', import.meta.url);

/** Reads a list of `data/` by file name. */
export const readTable = (file: string): Row[] => parseTable(readFileSync(new URL(file, folder), 'utf8'));
