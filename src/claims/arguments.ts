import type { Sought } from './discourse/framework-kind.ts';
import type { Discourse, FrameworkRef, PartyRef, Referent } from './discourse.ts';
import { isBody } from './lexicon/bodies.ts';
import { CONTAINERS, FOLDS, OWNED, POINTERS } from './lexicon/framework-nouns.ts';
import type { View } from './scene.ts';
import { objectIndex, prepositionsAfter, subjectIndex } from './syntax/subject.ts';
import type { NounPhrase, VerbGroup } from './syntax/unit.ts';

/** Verbs whose object is an instrument, not a body. */
const PAPER_VERBS = /^(?:sign|ratify|denounce|initial|ink)$/;

/** The framework a phrase names or points to; null when the phrase is about something else. */
export function frameworkIn(discourse: Discourse, view: View, at: number, kind?: Sought['kind']): FrameworkRef | null {
  const unit = view.clauses.units[at];
  if (unit?.kind !== 'np') return null;
  const referent = discourse.referentOf(view, at);
  const named = referent.frameworks[0];
  const between = view.clauses.units[at + 1];
  if (
    named &&
    !named.listed &&
    /^an?$/.test(unit.determiner ?? '') &&
    between?.kind === 'preposition' &&
    /^(with|between)$/.test(between.word)
  )
    return null;
  if (named && !referent.body) return named;
  const head = view.clauses.tokens[unit.head]!.text;
  const inside = unit.mentions
    .filter((mention) => mention.kind === 'framework' && mention !== unit.name)
    .flatMap((mention) => discourse.frameworkOf(mention) ?? [])[0];
  // "the EU's battery scheme" is another thing; "NATO's ranks" are not.
  const owned =
    inside !== undefined && unit.owners.some((mention) => mention.kind === 'framework') && hasPossessive(view, unit);
  if (inside && CONTAINERS.test(head) && (!owned || FOLDS.test(head))) return inside;
  // "the trade deal with the bloc", "the agreement between the two": something between partners.
  const next = view.clauses.units[at + 1];
  if (next?.kind === 'preposition' && /^(with|between)$/.test(next.word) && !aboutAccession(view, unit)) return null;
  if (inside || (unit.name && unit.name.kind !== 'group')) return null;
  if (
    POINTERS.test(head) &&
    (unit.determiner || unit.ownerPronoun || /^(it|them)$/i.test(head)) &&
    !/^(?:an?|one|another|some|every|each|which|what)$/.test(unit.determiner ?? '') &&
    !/^(?:one|another|other|some)$/i.test(view.clauses.tokens[unit.first]!.text) &&
    !isAnother(view, unit)
  ) {
    return discourse.impliedFramework(view, view.clauses.tokens[unit.first]!.start, {
      back: /^(it|them)$/i.test(head),
      ...(kind ? { kind } : {}),
    });
  }
  return null;
}

/** `the old organisation`, `the other group`: not the one the report is about. */
const isAnother = (view: View, unit: NounPhrase): boolean =>
  view.clauses.tokens
    .slice(unit.first, unit.head)
    .some((token) => /^(?:old|former|previous|other|another|rival)$/i.test(token.text));

const hasPossessive = (view: View, unit: NounPhrase): boolean =>
  view.clauses.tokens.slice(unit.first, unit.last + 1).some((token) => token.xpos === 'POS');

/** Frameworks a coordinated phrase names (`joined NATO and the EU`). */
export function frameworksIn(discourse: Discourse, view: View, at: number, kind?: Sought['kind']): FrameworkRef[] {
  const referent = discourse.referentOf(view, at);
  if (referent.frameworks.length > 1 && !referent.body) return [...referent.frameworks];
  const one = frameworkIn(discourse, view, at, kind);
  return one ? [one] : [];
}

