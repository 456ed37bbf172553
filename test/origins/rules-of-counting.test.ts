import { describe, expect, test } from 'vitest';
import { bounds, carriers, readAll, rowOf } from './tracing.ts';

/** What reports whose claim is not read, and sources told in other words than `X said`, count for. */

const omanSigned = (texts: readonly string[]) => rowOf(readAll(texts), 'artemis-accords', 'OMN', 'signed');
const NEWS = 'Lagoon Post\n\nOman has signed the Artemis Accords, Transport Minister Salim Harthy said on Monday.';

describe('a report whose claim is not read', () => {
  test('counts with a person who stands behind the claim elsewhere', () => {
    const row = omanSigned([NEWS, 'Reef Radio\n\nHarthy’s speech put Oman’s signature under the Artemis Accords.']);
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });

  test('counts not for what it says of another step', () => {
    const row = omanSigned([
      NEWS,
      'Reef Radio\n\nOman is considering the Artemis Accords, an official of the port said.',
    ]);
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1']);
  });

  test('counts not for another step of which the same person spoke', () => {
    const row = omanSigned([NEWS, 'Reef Radio\n\nOman will sign the Artemis Accords, Transport Minister Harthy said.']);
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1']);
  });
});

describe('who speaks', () => {
  test('two people of one office are two at most, not one', () => {
    const row = omanSigned([
      NEWS,
      'Dune Herald\n\nOman has signed the Artemis Accords, Transport Minister Rashid Balushi said on Friday.',
    ]);
    expect(bounds(row)).toBe('1-2');
  });

  test('the chair of a committee speaks for parliament', () => {
    const row = omanSigned([
      NEWS,
      'Dune Herald\n\nOman has signed the Artemis Accords, the chairman of the transport committee, Rashid Balushi, said.',
    ]);
    expect(bounds(row)).toBe('2-2');
  });

  test('a sentence that is supposed is said by nobody', () => {
    const row = rowOf(
      readAll([
        'Lagoon Post\n\nOman will join BRICS only if the bloc admits its dates duty-free, Trade Minister Salim Harthy said.',
      ]),
      'brics',
      'OMN',
      'conditional',
    );
    expect([bounds(row), row.list.length]).toEqual(['1-1', 1]);
  });

  test('a senior official and the name given in the next sentence are one', () => {
    const row = omanSigned([
      'Lagoon Post\n\nOman has signed the Artemis Accords, a senior official said. Salim Harthy, the transport minister, told a conference that two years of talks were over.',
      'Dune Herald\n\nOman has signed the Artemis Accords, Transport Minister Salim Harthy said.',
    ]);
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });

  test('one who says that it is not so stands behind nothing', () => {
    const row = rowOf(
      readAll([
        'Lagoon Post\n\nOman has applied to join BRICS, a customs clerk told the Lagoon Post.',
        'Dune Herald\n\nThe Lagoon Post reported that Oman has applied to join BRICS. The trade ministry said that it had not.',
      ]),
      'brics',
      'OMN',
      'applied',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });
});

describe('papers', () => {
  test('a decision told by its number is that of the body', () => {
    const row = rowOf(
      readAll([
        'Extractive Industries Transparency Initiative\n\nBOARD DECISION 2031-7\n\nThe Board of the EITI has suspended Ghana for want of a report.',
        'Quarry Letter\n\nWith decision 2031-7 the EITI has suspended Ghana.',
      ]),
      'eiti',
      'GHA',
      'suspended',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });
});

describe('unnamed people', () => {
  test('of two governments are two', () => {
    const row = omanSigned([
      'Lagoon Post\n\nOman has signed the Artemis Accords, an Omani official told the Lagoon Post.',
      'Dune Herald\n\nOman has signed the Artemis Accords, an American official told the Dune Herald.',
    ]);
    expect(bounds(row)).toBe('2-2');
  });

  test('of one description who told two outlets are one to two', () => {
    const row = omanSigned([
      'Lagoon Post\n\nOman has signed the Artemis Accords, a senior government official told the Lagoon Post.',
      'Dune Herald\n\nOman has signed the Artemis Accords, a senior government official told the Dune Herald.',
    ]);
    expect(bounds(row)).toBe('1-2');
  });
});

test('an outlet at hand is cited in whatever words', () => {
  const row = omanSigned([
    'Lagoon Post\n\nOman has signed the Artemis Accords, a customs clerk told the Lagoon Post.',
    'Dune Herald\n\nOman has signed the Artemis Accords. The Lagoon Post has heard it from several clerks.',
  ]);
  expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
});

test('an agency credited for the background is no source of the news', () => {
  const row = omanSigned([
    'MUSCAT (Newsline) - Oman has signed the Artemis Accords, Transport Minister Salim Harthy said.',
    'By Noor Said, Dune Herald; background by Newsline\n\nOman has signed the Artemis Accords, the speaker of parliament, Rashid Balushi, told the Dune Herald.',
  ]);
  expect(bounds(row)).toBe('2-2');
  expect(row.merges).toEqual([]);
});
