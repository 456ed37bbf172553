import { describe, expect, test } from 'vitest';
import { inLines, recordsOf } from './reading.ts';

/** Each sentence a report of its own, with the events in it. */
const TOLD: Record<string, readonly (readonly [sentence: string, ...events: string[]])[]> = {
  'meetings and contacts': [
    [
      'Norwegian Prime Minister Kari Holm met Danish Foreign Minister Lars Vester in Oslo on Monday.',
      'meeting past Kari Holm+Lars Vester in Oslo @Monday',
    ],
    [
      'Peru and its neighbour’s President Luis Rojas met with Danish Foreign Minister Lars Vester on Friday.',
      'meeting past PER+Luis Rojas+Lars Vester @Friday',
    ],
    [
      'President Ana Duarte of Peru is scheduled to meet Chilean President Luis Rojas in Lima on 14 March.',
      'meeting planned Ana Duarte+Luis Rojas in Lima @14 March',
    ],
    ['Ghanaian President Kofi Mensah will visit Abuja on Thursday.', 'visit planned Kofi Mensah in Abuja @Thursday'],
    [
      'Kenya’s President Grace Wanjiru travelled to Kampala last week.',
      'visit past Grace Wanjiru in Kampala @last week',
    ],
    [
      'Moldovan President Ana Rusu spoke by phone with Romanian Prime Minister Ion Marin on Tuesday.',
      'call past Ana Rusu+Ion Marin @Tuesday',
    ],
    [
      'Fijian officials reached out to counterparts in Samoa about the pact.',
      'contact past Fijian officials+counterparts in Samoa in Samoa',
    ],
    [
      'Prime Minister Kari Holm turned to Latvia, whose foreign minister Janis Ozols she will meet on Friday.',
      'meeting planned Kari Holm+Janis Ozols @Friday',
    ],
  ],
  'events named by a noun': [
    ['Serbia and Kosovo held talks in Brussels on Wednesday.', 'talks past SRB+XKX in Brussels @Wednesday'],
    ['A signing ceremony will take place in Accra on 3 May.', 'ceremony planned  in Accra @3 May'],
    ['The summit was held in Nairobi in June 2023.', 'summit past  in Nairobi @June 2023'],
    [
      'Estonia will host a summit of Baltic leaders in Tallinn next month.',
      'summit planned EST+Baltic leaders in Tallinn @next month',
    ],
    ['A ceasefire took effect in Sudan on Sunday.', 'ceasefire past  in Sudan @Sunday'],
    [
      'The announcement followed talks between Icelandic Prime Minister Jon Arnason and Canadian Prime Minister Mary Clark.',
      'talks past Jon Arnason+Mary Clark',
    ],
    ['The meeting with Zambian President Joseph Banda was postponed on Monday.', 'meeting off Joseph Banda @Monday'],
    ['Uganda has cancelled talks with Rwanda.', 'talks off UGA+RWA'],
  ],
  'votes, bills and announcements': [
    [
      'Lithuania’s parliament on Thursday voted in favour of withdrawing from the Ottawa Convention.',
      'vote past Lithuania’s parliament @Thursday',
    ],
    ['Parliament in Georgia will vote on the treaty on 9 June.', 'vote planned Parliament @9 June'],
    [
      'Norwegian lawmakers introduced a bill to repeal the fishing duty on Tuesday.',
      'bill introduced past Norwegian lawmakers @Tuesday',
    ],
    [
      'The bill to ratify the accord was passed by the Polish parliament on Friday.',
      'bill passed past the Polish parliament @Friday',
    ],
    ['Malta announced on Monday that it will sign the Artemis Accords.', 'announcement past MLT @Monday'],
  ],
};

describe.each(Object.entries(TOLD))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...events) => {
    expect(inLines(recordsOf(sentence), 'event')).toEqual(events);
  });
});

/** Nothing happens in these, and nothing is planned. */
const NOT_TOLD = [
  'Norway hopes that its prime minister will meet the Danish leader.',
  'Peru has met the conditions for joining the OECD.',
  'Kenya wants to host a summit in Nairobi.',
  'Fiji refused to hold talks with Samoa.',
  'If Latvia hosts the summit in Riga, Estonia will attend.',
  'Will Ghanaian President Kofi Mensah visit Abuja on Thursday?',
  'Serbia did not meet with Kosovo in Brussels.',
  'The prime minister could visit Oslo in May.',
  'Chile called for talks on the accession of Bolivia.',
  'Malta urged Cyprus to hold a vote on the treaty.',
  'The minister denied that she had met the Danish envoy.',
  'Calls for a referendum grew in Georgia.',
  'Uganda has no plans to meet Rwandan President Paul Habimana.',
  'Summits have come and gone.',
  'Norway will meet Denmark in the World Cup final in Oslo on Friday.',
];

test.each(NOT_TOLD)('no event: %s', (sentence) => {
  expect(inLines(recordsOf(sentence), 'event')).toEqual([]);
});
