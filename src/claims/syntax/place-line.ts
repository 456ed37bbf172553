import type { Mention, Token } from '../../model/annotation.ts';

/** `ABUJA, 14 May (Wire) — …`, `Oslo, Oct 26 (Wire) …`, `OSLO: …`: the place a report was sent from is nobody in it. */
export function placeLineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]?.text ?? '';
  if (!/^\p{Lu}/u.test(first)) return 0;
  const capitals = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u.test(first);
  let bracket = false;
  for (let index = 1; index < tokens.length && index < 16; index++) {
    const token = tokens[index]!;
    if (/^[-–—]+$/.test(token.text) && (capitals || bracket))
      return tokens[index + 1] && tokens[index - 1]!.end < token.start ? index + 1 : 0;
    if (
      token.text === ':' &&
      capitals &&
      index < 5 &&
      tokens.slice(0, index).every((one) => /^[\p{Lu}\W]+$/u.test(one.text))
    )
      return index + 1;
    if (token.text === '(') bracket = true;
    if (token.text === ')' && bracket) {
      const next = tokens[index + 1];
      if (next && /^[-–—:]+$/.test(next.text)) return index + 2;
      const agency = tokens.slice(Math.max(index - 4, 0), index).some((one) => /^\p{Lu}/u.test(one.text));
      return agency && dated(tokens, index) && next && /^["“'‘]?\p{Lu}/u.test(next.text) ? index + 1 : 0;
    }
    if (/^(VB[DZP]|MD)$/.test(token.xpos) && !/^\p{Lu}/u.test(token.text)) return 0;
  }
  return 0;
}

/** `Kuala Lumpur: Norland became …`: a city before a colon, with at most a day between. */
export function seatEnd(tokens: readonly Token[], mentions: readonly Mention[]): number {
  const seat = mentions[0];
  if (seat?.form !== 'seat' || seat.start !== tokens[0]?.start) return 0;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 8 || colon + 1 >= tokens.length) return 0;
  const between = tokens.slice(0, colon).filter((token) => token.start >= seat.end);
  return between.every((token) => /^(?:,|\d+|\p{Lu}\p{L}{2,8}\.?)$/u.test(token.text)) ? colon + 1 : 0;
}

/** A month or a day stands before the bracket, so that it names the agency of a dateline. */
const dated = (tokens: readonly Token[], until: number): boolean =>
  tokens
    .slice(0, until)
    .some(
      (token) =>
        /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)/.test(token.text) || /^\d{1,2}$/.test(token.text),
    );
