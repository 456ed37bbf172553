import type { Find, Recognizer } from '../furniture.ts';
import { firstProse, type Kinship, kinshipWith, sharedWith } from '../kinship.ts';
import type { Line } from '../line.ts';
import { countWords, isHeadlineLike, isProse } from '../line-shape.ts';
import { asLabel } from '../phrase.ts';

/** "Latest news", "Related", "Most read" … and the other stories' headlines listed under it. */
export const relatedLists: Recognizer = {
  step: 'related-headlines',
  *find(lines) {
    const prose = firstProse(lines);
    const all = kinshipWith(lines);
    let core: Kinship | null = null;
    for (let i = 0; i < lines.length; i++) {
      if (!isRelatedHeading(lines[i]!)) continue;
      const heading = lines[i]!.text.slice(0, 60);
      yield { line: i, reason: `heading of a list of other stories: “${heading}”` };
      // Once the article has begun, what stands above the first list is surely its own.
      if (!core && isEnough(lines, i)) core = kinshipWith(lines.slice(0, i));
      const end = endOfList(lines, i + 1, { kinship: core ?? all, begun: core !== null, above: i + 1 <= prose });
      for (let j = i + 1; j < end; j++) yield listed(j, heading);
      i = end - 1;
    }
  },
};

/** Where in the report a list stands. */
interface Setting {
  readonly kinship: Kinship;
  /** Some paragraphs of the article stand above the list. */
  readonly begun: boolean;
  /** No paragraph at all stands above it. */
  readonly above: boolean;
}

const isEnough = (lines: readonly Line[], before: number): boolean => {
  let prose = 0;
  for (let i = 0; i < before && prose < 3; i++) if (isProse(lines[i]!.text)) prose++;
  return prose === 3;
};

const listed = (line: number, heading: string): Find => ({ line, reason: `another story, listed under “${heading}”` });

const QUALITY =
  "latest|top|breaking|trending|popular|related|recommended|recent|similar|other|more|further|additional|suggested|featured|hot|must|most|today'?s|sponsored|promoted|paid|partner|editor'?s?'?|selected|previous|next|linked|our|your|all|the|daily|fresh|new|big|impact|exclusive|web|live";
const NOUN =
  'news|stor(?:y|ies)|articles?|headlines?|posts?|content|coverage|topics?|links?|reading|reads?|videos?|shorts|reels|updates?|picks?|choice|searches|tags|now|viewed|popular|commented|shared|watched|discussed|publications?|podcasts?|photos?|galler(?:y|ies)|newsletters?|clips|bulletins?|blogs?|read';
const LIST_HEADING = new RegExp(
  `^(?:(?:see|view|read|watch|load|show|get|explore|discover|browse|check out) )?(?:(?:${QUALITY})[ -]){1,3}(?:${NOUN})(?: (?:${NOUN}))?(?: (?:in|from|on|about|by|for|around|at|to|you|this|of|right now|today|now|&)(?: .{1,50})?)?$`,
);
const FIXED_HEADING = new RegExp(
  `^(?:${[
    'related(?: (?:to this|links?|topics?))?',
    'trending(?: (?:now|today|in .{1,30}))?',
    'recommended(?: (?:for you|by|reading))?',
    'popular(?: (?:now|today))?',
    'more|breaking(?: news)?|news ticker|alerts|sponsored|promoted|off the wire|in other news|elsewhere|web stories|up next|what to read next|what others are reading',
    '(?:read|see|also|watch|view|listen) (?:also|more|next|this|see|read|too|further)(?:(?: (?:on|about|from|in|at|here|news|stories)).{0,50})?',
    'more (?:from|in|on|about|like|to read|to explore|for you)(?: .{1,60})?',
    '(?:you )?(?:may|might|will|ll|would) (?:also )?(?:like|love|be interested in|have missed|enjoy)(?: .{1,40})?',
    '(?:in case you|what you(?: may have)?) missed(?: it)?',
    "don'?t miss(?: (?:it|this|out))?",
    '(?:people|readers|others?|users) (?:also|who read this) .{1,40}',
    'keep reading|continue reading|further reading|latest (?:in|from|on) .{1,40}',
    'around the web|from the web|from our partners|from our sponsors|from around the web|latest',
    'most (?:read|viewed|popular|shared|watched|commented|recent)(?: .{1,30})?',
    '(?:next|previous|older|newer|prev) (?:article|story|post|news)s?',
    'list of \\d+ items|end of list',
    'recommended stories|top picks|our picks|also on .{1,30}|also in .{1,20}|watch(?: now| live)?',
    'same category|by (?:the )?same author|by topic|photo gallery|in pictures',
  ].join('|')})$`,
);

