import { frameworkIn, ownersOf, partiesAt } from '../arguments.ts';
import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { isAbout, ownMatter } from '../matter.ts';
import { meantParty } from '../meant.ts';
import { type View, wordsAfter } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from '../syntax/subject.ts';
import type { NounPhrase, VerbGroup } from '../syntax/unit.ts';
import type { Frame } from './frame.ts';
import { isUnowned } from './noun-parties.ts';

/** Talks that began, run or stopped (`talks with Norland began`, `its review started`, `is in talks with the secretariat`). */
export const proceeding: Frame = {
  name: 'proceeding',
  read(view, discourse) {
    return view.clauses.units.flatMap((unit, index) =>
      unit.kind === 'vg'
        ? [
            ...inTalks(view, discourse, index, unit),
            ...underWay(view, discourse, index, unit),
            ...brokenOff(view, discourse, index, unit),
            ...inPassing(view, discourse, index, unit),
          ]
        : [],
    );
  },
};

const TALKS = /^(?:talks|negotiations|discussions)$/i;
const JOINING = /^(?:accession|membership|admission|entry)$/i;
const BODY = /^(?:secretariat|members?|commission|council|bloc|alliance|group|organi[sz]ation|board)$/i;

const draft = (
  parties: readonly PartyRef[],
  framework: FrameworkRef,
  act: 'talk' | 'halt',
  span: readonly [number, number, number],
  rule: string,
): Draft => ({
  parties,
  framework,
  act,
  name: 'negotiation',
  mood: 'fact',
  denied: false,
  first: span[0],
  at: span[1],
  last: span[2],
  rule,
  confidence: 0.7,
});

/** `Norland is in talks with the secretariat`. */
function inTalks(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (!/^(?:be|remain|enter)$/.test(verb.lemma) || verb.negated || verb.modal) return [];
  const [first, ...others] = prepositionsAfter(view.clauses, index, 10);
  const talks = first && units[first.phrase];
  if (talks?.kind !== 'np' || !/^in(?:to)?$/.test(first!.word) || !TALKS.test(tokens[talks.head]!.text)) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.denied || stance.mood !== 'fact') return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return [];
  const accession = tokens.slice(talks.first, talks.last + 1).some((token) => JOINING.test(token.text));
  const about = others.find(({ word }) => /^(?:on|about|over)$/.test(word));
  const counterpart = others.find(({ word }) => word === 'with');
  const named = about ? frameworkIn(discourse, view, about.phrase) : null;
  const framework =
    named ?? (about && !accession ? null : counterpartOf(view, discourse, counterpart?.phrase ?? null, accession));
  if (!framework || parties.some(({ id }) => id === framework.id)) return [];
  return [
    draft(
      parties,
      framework,
      'talk',
      [stance.from, index, counterpart?.phrase ?? first!.phrase],
      'proceeding:in-talks',
    ),
  ];
}

/** The framework whose secretariat or members one talks with; talks with a bloc as such may be about anything. */
function counterpartOf(view: View, discourse: Discourse, at: number | null, accession: boolean): FrameworkRef | null {
  const { units, tokens } = view.clauses;
  const unit = at === null ? undefined : units[at];
  if (unit?.kind !== 'np' || at === null) return null;
  const head = tokens[unit.head]!.text;
  const inside = unit.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  const implied = BODY.test(head) ? discourse.impliedFramework(view, tokens[unit.first]!.start) : null;
  const found = inside ?? discourse.referentOf(view, at).frameworks[0] ?? implied;
  if (!found) return null;
  return accession || /^secretariat$/i.test(head) || isAbout(view, discourse, found.id) ? found : null;
}

const BEGUN = /^(?:begin|start|open|resume|continue|progress|advance|launch|kick)$/;
const STOPPED = /^(?:stop|halt|suspend|freeze|pause|shelve|stall|collapse|founder|postpone)$/;

/** `talks with Norland began in the spring`, `Norland's accession process was stopped in 2014`. */
function underWay(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  const begun = BEGUN.test(verb.lemma);
  const running =
    verb.lemma === 'be' &&
    /^(?:(?:\S+ )?under ?way|(?:still )?ongoing|in progress)\b/.test(wordsAfter(view, verb.last));
  if (!(begun || running || STOPPED.test(verb.lemma)) || verb.modal || verb.negated) return [];
  if (!(verb.form === 'past' || verb.form === 'present')) return [];
  if (!begun && !running && !verb.passive && !/^(?:stop|stall|collapse|founder)$/.test(verb.lemma)) return [];
  const subject = subjectIndex(view.clauses, index);
  const phrase = subject === null ? undefined : units[subject];
  if (subject === null || phrase?.kind !== 'np' || units[index + 1]?.kind === 'np') return [];
  const head = tokens[phrase.head]!.text;
  const on = prepositionsAfter(view.clauses, subject, 4).find(({ word }) => /^(?:on|for)$/.test(word));
  const words = [phrase, ...(on ? [units[on.phrase]!] : [])].flatMap((one) => tokens.slice(one.first, one.last + 1));
  const accession = words.some((token) => JOINING.test(token.text));
  const review = /^(?:review|screening)$/i.test(head) || (accession && /^(?:process|procedure)$/i.test(head));
  if (!(TALKS.test(head) || review)) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.denied || stance.mood !== 'fact') return [];
  const parties = partiesOf(view, discourse, subject);
  const framework = frameworkOf(view, discourse, subject, phrase);
  if (parties.length === 0 || !framework) return [];
  // Talks are of all kinds: those of a state just said to be on its way in are about that.
  const known = ownMatter(view, discourse, index, parties, 4);
  const headed = isUnowned(view, subject) && meantParty(view, discourse, subject).length > 0;
  if (!accession && !headed && known?.framework.id !== framework.id && !(review && phrase.owners.length > 0)) return [];
  return [
    draft(parties, framework, begun || running ? 'talk' : 'halt', [subject, index, index], 'proceeding:under-way'),
  ];
}

