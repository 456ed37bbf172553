import { overlaps } from '../../model/span.ts';
import type { Voice } from '../../model/trace.ts';
import type { Question } from './source.ts';
import type { Teller } from './teller.ts';
import type { Tie } from './ties.ts';

/** A source that one report cites. */
export interface Node {
  readonly teller: number;
  readonly voice: Voice;
  readonly entity: string | null;
}

const FRAMEWORK_OFFICES = new Set(['commission', 'secretariat', 'summit']);

/** Voices that are sources by themselves; what a report only passes on from an outlet it cites is not. */
export function strongVoices(
  teller: Teller,
  index: number,
  relays: ReadonlyMap<number, readonly Tie[]>,
  question: Question,
): Node[] {
  const passesOn = relays.get(index)!.some(({ rule }) => rule === 'cites-outlet' || rule === 'wire-credit');
  return teller.voices.flatMap((voice): Node[] => {
    if (voice.kind === 'outlet') return [];
    if (voice.kind === 'anonymous') {
      const through = teller.cites.filter(({ sentence }) => sentence === voice.sentence);
      if (
        passesOn &&
        !voice.another &&
        (voice.plural || through.length > 0 || voice.told === null || !teller.source.names.has(voice.told))
      )
        return [];
    }
    if (voice.kind === 'named' && voice.office === null && isCitedReport(voice, relays.get(index)!)) return [];
    return [{ teller: index, voice, entity: entityOf(teller, voice, question) }];
  });
}

/** A source that is the outlet of another report in the row. */
const isCitedReport = (voice: Voice, relays: readonly Tie[]): boolean =>
  relays.some(({ words: [cited] }) => overlaps(cited, voice));

/** For whom a voice speaks: as its words say, else as its sentence or the one before begins, else the party itself. */
function entityOf({ source }: Teller, voice: Voice, { framework, party }: Question): string | null {
  if (voice.entity !== null || voice.kind === 'eyewitness') return voice.entity;
  if (voice.office === 'depositary') return 'depositary';
  if (FRAMEWORK_OFFICES.has(voice.office ?? '')) return framework;
  const { sentences } = source.trace;
  const said = sentences[voice.sentence];
  const near = said?.subject ?? (said?.speaksOf.includes(party) ? party : null);
  if (voice.kind === 'post' && voice.indefinite) return null;
  if (voice.office === null) return /^(?:statement|post|document)$/.test(voice.kind) ? near : null;
  if (voice.office === 'gazette') return party;
  if (voice.office === 'bank' || voice.office === 'agency') return null;
  const before = sentences[voice.sentence - 1]?.subject ?? null;
  return [near, before].find((id) => id !== null && id !== framework) ?? (voice.kind === 'anonymous' ? null : party);
}
