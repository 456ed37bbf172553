import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import { type Context, contextOf } from './context.ts';
import { shownSentence } from './shown-sentence.ts';
import { wrapDimming } from './terminal-quote.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { intervalInWords, sourceInWords, stepWord } from './wording.ts';

/** Something to be decided on, as it is put to somebody at a terminal. */
export interface AskedClaim {
  readonly claim: Claim;
  /** The words around it; null where the report's text is not at hand. */
  readonly words: Parameters<typeof contextOf>[1] | null;
  readonly report: Pick<Told, 'title' | 'outlet'> | undefined;
}

/** A claim with its sentence, the words it rests on marked: bright among dim ones, or in brackets where there is no colour. */
export function renderAskedClaim({ claim, words, report }: AskedClaim, screen: Screen): string {
  const lines = (by: number, text: string) =>
    wrap(plain(text), screen.columns - by).map((line) => ' '.repeat(by) + typed(screen, line));
  const { polarity, step, act, background, when, condition } = claim;
  const facts = [
    ...(when ? [`when: “${when.expression}” (${intervalInWords(when.from, when.to) ?? 'open'})`] : []),
    ...(condition === null ? [] : [`on condition: ${condition}`]),
    ...(background ? ['told as background'] : []),
  ];
  const head = `${claim.party.name}, ${polarity === 'denied' ? 'denied: ' : ''}${stepWord(step)}${act === null ? '' : ` (${act})`}, ${claim.framework.name}`;
  return [
    ...lines(2, head).map((line) => paint(screen, 'bold', line)),
    ...sentence(words === null ? alone(claim) : contextOf(claim, words), screen).map((line) => `    ${line}`),
    ...lines(6, `— ${sourceInWords(claim, report)}`).map((line) => paint(screen, 'dim', line)),
    ...facts.flatMap((fact) => lines(4, fact)),
  ].join('\n');
}

const alone = ({ evidence }: Claim): Context => ({ before: '', lead: '', quote: evidence.quote, tail: '', after: '' });

function sentence(context: Context, screen: Screen): string[] {
  const shown = shownSentence(context);
  // With bars, so that spaces at the seams are kept.
  const lead = plain(`${shown.lead}|`).slice(0, -1);
  const quote = plain(shown.quote);
  const tail = plain(`|${shown.tail}`).slice(1);
  const width = screen.columns - 4;
  if (!screen.colour) return wrap(`“${lead}[${quote}]${tail}”`, width).map((line) => typed(screen, line));
  const evidence = { start: 1 + lead.length, end: 1 + lead.length + quote.length };
  return wrapDimming(`“${lead}${quote}${tail}”`, evidence, width, screen);
}
