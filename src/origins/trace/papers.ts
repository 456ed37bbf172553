import type { Mention, Sentence } from '../../model/annotation.ts';
import { overlaps } from '../../model/span.ts';
import type { Voice } from '../../model/trace.ts';
import { REACTION } from './cue-words.ts';
import { BODY_WORD, describe, entityOf, surnameOf } from './naming.ts';
import { officeOf } from './offices.ts';
import { blank } from './untold.ts';
import type { VoiceInput } from './voice-input.ts';

const UTTERANCE =
  /\b((?:[Tt]he |[Ii]ts |[Aa] )?(?:[\p{L}-]+ ){0,3}[\p{L}-]{3,})['’]s (?:press |public |written |own |short |latest |broadcast )?(?:words|remarks?|speech|statement|announcement|address|broadcast|interview|post|tweet|message|comments?|briefing|news conference|press conference|televised address|declaration)\b|\b(?:statement|announcement|message|word|letter|note) (?:from|by|of) ((?:the |its )?(?:[\p{L}-]+ ){0,3}[\p{L}-]{3,}(?:['’]s (?:[\p{L}-]+ ){1,2}?(?:service|office|administration))?)/u;

/** `Ruiz's speech`, `the minister's words`, `a statement from the president's office`, where nobody is found who speaks. */
export function utterancesIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  own: readonly Voice[],
): Voice[] {
  if (own.some(({ kind }) => kind !== 'outlet' && kind !== 'eyewitness')) return [];
  const text = article.text.slice(sentence.start, sentence.end);
  const match = UTTERANCE.exec(text);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || REACTION.test(text.slice(0, match.index))) return [];
  const last = words.split(' ').at(-1)!;
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  const inside = annotation.mentions.filter((mention) => overlaps(mention, span) && words.includes(mention.text));
  const known = inside.find(
    ({ kind, text: name }) => /^(?:state|framework|organisation)$/.test(kind) && name.endsWith(last),
  );
  const office = officeOf(words);
  const isPerson = !known && /^\p{Lu}/u.test(last) && !BODY_WORD.test(last);
  if (!isPerson && office === null) return [];
  return [
    {
      ...blank(article, span, 'named', index),
      entity: entityOf(inside, words),
      person: isPerson ? surnameOf(last) : null,
      office,
      description: describe(words),
    },
  ];
}

const PAPER =
  /\b(?:(?:official |government |state )gazette|gaceta oficial|di[aá]rio oficial|journal officiel|bolet[ií]n oficial|official journal|communiqu[ée]|press release|statement|declaration|notification|(?:legislative |presidential )?decree(?: (?:no\.? ?)?\d+)?|(?:board |council )?decision (?:no\.? ?)?\d[\d-]*|resolution [A-Z\d][\w/.]*|circular|law (?:no\.? ?|number )?\d[\d.]*|proclamation|note verbale|depositary|tweet|post on \p{Lu}\p{L}*|posted on \p{Lu}\p{L}*|took to (?:X|\p{Lu}\p{L}+)|post|televised address|message on social media|notice|release|(?:written )?(?:comment|reply))\b/iu;
/** Papers that are named only as what they say. */
const TELLING_PAPER = /communiqu|resolution|depositary|notification|gazette|oficial|decree|decision/i;
const GIVES =
  /\b(?:sa(?:id|ys)|publish|issu|releas|announc|post|put out|circulat|carried|carries|read(?:s)?\b|adopt|according to|went out|in a|under the|broadcast|stat(?:ed|es)|wrote|took to|confirm|notif|barred|declar|print|shows?\b|see\b|point \d|adopted|by which|comes? from)/i;

/** A statement, post or paper that the sentence rests on, where nobody is found who speaks it. */
export function papersIn(
  { article, annotation }: VoiceInput,
  sentence: Sentence,
  index: number,
  own: readonly Voice[],
): Voice[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const match = PAPER.exec(text);
  if (!match || !(GIVES.test(text) || TELLING_PAPER.test(match[0])) || own.some((voice) => voice.kind !== 'outlet'))
    return [];
  if (/^(?:Post|Notice|Statement|Declaration)$/.test(match[0])) return [];
  const near = annotation.mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const before = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
  const person = near.find((mention) => mention.kind === 'person' && mention.office !== null);
  const entity = person?.of ?? issuerOf(text, match.index, near, sentence.start);
  const isState = /^[A-Z]{3}$/.test(entity ?? '') && !/gazette|decree|oficial|law/i.test(match[0]);
  const isPaper =
    /gazette|decree|decision|declaration|resolution [A-Z\d]|communiqu|oficial|law|depositary|notification|proclamation|circular/i.test(
      match[0],
    );
  return [
    {
      ...blank(
        article,
        span,
        isPaper ? 'document' : /post|tweet|took to|message/i.test(match[0]) ? 'post' : 'statement',
        index,
      ),
      entity,
      person: person ? surnameOf(person.text) : null,
      // The declaration of one state is no summit's.
      office: isPaper && !isState ? (officeOf(match[0]) ?? officeOf(before)) : officeOf(before.replace(match[0], '')),
      indefinite: /\ban? (?:[\p{L}-]+ )?$/iu.test(text.slice(0, match.index)),
      description: describe(match[0]),
    },
  ];
}

/** `the Brazilian foreign ministry said in a statement`, `the notification that Asunción circulated`: who gave it out. */
function issuerOf(text: string, at: number, near: readonly Mention[], base: number): string | null {
  const after = /^[^,.;]*?\b(?:of|by|from|that) ((?:the )?\p{Lu}[^,.;]*)/u.exec(text.slice(at, at + 90));
  if (after) {
    const from = base + at + after[0].length - after[1]!.length;
    const issuer = near.find(
      (mention) =>
        mention.start >= from - 1 &&
        mention.start < from + 25 &&
        /^(?:state|framework|organisation)$/.test(mention.kind) &&
        mention.id,
    );
    if (issuer) return issuer.id;
  }
  const holder = near.findLast((mention) => {
    if (mention.kind !== 'state' || mention.start > base + at) return false;
    return /^(?:['’]s)? ?(?:[\p{L}-]+ ){0,2}(?:government|ministry|office|president|presidency|minister|parliament|embassy|palace|cabinet)\b/iu.test(
      text.slice(mention.end - base),
    );
  });
  return holder?.id ?? null;
}
