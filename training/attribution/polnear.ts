import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';

/** An attribution as annotated; offsets are UTF-16 units into the text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads one part of PolNeAR (`…/train`): texts and the first annotator of each. */
export function readPolnear(folder: string): GoldArticle[] {
  if (!existsSync(folder))
    throw new Error(`PolNeAR not found: ${folder}; pass the folder that holds text/ and attributions/`);
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const stem = name.replace(/\.txt$/, '');
      const file = annotations.find((candidate) => candidate.startsWith(stem));
      if (!file) return [];
      const text = readFileSync(join(folder, 'text', name), 'utf8');
      return [
        { name, text, attributions: readStandOff(readFileSync(join(folder, 'attributions', file), 'utf8'), text) },
      ];
    });
}

function readStandOff(standOff: string, text: string): GoldAttribution[] {
  const at = [0];
  let units = 0;
  for (const letter of text) {
    units += letter.length;
    at.push(units);
  }
  const spans = new Map<string, Span[]>();
  const events: string[][][] = [];
  for (const line of standOff.split('\n')) {
    const [id, body] = line.split('\t');
    if (!id || !body) continue;
    if (id.startsWith('T')) {
      const pieces = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        pieces.map((piece) => {
          const [start, end] = piece.split(' ').map(Number);
          return { start: at[start!]!, end: at[end!]! };
        }),
      );
    } else if (id.startsWith('E')) {
      events.push(
        body
          .trim()
          .split(' ')
          .map((part) => part.split(':')),
      );
    }
  }
  return events.map((parts) => {
    const roles = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
    for (const [role, id] of parts) {
      const key = role!.replace(/\d+$/, '').toLowerCase();
      if (key === 'source' || key === 'cue' || key === 'content') roles[key].push(...(spans.get(id!) ?? []));
    }
    return roles;
  });
}
