import { briefOf, link, READINGS, reading, said } from '../exports/fixture-brief.ts';

/** The invented readings of the exports' tests, and one more: a dispute, right-to-left words, a denial that stands alone. */
const HERALD = reading(
  'herald',
  { title: 'Norway’s signature in doubt', outlet: 'Fjord Herald', published: said('2024-05-20') },
  [
    'Norway’s signature in doubt',
    'Norway signed the Amber Coast Compact on 17 May 2024, its foreign ministry said.',
    'Peru has joined the compact, “الانضمام خطوة مهمة”, a minister said.',
    'Peru declined to join, its president said on Monday.',
    'Kenya is not a party to the compact.',
  ].join('\n'),
  [
    {
      party: ['NOR', 'Norway'],
      step: 'signed',
      act: 'signature',
      quote: 'Norway signed the Amber Coast Compact on 17 May 2024',
      by: [link('its foreign ministry', 'statement', 'said', 'NOR')],
      when: { expression: '17 May 2024', from: '2024-05-17', to: '2024-05-17', basis: 'said' },
    },
    {
      party: ['PER', 'Peru'],
      step: 'in-force',
      quote: 'Peru has joined the compact, “الانضمام خطوة مهمة”, a minister said.',
      by: [link('a minister', 'named', 'said', 'PER')],
    },
    {
      party: ['PER', 'Peru'],
      step: 'declined',
      quote: 'Peru declined to join',
      by: [link('its president', 'named', 'said', 'PER')],
    },
    { party: ['KEN', 'Kenya'], step: 'in-force', denied: true, quote: 'Kenya is not a party to the compact.' },
  ],
);

export const BRIEF = briefOf([...READINGS, HERALD]);
