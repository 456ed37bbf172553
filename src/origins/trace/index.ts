import { createHash } from 'node:crypto';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/report.ts';
import { overlaps } from '../../model/span.ts';
import type { Citation, QuotedWords, Trace, Voice } from '../../model/trace.ts';
import { FOR_BACKGROUND, isOutletByForm } from '../outlet-words.ts';
import { citedIn } from './cited-outlets.ts';
import { readImprintLines } from './imprint-lines.ts';
import { issuerOfReport } from './issuer.ts';
import type { OutletKit } from './outlet-names.ts';
import { printsOf } from './prints.ts';
import { traceSentences } from './sentences.ts';
import { voicesOf } from './voices.ts';
import { hash, isFunctionWord, type Word, wordsIn } from './words.ts';

/** Reads off one report what it shows of where its words come from. Pure. */
export function traceOf(report: Report, article: Article, annotation: Annotation, kit: OutletKit): Trace {
  const words = wordsIn(article.text);
  const sentences = traceSentences(article, annotation, words);
  const sentenceAt = (offset: number): number =>
    annotation.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const citations: Citation[] = [
    ...readImprintLines(report.text, kit, report.outlet ?? article.imprint.outlet),
    ...annotation.sentences.flatMap((sentence, index) => {
      const text = article.text.slice(sentence.start, sentence.end);
      if (sentence.headline && FOR_BACKGROUND.test(text)) return [];
      const toReport = (start: number, end: number) =>
        article.map.toOriginal({ start: sentence.start + start, end: sentence.start + end });
      return citedIn(text, toReport, index, kit).filter(
        (citation) => citation.key.startsWith('outlet:') || !isNamedOtherwise(article, annotation, citation),
      );
    }),
  ];
  const issuer = issuerOfReport(report.text, kit);
  return {
    prints: printsOf(words, article.map),
    digest: createHash('sha256')
      .update(words.map(({ low }) => low).join(' '))
      .digest('hex')
      .slice(0, 16),
    frameworks: frameworksOf(annotation),
    sentences,
    citations,
    voices: [...voicesOf({ article, annotation, sentenceAt }, citations), ...(issuer ? [issuer] : [])].map((voice) =>
      asWhole(voice, kit),
    ),
    quoted: annotation.quotes.flatMap(({ inner }): QuotedWords[] => {
      const quoted = words.filter(({ start, end }) => start >= inner.start && end <= inner.end);
      const isTelling = (word: Word) =>
        !isFunctionWord(word.low) && !annotation.mentions.some((mention) => overlaps(mention, word));
      const telling = quoted.map(isTelling);
      const shingles = quoted.slice(2).flatMap((_, i) => {
        const run = quoted.slice(i, i + 3).map(({ low }) => low);
        return telling.slice(i, i + 3).filter(Boolean).length >= 2 ? [hash(run.join(' '))] : [];
      });
      for (let i = 0; i + 5 <= quoted.length; i++)
        if (telling.slice(i, i + 5).includes(true))
          shingles.push(
            hash(
              quoted
                .slice(i, i + 5)
                .map(({ low }) => low)
                .join(' '),
            ),
          );
      if (shingles.length === 0) return [];
      return [
        {
          ...article.map.toOriginal(inner),
          sentence: sentenceAt(inner.start),
          words: article.text.slice(inner.start, inner.end).slice(0, 160),
          shingles: [...new Set(shingles)].sort((a, b) => a - b),
        },
      ];
    }),
  };
}

/** The name is that of a person, state or body that the annotation knows. */
function isNamedOtherwise(article: Article, annotation: Annotation, citation: Citation): boolean {
  if (isOutletByForm(citation)) return false;
  const { start, end, name } = citation;
  return annotation.mentions.some((mention) => {
    if (mention.kind === 'outlet' || mention.kind === 'office' || mention.kind === 'group') return false;
    const span = article.map.toOriginal(mention);
    return (
      span.start < end &&
      span.end > start &&
      (name.includes(mention.text) ? mention.text.length * 2 > name.length : mention.text.includes(name))
    );
  });
}

function frameworksOf({ mentions }: Annotation): string[] {
  const ids = mentions.flatMap(({ kind, id, candidates }) =>
    kind === 'framework' || kind === 'organisation' ? (id !== null ? [id] : candidates) : [],
  );
  return [...new Set(ids)].sort();
}

/** An organ of a body speaks for the body. */
function asWhole(voice: Voice, { gazetteer }: OutletKit): Voice {
  const whole = voice.entity === null ? null : gazetteer.organisations.get(voice.entity)?.speaksFor;
  return whole ? { ...voice, entity: whole, office: voice.office ?? 'summit' } : voice;
}
