import type { Span } from '../model/span.ts';

/** Whether the words around a framework's name only say which states are meant, or where something is done. */

const WHOSE_STATES =
  /^(?:['’]s?)?[ -](?:(?:member|founding|fellow|other|western|eastern|northern|southern) )*(?:states?|countr(?:y|ies)|nations?|members?|capitals|governments|leaders|economies|producers|peers|allies|neighbou?rs)\b/i;

const STATES_OF =
  /\b(?:(?:members?|states|countries|half|most|all|rest|part|outside|inside|alongside|framework|umbrella|auspices|wing|arm|child|offshoot) of|outside|inside|alongside|unlike|non) ?(?:the |-)?$/i;

/** `only OECD countries`, `the EU states`, `12 members of OPEC`, `within the framework of the OECD`. */
export const isPassing = (text: string, { start, end }: Span): boolean =>
  WHOSE_STATES.test(text.slice(end, end + 40)) || STATES_OF.test(text.slice(Math.max(0, start - 48), start));
