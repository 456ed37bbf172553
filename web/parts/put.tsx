import { useDesk } from '../desk.ts';
import { hashOf } from '../route.ts';
import { Differing } from './differing.tsx';
import { outletOf, reportDate } from './words.ts';

interface Properties {
  /** Id of the claim or record whose words these are. */
  readonly of: string;
  /** Id of its report. */
  readonly report: string;
  /** Whom the report cites for it. */
  readonly source: string | null;
  readonly sentence: string;
  /** Words that stand beside it and are not marked. */
  readonly others: ReadonlySet<string>;
  readonly at: string | null;
}

/** How one report puts it: its sentence, who says so, and the way into the report. */
export function Put({ of, report: id, source, sentence, others, at }: Properties) {
  const report = useDesk().book.reports.get(id)!;
  return (
    <div class="put">
      <Differing text={sentence} others={others} />
      <p class="claim-report">
        {source !== null && (
          <>
            <bdi>{source}</bdi>, in{' '}
          </>
        )}
        <bdi>{outletOf(report)}</bdi>, {reportDate(report)}.{' '}
        <a href={hashOf({ view: 'report', id, claim: of, at })}>Open at this sentence</a>
      </p>
    </div>
  );
}
