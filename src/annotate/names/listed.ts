import type { Reference } from '../../gazetteer/forms.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { GazetteerMatch } from '../../gazetteer/matcher.ts';
import type { Mention, MentionKind } from '../../model/annotation.ts';

/** Gazetteer matches that name something outright → mentions. Descriptions (`the bloc`) are left to their own recognizer. */
export function namesOf(text: string, matches: readonly GazetteerMatch[], gazetteer: Gazetteer): Mention[] {
  const named = new Set(
    matches.flatMap((match) =>
      match.entries
        .filter((entry) => entry.form !== 'seat' && entry.form !== 'description' && entry.form !== 'capital')
        .map((entry) => entry.id),
    ),
  );
  return matches.flatMap((match) => {
    const entries = prefer(match.entries, named).filter((entry) => entry.form !== 'description' && KIND[entry.list]);
    const first = entries[0];
    if (!first) return [];
    const same = entries.filter((entry) => entry.list === first.list);
    const ids = [...new Set(same.map((entry) => entry.id))];
    const id = ids.length === 1 ? ids[0]! : null;
    return [
      {
        start: match.start,
        end: match.end,
        text: text.slice(match.start, match.end),
        kind: KIND[first.list]!,
        id,
        name: id ? nameIn(gazetteer, first.list, id) : null,
        candidates: ids,
        form: FORM[first.form],
        office: null,
        of: first.list === 'organisation' && id ? (gazetteer.organisations.get(id)?.speaksFor ?? null) : null,
      },
    ];
  });
}

const KIND: Partial<Record<Reference['list'], MentionKind>> = {
  state: 'state',
  framework: 'framework',
  organisation: 'organisation',
  outlet: 'outlet',
  office: 'office',
  platform: 'outlet',
  region: 'group',
};

const FORM: Record<Reference['form'], Mention['form']> = {
  name: 'name',
  abbreviation: 'name',
  adjective: 'adjective',
  demonym: 'demonym',
  capital: 'seat',
  seat: 'seat',
  description: 'description',
};

/**
 * Of several things one form can be, those the rest of the text speaks for: a city that seats a framework named
 * elsewhere stands for that framework, a name goes before a seat, a supported guard before an open one.
 */
function prefer(entries: GazetteerMatch['entries'], named: ReadonlySet<string>): GazetteerMatch['entries'] {
  if (entries.length < 2) return entries;
  const supported = entries.filter((entry) => entry.guard === 'supported');
  if (supported.length > 0) return supported;
  const mentioned = entries.filter((entry) => named.has(entry.id));
  if (mentioned.length > 0 && mentioned.length < entries.length) return prefer(mentioned, new Set());
  const rank = (entry: GazetteerMatch['entries'][number]) =>
    entry.form === 'name' || entry.form === 'abbreviation' ? 0 : entry.list === 'state' ? 1 : 2;
  const best = Math.min(...entries.map(rank));
  return entries.filter((entry) => rank(entry) === best);
}

export function nameIn(gazetteer: Gazetteer, list: Reference['list'], id: string): string | null {
  switch (list) {
    case 'state':
      return gazetteer.states.get(id)?.name ?? null;
    case 'framework':
      return gazetteer.frameworks.get(id)?.name ?? null;
    case 'organisation':
      return gazetteer.organisations.get(id)?.name ?? null;
    case 'outlet':
      return gazetteer.outlets.get(id)?.name ?? null;
    case 'office':
      return gazetteer.offices.get(id)?.name ?? null;
    case 'platform':
      return gazetteer.platforms.get(id)?.name ?? null;
    case 'region':
      return gazetteer.regions.get(id)?.name ?? null;
  }
}
