import type { Brief } from './brief.ts';
import { citedInWords, disputeInWords, disputesAbout, preferencesInWords, ruleOf } from './dispute-wording.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';

const QUOTE = 240;

/** What reports say differently about a framework: every side with its words, and what each rule would prefer. */
export function differenceLines(brief: Brief, framework: string, screen: Screen): string[] {
  const disputes = disputesAbout(brief, framework);
  if (disputes.length === 0) return [];
  const lines = disputes.flatMap((dispute) => [
    ...indented(screen, 4, `${disputeInWords(brief, dispute)} (rule ${ruleOf(dispute)})`).map((line) =>
      paint(screen, 'magenta', line),
    ),
    ...dispute.sides.flatMap(({ says, cited }) => [
      ...indented(screen, 6, `${screen.unicode ? '▸' : '>'} ${says}`),
      ...cited.flatMap((each) => [
        ...indented(screen, 8, `“${cut(each.quote)}”`),
        ...indented(screen, 10, `— ${citedInWords(brief, each)}`).map((line) => paint(screen, 'dim', line)),
      ]),
    ]),
    ...preferencesInWords(dispute).flatMap((words) =>
      indented(screen, 6, words).map((line) => paint(screen, 'dim', line)),
    ),
  ]);
  return [paint(screen, 'bold', '  Where reports differ'), ...lines];
}

const cut = (quote: string): string => {
  const words = plain(quote);
  return words.length <= QUOTE ? words : `${words.slice(0, words.lastIndexOf(' ', QUOTE))} …`;
};

const indented = (screen: Screen, by: number, words: string): string[] =>
  wrap(plain(words), screen.columns - by).map((line) => ' '.repeat(by) + typed(screen, line));
