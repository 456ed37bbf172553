import type { Cluster } from './cluster.ts';

/** Whether each of the clusters is proven apart from those before it; the order given is the order of strength. */
export function provenAmong(clusters: readonly Cluster[]): boolean[] {
  const bodies = new Set<string>();
  const offices = new Map<string, (string | null)[]>();
  const speaking = clusters.some(({ kind, own, eyewitness }) => !own && !eyewitness && kind !== 'unnamed-official');
  let unnamed = 0;
  const unnamedOf = new Set<string | null>();
  const note = ({ entity, office }: Cluster) => {
    if (entity !== null) offices.set(entity, [...(offices.get(entity) ?? []), office]);
  };
  const proven = clusters.map((cluster) => {
    if (cluster.own) return false;
    if (cluster.eyewitness) return true;
    if (cluster.kind !== 'unnamed-official') {
      const body = cluster.entity === null ? `person ${cluster.name}` : `${cluster.entity} ${branchOf(cluster.office)}`;
      const isNew = !bodies.has(body);
      bodies.add(body);
      note(cluster);
      return isNew;
    }
    unnamed++;
    const isFirst = unnamed === 1 && !speaking;
    const isOther =
      !speaking &&
      cluster.entity !== null &&
      [...unnamedOf].every((other) => other !== null && other !== cluster.entity);
    unnamedOf.add(cluster.entity);
    const isAnother = cluster.another && !speaking;
    const isElsewhere =
      speaking &&
      (cluster.entity === null ? ![...offices.keys()].some(isState) && unnamed === 1 : isOutside(cluster, offices));
    note(cluster);
    return isFirst || isAnother || isOther || isElsewhere;
  });
  if (proven.length > 0 && !proven.includes(true)) proven[0] = true;
  return proven;
}

/** Of another government than those heard so far, or of another office of the same one. */
function isOutside({ entity, office }: Cluster, heard: ReadonlyMap<string, readonly (string | null)[]>): boolean {
  const offices = heard.get(entity!);
  if (!offices) return true;
  return (
    office !== null &&
    !GENERAL.has(office) &&
    offices.every((other) => other !== null && !GENERAL.has(other) && other !== office)
  );
}

/** Branches of a state that do not speak for one another. */
const branchOf = (office: string | null): string =>
  /^(?:parliament|court|opposition)$/.test(office ?? '') ? office! : 'executive';

const isState = (entity: string): boolean => /^[A-Z]{3}$/.test(entity);

const GENERAL = new Set(['government', 'ministry', 'spokesperson', 'president', 'prime-minister']);
