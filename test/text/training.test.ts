import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainForm } from '../../src/text/network/forms.ts';
import { readModel } from '../../src/text/network/model.ts';
import { readSentences } from '../../src/text/network/reader.ts';
import type { Tree } from '../../training/conllu.ts';
import { seedChance } from '../../training/language/chance.ts';
import { ExampleMaker } from '../../training/language/example.ts';
import { makeHeadline } from '../../training/language/headlines.ts';
import { takeInventory } from '../../training/language/inventory.ts';
import { writeModel } from '../../training/language/model-file.ts';
import { varyAsNews } from '../../training/language/news-variation.ts';
import { reportTree } from '../../training/language/reported-speech.ts';
import { Trainer } from '../../training/language/trainer.ts';
import { vary } from '../../training/language/variation.ts';

/** A tree from lines `form lemma UPOS XPOS head relation`, heads counted from 1, 0 for the root. */
function tree(lines: string): Tree {
  const words = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [form, lemma, upos, xpos, head, deprel] = line.trim().split(' ') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return { form, lemma, upos, xpos, head: Number(head) - 1, deprel };
    });
  return { id: 'own', genre: 'gum-news', text: words.map((word) => word.form).join(' '), words };
}

const trees = [
  tree(`The the DET DT 2 det
    minister minister NOUN NN 3 nsubj
    said say VERB VBD 0 root
    that that SCONJ IN 7 mark
    Norway Norway PROPN NNP 7 nsubj
    would would AUX MD 7 aux
    join join VERB VB 3 ccomp
    the the DET DT 9 det
    pact pact NOUN NN 7 obj
    . . PUNCT . 3 punct`),
  tree(`The the DET DT 2 det
    council council NOUN NN 4 nsubj
    has have AUX VBZ 4 aux
    approved approve VERB VBN 0 root
    the the DET DT 6 det
    bid bid NOUN NN 4 obj
    . . PUNCT . 4 punct`),
  tree(`The the DET DT 2 det
    states state NOUN NNS 3 nsubj
    signed sign VERB VBD 0 root
    a a DET DT 5 det
    treaty treaty NOUN NN 3 obj
    . . PUNCT . 3 punct`),
];

const text = (changed: Tree | null): string => (changed ?? trees[0]!).words.map((word) => word.form).join(' ');

describe('variations', () => {
  const isTree = ({ words }: Tree): void => {
    expect(words.filter((word) => word.head < 0).map((word) => word.deprel)).toEqual(['root']);
    words.forEach((_, index) => {
      let at = index;
      for (let step = 0; step < words.length && at >= 0; step++) at = words[at]!.head;
      expect(at).toBe(-1);
    });
  };

  test.each([
    ['in case', vary],
    ['in the manner of news', varyAsNews],
    ['as reported', reportTree],
  ] as const)('every tree changed %s is a tree', (_, change) => {
    const chance = seedChance(1);
    for (let round = 0; round < 500; round++) {
      for (const original of trees) {
        const changed = change(original, chance);
        if (changed) isTree(changed);
      }
    }
  });

  test('every headline made up is a tree', () => {
    const chance = seedChance(1);
    for (let round = 0; round < 500; round++) isTree(makeHeadline(chance));
  });

  test('they are what reports are full of', () => {
    const chance = seedChance(2);
    const seen = new Set<string>();
    for (let round = 0; round < 3000; round++)
      for (const original of trees) seen.add(text(varyAsNews(original, chance)));
    expect([...seen]).toContain('The minister said on Monday that Norway would join the pact .');
    expect(
      [...seen].some((words) => /^The council , whose \w+ met with officials , has approved the bid \.$/.test(words)),
    ).toBe(true);
    expect([...seen]).toContain('States sign treaty');
    expect([...seen]).toContain('States Sign Treaty');
    const reported = new Set(Array.from({ length: 3000 }, () => text(reportTree(trees[1]!, chance))));
    for (const pattern of [
      /^The \w+ said on \w+day that the council has approved the bid \.$/,
      /^According to \S+ , the council has approved the bid \.$/,
      /^The council has approved the bid , according to a senior official \.$/,
    ]) {
      expect(
        [...reported].some((words) => pattern.test(words)),
        String(pattern),
      ).toBe(true);
    }
  });
});

describe('training', () => {
  const vectors = {
    words: ['the', 'pact'],
    size: 4,
    values: Float32Array.from({ length: 8 }, (_, index) => Math.sin(index)),
  };
  const inventory = {
    ...takeInventory(trees, vectors, plainForm),
    classes: [...new Set(trees.flatMap(({ words }) => words.map((word) => `${word.upos} ${word.xpos}`)))],
    relations: [...new Set(trees.flatMap(({ words }) => words.map((word) => word.deprel)))],
  };
  const shape = {
    ...{ word: 16, first: 8, second: 8, arcs: 8, labels: 8 },
    ...{ classes: inventory.classes.length, relations: inventory.relations.length },
  };
  const maker = new ExampleMaker(inventory, 256);
  const examples = trees.map((one) => maker.make(one));
  const words = examples.reduce((sum, example) => sum + example.length - 1, 0);
  const still = { words: 0, first: 0, second: 0 };

  test('the gradients are the slopes of the loss', () => {
    const trainer = new Trainer(shape, inventory, vectors, 256, still, 1);
    const loss = (): number => {
      const { classes, arcs, relations } = trainer.probe(examples);
      return (classes + arcs + relations) * words;
    };
    loss();
    const gradients = new Map(
      [...trainer.weights].map(([name, { gradient, k, n }]) => [
        name,
        trainer.network.arena.floats.slice(gradient, gradient + k * n),
      ]),
    );
    for (const [name, weight] of trainer.weights) {
      const gradient = gradients.get(name)!;
      const index = gradient.reduce((best, value, at) => (Math.abs(value) > Math.abs(gradient[best]!) ? at : best), 0);
      const value = weight.master[index]!;
      const at = (shift: number): number => {
        weight.master[index] = value + shift;
        trainer.pack();
        return loss();
      };
      const slope = (at(2e-3) - at(-2e-3)) / 4e-3;
      at(0);
      expect(Math.abs(slope - gradient[index]!), name).toBeLessThan(0.05 * Math.abs(slope) + 0.02);
    }
  });

  test('what was learnt survives the model file', () => {
    const trainer = new Trainer(shape, inventory, vectors, 256, still, 1);
    for (let step = 0; step < 150; step++) trainer.learn(examples, 0.01);
    const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
    try {
      const path = join(folder, 'language.bin');
      writeModel(path, {
        shape,
        classes: inventory.classes,
        relations: inventory.relations,
        words: inventory.words,
        wordVectors: trainer.foldWords(),
        formVectors: trainer.forms,
        parameters: new Map([...trainer.weights].map(([name, weight]) => [name, weight.master])),
      });
      const read = readSentences(
        readModel(path),
        trees.map((one) => one.words.map((word) => word.form)),
        () => true,
      );
      expect(
        read.map((sentence) => sentence.map(({ upos, xpos, head, deprel }) => ({ upos, xpos, head, deprel }))),
      ).toEqual(trees.map((one) => one.words.map(({ upos, xpos, head, deprel }) => ({ upos, xpos, head, deprel }))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
