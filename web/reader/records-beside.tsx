import { recordInWords } from '../../src/exports/record-wording.ts';
import { useDesk } from '../desk.ts';
import { hashOf, type Route } from '../route.ts';

/** What else a report says: events, relations, quotes, facts and lists, each leading to its words. */
export function RecordsBeside({ route }: { readonly route: Route }) {
  const { book } = useDesk();
  const records = book.records.filter(({ report }) => report === route.id);
  if (records.length === 0) return null;
  return (
    <details open={records.some(({ id }) => id === route.claim)}>
      <summary>Also told here: {records.length}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <a
              href={hashOf({ ...route, claim: record.id })}
              aria-current={record.id === route.claim ? 'true' : undefined}
            >
              <small>{record.record === 'framework' ? 'fact' : record.record}</small>{' '}
              <span dir="auto">{record.record === 'quote' ? `“${record.words}”` : recordInWords(record)}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
