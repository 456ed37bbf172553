/**
 * How long reports take to date each other: node bench/dating.ts [REPORTS …]
 * Half of the reports are undated and name a weekday for a step that twenty reports tell of; then one step told by all.
 */
import { dateTogether } from '../src/dating/together.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Datable } from '../src/model/reading.ts';

const sizes = process.argv.slice(2).map(Number);
const TOLD_BY = 20;

function readings(count: number, stories: number): Datable[] {
  return Array.from({ length: count }, (_, n): Datable => {
    const story = Math.floor(n / 2) % stories;
    const isUndated = n % 2 === 0;
    const day = new Date(Date.UTC(2025, 0, 3) + (story % 300) * 7 * 86_400_000).toISOString().slice(0, 10);
    const report = { id: `sha256:${n}`, path: `archive/${n}.txt` };
    const claim: Claim = {
      id: `claim:${n}`,
      report: report.id,
      path: report.path,
      framework: { id: `framework-${story % 50}`, name: 'Framework', listed: true },
      party: { id: `P${story}`, name: 'Party', kind: 'state' },
      step: 'announced',
      act: null,
      polarity: 'affirmed',
      background: false,
      attribution: [],
      when: null,
      condition: null,
      evidence: { quote: 'words', start: 0, end: 5 },
      rule: 'bench',
      confidence: 1,
    };
    const topic = { key: `${claim.framework.id} ${claim.party.id} announced`, words: 'Party announced (Framework)' };
    const cue = { start: 6, end: 14, expression: 'Thursday', value: 'XXXX-WXX-4', from: null, to: null };
    return {
      report,
      title: null,
      outlet: null,
      published: isUndated
        ? { from: null, to: null, basis: 'unknown', why: null }
        : { from: day, to: day, basis: 'said', why: null },
      claims: [claim],
      records: [],
      cues: isUndated ? [{ ...cue, looks: 'past', topics: [topic] }] : [],
    };
  });
}

for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  for (const [what, stories] of [
    [`steps told by ${TOLD_BY}`, Math.max(1, Math.floor(count / TOLD_BY))],
    ['one step told by all', 1],
  ] as const) {
    const all = readings(count, stories);
    const begin = performance.now();
    const dated = dateTogether(all).filter(({ published }) => published.basis === 'inferred').length;
    const took = performance.now() - begin;
    console.log(
      `${count.toLocaleString('en').padStart(9)} reports, ${what.padEnd(22)} ${(took / 1000).toFixed(1)} s, ${dated.toLocaleString('en')} dated`,
    );
  }
}
