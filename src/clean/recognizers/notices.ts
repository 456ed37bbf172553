import type { Find, Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';
import { asLabel } from '../phrase.ts';

/** What a page says about itself: audio and machine notes, cookies, copyright, corrections desks, live-blog controls. */
export const notices: Recognizer = {
  step: 'notice',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.text.length > 600 || countWords(line.text) > 80) continue;
      const words = asLabel(line.text);
      const notice = NOTICES.find(({ pattern, longest }) => countWords(words) <= longest && pattern.test(words));
      if (!notice) continue;
      yield { line: index, reason: notice.reason };
      if (notice.credit) yield* holderOf(index, line.text);
    }
  },
};

/** A copyright line names its holder, and with it the outlet. */
function* holderOf(line: number, text: string): Generator<Find> {
  yield { line, keep: true, reason: 'copyright line', fact: { about: 'credit', words: text } };
  const holder =
    /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:20)?\d\d)?)?,?\s*(?:by )?((?:\p{Lu}[\p{L}\d'’&-]*(?:\.[a-z]{2,3}){0,2}|of|the|and)(?: (?:\p{Lu}[\p{L}\d'’&-]*(?:\.[a-z]{2,3}){0,2}|of|the|and)){0,4})/iu.exec(
      text,
    );
  const name = holder?.[1]?.replace(/\.? ?All Rights? Reserved.*$/i, '').replace(/[.,]+$/, '');
  if (name && /^\p{Lu}/u.test(name) && !/^(?:All|Copyright|No)\b/.test(name)) {
    yield { line, keep: true, reason: 'copyright line', fact: { about: 'outlet', value: name } };
  }
}

interface Notice {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Words in the line at most. */
  readonly longest: number;
  readonly credit?: true;
}

