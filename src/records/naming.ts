import { type NounPhrase, type Unit, wordOf } from '../claims/syntax/unit.ts';
import type { Mention } from '../model/annotation.ts';
import type { Actor } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { BODY, GROUP, NO_NAME, ROLE, TITLE } from './lexicon/people.ts';
import { type Scene, type View, wordsOf } from './scene.ts';

/** Who a phrase names, whatever the first person in it may mean. */
export function namedActor(scene: Scene, view: View, phrase: NounPhrase, index: number): Actor | null {
  const { tokens } = view.clauses;
  const head = tokens[phrase.head]!;
  if (head.xpos === 'PRP') return pronounActor(scene, view, head);
  const name = phrase.name;
  const words = scene.article.text.slice(tokens[phrase.first]!.start, tokens[phrase.last]!.end);
  if (name?.kind === 'person') return personOf(scene, name);
  if (name?.kind === 'state') return name.form === 'adjective' ? null : stateOf(scene, name.id);
  if (name?.kind === 'organisation' || name?.kind === 'framework')
    return { id: name.id, name: name.name ?? name.text, kind: 'organisation', office: null, of: name.of };
  if (name?.kind === 'outlet') return null;
  const of = ownerOf(view, phrase, index);
  // "officials from the two countries"
  const group = GROUP.test(head.text) && head.xpos === 'NNS';
  if (name?.kind === 'office' && !(group && of === null && isOwnedAfter(view, index)))
    return officeHolder(scene, name, words, of, head.xpos);
  if (name !== null && name.kind !== 'office') return null;
  if (GROUP.test(head.text)) {
    const inside = tokens.slice(phrase.first + 1, phrase.head);
    const known =
      of !== null ||
      phrase.mentions.length > 0 ||
      isOwnedAfter(view, index) ||
      inside.some((token) => /^\p{Lu}\p{Ll}/u.test(token.text));
    // "counterparts in the region", but not "Baltic leaders in Riga", where they are for the day.
    const own = phrase.mentions.length > 0 || wordOf(view.clauses.units[index + 1]) !== 'in';
    const last = isOwnedAfter(view, index) && !own ? index + 2 : afterOf(view.clauses.units, index);
    return known ? { id: null, name: plain(wordsOf(scene, view, index, last)), kind: 'group', office: null, of } : null;
  }
  if (ROLE.test(head.text) && of !== null)
    return { id: null, name: plain(words), kind: 'person', office: head.text, of };
  return unknownName(scene, view, phrase, of);
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** `leaders of five nations`, `counterparts in Central Asia`, `foreign ministers from the region`. */
function isOwnedAfter(view: View, index: number): boolean {
  const { units } = view.clauses;
  return /^(?:of|from|in)$/.test(wordOf(units[index + 1])) && units[index + 2]?.kind === 'np';
}

export function stateOf(scene: Scene, id: string | null): Actor | null {
  const row = id === null ? undefined : scene.gazetteer.states.get(id);
  return row ? { id: row.code, name: row.name, kind: 'state', office: null, of: null } : null;
}

/** A person as the report introduces them. */
export function personOf(scene: Scene, mention: Mention): Actor {
  const known = scene.people.get(mention.name ?? mention.text) ?? mention;
  const full = scene.people.get((known.name ?? known.text).split(' ').at(-1)!) ?? known;
  const best = full.name?.endsWith(known.name ?? '') ? full : known;
  const words = plain(best.name ?? best.text)
    .replace(/\b(\S+) \1$/u, '$1')
    .split(' ');
  while (words.length > 2 && HONORIFIC.test(words[0]!)) words.shift();
  const name = words.join(' ');
  return {
    id: name,
    name,
    kind: 'person',
    office: best.office ?? known.office ?? mention.office,
    of: best.of ?? known.of ?? mention.of,
  };
}

const HONORIFIC = /^(?:general|dame|sir|lord|dr\.?|mr\.?|mrs\.?|ms\.?|prof\.?|sheikh)$/i;

function pronounActor(scene: Scene, view: View, at: Span & { readonly text: string }): Actor | null {
  const mention = view.mentions.find((one) => one.form === 'pronoun' && one.start === at.start);
  // Somebody else is named nearer: "Norland – President Nordmann: he will attend".
  const before = view.mentions.filter((one) => one.kind === 'person' && one.form === 'name' && one.end <= at.start);
  const nearer = before.length > 0 && !before.some((one) => one.id === mention?.id);
  if (mention?.kind === 'person' && mention.name !== null && nearer) return null;
  if (mention?.kind === 'person' && mention.name !== null) return personOf(scene, mention);
  if (mention?.kind === 'state') return stateOf(scene, mention.id);
  return null;
}

const BODIES = new Set(['government', 'parliament', 'ministry', 'court-of-state']);

function officeHolder(scene: Scene, name: Mention, words: string, of: string | null, tag: string): Actor | null {
  if (of === null && name.id === 'official') return null;
  if (name.id !== null && BODIES.has(name.id))
    return { id: null, name: plain(words), kind: 'organisation', office: null, of };
  if (tag === 'NNS') return { id: null, name: plain(words), kind: 'group', office: null, of };
  // "the Norlandic president", named elsewhere in the report: the one person of that state who holds the office.
  const holders = [...new Set(scene.people.values())].filter(
    (one) => of !== null && one.of === of && one.office?.toLowerCase() === name.text.toLowerCase(),
  );
  if (holders.length === 1) return personOf(scene, holders[0]!);
  return of === null ? null : { id: null, name: plain(words), kind: 'person', office: name.text, of };
}

/** The state or body that owns a phrase: `Norland's`, `Norlandic`, `of Norland`, `Norland, whose`. */
function ownerOf(view: View, phrase: NounPhrase, index: number): string | null {
  const idOf = (mention: Mention | null | undefined): string | null => mention?.of ?? mention?.id ?? null;
  const owner =
    phrase.owners.at(-1) ??
    phrase.mentions.find((one) => one !== phrase.name && /^(?:state|organisation|framework|group)$/.test(one.kind));
  if (owner && owner.kind !== 'person') return idOf(owner);
  const { units } = view.clauses;
  const after = units[index + 2];
  if (wordOf(units[index + 1]) === 'of' && after?.kind === 'np' && after.name && after.name.kind !== 'person')
    return idOf(after.name);
  if (units[index - 1]?.kind === 'relative' && wordOf(units[index - 1]) === 'whose') {
    const before = units[units[index - 2]?.kind === 'comma' ? index - 3 : index - 2];
    if (before?.kind === 'np' && before.name?.kind === 'state') return before.name.id;
  }
  const pronoun = phrase.ownerPronoun
    ? view.mentions.find((one) => one.form === 'pronoun' && one.start === view.clauses.tokens[phrase.first]!.start)
    : undefined;
  if (pronoun) return pronoun.kind === 'state' ? pronoun.id : null;
  // "Norland said its president": the state that the sentence began with.
  if (phrase.ownerPronoun !== 'its') return null;
  const start = view.clauses.tokens[phrase.first]!.start;
  const states = view.mentions.filter((one) => one.kind === 'state' && one.form !== 'adjective' && one.end <= start);
  const ids = new Set(states.map(({ id }) => id));
  return ids.size === 1 ? states[0]!.id : (states.find((one) => one.start - view.sentence.start < 5)?.id ?? null);
}

/** A name that no list knows: a person where it has two parts or a title before it. */
function unknownName(scene: Scene, view: View, phrase: NounPhrase, of: string | null): Actor | null {
  const { tokens } = view.clauses;
  let first = phrase.head;
  while (first > phrase.first && isNamePart(tokens[first - 1]!.text) && !TITLE.test(tokens[first - 1]!.text)) first--;
  while (first < phrase.head && !/^\p{Lu}/u.test(tokens[first]!.text)) first++;
  const head = tokens[phrase.head]!;
  if (tokens.slice(first, phrase.head + 1).some((token) => NO_NAME.test(token.text))) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(head.text) || head.upos !== 'PROPN' || BODY.test(head.text)) return null;
  const inside = (mention: Mention) => mention.start < head.end && mention.end > tokens[first]!.start;
  if (view.mentions.some((mention) => inside(mention) && mention.kind !== 'office')) return null;
  const title = tokens[first - 1];
  const titled = first > phrase.first && title !== undefined && TITLE.test(title.text);
  const span = { start: tokens[first]!.start, end: head.end };
  const name = plain(scene.article.text.slice(span.start, span.end));
  const known = scene.people.get(name);
  if (known) return personOf(scene, known);
  if (!titled && (first === phrase.head || phrase.determiner !== null)) return null;
  let office = first;
  while (office > phrase.first && TITLE.test(tokens[office - 1]!.text)) office--;
  const words = office < first ? scene.article.text.slice(tokens[office]!.start, title!.end) : null;
  return { id: name, name, kind: 'person', office: words && plain(words), of };
}

const isNamePart = (text: string): boolean =>
  (/^\p{Lu}[\p{L}'’.-]*$/u.test(text) && !BODY.test(text)) ||
  /^(?:-|al|bin|ibn|van|von|de|der|da|di|el|la|le|bint|ould)$/.test(text);

/** Over `of Norland` and `from Norland` after a name. */
export function afterOf(units: readonly Unit[], index: number): number {
  let last = index;
  while (/^(?:of|from)$/.test(wordOf(units[last + 1])) && units[last + 2]?.kind === 'np') last += 2;
  return last;
}
