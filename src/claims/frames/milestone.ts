import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { governorOf } from '../stance/governor.ts';
import { prepositionsAfter } from '../syntax/subject.ts';
import { wordOf } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';

/** An act that other things are dated from, and so is done (`after Norland's withdrawal from the pact`, `since its accession in 2004`). */
export const milestone: Frame = {
  name: 'milestone',
  read(view, discourse) {
    const { units, tokens } = view.clauses;
    return units.flatMap((unit, index): Draft[] => {
      const noun = unit.kind === 'np' ? DONE.get(tokens[unit.head]!.lemma.toLowerCase()) : undefined;
      if (unit.kind !== 'np' || !noun) return [];
      const after = isPast(view, index);
      if (!after && !isDated(view, index) && !isCounted(view, index)) return [];
      const parties = partiesOf(view, discourse, index);
      const found = frameworkOf(view, discourse, index);
      if (parties.length === 0 || !found) return [];
      const next = units[found.at + 1];
      // "after its accession was blocked": the noun begins a clause of its own.
      if (after && next?.kind === 'vg' && next.form !== 'gerund') return [];
      return [
        {
          parties,
          framework: found.framework,
          act: noun,
          name: NAMES[noun],
          mood: 'fact',
          denied: false,
          first: index,
          last: Math.max(index, found.at),
          at: index,
          rule: 'milestone',
          confidence: 0.65,
        },
      ];
    });
  },
};

type Done = 'join' | 'ratify' | 'leave' | 'suspend';

const NAMES: Readonly<Record<Done, string>> = {
  join: 'accession',
  ratify: 'ratification',
  leave: 'withdrawal',
  suspend: 'suspension',
};

const DONE: ReadonlyMap<string, Done> = new Map([
  ['accession', 'join'],
  ['entry', 'join'],
  ['admission', 'join'],
  ['addition', 'join'],
  ['ratification', 'ratify'],
  ['withdrawal', 'leave'],
  ['departure', 'leave'],
  ['exit', 'leave'],
  ['expulsion', 'leave'],
  ['suspension', 'suspend'],
]);

/** `Norland's departure from the union in 2020 shook …`: subject of a past verb, with its year. */
function isDated(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const governor = governorOf(view, index);
  const verb = governor ? units[governor.verb] : undefined;
  if (governor?.role !== 'subject' || verb?.kind !== 'vg' || verb.modal !== null || verb.negated || verb.passive)
    return false;
  if (verb.form !== 'past' && !verb.perfect) return false;
  if (/^(be|remain|seem|look|depend|require|need|hang)$/.test(verb.lemma)) return false;
  return units
    .slice(index + 1, governor.verb)
    .some(
      (unit, at, between) =>
        unit.kind === 'time' &&
        /^(in|on)$/.test(at > 0 && 'word' in between[at - 1]! ? (between[at - 1] as { word: string }).word : '') &&
        /^(19|20)\d\d$/.test(tokens[unit.last]!.text),
    );
}

/**
 * What is counted is done: `Norland's accession brought the number of members to 31`, `with Sudland's ratification, 36 have
 * now ratified it`, `the bloc grew to 31 with Norland's accession`.
 */
function isCounted(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const governor = governorOf(view, index);
  const verb = governor ? units[governor.verb] : undefined;
  if (wordOf(units[index - 1]) !== 'with' && governor?.role === 'subject' && verb?.kind === 'vg') {
    if (
      verb.modal !== null ||
      verb.negated ||
      !/^(?:bring|take|raise|push|lift|extend|expand|increase)$/.test(verb.lemma)
    )
      return false;
    return tokens.slice(verb.last + 1, verb.last + 10).some((token) => TALLY.test(token.text));
  }
  if (wordOf(units[index - 1]) !== 'with') return false;
  const finite = units.filter((unit) => unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present'));
  if (finite.length === 0 || finite.some((unit) => unit.kind === 'vg' && (unit.modal !== null || unit.negated)))
    return false;
  const told = finite.every(
    (unit) => unit.kind === 'vg' && (unit.form === 'past' || unit.perfect || unit.lemma === 'have'),
  );
  return told && tokens.some((token) => token.upos === 'NUM' || TALLY.test(token.text));
}

const TALLY = /^(?:number|total|tally|count|membership|ratifications|members|signatories|parties)$/i;

/** Under `after`, `since`, `following`, in a sentence that looks back. */
function isPast(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  const before = units[index - 1];
  const word = before && 'word' in before ? before.word : (before && tokens[before.last]!.text.toLowerCase()) || '';
  if (!/^(after|since|following)$/.test(word)) return false;
  const verbs = units.filter((unit) => unit.kind === 'vg');
  const first = tokens[units[index]!.first]!;
  const planned = tokens
    .slice(units[index]!.first, units[index]!.last + 1)
    .some((token) =>
      /^(planned|possible|potential|announced|proposed|eventual|expected|future|likely)$/i.test(token.text),
    );
  return (
    !planned &&
    first !== undefined &&
    verbs.some((verb) => verb.form === 'past' || verb.perfect || verb.form === 'present') &&
    !verbs.some((verb) => verb.modal !== null && verb.modal !== 'could')
  );
}

function partiesOf(view: View, discourse: Discourse, index: number): readonly PartyRef[] {
  const owners = ownersOf(discourse, view, index);
  if (owners.length > 0) return owners;
  const of = prepositionsAfter(view.clauses, index, 4).find(({ word }) => word === 'of' || word === 'by');
  if (!of) return [];
  const { parties, referent } = partiesAt(discourse, view, of.phrase);
  return referent?.body ? [] : parties;
}

function frameworkOf(view: View, discourse: Discourse, index: number): { framework: FrameworkRef; at: number } | null {
  const unit = view.clauses.units[index];
  if (unit?.kind !== 'np') return null;
  const inside = discourse.frameworkWithin(unit);
  if (inside) return { framework: inside, at: index };
  for (const { word, phrase } of prepositionsAfter(view.clauses, index, 8)) {
    if (!/^(to|from|in|into)$/.test(word)) continue;
    const framework = frameworkIn(discourse, view, phrase);
    if (framework) return { framework, at: phrase };
  }
  if (!isCounted(view, index)) return null;
  const implied = discourse.impliedFramework(view, view.clauses.tokens[unit.first]!.start);
  return implied && { framework: implied, at: index };
}