const NOTICES: readonly Notice[] = [
  {
    reason: 'note on audio or machine-made sound',
    longest: 40,
    pattern:
      /^(?:note ?: ?)?(?:(?:listen|listening) to (?:this|the|our) (?:article|story|post|report|podcast)|(?:audio|this audio|the audio|this article's audio|audio version|audio narration).{0,60}(?:generated|produced|created|narrated|converted|ai\b|article)|(?:ai|artificial intelligence)(?: technology)?(?: was| is| has been)? ?(?:used to|generated|-generated|powered).{0,80}(?:audio|voice|narration|speech|summary|sound|listen)|(?:this|the) (?:audio|voice|article|story|summary|text|translation|content)(?: version)? (?:is|was|has been|were) (?:auto-?generated|ai-?generated|generated|produced|created|translated|written|read|voiced|narrated|converted|summari[sz]ed)(?: using| with| by| from| automatically).{0,60}(?:ai|artificial intelligence|machine|software|automat\w+|technology|text.to.speech|computer).*|.{0,60}text.to.speech.{0,60}|your browser does not support.{0,60}|\d+:\d\d(?: ?\/ ?\d+:\d\d)$|\d+ (?:min|mins|minute|minutes)(?: listen| audio)|listen(?: now)? \(?\d.{0,20}|hear the news|voice (?:is )?ai.generated.*|\(ai.generated\)|0?0:00.{0,20}|1x|speed.{0,10}1x|x1)/,
  },
  {
    reason: 'reading time',
    longest: 8,
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time ?:? ?(?:about |less than )?\d+ ?(?:min(?:ute)?s?|m|sec(?:ond)?s?)?.{0,10}|\d+ ?-?(?:min(?:ute)?s?)\.? ?-?(?:read|reading)(?: time)?.{0,12}|(?:less than )?(?:a|one|\d+) min(?:ute)? read|\d+ min(?:ute)?s? read.{0,12}|reading time)$/,
  },
  {
    reason: 'copyright notice',
    longest: 80,
    credit: true,
    pattern:
      /^(?:©|\(c\) ?|copyright(?: ?(?:©|@|\(c\)|\d{4}|:)| by| notice|$)|all rights reserved|\d{4} ?©)|^.{0,60}(?:©|\(c\)) ?(?:copyright )?(?:19|20)\d\d|\ball rights reserved\b|^(?:this (?:article|document|material|content|story)|no part|reproduction|republication).{0,60}(?:copyright|reproduc|republish|redistribut|without.{0,20}permission)|may not be (?:published|reproduced|copied).{0,80}/,
  },
  {
    reason: 'cookie or consent notice',
    longest: 80,
    pattern:
      /\b(?:uses? cookies|cookie (?:policy|settings|preferences|notice)|accept (?:all )?cookies|we (?:and our partners )?use cookies|consent to (?:our|the) use|privacy preferences|manage (?:consent|preferences|cookies)|this content is (?:hosted|provided) by (?:a )?third|recaptcha|enable cookies|ad ?blocker|allow (?:ads|cookies))\b/,
  },
  {
    reason: 'note of the newsroom to its readers',
    longest: 70,
    pattern:
      /^(?:editor'?s'? note ?:? ?(?:this (?:article|story|piece|report)|the views|updates?|adds?|corrects?)|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed|this (?:article|story|piece|post|report|op-ed|commentary) (?:was|has been|is|first|originally) (?:originally |first |also |last )?(?:published|updated|appeared|corrected|amended|edited|part of|available|republished|syndicated|modified|adapted)|(?:except for the headline|apart from the headline)|this (?:story|report|article|copy) (?:has|was|is) (?:not been edited|published from|auto|from)|\(?(?:the|this) (?:above )?(?:story|article|report|news|copy).{0,30}not been edited|(?:the )?(?:views|opinions) .{0,60}(?:do not|are (?:the author|those|his|her|not)|solely)|disclaimer ?:|disclosure ?:|we(?:'ve| have) (?:updated|changed|corrected|moved)|this live (?:page|blog|coverage)|(?:this|our) live (?:blog|coverage)(?: is| has)|more to follow|more details (?:to follow|soon|will)|this is a (?:breaking|developing) (?:news )?story|(?:this )?(?:breaking|developing) (?:news )?story ?[.:]|developing story|check back for updates|stay tuned for|(?:\w+ ){1,4}may (?:earn|receive) an? (?:affiliate )?commission|.{0,40}affiliate links|refresh (?:this|the) page|updates? to follow|translated (?:by|from)|follow (?:our|the) live|see (?:our|all) (?:policy|guidelines)|correction ?:|clarification ?:|an earlier version of|this version (?:corrects|updates)|why you can trust|about (?:this|our) (?:article|reporting|journalism)|our (?:journalists|reporters|team) |what we're|report (?:a )?(?:typo|error|mistake))/,
  },
  {
    reason: 'contact of the newsroom',
    longest: 45,
    pattern:
      /^(?:(?:you can )?(?:contact|reach|email|e-mail|write to|call|follow|tweet) (?:the (?:author|writer|reporter|editor|newsroom|editorial)|us|him|her|me|\w+ \w+(?: \w+)? (?:at|on|via))|(?:e-?mail|tel|phone|fax|whatsapp|editorial|newsroom|newsdesk|contact)(?: us)? ?[:|]|.{0,80}(?:can be reached|may be reached|reached (?:at|by)).{0,60}@|send (?:your )?(?:stories|tips|press releases|feedback|story ideas)|if you (?:have|notice|find|spot|see) (?:a|an|any|found|information|questions|more))/,
  },
  {
    reason: 'prices on a ticker',
    longest: 14,
    pattern:
      /^[^.]{0,40}(?:increased|decreased) by [▲▼]|[▲▼] ?[-+]?\d|^[\p{L}\d &]{2,20} [\d,.]+ [-+][\d.]+(?: ?\(?[-+]?[\d.]+%\)?)?$/u,
  },
  {
    reason: 'hint to the reader',
    longest: 16,
    pattern:
      /^(?:h\/t|hat tip|\(h\/t|contributing ?:|twitter ?: ?@|follow @|@\w+$|(?:read|watch|listen to|see|view|hear) (?:it all|more|the (?:full|rest|complete|entire|original|whole|ad|video|interview|segment|results?)).{0,60}(?:here|below|above|at|:)$|(?:watch|read|listen|see)(?: (?:it|more|now))? (?:here|below|above)|click here$|(?:scroll|swipe) (?:down|left|right))/,
  },
  {
    reason: 'control of a live blog or slide show',
    longest: 20,
    pattern:
      /^(?:(?:live|latest|key|all) (?:feed|blog|updates|events|posts)$|key (?:event|updates?)$|(?:show|see|view|load|hide) (?:key|all|more|newer|older|new) (?:events|updates|posts|entries).*|(?:updated|posted|published)? ?\d+ ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|weeks?|months?|years?) ago.{0,40}|from \d+h ago|(?:new )?update \d+$|pinned(?: post)?|live$|live ?: .{0,12}$|auto-?refresh.*|page \d+ of \d+|pages? ?: ?(?:\d+ ?)+|(?:next|previous|prev|back) ?(?:page|slide|photo|image)?$|slide \d+ of \d+|\d+ of \d+ photos?|watch live$|breaking(?: news)?$|just in$|live updates?$|exclusive$|developing$|premium$|new$|updated$|featured$|explainer$)/,
  },
];
