import type { Teller } from './teller.ts';
import type { Tie } from './ties.ts';

/** A report in which nobody was found to stand behind the claim, but which names a person beside it who does in another report. */
export function namesakes(tellers: readonly Teller[]): Teller[] {
  const known = new Map(
    tellers.flatMap(({ voices, claims, apparent }) =>
      (claims.length > 0 || apparent ? voices : []).flatMap((voice) =>
        voice.person === null ? [] : [[voice.person, voice] as const],
      ),
    ),
  );
  return tellers.map((teller) => {
    if (teller.voices.length > 0 || !teller.tells) return teller;
    const { sentences } = teller.source.trace;
    for (const index of [...teller.core, ...teller.core.flatMap((at) => [at + 1, at - 1])]) {
      const sentence = sentences[index];
      const person = sentence?.names.flatMap((name) => name.split(' ')).find((name) => known.has(name));
      if (!sentence || person === undefined) continue;
      const voice = {
        ...known.get(person)!,
        start: sentence.start,
        end: sentence.end,
        sentence: index,
        content: [],
        told: null,
      };
      return { ...teller, voices: [voice] };
    }
    return teller;
  });
}

/** Keeps the reports that make the claim and those that are tied to one of them; a report that claims another step only by shared words. */
export function drawIn(possible: readonly Teller[], ties: readonly Tie[]): { tellers: Teller[]; ties: Tie[] } {
  const inside = new Set<number>();
  for (const [index, { claims, apparent }] of possible.entries()) if (claims.length > 0 || apparent) inside.add(index);
  const draws = ({ from, to, rule }: Tie, outside: number): boolean =>
    !possible[outside]!.elsewhere ||
    rule === 'verbatim-reuse' ||
    rule === 'same-statement' ||
    (rule === 'cites-outlet' && outside === from && to !== outside);
  for (let grown = inside.size > 0; grown; ) {
    grown = false;
    for (const tie of ties) {
      const outside = inside.has(tie.from) === inside.has(tie.to) ? null : inside.has(tie.from) ? tie.to : tie.from;
      if (outside === null || tie.rule === 'publisher-family' || !draws(tie, outside)) continue;
      inside.add(outside);
      grown = true;
    }
  }
  const heard = new Set([...inside].flatMap((index) => speakersOf(possible[index]!)));
  for (const [index, teller] of possible.entries())
    if (teller.tells && speakersOf(teller).some((speaker) => heard.has(speaker))) inside.add(index);
  const kept = [...inside].sort((a, b) => a - b);
  const place = new Map(kept.map((index, at) => [index, at]));
  return {
    tellers: kept.map((index) => possible[index]!),
    ties: ties.flatMap((tie) => {
      const [from, to] = [place.get(tie.from), place.get(tie.to)];
      return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
    }),
  };
}

/** People with a name, and unnamed ones by their description. */
const speakersOf = ({ voices }: Teller): string[] =>
  voices.flatMap(({ person, kind, description, plural }) => {
    if (person !== null) return [`person ${person}`];
    return kind === 'anonymous' && description.length >= 2 && !plural ? [description.join(' ')] : [];
  });
