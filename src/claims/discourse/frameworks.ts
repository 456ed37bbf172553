import type { Mention } from '../../model/annotation.ts';
import { isPassing } from '../../text/passing.ts';
import type { FrameworkRef } from '../references.ts';
import type { Scene, View } from '../scene.ts';
import { isAmongStates, isMembership } from './by-the-way.ts';
import { isOfKind, type Sought } from './framework-kind.ts';
import { isAttributive, isLabel, isScenery, keepsTreaties } from './naming.ts';

/** The framework of the latest claim and the sentence it stood in: a claim that names none goes on with it. */
export interface Running {
  readonly sentence: number;
  readonly framework: FrameworkRef;
}

/** What it weighs to be the first framework a report names. */
const FIRST_NAMED = 5;

/** The frameworks a report names, how much it is about each, and which one it means where none is named. */
export class Frameworks {
  /** What the report is mainly about. */
  readonly dominant: FrameworkRef | null;
  private readonly scene: Scene;
  private readonly weight: ReadonlyMap<string, number>;
  private readonly frameworkMentions: readonly Mention[];
  /** Where depositaries are named; empty where nothing else is. */
  private readonly depositaries: ReadonlySet<number>;

  constructor(scene: Scene) {
    this.scene = scene;
    const named = scene.annotation.mentions.flatMap((mention) => {
      if (mention.kind === 'framework' && mention.form !== 'seat' && (mention.id ?? mention.candidates[0]))
        return [mention];
      const body =
        mention.kind === 'organisation' && mention.of && scene.gazetteer.frameworks.has(mention.of) ? mention.of : null;
      return body
        ? [{ ...mention, kind: 'framework' as const, id: body, candidates: [body], form: 'name' as const }]
        : [];
    });
    const joined = named.filter((mention) => !keepsTreaties(scene.article.text, mention));
    this.frameworkMentions = joined.length > 0 ? joined : named;
    const kept = new Set(this.frameworkMentions);
    this.depositaries = new Set(named.filter((mention) => !kept.has(mention)).map(({ start }) => start));
    const weight = new Map<string, number>();
    for (const [order, mention] of this.frameworkMentions.entries()) {
      const id = mention.id ?? mention.candidates[0]!;
      const counts =
        isAttributive(scene.article.text, mention) || isScenery(scene.article.text, mention)
          ? 0.5
          : mention.form === 'name'
            ? 2
            : 1;
      weight.set(id, (weight.get(id) ?? 0) + counts + (order === 0 ? FIRST_NAMED : 0));
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

  /** The framework a mention stands for; none where it is the depositary of another. */
  frameworkOf(mention: Mention): FrameworkRef | null {
    if (mention.kind !== 'framework' || mention.form === 'seat' || this.depositaries.has(mention.start)) return null;
    const id = this.setBefore(mention) ?? mention.id ?? this.likeliest(mention.candidates);
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

  /** `OECD: … The council has approved it`: a description of something named only later points to what its paragraph named. */
  private setBefore(mention: Mention): string | null {
    if (mention.form !== 'description') return null;
    const named = this.frameworkMentions.filter((other) => other.form === 'name' && other.start < mention.start);
    if (named.length === 0 || named.some(({ id }) => id !== null && mention.candidates.includes(id))) return null;
    const view = this.scene.views.find(
      ({ sentence }) => mention.start >= sentence.start && mention.start < sentence.end,
    );
    return view ? (this.labelOf(view)?.id ?? null) : null;
  }

  /** The United Nations keeps everybody's treaties: unless a report is about it, it is where things happen, not what is joined. */
  private isStage(id: string | null): boolean {
    return id === 'un' && this.dominant !== null && this.dominant.id !== 'un';
  }

  /** The framework a sentence speaks of without naming it at this place. */
  implied(view: View, at: number, running: Running | null, sought: Sought = {}): FrameworkRef | null {
    const found = this.likely(view, at, running, sought.back ?? false);
    if (!found || !sought.kind || isOfKind(this.scene.gazetteer, found.id, sought.kind)) return found;
    const kind = sought.kind;
    const other = this.frameworkMentions.findLast(
      (mention) =>
        mention.start < view.sentence.end && mention.id !== null && isOfKind(this.scene.gazetteer, mention.id, kind),
    );
    return other ? this.framework(other.id!, 'implied') : found;
  }

  private likely(view: View, at: number, running: Running | null, back: boolean): FrameworkRef | null {
    const here = view.mentions.filter(
      (mention) =>
        mention.kind === 'framework' &&
        mention.form !== 'seat' &&
        !this.isStage(mention.id) &&
        !(back && mention.start > at) &&
        !this.isAside(view, mention, at),
    );
    const inSentence = new Map(
      here.flatMap((mention) => this.frameworkOf(mention) ?? []).map((framework) => [framework.id, framework]),
    );
    if (inSentence.size === 1) return { ...inSentence.values().next().value!, how: 'implied' };
    if (inSentence.size > 1) {
      const before = here
        .filter((mention) => mention.start < at)
        .flatMap((mention) => this.frameworkOf(mention) ?? [])
        .at(-1);
      if (before) return { ...before, how: 'implied' };
    }
    const label = this.labelOf(view);
    if (label) return { ...label, how: 'implied' };
    if (
      running &&
      view.index - running.sentence <= 1 &&
      inSentence.size === 0 &&
      !this.changedSince(running, view) &&
      !this.wasAside(running, view)
    )
      return { ...running.framework, how: 'implied' };
    return this.recent(view);
  }

  /** The framework named latest before a sentence, unless the report is mainly about another and that one is not fresh. */
  private recent(view: View): FrameworkRef | null {
    const latest = this.frameworkMentions.findLast(
      (mention) =>
        mention.start < view.sentence.start &&
        !this.isStage(mention.id) &&
        !isAttributive(this.scene.article.text, mention) &&
        !this.isInPassing(mention),
    );
    const recent = latest && this.frameworkOf(latest);
    if (!recent) return this.dominant;
    if (this.dominant && recent.id !== this.dominant.id) {
      const from = this.scene.views[view.index - 1];
      const fresh = from && latest.start >= from.sentence.start;
      const weak = (this.weight.get(recent.id) ?? 0) * 3 < (this.weight.get(this.dominant.id) ?? 0);
      const alone = this.isAloneInBlock(view, recent.id);
      if (!alone && (!fresh || weak)) return this.dominant;
    }
    return { ...recent, how: 'implied' };
  }

  /** Only this framework is named in the paragraph so far. */
  private isAloneInBlock(view: View, id: string): boolean {
    const { block, start } = view.sentence;
    const first = this.scene.views.find(({ sentence }) => sentence.block === block)!.sentence.start;
    const named = this.frameworkMentions.filter(
      (mention) => mention.start >= first && mention.start < start && !isAttributive(this.scene.article.text, mention),
    );
    return named.length > 0 && named.every((mention) => this.frameworkOf(mention)?.id === id);
  }

  /** `OECD: Croatia admitted. The council has approved its entry`: what the paragraph is set under. */
  private labelOf(view: View): FrameworkRef | null {
    const opening = this.scene.views.find(({ sentence }) => sentence.block === view.sentence.block)!;
    const mention = this.frameworkMentions.find(
      ({ start, form }) => form === 'name' && start >= opening.sentence.start && start < view.sentence.end,
    );
    if (!mention) return null;
    const id = mention.id ?? mention.candidates[0];
    return id && isLabel(this.scene.article.text, opening.sentence.start, mention) ? this.framework(id, 'named') : null;
  }

  /** A framework named only in the condition that follows, or to say what kind of state somebody is (`the only other EU state`). */
  private isAside(view: View, mention: Mention, at: number): boolean {
    const { tokens, units } = view.clauses;
    if (this.weight.size > 1) {
      const next = tokens.find((token) => token.start >= mention.end);
      if (next && /^(?:state|country|nation)$/i.test(next.text)) return true;
      // "25 of the 27 EU member states": a count of another's members.
      const before = tokens.findLast((token) => token.end <= mention.start);
      if (
        next &&
        /^(?:members?|states|countries|nations)$/i.test(next.text) &&
        (before?.upos === 'NUM' || before?.text === 'and' || before?.text === ',')
      )
        return true;
    }
    if (this.isInPassing(mention)) return true;
    if (this.weight.size > 1 && (isAmongStates(view, mention) || isMembership(view, mention))) return true;
    return units.some((unit) => {
      const start = tokens[unit.first]!.start;
      return (
        unit.kind === 'subordinator' &&
        /^(?:only if|if|unless|since|because|although|though)$/.test(unit.word) &&
        start > at &&
        start < mention.start
      );
    });
  }

  /** Another framework than the report is mainly about, named to say which states are meant. */
  isInPassing(mention: Mention): boolean {
    return (
      this.dominant !== null &&
      mention.form === 'name' &&
      mention.id !== this.dominant.id &&
      isPassing(this.scene.article.text, mention)
    );
  }

  /** A paragraph back, and about something else than the report mainly is. */
  private wasAside(running: Running, view: View): boolean {
    const before = this.scene.views[running.sentence]!.sentence;
    const weightOf = (id: string): number => this.weight.get(id) ?? 0;
    return (
      before.block !== view.sentence.block &&
      this.dominant !== null &&
      weightOf(running.framework.id) * 2 < weightOf(this.dominant.id)
    );
  }

  /** Another framework was named after the sentence whose claim is being continued. */
  private changedSince(running: Running, view: View): boolean {
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
}
