import type { Attribution, Mention } from '../model/annotation.ts';
import type { Draft } from './draft.ts';
import { isBody, isGroup } from './lexicon/bodies.ts';
import type { FrameworkRef, PartyRef, Referent } from './references.ts';
import type { Scene, View } from './scene.ts';
import { subjectIndex } from './syntax/subject.ts';
import type { NounPhrase, Unit } from './syntax/unit.ts';

export type { FrameworkRef, PartyRef, Referent } from './references.ts';

const NOBODY: Referent = { parties: [], body: false, frameworks: [], group: false, pronoun: false };

/** Numbers by which parties are pointed to. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['duo', 2],
  ['pair', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** Follows a report from sentence to sentence, so that `it`, `the country` and `the bloc` find what they point to. */
export class Discourse {
  readonly scene: Scene;
  readonly dominant: FrameworkRef | null;
  /** The latest joining or signing read as still to come, which a ceremony leans on. */
  planned: Draft | null = null;
  /** The framework of the latest claim and the sentence it stood in: a claim that names none goes on with it. */
  running: { readonly sentence: number; readonly framework: FrameworkRef } | null = null;
  /** What has been read so far, for sentences that go on with it without naming it (`Norland opposed it`). */
  readonly read: { readonly sentence: number; readonly draft: Draft }[] = [];
  private readonly weight: ReadonlyMap<string, number>;
  private readonly frameworkMentions: readonly Mention[];
  /** The parties that sentences so far were about, the latest last. */
  private readonly topics: { readonly sentence: number; readonly parties: readonly PartyRef[] }[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
    this.frameworkMentions = scene.annotation.mentions.flatMap((mention) => {
      if (mention.kind === 'framework' && mention.form !== 'seat' && (mention.id ?? mention.candidates[0]))
        return [mention];
      const body =
        mention.kind === 'organisation' && mention.of && scene.gazetteer.frameworks.has(mention.of) ? mention.of : null;
      return body
        ? [{ ...mention, kind: 'framework' as const, id: body, candidates: [body], form: 'name' as const }]
        : [];
    });
    const weight = new Map<string, number>();
    for (const [order, mention] of this.frameworkMentions.entries()) {
      const id = mention.id ?? mention.candidates[0]!;
      weight.set(id, (weight.get(id) ?? 0) + (mention.form === 'name' ? 2 : 1) + (order === 0 ? 1.5 : 0));
    }
    this.weight = weight;
    const first = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0];
    this.dominant = first ? this.framework(first, 'implied') : null;
  }

  framework(id: string, how: FrameworkRef['how']): FrameworkRef {
    const row = this.scene.gazetteer.frameworks.get(id);
    const name = row?.name ?? this.frameworkMentions.find((mention) => mention.id === id)?.name ?? id;
    return { id, name, listed: row !== undefined, how };
  }

  state(id: string): PartyRef {
    return { id, name: this.scene.gazetteer.states.get(id)?.name ?? id, kind: 'state' };
  }

  /** The framework a mention stands for. */
  frameworkOf(mention: Mention): FrameworkRef | null {
    if (mention.kind !== 'framework' || mention.form === 'seat') return null;
    const id = mention.id ?? this.likeliest(mention.candidates);
    return id ? this.framework(id, mention.form === 'description' ? 'described' : 'named') : null;
  }

  /** Of several frameworks a description fits: the latest named, unless the report is mainly about another of them. */
  private likeliest(candidates: readonly string[]): string | null {
    const [latest] = candidates;
    if (!latest) return null;
    const main = this.dominant?.id;
    if (main && candidates.includes(main) && (this.weight.get(main) ?? 0) > 2 * (this.weight.get(latest) ?? 0))
      return main;
    return latest;
  }

  /** The United Nations keeps everybody's treaties: unless a report is about it, it is where things happen, not what is joined. */
  private isStage(id: string | null): boolean {
    return id === 'un' && this.dominant !== null && this.dominant.id !== 'un';
  }

  /** The framework a sentence speaks of without naming it at this place. */
  impliedFramework(view: View, at: number): FrameworkRef | null {
    const here = view.mentions
      .filter(
        (mention) =>
          mention.kind === 'framework' &&
          mention.form !== 'seat' &&
          !this.isStage(mention.id) &&
          !this.isAside(view, mention, at),
      )
      .flatMap((mention) => this.frameworkOf(mention) ?? []);
    const inSentence = new Map(here.map((framework) => [framework.id, framework]));
    if (inSentence.size === 1) return { ...here[0]!, how: 'implied' };
    if (inSentence.size > 1) {
      const before = view.mentions
        .filter((mention) => mention.start < at)
        .flatMap((mention) => this.frameworkOf(mention) ?? [])
        .at(-1);
      if (before) return { ...before, how: 'implied' };
    }
    const running = this.running;
    if (running && view.index - running.sentence <= 1 && inSentence.size === 0 && !this.changedSince(running, view))
      return { ...running.framework, how: 'implied' };
    const latest = this.frameworkMentions.findLast(
      (mention) => mention.start < view.sentence.start && !this.isStage(mention.id),
    );
    const recent = latest && this.frameworkOf(latest);
    if (!recent) return this.dominant;
    if (this.dominant && recent.id !== this.dominant.id) {
      const near = this.scene.views[view.index - 1];
      const fresh = near && latest.start >= near.sentence.start;
      if (!fresh || (this.weight.get(recent.id) ?? 0) * 3 < (this.weight.get(this.dominant.id) ?? 0))
        return this.dominant;
    }
    return { ...recent, how: 'implied' };
  }

  /** A framework named only in the condition that follows, or to say what kind of state somebody is (`the only other EU state`). */
  private isAside(view: View, mention: Mention, at: number): boolean {
    const { tokens, units } = view.clauses;
    if (this.weight.size > 1) {
      const next = tokens.find((token) => token.start >= mention.end);
      if (next && /^(?:state|country|nation)$/i.test(next.text)) return true;
    }
    return units.some((unit) => {
      const start = tokens[unit.first]!.start;
      return (
        unit.kind === 'subordinator' && /^(?:only if|if|unless)$/.test(unit.word) && start > at && start < mention.start
      );
    });
  }

  /** Another framework was named after the sentence whose claim is being continued. */
  private changedSince(running: { readonly sentence: number; readonly framework: FrameworkRef }, view: View): boolean {
    const from = this.scene.views[running.sentence]!.sentence.start;
    return this.frameworkMentions.some(
      (mention) =>
        mention.start >= from &&
        mention.start < view.sentence.start &&
        mention.form === 'name' &&
        !this.isStage(mention.id) &&
        mention.id !== running.framework.id,
    );
  }

  /** What a sentence was about, for the pronouns of the next one. */
  note(view: View): void {
    const { units } = view.clauses;
    for (const [index, unit] of units.entries()) {
      if (unit.kind !== 'vg' || !(unit.form === 'past' || unit.form === 'present' || unit.modal)) continue;
      const subject = subjectIndex(view.clauses, index);
      if (subject === null) continue;
      const referent = this.referentOf(view, subject);
      if (referent.parties.length > 0) {
        this.topics.push({ sentence: view.index, parties: referent.parties });
        return;
      }
    }
    const states = [
      ...new Map(
        view.mentions
          .filter((mention) => mention.kind === 'state' && mention.id && mention.form !== 'adjective')
          .map((mention) => [mention.id!, mention]),
      ).keys(),
    ];
    if (states.length === 1) this.topics.push({ sentence: view.index, parties: [this.state(states[0]!)] });
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
    if (unit?.kind !== 'np') return NOBODY;
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

  private single(view: View, index: number, phrase: NounPhrase): Referent {
    const { tokens } = view.clauses;
    const head = tokens[phrase.head]!;
    const name = phrase.name;
    if (head.xpos === 'PRP' || (phrase.ownerPronoun === null && /^(both|all|each|neither)$/i.test(head.text)))
      return this.pronoun(view, index, head.text.toLowerCase());
    if (name) {
      if (name.kind === 'state' && name.form !== 'adjective') {
        const id = name.id ?? name.candidates[0];
        return id ? { ...NOBODY, parties: [this.state(id)], body: name.form === 'seat' } : NOBODY;
      }
      if (name.kind === 'framework') {
        const framework = this.frameworkOf(name);
        return framework ? { ...NOBODY, frameworks: [framework] } : NOBODY;
      }
      if ((name.kind === 'organisation' || name.kind === 'group') && isGroup(head.text)) {
        const beside = this.namedBeside(view, index);
        if (beside.length > 0) return { ...NOBODY, group: true, parties: beside };
      }
      if (name.kind === 'person' || name.kind === 'organisation') return this.speaker(name.of ?? this.owner(phrase));
      if (name.kind === 'office') {
        const several = this.severalAfterOf(view, index);
        if (several && !this.owner(phrase)) return { ...NOBODY, parties: several, body: true };
        return this.speaker(this.owner(phrase) ?? this.afterOf(view, index));
      }
    }
    if (isBody(head.lemma) || isBody(head.text)) {
      const owner = this.owner(phrase) ?? this.afterOf(view, index);
      const several = this.severalAfterOf(view, index);
      if (several && !this.owner(phrase)) return { ...NOBODY, parties: several, body: true };
      if (owner) return this.speaker(owner);
      if (phrase.ownerPronoun) {
        const referent = this.pronoun(view, index, phrase.ownerPronoun);
        return { ...referent, body: true };
      }
      if (isGroup(head.text)) return { ...NOBODY, group: true, parties: this.namedBeside(view, index) };
      if (/^government$/i.test(head.text) && phrase.determiner === 'the' && phrase.head === phrase.first + 1)
        return { ...this.pronoun(view, index, 'it'), body: true };
      return NOBODY;
    }
    if (/^those$/i.test(head.text)) return { ...NOBODY, group: true, parties: this.predicated(view, index) ?? [] };
    if (isGroup(head.lemma) || isGroup(head.text)) {
      const subject = this.predicated(view, index);
      if (subject) return { ...NOBODY, group: true, parties: subject };
      const beside = this.namedBeside(view, index);
      if (beside.length > 0) return { ...NOBODY, group: true, parties: beside };
      const words = tokens.slice(phrase.first, phrase.head).map((token) => token.text.toLowerCase());
      if (words.some((word) => /^(latter|last)$/.test(word)) && /^(country|nation|state|one)$/i.test(head.text)) {
        const last = this.lastNamed(view, index);
        if (last) return { ...NOBODY, parties: [last], pronoun: true };
      }
      const trailing = this.namedAtEnd(view, index, head.text);
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
        const text = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text.toLowerCase());
        const count = text.map((word) => COUNTS.get(word)).find((number) => number !== undefined);
        const counted = count === undefined ? null : this.counted(view, index, count);
        if (count !== undefined) return { ...NOBODY, group: true, pronoun: true, parties: counted ?? [] };
        return { ...this.pronoun(view, index, 'they'), group: true };
      }
      return { ...NOBODY, group: true };
    }
    return NOBODY;
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

  /** `the presidents of X, Y and Z` speak for all of them. */
  private severalAfterOf(view: View, index: number): PartyRef[] | null {
    const { units, tokens } = view.clauses;
    const phrase = units[index];
    const list = units[index + 2];
    if (phrase?.kind !== 'np' || !/s$/i.test(tokens[phrase.head]!.text)) return null;
    if (!/^(of|in|from)$/.test((units[index + 1] as { word?: string })?.word ?? '')) return null;
    if (list?.kind !== 'np' || list.others.length === 0 || list.name?.kind !== 'state') return null;
    return [...this.referentOf(view, index + 2).parties];
  }

  /** `X and Y are the only states that …`: the group is what its subject is. */
  private predicated(view: View, index: number): readonly PartyRef[] | null {
    const { units } = view.clauses;
    let at = index - 1;
    while (at >= 0 && (/^(adverb|adjective)$/.test(units[at]!.kind) || isAmong(units[at]!))) at--;
    const verb = units[at];
    if (verb?.kind !== 'vg' || verb.lemma !== 'be' || verb.negated) return null;
    const subject = subjectIndex(view.clauses, at);
    if (subject === null || subject >= index) return null;
    const { parties } = this.referentOf(view, subject);
    return parties.length > 0 ? parties : null;
  }

  /** `several states, notably X and Y`, `the nations of X and Y`, `five countries: A, B …`. */
  private namedBeside(view: View, index: number): PartyRef[] {
    const { units } = view.clauses;
    let at = index + 1;
    let mark = false;
    let comma = false;
    for (let steps = 0; steps < 6 && at < units.length; steps++, at++) {
      const unit: Unit = units[at]!;
      if (unit.kind === 'np') {
        if (unit.name?.kind !== 'state' || unit.name.form === 'adjective') {
          if (/^(them|these|those)$/i.test(view.clauses.tokens[unit.head]!.text)) continue;
          return [];
        }
        const apposed = comma && unit.others.length > 0 && /^(comma|dash|bracket|vg)$/.test(units[at + 1]?.kind ?? '');
        return mark || apposed ? this.referentOf(view, at).parties.slice() : [];
      }
      if (unit.kind === 'preposition' && /^(such as|like|of)$/.test(unit.word)) mark = true;
      else if (unit.kind === 'vg' && unit.lemma === 'include') mark = true;
      else if (unit.kind === 'preposition' && unit.word === 'including') mark = true;
      else if (unit.kind === 'adverb' && /^(notably|namely|particularly|especially|including)$/.test(unit.word))
        mark = true;
      else if (unit.kind === 'colon' || unit.kind === 'dash' || unit.kind === 'bracket') mark = true;
      else if (unit.kind === 'comma') comma = true;
      else if (unit.kind !== 'adverb') return [];
    }
    return [];
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

  /** `the latter country`: the last of the names before it. */
  private lastNamed(view: View, index: number): PartyRef | null {
    for (let at = index - 1; at >= 0; at--) {
      const unit = view.clauses.units[at]!;
      if (unit.kind === 'np' && unit.name?.kind === 'state') return this.referentOf(view, at).parties.at(-1) ?? null;
    }
    return null;
  }

  /** `Several countries have signed the accords, including X and Y`: examples set after what the group did. */
  private namedAtEnd(view: View, index: number, noun: string): PartyRef[] {
    const { units } = view.clauses;
    if (!/s$|^others$/i.test(noun) || units[index - 1]?.kind === 'preposition') return [];
    const opener = units.findIndex(
      (unit, at) => at > index + 2 && unit.kind === 'preposition' && /^(including|such as)$/.test(unit.word),
    );
    const list = units[opener + 1];
    if (opener < 0 || list?.kind !== 'np' || list.name?.kind !== 'state' || list.name.form === 'adjective') return [];
    const between = units.slice(index + 1, opener);
    const crowded = between.some(
      (unit) =>
        /^(stop|colon|subordinator|that)$/.test(unit.kind) ||
        (unit.kind === 'np' && unit.name?.kind !== 'framework' && !this.frameworkWithin(unit)),
    );
    return crowded || !between.some((unit) => unit.kind === 'vg') ? [] : [...this.referentOf(view, opener + 1).parties];
  }

  private frameworkWithin(phrase: NounPhrase): boolean {
    return phrase.mentions.some((mention) => mention.kind === 'framework');
  }

  /** Pronouns and `the country`: what the sentence so far, else the one before, was about. */
  pronoun(view: View, index: number, word: string): Referent {
    if (/^(we|us|our|ours|i|me|my)$/.test(word)) return { ...this.firstPerson(view, index), pronoun: true };
    const plural = /^(they|them|their|theirs|both|all|each|neither)$/.test(word);
    const personal = /^(he|him|his|she|her|hers)$/.test(word);
    const within = this.topicWithin(view, index, plural);
    if (within) return { ...NOBODY, parties: within, body: personal, pronoun: true };
    const recent = this.topics.toReversed().filter((topic) => view.index - topic.sentence <= 3);
    const fitting =
      recent.find((topic) => (plural ? topic.parties.length > 1 : topic.parties.length === 1)) ??
      (plural ? undefined : undefined);
    return fitting
      ? { ...NOBODY, parties: fitting.parties, body: personal, pronoun: true }
      : { ...NOBODY, pronoun: true };
  }

  /** The latest subject to the left in the same sentence. */
  private topicWithin(view: View, index: number, plural: boolean): readonly PartyRef[] | null {
    const { units } = view.clauses;
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
      const owners = unit.owners
        .filter((mention) => mention.kind === 'state')
        .flatMap((mention) => mention.id ?? mention.candidates[0] ?? []);
      if (referent.parties.length === 0 && owners.length > 0 && plural === owners.length > 1)
        return owners.map((id) => this.state(id));
    }
    return null;
  }

  /** `We` is whoever is speaking. */
  private firstPerson(view: View, index: number): Referent {
    const span = view.clauses.tokens[view.clauses.units[index]!.first]!;
    for (const attribution of this.scene.chainOf(span)) {
      const of = this.speaksFor(attribution);
      if (of) return this.speaker(of);
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

/** `are among those that …`. */
const isAmong = (unit: Unit): boolean => unit.kind === 'preposition' && unit.word === 'among';
