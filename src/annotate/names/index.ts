import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Matcher } from '../../gazetteer/matcher.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { recognizeContrasted } from './contrasted.ts';
import { recognizeDescriptions } from './descriptions.ts';
import { recognizeForeshadowed } from './foreshadowed.ts';
import { recognizeJoiningObjects } from './joining-objects.ts';
import { namesOf } from './listed.ts';
import { recognizePeople } from './people.ts';
import { recognizePronouns } from './pronouns.ts';
import { recognizeUnlistedFrameworks } from './unlisted/index.ts';

/** The names in an article, in order: listed ones, unlisted frameworks, people, then descriptions that point to them. */
export function recognizeNames(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  matcher: Matcher,
): Mention[] {
  const matches = matcher.match(text);
  const listed = namesOf(text, matches, gazetteer);
  const unlisted = recognizeUnlistedFrameworks(text, sentences, listed);
  const covering = listed.filter(
    (mention) => !unlisted.mentions.some((other) => other.start <= mention.start && mention.end <= other.end),
  );
  const frameworks = inOrder([...covering, ...unlisted.mentions]);
  const people = recognizePeople(text, sentences, frameworks, gazetteer);
  const names = inOrder([
    ...frameworks.filter(
      (mention) => !people.some((person) => person.start < mention.end && mention.start < person.end),
    ),
    ...people,
  ]);
  const objects = recognizeJoiningObjects(text, names, gazetteer);
  const foreshadowed = recognizeForeshadowed(text, sentences, [...names, ...objects]);
  const contrasted = recognizeContrasted(text, [...names, ...objects, ...foreshadowed]);
  const all = inOrder([...names, ...objects, ...foreshadowed, ...contrasted]);
  const described = inOrder([
    ...all,
    ...recognizeDescriptions(text, sentences, matches, all, gazetteer, unlisted.nouns),
  ]);
  return inOrder([...described, ...recognizePronouns(text, sentences, described)]);
}

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start || b.end - a.end);
