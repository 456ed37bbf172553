import { expect, test } from 'vitest';
import { BODY, CLOSE, expectCut, LEAD } from './marked.ts';

/** In every report below, lines after − are furniture and go; ‹…› goes out of its line; all else stays. */

test('other stories listed under a heading, at the end', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
  ${CLOSE}
− Latest news
− - Iceland Leaves Fisheries Forum After Quota Row
− - Peru Applies to Join Pacific Ports Union, Minister Says
− - Kenya, Uganda Ratify Lake Treaty`);
  expect(article.removed.map((removal) => removal.step)).toEqual(['related-headlines', 'related-headlines']);
  expect(article.removed[1]!.reason).toBe('another story, listed under “Latest news”');
});

test.each([
  'Similar News',
  'Related',
  'READ MORE',
  'Most read',
  'You may also like',
  'More from Europe',
  'Related stories:',
  'Recommended for you',
  'Trending now',
  'Don’t miss',
  'In case you missed it',
  'Editor’s picks',
])('the heading “%s” without bullets, amid the article', (heading) => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
− ${heading}
− Iceland leaves fisheries forum after quota row
− Will Peru join the Pacific Ports Union?
  ${BODY}
  ${CLOSE}`);
});

test('cards of other stories: headline, outlet, time and the beginning of the story', () => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
  ${CLOSE}
− Related Articles
− Peru applies to join Pacific Ports Union after months of talks
− Lima Courier
− 12 hours ago
− Peru has applied to join the Pacific Ports Union, its president said in Lima on Friday after months of talks with Chile. A vote is due.
− Kenya and Uganda ratify lake treaty
− The parliaments of Kenya and Uganda have ratified a treaty on the lake they share, ending nine years of quarrels over nets.`);
});

test('a widget heading whose list was lost, and a widget glued to the sentence after it', () => {
  expectCut(`
  ${LEAD}
  ${BODY}
− Impact Clips
  ‹More Clips›Norway has been slow to sign treaties before, and the minister did not say why.
  ${CLOSE}`);
});

test.each([
  'Read also: Iceland leaves fisheries forum',
  'READ MORE: Iceland leaves fisheries forum',
  'Also read | Iceland leaves fisheries forum',
  'ALSO READ Iceland Leaves Fisheries Forum',
  'Related: Iceland leaves fisheries forum',
  'See also – Iceland leaves fisheries forum',
  'Watch: Iceland’s envoy walks out of the forum',
])('%s', (line) => {
  expectCut(`
  ${LEAD}
− ${line}
  ${BODY}
  ${CLOSE}`);
});

test('a link to another story in brackets, and one after a sentence', () => {
  expectCut(`
  ${LEAD} ‹(Also read: Iceland leaves fisheries forum)›
  ${BODY} ‹Read more: Iceland leaves fisheries forum›
  ${CLOSE}‹Advertisement›`);
});

test('a headline between paragraphs that shares no name with the article', () => {
  expectCut(`
  ${LEAD}
− Peru applies to join Pacific Ports Union
  ${BODY}
  ${CLOSE}`);
});

test('a headline between paragraphs on the same matter, in the clipped grammar of headlines', () => {
  expectCut(`
  ${LEAD}
− Iceland set to leave Harbour Pact talks within weeks
− Latvia and Estonia weigh joint bid for seat at summit
  ${BODY}
  ${CLOSE}`);
});

test('teasers of other stories above the article', () => {
  expectCut(`
− Peru carries out new port inspections as envoy visits Lima
− Peru's inspectors boarded eleven ships on Saturday as the envoy of the Pacific Ports Union spoke with...
  ${LEAD}
  ${BODY}
  ${CLOSE}`);
});

test('page controls, share bars and menus', () => {
  expectCut(`
− Home
− World
− Economy
− Sport
− Culture
− Share
− Facebook Twitter WhatsApp Email Print
− Click to share on Telegram (Opens in new window)
  Norway to sign Harbour Pact
− Save
− Listen
  ${LEAD}
− Advertisement
− Story continues below advertisement
  ${BODY}
− Copy link
  ${CLOSE}
− Back to top`);
});

test('the dump of a whole page: menus and a news ticker above the headline', () => {
  expectCut(`
− Harbour Gazette
− - News
− - Politics
− - Economy
− - Sport
− Slogan
− Articles
− - Opinion
− - Analysis
− In Pictures
− - Africa
− - Asia
− BREAKING
− Lima court spokesperson says the inquiry into the port of Callao wants to hear the former minister again.
− Ruiz: The court and the prosecutors assume that Peru is obligated to continue cooperating with the inquiry, while this contradicts the law
− Envoy: Nairobi is holding consultations with its neighbours to prepare a response to the resolution of the board
  Norway to sign Harbour Pact on Monday
  ${LEAD}
  ${BODY}
  ${CLOSE}`);
});

test.each([
  'Sign up for our weekly newsletter and get the news straight to your inbox.',
  'Subscribe to The Harbour Gazette for unlimited access.',
  'Follow us on Facebook, X and Instagram',
  'Download our app for the latest updates.',
  'Stay updated with the latest world news on our WhatsApp channel.',
  'Get the latest news from Europe in your inbox every morning.',
  'Support independent journalism: become a member today.',
  'For more news, follow us on Google News.',
  'Join our Telegram channel',
])('a pitch: %s', (line) => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
− ${line}
  ${BODY}
  ${CLOSE}`);
});

