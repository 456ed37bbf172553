import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import { whyThen } from './claim-dating.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { dateInWords, intervalInWords, plural, standingWord } from './wording.ts';

/** When a report was published and when its claims' steps were, with the reasoning → lines for a terminal. */
export function renderTerminalDates({ report, title, published, claims }: Told, screen: Screen): string {
  const untimed = claims.filter(({ when }) => when === null).length;
  const lines = [
    ...indented(screen, 0, `${plain(report.path)}${title === null ? '' : `  “${plain(title)}”`}`, 'bold'),
    ...indented(screen, 2, `${dateInWords(published)}${published.basis === 'said' ? ' (said)' : ''}`),
    ...(published.why === null
      ? indented(screen, 4, 'nothing in it, and no other report, says when', 'dim')
      : published.why.split('; ').flatMap((why) => indented(screen, 4, plain(why), 'dim'))),
    ...claims.flatMap((claim) => (claim.when ? claimLines(claim, claim.when, published, screen) : [])),
    ...(untimed === 0
      ? []
      : indented(screen, 2, `${plural(untimed, 'claim')} without a time: from the publication of the report`)),
  ];
  return `${lines.join('\n')}\n\n`;
}

function claimLines(
  claim: Claim,
  when: NonNullable<Claim['when']>,
  published: Told['published'],
  screen: Screen,
): string[] {
  const step = standingWord({ step: claim.step, best: claim });
  const meaning = intervalInWords(when.from, when.to) ?? 'no day';
  const head = `${claim.party.name} ${step}, ${claim.framework.name}: “${when.expression}” = ${meaning}`;
  return [...indented(screen, 2, plain(head)), ...indented(screen, 4, whyThen(claim, published), 'dim')];
}

function indented(screen: Screen, by: number, text: string, style?: 'dim' | 'bold'): string[] {
  return wrap(typed(screen, text), screen.columns - by).map(
    (line) => ' '.repeat(by) + (style ? paint(screen, style, line) : line),
  );
}