/** `Norland's talks, opened in 2005, …`. */
function inPassing(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  const phrase = units[index - 2];
  if (verb.form !== 'participle' || !BEGUN.test(verb.lemma) || units[index - 1]?.kind !== 'comma') return [];
  if (phrase?.kind !== 'np' || !TALKS.test(tokens[phrase.head]!.text)) return [];
  if (prepositionsAfter(view.clauses, index - 2, 2).some(({ word }) => /^(?:on|about|over)$/.test(word))) return [];
  const owners = ownersOf(discourse, view, index - 2);
  const parties = owners.length > 0 || !isUnowned(view, index - 2) ? owners : meantParty(view, discourse, index - 2);
  const framework = frameworkOf(view, discourse, index - 2, phrase);
  if (parties.length === 0 || !framework) return [];
  return [draft(parties, framework, 'talk', [index - 2, index, index], 'proceeding:in-passing')];
}

/** `suspended its talks with the secretariat`, `a new government froze the talks`. */
function brokenOff(view: View, discourse: Discourse, index: number, verb: VerbGroup): Draft[] {
  const { units, tokens } = view.clauses;
  if (!/^(?:suspend|freeze|halt|stop|pause|shelve|break)$/.test(verb.lemma) || verb.passive || verb.negated) return [];
  const at = objectIndex(view.clauses, index);
  const phrase = at === null ? undefined : units[at];
  if (at === null || phrase?.kind !== 'np' || phrase.owners.some((owner) => owner.kind === 'state')) return [];
  const words = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text);
  if (!/^(?:talks|negotiations|contacts)$/i.test(words.at(-1)!)) return [];
  const stance = stanceOf(view, index);
  if (stance.hypothetical || stance.denied || !/^(?:fact|announced)$/.test(stance.mood)) return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  const actors = parties.length > 0 ? parties : underNewRule(view, discourse, stance.party);
  if (actors.length !== 1) return [];
  const counterpart = prepositionsAfter(view.clauses, at, 3).find(({ word }) => word === 'with');
  const accession = words.some((word) => JOINING.test(word));
  const matter = ownMatter(view, discourse, index, actors, 3);
  const known = matter !== null && /^(?:apply|invite|talk|join)$/.test(matter.act);
  const framework = counterpart
    ? counterpartOf(view, discourse, counterpart.phrase, accession || known)
    : known
      ? matter.framework
      : accession
        ? discourse.impliedFramework(view, tokens[phrase.first]!.start)
        : null;
  if (!framework) return [];
  return [draft(actors, framework, 'halt', [stance.from, index, counterpart?.phrase ?? at], 'proceeding:broken-off')];
}

/** `a new government`: of the state that the report is speaking of. */
function underNewRule(view: View, discourse: Discourse, at: number | null): readonly PartyRef[] {
  const unit = at === null ? undefined : view.clauses.units[at];
  if (at === null || unit?.kind !== 'np' || unit.mentions.some((mention) => mention.kind === 'state')) return [];
  const words = view.clauses.tokens.slice(unit.first, unit.last + 1).map((token) => token.text.toLowerCase());
  return words.at(-1) === 'government' && words.some((word) => /^(?:new|next|incoming|later)$/.test(word))
    ? discourse.pronoun(view, at, 'it').parties
    : [];
}

function partiesOf(view: View, discourse: Discourse, subject: number): readonly PartyRef[] {
  const own = ownersOf(discourse, view, subject);
  if (own.length > 0) return own;
  const verb = view.clauses.units.findIndex((unit, at) => at > subject && unit.kind === 'vg');
  const after = [
    ...prepositionsAfter(view.clauses, subject, 6),
    ...(verb < 0 ? [] : prepositionsAfter(view.clauses, verb, 5).filter(({ word }) => word === 'with')),
  ];
  // "negotiations on Norland's accession"
  const on = after.find(({ word }) => /^(?:on|for|over|about)$/.test(word));
  const about = on ? ownersOf(discourse, view, on.phrase) : [];
  if (about.length > 0) return about;
  const partner = after.find(({ word }) => word === 'with');
  if (!partner) return isUnowned(view, subject) ? meantParty(view, discourse, subject) : [];
  const { parties, referent } = partiesAt(discourse, view, partner.phrase);
  return referent?.body && view.clauses.units[partner.phrase]?.kind === 'np' ? [] : parties;
}

function frameworkOf(view: View, discourse: Discourse, at: number, phrase: NounPhrase): FrameworkRef | null {
  const inside = phrase.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  if (inside) return inside;
  for (const { word, phrase: next } of prepositionsAfter(view.clauses, at, 8)) {
    if (!/^(?:to|on|for|with)$/.test(word)) continue;
    const found = frameworkIn(discourse, view, next);
    if (found) return found;
  }
  return discourse.impliedFramework(view, view.clauses.tokens[phrase.first]!.start);
}
