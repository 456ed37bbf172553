import { frameworkIn, frameworksIn, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { Act, Mood } from '../lexicon/acts.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { Mark, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Verb and particle that together mean an act of joining or leaving (`walked out of the bloc`, `let Norland in`, `wants in`). */
interface Idiom {
  readonly verbs: ReadonlySet<string>;
  /** What follows: a particle pattern over the words of the next units. */
  readonly after: RegExp;
  readonly act: Act;
  readonly mood?: Mood;
  readonly party: 'subject' | 'object';
  /** What the phrase that names the framework must be about. */
  readonly about?: RegExp;
  /** Read only when the framework is named in the sentence. */
  readonly named?: boolean;
  /** Read only of a state by its name, not of those who speak for it. */
  readonly own?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const IDIOMS: readonly Idiom[] = [
  { verbs: set('opt'), after: /^out( of)?\b/, act: 'join', mood: 'refused', party: 'subject', named: true },
  {
    verbs: set('walk pull drop bow back'),
    after: /^out( of)?\b/,
    act: 'halt',
    mood: 'fact',
    party: 'subject',
    named: true,
    about: /\b(?:talks|negotiations|discussions|plans?|bid)$/,
  },
  { verbs: set('walk pull drop bow crash storm get back'), after: /^out( of)?\b/, act: 'leave', party: 'subject' },
  {
    verbs: set('keep shut lock freeze'),
    after: /^out( of)?\b/,
    act: 'block',
    mood: 'fact',
    party: 'object',
    named: true,
  },
  { verbs: set('want'), after: /^in(to)?\b/, act: 'join', mood: 'others-wish', party: 'object', named: true },
  { verbs: set('be'), after: /^out of\b/, act: 'leave', party: 'subject', named: true },
  { verbs: set('let'), after: /^(in|into)\b/, act: 'join', mood: 'possible', party: 'object' },
  { verbs: set('want'), after: /^in\b/, act: 'join', mood: 'own-wish', party: 'subject' },
  {
    verbs: set('come go get'),
    after: /^in( only)?\s*($|,|\.|only|if)/,
    act: 'join',
    party: 'subject',
  },
  {
    verbs: set('stay remain keep'),
    after: /^(out|outside)( of)?\b/,
    act: 'join',
    mood: 'refused',
    party: 'subject',
    named: true,
  },
  {
    verbs: set('remain stay'),
    after: /^(in|inside|within)\b/,
    act: 'join',
    mood: 'fact',
    party: 'subject',
    named: true,
  },
  { verbs: set('be'), after: /^in( since)?\s*($|,|\.|since)/, act: 'join', party: 'subject' },
  {
    verbs: set('be'),
    after: /^(?:(?:already|now|also|still|fully|both|not) )*(?:in|inside|within)\b/,
    act: 'join',
    party: 'subject',
    named: true,
    own: true,
  },
  {
    verbs: set('belong'),
    after: /^(?:(?:already|now|also|still|both) )*to\b/,
    act: 'join',
    party: 'subject',
    named: true,
    own: true,
  },
  {
    verbs: set('say vote answer'),
    after: /^no\s*($|,|\.|in|to|again|twice|·)/,
    act: 'join',
    mood: 'refused',
    party: 'subject',
  },
  { verbs: set('come'), after: /^back\b/, act: 'join', party: 'subject' },
  { verbs: set('move go press proceed push'), after: /^(ahead|forward)\b/, act: 'talk', party: 'subject' },
  { verbs: set('pull back step'), after: /^(back|away)\b/, act: 'halt', party: 'subject' },
  { verbs: set('proceed'), after: /^/, act: 'talk', party: 'subject', named: true },
];

export const idiom: Frame = {
  name: 'idiom',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg' ? readIdiom(view, discourse, index, unit) : [],
    );
  },
};

