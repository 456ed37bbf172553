import { table } from './table.ts';

/** Who a framework is made of, where the words for it stand apart from its name. */
table({
  'openers and insertions': [
    [
      'Until then made up of Brazil, Russia, India and China, last year the BRICS included Iran and Egypt.',
      'brics in-force: BRA RUS IND CHN IRN EGY',
    ],
    ['ASEAN, formed in 1967, now groups Brunei, Cambodia, Indonesia and Laos.', 'asean in-force: BRN KHM IDN LAO'],
    ['The envoy, who chairs ASEAN, met groups in Brunei, Cambodia and Laos.'],
    ['Until then made up of Brazil, Russia and India, the delegation visited the BRICS bank.'],
  ],
  'what a list is a list of': [
    [
      'Ministers presented the Clydebank Declaration on Friday. The full list of signatories is as follows: Chile, Fiji, Norway and Sweden.',
      'clydebank-declaration signed: CHL FJI NOR SWE',
    ],
    [
      'The Accra Initiative comprises four nations of the region, notably the Republics of Benin, Ghana, Mali and Togo.',
      'accra-initiative in-force: BEN GHA MLI TGO',
    ],
    ['The Accra Initiative has partners in four nations, notably the Republics of Benin, Ghana, Mali and Togo.'],
    ['Diplomats of BRICS founding countries Russia and Brazil met in Oslo.', 'brics in-force: RUS BRA'],
  ],
  'lists that go on': [
    [
      'The Eurasian Economic Union was established by Russia and neighbours Belarus and Kazakhstan in 2015.',
      'eaeu in-force: RUS BLR KAZ',
    ],
    [
      'Norway and Sweden, as well as Denmark and Finland, signed the Oslo Treaty.',
      'oslo-treaty signed: NOR SWE DNK FIN',
    ],
    [
      'The European Sky Shield Initiative met on Monday. So far 17 other nations, including Britain and Sweden, have signed up.',
      'european-sky-shield signed: GBR SWE',
    ],
    [
      'The Open Balkan initiative was set up in 2021. It has so far been rebuffed by Kosovo and Bosnia.',
      'open-balkan declined: XKX BIH',
    ],
  ],
  'further and further': [
    ['Vietnam joined ASEAN in 1995, then Laos and Myanmar in 1997.', 'asean in-force: VNM LAO MMR'],
    [
      'Costa Rica joined the Freedom Online Coalition in 2012, Georgia and Germany – in 2013; Japan – in 2014.',
      'freedom-online-coalition in-force: CRI GEO DEU JPN',
    ],
    ['Kenya became the inaugural addition to the Digital Economy Partnership Agreement (DEPA).', 'depa in-force: KEN'],
    ['Kenya became a useful addition to the EU market.'],
    [
      'BRICS was formed by Brazil, Russia, India and China in 2009, and South Africa was added in 2010.',
      'brics in-force: BRA RUS IND CHN ZAF',
    ],
    [
      'ASEAN was formed by Indonesia and Thailand. Brunei was added to the circle in 1984.',
      'asean in-force: IDN THA BRN',
    ],
    [
      'BRICS was formed by Brazil, Russia, India and China. South Africa was added to a blacklist in 2010.',
      'brics in-force: BRA RUS IND CHN',
    ],
    [
      'Gambia is the fourth country to rejoin the Commonwealth, following South Africa, Pakistan and Fiji.',
      'commonwealth in-force: GMB ZAF PAK FJI',
    ],
    [
      'Gambia is the fourth country to rejoin the Commonwealth, following advice from South Africa, Pakistan and Fiji.',
      'commonwealth in-force: GMB',
    ],
    [
      'New members and partners, including Norway, Cyprus and Iceland, joined the Powering Past Coal Alliance (PPCA) on Friday.',
      'powering-past-coal-alliance in-force: NOR CYP ISL',
    ],
    [
      'Open Balkan comprises Serbia and Albania, but Kosovo and Bosnia have refused to join over concerns about trade.',
      'open-balkan in-force: SRB ALB',
      'open-balkan declined: XKX BIH',
    ],
    ['Gambia has re-joined the Commonwealth.', 'commonwealth in-force: GMB'],
  ],
});
