import { stemOf } from '../../gazetteer/near-synonyms.ts';
import type { Attribution, Token } from '../../model/annotation.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkMeant } from '../main-framework.ts';
import type { Scene, View } from '../scene.ts';
import { SURE, speakerOf } from '../speaker.ts';

/** Content words without which a statement says too little to be known again. */
const LEAST = 2;

/** What somebody is cited for, as a bag of content words. Outlets cited by outlets are origins, not speakers. */
export const statement: Recognizer = {
  name: 'statement',
  read(scene, view) {
    if (scene.claims.length === 0) return [];
    const framework = frameworkMeant(scene, view);
    if (framework === null) return [];
    return scene.annotation.attributions.flatMap((one): Draft[] => {
      if (!beginsIn(view, one) || one.kind === 'outlet' || one.source === null || one.confidence < SURE) return [];
      const source = speakerOf(scene, one);
      if (source === null || source.kind === 'group') return [];
      const stems = stemsOf(scene, one.content);
      if (stems.filter((stem) => !stem.startsWith('@')).length < LEAST) return [];
      const quoted = scene.annotation.quotes.some(
        (quote) => quote.speech && one.content.some((piece) => overlaps(piece, quote.inner)),
      );
      const content = {
        record: 'statement' as const,
        source,
        named: one.kind !== 'anonymous',
        quoted,
        told: one.medium,
        framework,
        stems,
      };
      return [{ content, evidence: wholeOf(one), core: one.content[0]!, confidence: one.confidence }];
    });
  },
};

function beginsIn({ sentence }: View, { cue, content }: Attribution): boolean {
  const at = cue[0]?.start ?? content[0]?.start ?? -1;
  return content.length > 0 && at >= sentence.start && at < sentence.end;
}

/** From the source to the end of what it is cited for, as far as these stand together. */
function wholeOf({ source, cue, content }: Attribution): Span {
  const spans = [...source!, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const OPEN = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
/** Words that statements about frameworks share whoever makes them. */
const COMMON = new Set(
  'be have do say tell make take get go come will would can could may might should must join sign announce become agree want agreement accord accords deal country countries nation state member treaty pact president minister government official year month week today day time thing way step move new first second more many other such also part issue process accession admission entry membership joining ratify ratification approve approval vote parliament cabinet law talk talks negotiation negotiate summit meeting meet hold open start begin end invite invitation apply application status decision decide expect plan seek want date minister leader party bloc alliance union framework group signing ceremony formal formally january february march april june july august september october november december'.split(
    ' ',
  ),
);

function stemsOf(scene: Scene, content: readonly Span[]): string[] {
  const stems = new Set<string>();
  for (const view of scene.views) {
    if (!content.some((piece) => overlaps(piece, view.sentence))) continue;
    const named = view.mentions.filter(({ id, form }) => id !== null && form !== 'pronoun');
    const described = descriptionIn(scene, view);
    for (const token of view.sentence.tokens) {
      if (token.start >= described) break;
      if (!content.some((piece) => overlaps(piece, token))) continue;
      const mention = named.find((one) => overlaps(one, token));
      if (mention) stems.add(`@${mention.id}`);
      else if (isContent(token)) stems.add(stemOf(token.lemma.toLowerCase()));
    }
  }
  return [...stems].sort();
}

/** Where a description of the framework begins, behind its name and a comma: stock words that all reports share. */
function descriptionIn(scene: Scene, { mentions, sentence }: View): number {
  const named = mentions.find(
    (one) => one.kind === 'framework' && /^\s*[,—–]/.test(scene.article.text.slice(one.end, sentence.end)),
  );
  return named?.end ?? sentence.end;
}

const isContent = ({ upos, lemma, text }: Token): boolean =>
  OPEN.has(upos) && !COMMON.has(lemma.toLowerCase()) && /^\p{L}[\p{L}-]+$/u.test(text);
