import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { createMatcher } from '../../src/gazetteer/matcher.ts';
import { marked, resolved, unmarked } from './marked.ts';

const gazetteer = loadGazetteer();
const matcher = createMatcher(gazetteer);

/** Each sentence with exactly the states, frameworks and outlets that are to be found in it. */
function finds(sentences: readonly string[], lists?: readonly string[]): void {
  test.each(sentences)('%s', (sentence) => {
    expect(marked(unmarked(sentence), lists)).toBe(sentence);
  });
}

describe('states by every usual name', () => {
  finds([
    '[Estonia], [Latvia] and [Lithuania] signed first.',
    'The [UK], the [U.K.], [Britain] and [Great Britain] are one state.',
    'The [U.S.] delegation met the [US] ambassador; the [United States] of the past was smaller.',
    '[Türkiye], [Turkiye] and [Turkey] are one state too.',
    "[Côte d’Ivoire], [Cote d'Ivoire] and [Ivory Coast] as well.",
    '[São Tomé and Príncipe] and [Sao Tome and Principe].',
    '[Bosnia & Herzegovina], [Bosnia-Herzegovina] and [Bosnia and Herzegovina].',
    '[St. Kitts and Nevis], [St Kitts and Nevis], [Saint Kitts and Nevis].',
    'The [Netherlands] is not [Niger], and [Niger] is not [Nigeria].',
    'The [Kyrgyz Republic] and the [Czech Republic] agreed.',
    '[D.R. Congo] and the [DRC] are the same.',
  ]);

  test('a code for each', () => {
    expect(
      resolved('Burma, Swaziland, the UAE, Cabo Verde, Timor-Leste, South Korea, the DPRK, Czechia, the PRC, Eswatini'),
    ).toEqual([
      'Burma: MMR',
      'Swaziland: SWZ',
      'UAE: ARE',
      'Cabo Verde: CPV',
      'Timor-Leste: TLS',
      'South Korea: KOR',
      'DPRK: PRK',
      'Czechia: CZE',
      'PRC: CHN',
      'Eswatini: SWZ',
    ]);
  });

  test('adjectives, people, capitals and seats of power say how they name it', () => {
    const forms = (text: string) =>
      matcher.match(text).flatMap((match) => match.entries.map((entry) => `${entry.id} ${entry.form}`));
    expect(forms('Dutch farmers')).toEqual(['NLD adjective']);
    expect(forms('two Swedes')).toEqual(['SWE demonym']);
    expect(forms('the Kremlin')).toEqual(['RUS seat']);
    expect(forms('Tashkent')).toEqual(['UZB capital']);
    expect(forms("the Quai d'Orsay")).toEqual(['FRA seat']);
  });

  test('a state without a code goes by its name', () => {
    expect(resolved('Somaliland and Transnistria')).toEqual(['Somaliland: Somaliland', 'Transnistria: Transnistria']);
  });
});

describe('the longest name wins', () => {
  finds([
    '[South Korea] and [North Korea]',
    '[Papua New Guinea], [Equatorial Guinea] and [Guinea-Bissau] beside [Guinea]',
    '[South Sudan] left, [Sudan] stayed',
    'the [Organization of Turkic States]',
    'the [Dominican Republic] and [Dominica]',
    'the [Central African Republic]',
    'the [Comprehensive and Progressive Agreement for Trans-Pacific Partnership]',
    '[American Samoa] and [Samoa]',
  ]);
});

describe('a name inside something else', () => {
  finds([
    'New Mexico borders [Mexico].',
    'The South China Sea and the East China Sea wash [China].',
    'The Persian Gulf, the Gulf of Oman and the Strait of Hormuz.',
    'Georgia Tech beat the Georgia Bulldogs.',
    'The Jordan River and Lake Chad are drying up.',
    'Michael Jordan and Tom Holland were there.',
    'The Berlin Wall fell.',
    'Latin American and Native American groups',
    'Indiana and Wisconsin',
    'Air France and Turkish Airlines fly there.',
    'a Major Non-NATO Ally',
    'a non-EU country and a non-NATO member',
    'Brussels sprouts with turkey and fine china',
    'the Moscow Exchange',
    'He told [The Moscow Times] in [Moscow].',
    '[The Kyiv Independent] asked in [Kyiv].',
    '[The Times of Israel] reported from [Israel].',
    '[The Korea Herald] and [The Times] quoted him; the [East African Community] did not.',
  ]);
});

