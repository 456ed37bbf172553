import type { Discourse, FrameworkRef } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { GROWTH, LABELS, type Label, LEAVING, NOT, UNSAID } from '../lexicon/list-labels.ts';
import type { View } from '../scene.ts';
import type { Frame } from './frame.ts';

/** Lines of a list under a heading (`Member states:` then one state a line; `Enlargement` then `1995: X, Y and Z`). */
export const enumeration: Frame = {
  name: 'enumeration',
  read(view, discourse) {
    const inline = inlineOf(view, discourse);
    if (inline) return inline;
    const entry = entryOf(view);
    if (!entry) return [];
    const heading = headingOf(view, discourse, entry.dated);
    const label = heading && labelOf(heading, entry.dated, discourse);
    if (!heading || !label) return [];
    const framework = frameworkOf(heading.view, discourse);
    if (!framework) return [];
    const parties = entry.states.map((id) => discourse.state(id));
    return [draftOf(label, parties, framework, entry.list, entry.last)];
  },
};

const draftOf = (
  label: Label,
  parties: Draft['parties'],
  framework: FrameworkRef,
  first: number,
  last: number,
): Draft => ({
  parties,
  framework,
  act: label.act,
  name: label.name,
  mood: 'fact',
  ...(label.step ? { step: label.step } : {}),
  denied: false,
  first,
  last,
  at: last,
  rule: `enumeration:${label.act}`,
  confidence: 0.65,
});

/** `Ratified in 2020: X, Y and Z`: a label and its list on one line. */
function inlineOf(view: View, discourse: Discourse): Draft[] | null {
  const { units, tokens } = view.clauses;
  const colon = units.findIndex((unit) => unit.kind === 'colon');
  const list = units[colon + 1];
  const end = units[colon + 2];
  if (colon < 1 || list?.kind !== 'np' || list.name?.kind !== 'state' || list.name.form !== 'name') return null;
  if (list.owners.length > 0 || (end && !/^(stop|bracket)$/.test(end.kind))) return null;
  const label = tokens.slice(0, units[colon]!.first);
  const first = units[0]!;
  if (label.length > 9 || first.kind === 'time') return null;
  // A sentence with a verb of its own is read by the frame of that verb.
  if (units.slice(0, colon).some((unit) => unit.kind === 'vg' && unit.form !== 'participle' && unit !== first))
    return null;
  const text = discourse.scene.article.text.slice(label[0]!.start, label.at(-1)!.end);
  const found = labelOf({ view, text: `${text}:`, colon: true, run: 1 }, false, discourse);
  const framework = found && frameworkOf(view, discourse);
  if (!found || !framework) return null;
  return [draftOf(found, discourse.referentOf(view, colon + 1).parties, framework, colon + 1, colon + 1)];
}

/** How many lines up a heading is looked for. */
const REACH = 80;

interface Entry {
  readonly states: readonly string[];
  /** Units of the first and the last names. */
  readonly list: number;
  readonly last: number;
  readonly dated: boolean;
}

