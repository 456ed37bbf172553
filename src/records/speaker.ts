import type { Attribution, Quote } from '../model/annotation.ts';
import type { Actor } from '../model/record.ts';
import { overlaps, type Span } from '../model/span.ts';
import { afterOf, namedActor, personOf } from './naming.ts';
import type { Scene, View } from './scene.ts';

/** Below this an attribution is too unsure to be credited. */
export const SURE = 0.5;

/** Who speaks at a place inside a quotation; null outside of one, and where nobody is named. */
export function speakerAt(scene: Scene, at: Span): Actor | null {
  const quote = scene.annotation.quotes.find((one) => one.inner.start <= at.start && at.end <= one.inner.end);
  const attribution = quote ? citing(scene, quote) : null;
  return attribution && speakerOf(scene, attribution);
}

/** The attribution that a quotation is the content of; null where nobody is named beside it. */
export function citing(scene: Scene, quote: Quote): Attribution | null {
  const sure = ({ source, confidence }: Attribution): boolean => source !== null && confidence >= SURE;
  const sourced = scene.chainOf(middle(quote)).filter(sure);
  const isWhole = ({ content }: Attribution): boolean => content.some((piece) => covers(piece, quote));
  return (
    sourced.find(isWhole) ??
    scene.annotation.attributions.find(
      (one) => sure(one) && isWhole(one) && !one.cue.some((piece) => overlaps(piece, quote.inner)),
    ) ??
    sourced[0] ??
    null
  );
}

/** Most of the quotation is what the source is cited for. */
function covers(piece: Span, { inner }: Quote): boolean {
  const shared = Math.min(piece.end, inner.end) - Math.max(piece.start, inner.start);
  return shared > 0.8 * (inner.end - inner.start);
}

const middle = ({ inner }: Quote): Span => {
  const at = Math.floor((inner.start + inner.end) / 2);
  return { start: at, end: at + 1 };
};

/** Who an attribution names as its source; unnamed sources go by the words of the report. */
export function speakerOf(scene: Scene, attribution: Attribution): Actor | null {
  const [piece] = attribution.source ?? [];
  if (!piece) return null;
  const words = scene.article.text.slice(piece.start, piece.end).replace(/\s+/g, ' ');
  if (/^(?:he|she)$/i.test(words)) return personMeant(scene, attribution, piece);
  if (PRONOUN.test(words)) return null;
  const view = viewAt(scene, piece);
  const actor = view ? firstActor(scene, view, piece) : null;
  if (attribution.kind === 'anonymous')
    return { id: null, name: words, kind: 'person', office: null, of: actor?.of ?? null };
  return actor ?? unplaced(words, attribution.kind);
}

const PRONOUN = /^(?:it|they|who|which|that|we|i|you|this|these|those)$/i;

const viewAt = (scene: Scene, at: Span): View | undefined =>
  scene.views.find(({ sentence }) => sentence.start <= at.start && at.start < sentence.end);

/** How many sentences back the one who spoke last is still meant by `he said`. */
const REACH = 3;

/** `he said`: whom the pronoun is known to mean, else who spoke last. */
function personMeant(scene: Scene, attribution: Attribution, piece: Span): Actor | null {
  const view = viewAt(scene, piece);
  const mention = view?.mentions.find((one) => one.form === 'pronoun' && one.start === piece.start);
  if (mention?.kind === 'person' && mention.name !== null) return personOf(scene, mention);
  if (!view) return null;
  for (const before of scene.annotation.attributions.toReversed()) {
    const [source] = before.source ?? [];
    if (before === attribution || !source || source.start >= piece.start) continue;
    const spoken = viewAt(scene, source);
    if (!spoken || view.index - spoken.index > REACH) return null;
    const actor = speakerOf(scene, before);
    return actor?.kind === 'person' && actor.id !== null ? actor : null;
  }
  return null;
}

function firstActor(scene: Scene, view: View, piece: Span): Actor | null {
  const { units, tokens } = view.clauses;
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'np') continue;
    if (tokens[unit.last]!.end <= piece.start || tokens[unit.first]!.start >= piece.end) continue;
    const words = scene.article.text.slice(tokens[unit.first]!.start, tokens[unit.last]!.end).replace(/\s+/g, ' ');
    // "the Norlandic foreign ministry": the body speaks, not the state.
    if (unit.name?.kind === 'state' && unit.name.form === 'seat' && unit.name.id !== null)
      return { id: null, name: words, kind: 'organisation', office: null, of: unit.name.id };
    const actor = namedActor(scene, view, unit, index);
    if (!actor) return null;
    const beside = besideName(scene, view, index, piece);
    if (beside === null || actor.kind !== 'person') return actor;
    // "a foreign ministry spokesman, Ola Nordmann"
    if (actor.id === null && NAME.test(beside)) return { ...actor, id: beside, name: beside, office: words };
    const said =
      actor.office !== null && !beside.toLowerCase().includes(actor.office.toLowerCase()) ? [actor.office] : [];
    return { ...actor, office: [...said, beside].join(', ') };
  }
  return null;
}

const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|al|bin|van|von|de|der|da)){1,3}$/u;

/** `Ola Nordmann, chairman of the committee`: what stands beside a name inside the words that name a source. */
function besideName(scene: Scene, view: View, index: number, piece: Span): string | null {
  const { units, tokens } = view.clauses;
  const last = afterOf(units, index);
  const next = units[last + 2];
  if (units[last + 1]?.kind !== 'comma' || next?.kind !== 'np') return null;
  const start = tokens[next.first]!.start;
  if (start >= piece.end) return null;
  // "Ola Nordmann, 49, an airline employee, who lives nearby"
  const words = scene.article.text
    .slice(start, piece.end)
    .replace(/\s+/g, ' ')
    .replace(/^\d+,? ?/, '')
    .replace(/,? (?:who|which|whose)\b.*$/, '')
    .replace(/^(?:who|which|whose)\b.*$|[,\s]+$/g, '');
  return words === '' || words.length > 160 ? null : words;
}

/** A source that no list knows: a name behind what its bearer does, a body, or the words as they stand. */
function unplaced(words: string, kind: Attribution['kind']): Actor {
  const body = kind === 'outlet' || kind === 'document' || kind === 'statement';
  // "Wang, a member of the bureau": the name stands first.
  const leading = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}), (\p{Ll}.*)$/u.exec(words);
  if (!body && leading) return { id: leading[1]!, name: leading[1]!, kind: 'person', office: leading[2]!, of: null };
  // "a foreign ministry spokesman, Ola Nordmann"
  const [office, name] = words.split(/, (?=[^,]+$)/);
  if (!body && name !== undefined && NAME.test(name) && /\p{Ll}$/u.test(office!))
    return { id: name, name, kind: 'person', office: office!, of: null };
  const named = /^(.*\p{Ll}) (\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,2})$/u.exec(words);
  if (!body && named && !/^(?:the|a|an)$|,|\b(?:of|on|for|and|in|at|to|by)$/i.test(named[1]!))
    return { id: named[2]!, name: named[2]!, kind: 'person', office: named[1]!, of: null };
  return { id: null, name: words, kind: body ? 'organisation' : 'person', office: null, of: null };
}
