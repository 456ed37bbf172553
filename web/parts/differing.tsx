/** Words too common to say anything by standing on one side only. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were which who will with would'.split(
    ' ',
  ),
);

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The words of texts, folded. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []).map((word) => word.toLowerCase()));
}

/** A sentence with those words marked that the other side does not have. */
export function Differing({ text, others }: { readonly text: string; readonly others: ReadonlySet<string> }) {
  const pieces: (string | preact.JSX.Element)[] = [];
  let at = 0;
  for (const { start, end } of runsOf(text, others)) {
    pieces.push(text.slice(at, start), <em key={start}>{text.slice(start, end)}</em>);
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <blockquote dir="auto" class="differing">
      {pieces}
    </blockquote>
  );
}

/** Where the words stand that others do not have; words with nothing but space between them are one piece. */
function runsOf(text: string, others: ReadonlySet<string>): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (COMMON.has(word) || others.has(word)) continue;
    const end = match.index + match[0].length;
    const last = runs.at(-1);
    if (last && text.slice(last.end, match.index).trim() === '') last.end = end;
    else runs.push({ start: match.index, end });
  }
  return runs;
}
