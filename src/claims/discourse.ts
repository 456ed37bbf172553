import type { Attribution, Mention } from '../model/annotation.ts';
import { stateMeant } from './discourse/descriptions.ts';
import type { Sought } from './discourse/framework-kind.ts';
import { Frameworks, type Running } from './discourse/frameworks.ts';
import {
  isExcepted,
  lastNamed,
  listedAfter,
  listFrom,
  namedAtEnd,
  namedBeside,
  predicated,
  type ReferentOf,
  severalAfterOf,
} from './discourse/named-members.ts';
import type { Draft } from './draft.ts';
import { COUNTS, isBody, isGroup } from './lexicon/bodies.ts';
import { OWNED } from './lexicon/framework-nouns.ts';
import type { FrameworkRef, PartyRef, Referent } from './references.ts';
import { type Scene, type View, wordsOf } from './scene.ts';
import { subjectIndex } from './syntax/subject.ts';
import type { NounPhrase } from './syntax/unit.ts';

export type { FrameworkRef, PartyRef, Referent } from './references.ts';

const NOBODY: Referent = { parties: [], body: false, frameworks: [], group: false, pronoun: false };

/** Follows a report from sentence to sentence, so that `it`, `the country` and `the bloc` find what they point to. */
export class Discourse {
  readonly scene: Scene;
  readonly dominant: FrameworkRef | null;
  /** The latest joining or signing read as still to come, which a ceremony leans on. */
  planned: Draft | null = null;
  running: Running | null = null;
  /** What has been read so far, for sentences that go on with it without naming it (`Norland opposed it`). */
  readonly read: { readonly sentence: number; readonly draft: Draft }[] = [];
  private readonly frameworks: Frameworks;
  /** First-person words whose speaker is being looked for. */
  private readonly heard = new Set<number>();
  /** The parties that sentences so far were about, the latest last. */
  private readonly topics: { readonly sentence: number; readonly parties: readonly PartyRef[] }[] = [];
  private readonly whoIs: ReferentOf = (view, index) => this.referentOf(view, index);

  constructor(scene: Scene) {
    this.scene = scene;
    this.frameworks = new Frameworks(scene);
    this.dominant = this.frameworks.dominant;
  }

  framework(id: string, how: FrameworkRef['how']): FrameworkRef {
    return this.frameworks.framework(id, how);
  }

  /** The framework a mention stands for. */
  frameworkOf(mention: Mention): FrameworkRef | null {
    return this.frameworks.frameworkOf(mention);
  }

  /** The first framework named inside a phrase. */
  frameworkWithin(phrase: NounPhrase): FrameworkRef | null {
    return phrase.mentions.flatMap((mention) => this.frameworkOf(mention) ?? [])[0] ?? null;
  }

  /** Its framework is not what the report is mainly about, and only says which states are meant. */
  isInPassing(phrase: NounPhrase): boolean {
    return phrase.mentions.some((mention) => mention.kind === 'framework' && this.frameworks.isInPassing(mention));
  }

  /** The framework a sentence speaks of without naming it at this place. */
  impliedFramework(view: View, at: number, sought: Sought = {}): FrameworkRef | null {
    return this.frameworks.implied(view, at, this.running, sought);
  }

  state(id: string): PartyRef {
    const row = this.scene.gazetteer.states.get(id);
    return { id, name: row?.name ?? id, kind: row ? 'state' : 'organisation' };
  }

  /** What a sentence was about, for the pronouns of the next one. */
  note(view: View): void {
    const { units } = view.clauses;
    for (const [index, unit] of units.entries()) {
      if (unit.kind !== 'vg' || !(unit.form === 'past' || unit.form === 'present' || unit.modal)) continue;
      const subject = subjectIndex(view.clauses, index);
      if (subject === null) continue;
      const referent = this.referentOf(view, subject);
      const parties = referent.parties.length > 0 ? referent.parties : this.possessors(view, units[subject]);
      if (parties.length > 0) {
        this.topics.push({ sentence: view.index, parties });
        return;
      }
    }
    const states = [
      ...new Map(
        view.mentions
          .filter(
            (mention) =>
              mention.kind === 'state' && mention.id && mention.form !== 'adjective' && !this.isPlace(view, mention),
          )
          .map((mention) => [mention.id!, mention]),
      ).keys(),
    ];
    if (states.length === 1) this.topics.push({ sentence: view.index, parties: [this.state(states[0]!)] });
  }