/** A line of names, with at most a number or a time beside them: `1. Norland`, `2004: X and Y`, `1999 X Y Z`, `Norland (2023)`. */
function entryOf(view: View): Entry | null {
  const { units, tokens } = view.clauses;
  if (units.length === 0 || units.length > 14 || tokens.length > 80 || tokens.at(-1)!.text === '?') return null;
  let list = -1;
  let last = -1;
  let dated = false;
  let note = false;
  for (const [index, unit] of units.entries()) {
    // A note in brackets behind a name says nothing of others.
    if (unit.kind === 'bracket') note = /^[([]$/.test(unit.word);
    if (note && list >= 0 && unit.kind === 'np' && unit.mentions.length === 0) continue;
    if (unit.kind === 'time') {
      if (index === 0) dated = true;
      continue;
    }
    if (unit.kind === 'np') {
      if (unit.name?.kind === 'state' && unit.name.form === 'name' && unit.owners.length === 0) {
        if (list >= 0 && !/^(?:comma|np|bracket)$/.test(units[index - 1]!.kind)) return null;
        if (list < 0) list = index;
        last = index;
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
    if (unit.kind === 'other' && /^(?:\d+|[|•·*])$/.test(unit.word)) continue;
    if (!/^(comma|colon|dash|bracket|stop|preposition|conjunction)$/.test(unit.kind)) return null;
    if (unit.kind === 'preposition' && !/^(in|since|from|on)$/.test(unit.word)) return null;
  }
  if (list < 0) return null;
  const states = view.mentions.flatMap((mention) =>
    mention.kind === 'state' && mention.form === 'name' ? (mention.id ?? mention.candidates[0] ?? []) : [],
  );
  return { states: [...new Set(states)], list, last, dated: dated || startsWithYear(view) };
}

/** The line that the sentence stands in begins with a year. */
const isOfYear = (text: string, view: View): boolean =>
  /^[\s•*–-]*(?:19|20)\d\d\b/.test(text.slice(text.lastIndexOf('\n', view.sentence.start) + 1, view.sentence.end));

const startsWithYear = (view: View): boolean => /^(?:19|20)\d\d$/.test(view.clauses.tokens[0]!.text);

/** The line above the run of entries. */
function headingOf(view: View, discourse: Discourse, dated: boolean): Heading | null {
  const { views, article } = discourse.scene;
  let run = 1;
  for (let at = view.index + 1; at < views.length && entryOf(views[at]!); at++) run++;
  for (let at = view.index - 1; at >= 0 && at >= view.index - REACH; at--) {
    const above = views[at]!;
    if (entryOf(above)) {
      run++;
      continue;
    }
    if (/^[\d.)\s•·*–-]+$/.test(article.text.slice(above.sentence.start, above.sentence.end))) continue;
    // Lines of a timeline that tell more than names are passed over.
    if (dated && (above.clauses.units[0]?.kind === 'time' || isOfYear(article.text, above))) continue;
    const text = article.text.slice(above.sentence.start, above.sentence.end).trim();
    const colon = /(?::|…|\.\.\.)$|^(?:who|which|what)\b.{3,90}\?$/i.test(text);
    // "Those countries are:" says what it lists in the sentence before.
    const pointing =
      colon && /^(?:those|these|they)\b/i.test(text) && above.clauses.tokens.length <= 6 && views[at - 1];
    if (pointing) {
      const before = article.text.slice(pointing.sentence.start, pointing.sentence.end);
      return { view: pointing, text: `${before} ${text}`, colon, run };
    }
    const line = !/[.!…]["”’']?$/.test(text) && above.clauses.tokens.length <= 14;
    const told = dated && GROWTH.test(text);
    // Under a year stand whole sentences as well as names.
    if (startsWithYear(view) && !told && !(line && LABELS.some(([pattern]) => pattern.test(text)))) continue;
    return colon || line || told ? { view: above, text, colon, run } : null;
  }
  return null;
}

interface Heading {
  readonly view: View;
  readonly text: string;
  readonly colon: boolean;
  /** How many lines of names stand under it. */
  readonly run: number;
}

function labelOf(heading: Heading, dated: boolean, discourse: Discourse): Label | null {
  const { colon, run, view } = heading;
  // "Signed, not ratified" says what was done first.
  const text = heading.text
    .replace(/\b(signed)\b\W{0,4}(?:but )?not (?:yet )?ratified\b/i, '$1')
    .replace(/\s*\([^)]*\)(?=:?$)/, '');
  const leaving = LEAVING.find(([pattern]) => pattern.test(text));
  if (leaving && !UNSAID.test(text)) return colon || text.split(/\s+/).length <= 5 ? leaving[1] : null;
  if (NOT.test(text)) return null;
  const found = LABELS.find(([pattern]) => pattern.test(text));
  if (found) {
    // Without a colon the label must close the line: "NATO members", not "Members discuss the budget".
    const closes =
      colon || dated || new RegExp(`(?:${found[0].source})(?: so far| today| now)?\\s*\\??$`, 'i').test(text);
    return closes ? found[1] : null;
  }
  if (dated && GROWTH.test(text)) return MEMBERS;
  return run >= 3 && isBareName(text, view, discourse) ? MEMBERS : null;
}

const MEMBERS: Label = { act: 'join', name: 'accession' };

/** The heading is a framework's name and nothing else. */
function isBareName(text: string, view: View, discourse: Discourse): boolean {
  const [only, ...more] = view.mentions.filter((mention) => mention.kind === 'framework' && mention.form !== 'seat');
  if (!only || more.length > 0 || !discourse.frameworkOf(only)) return false;
  return text.replace(only.text, '').replace(/^the\b|[\s:()\d]/gi, '') === '';
}

function frameworkOf(view: View, discourse: Discourse): FrameworkRef | null {
  const named = view.mentions
    .filter((mention) => mention.kind === 'framework' && mention.form !== 'seat')
    .flatMap((mention) => discourse.frameworkOf(mention) ?? []);
  const ids = new Set(named.map(({ id }) => id));
  if (ids.size > 1) return null;
  return named[0] ?? discourse.impliedFramework(view, view.sentence.end);
}
