import { describe, expect, test } from 'vitest';
import { inLines, recordsOf } from './reading.ts';

/** Short reports of our own, with everything of one kind that is to be read out of each. */

describe('a report of a state visit', () => {
  const records = recordsOf(`Norland leader in Oslo for talks

Norwegian Prime Minister Kari Holm met Danish Prime Minister Lars Vester in Oslo on Monday.

“We have agreed to open the border before the winter,” Holm said. “Nobody gains from a closed gate.”

“It was a good day for both our nations, and there will be more of them,” Vester wrote on X.

"We have agreed to open the border before the winter," Holm said as she announced the deal.

Vester told a news conference on Tuesday that Denmark would host a summit in Aarhus on 4 May.

Norway has had diplomatic relations with Denmark for more than a century. The summit in Aarhus was "a formality", one official said.`);

  test('quotes have their speakers, and the same words are recorded once', () => {
    expect(inLines(records, 'quote')).toEqual([
      'Kari Holm: We have agreed to open the border before the winter',
      'Kari Holm: Nobody gains from a closed gate.',
      'Lars Vester via X: It was a good day for both our nations, and there will be more of them',
    ]);
  });

  test('events past and planned', () => {
    const events = inLines(records, 'event');
    expect(events).toContain('meeting past Kari Holm+Lars Vester in Oslo @Monday');
    expect(events).toContain('summit planned DNK in Aarhus @4 May');
  });
});

describe('a quotation that goes on over paragraphs', () => {
  const records = recordsOf(`Chile weighs the accord

"The accord opens doors that were closed to us for a generation," Senator Ana Duarte, chair of the trade committee, said at a hearing on Wednesday.

"We should walk through them before they close again," she said.

"Nothing is gained by waiting another year.

"That is why I have joined Senator Rojas in introducing a bill this week to lift the copper duty."`);

  test('each piece has the same speaker', () => {
    const quotes = inLines(records, 'quote');
    expect(quotes).toHaveLength(4);
    for (const quote of quotes) expect(quote).toMatch(/^Ana Duarte/);
    expect(quotes[0]).toMatch(/^Ana Duarte via hearing @Wednesday: The accord/);
  });

  test('the first person is the speaker', () => {
    expect(inLines(records, 'event')).toContain('bill introduced past Ana Duarte+Rojas @this week');
  });
});

test('scare quotes, titles and turns of phrase are no quotations', () => {
  const records = recordsOf(
    'The so-called “Harbour Club” met in Riga. Its “new era” began with the book “A Short History of the Baltic Sea”.',
  );
  expect(inLines(records, 'quote')).toEqual([]);
});

test('a name behind an office is the speaker', () => {
  const quotes = inLines(
    recordsOf(
      '“The door stays open to all of them,” the prime minister of Peru, Ana Duarte, said.\n\n“We heard it,” a foreign ministry spokesman, Luis Rojas, said on Friday.',
    ),
    'quote',
  );
  expect(quotes).toEqual(['Ana Duarte: The door stays open to all of them', 'Luis Rojas @Friday: We heard it']);
});

test('an unnamed official is not taken for a person named nearby', () => {
  const [quote] = inLines(
    recordsOf(
      'Peru’s Foreign Minister Ana Duarte arrived in Lima. “There is no date for the signing yet,” a senior official said.',
    ),
    'quote',
  );
  expect(quote).toBe('a senior official: There is no date for the signing yet');
});

describe('lists of members', () => {
  const LISTS: readonly (readonly [report: string, ...lists: string[]])[] = [
    [
      'The Pacific Alliance is made up of Chile, Colombia, Mexico and Peru.',
      'pacific-alliance members: CHL+COL+MEX+PER (all)',
    ],
    ['The members of Mercosur include Argentina, Brazil and Uruguay.', 'mercosur members: ARG+BRA+URY'],
    ['Mali, Niger and Chad have refused to join the Artemis Accords.', 'artemis-accords holdouts: MLI+NER+TCD'],
    ['NATO has 32 members.', 'nato members of 32: '],
    ['When the Ottawa Convention opened, 122 states signed the treaty.', 'ottawa-convention signatories of 122: '],
    ['Four potential members of BRICS were named.'],
    ['Kenya met with 12 NATO officials.'],
  ];
  test.each(LISTS)('%s', (report, ...lists) => {
    const sorted = inLines(recordsOf(report), 'list').map((line) =>
      line.replace(
        /: (.*?)( \(all\))?$/,
        (_, parties: string, all = '') => `: ${parties.split('+').sort().join('+')}${all}`,
      ),
    );
    expect(sorted).toEqual(lists);
  });

  test('a list is whole though its parties were named before', () => {
    const lists = inLines(
      recordsOf(
        'Peru and Chile founded the Pacific Alliance.\n\nThe members of the Pacific Alliance are Chile, Colombia, Mexico and Peru.',
      ),
      'list',
    );
    expect(lists.some((line) => ['CHL', 'COL', 'MEX', 'PER'].every((id) => line.includes(id)))).toBe(true);
  });
});

test('a report that names nobody and nothing gives no records', () => {
  expect(recordsOf('Rain fell over the hills all day, and the shops stayed shut.')).toEqual([]);
});

test('ids are the same for the same words, and differ with them', () => {
  const text = 'Norway established diplomatic relations with Fiji in 1987.';
  const ids = (words: string) => recordsOf(words).map(({ id }) => id);
  expect(ids(text)).toEqual(ids(text));
  expect(ids(text)[0]).not.toBe(ids(text.replace('1987', '1988'))[0]);
  expect(ids(text)[0]).toMatch(/^record:[0-9a-f]{24}$/);
});

test('an event belongs to the framework of its words, its sentence or its headline', () => {
  const records = recordsOf(`Niger seeks a place in ECOWAS

Niger will apply to rejoin ECOWAS, its foreign minister said.

The Alliance of Sahel States was founded by Mali, Burkina Faso and Niger.

A summit will take place in Abuja on 28 June. The NATO summit opened in Oslo on Monday.`);
  const placed = records.flatMap((one) => (one.record === 'event' ? [`${one.place} ${one.framework}`] : []));
  expect(placed).toEqual(['Abuja ecowas', 'Oslo nato']);
});
