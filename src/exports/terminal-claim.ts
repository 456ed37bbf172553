import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import { stepStyle } from './terminal-ladder.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { intervalInWords, sourceInWords, stepWord } from './wording.ts';

/** A claim → a few lines for a terminal: party, step, framework; the sentence; who says so and where. */
export function renderTerminalClaim(claim: Claim, reading: Told, screen: Screen): string {
  const denied = claim.polarity === 'denied';
  const step = paint(
    screen,
    denied ? 'red' : stepStyle(claim.step),
    `${denied ? 'denied: ' : ''}${stepWord(claim.step)}`,
  );
  const head = `${paint(screen, 'bold', plain(claim.party.name))}  ${step}  ${plain(claim.framework.name)}`;
  const facts = [
    ...(claim.when ? [whenInWords(claim.when)] : []),
    ...(claim.condition ? [`on condition: ${plain(claim.condition)}`] : []),
    ...(claim.background ? ['told as background'] : []),
  ];
  const origin = `— ${plain(sourceInWords(claim, reading))}`;
  const lines = [
    ...wrap(`“${plain(claim.evidence.quote)}”`, screen.columns - 4).map((line) => `    ${typed(screen, line)}`),
    ...wrap(origin, screen.columns - 6).map((line) => `      ${paint(screen, 'dim', typed(screen, line))}`),
    ...facts.flatMap((fact) => wrap(fact, screen.columns - 4).map((line) => `    ${typed(screen, line)}`)),
  ];
  return `${[head, ...lines].join('\n')}\n\n`;
}

function whenInWords(when: NonNullable<Claim['when']>): string {
  const meaning = intervalInWords(when.from, when.to);
  const basis = when.basis === 'inferred' ? ', inferred' : '';
  return `when: “${plain(when.expression)}”${meaning === null ? '' : ` (${meaning}${basis})`}`;
}
