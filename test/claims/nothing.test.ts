import { table } from './table.ts';

/** Reports that claim nothing: frameworks are places, referees, organisers and addressees in them, and states do other things. */
table({
  'reports without claims': [
    [
      'On Saturday the UN General Assembly voted on a resolution condemning the attack. Belarus, North Korea, Nicaragua, Russia and Syria voted against. China, India, Iran and 32 others abstained. The European Union welcomed the result.',
    ],
    [
      'The Eurovision Song Contest final will see Sweden, Ukraine, Italy, Israel and Finland compete in Basel. Norway joined the field late after a recount, organisers of the European Broadcasting Union said. Luxembourg returned to the contest last year after a 31-year absence.',
    ],
    [
      "Germany's Siemens signed a contract with Egypt's national railway on Monday to supply 94 trains. The EU's investment bank is considering joining the financing. Shares rose 3 percent in Frankfurt.",
    ],
    [
      'France joined Germany and Poland in calling for tougher EU sanctions on Russia. The three foreign ministers signed a joint letter ahead of the NATO meeting in Brussels.',
    ],
    [
      "Nigeria's Super Eagles will face Ghana and Kenya in the ECOWAS cup of nations. Togo withdrew from the tournament last week over unpaid bonuses. The organisers have suspended Mali for fielding an ineligible player.",
    ],
    [
      'The EU put tariffs on electric cars from China. Germany, Hungary, Slovakia, Slovenia and Malta voted against; Spain, Sweden and ten others abstained. France, Italy and Poland voted for.',
    ],
    [
      'Members of the G7 - finance chiefs only - met in Banff on Tuesday. Guests came from Ukraine, Brazil and India. No statement on tariffs was agreed.',
    ],
    [
      "Sweden's Ericsson will build 5G networks in Kuwait, Oman and Bahrain, it said. Nokia of Finland lost the tender. A GCC roaming agreement comes into force next year.",
    ],
    [
      "Saudi Arabia, Egypt and Jordan sent aid trucks to Gaza. The Gulf Cooperation Council and the Arab League urged Israel to open the crossings. Turkey's Red Crescent and the UN coordinate the distribution.",
    ],
    [
      "Hungary's government said on Monday it had signed a gas contract with Turkey and would talk to Azerbaijan and Qatar next. Prime Minister Viktor Orban leaves for the SCO summit in China as a guest on Sunday.",
    ],
  ],
});
