import type { Recognizer } from '../furniture.ts';
import type { Line } from '../line.ts';
import { isProse } from '../line-shape.ts';
import { asLabel, wholeLine } from '../phrase.ts';

/** Comment prompts, and what readers wrote below them. */
export const comments: Recognizer = {
  step: 'comments',
  *find(lines) {
    let prose = 0;
    const named = lines.flatMap((line, index) => (line.text.length < 400 && COMMENTER.test(line.text) ? [index] : []));
    const opened = named.length >= 2 && named[0]! >= 3 ? named[0]! : lines.length;
    for (let i = opened; i < lines.length; i++) yield { line: i, reason: 'readers’ comments' };
    for (let i = 0; i < opened; i++) {
      const { text } = lines[i]!;
      if (isProse(text)) prose++;
      if (text.length <= 800 && RULES.test(text)) yield { line: i, reason: 'rules for comments' };
      if (text.length > 300) continue;
      const label = asLabel(text);
      if (!PROMPT.test(label)) continue;
      yield { line: i, reason: 'comment prompt' };
      if (prose < 3 || !SECTION.test(label)) continue;
      const rest = lines.slice(i + 1);
      if (!rest.some((line) => line.text.length < 200 && READERS.test(line.text)) && !rest.every(isSigned)) continue;
      for (let j = i + 1; j < lines.length; j++) yield { line: j, reason: 'readers’ comments' };
      return;
    }
  },
};

const PROMPT = wholeLine(
  /(?:\d+|no|leave|post|add|write|submit|view|show|read|see|load|hide|join|all|start)?\s*(?:a |an |your |the |all |more |in the |to )*\d*\s*(?:comments?|reply|replies|conversation|discussion|responses?)(?: \(?\d+\)?)?(?: (?:below|here|now|section|policy|guidelines|on this (?:story|article|post)|are closed|is closed|closed|off|yet|so far|cancel(?: reply)?))*/,
  /be the first to (?:comment|reply).*/,
  /your e-?mail address will not be published.*/,
  /required fields are marked.*/,
  /save my name, e-?mail.*/,
  /cancel reply/,
  /name/,
  /email/,
  /website/,
  /comment/,
  /post comment/,
  /comments? \(\d+\)/,
  /\d+ comments?/,
  /you must be logged in to.*/,
  /log in to (?:leave a )?(?:comment|reply).*/,
  /please log in to.*comment.*/,
  /(?:this site uses )?akismet.*/,
  /comments? (?:are|is) (?:moderated|welcome|subject).*/,
  /tell us what you think.*/,
  /what do you think(?: about (?:this|it))?/,
  /share your (?:thoughts|opinion|views?).*/,
  /let us know (?:what you think|in the comments).*/,
  /have your say.*/,
  /notify me of (?:new|follow).*/,
  /sort by.*/,
  /(?:newest|oldest) first/,
  /report (?:this )?(?:comment|abuse|an error|a typo)/,
  /found an error.*/,
  /see a mistake.*/,
  /spotted an error.*/,
  /facebook comments.*/,
  /disqus.*/,
  /all comments are subject.*/,
);
/** How blogs head a reader's comment: "name says:", "name wrote on March 3, 2025 at 9:00 am". */
const COMMENTER =
  /^[\w .'’@-]{2,40} (?:says|wrote|commented|replied|writes)(?: on)?:?(?:\s*$|\s*(?:on )?[A-Z][a-z]{2,9}\.? \d{1,2}, \d{4}| \d{1,2} [A-Z][a-z]{2,9} \d{4})/;
/** "Ada: Only if …": all that stands below the heading is a name and what it said. */
const isSigned = ({ text }: Line): boolean =>
  text.length < 600 && /^[\p{L}\d][\p{L}\d_.'’-]*(?: [\p{L}\d_.'’-]+){0,2}(?: \([^)]{1,30}\))?: \S/u.test(text);

/** What a page asks of those who write to it. */
const RULES =
  /^comments? ?dear|\b(?:reserves? the right to (?:moderate|delete|remove|edit|block)|off[- ]topic comments|abusive (?:and|or|language)|keep (?:your )?comments (?:civil|respectful)|comments? (?:that|which|containing) .{0,60}(?:will be|are) (?:deleted|removed|not))\b/i;
const SECTION = /comment|repl(?:y|ies)|response|discussion/;
const READERS =
  /\b(?:says:|said on|wrote:|reply\b|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|upvote|report abuse)|^reply$/i;
