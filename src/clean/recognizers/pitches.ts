import type { Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';
import { asLabel } from '../phrase.ts';

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

/** What only a page says to its reader. */
const ALWAYS =
  /(?:^|\b)(?:sign up (?:here|now|today|for (?:our|the|free|your|a|breaking)|to (?:our|the|receive|get))|subscribe (?:now|today|here|to (?:our|the .{1,40}(?:newsletter|channel|podcast|alert)|.{1,30} newsletter|get|receive|read|continue|support|unlock))|(?:our|free|daily|weekly|morning|evening|this) newsletters?|(?:straight|delivered|direct(?:ly)?|right|sent) (?:to|into|in) your (?:inbox|mailbox|email)|your inbox|(?:our|join|follow|subscribe to|on) .{0,20}(?:whatsapp|telegram|youtube|google news) (?:channel|feed|group)|(?:follow|like|find|join|add) us (?:on|at|via)|follow .{1,40} on (?:twitter|facebook|x|instagram|youtube|telegram|google news|whatsapp|linkedin|social media)|connect with us|already a (?:subscriber|member)|become a (?:member|subscriber|patron|supporter|paid)|(?:download|get|install|on) (?:the|our) .{0,30}\bapp\b|download our|support (?:our|independent|quality|local|us) .{0,20}journalism|(?:consider|please) (?:making a|donating|subscribing|supporting|becoming)|make a (?:one-time |monthly )?(?:donation|contribution)|reader-supported|ad-free (?:experience|reading|access)|free trial|unlimited (?:access|articles|digital)|subscriber-only|subscribers only|(?:to continue|continue) reading|create (?:a|your) free account|turn on notifications|push notifications|breaking news alerts?|all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|by (?:signing up|subscribing|clicking|submitting|providing) .{0,40}(?:agree|consent)|stay (?:up to date|informed|updated|connected|tuned)(?: (?:with|on|for|by)\b)?|join (?:the|our) (?:conversation|community|discussion|newsletter|telegram|whatsapp)|visit our (?:website|homepage|site)|have a (?:news )?tip\?|got a (?:news )?tip\?|send (?:us )?(?:your )?(?:tips|feedback)|contact (?:us|the author|the reporter|the newsroom)|was this article helpful|if you (?:enjoyed|liked|like) (?:this|the|our) (?:article|story|piece|post|reporting)|let us know at|follow .{1,40} (?:full|live|complete) coverage|thank(?:s| you) for (?:reading|subscribing|signing up|visiting)|click here (?:to|for)|for (?:more|all the|the) (?:latest|breaking|news|updates|stories|information).{0,60}(?:visit|follow|click|download|subscribe|app|website|page|channel)|(?:newsletter|subscription|email) sign[- ]?up|enter your e-?mail|your e-?mail address|(?:check|verify) your inbox|please (?:try again|check your)|something went wrong|you(?:'re| are| have been) (?:subscribed|signed up|registered)|successfully subscribed)(?:\b|$)/;
/** Verbs a pitch opens with, and what it is about: both must be there. */
const OPENER =
  /^(?:please |and |also |you can |to )?(?:sign up|subscribe|register|join|get|stay|download|follow|support|donate|become|click|tap|try|enter your|unlock|upgrade|keep up|catch|like (?:us|our|this|what)|find (?:us|our|more|out)|want (?:more|to)|never miss|don't miss|discover|read|listen|watch|send|share|tell us|let us know|check out|visit|receive|start|enjoy|love|need|help|give|access|be the first|log in|sign in|have|if you (?:enjoyed|liked|like|have|want|value|would like)|you (?:are|have) (?:reading|read)|enjoyed|more (?:news|stories|updates))\b/;
const MATTER =
  /\b(?:newsletter|inbox|subscri(?:be|ber|bers|ption|ptions)|e-?mails?|alerts?|our app|channel|podcast|notifications?|journalism|membership|donation|twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|feed|paywall|homepage|hashtag|feedback|comments? (?:below|section)|updates? (?:from|on|in|by)|our (?:coverage|stories|reporting|team|readers|experts|journalists|site|page)|exclusive (?:content|stories)|e-?paper|print edition|magazine|breaking news|latest news|full (?:access|story|article))\b/;

export function isPitch(text: string): boolean {
  // Somebody's spoken words are the article's, whatever they ask for.
  if (/^["“‘']/.test(text)) return false;
  const words = asLabel(text.slice(0, 700));
  const always = ALWAYS.exec(words);
  if (always && (OPENER.test(words) || countWords(text) <= 25 || always.index < 40)) return !speaks(words);
  return OPENER.test(words) && MATTER.test(words) && countWords(text) <= 45 && !speaks(words);
}

/** A sentence that reports what somebody said or did is no pitch. */
const speaks = (words: string): boolean =>
  /\b(?:he|she|they|minister|president|spokes\w+|officials?|ministry|government|statement) (?:\w+ )?(?:said|says|told|added|urged|announced|wrote|agreed|signed)\b|\b(?:said|told reporters|announced|according to)\b/.test(
    words,
  );
