import type { Mention } from '../../model/annotation.ts';
import type { FrameworkRef } from '../references.ts';
import type { Scene, View } from '../scene.ts';

/** The framework of the latest claim and the sentence it stood in: a claim that names none goes on with it. */
export interface Running {
  readonly sentence: number;
  readonly framework: FrameworkRef;
}

/** `deposited its instrument with the`: what is named next keeps the treaty and is not the one acceded to. */
const DEPOSITED_WITH = /\b(?:deposit|lodg)\w*[^.!?]{1,120} with (?:the )?$/i;

/** `the EU, the US and Britain signed`: one of those who act, not what they act on. */
function isAmongStates(view: View, mention: Mention): boolean {
  const { units } = view.clauses;
  const at = units.findIndex((unit) => unit.kind === 'np' && unit.name === mention && unit.owners.length === 0);
  const isState = (index: number): boolean => {
    const unit = units[index];
    return unit?.kind === 'np' && unit.name?.kind === 'state' && unit.name.form === 'name';
  };
  const joins = (index: number): boolean => /^(comma|conjunction)$/.test(units[index]?.kind ?? '');
  return (
    at >= 0 &&
    ((joins(at + 1) && (isState(at + 2) || (joins(at + 2) && isState(at + 3)))) || (joins(at - 1) && isState(at - 2)))
  );
}

/** `members of both the EU and NATO`: told of somebody by the way. */
function isMembership(view: View, mention: Mention): boolean {
  const before = view.clauses.tokens
    .filter((token) => token.end <= mention.start)
    .slice(-8)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  return /\bmembers of (?:both )?(?:(?:the )?\S+ and )?(?:the)?$/.test(before);
}

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
    const joined = named.filter((mention) => !this.keepsTreaties(mention));
    this.frameworkMentions = joined.length > 0 ? joined : named;
    const kept = new Set(this.frameworkMentions);
    this.depositaries = new Set(named.filter((mention) => !kept.has(mention)).map(({ start }) => start));
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

  /** The framework a mention stands for; none where it is the depositary of another. */
  frameworkOf(mention: Mention): FrameworkRef | null {
    if (mention.kind !== 'framework' || mention.form === 'seat' || this.depositaries.has(mention.start)) return null;
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

  private keepsTreaties({ start }: Mention): boolean {
    return DEPOSITED_WITH.test(this.scene.article.text.slice(Math.max(0, start - 160), start));
  }

  /** The United Nations keeps everybody's treaties: unless a report is about it, it is where things happen, not what is joined. */
  private isStage(id: string | null): boolean {
    return id === 'un' && this.dominant !== null && this.dominant.id !== 'un';
  }

  /** The framework a sentence speaks of without naming it at this place. */
  implied(view: View, at: number, running: Running | null): FrameworkRef | null {
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
      // "25 of the 27 EU member states": a count of another's members.
      const before = tokens.findLast((token) => token.end <= mention.start);
      if (
        next &&
        /^(?:members?|states|countries|nations)$/i.test(next.text) &&
        (before?.upos === 'NUM' || before?.text === 'and' || before?.text === ',')
      )
        return true;
    }
    if (this.weight.size > 1 && (isAmongStates(view, mention) || isMembership(view, mention))) return true;
    return units.some((unit) => {
      const start = tokens[unit.first]!.start;
      return (
        unit.kind === 'subordinator' && /^(?:only if|if|unless)$/.test(unit.word) && start > at && start < mention.start
      );
    });
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
