import { describe, expect, it } from 'vitest';
import { type Chancery, loadChancery } from '../../../src/pipeline/index.ts';
import { report } from '../../claims/reading.ts';

let chancery: Chancery | null = null;

/** `words → id` of every framework mention, in order; several candidates as `a|b`. */
function frameworksIn(text: string): string[] {
  chancery ??= loadChancery();
  return chancery
    .annotate(report(text))
    .annotation.mentions.filter(({ kind, form }) => kind === 'framework' && form !== 'seat')
    .map(({ text: words, id, candidates }) => `${words} → ${id ?? candidates.join('|')}`);
}

describe('a framework that no list knows is named by its own words', () => {
  it.each<[string, string[]]>([
    [
      'Kenya signed the Lake Turkana Fisheries Accord.',
      ['Lake Turkana Fisheries Accord → lake-turkana-fisheries-accord'],
    ],
    [
      'Peru acceded to the Treaty on Highland Water Sharing.',
      ['Treaty on Highland Water Sharing → treaty-on-highland-water-sharing'],
    ],
    ['Ghana ratified the Treaty of Lomé Bay.', ['Treaty of Lomé Bay → treaty-of-lome-bay']],
    [
      'Laos joined the Trans-Annamite transit memorandum.',
      ['Trans-Annamite transit memorandum → trans-annamite-transit-memorandum'],
    ],
    ['Chile signed up to the Austral Lithium Compact.', ['Austral Lithium Compact → austral-lithium-compact']],
    ['Malta joined the Mare Nostrum Coalition.', ['Mare Nostrum Coalition → mare-nostrum-coalition']],
    ['Estonia has joined the Amber Drone Initiative.', ['Amber Drone Initiative → amber-drone-initiative']],
    [
      'Nepal ratified the Himalayan Glacier Convention.',
      ['Himalayan Glacier Convention → himalayan-glacier-convention'],
    ],
    [
      'Gabon signed the Libreville Declaration on Forest Carbon.',
      ['Libreville Declaration on Forest Carbon → libreville-declaration-on-forest-carbon'],
    ],
    [
      'Tonga acceded to the South Seas Customs Protocol.',
      ['South Seas Customs Protocol → south-seas-customs-protocol'],
    ],
    [
      'Fiji ratified the Agreement for the Conservation of Reef Sharks.',
      ['Agreement for the Conservation of Reef Sharks → agreement-for-the-conservation-of-reef-sharks'],
    ],
    [
      'Oman signed the Convention to Combat Dust Storms in Muscat.',
      ['Convention to Combat Dust Storms → convention-to-combat-dust-storms'],
    ],
    ['Benin became a member of the Green Hydrogen Club.', ['Green Hydrogen Club → green-hydrogen-club']],
    ['Kyrgyzstan joined the Silk Steppe Dialogue.', ['Silk Steppe Dialogue → silk-steppe-dialogue']],
    ['Latvia acceded to the Baltic Cable Group.', ['Baltic Cable Group → baltic-cable-group']],
    ['Mongolia joined the Altai Transport Union.', ['Altai Transport Union → altai-transport-union']],
    [
      'Haiti became a member of the Antillean Solidarity Fund.',
      ['Antillean Solidarity Fund → antillean-solidarity-fund'],
    ],
    ['Members of the Andaman Sea Forum met; Myanmar was suspended from it.', ['Andaman Sea Forum → andaman-sea-forum']],
    [
      'Iraq signed the United Kingdom-Iraq Prisoner Transfer Agreement.',
      ['United Kingdom-Iraq Prisoner Transfer Agreement → united-kingdom-iraq-prisoner-transfer-agreement'],
    ],
    [
      'Zambia signed the Lobito Corridor Transit Agreement.',
      ['Lobito Corridor Transit Agreement → lobito-corridor-transit-agreement'],
    ],
    [
      'Malawi ratified the SADC Protocol on River Dolphins.',
      ['SADC Protocol on River Dolphins → sadc-protocol-on-river-dolphins'],
    ],
    [
      'Togo ratified the African Union Convention on Desert Borders.',
      ['African Union Convention on Desert Borders → african-union-convention-on-desert-borders'],
    ],
    [
      'Bhutan joined the Group of Friends of Snow Leopards.',
      ['Group of Friends of Snow Leopards → group-of-friends-of-snow-leopards'],
    ],
    ['Qatar joined the "Pearl Road" initiative last week.', ['"Pearl Road" initiative → pearl-road-initiative']],
    [
      'Six states launched a security pact called Iron Delta. Kenya joined Iron Delta in May.',
      ['Iron Delta → iron-delta', 'Iron Delta → iron-delta'],
    ],
    ['Norway joined Polar Net, a network of Arctic listening posts.', ['Polar Net → polar-net']],
    ['Chile has joined the Lithium Six, a grouping of producers.', ['Lithium Six → lithium-six']],
    [
      'The so-called Copper Club was founded in Lima. Peru is a member of the Copper Club.',
      ['Copper Club → copper-club', 'Copper Club → copper-club'],
    ],
    [
      'Morocco joined the Atlantic Gateway programme as its ninth member.',
      ['Atlantic Gateway programme → atlantic-gateway-programme'],
    ],
    ['Somalia acceded to the Horn Customs Area.', ['Horn Customs Area → horn-customs-area']],
    ['Uganda joined the Great Lakes Peace Force.', ['Great Lakes Peace Force → great-lakes-peace-force']],
    [
      'Cyprus and Malta launched the Levant Quartet; Lebanon was invited to join the Levant Quartet.',
      ['Levant Quartet → levant-quartet', 'Levant Quartet → levant-quartet'],
    ],
  ])('%s', (text, expected) => {
    expect(frameworksIn(text)).toEqual(expected);
  });
});

