import type { Model } from '../../src/text/network/model.ts';
import { seedChance, shuffle } from './chance.ts';

/**
 * Guesses from a word's vector whether it usually stands in small letters: logistic regression on the words whose case
 * the treebanks show. Returns a judge for any known word (probability of small letters) and its accuracy on words held out.
 */
export function learnUsualCase(
  model: Model,
  known: ReadonlyMap<string, boolean>,
): { isSmall: (word: string) => number; accuracy: number } {
  const width = model.network.shape.word;
  const weights = new Float64Array(width + 1);
  const judge = (row: number): number => {
    let sum = weights[width]!;
    for (let unit = 0; unit < width; unit++) sum += weights[unit]! * componentOf(model, row, unit);
    return 1 / (1 + Math.exp(-sum));
  };
  const chance = seedChance(3);
  const examples = shuffle(
    [...known].flatMap(([word, small]) => {
      const row = model.rows.get(word);
      return row === undefined ? [] : [{ row, small }];
    }),
    chance,
  );
  const held = examples.splice(0, Math.floor(examples.length / 10));
  for (let epoch = 0; epoch < 15; epoch++) {
    const rate = 0.05 / (1 + epoch);
    for (const { row, small } of shuffle(examples, chance)) {
      const slope = (small ? 1 : 0) - judge(row);
      for (let unit = 0; unit < width; unit++) weights[unit]! += rate * slope * componentOf(model, row, unit);
      weights[width]! += rate * slope;
    }
  }
  const right = held.filter(({ row, small }) => judge(row) > 0.5 === small).length;
  return {
    isSmall: (word) => {
      const row = model.rows.get(word);
      return row === undefined ? 0 : judge(row);
    },
    accuracy: right / held.length,
  };
}

const componentOf = (model: Model, row: number, unit: number): number =>
  model.words.values[row * model.network.shape.word + unit]! * model.words.scales[row]!;