/** The framework that a verb's direct object names; `'other'` when the object is something else, null when there is none. */
export function objectFrameworks(
  discourse: Discourse,
  view: View,
  verb: number,
): { frameworks: FrameworkRef[]; at: number } | 'other' | null {
  const at = objectIndex(view.clauses, verb);
  if (at !== null) {
    const { lemma } = view.clauses.units[verb] as VerbGroup;
    let frameworks = frameworksIn(discourse, view, at, PAPER_VERBS.test(lemma) ? 'instrument' : undefined);
    let end = at;
    if (frameworks.length === 0) {
      // "signed the protocol on Norland's accession to NATO", "the instrument of ratification of the treaty"
      for (const { word, phrase } of prepositionsAfter(view.clauses, at, 6)) {
        const object = view.clauses.units[at] as NounPhrase;
        const head = view.clauses.tokens[object.head]!.text;
        if (!CONTAINERS.test(head)) break;
        // "a trade agreement with the bloc", "a deal at the summit of the alliance" are no joining.
        if (!/^(to|on|of|for|under|establishing|creating)$/.test(word) && !aboutAccession(view, object)) break;
        const found = frameworksIn(discourse, view, phrase).filter((framework) => framework.how !== 'implied');
        if (found.length > 0) {
          frameworks = found;
          end = phrase;
          break;
        }
      }
    }
    return frameworks.length > 0 ? { frameworks, at: end } : 'other';
  }
  const relative = relativeObject(discourse, view, verb);
  return relative;
}

const aboutAccession = (view: View, phrase: NounPhrase): boolean =>
  view.clauses.tokens
    .slice(phrase.first, phrase.last + 1)
    .some((token) => /^(accession|membership|entry|admission|ratification)$/i.test(token.text));

/** `the bloc which Norland joined`: the antecedent is the object. */
function relativeObject(
  discourse: Discourse,
  view: View,
  verb: number,
): { frameworks: FrameworkRef[]; at: number } | null {
  const { units } = view.clauses;
  const subject = subjectIndex(view.clauses, verb);
  if (subject === null || subject === 0) return null;
  let at = subject - 1;
  if (units[at]?.kind !== 'relative' && units[at]?.kind !== 'that') return null;
  at--;
  while (at >= 0 && /^(comma|preposition|dash)$/.test(units[at]!.kind)) at--;
  const frameworks = at >= 0 ? frameworksIn(discourse, view, at) : [];
  return frameworks.length > 0 ? { frameworks, at: subject } : null;
}

/** The framework behind one of these prepositions to the right. */
export function prepositionalFrameworks(
  discourse: Discourse,
  view: View,
  from: number,
  words: readonly string[],
  reach = 10,
): { frameworks: FrameworkRef[]; at: number } | null {
  for (const { word, phrase } of prepositionsAfter(view.clauses, from, reach)) {
    const last = word.split(' ').at(-1)!;
    if (!words.includes(word) && !words.includes(last)) continue;
    const frameworks = frameworksIn(discourse, view, phrase);
    if (frameworks.length > 0) return { frameworks, at: phrase };
    const unit = view.clauses.units[phrase] as NounPhrase;
    const head = view.clauses.tokens[unit.head]!.text;
    // "as a member of the bloc", "for membership of the union"
    if (/^(members?|membership|party|signatory|accession|entry|admission|status|family|fold|ranks|club)$/i.test(head)) {
      const inside = discourse.frameworkWithin(unit);
      if (inside) return { frameworks: [inside], at: phrase };
      const deeper = prepositionalFrameworks(discourse, view, phrase, ['of', 'to', 'in', 'into'], 4);
      if (deeper) return deeper;
    }
  }
  return null;
}

/** Parties of a phrase, with those of a framework as an organisation when it joins another. */
export function partiesAt(
  discourse: Discourse,
  view: View,
  at: number | null,
): { parties: readonly PartyRef[]; referent: Referent | null } {
  if (at === null) return { parties: [], referent: null };
  const unit = view.clauses.units[at];
  if (unit?.kind !== 'np') return { parties: [], referent: null };
  const referent = discourse.referentOf(view, at);
  if (referent.parties.length > 0)
    return { parties: [...referent.parties, ...companions(discourse, view, at, referent.parties)], referent };
  const counted = countedAmong(view, at);
  if (counted !== null) {
    const among = discourse.referentOf(view, counted);
    if (among.parties.length > 0) return { parties: among.parties, referent: among };
  }
  // Owned nouns: "Norland's bid", "its bid".
  const head = view.clauses.tokens[unit.head]!;
  const owned = OWNED.test(head.text) || isBody(head.lemma);
  return { parties: owned ? ownersOf(discourse, view, at) : [], referent };
}

