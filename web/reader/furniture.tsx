import type { ReportWords } from '../../src/exports/dossier-schema.ts';
import { plural } from '../../src/exports/wording.ts';
import { getOrAdd } from '../data/book.ts';

/** What was taken out before reading, by its reason. */
export function Furniture({ words }: { readonly words: ReportWords }) {
  const reasons = new Map<string, string[]>();
  for (const { step, reason, start, end } of words.removed) {
    const text = words.text.slice(start, end).trim();
    if (text !== '') getOrAdd(reasons, `${reason} (${step})`, () => []).push(text);
  }
  const count = [...reasons.values()].reduce((sum, texts) => sum + texts.length, 0);
  if (count === 0) return null;
  return (
    <details class="removals">
      <summary>{plural(count, 'passage')} of page furniture, and why</summary>
      {[...reasons].map(([reason, texts]) => (
        <section key={reason}>
          <h3>{reason}</h3>
          <ul>
            {texts.map((text, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
