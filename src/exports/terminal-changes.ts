import type { Change, LedgerChanges } from '../model/change.ts';
import type { Brief } from './brief.ts';
import { changeInWords, changesHeading, groupChanges, uncertainSentences } from './change-wording.ts';
import { sentenceOf } from './shown-sentence.ts';
import { stepStyle } from './terminal-ladder.ts';
import { quoted, wrapDimming } from './terminal-quote.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { dateInWords, sourceInWords } from './wording.ts';

const QUOTE_LINES = 5;

/** Changes → text for a terminal: a framework at a time, a change a line, under it the sentence because of which. */
export function renderTerminalChanges(changes: LedgerChanges, brief: Brief, screen: Screen): string {
  const lines = [paint(screen, 'bold', changesHeading(changes))];
  for (const words of uncertainSentences(changes)) lines.push(...indented(screen, 0, plain(words)));
  if (changes.changes.length === 0) lines.push('Nothing changed.');
  for (const [name, groups] of groupChanges(changes, brief)) {
    lines.push('', paint(screen, 'bold', plain(name)));
    for (const group of groups) {
      for (const line of indented(screen, 2, plain(group.parties.join(', ')))) lines.push(paint(screen, 'bold', line));
      for (const change of group.changes) lines.push(...changeLines(change, brief, screen));
    }
  }
  return `${lines.join('\n')}\n`;
}

function changeLines(change: Change, brief: Brief, screen: Screen): string[] {
  const claim = brief.claims.get(change.because)!;
  const reading = brief.reports.get(claim.report);
  const width = screen.columns - 6;
  const { words, evidence } = quoted(sentenceOf(brief, claim), width * QUOTE_LINES, screen);
  const what = indented(screen, 4, plain(changeInWords(change)));
  return [
    ...(change.kind === 'new' || change.kind === 'moved'
      ? what.map((line) =>
          paint(screen, change.after.polarity === 'denied' ? 'red' : stepStyle(change.after.step), line),
        )
      : what),
    ...wrapDimming(words, evidence, width, screen).map((line) => `      ${line}`),
    ...indented(screen, 8, plain(`— ${sourceInWords(claim, reading)}, ${dateInWords(reading?.published)}`), 'dim'),
  ];
}

function indented(screen: Screen, by: number, text: string, style?: 'dim'): string[] {
  return wrap(typed(screen, text).replaceAll('→', screen.unicode ? '→' : '->'), screen.columns - by).map(
    (line) => ' '.repeat(by) + (style ? paint(screen, style, line) : line),
  );
}
