import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Act } from '../lexicon/acts.ts';
import type { View } from '../scene.ts';
import type { Frame } from './frame.ts';

/** Lines of a list under a heading (`Member states:` then one state a line; `Enlargement` then `1995: X, Y and Z`). */
export const enumeration: Frame = {
  name: 'enumeration',
  read(view, discourse) {
    const entry = entryOf(view);
    if (!entry) return [];
    const heading = headingOf(view, discourse, entry.dated);
    const label = heading && labelOf(heading.text, entry.dated, heading.colon);
    if (!heading || !label) return [];
    const framework = frameworkOf(heading.view, discourse);
    if (!framework) return [];
    const { parties } = discourse.referentOf(view, entry.list);
    return parties.length === 0
      ? []
      : [
          {
            parties,
            framework,
            act: label.act,
            name: label.name,
            mood: 'fact',
            denied: false,
            first: entry.list,
            last: entry.list,
            at: entry.list,
            rule: `enumeration:${label.act}`,
            confidence: 0.65,
          },
        ];
  },
};

/** How many lines up a heading is looked for. */
const REACH = 80;

/** A line of names, with at most a time beside them. */
function entryOf(view: View): { list: number; dated: boolean } | null {
  const { units, tokens } = view.clauses;
  if (units.length === 0 || units.length > 9 || tokens.length > 60) return null;
  let list = -1;
  let dated = false;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'time') {
      if (index === 0) dated = true;
      continue;
    }
    if (unit.kind === 'np') {
      if (unit.name?.kind === 'state' && unit.name.form === 'name' && unit.owners.length === 0) {
        if (list >= 0) return null;
        list = index;
        continue;
      }
      const beside = view.times.some(
        (time) => time.start <= tokens[unit.first]!.start && time.end >= tokens[unit.last]!.end,
      );
      if (beside || /^\d+$/.test(tokens[unit.head]!.text)) {
        if (index === 0) dated = true;
        continue;
      }
      // "2004 The biggest round: X, Y": words of the year, before a colon.
      if (dated && list < 0 && units.slice(index).some((later) => later.kind === 'colon') && unit.mentions.length === 0)
        continue;
      return null;
    }
    if (!/^(comma|colon|dash|bracket|stop|preposition|conjunction)$/.test(unit.kind)) return null;
    if (unit.kind === 'preposition' && !/^(in|since|from|on)$/.test(unit.word)) return null;
  }
  return list < 0 ? null : { list, dated };
}

/** The line above the run of entries. */
function headingOf(
  view: View,
  discourse: Discourse,
  dated: boolean,
): { view: View; text: string; colon: boolean } | null {
  const { views, article } = discourse.scene;
  for (let at = view.index - 1; at >= 0 && at >= view.index - REACH; at--) {
    const above = views[at]!;
    if (entryOf(above) || /^[\d.)\s•·*–-]+$/.test(article.text.slice(above.sentence.start, above.sentence.end)))
      continue;
    // Lines of a timeline that tell more than names are passed over.
    if (dated && above.clauses.units[0]?.kind === 'time') continue;
    const text = article.text.slice(above.sentence.start, above.sentence.end).trim();
    const colon = /(?::|…|\.\.\.)$/.test(text);
    // "Those countries are:" says what it lists in the sentence before.
    const pointing =
      colon && /^(?:those|these|they)\b/i.test(text) && above.clauses.tokens.length <= 6 && views[at - 1];
    if (pointing) {
      const before = article.text.slice(pointing.sentence.start, pointing.sentence.end);
      return { view: pointing, text: `${before} ${text}`, colon };
    }
    const line = !/[.!…]["”’']?$/.test(text) && above.clauses.tokens.length <= 14;
    return colon || line ? { view: above, text, colon } : null;
  }
  return null;
}

interface Label {
  readonly act: Act;
  readonly name: string;
}

const NOT =
  /\b(?:not|non|never|yet|outside|without|former|potential|possible|future|prospective|refused|declined|holdouts?|against|sanction\w*|left|quit|leaving|withdr\w+|guests?|attend\w*|speakers?|hosts?|venues?|invited guests)\b|n['’]t\b/i;

const LABELS: readonly (readonly [RegExp, Label])[] = [
  [
    /\b(?:observers?|(?:dialogue|sectoral) partners?|partner (?:countries|states|nations|members)|candidates?(?: countries| states)?|candidacy)\b/i,
    { act: 'invite', name: 'status' },
  ],
  [/\b(?:applied|applicants?|applications?)\b/i, { act: 'apply', name: 'application' }],
  [/\b(?:ratified|ratifications?|ratifying)\b/i, { act: 'ratify', name: 'ratification' }],
  [/\b(?:signed|signator(?:y|ies)|signatures?|signing)\b/i, { act: 'sign', name: 'signature' }],
  [/\b(?:members?|membership|founders?|parties to|states parties|joined)\b/i, { act: 'join', name: 'accession' }],
];

/** Under such a heading a dated line tells who came in that year. */
const GROWTH =
  /\b(?:enlargements?|expansions?|grew|growth|grown|accessions?|rounds?|waves?|newcomers|entrants|who (?:came|joined)|how .{1,40} (?:grew|expanded))\b/i;

function labelOf(text: string, dated: boolean, colon: boolean): Label | null {
  if (NOT.test(text)) return null;
  const found = LABELS.find(([pattern]) => pattern.test(text));
  if (found) {
    // Without a colon the label must close the line: "NATO members", not "Members discuss the budget".
    const closes =
      colon || dated || new RegExp(`(?:${found[0].source})(?: so far| today| now)?\\s*\\??$`, 'i').test(text);
    return closes ? found[1] : null;
  }
  return dated && GROWTH.test(text) ? { act: 'join', name: 'accession' } : null;
}

function frameworkOf(view: View, discourse: Discourse): FrameworkRef | null {
  const named = view.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? []);
  const ids = new Set(named.map(({ id }) => id));
  if (ids.size > 1) return null;
  return named[0] ?? discourse.impliedFramework(view, view.sentence.end);
}
