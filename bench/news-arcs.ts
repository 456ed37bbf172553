/**
 * Arcs that claims rest on, in own sentences of the kinds that reports are full of: how many does a model find?
 * For comparing models, not a floor: one author, few sentences, and some arcs can be argued about.
 *
 *   node bench/news-arcs.ts [MODEL.bin …]
 */
import { readFileSync } from 'node:fs';
import { readModel } from '../src/text/network/model.ts';
import { readSentences } from '../src/text/network/reader.ts';
import { tokenize } from '../src/text/tokens.ts';
import { isRecased, truecase } from '../src/text/truecase.ts';

/** Sentence (a headline when it begins with #), word, its relation, its head (empty for the root). */
const ARCS: readonly (readonly [string, string, string, string])[] = [
  [
    'Washington is pressuring Chile, whose leader visited last week, to join the accords.',
    'join',
    'xcomp',
    'pressuring',
  ],
  [
    'Haugen, the foreign minister, said on Monday that neither Norway nor Sweden would sign unless the bloc guaranteed its borders.',
    'sign',
    'ccomp',
    'said',
  ],
  ['The ministry said on Friday that Peru had withdrawn its application.', 'withdrawn', 'ccomp', 'said'],
  ['Officials told reporters on Tuesday the accession could take years.', 'take', 'ccomp', 'told'],
  [
    'The spokesman confirmed in a statement that talks with the union had been suspended.',
    'suspended',
    'ccomp',
    'confirmed',
  ],
  ['Kenya, which joined the court in 2005, announced last week that it would leave.', 'Kenya', 'nsubj', 'announced'],
  ['Kenya, which joined the court in 2005, announced last week that it would leave.', 'leave', 'ccomp', 'announced'],
  ['The alliance, whose members meet in May, has invited Georgia to apply.', 'alliance', 'nsubj', 'invited'],
  ['The alliance, whose members meet in May, has invited Georgia to apply.', 'apply', 'xcomp', 'invited'],
  ['#Peru Weighs Joining Arctic Pact as Talks Stall', 'Weighs', 'root', ''],
  ['#Peru Weighs Joining Arctic Pact as Talks Stall', 'Stall', 'advcl', 'Weighs'],
  ['#Norway Set to Become Latest Member of Arctic Treaty', 'Set', 'root', ''],
  ['#Norway to Join Arctic Treaty Next Month', 'Join', 'root', ''],
  ['#Chile approves treaty, paving way for accession', 'approves', 'root', ''],
  ['#Ghana invited to join river commission', 'invited', 'root', ''],
  ['#Parliament Backs Bid to Join Union Despite Protests', 'Backs', 'root', ''],
  ['#Brazil, Chile Sign Border Accord', 'Sign', 'root', ''],
  ['#Bloc Suspends Talks With Serbia Over Court Ruling', 'Suspends', 'root', ''],
  ['#Minister: Laos Will Not Join Pact Before 2027', 'Join', 'parataxis', 'Minister'],
  ['#Uganda Rules Out Joining Court', 'Rules', 'root', ''],
  ['#Talks on Moldova Accession Stall', 'Stall', 'root', ''],
  ['Oman, long neutral, has so far refused to sign.', 'Oman', 'nsubj', 'refused'],
  ['The president, speaking to reporters in Oslo, said Norway would not join.', 'president', 'nsubj', 'said'],
  ['The president, speaking to reporters in Oslo, said Norway would not join.', 'join', 'ccomp', 'said'],
  ['Norway would not join, the president said.', 'said', 'parataxis', 'join'],
  ['Four countries, including Peru and Chile, have signed the pact since March.', 'countries', 'nsubj', 'signed'],
  [
    'The pact, signed in 2020 by four states, was extended on Monday to include Peru.',
    'pact',
    'nsubj:pass',
    'extended',
  ],
  ['According to two officials, Tonga is expected to announce its accession next week.', 'expected', 'root', ''],
  [
    'Tonga is expected to announce its accession next week, according to two officials familiar with the talks.',
    'officials',
    'obl',
    'expected',
  ],
  ['Asked whether Nepal would join, the minister declined to comment.', 'minister', 'nsubj', 'declined'],
  [
    'Neither Serbia nor Kosovo has ratified the convention, which entered into force in 2019.',
    'Serbia',
    'nsubj',
    'ratified',
  ],
  ['Fiji became the 40th country to sign the accords, joining Samoa and Tonga.', 'joining', 'advcl', 'became'],
  ['Belarus, which had applied in 2019, withdrew its bid after the vote.', 'Belarus', 'nsubj', 'withdrew'],
  ['Turkey has blocked the entry of Cyprus into the alliance.', 'entry', 'obj', 'blocked'],
  [
    'The union agreed to open accession talks with Albania, the bloc’s foreign policy chief said.',
    'agreed',
    'root',
    '',
  ],
];

const models = new URL('../models/', import.meta.url);
const cases = readFileSync(new URL('cases.txt', models), 'utf8').split('\n');
const usual = new Map(cases.map((word) => [word.toLowerCase(), word]));
const paths = process.argv.slice(2);
for (const path of paths.length > 0 ? paths : [new URL('language.bin', models)]) {
  const model = readModel(path);
  const wrong = ARCS.flatMap(([marked, word, relation, governor]) => {
    const words = tokenize(marked.replace('#', '')).map((token) => token.text);
    const forms = marked.startsWith('#') && isRecased(words) ? truecase(words, usual) : words;
    const found = readSentences(model, [forms], () => true)[0]![words.indexOf(word)]!;
    const right = found.deprel === relation && (words[found.head] ?? '') === governor;
    return right
      ? []
      : [
          `  ${marked} ${word}: ${found.deprel} of ${words[found.head] ?? 'root'}, not ${relation} of ${governor || 'root'}`,
        ];
  });
  console.log(`${path}: ${ARCS.length - wrong.length} of ${ARCS.length}`);
  console.log(wrong.join('\n'));
}
