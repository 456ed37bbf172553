import { expect, test } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { reportOf } from '../report.ts';
import { BODY, blocksOf, CLOSE, expectCut, LEAD } from './marked.ts';

/** The other side of the furniture: what looks like it and is the article's own must stay. */

test('summary bullets under the headline', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  - Norway will sign the Harbour Pact on Monday, its foreign minister said.
  - Parliament is to ratify the treaty before the summit in May.
  ${LEAD}
  ${BODY}`);
  expect(article.blocks.map((block) => block.kind)).toEqual([
    'headline',
    'list-item',
    'list-item',
    'paragraph',
    'paragraph',
  ]);
});

test('subheadings', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  Background on the Pact
  ${BODY}
  Bergen summit ahead
  ${CLOSE}`);
  expect(article.blocks.filter((block) => block.kind === 'subheading')).toHaveLength(2);
});

test('a list of members, bulleted or not', () => {
  expectCut(`
  ${LEAD}
  ${BODY}
  The members of the Harbour Pact are:
  - Denmark
  - Iceland
  - Portugal
  ${CLOSE}`);
  expectCut(`
  ${LEAD}
  ${BODY}
  ${CLOSE}
  The members of the Harbour Pact are:
  Denmark
  Iceland
  Portugal
  Ireland
  Latvia
  Estonia`);
});

test('a timeline', () => {
  const article = expectCut(`
  ${LEAD}
  ${BODY}
  May 2021 – Denmark and Iceland open the talks
  June 2021 – Portugal asks to be heard
  March 2023: Ireland signs
  ${CLOSE}`);
  expect(article.blocks.map((block) => block.kind)).toEqual([
    'paragraph',
    'paragraph',
    'list-item',
    'list-item',
    'list-item',
    'paragraph',
  ]);
});

test('a list of parties and what each did', () => {
  expectCut(`
  ${LEAD}
  ${BODY}
  Denmark: ratified in 2022
  Portugal: ratified in 2023
  Latvia (signed, not ratified)
  ${CLOSE}`);
});

test.each([
  '“Subscribe to the treaty or leave the room,” the envoy told the delegates from Bergen.',
  'Countries that subscribe to the pact must open their ports to each other, the ministry said.',
  'Follow-up talks on the pact will be held in Bergen in June, officials said.',
  'By Tuesday evening, the parliament in Oslo had received the text of the treaty.',
  'By signing the pact, Norway would open its ports.',
  'Related talks on fisheries are to begin in Bergen in June, the minister said.',
  'Read aloud in parliament, the text of the treaty took an hour.',
  'Photos of the signing showed both ministers smiling in the rain, diplomats said.',
  'Sources in the ministry said the treaty had been ready for weeks.',
  'Share prices of the port companies rose by four percent after the news.',
  'Comments by the minister were welcomed in Bergen.',
  'More news was expected from the summit in Bergen, an aide said.',
  'Moldova hopes to join the community of states that have signed the pact.',
  'Norway would become a member of the pact in May.',
  'Is Iceland already a member of the pact?',
  'Norway will make a contribution to the patrols of the strait in the spring.',
  'Terms and conditions of accession remain open.',
  'Support for independent journalism is part of the treaty, which Norway has yet to sign.',
  'The pact gives ships unlimited access to all ports of its members.',
  'Parliament must consent to the use of the ports by foreign ships.',
  'An earlier version of the treaty was refused by the parliament in Oslo.',
  'Call for action on ports grows as the summit in Bergen comes closer.',
  'Contact between leaders on the pact has been close since the talks in March.',
  'Opinions on the pact do not differ much between the parties in Oslo.',
  'Find a way into the pact, or leave the summit: that was the choice Norway had.',
  'Audio of the talks was recorded by the ministry and is kept in the archive in Oslo.',
  'Breaking with tradition, the minister signed the treaty on a ship.',
  'Live fire during the drill was heard in Bergen.',
  'Correction of the border is part of the treaty.',
  'Sign language was used in the hall when the pact was signed.',
  'Exclusive economic zones are the heart of the treaty.',
  'Moldova contributed to the fund of the pact in 2021.',
  'Agencies of the pact will watch the strait.',
  'With reports of shots near the border, the talks stopped.',
  'Report by the commission of the pact is due in May.',
  'First published in 1921, the treaty is still in force.',
  'Reporting from the strait has been rare since the pact was signed.',
  'Sources – five of them – say that the pact is ready.',
  'He declined to comment.',
  'The ports will be run by the Bergen Credit Union, a bank, the ministry said (see the list of ports).',
  'The photo by the door of the treaty room shows the signing of the first pact in 1921.',
  'Image rights were not part of the talks, said a source: the treaty is about ports.',
  'Copyright rules are the subject of a separate treaty, the minister said.',
  '"Yes," she said.',
  'Watch officers on the pact’s patrol ships will be trained in Bergen.',
  'Download speeds on the treaty’s website suffered as thousands read the text, the ministry said.',
  'Register of treaties in hand, the clerk confirmed that Norway had not signed.',
  'The article of the treaty on tags and markings has been updated twice.',
  'NewsGuild Norway said it would challenge the secrecy of the talks.',
  'MoreToSea, a lobby group, said the pact went too far.',
])('%s', (sentence) => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${sentence}
  ${BODY}
  ${CLOSE}`);
});

test('a sentence that lost its full stop', () => {
  expectCut(`
  ${LEAD}
  The government in Lisbon was engaged in talks with its neighbours on fishing rights but pulled back after the vote on the quota in Brussels
  ${BODY}
  ${CLOSE}`);
});

test('an article that is nothing but a headline', () => {
  const article = clean(reportOf('Norway signs the Harbour Pact'));
  expect(blocksOf(article)).toEqual(['Norway signs the Harbour Pact']);
  expect(article.title).toBe('Norway signs the Harbour Pact');
});

test('an article without a headline', () => {
  const article = expectCut(`
  ${LEAD}
  ${BODY}`);
  expect(article.title).toBe(null);
  expect(article.blocks[0]!.kind).toBe('paragraph');
});

test('a title the record states is metadata, and is not put into the text', () => {
  const article = clean(reportOf(`${LEAD}\n${BODY}`, { title: 'Norway to sign' }));
  expect(article.title).toBe('Norway to sign');
  expect(article.text).toBe(`${LEAD}\n${BODY}`);
});

test('questions that the next paragraph answers', () => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  Is that the only precedent?
  Once, and it ended badly: Denmark walked out of the talks in 1998 and had to be coaxed home.
  ${BODY}
  What would a refusal cost the fleet in the long run?
  ${CLOSE}`);
});

test('a title that names its matter in the first lines, with what stands below it', () => {
  expectCut(`
  "We are waiting at the quay with our coat on"
  Fjord Talks: a retired envoy on Norway and the Harbour Pact
  Kari Moe wrote more complaints than compliments in her days at the ministry, she says.
  Is it in or out, then?
  ${LEAD}
  ${BODY}`);
});

test('a masthead and a source line above the headline', () => {
  expectCut(`
  Oslo and Aftertimes
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}`);
});
