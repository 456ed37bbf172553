import type { MemberList } from '../../src/model/record.ts';
import { isKnownBy } from '../data/book.ts';
import { useDesk } from '../desk.ts';
import { outletOf, reportDate } from '../parts/words.ts';
import { hashOf } from '../route.ts';

/** Who belongs, list beside list; parties that not every list of its kind has are marked. */
export function MemberLists({ framework, at }: { readonly framework: string; readonly at: string | null }) {
  const { book } = useDesk();
  const lists = book.records.flatMap((record) =>
    record.record === 'list' &&
    record.framework.id === framework &&
    record.parties.length > 0 &&
    isKnownBy(book.reports.get(record.report)!, at)
      ? [record]
      : [],
  );
  if (lists.length < 2) return null;
  return (
    <section>
      <h2>Lists</h2>
      <p class="quiet">As reports list them; parties that not every such list has are bold.</p>
      <div class="sides">
        {lists.map((list) => (
          <OneList key={list.id} list={list} others={lists.filter(({ role }) => role === list.role)} at={at} />
        ))}
      </div>
    </section>
  );
}

interface Properties {
  readonly list: MemberList;
  readonly others: readonly MemberList[];
  readonly at: string | null;
}

function OneList({ list, others, at }: Properties) {
  const report = useDesk().book.reports.get(list.report)!;
  const isShared = (name: string) => others.every(({ parties }) => parties.some((party) => party.name === name));
  return (
    <div>
      <h3>
        {list.role}
        {list.count !== null && <small> said to be {list.count}</small>}
        {list.complete && <small> said to be all</small>}
      </h3>
      <p class="list">
        {list.parties.map(({ name }, index) => (
          <span key={name}>
            {index > 0 && ', '}
            {isShared(name) ? <bdi>{name}</bdi> : <b dir="auto">{name}</b>}
          </span>
        ))}
      </p>
      <p class="claim-report">
        <bdi>{outletOf(report)}</bdi>, {reportDate(report)}.{' '}
        <a href={hashOf({ view: 'report', id: report.id, claim: list.id, at })}>Open at this sentence</a>
      </p>
    </div>
  );
}
