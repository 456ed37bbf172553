import { partiesAt } from '../arguments.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../scene.ts';
import { stanceOf } from '../stance.ts';
import type { Frame } from './frame.ts';

interface Phrase {
  readonly framework: string;
  readonly verb: string;
  readonly rest: string;
}

const known = new WeakMap<object, readonly Phrase[]>();

/** Phrases that say joining without naming the framework, as the reference list gives them (`adopt the euro`). */
export const joiningPhrase: Frame = {
  name: 'joining-phrase',
  read(view, discourse) {
    const phrases = phrasesOf(discourse);
    return view.clauses.units.flatMap((unit, index) => {
      if (unit.kind !== 'vg') return [];
      const fitting = phrases.filter((phrase) => phrase.verb === unit.lemma);
      if (fitting.length === 0) return [];
      const rest = view.clauses.tokens
        .slice(unit.last + 1, unit.last + 9)
        .map((token) => token.text.toLowerCase())
        .join(' ');
      const said = (words: string): boolean => `${rest} `.startsWith(`${words} `);
      const phrase = fitting.find(
        (one) => said(one.rest) || (view.sentence.headline && said(one.rest.replace(/^the /, ''))),
      );
      return phrase ? readPhrase(view, discourse, index, phrase) : [];
    });
  },
};

function readPhrase(view: View, discourse: Discourse, index: number, phrase: Phrase): Draft[] {
  const stance = stanceOf(view, index);
  if (stance.hypothetical) return [];
  const { parties } = partiesAt(discourse, view, stance.party);
  if (parties.length === 0) return [];
  return [
    {
      parties,
      framework: discourse.framework(phrase.framework, 'named'),
      act: stance.act?.act ?? 'join',
      name: 'accession',
      mood: stance.mood,
      denied: stance.denied,
      first: stance.from,
      last: Math.min(index + 1, view.clauses.units.length - 1),
      at: index,
      rule: `joining-phrase:${phrase.verb}`,
      confidence: 0.85,
    },
  ];
}

function phrasesOf(discourse: Discourse): readonly Phrase[] {
  const { gazetteer } = discourse.scene;
  let phrases = known.get(gazetteer);
  if (!phrases) {
    phrases = [...gazetteer.frameworks.values()].flatMap((row) =>
      row.joining
        .filter((phrase) => !/\b(?:ties|relations)\b/.test(phrase))
        .map((phrase) => {
          const [verb = '', ...rest] = phrase.toLowerCase().split(' ');
          return { framework: row.id, verb, rest: rest.join(' ') };
        }),
    );
    known.set(gazetteer, phrases);
  }
  return phrases;
}