function readIdiom(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  for (const one of IDIOMS) {
    if (!one.verbs.has(verb.lemma)) continue;
    const object = one.party === 'object' ? objectIndex(view.clauses, index) : null;
    if (one.party === 'object' && object === null) continue;
    const from = object ?? index;
    const tail = tailOf(view, from);
    if (!one.after.test(tail)) continue;
    const stance = stanceOf(view, index);
    if (stance.hypothetical) return [];
    const named = prepositionsAfter(view.clauses, from, 6)
      .map(({ phrase }) => ({
        phrase,
        framework: one.about ? inside(discourse, view, phrase, one.about) : frameworkIn(discourse, view, phrase),
      }))
      .find(({ framework }) => framework !== null);
    const blocking = prepositionsAfter(view.clauses, from, 4).some(
      ({ word, phrase }) =>
        /^(out of|of|into|in|from)$/.test(word) &&
        frameworkIn(discourse, view, phrase) === null &&
        view.clauses.units[phrase]!.kind === 'np' &&
        !isTimeLike(view, phrase),
    );
    if (!named && (one.named || blocking)) continue;
    // Without a name at hand only a report that is plainly about one framework is trusted.
    const framework = named?.framework ?? discourse.impliedFramework(view, view.clauses.tokens[verb.first]!.start);
    const { parties, referent } = partiesAt(discourse, view, one.party === 'object' ? object : stance.party);
    if (!framework || parties.length === 0) continue;
    if (one.own && (referent?.body || !named || isSeat(view, named.phrase) || !isNext(view, index, named.phrase)))
      continue;
    if (referent?.pronoun && one.act === 'halt' && !named) continue;
    const mood =
      one.party === 'object' && one.mood === 'possible'
        ? stance.mood === 'refused' || stance.denied
          ? 'refused'
          : (one.mood ?? stance.mood)
        : one.mood === 'refused' && !stance.denied && /^(fact|future|announced)$/.test(stance.mood)
          ? 'refused'
          : one.mood === 'fact' && !stance.denied && /^(fact|future|announced)$/.test(stance.mood)
            ? 'fact'
            : one.mood && stance.mood === 'fact' && !stance.denied
              ? one.mood
              : stance.mood;
    const blocked = one.party === 'object' && one.mood === 'possible' && (stance.mood === 'refused' || stance.denied);
    const frameworks = one.own ? frameworksIn(discourse, view, named!.phrase) : [framework];
    return frameworks.map((each) => ({
      parties,
      framework: each,
      act: stance.act?.act === 'block' ? 'block' : one.act,
      name: one.act === 'leave' ? 'withdrawal' : 'accession',
      mood,
      ...(blocked ? { step: 'blocked' as const } : {}),
      denied: blocked ? false : stance.denied && one.mood !== 'refused',
      first: stance.from,
      last: named?.phrase ?? from,
      at: index,
      rule: `idiom:${verb.lemma}`,
      confidence: named ? 0.75 : 0.6,
    }));
  }
  return [];
}

/** `is in the bloc`, not `is in talks with the bloc`. */
const isNext = (view: View, index: number, at: number): boolean =>
  prepositionsAfter(view.clauses, index, 6)[0]?.phrase === at;

/** `in NATO headquarters`, `in EU territory`: where somebody is, not what a state belongs to. */
const isSeat = (view: View, at: number): boolean => {
  const unit = view.clauses.units[at];
  return unit?.kind === 'np' && unit.name?.kind !== 'framework';
};

/** The framework that qualifies a phrase about talks or plans (`the CPTPP talks`, `talks on joining the CPTPP`). */
function inside(discourse: Discourse, view: View, at: number, about: RegExp): FrameworkRef | null {
  const unit = view.clauses.units[at];
  if (unit?.kind !== 'np' || !about.test(view.clauses.tokens[unit.head]!.text.toLowerCase())) return null;
  return discourse.frameworkWithin(unit) ?? null;
}

function tailOf(view: View, from: number): string {
  const words: string[] = [];
  for (const unit of view.clauses.units.slice(from + 1, from + 5)) {
    words.push(unit.kind === 'np' || unit.kind === 'vg' ? '·' : (unit as Mark).word);
  }
  return words.join(' ');
}

const isTimeLike = (view: View, at: number): boolean =>
  view.times.some(
    (time) =>
      time.start >= view.clauses.tokens[view.clauses.units[at]!.first]!.start &&
      time.end <= view.clauses.tokens[view.clauses.units[at]!.last]!.end,
  );
