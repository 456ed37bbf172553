import type { Discourse, FrameworkRef, PartyRef } from '../discourse.ts';
import type { Scene, View } from '../scene.ts';
import { type Anchor, anchorsIn } from './anchors.ts';
import { type Choice, choicesFor } from './choices.ts';
import { addFrameworkFeatures, type Weight } from './framework-features.ts';
import { type Clusters, type Grid, layOutGrid } from './grid.ts';
import { Keys } from './keys.ts';
import { addPartyFeatures, listHead } from './party-features.ts';
import { addPredicateFeatures, addReachFeatures, predicatesOf } from './predicates.ts';
import { addPrecedingFeatures, addSettingFeatures, Surroundings } from './setting-features.ts';

/** A party and a framework in one sentence, of which the model is to say whether it tells a step. */
export interface Candidate {
  readonly view: View;
  readonly party: PartyRef;
  readonly framework: FrameworkRef;
  readonly anchor: Anchor;
  readonly how: Choice['how'];
  /** The framework's token, -1 where the sentence does not name it. */
  readonly named: number;
  /** Candidates of one list have the same number. */
  readonly list: number;
  /** Feature keys of the sentence and the party, the same for every framework it is paired with. */
  readonly shared: Int32Array;
  /** Feature keys of the framework. */
  readonly own: Int32Array;
  /** Marks of the sentence and the framework that the judge looks at. */
  readonly marks: readonly string[];
}

/** What an unlisted framework calls itself. */
const LAST_WORD =
  /(?:agreement|accord|pact|treaty|convention|protocol|charter|memorandum|declaration|bank|fund|forum|council|union|alliance|network|initiative|partnership|compact|court|corridor)/;

/** Collects the candidates of a report, sentence by sentence. */
export class Candidates {
  readonly all: Candidate[] = [];
  private readonly scene: Scene;
  private readonly clusters: Clusters;
  private readonly around: Surroundings;
  private readonly mentions = new Map<string, number>();
  private total = 0;

  constructor(scene: Scene, clusters: Clusters) {
    this.scene = scene;
    this.clusters = clusters;
    this.around = new Surroundings(scene);
    for (const mention of scene.annotation.mentions) {
      const id = mention.kind === 'framework' && mention.form !== 'seat' ? (mention.id ?? mention.candidates[0]) : null;
      if (!id) continue;
      this.mentions.set(id, (this.mentions.get(id) ?? 0) + 1);
      this.total++;
    }
  }

  /** To be called with every sentence in order, before the discourse has taken note of it. */
  enter(view: View, discourse: Discourse): void {
    this.around.enter(view);
    const before = this.scene.views[view.index - 1];
    const anchors = anchorsIn(view, discourse, before?.sentence.block !== view.sentence.block);
    if (anchors.length === 0) return;
    const choices = choicesFor(view, discourse);
    if (choices.length === 0) return;
    const grid = layOutGrid(view, this.clusters);
    const setting = new Keys();
    const parties = new Set(anchors.map(({ party }) => party.id)).size;
    const named = choices.filter(({ token }) => token >= 0).length;
    const marks = addSettingFeatures(grid, this.around, parties, named, setting);
    addPrecedingFeatures(before, setting);
    for (const anchor of anchors) this.pair(grid, anchor, choices, setting, marks, discourse);
  }

  private pair(
    grid: Grid,
    anchor: Anchor,
    choices: readonly Choice[],
    setting: Keys,
    marks: readonly string[],
    discourse: Discourse,
  ): void {
    const { view } = grid;
    const quoted = this.isQuoted(grid.tokens[anchor.head]!.start);
    const keys = new Keys();
    addPartyFeatures(grid, anchor, keys);
    const predicates = predicatesOf(grid, anchor);
    addPredicateFeatures(grid, predicates, keys);
    if (quoted) keys.add('quoted');
    if (this.around.headingStates.has(anchor.party.id)) keys.add('in heading');
    const shared = joined(setting, keys);
    for (const choice of choices) {
      const { framework } = choice;
      if (framework.id.toUpperCase() === anchor.party.id) continue;
      keys.reset();
      const weight = this.weightOf(framework.id, view, discourse);
      const more = addFrameworkFeatures(grid, anchor, choice, choices, weight, keys);
      if (choice.token >= 0) addReachFeatures(grid, predicates, choice.token, keys);
      this.all.push({
        view,
        party: anchor.party,
        framework,
        anchor,
        how: choice.how,
        named: choice.token,
        list: listHead(grid, anchor),
        shared,
        own: keys.trimmed(),
        marks: [...marks, ...more, ...(quoted ? ['quoted'] : [])],
      });
    }
  }

  private weightOf(id: string, view: View, { dominant, running, scene }: Discourse): Weight {
    return {
      share: (this.mentions.get(id) ?? 0) / Math.max(1, this.total),
      dominant: dominant?.id === id,
      listed: scene.gazetteer.frameworks.has(id),
      kind: scene.gazetteer.frameworks.get(id)?.kind ?? `unlisted ${LAST_WORD.exec(id)?.[0] ?? ''}`,
      since: running?.framework.id === id ? view.index - running.sentence : null,
    };
  }

  private isQuoted(at: number): boolean {
    return this.scene.annotation.quotes.some(({ speech, start, end }) => speech && start <= at && at < end);
  }
}

function joined(first: Keys, second: Keys): Int32Array {
  const all = new Int32Array(first.count + second.count);
  all.set(first.trimmed());
  all.set(second.trimmed(), first.count);
  return all;
}
