/** Tells speech from scare quotes and titles by the shape of the quoted words and what stands before them. */

const REPORTING =
  /\b(?:said|says?|saying|told|tells?|telling|wrote|writes?|writing|tweeted|posted|added|adds|noted|notes|stated|states|declared|called|calls|calling|described|describes|describing|vowed|warned|warns|asked|asks|replied|insisted|pledged|promised|announced|according to|put it|quoted as|words of)\b/i;

const WINDOW = 160;
/** Words and their ends beyond this are not looked at: enough to know speech, and keeps nested quotes linear. */
const GLANCE = 200;

/** `single` marks are for scare quotes in most house styles. */
export function isSpeech(text: string, start: number, end: number, single: boolean, lead: string): boolean {
  const inner = text.slice(start, Math.min(end, start + GLANCE));
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length === 0) return false;
  const truncated = end > start + GLANCE;
  if (truncated || words.length >= 8) return true;
  const last = text[end - 1] ?? '';
  const led = /[,:]\s*$/u.test(lead) || lead.trim() === '';
  const sentenceLike = /[.,!?…—]/u.test(last);
  const next = text.slice(end + 1, end + 3);
  const followedByComma = /^\s*[,.]/u.test(next);
  const reported = REPORTING.test(lead.slice(-WINDOW));
  if (words.length === 1 && single) return false;
  if (isTitle(words) && !sentenceLike && !(led && reported)) return false;
  if (led && (sentenceLike || words.length >= 4)) return true;
  if (sentenceLike && words.length >= 3) return true;
  if (words.length >= 5) return true;
  if (reported && !single) return true;
  return words.length >= 3 && followedByComma && reported;
}

/** “The Long Road to Peace”: every word of four letters or more has a capital. */
function isTitle(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const long = words.filter((w) => w.length >= 4);
  return long.length > 0 && long.every((w) => /^\p{Lu}/u.test(w));
}
