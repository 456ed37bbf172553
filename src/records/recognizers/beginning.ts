import { type Unit, wordOf } from '../../claims/syntax/unit.ts';
import type { ClaimTime } from '../../model/claim.ts';
import { subjectOf } from '../actors.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { draft, frameworkAt, frameworkBefore, frameworkBeside, withTime } from '../facts.ts';
import type { Framework } from '../framework.ts';
import type { Scene, View } from '../scene.ts';
import { statusOf } from '../status.ts';
import { timeNear } from '../when.ts';

const BEGINNING: ReadonlyMap<string, string> = new Map([
  ['begin', 'began'],
  ['start', 'began'],
  ['found', 'founded'],
  ['establish', 'established'],
  ['create', 'created'],
  ['launch', 'launched'],
  ['form', 'formed'],
  ['sign', 'signed'],
  ['conclude', 'concluded'],
  ['set', 'set up'],
]);

/** When a framework began: `the pact was signed in 2020`, `the signing of the pact in 2020`, `the 2020 pact`. */
export const beginning: Recognizer = {
  name: 'beginning',
  read(scene, view) {
    const { units, tokens } = view.clauses;
    const usable = (when: ClaimTime | null): when is ClaimTime => when?.from != null && /\d{4}/.test(when.from);
    return units.flatMap((unit, index): Draft[] => {
      if (unit.kind === 'vg') {
        const value = BEGINNING.get(unit.lemma);
        if (value === undefined || (unit.lemma === 'set' && wordOf(units[index + 1]) !== 'up')) return [];
        const intransitive = value === 'began';
        if (!intransitive && !(unit.passive || unit.form === 'participle')) return [];
        if (statusOf(view, index) !== 'past') return [];
        const at = subjectAt(scene, view, index);
        const when = timeNear(view, index, index, index);
        return at && usable(when)
          ? [draft(view, at.framework, { kind: 'began', value, when }, at.at, index)].map((one) =>
              withTime(view, one, when),
            )
          : [];
      }
      if (unit.kind !== 'np') return [];
      if (
        /^(?:signing|founding|creation|launch|establishment)$/i.test(tokens[unit.head]!.text) &&
        wordOf(units[index + 1]) === 'of'
      ) {
        const framework = frameworkAt(scene, view, index + 2);
        const when = timeNear(view, index, index + 2, index);
        const value = tokens[unit.head]!.text.toLowerCase();
        return framework && usable(when)
          ? [withTime(view, draft(view, framework, { kind: 'began', value, when }, index, index + 2), when)]
          : [];
      }
      return yearBefore(scene, view, index, unit);
    });
  },
};

/** The framework as subject of a verb, or before a participle: `the pact, founded in 1949`; `they`, of those just named. */
function subjectAt(scene: Scene, view: View, index: number): { framework: Framework; at: number } | null {
  const subject = subjectOf(view, index);
  if (subject !== null) {
    const framework = frameworkAt(scene, view, subject);
    if (framework) return { framework, at: subject };
    const unit = view.clauses.units[subject];
    if (unit?.kind !== 'np' || !/^(?:they|it)$/i.test(view.clauses.tokens[unit.head]!.text))
      return frameworkBefore(scene, view, index);
    for (let at = subject - 1; at >= 0; at--) {
      const before = frameworkAt(scene, view, at);
      if (before) return { framework: before, at };
    }
  }
  return frameworkBefore(scene, view, index);
}

/** `the 2020 Harbour Pact`, `the Harbour Pact, the 2020 initiative that …`. */
function yearBefore(scene: Scene, view: View, index: number, unit: Unit): Draft[] {
  const { tokens } = view.clauses;
  const year = tokens.slice(unit.first, unit.last).find((token) => /^(?:19|20)\d\d$/.test(token.text));
  if (!year) return [];
  const own = frameworkAt(scene, view, index);
  const framework = own ?? (isInitiative(view, unit) ? frameworkBeside(scene, view, index) : null);
  if (!framework) return [];
  const mention = view.mentions.find(
    (one) => one.kind === 'framework' && one.start <= year.start && year.end <= one.end,
  );
  if (mention) return [];
  const when: ClaimTime = {
    expression: year.text,
    from: `${year.text}-01-01`,
    to: `${year.text}-12-31`,
    basis: 'said',
  };
  return [draft(view, framework, { kind: 'began', value: null, when }, own ? index : index - 2, index)];
}

const isInitiative = (view: View, unit: Unit): boolean =>
  unit.kind === 'np' &&
  /^(?:accords?|agreement|agreements|treaty|pact|initiative|deal|framework|convention|charter|protocol)$/i.test(
    view.clauses.tokens[unit.head]!.text,
  );
