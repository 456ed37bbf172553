import type { Mention } from '../../../model/annotation.ts';
import { isAcronymOf } from './sameness.ts';

/** `LGC`, `AfCFTA+`, and `Depa` as some papers write it. */
const ACRONYM = '\\p{Lu}(?:[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*|\\p{Ll}{2,7})\\+?';
const AFTER = new RegExp(`^["”]?(?: \\((?:the )?["“]?|, or (?:the )?|, )(${ACRONYM})["”]?(?:\\)|,|\\.| )`, 'u');
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(${ACRONYM})(?: \\((?:the )?|, or (?:the )?|, (?:i\\.e\\. )?the | = )$`,
  'u',
);

/** Acronyms that a report gives to a framework it names (`the Lithium Governance Charter (LGC)`), wherever it uses them. */
export function acronymsIn(
  text: string,
  unlisted: readonly Mention[],
  listed: readonly Mention[],
  known: readonly Mention[],
): Mention[] {
  const given = new Map<string, Mention>();
  for (const mention of [...unlisted, ...listed]) {
    if (!/ /.test(mention.text)) continue;
    const acronym =
      AFTER.exec(text.slice(mention.end, mention.end + 24))?.[1] ??
      BEFORE.exec(text.slice(Math.max(0, mention.start - 24), mention.start))?.[1];
    if (acronym && isAcronymOf(acronym, mention.text) && !given.has(acronym)) given.set(acronym, mention);
  }
  const found: Mention[] = [];
  for (const [acronym, { id, name, candidates }] of given) {
    for (let start = text.indexOf(acronym); start >= 0; start = text.indexOf(acronym, start + acronym.length)) {
      const end = start + acronym.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
      if (known.some((mention) => mention.start < end && mention.end > start && mention.id === id)) continue;
      if (unlisted.some((mention) => mention.start < end && mention.end > start)) continue;
      found.push({
        start,
        end,
        text: acronym,
        kind: 'framework',
        id,
        name,
        candidates,
        form: 'name',
        office: null,
        of: null,
      });
    }
  }
  return found;
}
