import { type LoadedWord, loadedWords } from '../../gazetteer/loaded-words.ts';
import type { Mention } from '../../model/annotation.ts';
import type { WordingForm } from '../../model/record.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkOf } from '../framework.ts';
import type { Scene, View } from '../scene.ts';

/** States by name, and whether the name stands in scare quotes: `‘Norland’`, `the ‘Norlandic’ minister`. */
export const naming: Recognizer = {
  name: 'naming',
  read(scene, view) {
    if (view.sentence.headline) return [];
    return view.mentions.flatMap((mention): Draft[] => {
      if (mention.kind !== 'state' || mention.id === null || !/^(?:name|adjective|demonym)$/.test(mention.form))
        return [];
      const { text } = scene.article;
      const marks = `${text[mention.start - 1] ?? ''}${text[mention.end] ?? ''}`;
      const inMarks = SCARE.has(marks) && isOwnName(scene, mention) && !isSpeech(scene, mention);
      const whole = inMarks ? { start: mention.start - 1, end: mention.end + 1 } : mention;
      const form = inMarks ? 'scare-quotes' : 'name';
      return [draftOf(scene, view, whole, `state ${mention.id}`, stateName(scene, mention), form, form, inMarks)];
    });
  },
};

/** A state's own name or adjective; an alias between marks (`under the name “…”`) is cited, not doubted. */
function isOwnName({ gazetteer, article }: Scene, { id, text, start }: Mention): boolean {
  const row = gazetteer.states.get(id ?? '');
  const isOwn = row !== undefined && [row.name, ...row.adjectives, ...row.demonyms].includes(text);
  return (
    isOwn && !/\b(?:name|named|called|term|word|as)\s*.$/i.test(article.text.slice(Math.max(0, start - 12), start))
  );
}

const SCARE = new Set(['‘’', '“”', '""', "''", '«»']);

/** A name alone between marks is a quotation only where somebody is cited for it. */
const isSpeech = ({ annotation }: Scene, { start, end }: Span): boolean =>
  annotation.quotes.some(
    (quote) =>
      quote.speech &&
      quote.inner.start <= start &&
      end <= quote.inner.end &&
      quote.inner.end - quote.inner.start > end - start + 2,
  );

