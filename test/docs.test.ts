import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const SKIPPED = new Set(['node_modules', 'dist', 'scratch', 'reports']);

function markdownUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (SKIPPED.has(name) || name.startsWith('.')) return [];
    if (statSync(path).isDirectory()) return markdownUnder(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

const documents = markdownUnder(root).map((path) => ({ name: relative(root, path), text: readFileSync(path, 'utf8') }));
const read = (name: string): string => documents.find((document) => document.name === name)!.text;

/** Headings as their links name them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Relative links that lead nowhere. */
function deadLinks(name: string, text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
    if (/^[a-z]+:/.test(target!)) return [];
    const [path, anchor] = target!.split('#');
    const file = path === '' ? join(root, name) : join(root, dirname(name), decodeURI(path!));
    if (!existsSync(file)) return [`${name}: ${target}`];
    if (anchor && file.endsWith('.md') && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor)) {
      return [`${name}: ${target}`];
    }
    return [];
  });
}

/** Files of the repository that prose names in code marks, and that are not there. */
function missingFiles(name: string, text: string): string[] {
  const named = text.matchAll(
    /`(?:node |npx vitest run )?((?:src|docs|test|data|models|bench|scripts|training|examples|web)\/[\w./-]*)[^`]*`/g,
  );
  return [...named].flatMap(([, path]) => (existsSync(join(root, path!)) ? [] : [`${name}: ${path}`]));
}

describe('the documents', () => {
  test('every link leads somewhere', () => {
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.flatMap(({ name, text }) => deadLinks(name, text))).toEqual([]);
    expect(deadLinks('docs/x.md', '[a](nothing.md) [b](glossary.md#nothing) [c](glossary.md)')).toEqual([
      'docs/x.md: nothing.md',
      'docs/x.md: glossary.md#nothing',
    ]);
  });

  test('every file they name is there', () => {
    expect(documents.flatMap(({ name, text }) => missingFiles(name, text))).toEqual([]);
  });

  test('the README leads to every document in docs/', () => {
    const readme = read('README.md');
    const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    expect(names.filter((name) => !readme.includes(`(docs/${name})`))).toEqual([]);
  });

  test('every command is in docs/cli.md and in the README', () => {
    const program = readFileSync(join(root, 'src/cli/program.ts'), 'utf8');
    const commands = [...program.matchAll(/import \{ define\w+ \} from '\.\/([\w-]+)\.ts'/g)].map(([, name]) => name!);
    expect(commands).toContain('brief');
    expect(commands.filter((name) => !read('docs/cli.md').includes(`### chancery ${name}\n`))).toEqual([]);
    expect(commands.filter((name) => !new RegExp(`\`${name}\`|run --silent ${name}`).test(read('README.md')))).toEqual(
      [],
    );
  });

  test('every reference list is described, with where it comes from', () => {
    const lists = readdirSync(join(root, 'data'));
    expect(lists.filter((name) => !read('docs/reference-lists.md').includes(`\`${name}\``))).toEqual([]);
  });

  test('every model is described, with what it was trained on', () => {
    const models = readdirSync(join(root, 'models')).filter((name) => !name.endsWith('.md'));
    expect(models.filter((name) => !read('models/README.md').includes(`\`${name}\``))).toEqual([]);
  });

  test('every dependency has its decision, and every decision is about something that is there', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const decided = readdirSync(join(root, 'docs/decisions'));
    const names = Object.keys(dependencies).map((name) => `${name.replace(/^.*\//, '')}.md`);
    expect(names.filter((name) => !decided.includes(name))).toEqual([]);
  });

  test('every word for a step stands in the glossary', () => {
    const steps = readFileSync(join(root, 'src/model/step.ts'), 'utf8').match(/STEPS = \[([^\]]*)\]/)![1]!;
    const words = [...steps.matchAll(/'([^']+)'/g)].map(([, step]) => step!.replace('-', ' '));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !read('docs/glossary.md').includes(`| ${word} |`))).toEqual([]);
  });

  test('nothing names the machine it was written on', () => {
    const named = documents.filter(({ text }) => /(?<![\w.])\/(?:work|home|root|Users)\//.test(text));
    expect(named.map(({ name }) => name)).toEqual([]);
  });
});
