import { describe, expect, it } from 'vitest';
import { stepsIn } from './reading.ts';

/** Each sentence stands alone as a report; `nothing` where it claims nothing. */
const SENTENCES: Record<string, readonly (readonly [sentence: string, ...steps: string[]])[]> = {
  joining: [
    ['Norway joined NATO in 1949.', 'nato NOR in-force'],
    ['Finland became the 31st member of NATO on 4 April 2023.', 'nato FIN in-force'],
    ['Finland and Sweden have joined the alliance, NATO said.', 'nato FIN in-force', 'nato SWE in-force'],
    [
      'Egypt, Ethiopia, Iran and the United Arab Emirates became full members of BRICS in January.',
      'brics ARE in-force',
      'brics EGY in-force',
      'brics ETH in-force',
      'brics IRN in-force',
    ],
    ['Croatia adopted the euro on January 1, 2023.', 'eurozone HRV in-force'],
    ['Montenegro, a NATO member since 2017, sent a small team.', 'nato MNE in-force'],
    ['NATO members such as Poland and Lithuania spend more.', 'nato LTU in-force', 'nato POL in-force'],
    ['The SCO admitted Belarus as its tenth member in Astana.', 'sco BLR in-force'],
    ['Cambodia was admitted to ASEAN in 1999.', 'asean KHM in-force'],
    ['Armenia acceded to the Rome Statute.', 'icc ARM in-force'],
  ],
  announced: [
    ['Norway announced on Monday that it will join the Artemis Accords.', 'artemis-accords NOR announced'],
    ['The government of Bangladesh has decided to join the Artemis Accords.', 'artemis-accords BGD announced'],
    ['Malaysia has agreed to join BRICS.', 'brics MYS announced'],
  ],
  expected: [
    ['Bulgaria is expected to join the euro area next year.', 'eurozone BGR expected'],
    ['Bulgaria will adopt the euro on January 1, 2026.', 'eurozone BGR expected'],
    ['Timor-Leste is set to become the 11th member of ASEAN.', 'asean TLS expected'],
  ],
  'signed and ratified': [
    ['Thailand signed the Artemis Accords on Monday.', 'artemis-accords THA signed'],
    ['Ukraine has ratified the Rome Statute.', 'icc UKR ratified'],
    ["Turkey's parliament ratified Sweden's accession to NATO.", 'nato SWE ratified'],
    ["Hungary's parliament voted to approve Finland's NATO membership.", 'nato FIN ratified'],
  ],
  applied: [
    ['Bosnia applied for EU membership in 2016.', 'eu BIH applied'],
    ['Costa Rica formally applied to join the CPTPP in August 2022.', 'cptpp CRI applied'],
    ['Ecuador submitted its application to join the CPTPP.', 'cptpp ECU applied'],
  ],
  invited: [
    ['BRICS leaders invited Argentina to join the group.', 'brics ARG invited'],
    ['The European Union granted Moldova candidate status in June 2022.', 'eu MDA invited'],
    ['Georgia was granted EU candidate status in December 2023.', 'eu GEO invited'],
    ['NATO invited Montenegro to become a member.', 'nato MNE invited'],
  ],
  exploring: [
    ['Thailand is considering joining BRICS.', 'brics THA exploring'],
    ['Serbia wants to join the EU.', 'eu SRB exploring'],
    ['Uruguay has expressed interest in joining the CPTPP.', 'cptpp URY exploring'],
    ['Moldova opened accession talks with the EU in June.', 'eu MDA exploring'],
  ],
  floated: [
    ['The White House urged Oman to join the Artemis Accords.', 'artemis-accords OMN floated'],
    ['Moscow is pressing Azerbaijan to join the Eurasian Economic Union.', 'eaeu AZE floated'],
    ['Uzbekistan could join the Eurasian Economic Union, analysts say.', 'eaeu UZB floated'],
    ['Kenya is seen as a potential candidate for BRICS membership.', 'brics KEN floated'],
  ],
  'off the road': [
    ['Turkey blocked Sweden’s bid to join NATO for months.', 'nato SWE blocked'],
    ['Austria vetoed the accession of Romania to the Schengen area.', 'schengen ROU blocked'],
    ['Iceland withdrew its application to join the EU in 2015.', 'eu ISL paused'],
    ['Niger was suspended from ECOWAS after the coup.', 'ecowas NER suspended'],
    ['Burundi withdrew from the International Criminal Court in 2017.', 'icc BDI withdrawn'],
    ['Britain left the European Union in 2020.', 'eu GBR withdrawn'],
    ['Mali announced that it would leave ECOWAS.', 'ecowas MLI withdrawing'],
    ['Argentina will withdraw from the World Health Organization.', 'who ARG withdrawing'],
  ],
  holdouts: [
    ['Norway has refused to join the European Union.', 'eu NOR declined'],
    ['Switzerland will not join NATO.', 'nato CHE declined'],
    ['Austria has no plans to join NATO.', 'nato AUT declined'],
    ['Saudi Arabia ruled out joining BRICS.', 'brics SAU declined'],
    ['Indonesia will only join the CPTPP if its farmers are protected.', 'cptpp IDN conditional'],
    ['Azerbaijan said it would not sign the Rome Statute unless the border is settled.', 'icc AZE conditional'],
  ],
  'kept apart': [
    ['If Ukraine were to join NATO, the alliance would have to defend it.'],
    ['Will Georgia ever join the EU?'],
    ['NATO troops held an exercise in Poland.'],
    ['The EU imposed sanctions on Russia.'],
    ['Finland joined calls for a ceasefire, an EU diplomat said.'],
    ['Ireland is not a member of NATO.', 'nato IRL not in-force'],
    ['Kuwait denied that it had joined BRICS.', 'brics KWT not in-force'],
    ['Germany welcomed the news from NATO and met Turkey’s foreign minister.'],
    ['France beat Croatia in the final, and NATO officials watched.'],
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
