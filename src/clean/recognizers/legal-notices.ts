import type { Find, Recognizer } from '../furniture.ts';
import { recognizeLabels } from '../label-recognizer.ts';
import { anyWords, lineStart } from '../phrase.ts';

/** Copyright lines, and what pages say of cookies and consent. */
export const legalNotices: Recognizer = {
  step: 'legal-notice',
  *find(lines) {
    for (const find of words.find(lines)) {
      yield find;
      const line = lines[find.line];
      if (line && find.reason === COPYRIGHT) yield* holderOf(find.line, line.text);
    }
  },
};

const COPYRIGHT = 'copyright notice';

const words = recognizeLabels('legal-notice', [
  {
    reason: COPYRIGHT,
    longest: 80,
    pattern: lineStart(
      /© ?(?:copyright|(?:19|20)\d\d)|©.{1,60}(?:rights|reproduc|permission|republi)/,
      /\(c\) ?(?:copyright|\d{4})/,
      /copyright(?: ?(?:©|@|\(c\)|\d{4}|:)| by| notice|$)/,
      /\d{4} ?©/,
      /.{0,60}© ?(?:copyright )?(?:19|20)\d\d/,
      /.{0,120}\ball rights reserved\b/,
      /(?:this (?:article|document|material|content|story)|no part|reproduction|republication).{0,60}(?:copyright|reproduc|republish|redistribut|without.{0,20}permission)/,
      /.{0,80}may not be (?:published, broadcast|reproduced|republished|rewritten or redistributed)/,
    ),
  },
  {
    reason: 'cookie or consent notice',
    longest: 45,
    pattern: anyWords(
      /(?:uses?|using|accept(?: all)?|enable|manage|allow) cookies/,
      /cookie (?:policy|settings|preferences|notice)/,
      /consent to our use/,
      /(?:our|the|and) (?:privacy (?:policy|notice)|terms of (?:use|service))(?: and|$)/,
      /privacy (?:preferences|settings)/,
      /manage (?:consent|preferences)/,
      /this content is (?:hosted|provided) by a third/,
      /recaptcha/,
      /ad ?blocker/,
    ),
  },
]);

const NAME = String.raw`(?:\p{Lu}[\p{L}\d'’&-]*(?:\.[a-z]{2,3}){0,2}|of|the|and)`;
const HOLDER = new RegExp(
  String.raw`(?:©|\([cC]\)|[cC]opyright|COPYRIGHT)\s*(?:[©@]\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:20)?\d\d)?)?,?\s*(?:by )?(${NAME}(?: ${NAME}){0,4})`,
  'u',
);

/** A copyright line names its holder, and with it the outlet. */
function* holderOf(line: number, text: string): Generator<Find> {
  yield { line, keep: true, reason: COPYRIGHT, fact: { about: 'credit', words: text } };
  const name = HOLDER.exec(text)?.[1]?.replace(/\.? ?All Rights? Reserved.*$/i, '');
  if (name && /^\p{Lu}/u.test(name) && !/^(?:All|Copyright|No)\b/.test(name)) {
    yield { line, keep: true, reason: COPYRIGHT, fact: { about: 'outlet', value: name } };
  }
}
