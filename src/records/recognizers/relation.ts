import { objectIndex } from '../../claims/syntax/subject.ts';
import { type NounPhrase, wordOf } from '../../claims/syntax/unit.ts';
import type { RelationRecord } from '../../model/record.ts';
import { actorsOf, subjectOf } from '../actors.ts';
import type { Content, Draft, Recognizer } from '../draft.ts';
import { type Scene, unitsSpan, type View } from '../scene.ts';
import { sidesOf, statesOf } from '../sides.ts';
import { statusOf } from '../status.ts';
import { timeNear } from '../when.ts';

type Kind = RelationRecord['kind'];

type State = RelationRecord['state'];

/** Ties between states: kept, made, broken off, or said not to be. */
export const relation: Recognizer = {
  name: 'relation',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index) =>
      unit.kind === 'np' && unit.name === null && TIES.test(tokens[unit.head]!.text)
        ? readTies(scene, view, index, unit)
        : unit.kind === 'np' && FRIENDS.test(tokens[unit.head]!.text)
          ? readFriends(scene, view, index)
          : [],
    );
  },
};

const TIES = /^(?:ties|relations|links|relationship)$/i;

const FRIENDS = /^(?:friends?|partners?|allies|ally)$/i;

const KEEPING = /^(?:have|maintain|enjoy|keep|share|hold|retain|boast)$/;

const MAKING =
  /^(?:establish|normali[sz]e|restore|open|forge|formali[sz]e|launch|initiate|re-establish|reestablish|resume|renew|found|build)$/;

const BREAKING = /^(?:sever|severe|cut|break|suspend|freeze|downgrade|rupture|end)$/;

/** How a verb, with its tense, leaves a tie. */
function stateOfVerb(view: View, at: number, phrase: NounPhrase): State | null {
  const verb = view.clauses.units[at];
  if (verb?.kind !== 'vg') return null;
  const none = phrase.determiner === 'no' || verb.negated;
  if (KEEPING.test(verb.lemma)) {
    if (verb.modal !== null || verb.form === 'infinitive' || verb.form === 'gerund') return null;
    if (verb.form === 'past' && !verb.perfect) return none ? null : 'exists';
    return none ? 'none' : 'exists';
  }
  if (none) return verb.negated && MAKING.test(verb.lemma) && verb.perfect ? 'none' : null;
  if (statusOf(view, at) !== 'past') return null;
  if (MAKING.test(verb.lemma)) return 'established';
  return BREAKING.test(verb.lemma) ? 'broken' : null;
}

function readTies(scene: Scene, view: View, index: number, phrase: NounPhrase): Draft[] {
  const { units, tokens } = view.clauses;
  let at = index - 1;
  const words: string[] = tokens.slice(phrase.first, phrase.head).map((token) => token.text.toLowerCase());
  while (
    at >= 0 &&
    (/^(?:adjective|adverb|conjunction)$/.test(units[at]!.kind) || isNormalised(view, at) || isFirstOfTwo(view, at))
  ) {
    const unit = units[at]!;
    words.push(unit.kind === 'np' ? tokens[unit.head]!.text.toLowerCase() : wordOf(unit));
    if (units[at]!.kind === 'vg') words.push('normal');
    at--;
  }
  const ofNoun = wordOf(units[index - 1]) === 'of' && isNormalisation(view, index - 2);
  const verb = ofNoun ? resultVerb(view, index - 2) : at;
  const passive = passiveAfter(view, index);
  const act = passive ?? verb;
  const state = ofNoun
    ? verb >= 0 && statusOf(view, verb) === 'past'
      ? 'established'
      : null
    : stateOfVerb(view, act, phrase);
  if (state === null) return [];
  const sides = sidesOf(scene, view, index, act, phrase, ofNoun || passive !== null);
  if (sides === null) return [];
  const group = units[act];
  if (group?.kind === 'vg' && (/^normali[sz]e$/.test(group.lemma) || ofNoun)) words.push('normal');
  const kinds = kindsOf(words);
  // "severed defence ties": there may be others.
  if (kinds[0] === 'ties' && words.some((word) => NARROW.test(word))) return [];
  // "forged closer ties": they had ties before.
  if (state === 'established' && words.some((word) => /^(?:closer|deeper|stronger|better|warmer|improved)$/.test(word)))
    return [];
  if (/^links$/i.test(tokens[phrase.head]!.text) && kinds[0] === 'ties') return [];
  const first = Math.min(act, index, sides.first);
  const last = Math.max(index, sides.last, act);
  const since = timeNear(view, Math.min(act, index), last, act);
  return kinds.flatMap((kind) =>
    sides.pairs.map((parties) => draft(view, { kind, parties, state, since }, first, last)),
  );
}

