import type { EventKind } from '../../model/record.ts';

/** Nouns for events, in the singular or as reports use them. */
const NOUNS: readonly (readonly [EventKind, string])[] = [
  ['call', 'call phonecall videoconference teleconference'],
  ['ceasefire', 'ceasefire cease-fire truce armistice'],
  ['ceremony', 'ceremony inauguration'],
  ['conference', 'conference forum congress convention symposium'],
  ['meeting', 'meeting gathering audience tête-à-tête retreat'],
  ['reception', 'reception dinner banquet gala luncheon lunch'],
  ['summit', 'summit'],
  [
    'talks',
    'talk talks discussion discussions negotiation negotiations consultation consultations conversation conversations',
  ],
  ['visit', 'visit trip tour'],
  ['vote', 'vote referendum ballot plebiscite'],
];

const KIND_OF: ReadonlyMap<string, EventKind> = new Map(
  NOUNS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The kind of event a noun names: head noun, and the words before it, lower case. */
export function eventKindOf(head: string, before: readonly string[]): EventKind | null {
  const noun = head.toLowerCase();
  const kind = KIND_OF.get(noun) ?? (noun.endsWith('s') ? KIND_OF.get(noun.slice(0, -1)) : undefined) ?? null;
  if (kind === null) return null;
  const phoned = before.some((word) => /^(?:phone|telephone|video|conference)$/.test(word));
  if (kind === 'talks' && phoned) return 'call';
  if (kind === 'call' && before.some((word) => /^(?:renewed|repeated|his|her|its|their|urgent)$/.test(word)) && !phoned)
    return null;
  // News conferences are where things are said; accession talks are a step, which the claims tell.
  if (kind === 'conference' && before.some((word) => /^(?:news|press|party|video)$/.test(word))) return null;
  if (kind === 'talks' && before.some((word) => /^(?:accession|membership|entry)$/.test(word))) return null;
  if (kind === 'conference' && /^convention$/.test(noun)) return null;
  if (
    before.some((word) =>
      /^(?:no|any|possible|potential|proposed|hypothetical|every|another|annual|regular|such)$/.test(word),
    )
  )
    return null;
  return kind;
}

/** What may be met, held or hosted and is nobody: `met the conditions`. */
export const MET_THINGS =
  /^(?:conditions?|requirements?|criteria|criterion|deadlines?|obligations?|targets?|demands?|needs?|standards?|goals?|terms?|benchmarks?|commitments?|challenges?|resistance|opposition|fate)$/i;

/** Nouns for places where people meet. */
export const VENUE =
  /^(?:capital|city|town|palace|headquarters|embassy|resort|hotel|base|airport|office|ministry|parliament|residence|estate|castle|villa|hall|centre|center|island|border|compound|kremlin|house|mansion|museum|university|stadium|port|village|province|region|state)$/i;
