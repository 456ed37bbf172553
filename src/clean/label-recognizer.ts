import type { Recognizer } from './furniture.ts';
import { countWords } from './line-shape.ts';
import { asLabel } from './phrase.ts';

/** A kind of line known by its words alone. */
export interface LabelKind {
  readonly reason: string;
  /** Tried on the line as a label (`asLabel`). */
  readonly pattern: RegExp;
  /** More words than this and the line is something else. */
  readonly longest: number;
}

const LONGEST_LINE = 600;

/** Takes whole lines of the first kind whose words fit; what somebody is quoted as saying is nobody's label. */
export function recognizeLabels(step: string, kinds: readonly LabelKind[]): Recognizer {
  return {
    step,
    *find(lines) {
      for (const [index, line] of lines.entries()) {
        if (line.text.length > LONGEST_LINE || /^["“‘']/.test(line.text)) continue;
        const words = asLabel(line.text);
        const count = countWords(words);
        const kind = kinds.find(({ pattern, longest }) => count <= longest && pattern.test(words));
        if (kind) yield { line: index, reason: kind.reason };
      }
    },
  };
}
