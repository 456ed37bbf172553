import { offRoad } from '../../src/exports/ladder.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { Step } from '../../src/model/step.ts';

/** Tones of the map: the darker, the further along the road; hatched, where a party is off it or only forecast. */
const TONES = ['in-force', 'acting', 'near', 'soft', 'forecast', 'waiting', 'stopped', 'out'] as const;

export type Tone = (typeof TONES)[number];

const BY_STEP: Partial<Record<Step, Tone>> = {
  'in-force': 'in-force',
  ratified: 'acting',
  signed: 'acting',
  announced: 'near',
  expected: 'near',
};

export function toneOf(standing: Standing): Tone {
  if (standing.best.polarity === 'denied') return 'out';
  if (standing.class === 'forecast') return 'forecast';
  return offRoad(standing.step) ?? BY_STEP[standing.step] ?? 'soft';
}

const WORDS: Record<Tone, string> = {
  'in-force': 'in force',
  acting: 'signed, ratified',
  near: 'expected, announced',
  soft: 'floated to invited',
  forecast: 'forecast only',
  waiting: 'waits',
  stopped: 'stopped',
  out: 'out, or denied',
};

export const MapLegend = ({ used }: { readonly used: ReadonlySet<Tone> }) => (
  <ul class="legend" aria-label="Tones">
    {TONES.filter((tone) => used.has(tone)).map((tone) => (
      <li key={tone}>
        <svg class={`swatch land ${tone}`} viewBox="0 0 26 16" aria-hidden="true">
          <path d="M1 1H25V15H1Z" />
        </svg>{' '}
        {WORDS[tone]}
      </li>
    ))}
  </ul>
);

const HATCHED: readonly Tone[] = ['forecast', 'waiting', 'stopped', 'out'];

/** Lines over a tone, so that it can be told without its colour; `unit` is a pixel in units of the plane. */
export const Patterns = ({ unit }: { readonly unit: number }) => (
  <defs>
    {HATCHED.map((tone, index) => (
      <pattern
        key={tone}
        id={`tone-${tone}`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit}) rotate(${[45, -45, 0, 90][index]})`}
      >
        <rect width={6} height={6} class={`tone-ground ${tone}`} />
        <path d="M0 0V6" class={`tone-line ${tone}`} />
      </pattern>
    ))}
  </defs>
);
