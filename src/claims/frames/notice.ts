import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { latestMatter } from '../matter.ts';
import { type View, wordsOf } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';
import { frameworkAround } from './instrument.ts';

/** Formal acts done with a notice or a vote: notice given, consent given or withheld. */
export const notice: Frame = {
  name: 'notice',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg'
        ? [...notification(view, discourse, index, unit), ...consent(view, discourse, index, unit)]
        : [],
    );
  },
};

/** `gave notice that it was leaving`, `notified the organisation of its withdrawal`, `lodged its notice of withdrawal`. */
function notification(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units } = view.clauses;
  const first = objectIndex(view.clauses, index);
  // "gave Sudland 90 days' notice": what is given stands after who gets it.
  const hearer = first === null ? undefined : units[first];
  const given =
    hearer?.kind === 'np' && hearer.name?.kind === 'state'
      ? units.findIndex(
          (unit, at) =>
            at > first! &&
            at <= first! + 3 &&
            unit.kind === 'np' &&
            wordsOf(view, unit).some((word) => /^notice/.test(word)),
        )
      : -1;
  const object = given >= 0 ? given : first;
  const phrase = object === null ? undefined : units[object];
  const words = phrase?.kind === 'np' ? wordsOf(view, phrase) : [];
  const gives =
    /^(give|lodge|serve|hand|send|submit|file|deliver|deposit)$/.test(verb.lemma) &&
    words.some((word) => /^(notices?|notifications?)$/.test(word));
  const notifies = verb.lemma === 'notify';
  if (!gives && !notifies) return [];
  const tail = units.slice(index, index + 12);
  const leaving = tail.some(
    (unit) =>
      (unit.kind === 'vg' && /^(leave|quit|withdraw|exit|pull)$/.test(unit.lemma)) ||
      (unit.kind === 'np' &&
        wordsOf(view, unit).some((word) => /^(withdrawal|exit|departure|denunciation)$/.test(word))),
  );
  const bare =
    gives &&
    units
      .slice((object ?? index) + 1, (object ?? index) + 3)
      .every((unit) => unit.kind !== 'preposition' || /^(in|on|a)$/.test(unit.word));
  if (!leaving && !bare && !(notifies && ofDecision(view, discourse, index))) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  const framework =
    leftFramework(view, discourse, index) ??
    (object !== null ? frameworkAround(view, discourse, object) : null) ??
    discourse.impliedFramework(view, view.clauses.tokens[verb.first]!.start);
  if (parties.length === 0 || !framework) return [];
  return [
    {
      parties,
      framework,
      act: 'leave',
      name: 'withdrawal',
      mood: stance.mood,
      step: 'withdrawing',
      denied: stance.denied,
      first: stance.from,
      last: object ?? index,
      at: index,
      rule: 'notice:withdrawal',
      confidence: 0.8,
    },
  ];
}

/** `notified the depositary of its decision`, where leaving is what the sentences speak of. */
function ofDecision(view: View, discourse: Discourse, index: number): boolean {
  const { units, tokens } = view.clauses;
  const decision = prepositionsAfter(view.clauses, index, 6).some(({ word, phrase }) => {
    const unit = units[phrase];
    return word === 'of' && unit?.kind === 'np' && /^(?:decision|intention)$/i.test(tokens[unit.head]!.text);
  });
  const here = units
    .slice(0, index)
    .some((unit) => unit.kind === 'np' && /^(?:withdrawal|exit|departure)$/i.test(tokens[unit.head]!.text));
  return decision && (here || latestMatter(view, discourse, index, 1)?.act === 'leave');
}

/** What the notice says is being left (`notified the depositary of its withdrawal from the pact`). */
function leftFramework(view: View, discourse: Discourse, index: number): FrameworkRef | null {
  const { units } = view.clauses;
  for (let at = index + 1; at < units.length && at <= index + 12; at++) {
    const unit = units[at]!;
    const leaving =
      (unit.kind === 'vg' && /^(leave|quit|withdraw|exit|pull)$/.test(unit.lemma)) ||
      (unit.kind === 'np' &&
        wordsOf(view, unit).some((word) => /^(withdrawal|exit|departure|denunciation)$/.test(word)));
    if (!leaving) continue;
    const object = unit.kind === 'vg' ? objectIndex(view.clauses, at) : null;
    const direct = object === null ? null : frameworkIn(discourse, view, object);
    if (direct) return direct;
    for (const { word, phrase } of prepositionsAfter(view.clauses, at, 6)) {
      const found = /(^| )(from|of)$/.test(word) ? frameworkIn(discourse, view, phrase) : null;
      if (found) return found;
    }
  }
  return null;
}

