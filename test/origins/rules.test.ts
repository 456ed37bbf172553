import { describe, expect, test } from 'vitest';
import { bounds, carriers, readAll, rowOf } from './tracing.ts';

/** One small cascade for each rule of docs/origins.md, and one for what it must not do. */

const WIRE = `LISBON, May 4 (Newsline) - Chile has formally applied to join the OECD's Arctic rival, NATO, its defence minister said on Monday, handing over a letter in Brussels after two years of debate.

"We knock because the door is there," Minister Paula Rojas told reporters outside the headquarters.`;

describe('wire-credit', () => {
  test('a dateline, a source line and a citation of one agency', () => {
    const row = rowOf(
      readAll([
        'GENEVA, May 4 (Newsline) - Ghana signed the Arms Trade Treaty on Monday, the fiftieth African state to do so.',
        'The Coast Courier\n\nAccra signs arms pact\n\nGhana has signed the Arms Trade Treaty, which covers the sale of rifles and ships.\n\n(Source: Newsline)',
        'Inland Herald\n\nGhana signed the Arms Trade Treaty, Newsline reported from Geneva on Monday.',
      ]),
      'arms-trade-treaty',
      'GHA',
      'signed',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2,3']);
  });

  test('a credit to agencies at large does not take a source of its own from a report', () => {
    const row = rowOf(
      readAll([
        'ACCRA (Newsline) - Ghana has ratified the Arms Trade Treaty, Foreign Minister Efua Boateng said on Friday.',
        'By Kojo Asante and agencies, The Coast Courier\n\nGhana has ratified the Arms Trade Treaty, the speaker of parliament, Yaw Darko, told the Coast Courier on Saturday. The treaty dates from 2013.',
      ]),
      'arms-trade-treaty',
      'GHA',
      'ratified',
    );
    expect(bounds(row)).toBe('2-2');
    expect(row.merges).toEqual([]);
  });
});

describe('verbatim-reuse', () => {
  const sentences = [
    'Peru will join the Artemis Accords before the end of the year, according to an engineer at its space agency who has read the draft.',
    'The engineer said that two meetings had been held in Houston since March and that the text was all but closed.',
    'Peru runs one observation satellite, which was built in Toulouse and launched from Kourou.',
  ];

  test('shuffled sentences under another headline are one', () => {
    const [a, b, c] = sentences;
    const row = rowOf(
      readAll([
        `Lima looks up\n\nAndean Post\n\n${a} ${b} ${c}`,
        `A draft from Houston\n\nLlama Daily\n\n${c} ${b}\n\n${a}\n\nShare this story`,
      ]),
      'artemis-accords',
      'PER',
      'expected',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
    const [merge] = row.merges;
    expect(merge?.evidence.map(({ path }) => path)).toEqual(['1.txt', '2.txt']);
  });

  test('a paragraph about the outlet under unrelated stories merges nothing', () => {
    const boilerplate =
      'The Andean Post is owned by its readers, takes no money from any government, and answers every letter that reaches its office in Arequipa.';
    const row = rowOf(
      readAll([
        `Andean Post\n\nPeru will join the Artemis Accords in June, Science Minister Rosa Quispe said on Monday.\n\n${boilerplate}`,
        `Andean Post\n\nPeru will join the Artemis Accords in June, the White House said in a statement.\n\n${boilerplate}`,
      ]),
      'artemis-accords',
      'PER',
      'expected',
    );
    expect(bounds(row)).toBe('2-2');
    expect(row.merges).toEqual([]);
  });
});

describe('cites-outlet', () => {
  const FIRST =
    'Malta Ledger\n\nMalta has applied to join NATO, an official in the prime minister’s office told the Malta Ledger.';

  test('a chain leads to its first link', () => {
    const row = rowOf(
      readAll([
        FIRST,
        'Sicily Mirror\n\nMalta has applied to join NATO, the Malta Ledger reports.',
        'A blog of the islands\n\nMalta has applied to join NATO, according to the Sicily Mirror.',
      ]),
      'nato',
      'MLT',
      'applied',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2,3']);
  });

  test('a closed circle is one origin, the outlets’ own', () => {
    const row = rowOf(
      readAll([
        'Sicily Mirror\n\nMalta has applied to join NATO, the Gozo Gazette reports.',
        'Gozo Gazette\n\nMalta has applied to join NATO, according to the Sicily Mirror.',
      ]),
      'nato',
      'MLT',
      'applied',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
    expect(row.list[0]?.kind).toBe('outlet-own');
  });

  test('a second official, set apart from the one another outlet quoted, is a second origin', () => {
    const row = rowOf(
      readAll([
        FIRST,
        'Sicily Mirror\n\nA second Maltese official, who is not the person quoted by the Malta Ledger, told the Sicily Mirror that Malta has applied to join NATO.',
      ]),
      'nato',
      'MLT',
      'applied',
    );
    expect(bounds(row)).toBe('2-2');
    expect(row.merges).toEqual([]);
  });
});

describe('same-statement', () => {
  test('one post, whoever quotes it', () => {
    const row = rowOf(
      readAll([
        'Kenya’s president, Amina Odhiambo, announced on X that Kenya will join BRICS. "The lions sit down to dinner," she wrote.',
        'Rift Times\n\n"The lions sit down to dinner": with these words President Odhiambo announced that Kenya will join BRICS.',
      ]),
      'brics',
      'KEN',
      'announced',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });

  test('statements of two governments are two', () => {
    const row = rowOf(
      readAll([
        'Kenya became a member of BRICS on Monday, the Kenyan foreign ministry said in a statement.',
        'Kenya became a member of BRICS on Monday, the Brazilian foreign ministry said in a statement.',
      ]),
      'brics',
      'KEN',
      'in-force',
    );
    expect(bounds(row)).toBe('2-2');
    expect(row.merges).toEqual([]);
    expect(row.list.map(({ kind }) => kind).sort()).toEqual(['other-party-statement', 'party-statement']);
  });
});

describe('same-unnamed-source', () => {
  test('one description is one person', () => {
    const row = rowOf(
      readAll([
        'Serbia has applied to join BRICS, according to a Balkan diplomat close to the talks.',
        'Danube Post\n\nA Balkan diplomat close to the talks said that Serbia has applied to join BRICS.',
      ]),
      'brics',
      'SRB',
      'applied',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
  });

  test('different descriptions are one to two', () => {
    const row = rowOf(
      readAll([
        'Danube Post\n\nSerbia has applied to join BRICS, a customs adviser told the Danube Post.',
        'Sava Herald\n\nA lawyer and former aide who drafted the letter told the Sava Herald that Serbia has applied to join BRICS.',
      ]),
      'brics',
      'SRB',
      'applied',
    );
    expect(bounds(row)).toBe('1-2');
    expect(row.merges).toEqual([]);
  });

  test('three unnamed people at one outlet are one to three, and those who pass it on add none', () => {
    const row = rowOf(
      readAll([
        'Danube Post\n\nSerbia has applied to join BRICS, three diplomats told the Danube Post.',
        'Sava Herald\n\nSeveral diplomats say that Serbia has applied to join BRICS, according to the Danube Post.',
      ]),
      'brics',
      'SRB',
      'applied',
    );
    expect([bounds(row), carriers(row)]).toEqual(['1-3', '1,2 1,2 1,2']);
  });
});

test('translation-or-paraphrase: a lead with other words in a few places', () => {
  const row = rowOf(
    readAll([
      'Fjord Post\n\nNorway will leave the Paris Agreement next spring unless the storting finds another way to pay for the northern ferries.',
      'Delta Times\n\nNorway is to leave the Paris Agreement next spring unless the storting finds some other means to pay for its northern ferries.',
    ]),
    'paris-agreement',
    'NOR',
    'withdrawing',
  );
  expect([bounds(row), carriers(row)]).toEqual(['1-1', '1,2']);
});

test('publisher-family: titles that name one house', () => {
  const row = rowOf(
    readAll([
      'Lagoon Post - a Seabird Media title\n\nOman has signed the Artemis Accords, the first state of the Gulf to do so this year.',
      'Dune Herald\n© Seabird Media Group\n\nThe Artemis Accords bear one more name today. Oman has signed the Artemis Accords.',
    ]),
    'artemis-accords',
    'OMN',
    'signed',
  );
  expect(bounds(row)).toBe('1-1');
});

describe('counting', () => {
  test('two eyewitnesses are two', () => {
    const row = rowOf(
      readAll([
        'Lagoon Post\n\nOur reporter saw the minister sign in the great hall: Oman has signed the Artemis Accords.',
        'Dune Herald\n\nI watched from the third row as Oman signed the Artemis Accords with a borrowed pen.',
      ]),
      'artemis-accords',
      'OMN',
      'signed',
    );
    expect(bounds(row)).toBe('2-2');
  });

  test('a report that cites nobody adds one at most', () => {
    const row = rowOf(
      readAll([
        'MUSCAT (Newsline) - Oman has signed the Artemis Accords, Transport Minister Salim Al Harthy said.',
        'Dune Herald\n\nThere is news from the Gulf. Oman has signed the Artemis Accords. Camels are dearer again.',
      ]),
      'artemis-accords',
      'OMN',
      'signed',
    );
    expect(bounds(row)).toBe('1-2');
  });

  test('a denial is counted on its own side', () => {
    const row = rowOf(
      readAll([
        'Lagoon Post\n\nOman has applied to join BRICS, a trade official told the Lagoon Post.',
        'Oman has not applied to join BRICS, the Omani foreign ministry said in a statement on Monday.',
      ]),
      'brics',
      'OMN',
      'applied',
    );
    expect(bounds(row)).toBe('1-1');
    expect(row.opposite && bounds(row.opposite)).toBe('1-1');
    expect(row.merges).toEqual([]);
  });

  test('a gazette and a depositary’s notification are two', () => {
    const row = rowOf(
      readAll([
        'OFFICIAL GAZETTE OF THE REPUBLIC OF GHANA\nAct 1101\n\nThe Arms Trade Treaty, to which Ghana is a signatory, is hereby ratified.\nGhana has ratified the Arms Trade Treaty.',
        'Ghana has ratified the Arms Trade Treaty, according to a notification by the UN secretary-general as depositary.',
      ]),
      'arms-trade-treaty',
      'GHA',
      'ratified',
    );
    expect(bounds(row)).toBe('2-2');
  });
});

test('an announcement does not count as a signature', () => {
  const readings = readAll([
    WIRE.replace(
      /Chile has formally applied to join the OECD's Arctic rival, NATO/,
      'Chile will sign the Artemis Accords',
    ),
    'Andean Post\n\nChile signed the Artemis Accords on Friday, Science Minister Luz Soto said.',
  ]);
  expect(carriers(rowOf(readings, 'artemis-accords', 'CHL', 'signed'))).toBe('2');
});
