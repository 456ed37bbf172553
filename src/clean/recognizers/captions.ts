import type { Recognizer } from '../furniture.ts';

/** What a page's markup says is the caption of a picture. */
export const captions: Recognizer = {
  step: 'picture-caption',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.kind === 'caption') yield { line: index, reason: 'caption of a picture' };
    }
  },
};
