import { table } from './table.ts';

table({
  'what a framework is made of': [
    ['ASEAN groups Brunei, Cambodia, Indonesia and Laos.', 'asean in-force: BRN KHM IDN LAO'],
    ['ASEAN is made up of Brunei, Cambodia, Indonesia and Laos.', 'asean in-force: BRN KHM IDN LAO'],
    ['The six-member Gulf Cooperation Council includes Oman, Kuwait and Qatar.', 'gcc in-force: OMN KWT QAT'],
    [
      'The GCC - Oman, Kuwait, Bahrain and Qatar - met its partners in Riyadh on Sunday.',
      'gcc in-force: OMN KWT BHR QAT',
    ],
    ['BRICS (Brazil, Russia, India, China, South Africa) expanded in 2024.', 'brics in-force: BRA RUS IND CHN ZAF'],
    [
      'The BRICS grouping of Brazil, Russia, India and China expanded last year to include Egypt and Iran.',
      'brics in-force: BRA RUS IND CHN EGY IRN',
    ],
    ['AUKUS is a security pact between Australia, Britain and the United States.', 'aukus in-force: AUS GBR USA'],
    ['The Quad brings together Australia, India, Japan and the United States.', 'quad in-force: AUS IND JPN USA'],
    [
      'The CPTPP is a trade agreement between 11 nations, including Japan, Peru and Chile.',
      'cptpp in-force: JPN PER CHL',
    ],
    ['The SCO was founded in 2001 by the presidents of Russia, China and Kazakhstan.', 'sco in-force: RUS CHN KAZ'],
    ['The bloc, Mercosur, does not include Peru.', 'mercosur not in-force: PER'],
  ],
  'followers and gaps': [
    [
      'Poland joined NATO in 1999, followed by Romania in 2004, Albania and Croatia in 2009, and Montenegro in 2017.',
      'nato in-force: POL ROU ALB HRV MNE',
    ],
    ['Finland joined NATO in 2023, with Sweden following a year later.', 'nato in-force: FIN SWE'],
    ["Finland became NATO's 31st member in 2023, while Sweden became the 32nd in 2024.", 'nato in-force: FIN SWE'],
    ['Bulgaria adopted the euro in 2026. Croatia did so in 2023.', 'eurozone in-force: BGR HRV'],
    [
      'Laos, which was admitted to ASEAN in 1997, said it backed the request. So did Japan and Fiji.',
      'asean in-force: LAO',
    ],
    ['Laos officially joined ASEAN at a summit in Kuala Lumpur, Malaysia on Sunday.', 'asean in-force: LAO'],
    ['Ghana and Kenya were the first to ratify the Rome Statute.', 'icc ratified: GHA KEN'],
  ],
  company: [
    ['Iran became a member of the SCO in 2023, joining China, Russia and India.', 'sco in-force: IRN CHN RUS IND'],
    ['Belarus became the tenth member of the SCO, alongside China and India.', 'sco in-force: BLR CHN IND'],
    [
      'Along with China and Taiwan, Ecuador and Ukraine have applied to join the CPTPP.',
      'cptpp applied: CHN TWN ECU UKR',
    ],
    ['Finland, an EU member, joined Norway in condemning the attack.', 'eu in-force: FIN'],
  ],
  'what a state belongs to': [
    ['Hungary belongs to both the EU and NATO.', 'eu in-force: HUN', 'nato in-force: HUN'],
    ['Hungary, a NATO and EU member, opposes the plan.', 'eu in-force: HUN', 'nato in-force: HUN'],
    ['Switzerland, not an EU member, is part of Schengen.', 'eu not in-force: CHE', 'schengen in-force: CHE'],
    ['Norway is already in NATO.', 'nato in-force: NOR'],
    ['NATO allies such as Germany and France agreed.', 'nato in-force: DEU FRA'],
    ['EU member states Austria and Slovakia voted against.', 'eu in-force: AUT SVK'],
    ['Estonia, Latvia and Lithuania border Russia. All three are members of NATO.', 'nato in-force: EST LVA LTU'],
    ['The three Baltic states, Estonia, Latvia and Lithuania, joined the EU in 2004.', 'eu in-force: EST LVA LTU'],
  ],
  'short of membership': [
    ['EU candidates Serbia and Montenegro attended the summit.', 'eu invited: SRB MNE'],
    ['Candidates for EU membership include Albania, Serbia and Turkey.', 'eu invited: ALB SRB TUR'],
    ['Nigeria was admitted as a partner country of BRICS in January.', 'brics invited: NGA'],
    ['Mongolia attended as an observer at the SCO meeting.', 'sco invited: MNG'],
  ],
  'lines under a heading': [
    ['The SCO met.\n\nMember states:\n- China\n- India\n- Iran\n', 'sco in-force: CHN IND IRN'],
    ['BRICS met in Kazan.\n\nThe partner countries are:\n• Belarus\n• Bolivia\n• Cuba\n', 'brics invited: BLR BOL CUB'],
    ['EU enlargement: a timeline\n1981 - Greece\n1995 - Austria, Finland, Sweden\n', 'eu in-force: GRC AUT FIN SWE'],
    ['NATO met in Oslo.\n\nCountries that have not joined:\n- Austria\n- Ireland\n'],
  ],
  'no members': [
    ['The leaders of Brazil, India and Turkey attended the NATO summit as guests.'],
    ['The EU imposed sanctions on companies from China, Turkey and the United Arab Emirates.'],
    ["The EU's main trading partners are the United States, China and Switzerland."],
    ["ASEAN's partners include China, Japan and South Korea."],
    ["The EU's neighbours include Russia, Turkey and Ukraine."],
    [
      'Countries that have not joined the Rome Statute include China, India, Russia and the United States.',
      'icc not in-force: CHN IND RUS USA',
    ],
    ['NATO missions in Kosovo, Iraq and Afghanistan have cost billions.'],
    ['All EU countries except Ireland and Cyprus are in Schengen.'],
    ['Non-NATO member Ireland will buy jets.'],
  ],
});