type Tie = Omit<Content<RelationRecord>, 'record'>;

const draft = (view: View, tie: Tie, first: number, last: number): Draft => ({
  content: { record: 'relation', ...tie },
  evidence: unitsSpan(view, first, last),
  confidence: 0.8,
});

/** `established normalized relations`: the participle belongs to the noun. */
function isNormalised(view: View, at: number): boolean {
  const unit = view.clauses.units[at];
  return (
    unit?.kind === 'vg' &&
    unit.form === 'participle' &&
    /^normali[sz]e$/.test(unit.lemma) &&
    view.clauses.units[at - 1]?.kind === 'vg'
  );
}

const isNormalisation = (view: View, at: number): boolean => {
  const unit = view.clauses.units[at];
  return (
    unit?.kind === 'np' &&
    /^(?:normali[sz]ation|establishment|restoration)$/i.test(view.clauses.tokens[unit.head]!.text)
  );
};

/** `trade and diplomatic ties`: the first noun belongs to the ties too. */
function isFirstOfTwo(view: View, at: number): boolean {
  const { units, tokens } = view.clauses;
  const unit = units[at];
  return (
    unit?.kind === 'np' &&
    units[at + 1]?.kind === 'conjunction' &&
    /^(?:trade|business|commerce)$/i.test(tokens[unit.head]!.text)
  );
}

/** `led to the normalisation of relations`: the verb that brought it about. */
function resultVerb(view: View, noun: number): number {
  const { units } = view.clauses;
  const at = units.findLastIndex((unit, place) => place < noun && unit.kind === 'vg');
  const verb = units[at];
  return verb?.kind === 'vg' &&
    noun - at <= 2 &&
    /^(?:lead|result|bring|produce|see|complete|announce)$/.test(verb.lemma)
    ? at
    : -1;
}

/** `relations were severed in 2016` */
function passiveAfter(view: View, index: number): number | null {
  const { units } = view.clauses;
  for (let at = index + 1; at < units.length && at < index + 8; at++) {
    const unit = units[at]!;
    if (unit.kind === 'stop' || unit.kind === 'comma') return null;
    if (unit.kind !== 'vg') continue;
    return unit.passive && (MAKING.test(unit.lemma) || BREAKING.test(unit.lemma)) ? at : null;
  }
  return null;
}

const NARROW =
  /^(?:defen[cs]e|military|security|energy|cultural|family|sporting|intelligence|academic|financial|legal|personal|political|party|business|labou?r|public|media|international|foreign|external)$/;

/** Kinds of ties that the words before the noun name. */
function kindsOf(words: readonly string[]): Kind[] {
  const kinds: Kind[] = [];
  if (words.some((word) => /^(?:diplomatic|formal|normal|normali[sz]ed|official|consular)$/.test(word)))
    kinds.push('diplomatic-ties');
  if (words.some((word) => /^(?:economic|trade|commercial|business|trading)$/.test(word))) kinds.push('economic-ties');
  return kinds.length > 0 ? kinds : ['ties'];
}

/** `X and Y are friends and partners of Z`. */
function readFriends(scene: Scene, view: View, index: number): Draft[] {
  const { units, tokens } = view.clauses;
  if (wordOf(units[index + 1]) !== 'of') return [];
  const other = actorsOf(scene, view, index + 2).filter(({ kind }) => kind === 'state');
  const verb = units.findLastIndex((unit, at) => at < index && unit.kind === 'vg');
  const group = units[verb];
  if (other.length !== 1 || group?.kind !== 'vg' || group.lemma !== 'be' || group.negated || group.modal) return [];
  if (group.form === 'infinitive' || group.form === 'bare') return [];
  const between = units.slice(verb + 1, index);
  if (
    !between.every(
      (unit) =>
        unit.kind === 'conjunction' ||
        (unit.kind === 'np' && FRIENDS.test(tokens[unit.head]!.text)) ||
        unit.kind === 'adjective',
    )
  )
    return [];
  const subject = subjectOf(view, verb) ?? verb - 1;
  const { states } = statesOf(scene, view, subject);
  if (objectIndex(view.clauses, verb) === null || states.length === 0) return [];
  return states
    .filter(({ id }) => id !== other[0]!.id)
    .map((state) =>
      draft(view, { kind: 'ties', parties: [state, other[0]!], state: 'exists', since: null }, subject, index + 2),
    );
}