/** `gave its consent to X's accession`, `withheld its approval`, `voted to approve`. */
function consent(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units } = view.clauses;
  const object = objectIndex(view.clauses, index);
  const phrase = object === null ? undefined : units[object];
  if (object === null || phrase?.kind !== 'np') return [];
  const head = view.clauses.tokens[phrase.head]!.text.toLowerCase();
  if (!/^(consent|approval|assent|blessing|backing|nod|ratification|light|go-ahead|ahead|greenlight)$/.test(head))
    return [];
  if (head === 'light' && !wordsOf(view, phrase).includes('green')) return [];
  const gives = /^(give|grant|vote|deliver|sign|lend)$/.test(verb.lemma);
  if (gives) {
    const cleared = clearance(view, discourse, index, verb, object);
    if (cleared) return [cleared];
  }
  const withholds = /^(withhold|deny|refuse|delay)$/.test(verb.lemma);
  if (!gives && !withholds) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  const to = prepositionsAfter(view.clauses, object, 8).find(
    ({ word }) => word === 'to' || word === 'of' || word === 'for',
  );
  const matter = to ? (units[to.phrase] as NounPhrase) : null;
  const owners = to ? ownersBehind(view, discourse, object, to.phrase) : [];
  const framework = to
    ? frameworkAround(view, discourse, to.phrase)
    : discourse.impliedFramework(view, view.clauses.tokens[verb.first]!.start);
  // "gave its own consent": whose entry it is about is not said.
  if (!framework || (!to && head !== 'ratification')) return [];
  const own = partiesAt(discourse, view, stance.party).parties;
  const parties = owners.length > 0 ? owners : own;
  if (parties.length === 0) return [];
  if (
    matter &&
    owners.length === 0 &&
    to &&
    frameworkIn(discourse, view, to.phrase) === null &&
    !/accession|membership|entry|treaty|protocol|agreement|convention/i.test(view.clauses.tokens[matter.head]!.text)
  )
    return [];
  return [
    {
      parties,
      framework,
      act: withholds ? 'block' : 'ratify',
      name: 'approval',
      mood: stance.mood,
      denied: stance.denied,
      first: stance.from,
      last: to?.phrase ?? object,
      at: index,
      rule: withholds ? 'notice:withheld' : 'notice:consent',
      confidence: 0.8,
    },
  ];
}

/** `consent to Norland's accession`, `consent to the ratification of Norland's accession`. */
function ownersBehind(view: View, discourse: Discourse, object: number, first: number): readonly PartyRef[] {
  const own = ownersOf(discourse, view, first);
  if (own.length > 0) return own;
  const unit = view.clauses.units[first] as NounPhrase;
  if (view.clauses.tokens[unit.head]!.lemma !== 'ratification') return [];
  return (
    prepositionsAfter(view.clauses, object, 10)
      .map(({ phrase }) => ownersOf(discourse, view, phrase))
      .find((owners) => owners.length > 0) ?? []
  );
}

/** `gave final approval for Norland to join the union`: whose entry is cleared stands before the infinitive. */
function clearance(view: View, discourse: Discourse, index: number, verb: VerbGroup, object: number): Draft | null {
  const { units } = view.clauses;
  const whom = prepositionsAfter(view.clauses, object, 4).find(({ word }) => word === 'for' || word === 'to');
  if (!whom) return null;
  const join = units[whom.phrase + 2];
  if (units[whom.phrase + 1]?.kind !== 'other' || join?.kind !== 'vg') return null;
  if (!/^(join|adopt|enter|accede|become)$/.test(join.lemma)) return null;
  const target = prepositionsAfter(view.clauses, whom.phrase + 2, 4)[0]?.phrase ?? null;
  const at = objectIndex(view.clauses, whom.phrase + 2) ?? target;
  const framework = at === null ? null : frameworkIn(discourse, view, at);
  const { parties } = partiesAt(discourse, view, whom.phrase);
  const stance = stanceOf(view, index);
  if (!framework || parties.length === 0 || stance.hypothetical) return null;
  return {
    parties,
    framework,
    act: 'ratify',
    name: 'approval',
    mood: stance.mood,
    denied: stance.denied,
    first: Math.min(stance.from, index),
    last: at!,
    at: index,
    rule: `notice:clearance:${verb.lemma}`,
    confidence: 0.8,
  };
}
