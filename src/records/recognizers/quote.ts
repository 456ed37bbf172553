import { wordOf } from '../../claims/syntax/unit.ts';
import type { Attribution, Quote } from '../../model/annotation.ts';
import type { ClaimTime } from '../../model/claim.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Draft, Recognizer } from '../draft.ts';
import type { Scene, View } from '../scene.ts';
import { citing, speakerOf } from '../speaker.ts';

/** Quoted words from here on are a quotation; shorter ones are a turn of phrase. */
const FEWEST = 3;

/** Words in quotation marks, with who said them, where and when. */
export const quotation: Recognizer = {
  name: 'quote',
  read(scene, view) {
    const { sentence } = view;
    return scene.annotation.quotes.flatMap((quote) =>
      quote.speech && quote.start >= sentence.start && quote.start < sentence.end ? readQuote(scene, quote) : [],
    );
  },
};

function readQuote(scene: Scene, quote: Quote): Draft[] {
  const words = scene.article.text
    .slice(quote.inner.start, quote.inner.end)
    .replace(/\s+/g, ' ')
    .replace(/[,\s]+$/, '')
    .trim();
  const length = words.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (length < FEWEST) return [];
  const attribution = citing(scene, quote);
  // Without a speaker, a few words in marks are as likely a name or an irony.
  if (attribution === null && length < 2 * FEWEST) return [];
  const speaker = attribution && speakerOf(scene, attribution);
  return [
    {
      content: {
        record: 'quote',
        words,
        speaker,
        medium: attribution && (attribution.medium ?? venueOf(scene, attribution)),
        when: attribution && timeOfCue(scene, attribution),
      },
      evidence: { start: quote.inner.start, end: quote.inner.end },
      core: { start: quote.inner.start, end: quote.inner.end },
      confidence: attribution === null ? 0.5 : attribution.confidence,
    },
  ];
}

const sentenceOf = (scene: Scene, at: Span | undefined): View | undefined =>
  at && scene.views.find(({ sentence }) => sentence.start <= at.start && at.start < sentence.end);

const VENUES =
  /^(?:reception|conference|briefing|forum|rally|summit|event|ceremony|speech|address|interview|statement|post|letter|hearing|session|meeting|dinner|debate|broadcast|press|parliament|assembly|podcast|message|video|tweet|article)$/i;

/** `at a reception`, `in a speech`, `told a news conference`: beside the words of saying. */
function venueOf(scene: Scene, attribution: Attribution): string | null {
  const [cue] = attribution.cue;
  const view = sentenceOf(scene, cue);
  if (!view || !cue) return null;
  const { units, tokens } = view.clauses;
  const at = units.findIndex(({ last }) => tokens[last]!.end > cue.start);
  for (let index = at; index < units.length && index < at + 7; index++) {
    const unit = units[index]!;
    if (unit.kind === 'stop') break;
    if (unit.kind !== 'np' || !VENUES.test(tokens[unit.head]!.text)) continue;
    const before = wordOf(units[index - 1]);
    if (/^(?:at|in|during|on|to)$/.test(before) || units[index - 1]?.kind === 'vg')
      return scene.article.text
        .slice(tokens[unit.first]!.start, tokens[unit.last]!.end)
        .replace(/^(?:a|an|the)\s+/i, '');
  }
  return null;
}

/** `had stated Wednesday`: a day beside the words of saying, outside of the quotation. */
function timeOfCue(scene: Scene, { cue, source }: Attribution): ClaimTime | null {
  const view = sentenceOf(scene, cue[0]);
  if (!view) return null;
  const said = [...cue, ...(source ?? [])];
  const near = view.times.filter(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !/_REF$/.test(time.value ?? '') &&
      !scene.annotation.quotes.some((quote) => quote.speech && overlaps(quote, time)) &&
      said.some(
        (piece) =>
          overlaps(piece, time) || Math.abs(piece.end - time.start) < 24 || Math.abs(piece.start - time.end) < 24,
      ),
  );
  const [time] = near;
  return time ? { expression: time.expression, from: time.from, to: time.to, basis: time.basis } : null;
}