describe('word boundaries, hyphens and possessives', () => {
  finds([
    "[Ukraine]'s and [Georgia]’s bids",
    'a [US]-brokered deal and a [U.S.]-led force',
    'the [EU]-[Japan] talks',
    'Chinatown, Omaniac, Russianness, Maliku',
    'the anti-[NATO] rally',
    '([Peru]), “[Chile]”, ‘[Bolivia]’ and [Ecuador].',
    'the “[Quadrilateral Security Dialogue]”',
    'He left [Korea]. North of the river nothing moved.',
  ]);
});

describe('case', () => {
  finds([
    'He told us who will lead, as they can and may.',
    'The [WHO] told the [US].',
    'the [Eurasian economic union] and the [European union]',
    'the [New START] accord was no new start',
    'the [mine ban treaty] and the [Mine Ban Treaty]',
    'the polish on a turkey in a china shop',
  ]);

  test('a headline in capitals', () => {
    const options = { allCaps: true };
    expect(marked('WHO WILL HELP US JOIN NATO, ASKS MOLDOVA', undefined, options)).toBe(
      'WHO WILL HELP US JOIN [NATO], ASKS [MOLDOVA]',
    );
    expect(marked('AFCFTA AND MERCOSUR', undefined, options)).toBe('[AFCFTA] AND [MERCOSUR]');
  });
});

describe('frameworks by names and abbreviations', () => {
  test.each([
    ['North Atlantic Treaty Organisation', 'nato'],
    ['North Atlantic Treaty Organization', 'nato'],
    ['Rome Statute', 'icc'],
    ['C5+1', 'c5+1'],
    ['C5 1', 'c5+1'],
    ['C5 + 1', 'c5+1'],
    ['C5 plus 1', 'c5+1'],
    ['Paris climate accord', 'paris-agreement'],
    ['Shanghai Cooperation Organization', 'sco'],
    ['TPP-11', 'cptpp'],
    ['Mine Ban Treaty', 'ottawa-convention'],
    ['high seas treaty', 'high-seas-treaty'],
    ['BBNJ Agreement', 'high-seas-treaty'],
    ['Alliance of Sahel States', 'aes'],
    ['Gulf Co-operation Council', 'gcc'],
    ['euro zone', 'eurozone'],
    ['euro', 'eurozone'],
    ['Schengen area', 'schengen'],
    ['UN nuclear watchdog', 'iaea'],
    ['OPEC+', 'opec+'],
    ['OPEC', 'opec'],
    ['Belt & Road Initiative', 'belt-and-road'],
    ['Bucharest Nine', 'bucharest-nine'],
    ['Prüm Convention', 'prum'],
    ['West African bloc', 'ecowas'],
    ['Chinese-led infrastructure bank', 'aiib'],
    ['Moscow-led military alliance', 'csto'],
    ['Escazu Agreement', 'escazu-agreement'],
    ['Organization of the Black Sea Economic Co-operation', 'bsec'],
    ['Ctbto', 'ctbt'],
    ['Bimstec', 'bimstec'],
    ['U.N. Convention on the Law of the Sea', 'unclos'],
    ['United Nations Watercourses Convention', 'watercourses-convention'],
    ['Clydebank Declaration', 'clydebank-declaration'],
    ['ILO Convention No. 183', 'ilo-convention-183'],
    ['Worst Forms of Child Labor Convention', 'ilo-convention-182'],
    ['International Fund for Saving the Aral Sea', 'ifas'],
    ['Common Monetary Area', 'common-monetary-area'],
    ['EU-Japan Security and Defense Partnership', 'eu-security-and-defence-partnership'],
    ['convention on the transfer of sentenced persons', 'sentenced-persons-convention'],
  ])('%s', (words, id) => {
    expect(resolved(`Ministers discussed the ${words} on Friday.`, ['framework'])).toEqual([`${words}: ${id}`]);
  });

  test('the full name speaks for its abbreviation', () => {
    expect(resolved('The East African Community (EAC) grew. The EAC has a court.', ['framework'])).toEqual([
      'East African Community: eac',
      'EAC: eac',
      'EAC: eac',
    ]);
  });
});

