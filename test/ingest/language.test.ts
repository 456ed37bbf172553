import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/ingest/language.ts';
import { readAll, Scratch } from './scratch.ts';

const MENU = 'Accueil\nMonde\nPolitique\nSports\nCulture\nContact\nAbonnez-vous\n'.repeat(5);

test.each([
  ['en', 'Norway signed the Harbour Pact on Monday, and the ministry said that it would be ratified in the spring.'],
  ['en', 'Minister: Norway to sign pact'],
  [
    'fr',
    'La Norvège a signé lundi le pacte du port, et le ministère a déclaré qu’il serait ratifié au printemps prochain.',
  ],
  ['de', 'Norwegen hat am Montag den Hafenpakt unterzeichnet; das Ministerium erwartet die Ratifizierung im Frühjahr.'],
  ['ru', 'Норвегия в понедельник подписала портовый пакт, и министерство сообщило, что он будет ратифицирован весной.'],
  ['ar', 'وقعت النرويج يوم الاثنين ميثاق المرفأ وقالت الوزارة إنه سيتم التصديق عليه في الربيع المقبل'],
  [
    'zh',
    '挪威周一签署了港口公约，外交部表示将在春季批准该公约，并期待与其他成员国的合作，双方还讨论了今后的会谈安排和其他事项，各方均表示满意。',
  ],
])('%s', async (language, text) => {
  expect(await detectLanguage(text, 'en')).toBe(language);
});

test('a few words say nothing: the page is believed, or nobody', async () => {
  expect(await detectLanguage('Norway signs', 'en-GB')).toBe('en');
  expect(await detectLanguage('Norway signs', null)).toBe(null);
});

test('the article’s language counts, not the menu’s', async () => {
  const article =
    'Norway signed the pact on Monday, and the ministry said that it would be ratified in the spring of next year.';
  expect(await detectLanguage(MENU + article, 'fr')).toBe('en');
});

test('a report that is not in English is kept, and says why it is not read', async () => {
  using scratch = new Scratch();
  const path = scratch.write(
    'norvege.txt',
    'La Norvège a signé lundi le pacte du port, et le ministère a déclaré qu’il serait ratifié.',
  );
  expect((await readAll([path])).reports[0]).toMatchObject({ language: 'fr', unread: 'not in English: fr' });
});