const DISTANCING = /\b(?:[‘“"']?(?:so-called|self-styled|self-proclaimed|self-declared|purported)[’”"']?\s+)+[‘“"']?$/i;

/** `the so-called X`, of states, organisations and frameworks. */
export const distancing: Recognizer = {
  name: 'distancing',
  read(scene, view) {
    if (!/so-called|self-|purported/i.test(view.text)) return [];
    return view.mentions.flatMap((mention): Draft[] => {
      const referent = referentOf(scene, mention);
      const before = scene.article.text.slice(Math.max(view.sentence.start, mention.start - 48), mention.start);
      const match = DISTANCING.exec(before);
      if (referent === null || match === null) return [];
      const span = { start: mention.start - match[0].length, end: mention.end };
      const value = match[0].trim().toLowerCase().replace(/\W+$/, '');
      return [draftOf(scene, view, span, referent.key, referent.name, 'distancing', value, true)];
    });
  },
};

/** `US-brokered`, `Trump-brokered`, and `my`, before a framework or organisation. */
const CREDIT =
  /(?<who>(?:[\p{Lu}][\p{L}.]*[ -])*[\p{Lu}][\p{L}.]*)[-‐‑](?<act>brokered|backed|led|mediated|sponsored|dominated|controlled|run|imposed|inspired|driven)\s(?:[\p{L}\d-]+\s){0,2}$/u;
const MINE = /\b(?<who>my|our)\s$/i;

export const credit: Recognizer = {
  name: 'credit',
  read(scene, view) {
    return view.mentions.flatMap((mention): Draft[] => {
      if (mention.kind !== 'framework' && mention.kind !== 'organisation') return [];
      const referent = referentOf(scene, mention);
      if (referent === null) return [];
      const before = scene.article.text.slice(Math.max(view.sentence.start, mention.start - 60), mention.start);
      const match = CREDIT.exec(before);
      const mine = MINE.exec(before);
      const end = mention.end;
      if (match) {
        const start = mention.start - (before.length - match.index);
        const value = `${whoIs(view, match.groups!.who!, start)}-${match.groups!.act!.toLowerCase()}`;
        return [draftOf(scene, view, { start, end }, referent.key, referent.name, 'credit', value, false)];
      }
      if (!mine || mention.form === 'pronoun') return [];
      const start = mention.start - mine[0].length;
      const value = mine.groups!.who!.toLowerCase();
      return [draftOf(scene, view, { start, end }, referent.key, referent.name, 'possessive', value, true)];
    });
  },
};

/** The id of whoever is credited, so that `US-` and `American-` are one. */
function whoIs({ mentions }: View, words: string, start: number): string {
  const end = start + words.length;
  const known = mentions.find(
    (one) => one.id !== null && one.start < end && start < one.end && one.kind !== 'framework',
  );
  return (
    known?.kind === 'person' ? known.name!.split(' ').at(-1)! : (known?.id ?? words.replaceAll('.', ''))
  ).toLowerCase();
}

/** Words of `data/loaded-words.tsv`, tied to what they name. */
export const alternative: Recognizer = {
  name: 'loaded-words',
  read(scene, view) {
    const found: Draft[] = [];
    const taken: Span[] = [];
    for (const word of loadedWords()) {
      for (const match of view.text.matchAll(patternOf(word.term))) {
        const start = view.sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
        const tied = tieOf(scene, view, word, span);
        if (tied === null) continue;
        taken.push(span);
        const whole = { start: Math.min(span.start, tied.start), end: Math.max(span.end, tied.end) };
        found.push(
          draftOf(
            scene,
            view,
            whole,
            `${word.group} ${tied.key}`,
            `${word.name} ${tied.name}`.trim(),
            'alternative',
            word.value,
            word.marked,
          ),
        );
      }
    }
    return found;
  },
};

const patterns = new Map<string, RegExp>();
function patternOf(term: string): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const made = new RegExp(`(?<![\\p{L}-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'giu');
  patterns.set(term, made);
  return made;
}

interface Tied extends Span {
  readonly key: string;
  readonly name: string;
}

const BEHIND: Readonly<Record<'place' | 'framework', RegExp>> = {
  place: /^\s(?:in|on|of|against)\s(?:the\s)?$/i,
  framework: /^\s(?:of)\s(?:the\s)?$/i,
};

function tieOf(scene: Scene, view: View, { how }: LoadedWord, span: Span): Tied | null {
  const { text } = scene.article;
  const before = view.mentions.find((one) => one.end <= span.start && text.slice(one.end, span.start) === ' ');
  const possessive = view.mentions.find(
    (one) => /^[’']s\s(?:[\p{Ll}]+\s)?$/u.test(text.slice(one.end, span.start)) && one.end < span.start,
  );
  const behind = (pattern: RegExp) =>
    view.mentions.find((one) => one.start > span.end && pattern.test(text.slice(span.end, one.start)));
  switch (how) {
    case 'place': {
      const place = behind(BEHIND.place) ?? (before?.form === 'name' ? before : undefined);
      return place && isPlace(place) ? tied(scene, place) : null;
    }
    case 'modifier': {
      const place = view.mentions.find(
        (one) =>
          one.start > span.end &&
          /^\s(?:(?:region|territory|republic|province|enclave|state|nation)\s)?(?:of\s)?$/i.test(
            text.slice(span.end, one.start),
          ),
      );
      return place && isPlace(place) ? tied(scene, place) : null;
    }
    case 'state': {
      const state = before ?? possessive ?? behind(BEHIND.framework);
      return state?.kind === 'state' && state.form !== 'pronoun' ? tied(scene, state) : null;
    }
    case 'framework': {
      const framework = behind(BEHIND.framework) ?? before ?? possessive;
      return framework &&
        (framework.kind === 'framework' || framework.kind === 'organisation') &&
        framework.form === 'name'
        ? tied(scene, framework)
        : null;
    }
    case 'actor':
      return actorBefore(view, span, before);
  }
}

const isPlace = ({ kind, form, id }: Mention): boolean =>
  id !== null && (kind === 'state' || kind === 'organisation' || kind === 'group') && form === 'name';

function tied(scene: Scene, mention: Mention): Tied | null {
  const referent = referentOf(scene, mention);
  return referent && { ...referent, start: mention.start, end: mention.end };
}

/** `M23 rebels`, `Houthi militants`: a name that no state bears, directly before. */
function actorBefore(view: View, span: Span, before: Mention | undefined): Tied | null {
  if (before?.kind === 'state') return null;
  // Some are listed with the word: `M23 rebels`.
  const known = view.mentions.find((one) => one.kind === 'organisation' && contains(one, span)) ?? before;
  if (known?.kind === 'organisation' && known.id !== null) return actorNamed(known.id, known.name ?? known.text, known);
  const index = view.sentence.tokens.findIndex(({ start }) => start === span.start);
  const token = view.sentence.tokens[index - 1];
  const isNoun = token?.upos === 'PROPN' || token?.upos === 'NOUN';
  const isName = isNoun && /^\p{Lu}/u.test(token.text) && token.end + 1 === span.start && !view.sentence.headline;
  if (!isName || before || index < 2) return null;
  return actorNamed(token.text, token.text, token);
}

const actorNamed = (id: string, words: string, { start, end }: Span): Tied => ({
  key: id.toLowerCase().replace(/s$/, ''),
  name: words,
  start,
  end,
});

function referentOf(scene: Scene, mention: Mention): { readonly key: string; readonly name: string } | null {
  if (mention.id === null || mention.form === 'pronoun' || mention.form === 'seat') return null;
  if (mention.kind === 'state') return { key: `state ${mention.id}`, name: stateName(scene, mention) };
  const framework = frameworkOf(scene, mention);
  if (framework) return { key: `framework ${framework.id}`, name: framework.name };
  if (mention.kind === 'organisation' || mention.kind === 'group')
    return { key: `organisation ${mention.id}`, name: mention.name ?? mention.text };
  return null;
}

const stateName = ({ gazetteer }: Scene, { id, text }: Mention): string => gazetteer.states.get(id ?? '')?.name ?? text;

/** Words on either side of a wording that are quoted with it, in UTF-16 units. */
const AROUND = 60;

function draftOf(
  scene: Scene,
  { sentence }: View,
  span: Span,
  referent: string,
  name: string,
  form: WordingForm,
  value: string,
  marked: boolean,
): Draft {
  const { text } = scene.article;
  const from = Math.max(sentence.start, span.start - AROUND);
  const to = Math.min(sentence.end, span.end + AROUND);
  const start =
    from === sentence.start
      ? from
      : span.start - /\S*$/.exec(text.slice(from, span.start))!.input.replace(/^\S*\s/, '').length;
  const end = to === sentence.end ? to : span.end + text.slice(span.end, to).replace(/\s\S*$/, '').length;
  return {
    content: { record: 'wording', referent, name, form, value, words: text.slice(span.start, span.end), marked },
    evidence: { start, end },
    core: span,
    confidence: 0.8,
  };
}