function isRelatedHeading(line: Line): boolean {
  if (line.text.length > 90 || line.kind === 'item') return false;
  if (/[.!?]["”’]?$/.test(line.text) && !/\.\.\.$/.test(line.text)) return false;
  const label = asLabel(line.text.replace(/[[(]\s*\d+\s*[\])]$/, ''));
  if (label === '' || countWords(label) > 10) return false;
  return FIXED_HEADING.test(label) || LIST_HEADING.test(label);
}

const MOST_ITEMS = 60;

/** The first line after the list: prose that takes the article up again, or the end. */
function endOfList(lines: readonly Line[], from: number, setting: Setting): number {
  let end = from;
  const bulleted = lines[from]?.kind === 'item';
  while (end < lines.length && end - from < MOST_ITEMS) {
    const line = lines[end]!;
    if (isRelatedHeading(line) || isMarker(line.text)) end++;
    else if (bulleted) {
      if (line.kind !== 'item') break;
      end++;
    } else if (isItem(line)) end++;
    else if (end > from && isTeaser(lines, end, setting)) end++;
    else break;
  }
  return bulleted ? end : givenBack(lines, from, end, setting);
}

/** Short lines right before prose are that prose's own, when they speak of its matter: the headline, or a subheading. */
function givenBack(lines: readonly Line[], from: number, end: number, { kinship, above }: Setting): number {
  if (end - from < 1 || end >= lines.length) return end;
  const akin = (line: Line) => kinship.common(line.text) >= 1 && kinship.share(line.text) >= 0.5 && line.linked < 0.5;
  if (above) {
    for (let i = Math.max(from, end - 5); i < end; i++)
      if (countWords(lines[i]!.text) >= 4 && akin(lines[i]!)) return i;
    return end;
  }
  const last = lines[end - 1]!;
  const subheading = last.kind === 'heading' || (countWords(last.text) <= 6 && akin(last));
  return subheading && end - from >= 2 ? end - 1 : end;
}

const isItem = (line: Line): boolean =>
  (isHeadlineLike(line.text) && (!isProse(line.text) || countWords(line.text) <= 17)) ||
  (line.text.length < 160 && /\?["”’]?$/.test(line.text)) ||
  (line.linked > 0.8 && line.text.length < 220);

/** Hours ago, dates, sections: what stands between the headlines of a list. */
const isMarker = (text: string): boolean =>
  text.length < 40 &&
  /^(?:\d+ (?:sec|min|hour|hr|day|week|month|year)s?\.?(?: ago)?|(?:just now|yesterday|today)|list \d+ of \d+|\d{1,2}[.)]?|[\p{L}]+ \d{1,2},? \d{4})$/iu.test(
    text.trim(),
  );

/** A sentence under another story's headline: cut short, retelling that headline, or about other things and alone. */
function isTeaser(lines: readonly Line[], at: number, { kinship, begun }: Setting): boolean {
  const { text } = lines[at]!;
  if (/(?:\.\.\.|…|\[…\])["”’]?$/.test(text)) return true;
  const strange = kinship.share(text) < 0.35;
  const earlier = lines.slice(Math.max(0, at - 3), at).filter((line) => countWords(line.text) >= 4);
  // Before the article has begun, a headline and the paragraph that retells it may be the article itself.
  if (strange && begun && earlier.some((line) => sharedWith(line.text, text) >= 0.5)) return true;
  const next = lines[at + 1];
  return next !== undefined && !isProse(next.text) && countWords(text) <= 50 && kinship.share(text) < 0.25;
}