  /** `in Minsk`: where something happened, not who did it. */
  private isPlace(view: View, mention: Mention): boolean {
    const before = view.clauses.tokens.findLast((token) => token.end <= mention.start);
    return mention.form === 'seat' && /^(?:in|at|from|to|near)$/i.test(before?.text ?? '');
  }

  /** The states that a subject belongs to by its own words (`Norland's other alliance`), when it is theirs. */
  private possessors(view: View, subject: View['clauses']['units'][number] | undefined): PartyRef[] {
    if (subject?.kind !== 'np') return [];
    const possessive = view.clauses.tokens.slice(subject.first, subject.last).some((token) => token.xpos === 'POS');
    return subject.owners.flatMap((mention) =>
      possessive && mention.kind === 'state' && mention.form === 'name' && mention.id ? [this.state(mention.id)] : [],
    );
  }

  /** Whether the sentences just before were about one of these parties too. */
  isTopic(view: View, parties: readonly PartyRef[]): boolean {
    return this.topics.some(
      (topic) =>
        view.index - topic.sentence <= 2 && topic.parties.some((one) => parties.some(({ id }) => id === one.id)),
    );
  }

  /** Who the phrase at `index` is. */
  referentOf(view: View, index: number): Referent {
    const unit = view.clauses.units[index];
    if (unit?.kind !== 'np' || isExcepted(view, index)) return NOBODY;
    const own = this.single(view, index, unit);
    if (unit.others.length === 0) return own;
    const all = [own, ...unit.others.map((other) => this.single(view, index, other))];
    return {
      parties: all.flatMap((referent) => referent.parties),
      body: own.body,
      frameworks: all.flatMap((referent) => referent.frameworks),
      group: own.group,
      pronoun: own.pronoun,
    };
  }

  /** Everybody in the list that begins at `index`, notes in brackets behind the names or not. */
  listFrom(view: View, index: number): readonly PartyRef[] {
    return listFrom(view, index, this.whoIs);
  }

  private single(view: View, index: number, phrase: NounPhrase): Referent {
    const { tokens } = view.clauses;
    const head = tokens[phrase.head]!;
    const name = phrase.name;
    if (head.xpos === 'PRP' || (phrase.ownerPronoun === null && /^(both|all|each|neither)$/i.test(head.text)))
      return this.pronoun(view, index, head.text.toLowerCase());
    const named = name === null ? null : this.named(view, index, phrase, name);
    if (named) return named;
    if (isBody(head.lemma) || isBody(head.text)) return this.bodyOf(view, index, phrase);
    if (/^latter$/i.test(head.text)) {
      const last = lastNamed(view, index, this.whoIs) ?? this.lastBefore(view);
      return last ? { ...NOBODY, parties: [last], pronoun: true } : NOBODY;
    }
    if (/^those$/i.test(head.text))
      return {
        ...NOBODY,
        group: true,
        parties: predicated(view, index, this.whoIs) ?? listedAfter(view, index, this.whoIs),
      };
    return isGroup(head.lemma) || isGroup(head.text) ? this.groupOf(view, index, phrase) : NOBODY;
  }

  /** The last of several states named together in the sentence before. */
  private lastBefore(view: View): PartyRef | null {
    const before = this.scene.views[view.index - 1];
    const list = before?.clauses.units.findLastIndex((unit) => unit.kind === 'np' && unit.others.length > 0) ?? -1;
    return before && list >= 0 ? (this.referentOf(before, list).parties.at(-1) ?? null) : null;
  }

