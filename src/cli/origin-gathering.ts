import type { OriginRow } from '../model/origin.ts';
import type { Archive } from './archive.ts';

/** Fetches the words that justify a row's merges; the texts of its reports come with it, by id. */
export async function fetchMerges(
  row: OriginRow,
  archive: Archive,
): Promise<{ readonly quoted: OriginRow; readonly texts: ReadonlyMap<string, string> }> {
  const texts = new Map<string, string>();
  for (const { evidence } of row.merges)
    for (const { report } of evidence) {
      if (texts.has(report)) continue;
      const text = await archive.text(report);
      if (text !== null) texts.set(report, text);
    }
  const merges = row.merges.map((merge) => ({
    ...merge,
    evidence: merge.evidence.map((each) => ({
      ...each,
      quote: texts.get(each.report)?.slice(each.start, each.end) ?? null,
    })),
  }));
  return { quoted: { ...row, merges }, texts };
}
