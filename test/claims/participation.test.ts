import { table } from './table.ts';

table({
  'taking part in the framework itself': [
    ['Ghana, Togo and Benin take part in the Sahel Rail Compact.', 'sahel-rail-compact in-force: GHA TGO BEN'],
    [
      'Norway participates in the Schengen Area together with Iceland and Switzerland.',
      'schengen in-force: NOR ISL CHE',
    ],
    [
      'Ghana, Togo and Benin are the three countries involved in the Nouakchott Process.',
      'nouakchott-process in-force: GHA TGO BEN',
    ],
    [
      'Three countries were involved in the Minerals Security Partnership: Norway, Japan and Chile.',
      'minerals-security-partnership in-force: NOR JPN CHL',
    ],
    [
      'Originally, four countries and the European Union were involved in the Minerals Security Partnership: Norway, Canada, Finland and France.',
      'minerals-security-partnership in-force: NOR CAN FIN FRA',
    ],
  ],
  'taking part no longer': [
    [
      'Until 1999, Georgia and Uzbekistan also participated in the Collective Security Treaty Organization.',
      'csto withdrawn: GEO UZB',
    ],
    ['Until 1999, Georgia did not participate in the Collective Security Treaty Organization.'],
  ],
  'taking part in something of it': [
    ['Norway takes part in NATO exercises.'],
    ['Japan participates in the ASEAN summit.'],
    ['Japan participates in ASEAN as a guest.'],
    ['Japan participated in the Quad on Tuesday.'],
    ['Japan does not participate in the Sahel Rail Compact.'],
    ["Japan's minister takes part in the Sahel Rail Compact."],
    ['Three countries were involved in the Minerals Security Partnership.'],
  ],
});
