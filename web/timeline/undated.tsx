import { Mark } from '../parts/mark.tsx';
import type { Item } from './lanes.ts';

interface Properties {
  readonly items: readonly { readonly lane: string; readonly item: Item }[];
  readonly hrefOf: (item: Item) => string;
}

/** What has no place on the axis, in words below it. */
export function Undated({ items, hrefOf }: Properties) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>Without a date</h2>
      <ul class="undated">
        {items.map(({ lane, item }) => (
          <li key={item.key}>
            <Mark sign={item.sign} small={!item.planned} />{' '}
            <a href={hrefOf(item)}>
              {item.party !== null && (
                <>
                  <bdi>{lane}</bdi>:{' '}
                </>
              )}
              <bdi>{item.label}</bdi>
            </a>
            {item.planned && <small> planned</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
