import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The import table of docs/architecture.md: folder → folders it may import from. */
function tableOf(markdown: string): Map<string, ReadonlySet<string>> {
  const rows = [...markdown.matchAll(/^\| `src\/([\w.]+)` \|[^|]*\|([^|]*)\|$/gm)];
  return new Map(
    rows.map(([, folder, may]) => [
      folder!,
      new Set(
        may!
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      ),
    ]),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const areaOf = (file: string): string => relative(join(root, 'src'), file).split(/[\\/]/)[0]!;

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"](\.{1,2}\/[^'"]+)['"]/gm);
  return [...found].map(([, target]) => ({ from: file, to: resolve(dirname(file), target!) }));
}

function breaches(table: ReadonlyMap<string, ReadonlySet<string>>, imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [own, other] = [areaOf(from), areaOf(to)];
    if (own === other || table.get(own)?.has(other)) return [];
    return [
      `${relative(root, from)} imports ${relative(root, to)}: src/${own} may only import ${[...(table.get(own) ?? [])].join(', ') || 'nothing'}`,
    ];
  });
}

describe('docs/architecture.md', () => {
  const table = tableOf(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
  const files = filesUnder(join(root, 'src'));
  const imports = files.flatMap(importsOf);

  it('names every folder of src', () => {
    expect([...new Set(files.map(areaOf))].filter((area) => !table.has(area))).toEqual([]);
  });

  it('is kept by every import', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(breaches(table, imports)).toEqual([]);
  });

  it('would name a step that imports another step, with the reason', () => {
    const planted = { from: join(root, 'src/clean/index.ts'), to: join(root, 'src/ingest/index.ts') };
    expect(breaches(table, [planted])).toEqual([
      'src/clean/index.ts imports src/ingest/index.ts: src/clean may only import model, text, gazetteer',
    ]);
  });

  it('has no import cycles between files', () => {
    const edges = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].map((path) => relative(root, path)).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
