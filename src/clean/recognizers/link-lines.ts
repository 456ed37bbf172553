import type { Recognizer } from '../furniture.ts';
import { countWords, endsSentence } from '../line-shape.ts';

/** Lines of a page that are one link from end to end: to other stories, sections, authors. */
export const linkLines: Recognizer = {
  step: 'link-line',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.linked < 0.85 || line.text.length > 260) continue;
      if (line.kind !== 'item' && (countWords(line.text) < 7 || endsSentence(line.text))) continue;
      yield { line: index, reason: 'a link from end to end' };
    }
  },
};
