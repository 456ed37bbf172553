import type { Context } from '../../src/exports/context.ts';
import { plural } from '../../src/exports/wording.ts';
import type { Framing } from '../../src/model/framing.ts';
import { framingBy } from '../data/comparisons.ts';
import { useContexts, useDesk } from '../desk.ts';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf, passage } from '../route.ts';

/** What reports name in different words, the wordings side by side. */
export function FramingSection({ at }: { readonly at: string | null }) {
  const { book } = useDesk();
  const framing = framingBy(book, at);
  return (
    <section>
      <h2>Framing</h2>
      {framing.length === 0 ? (
        <p class="quiet">The reports name the same things in the same words, as far as the lists tell.</p>
      ) : (
        <>
          <p class="quiet">
            What the reports name in different words, in all frameworks. An observation, not a score: a wording that
            takes a view the others do not is marked “coloured”.
          </p>
          {framing.map((one) => (
            <FramingFigure key={`${one.kind} ${one.name}`} framing={one} at={at} />
          ))}
        </>
      )}
    </section>
  );
}

/** The sentence, with the wording itself marked where it stands in it word for word, else the words around it. */
function pointedOut({ lead, quote, tail }: Context, words: string) {
  const sentence = `${lead}${quote}${tail}`;
  const start = sentence.toLowerCase().indexOf(words.toLowerCase(), Math.max(0, lead.length - words.length));
  if (start < 0) return { before: lead, marked: quote, after: tail };
  const end = start + words.length;
  return { before: sentence.slice(0, start), marked: sentence.slice(start, end), after: sentence.slice(end) };
}

function FramingFigure({ framing, at }: { readonly framing: Framing; readonly at: string | null }) {
  const { book } = useDesk();
  const all = framing.wordings.flatMap(({ cited }) => cited.filter(({ report }) => book.reports.has(report)));
  const contextOf = useContexts(all.map(({ report, ...evidence }) => ({ report, evidence })));
  return (
    <section class="dispute">
      <h3 dir="auto">{framing.name}</h3>
      <div class="sides">
        {framing.wordings.map(({ words, marked, reports, cited }, index) => (
          <div key={index}>
            <h4>
              <q dir="auto">{words}</q> <small>{plural(reports, 'report')}</small>
              {marked && <small> coloured</small>}
            </h4>
            {cited.flatMap(({ id, report: reportId, source, ...evidence }) => {
              const report = book.reports.get(reportId);
              if (!report) return [];
              const { before, marked: inPlace, after } = pointedOut(contextOf({ report: reportId, evidence }), words);
              return (
                <div class="put" key={`${id} ${evidence.start}`}>
                  <blockquote dir="auto">
                    {before}
                    <mark>{inPlace}</mark>
                    {after}
                  </blockquote>
                  <p class="claim-report">
                    {source !== null && (
                      <>
                        <bdi>{source}</bdi>, in{' '}
                      </>
                    )}
                    <bdi>{outletOf(report)}</bdi>, {reportDate(report)}.{' '}
                    <a
                      href={hashOf({ view: 'report', id: reportId, claim: passage(evidence.start, evidence.end), at })}
                    >
                      Open at these words
                    </a>
                  </p>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}
