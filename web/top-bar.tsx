import { useEffect, useRef } from 'preact/hooks';
import { plural } from '../src/exports/wording.ts';
import { useDesk } from './desk.ts';
import { go, hashOf, parseRoute, type Route, type View } from './route.ts';

const PAGES: readonly (readonly [View, string])[] = [
  ['overview', 'State of play'],
  ['agenda', 'Agenda'],
  ['reports', 'Reports'],
  ['words', 'Words'],
];

/** The name, the general pages and the search; the same above every view. */
export function TopBar({ route }: { readonly route: Route }) {
  const { at } = route;
  const { book, source } = useDesk();
  const { frameworks } = book.dossier;
  const pages: typeof PAGES = source.review ? [...PAGES, ['review', 'Review']] : PAGES;
  const isHome = (view: View) =>
    view === route.view || (view === 'overview' && frameworks.length === 1 && route.view === 'ladder');
  return (
    <header class="top">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <a class="brand" href={hashOf({ at })}>
        Chancery
      </a>
      <nav aria-label="Pages">
        {pages.map(([view, words]) => (
          <a key={view} href={hashOf({ view, at })} aria-current={isHome(view) ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <SearchField route={route} />
    </header>
  );
}

/** Searches as one types. What is being typed is never overwritten by an address that lags behind. */
function SearchField({ route }: { readonly route: Route }) {
  const field = useRef<HTMLInputElement>(null);
  const words = route.view === 'search' ? (route.q ?? '') : '';
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = words;
  }, [words]);
  const find = (asked: string) => {
    const now = parseRoute(location.hash);
    if (now.view === 'search') go({ ...now, q: asked }, 'replace');
    else if (asked !== '') go({ at: now.at, view: 'search', q: asked });
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        find(field.current?.value ?? '');
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        placeholder="Search parties, people, words"
        aria-label="Search parties, frameworks, people and words"
        onInput={(event) => find(event.currentTarget.value)}
      />
    </form>
  );
}

/** What was read, and what the page does not vouch for. */
export function Colophon() {
  const { read } = useDesk().book.dossier;
  const reasons = [...new Set(read.unread)].join('; ');
  return (
    <footer class="colophon">
      <p>
        Read: {plural(read.reports, 'report')}, {plural(read.claims, 'claim')}
        {read.unread.length > 0 && `; ${read.unread.length} kept but not read (${reasons})`}. Standings are derived from
        what the reports say, by the rules of docs/standing.md; nothing here goes beyond the sentences shown.
      </p>
    </footer>
  );
}
