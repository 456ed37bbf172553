import type { Voice } from '../../model/trace.ts';
import { describe } from './naming.ts';
import { officeOf } from './offices.ts';
import type { OutletKit } from './outlet-names.ts';
import { UNTOLD } from './untold.ts';

const BODY =
  /\b(?:ministry|ministère|ministerio|government|embassy|office of the (?:president|prime minister)|presidency|directorate|secretariat|(?:official|government|state) gazette|gaceta oficial|official journal|journal officiel|di[aá]rio oficial|bolet[ií]n oficial|depositary|permanent mission|chancellery|council of ministers)\b/i;
const GAZETTE =
  /^(?:(?:the )?(?:official|government|state) gazette|gaceta oficial|di[aá]rio oficial|journal officiel|official journal)\b/i;
/** Words above a notice by which a treaty's keeper tells of signatures and instruments. */
const DEPOSITARY =
  /depositary|treaty (?:office|section|notification)|notification of (?:signature|ratification|accession|acceptance|approval|withdrawal|denunciation)|\bC\.N\.\d/i;
const NOTICE =
  /\b(?:press release|media advisory|statement by|text of the|for immediate release|notification|communiqué|official gazette|transcript|proclamation|(?:legislative |presidential )?decree(?: no)?|(?:joint|final) (?:declaration|statement|communiqué)|board decision|decision no)\b/i;

/** A report that is itself a notice: a ministry's release, a gazette, a depositary's notification, told by the lines around it. */
export function issuerOfReport(text: string, { matcher }: OutletKit): Voice | null {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, text: line });
    start += line.length + 1;
  }
  for (const line of [...lines.slice(0, 3), ...lines.slice(-1)]) {
    const words = line.text.trim();
    if (words.split(/\s+/).length > 24 || /[.!?]["”]?$/.test(words)) continue;
    const isBody = (BODY.test(words) && /^[\p{Lu}(]/u.test(words) && capitals(words) >= 0.6) || GAZETTE.test(words);
    if (!isBody && !NOTICE.test(words)) continue;
    const near = lines
      .slice(0, 3)
      .map((each) => each.text)
      .join('\n');
    const isDepositary = [...lines.slice(0, 6), ...lines.slice(-2)].some(
      (each) => each.text.split(/\s+/).length <= 16 && !/[.!?:,]\s*$/.test(each.text) && DEPOSITARY.test(each.text),
    );
    const own = matcher.match(words).flatMap((match) => match.entries);
    const entries = isDepositary ? own : [...own, ...matcher.match(near).flatMap((match) => match.entries)];
    const entity = entries.find(({ list }) => /^(?:state|framework|organisation)$/.test(list))?.id ?? null;
    if (
      !isBody &&
      !/press release|for immediate release|text of the|statement by|notification|declaration|communiqué|decision|decree|statement of/i.test(
        words,
      )
    )
      continue;
    return {
      start: line.start,
      end: line.start + words.length,
      words: words.slice(0, 160),
      kind: 'issuer',
      sentence: -1,
      ...UNTOLD,
      entity,
      office: isDepositary ? 'depositary' : officeOf(words),
      description: describe(words),
    };
  }
  return null;
}

/** Share of the long words that begin with a capital. */
function capitals(words: string): number {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length === 0 ? 0 : long.filter((word) => /^[\p{Lu}(]/u.test(word)).length / long.length;
}
