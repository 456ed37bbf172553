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
          {HATCHED.includes(tone) && <Patterns name="swatch" unit={1} tones={[tone]} />}
          <path d="M1 1H25V15H1Z" />
          <path class={`hatch ${tone}`} d="M1 1H25V15H1Z" />
        </svg>{' '}
        {WORDS[tone]}
      </li>
    ))}
  </ul>
);

const HATCHED: readonly Tone[] = ['forecast', 'waiting', 'stopped', 'out'];

interface PatternProperties {
  /** What their ids begin with: lands and legend are drawn at different scales. */
  readonly name: 'tone' | 'swatch';
  /** A pixel in units of the plane. */
  readonly unit: number;
  readonly tones?: readonly Tone[];
}

/** Pixels from line to line, and across a line. */
const APART = 6;
const STROKE = 2.2;

/** Sides of the square that is repeated, and the lines in it; `s` is its side, `c` a quarter of it. */
const SLANTED = APART * Math.SQRT2;
const HATCHES: Partial<Record<Tone, readonly [side: number, lines: (s: number, c: number) => string]>> = {
  forecast: [SLANTED, (s, c) => `M0 ${s}L${s} 0M${-c} ${c}L${c} ${-c}M${s - c} ${s + c}L${s + c} ${s - c}`],
  waiting: [SLANTED, (s, c) => `M0 0L${s} ${s}M${-c} ${s - c}L${c} ${s + c}M${s - c} ${-c}L${s + c} ${c}`],
  stopped: [APART, (s) => `M${s / 2} 0V${s}`],
  out: [APART, (s) => `M0 ${s / 2}H${s}`],
};

/** Lines over a tone, so that it can be told without its colour. */
export const Patterns = ({ name, unit, tones = HATCHED }: PatternProperties) => (
  <defs>
    {tones.map((tone) => {
      const [pixels, lines] = HATCHES[tone]!;
      const side = pixels * unit;
      return (
        <pattern key={tone} id={`${name}-${tone}`} width={side} height={side} patternUnits="userSpaceOnUse">
          <path d={lines(side, side / 4)} class={`tone-line ${tone}`} stroke-width={STROKE * unit} />
        </pattern>
      );
    })}
  </defs>
);

interface HatchingProperties {
  readonly drawn: readonly { readonly tone: Tone; readonly path: string }[];
}

/** The lines over everything of a tone at once: over a hundred lands one by one they take seconds to draw. */
export const Hatching = ({ drawn }: HatchingProperties) => (
  <g class="hatching" aria-hidden="true">
    {HATCHED.map((tone) => (
      <path
        key={tone}
        class={`hatch ${tone}`}
        d={drawn.flatMap((one) => (one.tone === tone ? [one.path] : [])).join('')}
      />
    ))}
  </g>
);
