import type { Claim } from '../src/model/claim.ts';
import type { Reading } from '../src/model/reading.ts';
import { STEPS } from '../src/model/step.ts';

/** Readings by number, the same in every run: reports of 3 KB, each with claims about any of these frameworks and parties. */

export const FRAMEWORKS = 100;
export const PARTIES = 200;

/** Whole numbers below the one given; the same seed gives the same ones. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = `ministers said on would join the pact summit after talks council members agreed delegation treaty
  signing ceremony harbour northern officials expected parliament vote ratify accession protocol foreign envoy`.split(
  /\s+/,
);

export function readingNumber(n: number, claimsEach: number): Reading {
  const pick = random(n + 1);
  const text = Array.from({ length: 450 }, () => WORDS[pick(WORDS.length)]).join(' ');
  const id = `sha256:${n.toString(16).padStart(64, '0')}`;
  const path = `archive/${n}.txt`;
  const day = `20${20 + pick(10)}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
  const claims = Array.from({ length: claimsEach }, (_, index): Claim => {
    const start = pick(text.length - 200);
    return {
      id: `claim:${(n * 1000 + index).toString(16).padStart(24, '0')}`,
      report: id,
      path,
      framework: { id: `framework-${pick(FRAMEWORKS)}`, name: 'Framework', listed: true },
      party: { id: `P${pick(PARTIES)}`, name: 'Party', kind: 'state' },
      step: STEPS[pick(STEPS.length)]!,
      act: null,
      polarity: 'affirmed',
      background: false,
      attribution: [{ source: 'a senior official', kind: 'anonymous', count: 1, cue: 'said', speaksFor: null }],
      when: null,
      condition: null,
      evidence: { quote: text.slice(start, start + 160), start, end: start + 160 },
      rule: 'will-join',
      confidence: 0.8,
    };
  });
  return {
    report: {
      id,
      path,
      format: 'text',
      text,
      html: null,
      title: `Report ${n}`,
      outlet: null,
      author: null,
      url: `https://news.example/${n}`,
      stated: day,
      language: 'en',
      unread: null,
    },
    title: `Report ${n}`,
    outlet: 'Example News',
    author: null,
    published: { from: day, to: day, basis: 'said', why: null },
    claims,
    removed: [{ start: 0, end: 40, step: 'widgets', reason: 'a share bar', text: text.slice(0, 40) }],
    credits: [],
    records: [],
    trace: null,
    cues: [],
  };
}
