/** Times that name no date: "now", "recently", "soon", "the past", "the future", "currently", "formerly". */
import { pattern } from '../lexicon.ts';
import { isNamePart, type Recognizer, whole } from '../reading.ts';
import { vagueFrom } from './distance.ts';

const reference = (name: string, source: string, value: string): Recognizer => ({
  name,
  pattern: pattern(source, 'i'),
  read: (match, text) => (isNamePart(text, match) ? null : whole(match, 'DATE', (scene) => vagueFrom(scene, value))),
});

export const present = reference(
  'present',
  'right now|(?:until |till |from |by |just |even )?now|currently|current|at (?:the )?present|presently|these days|nowadays|at the moment',
  'PRESENT_REF',
);

export const past = reference(
  'past',
  '(?:more |most |until |only |just )?recently|recent|(?<=in )the (?:recent |distant |not too distant )?past|in the past|(?:the )?(?:recent|distant) past|lately|formerly|long ago|not long ago',
  'PAST_REF',
);

export const future = reference(
  'future',
  'as soon as possible|(?:very |how )?(?<!as )soon(?! (?:after|as|thereafter))|shortly(?! (?:after|before|thereafter))|(?:(?:in )?the |in |(?:in )?(?:the )?(?:near|foreseeable|distant|immediate|not too distant) )future(?! [a-z]*(?:s|ing|ment|ity|tion)\\b)|in due course|before long|(?:in )?the (?:near|short|medium|long(?:er)?) term',
  'FUTURE_REF',
);
