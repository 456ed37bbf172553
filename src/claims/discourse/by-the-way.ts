import type { Mention } from '../../model/annotation.ts';
import type { View } from '../scene.ts';

/** `the EU, the US and Britain signed`: one of those who act, not what they act on. */
export function isAmongStates(view: View, mention: Mention): boolean {
  const { units } = view.clauses;
  const at = units.findIndex((unit) => unit.kind === 'np' && unit.name === mention && unit.owners.length === 0);
  const isState = (index: number): boolean => {
    const unit = units[index];
    return unit?.kind === 'np' && unit.name?.kind === 'state' && unit.name.form === 'name';
  };
  const joins = (index: number): boolean => /^(comma|conjunction)$/.test(units[index]?.kind ?? '');
  return (
    at >= 0 &&
    ((joins(at + 1) && (isState(at + 2) || (joins(at + 2) && isState(at + 3)))) || (joins(at - 1) && isState(at - 2)))
  );
}

/** `members of both the EU and NATO`: told of somebody by the way. */
export function isMembership(view: View, mention: Mention): boolean {
  const before = view.clauses.tokens
    .filter((token) => token.end <= mention.start)
    .slice(-8)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  return /\bmembers of (?:both )?(?:(?:the )?\S+ and )?(?:the)?$/.test(before);
}
