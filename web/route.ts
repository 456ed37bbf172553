/** The page's addresses: `#/view/id?party=…&at=…`, the same in a file and on a server. */

const VIEWS = [
  'overview',
  'ladder',
  'map',
  'timeline',
  'origins',
  'disputes',
  'agenda',
  'search',
  'reports',
  'report',
  'words',
  'review',
] as const;

export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** A framework's id, or a report's. */
  readonly id: string | null;
  /** Whose evidence is open. */
  readonly party: string | null;
  readonly step: string | null;
  readonly claim: string | null;
  /** The day as of which everything is shown; null for the latest. */
  readonly at: string | null;
  readonly q: string | null;
  /** Filters of the search. */
  readonly class: string | null;
  readonly outlet: string | null;
  readonly framework: string | null;
  /** Of doubts in the review. */
  readonly kind: string | null;
}

const PARAMETERS = ['party', 'step', 'claim', 'at', 'q', 'class', 'outlet', 'framework', 'kind'] as const;

const START: Route = {
  view: 'overview',
  id: null,
  party: null,
  step: null,
  claim: null,
  at: null,
  q: null,
  class: null,
  outlet: null,
  framework: null,
  kind: null,
};

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name, id] = path.split('/').map(decoded);
  const view = VIEWS.find((each) => each === name) ?? 'overview';
  const given = new URLSearchParams(query);
  const parameters = Object.fromEntries(PARAMETERS.map((key) => [key, given.get(key)]));
  const at = /^\d{4}-\d{2}-\d{2}$/.test(given.get('at') ?? '') ? given.get('at') : null;
  return { ...START, ...parameters, view, id: id || null, at };
}

export function hashOf(route: Partial<Route>): string {
  const path = [route.view ?? 'overview', ...(route.id ? [encodeURIComponent(route.id.toWellFormed())] : [])].join('/');
  const query = new URLSearchParams();
  for (const key of PARAMETERS) if (route[key]) query.set(key, route[key]);
  return `#/${path}${query.size > 0 ? `?${query}` : ''}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What stands for a claim in the address of a report: words of it, by their offsets, or the first place of what is searched. */
export const passage = (start: number, end: number): string => `at:${start}-${end}`;

/** The words of a text that an address asks for; null when it asks for none, or for none that are there. */
export function passageIn(
  text: string,
  { claim, q }: Pick<Route, 'claim' | 'q'>,
): { start: number; end: number } | null {
  const [, from, to] = /^at:(\d+)-(\d+)$/.exec(claim ?? '') ?? [];
  const start =
    from === undefined ? (claim === null && q ? text.toLowerCase().indexOf(q.toLowerCase()) : -1) : Number(from);
  const end = to === undefined ? start + (q?.length ?? 0) : Number(to);
  return start >= 0 && start < end && end <= text.length ? { start, end } : null;
}

/** Changes the address; with `replace` the back button does not come by here. */
export function go(route: Partial<Route>, how: 'push' | 'replace' = 'push'): void {
  const hash = hashOf(route);
  if (hash === location.hash) return;
  if (how === 'push') location.hash = hash;
  else {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