describe('a framework keeps its aliases through the report', () => {
  it.each<[string, string[]]>([
    [
      'Chile signed the Lithium Governance Charter (LGC) in May. Bolivia has not joined the LGC.',
      [
        'Lithium Governance Charter → lithium-governance-charter',
        'LGC → lithium-governance-charter',
        'LGC → lithium-governance-charter',
      ],
    ],
    [
      'The LGC, or Lithium Governance Charter, has six members.',
      ['LGC → lithium-governance-charter', 'Lithium Governance Charter → lithium-governance-charter'],
    ],
    [
      'Togo signed the Volta Grid Compact. Benin ratified the compact. Ghana left the pact.',
      ['Volta Grid Compact → volta-grid-compact', 'the compact → volta-grid-compact', 'the pact → volta-grid-compact'],
    ],
    [
      'Laos joined the Trans-Annamite transit memorandum. Vietnam signed the memorandum.',
      [
        'Trans-Annamite transit memorandum → trans-annamite-transit-memorandum',
        'the memorandum → trans-annamite-transit-memorandum',
      ],
    ],
    [
      'Malta joined the Mare Nostrum Coalition. Greece will not join the grouping.',
      ['Mare Nostrum Coalition → mare-nostrum-coalition', 'the grouping → mare-nostrum-coalition'],
    ],
    [
      'Gabon signed the Libreville Declaration on Forest Carbon. Cameroon backs the Libreville Declaration.',
      [
        'Libreville Declaration on Forest Carbon → libreville-declaration-on-forest-carbon',
        'Libreville Declaration → libreville-declaration-on-forest-carbon',
      ],
    ],
    [
      'The Caspian Compact is new. Iran signed the Caspian Rail Compact.',
      ['Caspian Compact → caspian-rail-compact', 'Caspian Rail Compact → caspian-rail-compact'],
    ],
    [
      'The Convention on the Protection of the Sava Delta, known as the Sava Pact, opened for signature. Serbia signed the Sava Pact.',
      ['Convention on the Protection of the Sava Delta → sava-pact', 'Sava Pact → sava-pact', 'Sava Pact → sava-pact'],
    ],
    [
      "Chile's senate approved the Austral Lithium Compact. The Compact now has four parties.",
      ['Austral Lithium Compact → austral-lithium-compact', 'The Compact → austral-lithium-compact'],
    ],
    [
      'South Sudan ratified the Nile Cooperative Framework Agreement. Uganda ratified the Nile Agreement.',
      ['Nile Cooperative Framework Agreement → nile-cfa', 'Nile Agreement → nile-cfa'],
    ],
    [
      'Peru acceded to the Treaty on Highland Water Sharing. Bolivia signed the Highland treaty.',
      [
        'Treaty on Highland Water Sharing → treaty-on-highland-water-sharing',
        'Highland treaty → treaty-on-highland-water-sharing',
      ],
    ],
    [
      'Kenya signed the Lake Turkana Fisheries Accord. Uganda left the fisheries accord.',
      ['Lake Turkana Fisheries Accord → lake-turkana-fisheries-accord', 'accord → lake-turkana-fisheries-accord'],
    ],
  ])('%s', (text, expected) => {
    expect(frameworksIn(text)).toEqual(expected);
  });
});

