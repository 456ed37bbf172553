import { expect, test } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { BODY, blocksOf, CLOSE, expectCut, LEAD, reportOf } from './marked.ts';

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
  expectCut(`
  ${LEAD}
  ${BODY}
  May 2021 – Denmark and Iceland open the talks
  June 2021 – Portugal asks to be heard
  March 2023: Ireland signs
  ${CLOSE}`);
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
