import type { Recognizer } from '../furniture.ts';
import { countWords } from '../line-shape.ts';

/** "… is a staff writer at …", "About the author": who the writer is, below the article. */
export const authorNotes: Recognizer = {
  step: 'author-note',
  *find(lines) {
    const from = Math.max(1, Math.floor(lines.length * 0.6));
    for (let i = from; i < lines.length; i++) {
      const { text } = lines[i]!;
      if (text.length < 500 && countWords(text) <= 70 && BIO.test(text)) yield { line: i, reason: 'about the author' };
    }
  },
};

const BIO =
  /^(?:About the [Aa]uthors?\b|(?:The (?:writer|author)|(?:\p{Lu}[\p{L}'’.-]+ ){1,4})\s?(?:is|was|has been|covers?|writes|reports|joined|works as) (?:(?:an?|the|our|currently|based|on) )*(?:[\p{L}'’-]+ ){0,4}(?:staff writer|reporter|correspondent|journalist|columnist|editor|freelance|contributor\b|contributing|producer|news (?:editor|writer)|writer (?:at|for|based)|covers|covering|writes about))/u;
