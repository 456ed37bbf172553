import type { Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';
import { anyWords, asLabel, lineStart } from '../phrase.ts';

/** Newsletter, subscription, donation, app and follow-us pitches. */
export const pitches: Recognizer = {
  step: 'pitch',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (index === 0 || line.text.length > 700 || countWords(line.text) > 90) continue;
      if (isPitch(line.text)) yield { line: index, reason: 'asks the reader to subscribe, follow, donate or download' };
    }
  },
};

/** What only a page says to its reader, wherever it stands. States, too, join, subscribe, contribute and become members. */
const ALWAYS = anyWords(
  /sign up (?:here|for (?:our|the .{1,40}newsletter|free)|to (?:our|receive|get))/,
  /subscribe (?:now|today|here|to (?:our|the .{1,40}(?:newsletter|podcast|alerts)|.{1,30} newsletter|continue reading|unlock))/,
  /(?:our|free) newsletters?/,
  /(?:straight|delivered|direct(?:ly)?|right|sent) (?:to|into|in) your (?:inbox|mailbox|e-?mail)/,
  /(?:your|check your|verify your) inbox/,
  /(?:our|join|follow|subscribe to) .{0,20}(?:whatsapp|telegram|youtube|google news) (?:channel|feed|group)/,
  /(?:follow|like|find|join|add) us (?:on|at|via)/,
  /connect with us/,
  /already a subscriber/,
  /(?:download|get|install) (?:our|the) .{0,30}\bapp\b/,
  /download our/,
  /(?:consider|please) (?:making a (?:donation|contribution)|donating to|subscribing|becoming a (?:subscriber|patron|supporter|paid|paying))/,
  /make a (?:one-time|monthly) (?:donation|contribution)/,
  /reader-supported|reader-funded/,
  /[.?!] (?:sign up|subscribe) (?:for|to|now|here)/,
  /subscribe for .{1,30} a (?:day|week|month|year)/,
  /(?:enjoying|enjoyed|like|liked) (?:this|the|what) (?:\w+ ){0,2}\?? ?(?:subscribe|sign up|share|support|become)/,
  /ad-free (?:experience|reading|access)/,
  /unlimited (?:articles|digital)/,
  /subscribers?[- ]only/,
  /to continue reading/,
  /create (?:a|your) free account/,
  /turn on notifications|push notifications|breaking news alerts?/,
  /by (?:signing up|subscribing|clicking|submitting) .{0,40}(?:you agree|consent)/,
  /visit our (?:website|homepage|site)/,
  /was this (?:article|page|story) (?:helpful|useful)/,
  /if you (?:enjoyed|liked|like) (?:this|the|our) (?:article|story|piece|post|reporting)/,
  /let us know (?:at|in the comments)/,
  /thank(?:s| you) for (?:reading|subscribing|signing up)/,
  /(?:newsletter|subscription|e-?mail) sign[- ]?up/,
  /(?:enter )?your e-?mail(?: address)?/,
  /you(?:'re| are| have been) (?:subscribed|signed up)/,
  /successfully subscribed/,
);

/** What a pitch begins with. */
const OPENING = lineStart(
  /(?:please )?subscribe(?:$| (?:to|now|here|for|and|today)\b)/,
  /sign up(?:$| (?:now|here|today|for|to)\b)/,
  /follow (?:us|our|@|\S+(?: \S+){0,5} on (?:twitter|facebook|x|instagram|youtube|telegram|google news|whatsapp|linkedin|social media)\b)/,
  /follow .{1,40} (?:full|live|complete) coverage/,
  /stay (?:up to date|informed|updated|connected|tuned|ahead) (?:with|on|for|of|by)/,
  /get (?:our|the|your) (?:\S+ ){0,3}(?:letter|briefing|newsletter|digest|bulletin|round-?up)\b/,
  /get .{1,40} (?:in (?:five|two|ten|\d+) minutes|every (?:morning|day|week|evening))\b/,
  /join [\d,.]+ (?:\w+ )?(?:readers|subscribers|others)/,
  /join (?:the conversation|our|us on|us for|.{1,20} (?:forums?|newsletter|telegram|whatsapp))/,
  /become a (?:member|subscriber|patron|supporter)(?:$| (?:today|now|and|to (?:read|support|get|access))\b)/,
  /support (?:our|us|quality|independent|local|real|free) (?:\w+ ){0,2}journalism(?:$|[ .:!]*(?:become|donate|subscribe|today|now|and|by|with))/,
  /donate(?:$| (?:now|today|here|to (?:us|our)))/,
  /click here(?: (?:to|for)|$)/,
  /for (?:more|all the|the) (?:latest|breaking|news|updates|stories|information)\b.{0,60}(?:visit|follow|click|download|subscribe|app|website|page|channel)/,
  /for more,? (?:sign up|subscribe|follow|visit)/,
  /please (?:rate|try again|check your|share this|like and)/,
  /something went wrong\b.{0,40}$/,
  /contact us\b/,
);

/** Verbs a pitch may open with, and what it is then about: both must be there. */
const OPENER = lineStart(
  /(?:please |and |also |you can (?:also )?)?(?:sign up|subscribe|register|get|download|tap|try|enter your|unlock|upgrade|keep up|catch (?:up|all)|like (?:us|our|this|what)|find (?:us|our)|want (?:more|to)|never miss|don't miss|discover|read|listen|watch|check out|visit|receive|start|enjoy|be the first|log in|sign in|if you (?:want|value|would like)|you (?:are|have) (?:reading|read)|more (?:news|stories|updates)) /,
);
const MATTER = anyWords(
  /newsletters?|inbox|subscri(?:ber|bers|ption|ptions)|podcast|paywall|hashtag|e-?paper|print edition|our app|mobile app/,
  /(?:e-?mail|news|our) (?:alerts?|notifications?|updates)/,
  /(?:our|youtube|telegram|whatsapp|news) channel/,
  /(?:our|latest|breaking|exclusive|live) (?:coverage|stories|reporting|updates|content|news)/,
  /(?:on|via) (?:twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin)/,
  /full (?:access|story|article)|homepage|comments? (?:below|section)/,
);

function isPitch(text: string): boolean {
  // Somebody's spoken words are the article's, whatever they ask for.
  if (/^["“‘']/.test(text)) return false;
  const words = asLabel(text.slice(0, 700));
  if (reports(words)) return false;
  if (OPENING.test(words)) return true;
  const always = ALWAYS.exec(words);
  if (always && (OPENER.test(words) || countWords(text) <= 25 || always.index < 40)) return true;
  return OPENER.test(words) && MATTER.test(words) && countWords(text) <= 45;
}

/** A sentence that reports what somebody said or did is no pitch. */
const reports = (words: string): boolean =>
  /\b(?:he|she|they|minister|president|spokes\w+|officials?|ministry|government|statement) (?:\w+ )?(?:said|says|told|added|urged|announced|wrote|agreed|signed)\b|\b(?:said|told reporters|announced|according to)\b/.test(
    words,
  );
