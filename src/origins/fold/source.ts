import type { Claim } from '../../model/claim.ts';
import type { Step } from '../../model/step.ts';
import type { Citation, Trace } from '../../model/trace.ts';

/** What the fold needs of one report. */
export interface Source {
  readonly report: { readonly id: string; readonly path: string };
  readonly claims: readonly Claim[];
  readonly trace: Trace | null;
}

/** (framework, party, step) with everything that is about it. */
export interface Question {
  readonly framework: string;
  readonly party: string;
  readonly step: Step;
}

export interface TracedSource extends Source {
  readonly trace: Trace;
  /** Keys by which others may cite this report: its outlet's names and the agencies it credits. */
  readonly names: ReadonlySet<string>;
  /** Agencies whose words it carries, by its dateline, byline, credit or copyright line. */
  readonly wires: readonly Citation[];
  /** Credits agencies without naming one. */
  readonly agencies: Citation | null;
}

export function traced(source: Source & { readonly trace: Trace }): TracedSource {
  const imprint = source.trace.citations.filter(({ sentence }) => sentence < 0);
  const wires = imprint.filter(({ key, how }) => key !== '' && how !== 'own' && how !== 'group');
  return {
    ...source,
    names: new Set(imprint.map(({ key }) => key).filter((key) => key !== '')),
    wires,
    agencies: imprint.find(({ key }) => key === '') ?? null,
  };
}