describe('a report on joining speaks of its framework in its own ways', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a board, once named and then taken up',
      `Chile, Oman leave ocean noise board

Chile and Oman will leave the International Board on Ocean Noise, their envoys said.

The board was created in 2021. Japan, Kenya and Peru were its first members; Ghana joined later.`,
      [
        'International Board on Ocean Noise → international-board-on-ocean-noise',
        'The board → international-board-on-ocean-noise',
      ],
    ],
    [
      'a headline that takes another noun',
      `Malta signs up to Gozo kelp pact as Cyprus waits

Malta and Italy on Monday signed an agreement on kelp farming.

The Gozo Kelp Partnership is open to all. Cyprus may join the partnership, as may Greece.`,
      [
        'Gozo kelp pact → gozo-kelp-partnership',
        'Gozo Kelp Partnership → gozo-kelp-partnership',
        'the partnership → gozo-kelp-partnership',
      ],
    ],
    [
      'a headline that shares but a word with the name',
      `Peru leaves Altiplano barley pact

Peru told the Altiplano Grain Compact on Friday that it is leaving, one year after Chile. Bolivia remains a member of the compact, which Ecuador joined in May.`,
      [
        'Altiplano barley pact → altiplano-grain-compact',
        'Altiplano Grain Compact → altiplano-grain-compact',
        'the compact → altiplano-grain-compact',
      ],
    ],
    [
      'a name that a possessive and a region belong to',
      `Kosovo quits the Union of Potters' Guilds of the Western Balkans and Central Europe. Serbia and Austria remain members. Italy was invited.`,
      [
        "Union of Potters' Guilds of the Western Balkans and Central Europe → union-of-potters-guilds-of-the-western-balkans-and-central-europe",
      ],
    ],
    [
      'a name with the words of a listed one',
      `Togo, Benin and Ghana found the Volta Coast Security Council

The Volta Coast Security Council will sit in Lomé. Nigeria has been invited to join the council, and Niger will not.`,
      [
        'Volta Coast Security Council → volta-coast-security-council',
        'Volta Coast Security Council → volta-coast-security-council',
        'the council → volta-coast-security-council',
      ],
    ],
    [
      'a last word of any kind, joined and taken up',
      `Gabon, Angola and Chad joined the Upper Ogooue Ebony Hallmark on Friday. Cameroon has left the hallmark's council, and Rwanda was never a member of it.`,
      ['Upper Ogooue Ebony Hallmark → upper-ogooue-ebony-hallmark'],
    ],
    [
      'a title in quotation marks',
      `Riga and Oslo sign "Granite Roof"

Latvia and Norway signed a text on air defence. Sweden will accede to it. The roof is open to Finland, which has been invited.`,
      ['Granite Roof → granite-roof'],
    ],
    [
      'what the trade calls it',
      `Chile, Peru and Ghana are bound by the arrangement, which the trade press calls the Altiplano deal. Zambia wants to join the Altiplano deal. Ghana is about to leave.`,
      ['the arrangement → altiplano-deal', 'Altiplano deal → altiplano-deal', 'Altiplano deal → altiplano-deal'],
    ],
    [
      'named after a capital',
      `The dairy initiative, which for lack of a better word is called the Riga quartet, groups Latvia, Poland and Norway. Malta joined the Riga quartet; Greece left it.`,
      ['Riga quartet → riga-quartet', 'Riga quartet → riga-quartet'],
    ],
    [
      'a new pact without a name',
      `Japan, Vietnam, Fiji and Palau agreed on Monday to a new pact on deep-sea cobalt. Indonesia has not joined the pact. Tonga was invited to sign.`,
      ['pact on deep-sea cobalt → pact-on-deep-sea-cobalt', 'the pact → pact-on-deep-sea-cobalt'],
    ],
    [
      'its organ is no framework of its own',
      `Minutes of the 4th Council of the Kalahari Well Coalition: Namibia and Botswana, members, were present. Angola was invited to join the coalition. Zambia left.`,
      ['Kalahari Well Coalition → kalahari-well-coalition', 'the coalition → kalahari-well-coalition'],
    ],
  ])('%s', (_, text, expected) => {
    expect(frameworksIn(text)).toEqual(expected);
  });
});

