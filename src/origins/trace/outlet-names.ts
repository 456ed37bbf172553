import type { Matcher } from '../../gazetteer/matcher.ts';
import type { Span } from '../../model/span.ts';
import { plainWord } from './words.ts';

/** Names of outlets and agencies: by the list where it knows them, by their form where it does not. */

const CAPITAL = String.raw`[\p{Lu}@][\p{L}\p{N}.’'&@_-]*|\p{Lu}`;
const LINK =
  'of the|of|the|de|du|del|della|da|di|do|des|la|le|el|los|las|les|y|e|and|&|van|von|der|den|for|für|on|d’|d';
/** A run of capitalised words, joined by small ones. For use inside a pattern with the flag `u`. */
export const NAME = String.raw`(?:${CAPITAL}|\d{1,2}(?= \p{Lu}))(?: (?:(?:${LINK}) )?(?:${CAPITAL}|\d{1,2}\b))*`;
const GENERIC = new Set(
  'a an the and of for in on at from by with no nr issue number vol world news europe asia africa americas breaking latest press release releases media advisory statement staff writer writers reporter reporters correspondent correspondents desk foreign politics political business opinion analysis editor editors editorial edition english service services report reports reporting update updated published posted publication exclusive live live-blog blog page home print share save comment comments photo picture video sponsored advertisement copyright all rights reserved source sources agencies agency wire wires monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning evening noon today yesterday our we he she it they this that these those there if but when what who why how his her its mr mrs ms dr president minister prime secretary ambassador spokesperson spokesman spokeswoman senator general chief director deputy chancellor king queen prince official officials diplomat diplomats government ministry parliament embassy commission council sources security economy culture sport sports region regional international national brief briefing in-depth feature interview column'.split(
    ' ',
  ),
);

/** The same name in other spellings gives the same key: small letters, without article, diacritics and ending of the address. */
export function nameKey(name: string): string {
  const tokens = plainWord(name)
    .replace(/['’]s\b/g, '')
    .replace(/\.(?:com|org|net|info|news|blog|africa|asia|eu|io|co|tv|[a-z]{2})$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
  while (tokens.length > 1 && /^(?:the|de|le|la|el|der|die|das|les|los|las|il|al|an|het)$/.test(tokens[0]!))
    tokens.shift();
  while (tokens.length > 2 && /^(?:ltd|inc|llc|plc|sa|gmbh|ag|co|s|a|group|holdings?)$/.test(tokens.at(-1)!))
    tokens.pop();
  return tokens.join(' ');
}

export const isGeneric = (key: string): boolean =>
  key === '' || key.split(' ').every((token) => GENERIC.has(token) || /^\d+(?:st|nd|rd|th|am|pm)?$/.test(token));

/** What the reference lists know of a name, as a citation needs it. */
export interface KnownName extends Span {
  readonly id: string;
  readonly agency: boolean;
}

/** The lists that citations are looked up in. */
export interface OutletKit {
  readonly matcher: Matcher;
  readonly gazetteer: {
    readonly outlets: ReadonlyMap<string, { readonly kind: string; readonly publisher: string | null }>;
    readonly organisations: ReadonlyMap<string, { readonly speaksFor: string | null }>;
  };
}

export const outletKey = (id: string): string => `outlet:${id}`;

/** Outlets of the list in a piece of text. */
export function listedOutlets(text: string, { matcher, gazetteer }: OutletKit): KnownName[] {
  return matcher.match(text).flatMap(({ start, end, entries }) => {
    const entry = entries.find(({ list }) => list === 'outlet');
    if (!entry) return [];
    const kind = gazetteer.outlets.get(entry.id)?.kind;
    return [{ start, end, id: entry.id, agency: kind === 'agency' || kind === 'state-media' }];
  });
}

/** Whether a name is that of a state, a framework or an organisation. */
export const isOtherName = (name: string, { matcher }: OutletKit): boolean =>
  matcher
    .match(name)
    .some(
      ({ start, end, entries }) =>
        /^(?:the )?$/i.test(name.slice(0, start)) &&
        end >= name.length - 2 &&
        entries.some(({ list }) => /^(?:state|framework|organisation|region|office)$/.test(list)),
    );
