import { describe, expect, it } from 'vitest';
import { stepsIn } from './reading.ts';

/** What plain news prose says in passing, each text a report of its own; `nothing` where no step is told. */
const TEXTS: Record<string, readonly (readonly [text: string, ...steps: string[]])[]> = {
  'standings without a verb': [
    ['Bolivia, a partner of BRICS since 2025, will host the summit.', 'brics BOL invited'],
    ['The European Union is growing.\n\nMoldova. Candidate since June 2022.', 'eu MDA invited'],
    [
      'The European Union is growing.\n\nMoldova. Candidate since June 2022, in talks since June 2024.',
      'eu MDA exploring',
      'eu MDA invited',
    ],
    ['France, a partner since 1904, sent a ship, a NATO official said.'],
    ['Kenya, a candidate for the presidency of the African Union, is campaigning.'],
    [
      'Uzbekistan is an observer in the EAEU. Iran received the same status at the end of 2024.',
      'eaeu IRN invited',
      'eaeu UZB invited',
    ],
  ],
  'talks under way, stopped, or about other things': [
    ['Angola, where the river has its sources, is in talks with the OECD secretariat.', 'oecd AGO exploring'],
    ['Mexico is in talks with the European Union over wine.'],
    [
      'The CPTPP has twelve members. Uruguay has applied too. Talks with Uruguay began in the spring.',
      'cptpp URY applied',
      'cptpp URY exploring',
    ],
    ['Ukraine applied to join the EU in 2022. Talks with Russia began in March.', 'eu UKR applied'],
    ["Russia's OECD accession process was stopped in 2014.", 'oecd RUS paused'],
    ['Armenia suspended its talks with the OECD secretariat in August.', 'oecd ARM paused'],
    [
      'Iceland applied to join the EU in 2009. A new government froze the talks in 2013.',
      'eu ISL applied',
      'eu ISL paused',
    ],
    ['The talks with Iran were suspended in May, the EU said.'],
  ],
  'objections to what was just told': [
    ['Jordan asked to join the Gulf Cooperation Council. Kuwait opposed it.', 'gcc JOR applied', 'gcc JOR blocked'],
    [
      'Finland and Sweden applied to join NATO. Turkey objects to both.',
      'nato FIN applied',
      'nato FIN blocked',
      'nato SWE applied',
      'nato SWE blocked',
    ],
    [
      'Kazakhstan has applied for membership of the WTO, but Russia has delayed the application.',
      'wto KAZ applied',
      'wto KAZ blocked',
    ],
    [
      'Botswana asked to join SADC. Zimbabwe has held up the request over unpaid bills.',
      'sadc BWA applied',
      'sadc BWA blocked',
    ],
    ['NATO leaders met. Greece vetoes the invitation to North Macedonia.', 'nato MKD blocked'],
    ['Hungary objects to sanctions on Russia. The EU needs unanimity.'],
    ['Ukraine applied to join the EU in 2022. Russia rejected the proposal for a truce.', 'eu UKR applied'],
    [
      "China applied to join the CPTPP in 2021. China objects to Taiwan's application to the CPTPP.",
      'cptpp CHN applied',
    ],
  ],
  'the next formal act': [
    [
      'Somalia has ratified the AfCFTA. The instrument will be deposited in October.',
      'afcfta SOM expected',
      'afcfta SOM ratified',
    ],
    [
      "Madagascar signed the AfCFTA in 2018. Madagascar's parliament is due to vote in November.",
      'afcfta MDG expected',
      'afcfta MDG signed',
    ],
    ["Germany's parliament is due to vote on the budget. Germany is a member of the EU.", 'eu DEU in-force'],
    ['The treaty on cross-border rail will be signed in May, the EU said.'],
  ],
  refusals: [
    ['Poland has ruled out adoption of the euro in this decade.', 'eurozone POL declined'],
    ['Algeria said last year that it was no longer interested in BRICS.', 'brics DZA declined'],
    ['Norway is not interested in a trade war with the EU.'],
    ['Fiji is not thinking of applying to ASEAN.', 'asean FJI declined'],
    ['Morocco was invited to join the Gulf Cooperation Council but declined.', 'gcc MAR declined', 'gcc MAR invited'],
    ['Canada was invited to the G7 talks but declined.'],
    ['Brazil turned down an invitation to the BRICS summit in Kazan.'],
  ],
  'others who would have a state in': [
    ['Indonesia was urged by a group of lawmakers to accede to the Rome Statute.', 'icc IDN floated'],
    ['Iceland would be welcome in the EU tomorrow, the commissioner said.', 'eu ISL floated'],
    ['Japanese help would be welcome, a NATO official said.'],
  ],
  weighing: [
    ['South Korea will decide on an application to the CPTPP by June.', 'cptpp KOR exploring'],
    ['Mexico will decide on an application for an IMF loan by June.'],
  ],
  'leaving and denying': [
    ['Azerbaijan and Georgia did not renew the CSTO treaty in 1999.', 'csto AZE withdrawn', 'csto GEO withdrawn'],
    [
      'Neither Norway nor Iceland, Liechtenstein and Switzerland are members of the EU.',
      'eu CHE not in-force',
      'eu LIE not in-force',
    ],
    ['Costa Rica is close to the CPTPP. The country applied in August 2022.', 'cptpp CRI applied'],
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_, texts) => {
  it.each(texts.map(([text, ...steps]) => ({ text, steps })))('$text', ({ text, steps }) => {
    expect(stepsIn(text)).toEqual([...steps].sort());
  });
});
