import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { Act, Mood } from '../lexicon/acts.ts';
import { COUNTS } from '../lexicon/bodies.ts';
import { type View, wordsOf } from '../scene.ts';
import type { NounPhrase } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** Lists of parties under a label (`The signatories so far: X, Y and Z`, `its six members are …`, `Observers: …`). */
export const roster: Frame = {
  name: 'roster',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'np' && isList(view, discourse, index, unit) ? readList(view, discourse, index) : [],
    );
  },
};

const isList = (view: View, discourse: Discourse, index: number, phrase: NounPhrase): boolean =>
  phrase.name?.kind === 'state' &&
  phrase.name.form !== 'adjective' &&
  (phrase.others.length >= 2 ||
    (view.clauses.units[index + 1]?.kind === 'bracket' && discourse.listFrom(view, index).length >= 3));

interface Label {
  readonly act: Act;
  readonly mood: Mood;
  readonly name: string;
}

const MEMBERS: Label = { act: 'join', mood: 'fact', name: 'accession' };

/** Nouns that label a list of parties. */
const NOUNS: readonly (readonly [RegExp, Label])[] = [
  [/^(?:observers?|associates?|(?:dialogue )?partners?|candidates?)$/, { act: 'invite', mood: 'fact', name: 'status' }],
  [/^(?:signator(?:y|ies))$/, { act: 'sign', mood: 'fact', name: 'signature' }],
  [/^(?:decliners?|holdouts?|refuseniks?)$/, { act: 'join', mood: 'refused', name: '' }],
  [/^(?:applicants?)$/, { act: 'apply', mood: 'fact', name: 'application' }],
  [
    /^(?:members?|founders?|membership|parties|newcomers?|additions?|entrants?|joiners?|arrivals?)$/,
    { act: 'join', mood: 'fact', name: 'accession' },
  ],
];

/** Words before the list that say what a list of `states`, `countries` or `the six` is. */
const HINTS: readonly (readonly [RegExp, Label])[] = [
  [
    /\b(?:not|never|yet to|outside|without|non-members?|refused|declined|holdouts?|except|(?:all|every) but)\b/,
    { act: 'join', mood: 'none', name: '' },
  ],
  [
    /\b(?:observers?|dialogue partners?|partner countr|partner state|candidate)\b/,
    { act: 'invite', mood: 'fact', name: 'status' },
  ],
  [/\b(?:invited|invitations?|invites)\b/, { act: 'invite', mood: 'fact', name: 'invitation' }],
  [/\b(?:applied|applicants?|applications?)\b/, { act: 'apply', mood: 'fact', name: 'application' }],
  [/\b(?:suspended)\b/, { act: 'suspend', mood: 'fact', name: 'suspension' }],
  [/\b(?:ratified|ratifications?)\b/, { act: 'ratify', mood: 'fact', name: 'ratification' }],
  [/\b(?:signed|signator|signatures?|signing)\b/, { act: 'sign', mood: 'fact', name: 'signature' }],
  [
    /\b(?:members?|membership|founded|founding|consists?|comprises?|made up|joined|belong|composed|groups|in the (?:bloc|alliance|union|club|group))\b/,
    { act: 'join', mood: 'fact', name: 'accession' },
  ],
];

function readList(view: View, discourse: Discourse, index: number): Draft[] {
  const { units } = view.clauses;
  // A list with a verb of its own is read by the frame of that verb.
  const next = units[index + 1];
  if (next?.kind === 'vg' && (next.form === 'past' || next.form === 'present')) return [];
  const found = labelOf(view, index) ?? pointingBack(view, discourse, index);
  if (!found || found.label.mood === 'none') return [];
  const framework = frameworkFor(view, discourse, found.at, index);
  if (!framework) return [];
  const parties = discourse.listFrom(view, index);
  if (parties.length < 3) return [];
  return [
    {
      parties,
      framework,
      ...found.label,
      denied: false,
      first: found.at,
      last: index,
      at: index,
      rule: `roster:${found.label.act}`,
      confidence: 0.7,
    },
  ];
}

