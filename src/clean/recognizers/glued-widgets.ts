import type { Find, Recognizer } from '../furniture.ts';
import type { Line } from '../line.ts';

/** Buttons and labels run into a sentence without a space: "More VideosThe minister said", "he said.Advertisement". */
export const gluedWidgets: Recognizer = {
  step: 'glued-widget',
  *find(lines) {
    const known = wordsOf(lines);
    for (const [index, line] of lines.entries()) {
      const front = gluedFront(line.text, known);
      if (front > 0) yield found(index, line, 0, front);
      const back = gluedBack(line.text);
      if (back < line.text.length) yield found(index, line, back, line.text.length);
    }
  },
};

const found = (index: number, line: Line, start: number, end: number): Find => ({
  line: index,
  start,
  end,
  reason: `page control “${line.text.slice(start, end).trim().slice(0, 60)}” run into a sentence`,
});

/** Words that page controls are made of. */
const CONTROL =
  'More|Latest|Top|Trending|Related|Popular|Recommended|Featured|Watch|Read|Listen|Share|Save|Follow|Subscribe|Advertisement|' +
  'Sponsored|Promoted|Videos?|Shorts|Stor(?:y|ies)|News|Headlines|Updates|Photos?|Gallery|Podcasts?|Comments?|Print|Email|Close|' +
  'Menu|Search|Tweet|Play|Pause|Mute|Unmute|Now|Also|Next|Previous|Continue|Reading|Below|This|Article|Us|On|Here|Impact|Loading|Ad|' +
  'Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Reels|Web|Articles|Posts|continues?|below|reading|article|stories|story|more|advertisement|' +
  'to|this|the|our|now|us|on|in|here|next|also|news|video|videos|comments?';
const FRONT = new RegExp(
  `^(?:(?:${CONTROL})[ :|/·•]{0,3}){1,6}(?<=\\p{Ll})(?=(\\p{Lu}[\\p{L}'’.-]*|["“‘]\\p{Lu})[ ,])`,
  'u',
);
/** "More ClipsNorway has …": more of whatever the page calls its things. */
const MORE = /^More \p{Lu}\p{Ll}{3,14}(?=(\p{Lu}[\p{L}'’.-]+) )/u;
const STRONG =
  /(?:More|Latest|Trending|Related|Popular|Recommended|Featured|Subscribe|Advertisement|Sponsored|Promoted|Shorts|Videos?|Share|Tweet|Loading|Read|Watch|Listen|Follow|advertisement|stories|Stories|Comments?|Close|Save|Print)/;

/** Words that begin a sentence whatever it speaks of. */
const OPENERS = new Set(
  'The A An In On At It He She They We I But And Or As For From After Before While When Since With Under Both This That These Those There Its His Her Their Our President Prime Foreign Earlier Later Last Meanwhile However According Despite Although'.split(
    ' ',
  ),
);

function gluedFront(text: string, known: ReadonlySet<string>): number {
  const match = FRONT.exec(text.slice(0, 200)) ?? MORE.exec(text.slice(0, 80));
  if (!match) return 0;
  const prefix = match[0];
  if (!STRONG.test(prefix) || text.length - prefix.length < 30) return 0;
  const several = /[ :|/·•]/.test(prefix.trim());
  const next = match[1]!.replace(/^["“‘]/, '').replace(/['’.-].*$/u, '');
  return several || OPENERS.has(next) || known.has(next) || /^["“‘]/.test(match[1]!) ? prefix.length : 0;
}

const BACK =
  /(?<=[\p{Ll}\p{N}][.!?]["”’]?)(?:Advertisement|ADVERTISEMENT|Sponsored|Read [Mm]ore|READ MORE|Also [Rr]ead|ALSO READ|Read [Aa]lso|Share this|Share|Related(?: (?:Article|Stor|News).{0,12})?|Subscribe|Sign up|Watch [Mm]ore|Follow us|Click here|Story continues below|Continue reading)(?=$|[ :|.…]).{0,200}$/u;

const READ_ON =
  /\s(?:\[?(?:Read More|READ MORE|Read more|Continue [Rr]eading|Full [Aa]rticle|Read [Ff]ull [Ss]tory)\]?\s*[»›→>….]+|Read More|READ MORE|Read Full Story)\s*$/;

function gluedBack(text: string): number {
  if (text.length < 40) return text.length;
  const readOn = READ_ON.exec(text.slice(-40));
  if (readOn) return text.length - 40 + readOn.index;
  const from = Math.max(0, text.length - 240);
  const match = BACK.exec(text.slice(from));
  return match ? from + match.index : text.length;
}

/** Capitalised words that stand by themselves somewhere in the report. */
function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}]+/gu)) words.add(match[0]);
  }
  return words;
}
