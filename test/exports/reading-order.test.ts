import { describe, expect, test } from 'vitest';
import { agendaOf, plannedInWords } from '../../src/exports/agenda.ts';
import { groupBySentence } from '../../src/exports/evidence-order.ts';
import { renderTerminalBrief } from '../../src/exports/terminal-brief.ts';
import type { Claim } from '../../src/model/claim.ts';
import { briefOf, link, reading, said } from './fixture-brief.ts';

const NAMES = ['Benin', 'Chad', 'Gabon', 'Ghana', 'Mali', 'Niger', 'Togo'] as const;
const party = (name: string) => [name.slice(0, 3).toUpperCase(), name] as const;
const day = (expression: string, date: string): Claim['when'] => ({
  expression,
  from: date,
  to: date,
  basis: 'said',
});

const MEMBERS = 'The members are Benin, Chad, Gabon, Ghana, Mali, Niger and Togo.';
const FOUNDED = 'Benin and Chad founded the Lagoon Union in 1991; Togo joined in 2004.';
const GABON = 'Gabon plans to leave the pact.';
const NIGER = 'Niger denied that it would leave.';
const KENYA = 'Kenya will sign the pact on 4 June.';

const gazette = reading(
  'a-gazette',
  { title: 'The pact', outlet: 'Gazette', published: said('2024-05-03') },
  [MEMBERS, FOUNDED, NIGER, KENYA].join(' '),
  [
    ...NAMES.map((name) => ({
      framework: 'River Pact',
      party: party(name),
      step: 'in-force' as const,
      quote: MEMBERS,
    })),
    {
      framework: 'River Pact',
      party: party('Niger'),
      step: 'withdrawing',
      quote: NIGER,
      denied: true,
      by: [link('Niger', 'named', 'denied')],
    },
    {
      framework: 'River Pact',
      party: party('Kenya'),
      step: 'expected',
      quote: KENYA,
      when: day('4 June', '2024-06-04'),
    },
    ...(['Benin', 'Chad'] as const).map((name) => ({
      framework: 'Lagoon Union',
      party: party(name),
      step: 'in-force' as const,
      quote: 'Benin and Chad founded the Lagoon Union in 1991',
      when: day('1991', '1991-01-01'),
    })),
    {
      framework: 'Lagoon Union',
      party: party('Togo'),
      step: 'in-force',
      quote: 'Togo joined in 2004',
      when: day('2004', '2004-01-01'),
    },
    ...NAMES.map((name) => ({ framework: 'Old Club', party: party(name), step: 'in-force' as const, quote: MEMBERS })),
    { framework: 'Old Club', party: party('Kenya'), step: 'in-force', quote: MEMBERS },
    { framework: 'Old Club', party: party('Malta'), step: 'in-force', quote: MEMBERS },
  ],
);
const wire = reading(
  'b-wire',
  { title: 'Doubts', outlet: null, published: said('2024-05-04') },
  `${GABON} Kenya will sign on 11 June.`,
  [
    { framework: 'River Pact', party: party('Gabon'), step: 'withdrawing', quote: GABON },
    {
      framework: 'River Pact',
      party: party('Kenya'),
      step: 'expected',
      quote: 'Kenya will sign on 11 June.',
      when: day('11 June', '2024-06-11'),
    },
  ],
);
const brief = briefOf([gazette, wire]);
const screen = { columns: 100, colour: false, unicode: true };
const framework = (name: string) => brief.ledger.frameworks.find((each) => each.name === name)!;

describe('what moves is easy to find', () => {
  test('frameworks in which parties move stand before longer lists of members', () => {
    expect(brief.ledger.frameworks.map(({ name }) => name)).toEqual(['River Pact', 'Old Club', 'Lagoon Union']);
  });

  test('at one step, parties with news stand before those only told of as members', () => {
    const names = framework('River Pact').standings.map(({ step, party: { name } }) => `${name} ${step}`);
    expect(names).toEqual([
      'Niger in-force',
      'Benin in-force',
      'Chad in-force',
      'Ghana in-force',
      'Mali in-force',
      'Togo in-force',
      'Kenya expected',
      'Gabon withdrawing',
    ]);
  });
});

describe('parties of which the same is to be said', () => {
  test('share an entry, and a row where they look the same', () => {
    const groups = groupBySentence(brief, framework('Lagoon Union').standings);
    expect(groups.map(({ rows }) => rows.map((row) => row.map((standing) => standing.party.name)))).toEqual([
      [['Benin', 'Chad'], ['Togo']],
    ]);
    expect(groups[0]!.sentence).toEqual({
      lead: '',
      quote: FOUNDED.slice(0, -1),
      tail: '.',
    });
  });

  test('stand with their number, one ladder and every name', () => {
    const text = renderTerminalBrief(brief, screen);
    expect(text).toMatch(/ {2}5 parties +──────│──● {2}in force .*\n {4}Benin, Chad, Ghana, Mali, Togo\n/);
    // Under Niger, under the five, and in the other framework; that Gabon was a member goes without saying.
    expect(text.split(MEMBERS)).toHaveLength(4);
  });

  test('a party of which more is to be said stands alone', () => {
    const text = renderTerminalBrief(brief, screen);
    expect(text).toMatch(/ {2}Niger +──────│──● {2}in force/);
    expect(text).toContain('denied (withdrawing): “Niger denied that it would leave.”');
  });

  test('long names wrap between names only', () => {
    const lines = renderTerminalBrief(brief, { ...screen, columns: 40 }).split('\n');
    expect(lines).toContain('    Benin, Chad, Ghana, Mali, Togo');
    expect(lines).toContain('    Benin, Chad, Gabon, Ghana, Kenya,');
  });
});

test('planned dates that differ stand side by side, each with its report', () => {
  const planned = agendaOf(brief, 'river-pact').map(plannedInWords);
  expect(planned).toContain('Kenya, expected: 4 Jun 2024 (“4 June”, Gazette); 11 Jun 2024 (“11 June”, “Doubts”)');
});
