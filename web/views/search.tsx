import { classWord, plural, stepWord } from '../../src/exports/wording.ts';
import { classOf } from '../../src/ledger/index.ts';
import { EVIDENCE_CLASSES } from '../../src/model/standing.ts';
import { STEPS } from '../../src/model/step.ts';
import type { ViewProperties } from '../app.tsx';
import { useDesk } from '../desk.ts';
import { Mark, signOf } from '../parts/mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { outletOf, reportDate } from '../parts/words.ts';
import { go, hashOf, type Route } from '../route.ts';
import { findClaims, fold, type Hits } from '../search/matching.ts';
import { TextHits } from '../search/text-hits.tsx';
import { useSliced } from '../search/use-sliced.ts';

const NOTHING: Hits = { claims: [], sources: [] };

/** Parties, frameworks, people and sentences that fit some words, narrowed by step, evidence, outlet and framework. */
export function SearchView({ route }: ViewProperties) {
  const { book } = useDesk();
  const { q, at } = route;
  const key = JSON.stringify([q, route.step, route.class, route.outlet, route.framework, at, book.claims.size]);
  const { value: hits, isDone } = useSliced(() => findClaims(book, route), key, NOTHING);
  return (
    <>
      <h1>Search</h1>
      <Filters route={route} />
      {q && <Names route={route} hits={hits} />}
      <p role="status" class="count">
        {isDone ? plural(hits.claims.length, 'claim') : 'Searching …'}
      </p>
      {isDone && hits.claims.length === 0 && (
        <Notice title="No claim fits">
          <p>
            Fewer words or filters find more. <a href={hashOf({ view: 'search', at })}>Clear everything</a>.
          </p>
        </Notice>
      )}
      <VirtualList
        items={hits.claims}
        height={86}
        label="Claims"
        row={(claim) => {
          const report = book.reports.get(claim.report)!;
          return (
            <a class="row" href={hashOf({ view: 'report', id: claim.report, claim: claim.id, at })}>
              <span class="what">
                <Mark sign={signOf({ ...claim, class: classOf(claim) })} small /> <b dir="auto">{claim.party.name}</b>{' '}
                <span>
                  {claim.polarity === 'denied' && 'not '}
                  {stepWord(claim.step)}
                </span>{' '}
                <small dir="auto">{claim.framework.name}</small>
              </span>
              <span class="quote" dir="auto">
                {claim.evidence.quote}
              </span>
              <small>
                <bdi>{outletOf(report)}</bdi>, {reportDate(report)}
              </small>
            </a>
          );
        }}
      />
      {q && <TextHits q={q} at={at} />}
    </>
  );
}

function Filters({ route }: { readonly route: Route }) {
  const { book } = useDesk();
  const outlets = [...new Set(book.dossier.reports.flatMap(({ outlet }) => outlet ?? []))].sort();
  const choose = (key: 'step' | 'class' | 'outlet' | 'framework') => (value: string) =>
    go({ ...route, [key]: value === '' ? null : value }, 'replace');
  return (
    <div class="filters">
      <Choice
        label="Step"
        value={route.step}
        options={STEPS.map((step) => [step, stepWord(step)])}
        onChoose={choose('step')}
      />
      <Choice
        label="Evidence"
        value={route.class}
        options={EVIDENCE_CLASSES.map((name) => [name, classWord(name)])}
        onChoose={choose('class')}
      />
      <Choice
        label="Outlet"
        value={route.outlet}
        options={outlets.map((outlet) => [outlet, outlet])}
        onChoose={choose('outlet')}
      />
      <Choice
        label="Framework"
        value={route.framework}
        options={book.dossier.frameworks.map(({ id, name }) => [id, name])}
        onChoose={choose('framework')}
      />
    </div>
  );
}

interface ChoiceProperties {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

const Choice = ({ label, value, options, onChoose }: ChoiceProperties) => (
  <label>
    <span>{label}</span>
    <select aria-label={label} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">any</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

/** Names listed of each kind. */
const NAMES = 12;

function Names({ route, hits }: { readonly route: Route; readonly hits: Hits }) {
  const { book } = useDesk();
  const { at } = route;
  const words = fold(route.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const fits = ({ name }: { readonly name: string }) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
  const frameworks = book.dossier.frameworks.filter(fits).slice(0, NAMES);
  const parties = book.dossier.parties.filter(fits).slice(0, NAMES);
  if (frameworks.length + parties.length + hits.sources.length === 0) return null;
  return (
    <dl class="found">
      {frameworks.length > 0 && (
        <div>
          <dt>Frameworks</dt>
          {frameworks.map(({ id, name }) => (
            <dd key={id}>
              <a href={hashOf({ view: 'ladder', id, at })} dir="auto">
                {name}
              </a>
            </dd>
          ))}
        </div>
      )}
      {parties.length > 0 && (
        <div>
          <dt>Parties</dt>
          {parties.map(({ id, name }) => (
            <dd key={id}>
              <bdi>{name}</bdi>:{' '}
              {[...book.groups]
                .filter(([, members]) => members.has(id))
                .map(([framework], index) => (
                  <span key={framework}>
                    {index > 0 && ', '}
                    <a href={hashOf({ view: 'ladder', id: framework, at, party: id })} dir="auto">
                      {book.dossier.frameworks.find((each) => each.id === framework)?.name}
                    </a>
                  </span>
                ))}
            </dd>
          ))}
        </div>
      )}
      {hits.sources.length > 0 && (
        <div>
          <dt>People and sources</dt>
          {hits.sources.slice(0, NAMES).map(({ name, claims }) => (
            <dd key={name}>
              <a href={hashOf({ view: 'search', at, q: name })} dir="auto">
                {name}
              </a>{' '}
              <small>{plural(claims, 'claim')}</small>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
