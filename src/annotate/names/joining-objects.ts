import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../model/annotation.ts';

const patterns = new WeakMap<
  Gazetteer,
  { readonly pattern: RegExp; readonly ids: ReadonlyMap<string, string> } | null
>();

/** What is adopted or taken up on joining (`the euro`), where the reference list names it, points to its framework. */
export function recognizeJoiningObjects(text: string, taken: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const known = patternOf(gazetteer);
  if (!known) return [];
  return [...text.matchAll(known.pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((mention) => mention.start < end && start < mention.end)) return [];
    const id = known.ids.get(match[0].toLowerCase().replace(/^(?!the )/, 'the '))!;
    const name = gazetteer.frameworks.get(id)?.name ?? id;
    return [
      {
        start,
        end,
        text: match[0],
        kind: 'framework',
        id,
        name,
        candidates: [id],
        form: 'description',
        office: null,
        of: null,
      },
    ];
  });
}

function patternOf(gazetteer: Gazetteer) {
  const found = patterns.get(gazetteer);
  if (found !== undefined) return found;
  const ids = new Map<string, string>();
  for (const row of gazetteer.frameworks.values()) {
    for (const phrase of row.joining) {
      const object = /^\w+ (?:to )?(the [\p{L} ]+)$/u.exec(phrase)?.[1];
      if (object && !/\b(?:ties|relations|seat|member)\b/.test(object)) ids.set(object.toLowerCase(), row.id);
    }
  }
  const made =
    ids.size > 0
      ? {
          pattern: new RegExp(
            String.raw`\b(?:${[...ids.keys()].join('|')})\b(?!-)|(?<=\b(?:adopt|join|introduc)(?:s|e|es|ing|ed)?\s)(?:${[...ids.keys()].map((object) => object.slice(4)).join('|')})\b(?!-)`,
            'gi',
          ),
          ids,
        }
      : null;
  patterns.set(gazetteer, made);
  return made;
}
