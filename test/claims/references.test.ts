import { table } from './table.ts';

/** Who is meant: descriptions, numbers, pronouns, bodies, hosts and company. */
table({
  'who is meant': [
    [
      'Mercosur met in Rio. Brazil, Argentina, Paraguay and Uruguay were there. The South American country joined the bloc.',
    ],
    [
      "Bolivia's accession to Mercosur was approved by Brazil on Tuesday. The South American country joined the bloc in December.",
      'mercosur ratified: BOL',
      'mercosur in-force: BOL',
    ],
    ['Saudi Arabia and Bahrain sent ministers to the SCO summit. The kingdom became a dialogue partner in 2022.'],
    [
      'Saudi Arabia sent its minister to the SCO summit. The kingdom became a dialogue partner in 2022.',
      'sco invited: SAU',
    ],
    [
      'Finland and Sweden applied to join NATO in 2022. Both countries are now members.',
      'nato applied: FIN SWE',
      'nato in-force: FIN SWE',
    ],
    [
      'Finland and Sweden applied to join NATO in 2022. The two are now members.',
      'nato applied: FIN SWE',
      'nato in-force: FIN SWE',
    ],
    ['Mali, Niger and Burkina Faso quit ECOWAS. The trio left in January 2025.', 'ecowas withdrawn: MLI NER BFA'],
    [
      'Finland is in NATO. Its parliament ratified the treaty in March 2023.',
      'nato in-force: FIN',
      'nato ratified: FIN',
    ],
    [
      'Moldova signed the Artemis Accords. President Maia Sandu said the country would ratify nothing.',
      'artemis-accords signed: MDA',
    ],
    ["Armenia's parliament voted on the Rome Statute. It ratified the treaty by 60 votes to 22.", 'icc ratified: ARM'],
    [
      'Finnish President Sauli Niinisto met Erdogan in Ankara. The Nordic country joined NATO in April.',
      'nato in-force: FIN',
    ],
    ['The Nordic countries, Norway and Denmark among them, were there. The Nordic country joined NATO.'],
    ['Norway and Denmark were there when the Nordic country joined NATO.'],
    [
      "Hungary ratified Sweden's accession to NATO on Monday. Budapest had delayed the vote for months.",
      'nato ratified: SWE',
    ],
    ['Estonia, Latvia and Lithuania border Russia. The three joined NATO in 2004.', 'nato in-force: EST LVA LTU'],
    [
      'Denmark, Sweden and Norway met. All three are members of the Nordic Council.',
      'nordic-council in-force: DNK SWE NOR',
    ],
    [
      'The Vatican opposes it. Malta, however, which had signed in 2011, ratified the Istanbul Convention in 2014. The island state has been a party since.',
      'istanbul-convention signed: MLT',
      'istanbul-convention ratified: MLT',
      'istanbul-convention in-force: MLT',
    ],
    [
      "Portugal's president signed the decree ratifying the High Seas Treaty. His Spanish counterpart had done so in February.",
      'high-seas-treaty ratified: PRT ESP',
    ],
    ['"We have signed the Artemis Accords," Peru\'s foreign minister said.', 'artemis-accords signed: PER'],
    ['"We joined BRICS to be heard," Ethiopian Prime Minister Abiy Ahmed said.', 'brics in-force: ETH'],
    ['Ghana and Togo each ratified the AfCFTA agreement in 2018.', 'afcfta ratified: GHA TGO'],
    ['The presidents of Ghana and Togo signed the AfCFTA agreement in Kigali.', 'afcfta signed: GHA TGO'],
    [
      'The foreign ministers of Fiji, Tonga and Samoa signed the High Seas Treaty in New York.',
      'high-seas-treaty signed: FJI TON WSM',
    ],
    ['Rwanda hosted the summit at which Kenya signed the AfCFTA agreement.', 'afcfta signed: KEN'],
    [
      'The United States brokered the deal under which Sudan joined the Abraham Accords.',
      'abraham-accords in-force: SDN',
    ],
    [
      'Kenya signed the AfCFTA agreement in Rwanda in the presence of the presidents of Ghana and Niger.',
      'afcfta signed: KEN',
    ],
    ['Canada deposited its instrument of ratification of the CPTPP with New Zealand.', 'cptpp ratified: CAN'],
    ['New Zealand, the depositary of the CPTPP, said that Canada had ratified it.', 'cptpp ratified: CAN'],
    [
      "The CPTPP's members include Japan. Canada did too, its minister said, ratify it in 2018.",
      'cptpp in-force: JPN',
      'cptpp ratified: CAN',
    ],
    ['Slovenia, unlike Croatia, has signed the Artemis Accords.', 'artemis-accords signed: SVN'],
    ['Iran, a rival of Saudi Arabia, joined BRICS in 2024.', 'brics in-force: IRN'],
    ['Iran joined BRICS with the support of China and Russia.', 'brics in-force: IRN'],
    ['Iran, along with Egypt and Ethiopia, joined BRICS in 2024.', 'brics in-force: IRN EGY ETH'],
    ['Egypt joined BRICS after lobbying by South Africa.', 'brics in-force: EGY'],
    ["Belarus, Russia's closest ally, became a member of the SCO in July.", 'sco in-force: BLR'],
  ],
  'less or other than joining': [
    [
      'Brazil, Russia, India and China founded BRICS in 2009, with South Africa joining two years later.',
      'brics in-force: BRA RUS IND CHN ZAF',
    ],
    ['With Ukraine joining NATO, Russia would face a longer border.'],
    [
      'The United States accepted the Agreement on Fisheries Subsidies in April 2023.',
      'wto-fisheries-agreement ratified: USA',
    ],
    ['Norway accepted an invitation to the BRICS summit.'],
    ["Turkey accepted the EU's terms for the loan."],
    ['A Council of Europe committee recommends that Kosovo becomes a member.', 'council-of-europe floated: XKX'],
    [
      'Uzbekistan became an observer of the EAEU. Egypt, Iran and Serbia have free trade agreements with the bloc, as does China.',
      'eaeu invited: UZB',
    ],
    ['Russia leads the EAEU. Another former Soviet republic, Moldova, is an observer.', 'eaeu invited: MDA'],
  ],
});
