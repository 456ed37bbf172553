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
  'further and further': [
    ['Vietnam joined ASEAN in 1995, then Laos and Myanmar in 1997.', 'asean in-force: VNM LAO MMR'],
    [
      'Costa Rica joined the Freedom Online Coalition in 2012, Georgia and Germany – in 2013; Japan – in 2014.',
      'freedom-online-coalition in-force: CRI GEO DEU JPN',
    ],
    ['Kenya became the inaugural addition to the Digital Economy Partnership Agreement (DEPA).', 'depa in-force: KEN'],
    ['Kenya became a useful addition to the EU market.'],
    ['Gambia has re-joined the Commonwealth.', 'commonwealth in-force: GMB'],
  ],
});
