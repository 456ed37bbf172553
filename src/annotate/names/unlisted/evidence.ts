import type { Span } from '../../../model/span.ts';
import { bySayingNoun, isElsewhere, isFounded, isIntroduced, isJoined, isLabel, isSigned } from './contexts.ts';
import type { Strength } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';

/** A name in one of these places of a report: how it stands there. */
export interface Place extends Span {
  readonly noun: string;
  /** In a headline. */
  readonly headline: boolean;
  /** It has the looks of a body of one state or of a firm (`the Norland Investment Fund`). */
  readonly domestic: boolean;
}

/** How early a report names what it is about: sentences, the headline counted. */
const LEAD = 4;

/** Whether a report treats a name, in all its places, as something that states belong to. */
export function isTreatedAsFramework(
  text: string,
  places: readonly Place[],
  strength: Strength,
  { withState, sentenceOf, isInTelling, tellsOfJoining }: Surroundings,
): boolean {
  const around = places.map((place) => ({
    place,
    before: text.slice(Math.max(0, place.start - 90), place.start),
    after: text.slice(place.end, place.end + 90),
  }));
  if (around.some(isElsewhere)) return false;
  const association = strength === 'association';
  const joined = around.filter((one) => isJoined(one) || (association && isSigned(one)));
  const nouns = new Set(places.map(({ noun }) => noun));
  const founded = around.some(isFounded) || places.some(({ headline }) => headline);
  const takenUp = [...nouns].some((noun) => new RegExp(`\\bthe ${noun}\\b`, 'i').test(text));
  const early = places.some(({ start }) => sentenceOf(start) < LEAD);
  if (places.every(({ domestic }) => domestic))
    return tellsOfJoining && early && takenUp && (joined.length > 0 || founded);
  if (strength === 'instrument') return true;
  if (joined.some(({ place }) => withState(place)) || joined.length > 1) return true;
  if (around.some((one) => isLabel(one) && withState(one.place))) return true;
  const spokenOf = [...nouns].some((noun) => bySayingNoun(noun).test(text));
  const again = places.length > 1 || [...nouns].some((noun) => text.split(`the ${noun}`).length > 2);
  if (association ? founded || spokenOf : spokenOf && again) return true;
  if (!tellsOfJoining) return false;
  if (around.some(isIntroduced)) return true;
  if ((early || founded || association) && (takenUp || places.length > 1)) return true;
  return (
    association &&
    places.some((place) => sentenceOf(place.start) === 0 || (sentenceOf(place.start) < LEAD && isInTelling(place)))
  );
}