/** The label before the list, over a colon, a form of `be` or `include`, or a comma. */
function labelOf(view: View, index: number): { label: Label; at: number } | null {
  const { units, tokens } = view.clauses;
  let bridged = false;
  for (let at = index - 1; at >= 0 && at >= index - 12; at--) {
    const unit = units[at]!;
    if (unit.kind === 'stop') return null;
    if (unit.kind === 'colon' || unit.kind === 'dash' || unit.kind === 'bracket') bridged = true;
    if (unit.kind === 'preposition' && unit.word === 'among' && at >= index - 2) bridged = true;
    if (unit.kind === 'vg') {
      if (
        !/^(be|include|comprise|consist|make|compose|become|number|follow|belong|group|found|have|unite|bring)$/.test(
          unit.lemma,
        )
      ) {
        if (!bridged) return null;
        continue;
      }
      if (unit.negated) return null;
      bridged = true;
    }
    if (unit.kind !== 'np') continue;
    const head = tokens[unit.head]!.text.toLowerCase();
    const words = wordsOf(view, unit).join(' ');
    if (/\b(?:potential|possible|future|prospective|non|former|would-be)\b/.test(words)) return null;
    // "12 members of the cartel and ten allies: X, Y and Z": the list is of what stands before it.
    if (
      units[at - 1]?.kind === 'conjunction' &&
      units[at + 1]?.kind === 'colon' &&
      tokens[unit.head]!.xpos === 'NNS' &&
      !NOUNS.some(([pattern]) => pattern.test(head))
    )
      return null;
    const close = bridged || (index - at <= 2 && introduces(units[index - 1]!));
    // "candidates for membership include …": the noun that heads the phrase is the label.
    // "the approval of all members - X, Y": what stands right before the list is.
    const named = index - at <= 2 && /^(?:members|signatories|founders|observers|applicants)$/.test(head);
    const whose = units[at - 2];
    // "the full list of signatories is …": what the list is of.
    const ofList = whose?.kind === 'np' && /^(?:list|roll|roster)$/i.test(tokens[whose.head]!.text);
    if (!named && !ofList && units[at - 1]?.kind === 'preposition' && whose?.kind === 'np' && bridged) continue;
    if (!close) continue;
    if (tokens.slice(0, unit.first).some((token, at) => /^(?:not|n't|never)$/i.test(token.text) && unit.first - at < 6))
      return null;
    const own = NOUNS.find(([pattern]) => pattern.test(head));
    if (/^partners?$/.test(head) && !/\b(?:dialogue|sectoral|associated?)\b/.test(words)) return null;
    if (own) {
      const partner = /\b(?:observer|candidate|partner|associate)\b/.test(words);
      return { label: partner ? NOUNS[0]![1] : own[1], at };
    }
    if (
      /^(?:states?|countries|nations|governments|three|four|five|six|seven|eight|nine|ten|others|ones|leaders|club|bloc|group|grouping|alliance|organisation|organization|union|council|round|core)$/.test(
        head,
      )
    ) {
      const before = tokens
        .slice(0, tokens.indexOf(tokens[units[index]!.first]!))
        .map((token) => token.text.toLowerCase())
        .join(' ');
      const hint = HINTS.find(([pattern]) => pattern.test(before));
      return hint ? { label: hint[1], at } : null;
    }
  }
  return null;
}

/** `Six states have ratified it. They are X, Y and Z`, `The six are …`: the sentence before says what they are. */
function pointingBack(view: View, discourse: Discourse, index: number): { label: Label; at: number } | null {
  const { units, tokens } = view.clauses;
  const verb = units[index - 1];
  const subject = units[index - 2];
  const before = discourse.scene.views[view.index - 1];
  if (verb?.kind !== 'vg' || verb.lemma !== 'be' || verb.negated || verb.modal !== null || !before) return null;
  if (subject?.kind !== 'np' || subject.name || index > 4) return null;
  const words = wordsOf(view, subject);
  const pointing = /^(?:they|these|those)$/.test(words.join(' '));
  const count = words.map((word) => COUNTS.get(word)).find((number) => number !== undefined);
  const size = discourse.listFrom(view, index).length;
  if (!pointing && (words[0] !== 'the' || count === undefined || COUNTS.get(tokens[subject.head]!.lemma) === undefined))
    return null;
  // "the present six are …"
  if (count === size && words.some((word) => /^(?:present|current|existing|original|founding)$/.test(word)))
    return { label: MEMBERS, at: index - 2 };
  const told = before.clauses.tokens.map((token) => token.text.toLowerCase());
  const counts = told.flatMap((word) => COUNTS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : []));
  if (!(count === undefined ? counts.includes(size) : count === size)) return null;
  const hint = HINTS.find(([pattern]) => pattern.test(told.join(' ')));
  return hint ? { label: hint[1], at: index - 2 } : null;
}

/** `, X, Y and Z`, `such as X and Y`: what may stand between a label and its list. */
const introduces = (unit: View['clauses']['units'][number]): boolean =>
  unit.kind === 'comma' ||
  unit.kind === 'np' ||
  ('word' in unit && /^(such as|like|including|namely|notably|of)$/.test(unit.word));

function frameworkFor(view: View, discourse: Discourse, label: number, index: number): FrameworkRef | null {
  for (let at = index - 1; at >= Math.min(label, index) - 3 && at >= 0; at--) {
    const unit = view.clauses.units[at];
    if (unit?.kind !== 'np') continue;
    // "Members outside the union are …"
    const before = view.clauses.units[at - 1];
    if (before?.kind === 'preposition' && /^(?:outside|beyond|alongside|besides|with|without)$/.test(before.word))
      continue;
    const inside = discourse.frameworkWithin(unit);
    // "The union's states and 20 more belong to it: …": whose states they are does not say what the list is of.
    if (inside && (at === label || !discourse.isInPassing(unit))) return inside;
  }
  return discourse.impliedFramework(view, view.clauses.tokens[view.clauses.units[index]!.first]!.start);
}