describe('ambiguity is an outcome', () => {
  test('two things under one name are both returned', () => {
    expect(resolved('Talks in Brussels went on.')).toEqual(['Brussels: BEL, eu, nato']);
  });

  test('the rest of the text decides, where it can', () => {
    expect(resolved('Congolese troops left Goma for Kinshasa.', ['state'])).toEqual([
      'Congolese: COD',
      'Kinshasa: COD',
    ]);
    expect(resolved('Congolese troops left for Brazzaville.', ['state'])).toEqual([
      'Congolese: COG',
      'Brazzaville: COG',
    ]);
    expect(resolved('Cricket: the ICC named the World Cup venues.', ['framework'])).toEqual([]);
    expect(resolved('The ICC issued an arrest warrant.', ['framework'])).toEqual(['ICC: icc']);
    expect(resolved('Trips abroad were cancelled.', ['framework'])).toEqual([]);
    expect(resolved('TRIPS protects patents.', ['framework'])).toEqual(['TRIPS: trips-agreement']);
    expect(resolved('NAFO raised money with memes.', ['framework'])).toEqual([]);
    expect(resolved('NAFO set the fishing quota.', ['framework'])).toEqual(['NAFO: nafo']);
    expect(resolved('It rejoined the Security and Defence Partnership of the two states.', ['framework'])).toEqual([]);
    expect(resolved('Georgia counted again in Atlanta.', ['state'])).toEqual([]);
    expect(resolved('Georgia counted again in Tbilisi.', ['state'])).toEqual(['Georgia: GEO', 'Tbilisi: GEO']);
  });

  test('a guard that nothing speaks for or against leaves the form open', () => {
    const [match] = matcher.match('Georgia waits.');
    expect(match?.entries).toEqual([{ list: 'state', id: 'GEO', form: 'name', guard: 'open' }]);
  });
});

describe('descriptions', () => {
  finds(
    [
      '[the alliance] grew; an alliance of farmers did not',
      '[the military alliance] and [the passport-free zone]',
      'the 32-nation, Nordic-led [alliance]',
      'Any pact would do, said a bloc of voters.',
      'the [NATO] alliance and the [Abraham Accords] deal',
      'They joined [the climate deal] and left [the trade bloc].',
    ],
    ['framework'],
  );

  test('a class word narrows to its states', () => {
    expect(resolved('The Central Asian nation waits.', ['state'])).toEqual([
      'The Central Asian nation: KAZ, KGZ, TJK, TKM, UZB',
    ]);
    expect(resolved('the Gulf kingdom', ['state'])).toEqual(['the Gulf kingdom: BHR, SAU']);
    expect(resolved('the Baltic state', ['state'])).toEqual(['the Baltic state: EST, LTU, LVA']);
  });

  test('an indefinite or plural phrase points to no single state', () => {
    expect(resolved('a Central Asian nation', ['state'])).toEqual([]);
    expect(resolved('Central Asian nations', ['state', 'region'])).toEqual(['Central Asian nations: central-asia']);
  });

  test('Nobody is a member of anything here: the lists name things and say nothing of who joined what', () => {
    expect(Object.keys([...gazetteer.frameworks.values()][0]!)).toEqual([
      'id',
      'name',
      'kind',
      'names',
      'abbreviations',
      'descriptions',
      'seats',
      'joining',
      'parent',
      'depositary',
      'source',
    ]);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    'NATO',
    'U.S.',
    'the ',
    'Côte d’',
    'Ivoire',
    '\n',
    ' ',
    '.',
    '+',
    '-',
    '😀',
    '\ud800',
    'C5',
    '1',
  );

  test('never throws; spans are in order, inside the text, without overlap, and the text says so twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragments, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('');
        const matches = matcher.match(text);
        let last = 0;
        for (const { start, end, entries } of matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entries.length).toBeGreaterThan(0);
          last = end;
        }
        expect(matcher.match(text)).toEqual(matches);
      }),
    );
  });

  test('every listed name and abbreviation is found in a plain sentence, unless a guard waits for support', () => {
    const guarded = new Set(gazetteer.guards.map((guard) => guard.form));
    const lost: string[] = [];
    for (const row of gazetteer.frameworks.values()) {
      for (const listed of [row.name, ...row.names, ...row.abbreviations]) {
        const words = listed.replace(/^=|^the /, '');
        if (guarded.has(words)) continue;
        const hits = matcher.match(`Ministers spoke of the ${words} today.`);
        const whole = hits.some(
          (match) => match.entries.some((entry) => entry.id === row.id) && match.end - match.start === words.length,
        );
        if (!whole) lost.push(`${row.id}: ${words}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
