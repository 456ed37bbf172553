import { describe, expect, it } from 'vitest';
import { stepsIn } from './reading.ts';

/** Leaving, expulsion and suspension, each sentence a report of its own; `nothing` where none is told. */
const SENTENCES: Record<string, readonly (readonly [sentence: string, ...steps: string[]])[]> = {
  'withdrawals and suspensions': [
    [
      'Hungary announced on Thursday that it is withdrawing from the International Criminal Court.',
      'icc HUN withdrawing',
    ],
    ['Hungary announces withdrawal from ICC', 'icc HUN withdrawing'],
    ['Hungary quits ICC as Netanyahu visits', 'icc HUN withdrawing'],
    ["Hungary's parliament approved a bill to withdraw from the International Criminal Court.", 'icc HUN withdrawing'],
    ["Hungary's parliament voted to leave the International Criminal Court.", 'icc HUN withdrawing'],
    ['Hungary formally notified the United Nations of its withdrawal from the ICC.', 'icc HUN withdrawing'],
    ["Hungary's withdrawal from the ICC will take effect on June 2, 2026.", 'icc HUN withdrawing'],
    ['Hungary began the process of withdrawing from the International Criminal Court.', 'icc HUN withdrawing'],
    ['Hungary started the year-long procedure to exit the ICC.', 'icc HUN withdrawing'],
    [
      'Burkina Faso, Mali and Niger announced their immediate withdrawal from the ICC.',
      'icc BFA withdrawing',
      'icc MLI withdrawing',
      'icc NER withdrawing',
    ],
    [
      'Mali, Burkina Faso and Niger officially left ECOWAS on January 29, 2025.',
      'ecowas MLI withdrawn',
      'ecowas BFA withdrawn',
      'ecowas NER withdrawn',
    ],
    [
      'The withdrawal of Mali, Burkina Faso and Niger from ECOWAS became effective on Wednesday.',
      'ecowas MLI withdrawn',
      'ecowas BFA withdrawn',
      'ecowas NER withdrawn',
    ],
    [
      'The three Sahel states, Mali, Niger and Burkina Faso, said they would leave ECOWAS without delay.',
      'ecowas MLI withdrawing',
      'ecowas NER withdrawing',
      'ecowas BFA withdrawing',
    ],
    [
      'Niger, Mali and Burkina Faso gave formal notice of their withdrawal from ECOWAS.',
      'ecowas MLI withdrawing',
      'ecowas NER withdrawing',
      'ecowas BFA withdrawing',
    ],
    [
      'Trump signed an executive order withdrawing the United States from the World Health Organization.',
      'who USA withdrawing',
    ],
    ['Trump signed an executive order to withdraw the US from the Paris Agreement.', 'paris-agreement USA withdrawing'],
    [
      "President Javier Milei ordered Argentina's withdrawal from the World Health Organization.",
      'who ARG withdrawing',
    ],
    ['Argentina to withdraw from the World Health Organization', 'who ARG withdrawing'],
    ['Argentina says it will pull out of the WHO.', 'who ARG withdrawing'],
    [
      'The United States officially withdrew from the Paris Agreement on November 4, 2020.',
      'paris-agreement USA withdrawn',
    ],
    ['The United States will exit UNESCO in December 2026.', 'unesco USA withdrawing'],
    ['The US left UNESCO in 2018 and rejoined in 2023.', 'unesco USA withdrawn', 'unesco USA in-force'],
    ['Nicaragua withdrew from the Organization of American States in November 2023.', 'oas NIC withdrawn'],
    ["Nicaragua's exit from the Organization of American States became final on Sunday.", 'oas NIC withdrawn'],
    [
      'Estonia, Latvia and Lithuania have decided to leave the Ottawa Convention.',
      'ottawa-convention EST withdrawing',
      'ottawa-convention LVA withdrawing',
      'ottawa-convention LTU withdrawing',
    ],
    [
      "Lithuania's parliament voted to withdraw from the Convention on Cluster Munitions.",
      'convention-on-cluster-munitions LTU withdrawing',
    ],
    [
      "Lithuania's withdrawal from the Convention on Cluster Munitions took effect in March.",
      'convention-on-cluster-munitions LTU withdrawn',
    ],
    [
      "Finland's president approved the country's withdrawal from the Ottawa Convention.",
      'ottawa-convention FIN withdrawing',
    ],
    ["Poland's lower house backed a bill to withdraw from the Ottawa Convention.", 'ottawa-convention POL withdrawing'],
    ['Poland has denounced the Ottawa Convention.', 'ottawa-convention POL withdrawing'],
    ["Latvia's parliament voted to quit the Istanbul Convention.", 'istanbul-convention LVA withdrawing'],
    [
      'Turkey withdrew from the Istanbul Convention in 2021 by presidential decree.',
      'istanbul-convention TUR withdrawn',
    ],
    [
      'President Tayyip Erdogan signed a decree withdrawing Turkey from the Istanbul Convention.',
      'istanbul-convention TUR withdrawing',
    ],
    ["The Philippines' withdrawal from the ICC took effect in March 2019.", 'icc PHL withdrawn'],
    ['The Philippines ceased to be a member of the ICC in 2019.', 'icc PHL withdrawn'],
    ['Burundi became the first country to leave the ICC in 2017.', 'icc BDI withdrawn'],
    ['Russia withdrew its signature from the Rome Statute in 2016.', 'icc RUS withdrawn'],
    ['Russia revoked its ratification of the Comprehensive Nuclear-Test-Ban Treaty in 2023.', 'ctbt RUS withdrawn'],
    ['Russia suspended its participation in the New START treaty.', 'new-start RUS paused'],
    ['Qatar quit OPEC in 2019.', 'opec QAT withdrawn'],
    ['Angola said on Thursday it would leave OPEC.', 'opec AGO withdrawing'],
    ['Angola is leaving OPEC, its oil minister announced.', 'opec AGO withdrawing'],
    ['Ecuador left OPEC in January 2020.', 'opec ECU withdrawn'],
    ['Moldova has begun the process of leaving the Commonwealth of Independent States.', 'cis MDA withdrawing'],
    ['Georgia withdrew from the CIS in 2009, a year after its war with Russia.', 'cis GEO withdrawn'],
    ['Rwanda walked out of the Economic Community of Central African States.', 'eccas RWA withdrawn'],
    [
      'Israel announced that it will follow the US in leaving the UN Human Rights Council.',
      'un-human-rights-council ISR withdrawing',
    ],
    ["Armenia's prime minister said the country will leave the Russia-led CSTO.", 'csto ARM withdrawing'],
    ['Armenia threatened to leave the CSTO.'],
    ["Britain's departure from the European Union in 2020 shook the bloc.", 'eu GBR withdrawn'],
    ['Since Britain left the EU, trade has fallen.', 'eu GBR withdrawn'],
    ['South Africa revoked its decision to leave the ICC in 2017.'],
    ['Gambia reversed its withdrawal from the ICC.'],
    ["ECOWAS suspended Guinea's membership after the coup.", 'ecowas GIN suspended'],
    ["Niger's membership of the African Union was suspended in August 2023.", 'african-union NER suspended'],
    ['The African Union suspended Gabon after the military takeover.', 'african-union GAB suspended'],
    ['Madagascar was suspended from the African Union.', 'african-union MDG suspended'],
    ['The African Union lifted the suspension of Gabon.', 'african-union GAB in-force'],
    ["The African Union lifted Gabon's suspension in April 2025.", 'african-union GAB in-force'],
    ['Gabon was readmitted to the African Union.', 'african-union GAB in-force'],
    ['Russia was expelled from the Council of Europe in March 2022.', 'council-of-europe RUS withdrawn'],
    ['The Council of Europe expelled Russia.', 'council-of-europe RUS withdrawn'],
    ['Mercosur suspended Venezuela in 2016.', 'mercosur VEN suspended'],
    ['Venezuela, suspended from Mercosur since 2016, did not attend.', 'mercosur VEN suspended'],
    ["Venezuela's voting rights in Mercosur were suspended.", 'mercosur VEN suspended'],
    ["The OPCW suspended Syria's voting rights in 2021.", 'opcw SYR suspended'],
    ['Guinea-Bissau was suspended by ECOWAS after soldiers seized power.', 'ecowas GNB suspended'],
    [
      'Burkina Faso, Mali and Niger had been suspended from ECOWAS.',
      'ecowas BFA suspended',
      'ecowas MLI suspended',
      'ecowas NER suspended',
    ],
    ['The suspension of Mali from the African Union remains in place.', 'african-union MLI suspended'],
    ['ECOWAS has barred Mali from its meetings.'],
    ['The Sahel states have left the regional bloc ECOWAS, officials said.'],
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