  /** The phrase is a name: what the name stands for; null when it stands for no party and no framework. */
  private named(view: View, index: number, phrase: NounPhrase, name: Mention): Referent | null {
    const head = view.clauses.tokens[phrase.head]!;
    if (name.kind === 'state' && name.form !== 'adjective') {
      const id = this.stateOf(view, name);
      return id ? { ...NOBODY, parties: [this.state(id)], body: name.form === 'seat' } : NOBODY;
    }
    if (name.kind === 'framework') {
      const framework = this.frameworkOf(name);
      return framework ? { ...NOBODY, frameworks: [framework] } : NOBODY;
    }
    if ((name.kind === 'organisation' || name.kind === 'group') && isGroup(head.text)) {
      const beside = namedBeside(view, index, this.whoIs);
      if (beside.length > 0) return { ...NOBODY, group: true, parties: beside };
      // "the three Baltic states", named before.
      const count = wordsOf(view, phrase)
        .map((word) => COUNTS.get(word))
        .find((number) => number !== undefined);
      if (count !== undefined)
        return { ...NOBODY, group: true, pronoun: true, parties: this.counted(view, index, count) ?? [] };
    }
    // "Norland's Majlis": whose it is stands before it.
    if (name.kind === 'organisation') {
      const owner = phrase.owners.some((one) => one.kind === 'state') ? this.owner(phrase) : null;
      return this.speaker(owner ?? name.of ?? this.owner(phrase));
    }
    if (name.kind === 'person') return this.speaker(name.of ?? this.owner(phrase));
    if (name.kind === 'office') {
      const several = severalAfterOf(view, index, this.whoIs);
      if (several && !this.owner(phrase)) return { ...NOBODY, parties: several, body: true };
      const of = this.owner(phrase) ?? this.afterOf(view, index);
      const bare = phrase.determiner === 'the' && phrase.head === phrase.first + 1;
      if (!of && bare && /^(?:government|cabinet|parliament|junta)$/i.test(head.text))
        return { ...this.pronoun(view, index, 'it'), body: true };
      return this.speaker(of);
    }
    return null;
  }

  /** `the Norlandic government`, `its parliament`, `the presidents of X and Y`: who the body acts for. */
  private bodyOf(view: View, index: number, phrase: NounPhrase): Referent {
    const head = view.clauses.tokens[phrase.head]!;
    const owner = this.owner(phrase) ?? this.afterOf(view, index);
    const several = severalAfterOf(view, index, this.whoIs);
    if (several && !this.owner(phrase)) return { ...NOBODY, parties: several, body: true };
    if (owner) return this.speaker(owner);
    if (phrase.ownerPronoun) {
      const referent = this.pronoun(view, index, phrase.ownerPronoun);
      return { ...referent, body: true };
    }
    if (isGroup(head.text)) return { ...NOBODY, group: true, parties: namedBeside(view, index, this.whoIs) };
    if (/^government$/i.test(head.text) && phrase.determiner === 'the' && phrase.head === phrase.first + 1)
      return { ...this.pronoun(view, index, 'it'), body: true };
    return NOBODY;
  }

  /** `the latter country`, `both nations`, `several states, notably X and Y`. */
  private groupOf(view: View, index: number, phrase: NounPhrase): Referent {
    const { tokens } = view.clauses;
    const head = tokens[phrase.head]!;
    const subject = predicated(view, index, this.whoIs);
    if (subject) return { ...NOBODY, group: true, parties: subject };
    const beside = namedBeside(view, index, this.whoIs);
    if (beside.length > 0) return { ...NOBODY, group: true, parties: beside };
    const after = listedAfter(view, index, this.whoIs);
    if (after.length > 0) return { ...NOBODY, group: true, parties: after };
    const words = tokens.slice(phrase.first, phrase.head).map((token) => token.text.toLowerCase());
    if (words.some((word) => /^(latter|last)$/.test(word)) && /^(country|nation|state|one)$/i.test(head.text)) {
      const last = lastNamed(view, index, this.whoIs);
      if (last) return { ...NOBODY, parties: [last], pronoun: true };
    }
    const trailing = namedAtEnd(view, index, head.text, this.whoIs);
    if (trailing.length > 0) return { ...NOBODY, group: true, parties: trailing };
    if (
      phrase.determiner &&
      /^(the|this|that)$/.test(phrase.determiner) &&
      /^(country|nation|state|republic|kingdom|island|government|candidate|applicant)$/i.test(head.text)
    ) {
      return this.pronoun(view, index, 'it');
    }
    if (phrase.ownerPronoun && /^(country|nation|state|republic|kingdom|government)$/i.test(head.text))
      return this.pronoun(view, index, phrase.ownerPronoun);
    if (
      phrase.determiner &&
      /^(the|these|those|both|all)$/.test(phrase.determiner) &&
      /^(countries|nations|states|two|three|four|five|six|seven|eight|nine|ten|trio|duo|pair|neighbours|neighbors|members|governments|capitals|republics)$/i.test(
        head.text,
      )
    ) {
      const text = wordsOf(view, phrase);
      const count = text.map((word) => COUNTS.get(word)).find((number) => number !== undefined);
      const counted = count === undefined ? null : this.counted(view, index, count);
      if (count !== undefined) return { ...NOBODY, group: true, pronoun: true, parties: counted ?? [] };
      return { ...this.pronoun(view, index, 'they'), group: true };
    }
    return { ...NOBODY, group: true };
  }

