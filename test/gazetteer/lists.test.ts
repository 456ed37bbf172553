import { describe, expect, test } from 'vitest';
import { eachForm, type Reference } from '../../src/gazetteer/forms.ts';
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { buildLexicon, keyOf } from '../../src/gazetteer/lexicon.ts';
import { readTable } from '../../src/gazetteer/table.ts';

const gazetteer = loadGazetteer();
const { states, regions, kinds, frameworks, organisations, outlets, offices, platforms } = gazetteer;
const files = {
  'states.tsv': ['code', 12, states.size],
  'regions.tsv': ['id', 5, regions.size],
  'kinds.tsv': ['kind', 4, kinds.size],
  'frameworks.tsv': ['id', 11, frameworks.size],
  'organisations.tsv': ['id', 6, organisations.size],
  'outlets.tsv': ['id', 8, outlets.size],
  'offices.tsv': ['id', 6, offices.size],
  'platforms.tsv': ['id', 4, platforms.size],
} as const;

describe('every list', () => {
  test.each(Object.entries(files))('%s: ids are unique and every row names its source', (file, [id, , size]) => {
    const rows = readTable(file);
    expect(rows.length).toBe(size);
    expect(rows.filter((row) => row.text('source').trim() === '').map((row) => row.text(id))).toEqual([]);
  });

  test.each(['guards.tsv', 'not-states.tsv', 'given-names.tsv'])('%s: every row names its source', (file) => {
    expect(readTable(file).filter((row) => row.text('source').trim() === '')).toEqual([]);
  });

  test('no form has spaces around it or twice inside', () => {
    const untidy: string[] = [];
    eachForm(gazetteer, (spelling) => {
      if (spelling !== spelling.trim() || /\s{2}|[^\S ]/.test(spelling)) untidy.push(spelling);
    });
    expect(untidy).toEqual([]);
  });

  test('forms are in the composed Unicode form, so that they can be found by an editor', () => {
    const decomposed: string[] = [];
    eachForm(gazetteer, (spelling) => {
      if (spelling !== spelling.normalize('NFC')) decomposed.push(spelling);
    });
    expect(decomposed).toEqual([]);
  });
});

describe('states', () => {
  test('193 members of the United Nations, the two observers, Taiwan and Kosovo are states', () => {
    expect([...states.values()].filter((row) => row.kind === 'state').length).toBe(193 + 2 + 2);
  });

  test('codes are three capitals where ISO gives one, else the name itself', () => {
    const odd = [...states.values()].filter((row) =>
      row.kind === 'state' || row.kind === 'territory' ? !/^[A-Z]{3}$/.test(row.code) : row.code !== row.name,
    );
    expect(odd.map((row) => row.code)).toEqual([]);
  });

  test('regions are listed ones', () => {
    const unknown = [...states.values()].flatMap((row) => row.regions.filter((region) => !regions.has(region)));
    expect(unknown).toEqual([]);
  });
});

describe('frameworks', () => {
  test('ids are lower-case short names with hyphens', () => {
    expect([...frameworks.keys()].filter((id) => !/^[a-z0-9+]+(-[a-z0-9+]+)*$/.test(id))).toEqual([]);
  });

  test('kinds and parents are listed ones', () => {
    const rows = [...frameworks.values()];
    expect(rows.filter((row) => !kinds.has(row.kind)).map((row) => `${row.id}: ${row.kind}`)).toEqual([]);
    expect(rows.filter((row) => row.parent !== null && !frameworks.has(row.parent)).map((row) => row.id)).toEqual([]);
  });

  test('descriptions are noun phrases without an article', () => {
    const rows = [...frameworks.values()].flatMap((row) => row.descriptions.map((words) => `${row.id}: ${words}`));
    expect(rows.filter((row) => /: (the|a|an) /i.test(row))).toEqual([]);
  });
});

describe('organisations and outlets', () => {
  test('whom an organisation speaks for is a listed state, framework or organisation', () => {
    const unknown = [...organisations.values()].filter(
      ({ speaksFor }) =>
        speaksFor !== null && !states.has(speaksFor) && !frameworks.has(speaksFor) && !organisations.has(speaksFor),
    );
    expect(unknown.map((row) => row.id)).toEqual([]);
  });

  test('the country of an outlet is a listed state', () => {
    const unknown = [...outlets.values()].filter((row) => row.country !== null && !states.has(row.country));
    expect(unknown.map((row) => row.id)).toEqual([]);
  });

  test('domains are domains, each of one outlet', () => {
    const domains = [...outlets.values()].flatMap((row) => row.domains);
    expect(domains.filter((domain) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain))).toEqual([]);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });
});

describe('guards and blockers', () => {
  const known = new Map<string, Reference[]>();
  eachForm(gazetteer, (spelling, references) => {
    const key = keyOf(spelling);
    known.set(key, [...(known.get(key) ?? []), ...references]);
  });

  test('a guard is on a listed form, for things it can be', () => {
    const idle = gazetteer.guards.filter((guard) => {
      const ids = (known.get(keyOf(guard.form)) ?? []).map((reference) => reference.id);
      return ids.length === 0 || guard.ids.some((id) => !ids.includes(id));
    });
    expect(idle.map((guard) => `${guard.form}: ${guard.ids.join(', ')}`)).toEqual([]);
  });

  test('a guard says what speaks for or against, or drops the form', () => {
    const mute = gazetteer.guards.filter(
      (guard) => guard.otherwise === 'keep' && guard.for.length + guard.against.length === 0,
    );
    expect(mute.map((guard) => guard.form)).toEqual([]);
    expect(gazetteer.guards.filter((guard) => !['keep', 'drop', 'yield'].includes(guard.otherwise))).toEqual([]);
  });

  test('a blocker holds a listed form; else nothing would be blocked', () => {
    const idle = gazetteer.blockers.filter(({ phrase }) => {
      const words = keyOf(phrase).split(' ');
      return !words.some((_, from) =>
        words.some((_, to) => (to > from || words.length > 1) && isOtherForm(words.slice(from, to + 1), words)),
      );
    });
    expect(idle.map((row) => row.phrase)).toEqual([]);
  });

  function isOtherForm(part: string[], whole: string[]): boolean {
    const references = part.length < whole.length ? known.get(part.join(' ')) : undefined;
    return references?.some((reference) => reference.list !== 'office' && reference.list !== 'platform') ?? false;
  }
});

/**
 * One form for several things is an ambiguity the caller has to resolve: those that are meant to be so are listed here,
 * with the guard that decides between them or the reason why none can.
 */
describe('clashes of names', () => {
  const { forms } = buildLexicon(gazetteer);
  const naming = new Set(['name', 'abbreviation']);

  test('no name or abbreviation stands for two things unless a guard tells them apart or it is known to', () => {
    const guarded = new Set(gazetteer.guards.map((guard) => keyOf(guard.form)));
    const clashes: string[] = [];
    for (const [key, sameKey] of forms) {
      const things = sameKey
        .flatMap((form) => form.readings)
        .flatMap(({ reference }) => (naming.has(reference.form) ? [reference] : []));
      const names = [...new Set(things.map(({ list, id }) => `${list} ${id}`))];
      if (names.length > 1 && !guarded.has(key) && !KNOWN.has(key)) clashes.push(`${key}: ${names.join(', ')}`);
    }
    expect(clashes).toEqual([]);
  });

  const KNOWN = new Set<string>();
});
