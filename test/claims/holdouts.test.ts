import { describe, expect, it } from 'vitest';
import { stepsIn } from './reading.ts';

/** Soft steps, holdouts and what only sounds like a joining; each sentence stands alone as a report. */
const SENTENCES: Record<string, readonly (readonly [sentence: string, ...steps: string[]])[]> = {
  'wishes, weighing and goals': [
    ['Serbia has its sights set on EU membership.', 'eu SRB exploring'],
    ['"EU membership remains our goal," Moldovan President Maia Sandu said.', 'eu MDA exploring'],
    ["Turkey's EU membership remains a strategic goal, Ankara said.", 'eu TUR exploring'],
    ['The Philippines is studying the possibility of joining the CPTPP.', 'cptpp PHL exploring'],
    ['Georgia aims to become a member of the EU by 2030.', 'eu GEO exploring'],
    ['Malaysia is weighing whether to join BRICS.', 'brics MYS exploring'],
    ['Ukraine has been negotiating its accession to the European Union since June 2024.', 'eu UKR exploring'],
    ['Serbia hopes it will join the EU by 2030.', 'eu SRB exploring'],
    ["Bangladesh's leader said that he wanted his country to join ASEAN.", 'asean BGD exploring'],
    ['South Korea will decide by June whether to join the CPTPP.', 'cptpp KOR exploring'],
    ["Cuba has asked to join BRICS, Russia's foreign minister said.", 'brics CUB applied'],
    ['Cyprus has stepped up its preparations to join the Schengen area.', 'schengen CYP exploring'],
  ],
  'what others want': [
    ["Germany backs Moldova's bid to join the EU.", 'eu MDA floated'],
    ["China backs Malaysia's membership in BRICS.", 'brics MYS floated'],
    ['Germany hopes Albania will join the EU soon.', 'eu ALB floated'],
    ['Poland called for Ukraine to join NATO.', 'nato UKR floated'],
    ['It is time for Ireland to join NATO, a retired general said.', 'nato IRL floated'],
    ['Lula wants Colombia in BRICS.', 'brics COL floated'],
    ['The European Commission recommended opening accession talks with Bosnia and Herzegovina.', 'eu BIH floated'],
    ['Azerbaijan is among the countries that could join the Abraham Accords.', 'abraham-accords AZE floated'],
    [
      'Potential new members include Saudi Arabia and Indonesia, a BRICS official said.',
      'brics IDN floated',
      'brics SAU floated',
    ],
    ['Britain would like Japan to join AUKUS.', 'aukus JPN floated'],
    ['Ireland may one day join NATO.', 'nato IRL floated'],
  ],
  forecasts: [
    ['Bulgaria is due to join the euro zone in January.', 'eurozone BGR expected'],
    ["East Timor is poised to become ASEAN's 11th member.", 'asean TLS expected'],
    ['Norway to sign Artemis Accords on Thursday', 'artemis-accords NOR expected'],
    ['Ukraine is likely to be invited to join NATO, a diplomat said.', 'nato UKR expected'],
    ["Erdogan will likely ratify Finland's NATO application within a month.", 'nato FIN expected'],
    ["Hungary plans to, like Turkey, ratify Finland's accession to NATO.", 'nato FIN expected'],
    ['Thailand expects to be admitted to BRICS in October.', 'brics THA expected'],
  ],
  decisions: [
    ['NATO allies agreed to let Finland join.', 'nato FIN announced'],
    ['The CPTPP members agreed to allow Costa Rica to join the pact.', 'cptpp CRI announced'],
    ['Saudi Arabia has accepted an invitation to join BRICS.', 'brics SAU announced'],
    ['The leaders reached an agreement for Oman to join the Abraham Accords.', 'abraham-accords OMN announced'],
    ["Indonesia's cabinet approved a decision to join BRICS.", 'brics IDN announced'],
  ],
  refusals: [
    ['Argentina turned down the invitation to join BRICS.', 'brics ARG declined'],
    ['Argentina formally declined an invitation to join BRICS.', 'brics ARG declined'],
    ['Finland rules out NATO bid', 'nato FIN declined'],
    ['Moldova does not plan to join NATO, its president said.', 'nato MDA declined'],
    ['Algeria is no longer interested in joining BRICS.', 'brics DZA declined'],
    ['Denmark opted out of the euro.', 'eurozone DNK declined'],
    ['Kazakhstan said it would not apply to join BRICS.', 'brics KAZ declined'],
    ["Georgia's prime minister dismissed the idea of joining BRICS.", 'brics GEO declined'],
    ['Norway said membership of the EU was out of the question.', 'eu NOR declined'],
    ["Norway's prime minister said EU membership was not on the table.", 'eu NOR declined'],
    ['Switzerland will never join NATO.', 'nato CHE declined'],
    ['Argentina is not going to join BRICS, Mondino said.', 'brics ARG declined'],
    ['Belgrade does not seek membership of NATO, its ambassador said.', 'nato SRB declined'],
    ['Norway rejected EU membership in a 1994 referendum.', 'eu NOR declined'],
    ["Mali's president excluded a return to ECOWAS.", 'ecowas MLI declined'],
    ['Chile is not interested in full membership of Mercosur.', 'mercosur CHL declined'],
  ],
  pauses: [
    ['Iceland put its EU membership bid on hold in 2013.', 'eu ISL paused'],
    ['Riyadh put on ice plans to join the Abraham Accords.', 'abraham-accords SAU paused'],
    ['Accession talks with Turkey have been at a standstill since 2018, the EU said.', 'eu TUR paused'],
    ["Talks on Turkey's membership of the EU are at a standstill.", 'eu TUR paused'],
    ["Taiwan's application to join the CPTPP has been put on hold.", 'cptpp TWN paused'],
    ['India pulled out of RCEP talks in 2019.', 'rcep IND paused'],
    ['Armenia has frozen its participation in the CSTO.', 'csto ARM paused'],
    [
      'Belarus, whose application to join the Council of Europe was suspended in 1998, is not a member.',
      'council-of-europe BLR not in-force',
      'council-of-europe BLR paused',
    ],
    ['A new government in Iceland froze accession talks with the EU in 2013.', 'eu ISL paused'],
  ],
  objections: [
    ['Hungary is blocking the opening of EU accession talks with Ukraine.', 'eu UKR blocked'],
    ['Bulgaria vetoed the start of EU accession talks with North Macedonia.', 'eu MKD blocked'],
    ['Turkey objected to Finland and Sweden joining NATO.', 'nato FIN blocked', 'nato SWE blocked'],
    ["Budapest stood in the way of Ukraine's EU accession.", 'eu UKR blocked'],
    ["Greece's veto kept North Macedonia out of NATO for years.", 'nato MKD blocked'],
    ["Hungary refused to back Ukraine's bid to join the EU.", 'eu UKR blocked'],
    ["Hungary's prime minister said Budapest would not support Ukraine's EU membership.", 'eu UKR blocked'],
    [
      'Pakistan has applied to join BRICS, but India is opposed to its admission, officials in Islamabad said.',
      'brics PAK applied',
      'brics PAK blocked',
    ],
    ["Armenia's request for SCO membership was held up by Pakistan.", 'sco ARM blocked'],
    ['Trump ruled out NATO membership for Ukraine.', 'nato UKR blocked'],
    ['The US opposes Ukraine joining NATO.', 'nato UKR blocked'],
    ["The United States has ruled out Ukraine's NATO membership.", 'nato UKR blocked'],
    ["China could interfere and block Taiwan's accession to the CPTPP."],
    ['Turkey lifted its veto on Finland joining NATO.'],
    ['Turkey dropped its objections to Sweden joining NATO.'],
  ],
  conditions: [
    [
      'Riyadh has made its accession to the Abraham Accords conditional on a Palestinian state.',
      'abraham-accords SAU conditional',
    ],
    [
      "Saudi Arabia's joining the Abraham Accords is contingent on a ceasefire in Gaza.",
      'abraham-accords SAU conditional',
    ],
    ['Membership of the EU for Serbia is conditional on normalising relations with Kosovo.', 'eu SRB conditional'],
    ['Indonesia could join the OECD once it meets its standards, officials said.', 'oecd IDN conditional'],
    ['Ukraine can join NATO when allies agree and conditions are met, the declaration said.', 'nato UKR conditional'],
    [
      'Moldova would join the pact, the Energy Community, on condition that its debts were forgiven.',
      'energy-community MDA conditional',
    ],
    ['As long as the war goes on, Ukraine will not join NATO, the minister said.', 'nato UKR conditional'],
    [
      'Austria said in the spring that it would sign the Artemis Accords only if the European Space Agency gave its blessing.',
      'artemis-accords AUT conditional',
    ],
    [
      'Vienna had said that it would sign the Artemis Accords only if the space agency gave its blessing.',
      'artemis-accords AUT conditional',
    ],
    ["Ukraine can't join NATO while the war continues, Stoltenberg said.", 'nato UKR conditional'],
  ],
  'kept apart': [
    ['Should Georgia join NATO, Russia would respond.'],
    ['Had Britain joined the euro, rates would have fallen.'],
    ['Were Ukraine to join the EU, farm subsidies would have to change.'],
    ['Reports that Kazakhstan has joined BRICS are false.'],
    ['It is not true that Kuwait has joined BRICS.'],
    ['Analysts doubt that Saudi Arabia will join the Abraham Accords.'],
    ['It remains unclear whether Saudi Arabia has joined BRICS.'],
    ['Critics say Hungary would never have joined the euro.'],
    ['Putin demanded guarantees that Ukraine would not join NATO.'],
    ["Joining the EU would boost Moldova's economy."],
    ["Fico has threatened to block Ukraine's NATO membership.", 'nato UKR blocked'],
    ['Ukraine wants to leave the CIS and join the EU.', 'cis UKR withdrawing', 'eu UKR exploring'],
  ],
};

for (const [group, sentences] of Object.entries(SENTENCES)) {
  describe(group, () => {
    for (const [sentence, ...steps] of sentences) {
      it(`${sentence} → ${steps.join(', ') || 'nothing'}`, () => {
        expect(stepsIn(sentence)).toEqual([...steps].sort());
      });
    }
  });
}

describe('fact-checks', () => {
  it('a claim held up and called false is no claim', () => {
    expect(stepsIn('CLAIM 1: "Mexico joined BRICS on Sunday." FALSE. No accession took place.')).toEqual([]);
  });
});
