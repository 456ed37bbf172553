import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/model/span.ts';
import { isDirect, markQuoted } from './direct.ts';

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly quoted: Uint8Array;
}

/** Folders of stand-off annotations for the scorer, of some texts: all relations, direct ones, direct ones without cues. */
export interface GoldFolders {
  readonly texts: string;
  readonly all: string;
  readonly allUncued: string;
  readonly direct: string;
  readonly directUncued: string;
}

/** Every so many texts of a part of PolNeAR, laid out under `place`. */
export function layOutGold(corpus: string, place: string, every: number): { texts: GoldText[]; folders: GoldFolders } {
  const in_ = (name: string): string => join(place, name);
  const folders: GoldFolders = {
    texts: in_('texts'),
    all: in_('all'),
    allUncued: in_('all-uncued'),
    direct: in_('direct'),
    directUncued: in_('direct-uncued'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder as string);
  const annotations = readdirSync(join(corpus, 'attributions')).sort();
  const names = readdirSync(join(corpus, 'text')).filter((name) => name.endsWith('.txt'));
  const texts = names
    .sort()
    .filter((_, i) => i % every === 0)
    .flatMap((name): GoldText[] => {
      const file = annotations.find((candidate) => candidate.startsWith(name.replace(/\.txt$/, '')));
      if (!file) return [];
      const text = readFileSync(join(corpus, 'text', name), 'utf8');
      const quoted = markQuoted(text);
      const lines = readFileSync(join(corpus, 'attributions', file), 'utf8').split('\n');
      const direct = keepDirect(lines, text, quoted);
      writeFileSync(join(folders.texts, name), text);
      writeFileSync(join(folders.all, file), lines.join('\n'));
      writeFileSync(join(folders.allUncued, file), lines.map(uncue).join('\n'));
      writeFileSync(join(folders.direct, file), direct.join('\n'));
      writeFileSync(join(folders.directUncued, file), direct.map(uncue).join('\n'));
      return [{ name, text, quoted }];
    });
  return { texts, folders };
}

function keepDirect(lines: readonly string[], text: string, quoted: Uint8Array): string[] {
  const units = codePointOffsets(text);
  const spans = new Map<string, Span[]>();
  for (const line of lines) {
    const [id = '', body = ''] = line.split('\t');
    if (!id.startsWith('T')) continue;
    const pieces = body.slice(body.indexOf(' ') + 1).split(';');
    spans.set(
      id,
      pieces.map((piece) => {
        const [start = 0, end = 0] = piece.split(' ').map((number) => units[Number(number)] ?? 0);
        return { start, end };
      }),
    );
  }
  return lines.filter((line) => {
    if (!line.startsWith('E')) return true;
    const content = [...line.matchAll(/\bContent\d*:(T\d+)/g)].flatMap((match) => spans.get(match[1]!) ?? []);
    return isDirect(text, quoted, content);
  });
}

/** The content stands for the cue, so that the scorer's "cues overlap" asks nothing beyond the content. */
function uncue(line: string): string {
  if (!line.startsWith('E')) return line;
  const contents = [...line.matchAll(/\bContent\d*:(T\d+)/g)].map((match) => match[1]!);
  return [line.replace(/ ?\bCue\d*:T\d+/g, ''), ...contents.map((id, i) => `Cue${i + 1}:${id}`)].join(' ');
}

/** UTF-16 offset of each code point. */
export function codePointOffsets(text: string): number[] {
  const at = [0];
  let units = 0;
  for (const letter of text) {
    units += letter.length;
    at.push(units);
  }
  return at;
}
