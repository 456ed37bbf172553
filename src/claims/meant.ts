import type { Discourse, PartyRef } from './discourse.ts';
import type { View } from './scene.ts';

/**
 * Whose joining is meant where talks or papers name nobody (`Negotiations opened in 2012`): the state that heads the note
 * (`Norland: …`, a line of its own above), else the only one whose joining this framework was just told of. Empty when unsure.
 */
export function meantParty(
  view: View,
  discourse: Discourse,
  index: number,
  framework: string | null = null,
): readonly PartyRef[] {
  const headed = labelled(view, discourse);
  if (headed.length > 0) return headed;
  const open = discourse.read.filter(
    ({ sentence, draft }) =>
      view.index - sentence <= 2 &&
      (sentence < view.index || draft.at < index) &&
      (framework === null || draft.framework.id === framework) &&
      (/^(?:apply|invite|talk|halt|block)$/.test(draft.act) || (draft.act === 'join' && draft.mood !== 'fact')),
  );
  const parties = new Map(open.flatMap(({ draft }) => draft.parties.map((party) => [party.id, party] as const)));
  const asides = open.some(({ sentence }) => sentence === view.index);
  return parties.size === 1 && (asides || isPlain(view)) ? [...parties.values()] : [];
}

/** No other state is named in the sentence, of whom it could be told instead. */
const isPlain = (view: View): boolean =>
  !view.mentions.some((mention) => mention.kind === 'state' && mention.form !== 'adjective');

/** `Norland: talks began in 2012`, or the line above is nothing but its name. */
export function labelled(view: View, discourse: Discourse): readonly PartyRef[] {
  const { units } = view.clauses;
  const isState = (one: View, at: number): boolean => {
    const unit = one.clauses.units[at];
    return unit?.kind === 'np' && unit.name?.kind === 'state' && unit.name.form === 'name' && unit.owners.length === 0;
  };
  if (isState(view, 0) && /^(?:colon|dash)$/.test(units[1]?.kind ?? '')) return discourse.referentOf(view, 0).parties;
  for (let back = 1; back <= 3; back++) {
    const above = discourse.scene.views[view.index - back];
    if (!above) return [];
    const { units: line } = above.clauses;
    const alone = isState(above, 0) && line.length <= 2 && line.slice(1).every((unit) => unit.kind === 'stop');
    const note = isState(above, 0) && /^(?:colon|dash|bracket)$/.test(line[1]?.kind ?? '');
    if (alone || note) return discourse.referentOf(above, 0).parties;
    // Another state has been named since.
    if (!isPlain(above)) return [];
  }
  return [];
}
