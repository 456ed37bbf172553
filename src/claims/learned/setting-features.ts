import type { Span } from '../../model/span.ts';
import { hashText } from '../../text/features/hash.ts';
import type { Scene, View } from '../scene.ts';
import { ACT_CLASS, isNegation, STANDING_NOUNS } from './act-words.ts';
import type { Grid } from './grid.ts';
import type { Keys } from './keys.ts';

/** What stands over a sentence: headings and lead-ins read so far. */
export class Surroundings {
  heading: readonly string[] = [];
  lead: readonly string[] = [];
  headingStates: ReadonlySet<string> = new Set();
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** To be told of every sentence, in order. */
  enter(view: View): void {
    const before = this.scene.views[view.index - 1];
    if (view.sentence.headline) {
      this.heading = lemmasOf(view);
      this.headingStates = new Set(
        view.mentions.filter(({ kind }) => kind === 'state').flatMap((mention) => mention.id ?? []),
      );
    }
    if (before && before.sentence.block === view.sentence.block) return;
    if (before && this.textOf(before.sentence).trimEnd().endsWith(':')) this.lead = lemmasOf(before);
    else if (view.clauses.tokens.length > 14) this.lead = [];
  }

  textOf({ start, end }: Span): string {
    return this.scene.article.text.slice(start, end);
  }
}

const lemmasOf = (view: View): string[] => view.clauses.tokens.map((token) => token.lemma.toLowerCase());

/** What a sentence says of itself, whoever is meant; returns the marks the judge looks at too. */
export function addSettingFeatures(
  grid: Grid,
  around: Surroundings,
  parties: number,
  named: number,
  keys: Keys,
): string[] {
  const { view, tokens, lemmas } = grid;
  const marks: string[] = [];
  const mark = (name: string, holds: boolean): void => {
    if (!holds) return;
    marks.push(name);
    keys.add(name);
  };
  keys.add('bias');
  mark('headline', view.sentence.headline);
  mark('question', /\?\W*$/.test(around.textOf(view.sentence)));
  mark(
    'if',
    lemmas.some((lemma) => /^(?:if|whether|unless)$/.test(lemma)),
  );
  mark('negation', lemmas.some(isNegation));
  mark('verbless', !tokens.some(({ xpos }) => /^(?:VB|MD)/.test(xpos)));
  mark(`parties ${Math.min(6, parties)}`, true);
  mark(`frameworks ${Math.min(3, named)}`, true);
  mark(`length ${Math.min(5, tokens.length >> 3)}`, true);
  keys.add('position', Math.min(4, view.index >> 1));
  keys.add('opening', grid.word[0] ?? 0, grid.word[1] ?? 0);
  for (const lemma of new Set(around.heading)) if (ACT_CLASS.has(lemma)) keys.add('heading', hashText(lemma));
  for (const lemma of new Set(around.lead)) if (ACT_CLASS.has(lemma)) keys.add('lead', hashText(lemma));
  for (const act of new Set(grid.acts)) if (act) keys.add('act', hashText(act));
  for (const [i, token] of tokens.entries()) {
    keys.add('word', grid.word[i]);
    if (!grid.named[i]) keys.add('group', grid.cluster[i]);
    if (token.xpos === 'MD') keys.add('modal', grid.word[i]);
    if (STANDING_NOUNS.has(lemmas[i]!))
      for (const child of grid.children[i]!)
        if (/^(?:amod|compound)$/.test(tokens[child]!.deprel)) keys.add('kind of member', grid.word[child]);
  }
  for (const [head, { value }] of grid.stances) if (grid.acts[head]) keys.add('stance of act', grid.act[head], value);
  return marks;
}

/** What the sentence before spoke of. */
export function addPrecedingFeatures(before: View | undefined, keys: Keys): void {
  for (const lemma of before ? lemmasOf(before) : []) {
    const act = ACT_CLASS.get(lemma);
    if (act) keys.add('act before', hashText(act));
  }
}
