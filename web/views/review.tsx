import { useState } from 'preact/hooks';
import type { DoubtRecord, ReviewSummary } from '../../src/exports/review-schema.ts';
import type { ViewProperties } from '../app.tsx';
import { SourceFailure } from '../data/asking.ts';
import type { ReviewSource } from '../data/review.ts';
import { useDesk } from '../desk.ts';
import { Notice } from '../parts/notice.tsx';
import { DecidedItem } from '../review/decided.tsx';
import { type Deciding, Decisions, step, useReviewer } from '../review/deciding.ts';
import { DoubtItem } from '../review/doubt.tsx';
import { type Fetched, useFetched } from '../review/fetched.ts';
import { Question } from '../review/question.tsx';
import { hashOf } from '../route.ts';

/** What is doubtful, to be decided on, and what has been decided; only where the server takes decisions. */
export function ReviewView({ route }: ViewProperties) {
  const { review } = useDesk().source;
  if (review) return <OpenReview route={route} review={review} />;
  return (
    <Notice title="Decisions are not taken here" isAlone>
      <p>
        Serve a ledger for it: <code>chancery serve --ledger FILE --review</code>.
      </p>
    </Notice>
  );
}

const KINDS: readonly (readonly [DoubtRecord['kind'], string])[] = [
  ['reopened', 'to be looked at again'],
  ['disputed', 'in dispute'],
  ['alike', 'names'],
  ['unsure', 'unsure'],
];

/** Items that are fetched at first, and at a time. */
const PAGE = 25;

interface Properties extends ViewProperties {
  readonly review: ReviewSource;
}

function OpenReview({ route, review }: Properties) {
  const { book } = useDesk();
  const [limit, setLimit] = useState(PAGE);
  const { fetched, failure } = useFetched(review, route, limit);
  const [done, setDone] = useState<string | null>(null);
  const [by, setBy] = useReviewer(fetched?.summary.reviewer ?? null);
  const names = {
    framework: book.dossier.frameworks.map(({ name }) => name),
    party: book.dossier.parties.map(({ name }) => name),
  };
  const decide: Deciding['decide'] = async (order, words) => {
    if (by.trim() === '') {
      document.getElementById('reviewer')?.focus();
      throw new SourceFailure('Say who decides, above.');
    }
    const place = document.activeElement;
    await review.decide({ ...order, by });
    setDone(words);
    step(place, 1);
  };
  if (failure !== null)
    return (
      <Notice title="The review could not be opened" isAlone>
        <p>{failure}</p>
      </Notice>
    );
  if (fetched === null) return <p role="status">Looking for what is doubtful …</p>;
  return (
    <Decisions.Provider value={{ names, decide }}>
      <div class="review">
        <h1>Review</h1>
        <p class="lead">What was read can be wrong. A decision counts beside it; nothing that was read is lost.</p>
        <label class="reviewer">
          Who decides
          <input
            id="reviewer"
            autocomplete="name"
            maxLength={200}
            value={by}
            onInput={({ currentTarget }) => setBy(currentTarget.value)}
          />
        </label>
        <Kinds route={route} summary={fetched.summary} />
        <p role="status" class="done" dir="auto">
          {done !== null && (
            <>
              Kept: {done}.{' '}
              <a href={hashOf({ view: 'review', at: route.at, kind: 'decided' })}>Undo among the decided</a>
            </>
          )}
        </p>
        <Listed route={route} fetched={fetched} more={() => setLimit(limit + PAGE)} />
      </div>
    </Decisions.Provider>
  );
}

interface ListedProperties extends ViewProperties {
  readonly fetched: Fetched;
  readonly more: () => void;
}

function Listed({ route, fetched: { claim, doubts, decisions }, more }: ListedProperties) {
  const { at } = route;
  const list = doubts ?? decisions;
  return (
    <>
      {claim && <Question claim={claim} at={at} />}
      {(claim || (doubts && doubts.total > 0)) && <Keys />}
      {doubts && (
        <ul class="doubts" aria-label="Doubtful">
          {doubts.items.map((doubt) => (
            <DoubtItem key={doubt.id} doubt={doubt} at={at} />
          ))}
        </ul>
      )}
      {decisions && (
        <ul class="doubts" aria-label="Decided">
          {decisions.items.map((decision) => (
            <DecidedItem key={decision.id} decision={decision} at={at} />
          ))}
        </ul>
      )}
      {list?.total === 0 && (
        <Notice title={decisions ? 'Nothing is decided yet' : 'Nothing is doubtful'}>
          <p>
            {decisions
              ? 'Decisions appear here, the latest first.'
              : 'Any claim can be decided on beside its sentence.'}
          </p>
        </Notice>
      )}
      {list && list.items.length < list.total && (
        <button type="button" class="more" onClick={more}>
          Show more: {list.items.length} of {list.total} are shown
        </button>
      )}
    </>
  );
}

const Keys = () => (
  <p class="quiet keys">
    <button type="button" onClick={() => step(null, 1)}>
      Go through them
    </button>{' '}
    Keys: <kbd>j</kbd> next, <kbd>k</kbd> back, <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>e</kbd> edit,{' '}
    <kbd>m</kbd> merge, <kbd>s</kbd> split, <kbd>u</kbd> undo
  </p>
);

/** What is listed: every doubt, those of a kind, or the decisions. */
function Kinds({ route, summary }: ViewProperties & { readonly summary: ReviewSummary }) {
  const all = KINDS.reduce((sum, [kind]) => sum + (summary.doubts[kind] ?? 0), 0);
  const chips = [
    [null, 'doubtful', all] as const,
    ...KINDS.map(([kind, words]) => [kind, words, summary.doubts[kind] ?? 0] as const),
    ['decided', 'decided', summary.decisions] as const,
  ];
  return (
    <nav class="chips" aria-label="What is listed">
      {chips.map(([kind, words, count]) => (
        <a
          key={kind}
          href={hashOf({ view: 'review', at: route.at, kind })}
          aria-current={route.claim === null && route.kind === kind ? 'true' : undefined}
        >
          {words} {count}
        </a>
      ))}
      {route.claim !== null && (
        <a href={hashOf(route)} aria-current="true">
          this claim
        </a>
      )}
    </nav>
  );
}
