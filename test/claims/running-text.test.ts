import { describe, expect, it } from 'vitest';
import { affirmedIn } from './reading.ts';

/** What a line says only with the lines above it in mind: notes under a name, papers and talks that name nobody, what was just said. */
const SENTENCES: Record<string, readonly (readonly [sentence: string, ...steps: string[]])[]> = {
  'carried on': [
    [
      'Zimbabwe, a member of the Commonwealth since 1980, had its membership suspended in 2002.',
      'commonwealth ZWE in-force',
      'commonwealth ZWE suspended',
    ],
    [
      'The African Union suspended Gabon on Thursday.\n\nIt had suspended Mali, Guinea and Burkina Faso after coups there.',
      'african-union GAB suspended',
      'african-union MLI suspended',
      'african-union GIN suspended',
      'african-union BFA suspended',
    ],
    ['The Gambia was invited to attend the Commonwealth meeting in London.'],
    ['Indonesia had no objection to an application for observer status in ASEAN.'],
    [
      'The Council of Europe assembly endorsed the membership of Kosovo in the Council of Europe.',
      'council-of-europe XKX floated',
    ],
    ['EU accession talks with Serbia remain blocked.', 'eu SRB blocked'],
    [
      'The six members of the Gulf Cooperation Council have put on hold a proposal to bring Jordan into the group.',
      'gcc JOR paused',
    ],
    [
      'Where do the candidates for EU membership stand?\n\nMontenegro\n\nThe front-runner. Negotiations opened in 2012 and all chapters have been opened.',
      'eu MNE exploring',
    ],
    [
      'Where do the EU hopefuls stand?\n\nMoldova\n\nCandidate since June 2022, in talks since June 2024.',
      'eu MDA exploring',
      'eu MDA invited',
    ],
    [
      'Where do the EU hopefuls stand?\n\nTurkey: A candidate since 1999. Talks have been at a standstill since 2018.',
      'eu TUR invited',
      'eu TUR paused',
    ],
    ['Where the EU hopefuls stand\n\nGeorgia — The government suspended accession talks until 2028.', 'eu GEO paused'],
    [
      'Where the EU hopefuls stand\n\nKosovo — Applied in December 2022. Five member states refuse to recognise it.',
      'eu XKX applied',
    ],
    ['Where the EU hopefuls stand\n\nSerbia: negotiating since 2014.', 'eu SRB exploring'],
    [
      'Iceland is not in the EU.\n\nIt applied in 2009 and began accession talks a year later, but froze them in 2013 and withdrew the application in 2015.',
      'eu ISL applied',
      'eu ISL exploring',
      'eu ISL paused',
    ],
    [
      "The Turkish president spoke in Brussels about the EU.\n\nTurkey's talks, opened in 2005, have been frozen since 2018.",
      'eu TUR exploring',
      'eu TUR paused',
    ],
    [
      'Ukraine wants to be in NATO.\n\nHungary opposes the idea, and Slovakia has ruled it out.',
      'nato UKR blocked',
      'nato UKR exploring',
    ],
    [
      'Kazakhstan has been invited to join BRICS several times.\n\nAstana says it has no plans to do so.',
      'brics KAZ declined',
      'brics KAZ invited',
    ],
    [
      "Austria blocked Romania's entry into Schengen for years.\n\nVienna lifted its veto in December.",
      'schengen ROU blocked',
    ],
    [
      'Thailand said on Monday that it would apply to join BRICS.\n\nMalaysia did so in July.',
      'brics MYS applied',
      'brics THA expected',
    ],
    [
      "Mali and Niger left ECOWAS in January.\n\nTogo's foreign minister said his country could follow them.",
      'ecowas MLI withdrawn',
      'ecowas NER withdrawn',
    ],
    [
      'Finland joined NATO in 2023.\n\nSweden followed a year later. Ireland has no such plans.',
      'nato FIN in-force',
      'nato IRL declined',
      'nato SWE in-force',
    ],
    [
      'Burkina Faso has been suspended from the African Union since 2022.\n\nMali and Guinea are also suspended.',
      'african-union BFA suspended',
      'african-union GIN suspended',
      'african-union MLI suspended',
    ],
    [
      "Norway's government said it would not apply for EU membership.\n\nThe Conservatives want the country to join.",
      'eu NOR declined',
      'eu NOR floated',
    ],
    [
      'Sweden applied to join NATO in May 2022.\n\nTurkey and Hungary held up its accession for almost two years.',
      'nato SWE applied',
      'nato SWE blocked',
    ],
    [
      'Switzerland applied to join the EU in 1992.\n\nThe application was frozen after a referendum that year and withdrawn in 2016.',
      'eu CHE applied',
      'eu CHE paused',
    ],
    [
      'Bosnia and Herzegovina applied for EU membership in 2016.\n\nIn March 2024 leaders agreed to open accession negotiations.',
      'eu BIH applied',
      'eu BIH exploring',
    ],
    [
      "Hungary's parliament voted in May to leave the ICC.\n\nThe withdrawal takes effect next June.",
      'icc HUN withdrawing',
    ],
    [
      'The Philippines left the ICC in 2019.\n\nSenators have urged the government to rejoin.',
      'icc PHL floated',
      'icc PHL withdrawn',
    ],
    [
      'Saudi Arabia has been invited to join BRICS.\n\nRiyadh is still considering the offer.',
      'brics SAU exploring',
      'brics SAU invited',
    ],
    [
      'Serbia is a candidate for EU membership.\n\nThe country does not want to join NATO.',
      'eu SRB invited',
      'nato SRB declined',
    ],
    [
      "Azerbaijan's president welcomed the idea of joining the Abraham Accords.\n\nBut Baku has not made a decision yet.",
      'abraham-accords AZE exploring',
    ],
    [
      'Cyprus will join the Schengen area on 1 January 2027.\n\nAustria, which for two years blocked the entry of Bulgaria and Romania, has raised no objections.',
      'schengen BGR blocked',
      'schengen CYP expected',
      'schengen ROU blocked',
    ],
    [
      'Cyprus will join the Schengen area on 1 January 2027.\n\nAustria blocked the entry of Bulgaria and Romania.',
      'schengen BGR blocked',
      'schengen CYP expected',
      'schengen ROU blocked',
    ],
    [
      'Cyprus will join the Schengen area on 1 January 2027.\n\nAustria blocked the entry of Bulgaria and Romania for two years.',
      'schengen BGR blocked',
      'schengen CYP expected',
      'schengen ROU blocked',
    ],
    [
      'Cyprus will join the Schengen area on 1 January 2027.\n\nIreland, the only other EU state outside the area, has no plans to join because of its common travel area with the United Kingdom.',
      'eu IRL in-force',
      'schengen CYP expected',
      'schengen IRL declined',
    ],
    [
      "Bosnia hopes for NATO membership.\n\nUkraine hopes to receive an invitation at next year's summit, Foreign Minister Taras Melnychuk said on arriving in Brussels.",
      'nato BIH exploring',
      'nato UKR exploring',
    ],
    [
      'The six members of the Gulf Cooperation Council have put on hold a proposal to bring Jordan into the group.',
      'gcc JOR paused',
    ],
    [
      'Jordan was invited to apply to the Gulf Cooperation Council in 2011, together with Morocco, but nothing came of it.',
      'gcc JOR invited',
      'gcc MAR invited',
    ],
    [
      "The European Commission published its EU enlargement report.\n\nNext door, Hungary blocks Ukraine's talks.",
      'eu UKR blocked',
    ],
    [
      'Belarus, whose application to the Council of Europe was suspended in the 1990s, did not attend.',
      'council-of-europe BLR paused',
    ],
    [
      'Georgia, whose delegation lost its voting rights in the Council of Europe in January 2025, has stopped taking part in the Assembly.',
      'council-of-europe GEO suspended',
      'council-of-europe GEO paused',
    ],
    [
      'Indonesia applied to the CPTPP.\n\nSeoul was "actively reviewing" the question, South Korea\'s president said.',
      'cptpp IDN applied',
      'cptpp KOR exploring',
    ],
    ['The president signed an order to withdraw the United States from the WHO.', 'who USA withdrawing'],
    ['Indonesia was urged by a group of European lawmakers to accede to the Rome Statute.', 'icc IDN floated'],
    ['Malta froze its bid to join the EU in 1996.', 'eu MLT paused'],
    ["India blocked Azerbaijan's request to join the SCO in September.", 'sco AZE blocked'],
    ["Azerbaijan's request to become a full member of the SCO was blocked by India.", 'sco AZE blocked'],
    ['Azerbaijan applied to join the SCO, but its request was blocked by India.', 'sco AZE applied', 'sco AZE blocked'],
    ['Algeria said last year that it was no longer interested in BRICS.', 'brics DZA declined'],
    [
      'Algeria applied to BRICS in 2022.\n\nIt said last year that it was no longer interested.',
      'brics DZA applied',
      'brics DZA declined',
    ],
    ['Uzbekistan is concentrating on its entry into the World Trade Organization.', 'wto UZB exploring'],
    [
      'Belarusian officials have floated observer status for Serbia in the Eurasian Economic Union.',
      'eaeu SRB floated',
    ],
    ['The Dominican Republic will open talks on associate status with Mercosur in July.', 'mercosur DOM expected'],
    ['Fiji is not thinking of applying to join ASEAN.', 'asean FJI declined'],
    ['London has no plans to rejoin the EU, the prime minister said.', 'eu GBR declined'],
    ['Trinidad and Tobago is in talks with NASA on signing the Artemis Accords.', 'artemis-accords TTO exploring'],
    ['The Czech finance minister said adopting the euro was out of the question.', 'eurozone CZE declined'],
    [
      "Sweden's government ordered an inquiry into whether the country should adopt the euro.",
      'eurozone SWE exploring',
    ],
    [
      'A government inquiry in Sweden will examine whether the country should adopt the euro.',
      'eurozone SWE exploring',
    ],
    ['Eritrea would consider joining the AfCFTA only after sanctions are lifted.', 'afcfta ERI conditional'],
    ['Two senators urged the Philippine government to rejoin the ICC.', 'icc PHL floated'],
    [
      'Bulgaria will let North Macedonia start EU accession talks only after it changes its constitution.',
      'eu MKD conditional',
    ],
    ["Russia's deputy prime minister wants Azerbaijan in the Eurasian Economic Union.", 'eaeu AZE floated'],
    ["Papua New Guinea to apply for ASEAN membership by year's end", 'asean PNG expected'],
    [
      'The list of EU membership hopefuls\n\nALBANIA: Applied for membership in 2009 and was granted candidate status in 2014. The country has been asked to do more.',
      'eu ALB applied',
      'eu ALB invited',
    ],
    [
      'The list of EU membership hopefuls\n\nSERBIA: Applied for membership in 2009, was granted candidate status in 2012 and started accession talks in January 2014.',
      'eu SRB applied',
      'eu SRB exploring',
      'eu SRB invited',
    ],
    [
      "The list of EU membership hopefuls\n\nMACEDONIA: Applied for membership in 2004 and was granted candidate status in 2005. The start of accession talks has repeatedly been delayed due to a conflict with Greece over the country's name.",
      'eu MKD applied',
      'eu MKD blocked',
      'eu MKD invited',
    ],
    [
      "Moldova intends to withdraw from the Commonwealth of Independent States (CIS) after denouncing the organization's basic agreements, Moldovan Deputy Prime Minister and Minister of Foreign Affairs Mihai Popsoi said.",
      'cis MDA withdrawing',
    ],
    ['Moldova intends to withdraw from the CIS, a minister said.', 'cis MDA withdrawing'],
    [
      'Negotiations with Turkey on EU accession are ongoing, but have effectively paused due to objections.',
      'eu TUR exploring',
      'eu TUR paused',
    ],
    ['Japan and South Korea want to attend the BRICS summit.'],
  ],
};

for (const [group, sentences] of Object.entries(SENTENCES))
  describe(group, () => {
    for (const [sentence, ...steps] of sentences) {
      it(`${sentence} → ${steps.join(', ') || 'nothing'}`, () => {
        expect(affirmedIn(sentence)).toEqual([...steps].sort());
      });
    }
  });