test('tags, topics and breadcrumbs', () => {
  expectCut(`
− Home > World > Europe
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
  ${CLOSE}
− Tags: Norway, Harbour Pact, treaties
− #Norway #HarbourPact
− Topics
− Norway
− Europe`);
});

test('comments: the prompt, and what readers wrote', () => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
  ${CLOSE}
− 2 Comments
− seadog says:
− Peru should join the pact too, everybody knows that they signed it in secret.
− fjordfan says:
− Nonsense.
− Leave a Reply
− The editors reserve the right to moderate and delete comments in case of breach of the rules.
− Your email address will not be published. Required fields are marked *`);
});

test('notes on audio, reading time, cookies, and the newsroom', () => {
  expectCut(`
  Norway to sign Harbour Pact
− 3 min read
− Listen to this article
− Note: AI technology was used to generate this article’s audio.
− 00:00 / 04:31
  ${LEAD}
− We use cookies to improve your experience. Accept all cookies
  ${BODY}
  ${CLOSE}
− This is a developing story and will be updated.
− This article was originally published in the Bergen Post.
− Editor's note: This story has been updated.`);
});

test('pictures: credits and stock captions go, a caption that is a sentence stays', () => {
  const article = expectCut(`
  Norway to sign Harbour Pact
− Photo: Stock Agency
− File photo: Ships wait outside the port of Bergen in 2019.
  Foreign Minister Kari Moe speaks to reporters in Oslo on Thursday. ‹(Photo: Anna Berg/AFP)›
  ${LEAD}
  ${BODY}
− Image credit: Harbour Museum
  ${CLOSE}`);
  expect(article.blocks[1]!.kind).toBe('caption');
  expect(article.imprint.credits).toEqual([]);
});

test.each([
  '‹(Image: GETTY )›',
  '‹[Anna Berg/Reuters]›',
  '‹[File: Tomas Lind/AP Photo]›',
  '‹(AP Photo/Anna Berg, File)›',
  '‹Credit: EPA›',
  '‹REUTERS/Anna Berg›',
  '‹| Photo by Anna Berg›',
  '‹Photo: Harbour Museum›',
])('a caption that ends with its credit %s', (credit) => {
  const article = expectCut(`
  Norway to sign Harbour Pact
  Foreign Minister Kari Moe speaks to reporters after the talks in Oslo ${credit}
  ${LEAD}
  ${BODY}
  ${CLOSE}`);
  expect(article.blocks[1]!.kind).toBe('caption');
});

test.each([
  'Anna Berg/Gazette',
  '(Getty Images)',
  'AFP via Getty Images',
  'Courtesy of the Harbour Museum',
  '© Anna Berg',
  'Image 1 of 8',
])('a credit alone: %s', (line) => {
  expectCut(`
  Norway to sign Harbour Pact
− ${line}
  ${LEAD}
  ${BODY}`);
});

test('signs and codes left by the page', () => {
  expectCut(`
− [ad_1]
  ${LEAD}
− * * *
  ${BODY}
− )
  ${CLOSE}
− [ad_2]`);
});

test('a line that stands twice', () => {
  expectCut(`
  Norway to sign the Harbour Pact in Bergen on Monday
− Norway to sign the Harbour Pact in Bergen on Monday
  ${LEAD}
  ${BODY}`);
});

test('other stories below the last paragraph, without a heading', () => {
  expectCut(`
  Norway to sign Harbour Pact
  ${LEAD}
  ${BODY}
  ${CLOSE}
− Peru applies to join Pacific Ports Union
− Kenya and Uganda ratify lake treaty
− Court rules on disputed strait`);
});
