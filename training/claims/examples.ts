import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainOf } from '../../src/annotate/index.ts';
import type { Found } from '../../src/claims/draft.ts';
import { readClaims } from '../../src/claims/index.ts';
import { type Candidate, Candidates } from '../../src/claims/learned/candidates.ts';
import type { Clusters } from '../../src/claims/learned/grid.ts';
import { keyOf } from '../../src/claims/learned/verdicts.ts';
import type { Span } from '../../src/model/span.ts';
import { STEPS, type Step } from '../../src/model/step.ts';
import { loadChancery } from '../../src/pipeline/index.ts';

/** A candidate and the outcomes that would be right for it, of which the scorer need not choose. */
interface Labelled {
  readonly candidate: Candidate;
  readonly right: readonly number[];
  readonly weight: number;
}

/** An annotated report as the second reader meets it. */
export interface Example {
  readonly id: string;
  /** The framework most of its claims are about: a fold holds all reports of one. */
  readonly framework: string;
  readonly candidates: readonly Candidate[];
  readonly labelled: readonly Labelled[];
  readonly ruled: readonly Found[];
  /** Framework, party and step of the gold claims. */
  readonly gold: ReadonlySet<string>;
}

interface GoldClaim {
  readonly framework: string;
  readonly party: string;
  readonly step: Step;
  readonly evidence: string;
}

interface Located extends GoldClaim {
  readonly place: Span | null;
}

/** Reads a folder of reports with its `gold.jsonl` beside it. */
export async function readExamples(folder: string, clusters: Clusters): Promise<Example[]> {
  const chancery = loadChancery();
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  const examples: Example[] = [];
  for (const line of lines) {
    const { id, file, claims } = JSON.parse(line) as { id: string; file: string; claims: GoldClaim[] };
    for await (const report of chancery.ingest([join(folder, 'reports', file)])) {
      if (!('text' in report)) throw new Error(`${file}: not read`);
      const { article, annotation } = chancery.annotate(report);
      const met: { candidates: readonly Candidate[]; ruled: readonly Found[] } = { candidates: [], ruled: [] };
      readClaims(report, article, annotation, {
        gazetteer: chancery.gazetteer,
        chainOf,
        second(scene) {
          const candidates = new Candidates(scene, clusters);
          return {
            enter: (view, discourse) => candidates.enter(view, discourse),
            settle(ruled) {
              met.candidates = candidates.all;
              met.ruled = ruled;
              return [];
            },
          };
        },
      });
      const gold = claims.map((claim): Located => {
        const start = claim.evidence ? report.text.indexOf(claim.evidence) : -1;
        return { ...claim, place: start < 0 ? null : { start, end: start + claim.evidence.length } };
      });
      const placed = met.candidates.map((candidate) => ({
        candidate,
        sentence: article.map.toOriginal(candidate.view.sentence),
        anchor: article.map.toOriginal(anchorSpan(candidate)),
      }));
      examples.push({
        id,
        framework: mainFramework(claims) ?? id,
        candidates: met.candidates,
        labelled: placed.flatMap((one) => label(one, placed, gold)),
        ruled: met.ruled,
        gold: new Set(claims.map(({ framework, party, step }) => keyOf(framework, party, step))),
      });
    }
  }
  return examples;
}

const anchorSpan = ({ view, anchor }: Candidate): Span => ({
  start: view.clauses.tokens[anchor.first]!.start,
  end: view.clauses.tokens[anchor.last]!.end,
});

interface Placed {
  readonly candidate: Candidate;
  readonly sentence: Span;
  readonly anchor: Span;
}

const overlaps = (a: Span | null, b: Span): boolean => a !== null && a.start < b.end && a.end > b.start;
const within = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/**
 * Right is the step whose evidence holds the party. Where the same is said again elsewhere, that step is no mistake, nor is none.
 * A sentence whose framework nothing recognizes teaches nothing.
 */
function label({ candidate, sentence, anchor }: Placed, all: readonly Placed[], gold: readonly Located[]): Labelled[] {
  const { party, framework } = candidate;
  const own = gold.filter((claim) => claim.party === party.id);
  const here = own.filter(({ place }) => overlaps(place, sentence));
  const known = new Set(all.map((one) => one.candidate.framework.id));
  if (here.some((claim) => !known.has(claim.framework))) return [];
  const told = here.filter((claim) => claim.framework === framework.id);
  const fitting = told.filter(
    ({ place }) =>
      within(anchor, place!) ||
      !all.some(
        (one) =>
          one.candidate.view === candidate.view && one.candidate.party.id === party.id && within(one.anchor, place!),
      ),
  );
  const steps = [...new Set(fitting.map(({ step }) => step))];
  if (steps.length > 0) return steps.map((step) => ({ candidate, right: [outcomeOf(step)], weight: 1 / steps.length }));
  const tolerated = own.filter((claim) => claim.framework === framework.id).map(({ step }) => outcomeOf(step));
  return [{ candidate, right: [...new Set([0, ...tolerated])], weight: 1 }];
}

const outcomeOf = (step: Step): number => STEPS.indexOf(step) + 1;

function mainFramework(claims: readonly GoldClaim[]): string | null {
  const counts = new Map<string, number>();
  for (const { framework } of claims) counts.set(framework, (counts.get(framework) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
