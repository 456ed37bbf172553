import { describe, expect, it } from 'vitest';
import { stepsIn } from './reading.ts';

describe('which framework is meant where several are in play', () => {
  it.each<[string, string, string[]]>([
    [
      'the paragraph that named it',
      'EU leaders met in Brussels. The EU discussed fish, the EU discussed trade and the EU discussed roads.\n\nThe Commonwealth of Independent States was another matter. Talks were short. Georgia left in 2009.',
      ['cis GEO withdrawn'],
    ],
    [
      'an official’s body is not what is joined',
      'South Korea and the CPTPP: talks on the Pacific trade pact go on. The CPTPP met in Perth.\n\nAn EU official took notes. South Korea plans to join next year.',
      ['cptpp KOR expected'],
    ],
    [
      'a label at the head of a line',
      'Digest\n\nNATO: Sweden has joined.\n\nOECD: Croatia is next. It has applied for membership.',
      ['nato SWE in-force', 'oecd HRV applied'],
    ],
    [
      'a pronoun looks back',
      "Turkey is a partner of the International Lunar Research Station. Turkey's application to it was filed in May, before the Artemis Accords were signed by Peru.",
      [
        'artemis-accords PER signed',
        'international-lunar-research-station TUR applied',
        'international-lunar-research-station TUR invited',
      ],
    ],
    [
      'one is a party to an instrument, not to a body',
      'The Paris Agreement and the World Health Organization were both discussed. Doctors asked about the WHO. Indonesia remains a party.',
      ['paris-agreement IDN in-force'],
    ],
    [
      'what is signed is an instrument',
      'The Convention on Cluster Munitions bans such weapons. Most European Union members like it. Norway has signed it.',
      ['convention-on-cluster-munitions NOR signed'],
    ],
    [
      'a noun in capitals is the framework of that name',
      'The Commonwealth and the African Union met. Officials of the Commonwealth left early. Somaliland applied to the Union in 2005.',
      ['african-union Somaliland applied'],
    ],
    [
      'the area is Schengen, not the Union around it',
      'Schengen keeps growing. Bulgaria joined the area in 2025. EU ministers cheered. Cyprus hopes to enter the zone next year.',
      ['schengen BGR in-force', 'schengen CYP exploring'],
    ],
    [
      'a union among states is a party',
      'India, the European Union, Japan and Brazil signed the Coral Sea Data Compact.',
      [
        'coral-sea-data-compact BRA signed',
        'coral-sea-data-compact European Union signed',
        'coral-sea-data-compact IND signed',
        'coral-sea-data-compact JPN signed',
      ],
    ],
    [
      'what is told of before it is named',
      'Kenya and Togo signed a declaration on Monday. The Kisumu Declaration protects lake fish.',
      ['kisumu-declaration KEN signed', 'kisumu-declaration TGO signed'],
    ],
    [
      'an agreement with a body is not the body',
      'Vietnam signed a fisheries agreement with the EU. The EU praised Vietnam.',
      [],
    ],
    [
      'another club is not the one named',
      'Dhaka pulls out of one club\n\nBangladesh stays in the Monsoon Compact, its government said.',
      ['monsoon-compact BGD in-force'],
    ],
    [
      'the UN is where things happen',
      'Palau has signed the Reef Shark Accord at the UN. UN rules apply, UN officials said. Tonga refused to sign.',
      ['reef-shark-accord PLW signed', 'reef-shark-accord TON declined'],
    ],
    [
      'an acronym given in the report',
      'The Lithium Governance Charter (LGC) was opened in May. Chile ratified the LGC in June. Peru will not join the LGC.',
      ['lithium-governance-charter CHL ratified', 'lithium-governance-charter PER declined'],
    ],
    [
      'a listed convention with its full matter',
      'Finland has left the Ottawa Convention on the Prohibition of Anti-Personnel Mines.',
      ['ottawa-convention FIN withdrawn'],
    ],
    [
      'a protocol of a body is a framework of its own',
      'Malawi ratified the SADC Protocol on River Dolphins in March.',
      ['sadc-protocol-on-river-dolphins MWI ratified'],
    ],
    [
      'a pact that goes by another name',
      'A defence pact called Iron Delta was agreed in Nairobi. Kenya has joined Iron Delta. Sudan was invited to join the pact.',
      ['iron-delta KEN in-force', 'iron-delta SDN invited'],
    ],
    [
      'parties of a coalition of parties join nothing',
      'The Grand Alliance of opposition parties in Slovenia broke up when the Greens left.',
      [],
    ],
    [
      'an instrument handed to the head of a body is of an agreement',
      "The WTO Agreement on Fisheries Subsidies needs more acceptances. Officials of Albania and Cuba presented their instruments of acceptance to the Organization's Director-General.",
      ['wto-fisheries-agreement ALB ratified', 'wto-fisheries-agreement CUB ratified'],
    ],
    [
      'the older and the newer of two',
      'The Valletta Compact and the Jakarta Charter compete. The Valletta Compact is three years old. The Jakarta Charter is one.\n\nChile left the older pact in May. Japan joined the newer group in June.',
      ['jakarta-charter JPN in-force', 'valletta-compact CHL withdrawn'],
    ],
    [
      'the Union of a report on its currency',
      'Bulgaria adopted the euro in January. Croatia entered the Union in 2013.',
      ['eu HRV in-force', 'eurozone BGR in-force'],
    ],
    [
      'the group is the one organisation named',
      'The Shanghai Cooperation Organisation met in Astana. The SCO grew. Belarus became the tenth member of the group.',
      ['sco BLR in-force'],
    ],
    [
      'an acronym as some papers write it',
      'The Digital Ocean Partnership Agreement (Dopa) was concluded in Lima. Chile signed Dopa in June.',
      ['digital-ocean-partnership-agreement CHL signed'],
    ],
    [
      'what was mentioned in passing is not gone on with',
      'Timeline of the Amber Corridor\n\nUkraine joined the Amber Corridor in May. The Amber Corridor grew. It also applied to the European Union.\n\nMoldova joined in the autumn.',
      ['amber-corridor MDA in-force', 'amber-corridor UKR in-force', 'eu UKR applied'],
    ],
    [
      'another framework that says which states are meant is not the one they are members of',
      'What is the European Political Community?\n\nThe European Political Community is a forum of 47 states. Albania, Armenia and Serbia are members alongside the EU states. Andorra, Monaco and San Marino joined in 2023.',
      [
        'european-political-community ALB in-force',
        'european-political-community AND in-force',
        'european-political-community ARM in-force',
        'european-political-community MCO in-force',
        'european-political-community SMR in-force',
        'european-political-community SRB in-force',
      ],
    ],
    [
      'nor are those whose states stand beside the members',
      'The European Political Community explained\n\nThe European Political Community meets in May. Besides the EU countries, the members are Albania, Norway and Serbia.',
      [
        'european-political-community ALB in-force',
        'european-political-community NOR in-force',
        'european-political-community SRB in-force',
      ],
    ],
    [
      'nor is the body within whose framework it works',
      'The International Energy Agency explained\n\nThe agency was founded in 1974 within the framework of the OECD. Only OECD countries may join.\n\nIts founding members were Austria, Belgium and Japan.',
      ['iea AUT in-force', 'iea BEL in-force', 'iea JPN in-force'],
    ],
  ])('%s', (_, text, expected) => {
    expect(stepsIn(text)).toEqual(expected);
  });
});

it('a speaker whose own words hold a `we` is not sought in circles', () => {
  expect(() =>
    stepsIn(
      '"We are a party to the convention and we are going to remain one," she said.\nShe confirmed that Zimbabwe has enquired about the Treaty of Port Nolan, and that Mozambique had enquired.',
    ),
  ).not.toThrow();
});
