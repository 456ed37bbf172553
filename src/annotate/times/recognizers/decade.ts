/** "the 1990s", "the mid-'90s", "the early nineties", "the 20th century". */
import { ordinalNumber, pattern } from '../lexicon.ts';
import { type Recognizer, said, whole } from '../reading.ts';

const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const decade: Recognizer = {
  name: 'decade',
  pattern: pattern(
    `(?:the )?(?:(?:early|late|mid|middle)(?:-| )(?:to late |and late )?(?:the )?)?(?:(?<full>(?:1[5-9]|20)\\d)0['’]?s|['’](?<short>[2-9])0['’]?s|(?<=the |-)(?<name>${NAMES.join('|')}))`,
    'i',
  ),
  read(match) {
    const { full, short, name } = match.groups ?? {};
    const value = full ?? `19${short ?? NAMES.indexOf((name ?? '').toLowerCase()) + 2}`;
    // 1900s and 2000s are as often centuries, but news means the decade.
    return whole(match, 'DATE', () => said(value));
  },
};

export const century: Recognizer = {
  name: 'century',
  pattern: pattern('(?:the )?(?:(?:early|late|mid)(?:-| ))?(?<number>{ordinal})(?:-| )century', 'i'),
  read(match) {
    const number = ordinalNumber(match.groups?.number ?? '');
    if (number < 2 || number > 30) return null;
    return whole(match, 'DATE', () => said(String(number - 1).padStart(2, '0')));
  },
};
