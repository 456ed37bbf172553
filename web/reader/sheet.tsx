import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportWords } from '../../src/exports/dossier-schema.ts';
import type { Claim } from '../../src/model/claim.ts';
import { useDesk } from '../desk.ts';
import { hashOf, passageIn, type Route } from '../route.ts';
import { type Layer, layersOf, linesOf, type Piece } from './pieces.ts';

interface Properties {
  readonly words: ReportWords;
  readonly claims: readonly Claim[];
  readonly route: Route;
}

/** The report as received, marked; the chosen claim's sentence is brought into view. */
export function Sheet({ words, claims, route }: Properties) {
  const { book } = useDesk();
  const sheet = useRef<HTMLDivElement>(null);
  const asked = route.claim ?? route.q;
  const lines = useMemo(() => {
    const passage = passageIn(words.text, route);
    const sentences = claims.map(({ id, evidence }) => ({ id, ...evidence }));
    const chosen = book.records
      .filter(({ id, report }) => report === route.id && id === route.claim)
      .map(({ id, evidence }) => ({ id, ...evidence }));
    const passages = passage && asked !== null ? [{ id: asked, ...passage }] : [];
    return linesOf(words.text, layersOf(words, [...passages, ...chosen, ...sentences]));
  }, [words, claims, book, route.id, route.claim, route.q]);
  useEffect(() => {
    if (asked === null) return;
    const chosen = sheet.current?.querySelector<HTMLElement>('.chosen');
    chosen?.scrollIntoView({ block: 'center' });
    chosen?.focus({ preventScroll: true });
  }, [asked, lines]);
  let isFirst = true;
  return (
    <div ref={sheet}>
      {lines.map((line) => {
        const isFurniture = line.every(
          ({ layers, text }) => text.trim() === '' || layers.some(({ kind }) => kind === 'removed'),
        );
        return (
          <p key={line[0]!.start} dir="auto" class={isFurniture ? 'furniture' : undefined}>
            {line.map((piece) => {
              const isChosen = piece.layers.some(({ kind, note }) => kind === 'claim' && note === asked);
              const isTarget = isChosen && isFirst;
              if (isChosen) isFirst = false;
              return <Marked key={piece.start} piece={piece} isChosen={isChosen} isTarget={isTarget} route={route} />;
            })}
          </p>
        );
      })}
    </div>
  );
}

interface MarkedProperties {
  readonly piece: Piece;
  readonly isChosen: boolean;
  readonly isTarget: boolean;
  readonly route: Route;
}

function Marked({ piece, isChosen, isTarget, route }: MarkedProperties) {
  const { layers, text } = piece;
  if (layers.length === 0) return <>{text}</>;
  const removed = layers.find(({ kind }) => kind === 'removed');
  if (removed)
    return (
      <del title={removed.note}>
        {isChosen ? (
          <mark class="chosen" tabIndex={isTarget ? -1 : undefined}>
            {text}
          </mark>
        ) : (
          text
        )}
      </del>
    );
  const claim = layers.find(({ kind }) => kind === 'claim');
  const notes = layers.filter(({ kind }) => kind !== 'claim');
  const inner = (
    <span class={classesOf(notes)} title={notes.map(({ note }) => note).join('\n') || undefined}>
      {text}
    </span>
  );
  if (!claim) return inner;
  return (
    <mark class={isChosen ? 'chosen' : undefined} tabIndex={isTarget ? -1 : undefined}>
      <a href={hashOf({ ...route, claim: claim.note })}>{inner}</a>
    </mark>
  );
}

const classesOf = (layers: readonly Layer[]): string | undefined =>
  layers.length === 0 ? undefined : [...new Set(layers.map(({ kind }) => `in-${kind}`))].join(' ');
