import type { Recognizer } from '../furniture.ts';

/** Lines of signs alone, and short codes of the publishing system. */
export const strayMarks: Recognizer = {
  step: 'stray-marks',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.text.length > 300) continue;
      if (!/[\p{L}\p{N}]/u.test(line.text)) yield { line: index, reason: 'signs without words' };
      else if (/^\[\/?[a-z_]+(?:[ _=][^\]]{0,200})?\].{0,80}$/i.test(line.text) && SHORTCODE.test(line.text)) {
        yield { line: index, reason: 'code of the publishing system' };
      }
    }
  },
};

const SHORTCODE =
  /^\[\/?(?:ad|button|caption|embed|gallery|video|audio|youtube|tweet|shortcode|vc|et_pb|wp|newsletter|related|product|contact|sc)[\s_\]\d=-]/i;