  /** The state a mention stands for; null where a description fits several and nothing decides. */
  stateOf(view: View, mention: Mention): string | null {
    return stateMeant(this, view, mention);
  }

  private speaker(of: string | null): Referent {
    if (!of) return NOBODY;
    if (this.scene.gazetteer.states.has(of)) return { ...NOBODY, parties: [this.state(of)], body: true };
    return { ...NOBODY, frameworks: [this.framework(of, 'named')], body: true };
  }

  /** `Finland's`, `Finnish`, `NATO` before the head. */
  private owner(phrase: NounPhrase): string | null {
    const owner =
      phrase.owners.at(-1) ??
      phrase.mentions.find(
        (mention) => mention !== phrase.name && (mention.kind === 'state' || mention.kind === 'framework'),
      );
    if (!owner) return null;
    if (owner.kind === 'framework') return this.frameworkOf(owner)?.id ?? null;
    return owner.of ?? owner.id ?? owner.candidates[0] ?? null;
  }

  /** `the president of Finland`, `the ministry in Helsinki`. */
  private afterOf(view: View, index: number): string | null {
    const { units } = view.clauses;
    const preposition = units[index + 1];
    const phrase = units[index + 2];
    if (preposition?.kind !== 'preposition' || !/^(of|in|for)$/.test(preposition.word) || phrase?.kind !== 'np')
      return null;
    // "President of Norland Ola Nordmann": the state stands before the name of the person.
    const [opening] = phrase.mentions;
    if (
      !phrase.name &&
      preposition.word === 'of' &&
      opening?.kind === 'state' &&
      opening.form === 'name' &&
      phrase.owners.length === 0
    )
      return opening.id ?? opening.candidates[0] ?? null;
    if (!phrase.name) return null;
    if (phrase.name.kind === 'state') return phrase.name.id ?? phrase.name.candidates[0] ?? null;
    if (phrase.name.kind === 'framework') return this.frameworkOf(phrase.name)?.id ?? null;
    return null;
  }

  /** `all three`, `both countries`: as many parties as the number says, named together just before. */
  private counted(view: View, index: number, count: number): readonly PartyRef[] | null {
    const { units } = view.clauses;
    for (let at = index - 1; at >= 0; at--) {
      if (units[at]!.kind !== 'np') continue;
      const { parties } = this.referentOf(view, at);
      if (parties.length === count) return parties;
    }
    const topic = this.topics
      .toReversed()
      .find((one) => view.index - one.sentence <= 3 && one.parties.length === count);
    if (topic) return topic.parties;
    const before = this.scene.views[view.index - 1];
    const together = before?.clauses.units.flatMap((unit, at) => {
      if (unit.kind !== 'np' || unit.others.length + 1 !== count) return [];
      const { parties } = this.referentOf(before, at);
      return parties.length === count ? [parties] : [];
    });
    if (together?.length === 1) return together[0]!;
    const named = new Set(
      before?.mentions
        .filter((mention) => mention.kind === 'state' && mention.form !== 'adjective' && mention.id)
        .map((mention) => mention.id!),
    );
    return named.size === count ? [...named].map((id) => this.state(id)) : null;
  }

  /** Pronouns and `the country`: what the sentence so far, else the one before, was about. */
  pronoun(view: View, index: number, word: string): Referent {
    if (/^(we|us|our|ours|i|me|my)$/.test(word)) return { ...this.firstPerson(view, index), pronoun: true };
    if (/^(?:you|your|yours|one|who|what|there)$/.test(word)) return { ...NOBODY, pronoun: true };
    const plural = /^(they|them|their|theirs|both|all|each|neither)$/.test(word);
    const personal = /^(he|him|his|she|her|hers)$/.test(word);
    const within = this.topicWithin(view, index, plural);
    if (within) return { ...NOBODY, parties: within, body: personal, pronoun: true };
    const recent = this.topics.toReversed().filter((topic) => view.index - topic.sentence <= 3);
    const fitting = recent.find((topic) => (plural ? topic.parties.length > 1 : topic.parties.length === 1));
    return fitting
      ? { ...NOBODY, parties: fitting.parties, body: personal, pronoun: true }
      : { ...NOBODY, pronoun: true };
  }

