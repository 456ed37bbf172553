import type { Standing } from '../model/standing.ts';

/** A standing as others read it (contract in docs/cli.md); claims by their ids. */
export function standingRecord(standing: Standing) {
  return {
    party: standing.party,
    step: standing.step,
    /** `denied`: the reports only say that this step is not so. */
    polarity: standing.best.polarity,
    since: standing.since,
    class: standing.class,
    origins: standing.origins,
    reports: standing.reports,
    conditions: standing.conditions,
    disputed: standing.disputed,
    history: standing.history,
    best: standing.best.id,
    threads: standing.threads.map(({ best, ...thread }) => ({ ...thread, best: best.id })),
    rules: standing.rules,
  };
}
