import { offRoad } from '../../src/exports/ladder.ts';
import type { EvidenceClass } from '../../src/model/standing.ts';
import { FORMAL, type Step } from '../../src/model/step.ts';

/** The signs for where a party stands: shape and colour say the same. */
export type Sign = 'formal' | 'soft' | 'forecast' | 'waiting' | 'stopped' | 'out' | 'denied';

interface Stood {
  readonly step: Step;
  readonly class: EvidenceClass;
  readonly polarity?: 'affirmed' | 'denied';
}

export function signOf({ step, class: grounds, polarity }: Stood): Sign {
  if (polarity === 'denied') return 'denied';
  return offRoad(step) ?? (grounds === 'forecast' ? 'forecast' : FORMAL.has(step) ? 'formal' : 'soft');
}

export function Mark({ sign, small = false }: { readonly sign: Sign; readonly small?: boolean }) {
  return (
    <svg class={`mark ${sign}${small ? ' small' : ''}`} viewBox="-8 -8 16 16" aria-hidden="true">
      {DRAWN[sign](small)}
    </svg>
  );
}

const DRAWN: Record<Sign, (small: boolean) => preact.JSX.Element> = {
  formal: (small) => <circle r={small ? 4.4 : 7} />,
  soft: (small) => <circle r={small ? 4 : 6.4} />,
  forecast: (small) => <circle r={small ? 4 : 6.2} />,
  waiting: () => <path d="M0-6.8 6.8 0 0 6.8-6.8 0Z" />,
  stopped: () => <rect x="-5.6" y="-5.6" width="11.2" height="11.2" rx="1" />,
  out: () => <path d="M-5.4-5.4 5.4 5.4M5.4-5.4-5.4 5.4" />,
  denied: () => <path d="M-6.2 0H6.2" />,
};

export const SIGN_MEANINGS: Record<Sign, string> = {
  formal: 'a formal act: signed, ratified, in force',
  soft: 'a soft step: no formal act yet',
  forecast: 'a forecast: expected, and nobody is cited',
  waiting: 'waits: on a condition, or paused',
  stopped: 'stopped: blocked or suspended',
  out: 'out: declined, leaving or left',
  denied: 'denied: the reports only say that it is not so',
};