  /** The latest subject to the left in the same sentence. */
  private topicWithin(view: View, index: number, plural: boolean): readonly PartyRef[] | null {
    const { units } = view.clauses;
    let acted: readonly PartyRef[] | null = null;
    for (let at = index - 1; at >= 0; at--) {
      const unit = units[at]!;
      if (unit.kind !== 'np') continue;
      const head = view.clauses.tokens[unit.head]!;
      if (head.xpos === 'PRP') continue;
      const next = units[at + 1];
      const before = units[at - 1];
      const subject = before?.kind !== 'preposition' || at < 2;
      if (!subject && next?.kind !== 'vg') continue;
      const referent = this.referentOf(view, at);
      if (referent.parties.length > 0 && plural === referent.parties.length > 1) return referent.parties;
      // "the Norland-led bloc" is nobody's move; "the Norlandic bid" is.
      const own = isBody(head.lemma) || OWNED.test(head.text);
      const owners = unit.owners
        .filter((mention) => mention.kind === 'state' && (own || mention.form !== 'adjective'))
        .flatMap((mention) => mention.id ?? mention.candidates[0] ?? []);
      if (referent.parties.length === 0 && owners.length > 0 && plural === owners.length > 1) {
        const parties = owners.map((id) => this.state(id));
        // "Norland could face Sudland opposition as it joins": what is acted on yields to who acts.
        if (before?.kind !== 'vg') return parties;
        acted ??= parties;
      }
    }
    return acted;
  }

  /** `We` is whoever is speaking. */
  private firstPerson(view: View, index: number): Referent {
    const span = view.clauses.tokens[view.clauses.units[index]!.first]!;
    // A source that says "we" itself (`"…," our country said`) speaks for nobody yet known.
    if (this.heard.has(span.start)) return NOBODY;
    this.heard.add(span.start);
    try {
      for (const attribution of this.scene.chainOf(span)) {
        const of = this.speaksFor(attribution);
        if (of) return this.speaker(of);
      }
      return this.interviewed();
    } finally {
      this.heard.delete(span.start);
    }
  }

  /** `an interview with Norland's minister`: who says "we" throughout, where nobody is cited for it. */
  private interviewed(): Referent {
    for (const view of this.scene.views.slice(0, 3)) {
      const { units, tokens } = view.clauses;
      const at = units.findIndex((unit) => unit.kind === 'np' && /^interview$/i.test(tokens[unit.head]!.text));
      const link = units[at + 1];
      if (at < 0 || link?.kind !== 'preposition' || link.word !== 'with' || units[at + 2]?.kind !== 'np') continue;
      const referent = this.referentOf(view, at + 2);
      return referent.parties.length === 1 ? { ...referent, body: true } : NOBODY;
    }
    return NOBODY;
  }

  /** The state or framework a cited source speaks for, when its words or its office tell. */
  speaksFor(attribution: Attribution): string | null {
    for (const piece of attribution.source ?? []) {
      const inside = this.scene.annotation.mentions.filter(
        (mention) => mention.start < piece.end && mention.end > piece.start,
      );
      const person = inside.find((mention) => mention.kind === 'person' && mention.of);
      if (person) return person.of;
      const view = this.scene.views.find(({ sentence }) => sentence.start <= piece.start && piece.start < sentence.end);
      if (view) {
        const index = view.clauses.units.findIndex(
          (unit) =>
            unit.kind === 'np' &&
            view.clauses.tokens[unit.first]!.start < piece.end &&
            view.clauses.tokens[unit.last]!.end > piece.start,
        );
        if (index >= 0) {
          const referent = this.referentOf(view, index);
          const id = referent.parties[0]?.id ?? referent.frameworks[0]?.id;
          if (id) return id;
        }
      }
      const state = inside.find((mention) => mention.kind === 'state' && mention.id);
      if (state) return state.id;
    }
    return null;
  }
}