/** `Norland, along with Sudland and Estland, was granted`: those beside it have the same said of them. */
function companions(discourse: Discourse, view: View, at: number, own: readonly PartyRef[]): readonly PartyRef[] {
  const { units } = view.clauses;
  const trailing = trailingCompanions(discourse, view, at);
  if (trailing.length > 0) return trailing.filter((party) => own.every(({ id }) => id !== party.id));
  const comma = units[at + 1]?.kind === 'comma';
  const link = units[at + (comma ? 2 : 1)];
  const list = at + (comma ? 3 : 2);
  const phrase = units[list];
  if (link?.kind !== 'preposition' || !/^(?:along with|together with|alongside)$/.test(link.word)) return [];
  if (phrase?.kind !== 'np' || phrase.name?.kind !== 'state' || phrase.name.form !== 'name') return [];
  if (units[list + 1]?.kind !== (comma ? 'comma' : 'vg')) return [];
  return discourse.referentOf(view, list).parties.filter((party) => own.every(({ id }) => id !== party.id));
}

/** `Norland was recognised as a partner in May, along with Sudland and Estland`. */
function trailingCompanions(discourse: Discourse, view: View, at: number): readonly PartyRef[] {
  const { units } = view.clauses;
  const phrase = units[at];
  if (phrase?.kind !== 'np' || phrase.name?.kind !== 'state' || phrase.name.form !== 'name') return [];
  if (units.slice(0, at).some((unit) => unit.kind === 'vg' || unit.kind === 'np')) return [];
  const link = units.findIndex(
    (unit, index) =>
      index > at + 2 &&
      unit.kind === 'preposition' &&
      /^(?:along with|together with|alongside)$/.test(unit.word) &&
      units[index - 1]?.kind === 'comma',
  );
  const list = units[link + 1];
  const finite = units
    .slice(at, Math.max(at, link))
    .filter((unit) => unit.kind === 'vg' && /^(?:past|present)$/.test(unit.form));
  return link > 0 &&
    finite.length === 1 &&
    list?.kind === 'np' &&
    list.name?.kind === 'state' &&
    list.name.form === 'name'
    ? discourse.referentOf(view, link + 1).parties
    : [];
}

/** `Norland is among the countries that …`, `is one of the states which …`: what the relative clause says is said of Norland. */
function countedAmong(view: View, at: number): number | null {
  const { units, tokens } = view.clauses;
  const unit = units[at];
  if (unit?.kind !== 'np' || !/^(?:countries|nations|states|country|nation|state)$/i.test(tokens[unit.head]!.text))
    return null;
  if (units[at + 1]?.kind !== 'relative' && units[at + 1]?.kind !== 'that') return null;
  const single = /^(?:country|nation|state)$/i.test(tokens[unit.head]!.text);
  let verb = at - 1;
  let among = single;
  while (verb >= 0 && units[verb]!.kind !== 'vg' && verb > at - 6) {
    const text = tokens[units[verb]!.first]!.text.toLowerCase();
    if (/^(?:among|one)$/.test(text)) among = true;
    if (/^(?:comma|stop|that|relative)$/.test(units[verb]!.kind)) return null;
    verb--;
  }
  const copula = units[verb];
  return among && copula?.kind === 'vg' && copula.lemma === 'be' && !copula.negated
    ? subjectIndex(view.clauses, verb)
    : null;
}

