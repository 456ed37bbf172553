import type { Reading } from '../model/reading.ts';
import type { ToldRecord } from '../model/record.ts';
import { contextOf } from './context.ts';
import { recordInWords } from './record-wording.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { sourceInWords } from './wording.ts';

/** A record → a few lines for a terminal: what it says; the sentence; who says so and where. */
export function renderTerminalRecord(record: ToldRecord, reading: Reading, screen: Screen): string {
  const { lead, quote, tail } = contextOf(record, reading);
  const sentence = record.record === 'quote' ? record.words : `${lead}${quote}${tail}`.trim();
  const head = wrap(`${record.record}: ${plain(recordInWords(record))}`, screen.columns);
  const lines = [
    ...head.map((line, index) =>
      index === 0 ? paint(screen, 'bold', typed(screen, line)) : `  ${typed(screen, line)}`,
    ),
    ...wrap(`“${plain(sentence)}”`, screen.columns - 4).map((line) => `    ${typed(screen, line)}`),
    ...wrap(`— ${plain(sourceInWords(record, reading))}`, screen.columns - 6).map(
      (line) => `      ${paint(screen, 'dim', typed(screen, line))}`,
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}