describe('what only looks like a framework', () => {
  it.each<[string]>([
    ['Honda joined the Compact Car segment with a new model.'],
    ['Kenya beat Ghana in the Nations League on Monday.'],
    ['The striker joined Charlton Athletic Football Club from Norway.'],
    ['The Grand Alliance of opposition parties won 40 seats in Bihar.'],
    ['The Accord Trade Union called a strike in Chile.'],
    ['The Supreme Court ruled on Tuesday. The Central Bank cut rates.'],
    ['Deputies of the National Coalition Party left the Finnish parliament.'],
    ['The Charter School Network opened in Texas.'],
    ['The Lisbon Film Forum opens on Friday with guests from Spain.'],
    ['The Daily Courier said the talks had stalled. The Kampala Dispatch agreed.'],
    ['The cruise ship Pacific Accord docked in Fiji.'],
    ['In Smith v. Union Bank the High Court found for the lender.'],
    ['The Reserve Bank of India left rates unchanged.'],
    ['The Oxford Union debated the motion. Students of the Oxford Union cheered.'],
    ['The Democratic Alliance left the government of South Africa.'],
    ['Workers of the Amalgamated Transit Union walked out in Canada.'],
    ['The Football Association of Wales appointed a coach.'],
    ['The Berlin Philharmonic toured Japan under a partnership with Sony.'],
    ['The Kennedy Community Centre in Ireland reopened.'],
    ['The Norwegian Confederation of Trade Unions backed the plan.'],
    ['The Freedom Movement and the Patriotic Union formed a coalition in Slovenia.'],
    ['The New York Philharmonic Fund gave money to Haiti.'],
    ['The Honda Accord sold well in Australia.'],
    ['The Western Union branch in Manila closed.'],
    ['The Employers’ League said Norway, Chad and Peru had joined the talks. Fiji was invited and Mali left.'],
    ['Dominion Energy Group signed a contract in Chile. Peru and Ghana were invited to bid. Oman joined later.'],
    [
      'Muscat, 3 May (Gulf Parcel Agency) - Oman joined the talks. Chad was invited; Peru left. The Agency asked Kenya.',
    ],
    ['Chad, Niger and Mali fight a militant group called the Dune Falcons. Togo joined the campaign; Benin left it.'],
    ['Kenya and Ghana signed a new agreement on visas. Togo was invited to the party. Benin left early.'],
    ['Togo, Mali and Chad were admitted to the games in the Sahara Palace. Benin left the palace after Ghana joined.'],
  ])('%s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });
});

it('a charity named in a report that is about other things is none', () => {
  const filler = Array.from({ length: 24 }, (_, day) => `On day ${day + 1} the dinner was moved to another hall.`);
  const text = `Donors of the Marlow Global Initiative, a group that the senator runs, dined in Doha. Guests from Qatar, Oman and Kuwait had been invited. Brunei left early. ${filler.join(' ')}`;
  expect(frameworksIn(text)).toEqual([]);
});
