import type { Mention } from '../../model/annotation.ts';

/** How a framework stands where it is named: joined, said of somebody, or only the scene. `text`: the article's. */

/** `deposited its instrument with the`: what is named next keeps the treaty and is not the one acceded to. */
const DEPOSITED_WITH = /\b(?:deposit|lodg)\w*[^.!?]{1,120} with (?:the )?$/i;

const JOINED =
  /\b(?:join\w*|members?|membership|admission|admit\w*|entry|le(?:ft|av\w+)|withdr\w+|quit\w*|observer|seat|suspen\w+|expel\w*) (?:of |in |to |into |from |at )?(?:the )?$/i;

/** What follows a framework's name where it only says whose an official, a state or a meeting is. */
const ATTRIBUTIVE =
  /^(?:['’]s?)?[ -](?:(?:top|senior|chief|trade|foreign|climate|enlargement|energy|policy|internal|health|defen[cs]e) )*(?:officials?|diplomats?|spokes(?:man|woman|person)|commissioners?|envoys?|ambassadors?|funds?|money|law|laws|sanctions|aid|budget|headquarters|average|standards|-(?:wide|funded|mediated|backed|led))\b/i;

/** It keeps what is deposited with it. */
export const keepsTreaties = (text: string, { start }: Mention): boolean =>
  DEPOSITED_WITH.test(text.slice(Math.max(0, start - 160), start));

/** `UN principles`, `a UN vote`, `notified the UN`: it is named, and nobody joins or leaves it there. */
export const isScenery = (text: string, { id, start }: Mention): boolean =>
  id === 'un' && !JOINED.test(text.slice(Math.max(0, start - 40), start));

/** `an EU official`, `the EU's trade commissioner`: it says whose somebody is. */
export const isAttributive = (text: string, { end, form }: Mention): boolean =>
  form === 'name' && ATTRIBUTIVE.test(text.slice(end, end + 48));

/** `OECD: …`, `LEEWARD CABLE CLUB — …` at the head of the paragraph that begins at `from`. */
export const isLabel = (text: string, from: number, { start, end }: Mention): boolean =>
  /^[\W\d_]*(?:the )?$/i.test(text.slice(from, start)) &&
  /^\s?(?:\([^)]{1,12}\))?\s?[:—–|]/.test(text.slice(end, end + 18));