/** The parties that own a phrase: `Norland and Sudland's accession`, `Norlandic membership`, `its bid`, `the accession of Norland`. */
export function ownersOf(discourse: Discourse, view: View, at: number): PartyRef[] {
  const unit = view.clauses.units[at];
  if (unit?.kind !== 'np') return [];
  const states = unit.owners
    .filter((mention) => mention.kind === 'state')
    .flatMap((mention) => discourse.stateOf(view, mention) ?? []);
  const people = unit.owners
    .filter((mention) => mention.kind === 'person' && mention.of && discourse.scene.gazetteer.states.has(mention.of))
    .map((mention) => mention.of!);
  const ids = [...ownersBefore(view, at), ...states, ...people];
  if (ids.length > 0) return [...new Set(ids)].map((id) => discourse.state(id));
  // "Norland, whose application …"
  if (
    view.clauses.units[at - 1]?.kind === 'relative' &&
    (view.clauses.units[at - 1] as { word: string }).word === 'whose'
  ) {
    let before = at - 2;
    while (before >= 0 && /^(?:comma|dash|bracket|time|adverb)$/.test(view.clauses.units[before]!.kind)) before--;
    const whose = discourse.referentOf(view, before);
    if (whose.parties.length > 0) return [...whose.parties];
  }
  const joiner = unit.ownerPronoun === 'its' ? joinerBefore(discourse, view, at) : [];
  if (joiner.length > 0) return joiner;
  if (unit.ownerPronoun) return [...discourse.pronoun(view, at, unit.ownerPronoun).parties];
  const possessive = unit.mentions.find((mention) => mention.kind === 'state' && mention !== unit.name);
  if (possessive) {
    const id = discourse.stateOf(view, possessive);
    if (id) return [discourse.state(id)];
  }
  const text = view.clauses.tokens.slice(unit.first, unit.last + 1);
  if (text.some((token) => token.xpos === 'POS') && /^(the|this)$/i.test(text[0]!.text)) {
    const described = unit.mentions.find((mention) => mention.kind === 'state');
    if (!described && text.some((token) => /^(country|nation|state|republic|kingdom)$/i.test(token.text)))
      return [...discourse.pronoun(view, at, 'its').parties];
  }
  return [];
}

/** `Norland joins after Sudland ratified its accession`: Norland's, not Sudland's own. */
function joinerBefore(discourse: Discourse, view: View, at: number): PartyRef[] {
  const { units, tokens } = view.clauses;
  const phrase = units[at] as NounPhrase;
  const verb = units[at - 1];
  if (verb?.kind !== 'vg' || !/^(?:ratify|approve|endorse|back|support|clear|block|veto|oppose)$/.test(verb.lemma))
    return [];
  if (!/^(?:accession|membership|entry|admission|bid|application)$/i.test(tokens[phrase.head]!.text)) return [];
  const joins = units.findLastIndex(
    (unit, index) => index < at - 1 && unit.kind === 'vg' && /^(?:join|accede|enter|become)$/.test(unit.lemma),
  );
  const actor = subjectIndex(view.clauses, at - 1);
  const joining = joins < 0 ? null : subjectIndex(view.clauses, joins);
  if (actor === null || joining === null) return [];
  const own = discourse.referentOf(view, actor).parties;
  return discourse.referentOf(view, joining).parties.filter(({ id }) => !own.some((one) => one.id === id));
}

/** `Norland's and Sudland's accession`: possessives that stand alone before the phrase. */
function ownersBefore(view: View, at: number): string[] {
  const { units, tokens } = view.clauses;
  const found: string[] = [];
  for (let index = at - 1; index > 0; index -= 2) {
    const mark = units[index]!;
    const phrase = units[index - 1];
    if (!/^(conjunction|comma)$/.test(mark.kind) || phrase?.kind !== 'np') break;
    if (phrase.name?.kind !== 'state' || tokens[phrase.last]!.xpos !== 'POS') break;
    found.unshift(phrase.name.id ?? phrase.name.candidates[0] ?? '');
  }
  return found.filter((id) => id !== '');
}

/** `application for an EU loan`, `request for jets`: what is asked for is not a place in a framework. */
export function forElse(view: View, at: number): boolean {
  const first = prepositionsAfter(view.clauses, at, 4)[0];
  const unit = first?.word === 'for' ? view.clauses.units[first.phrase] : undefined;
  return (
    unit?.kind === 'np' &&
    unit.name?.kind !== 'framework' &&
    unit.name?.kind !== 'state' &&
    !/^(?:membership|accession|admission|entry|status|candidacy|candidature|inclusion|integration|readmission|member|bloc|group|club|partnership|seat|participation|place)$/i.test(
      view.clauses.tokens[unit.head]!.text,
    )
  );
}
