import type { Found } from './draft.ts';

/** One claim for each (framework, party, step, polarity) of a report: the surest, then the earliest. */
export function settle(found: readonly Found[]): Found[] {
  const kept = new Map<string, Found>();
  const all = withoutMooted(withoutOutsiders(withoutEchoes(found)));
  for (const one of all) {
    const key = `${one.draft.framework.id}|${one.party.id}|${one.step}|${one.denied}`;
    const known = kept.get(key);
    if (!known || better(one, known)) kept.set(key, one);
  }
  return inOrder([...kept.values()]);
}

/** As they stand in the report. */
export const inOrder = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => a.evidence.start - b.evidence.start || a.party.id.localeCompare(b.party.id));

/** `its possible accession` says nothing that a step of its own does not say better. */
function withoutMooted(found: readonly Found[]): Found[] {
  return found.filter(
    (one) =>
      one.draft.rule !== 'act-noun:mooted' ||
      !found.some(
        (other) =>
          other.draft.rule !== one.draft.rule &&
          other.party.id === one.party.id &&
          other.draft.framework.id === one.draft.framework.id,
      ),
  );
}

/** Who is itself outside the framework, a candidate or no member, blocks nobody. */
function withoutOutsiders(found: readonly Found[]): Found[] {
  const held = new Set<string>();
  const outside = new Set<string>();
  for (const { draft, party, step, denied } of found) {
    const key = `${draft.framework.id}|${party.id}`;
    if (step === 'in-force' && !denied) held.add(key);
    if ((step === 'in-force' && denied) || step === 'applied' || step === 'withdrawn') outside.add(key);
  }
  return found.filter((one) => {
    if (one.step !== 'blocked') return true;
    const actors = namedBefore(one).filter((id) => id !== one.party.id);
    const keys = actors.map((id) => `${one.draft.framework.id}|${id}`);
    return keys.length === 0 || keys.some((key) => held.has(key) || !outside.has(key));
  });
}

/** The states named as actors: the first phrase of the evidence. */
function namedBefore({ view, draft }: Found): string[] {
  const { units } = view.clauses;
  const subject = units.slice(draft.first, draft.last + 1).find((unit) => unit.kind === 'np');
  if (subject?.kind !== 'np') return [];
  return [subject, ...subject.others].flatMap(({ name }) =>
    name?.kind === 'state' && name.form !== 'adjective' ? (name.id ?? []) : [],
  );
}

function better(one: Found, known: Found): boolean {
  if (one.view.sentence.headline !== known.view.sentence.headline) return !one.view.sentence.headline;
  if (one.chain.length > 0 !== known.chain.length > 0 && one.step === 'announced') return one.chain.length > 0;
  return one.draft.confidence > known.draft.confidence + 0.05;
}

/**
 * A headline's present tense says less than the story under it: `X joins Y` over a text in which the joining is announced,
 * signed or expected is no accession in force.
 */
function withoutEchoes(found: readonly Found[]): Found[] {
  const body = found.filter((one) => !one.view.sentence.headline && !one.denied);
  return found.flatMap((one) => {
    // A present tense says no more than the announcement it goes with.
    if (one.step === 'in-force' && !one.denied && isPresent(one)) {
      const pair = found.filter(
        (other) =>
          other.draft.framework.id === one.draft.framework.id && other.party.id === one.party.id && !other.denied,
      );
      if (
        pair.some((other) => other.step === 'announced') &&
        !pair.some((other) => other.step === 'in-force' && !isPresent(other))
      )
        return [{ ...one, step: 'announced' as const }];
      const others = pair.filter((other) => other !== one);
      if (
        others.some((other) => other.step === 'expected') &&
        !others.some((other) => other.step === 'in-force' && !isPresent(other))
      )
        return [];
    }
    if (!one.view.sentence.headline || one.denied || one.draft.rule.startsWith('enumeration')) return [one];
    const same = body.filter(
      (other) => other.draft.framework.id === one.draft.framework.id && other.party.id === one.party.id,
    );
    if (one.step === 'in-force' && !same.some((other) => other.step === 'in-force')) {
      if (same.some((other) => other.step === 'announced')) return [{ ...one, step: 'announced' as const }];
      if (same.some((other) => other.step === 'expected' || other.step === 'signed' || other.step === 'ratified'))
        return [];
      return [{ ...one, step: 'announced' as const }];
    }
    if (
      one.step === 'expected' &&
      same.some((other) => /^(announced|signed|ratified|in-force|expected)$/.test(other.step))
    )
      return [];
    if (one.step === 'withdrawn' && !same.some((other) => other.step === 'withdrawn')) {
      if (same.some((other) => other.step === 'withdrawing')) return [];
      if (isPresent(one)) return [{ ...one, step: 'withdrawing' as const }];
    }
    return [one];
  });
}

/** The act is told in the present tense of a headline or a standfirst (`X becomes the first to join`). */
function isPresent(one: Found): boolean {
  const { units } = one.view.clauses;
  const verbs = units
    .slice(one.draft.first, one.draft.last + 1)
    .filter((unit) => unit.kind === 'vg' && (unit.form === 'past' || unit.form === 'present'));
  const standing = /^(?:membership|idiom|roster|status|composition|enumeration)/.test(one.draft.rule);
  return (
    verbs.length > 0 &&
    verbs.every(
      (unit) =>
        unit.kind === 'vg' &&
        unit.form === 'present' &&
        !unit.perfect &&
        !(
          standing &&
          /^(be|remain|have|include|comprise|consist|group|unite|bring|belong|make|number)$/.test(unit.lemma)
        ),
    )
  );
}
