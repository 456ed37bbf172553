import type { Mention } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Topic } from '../model/cue.ts';
import type { Datable } from '../model/reading.ts';
import { STEPS, type Step } from '../model/step.ts';

/** Steps that a party takes on one day, with the verbs that tell of it. */
const ACTS: Partial<Record<Step, ReadonlySet<string>>> = {
  applied: words('apply submit file request'),
  invited: words('invite ask'),
  announced: words('announce declare unveil'),
  signed: words('sign'),
  ratified: words('ratify approve accept'),
  'in-force': words('join accede enter admit become'),
  suspended: words('suspend'),
  withdrawn: words('withdraw leave quit exit'),
};

const ENCOUNTERS: readonly (readonly [kind: string, lemmas: ReadonlySet<string>])[] = [
  ['meeting', words('meet meeting summit talks visit host gather gathering reception')],
  ['call', words('call phone telephone')],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const stepKey = (framework: string, party: string, step: Step): string => `${framework} ${party} ${step}`;

/** "is a member", "remains suspended": told on any day, unless the claim has a time of its own. */
const LASTING: ReadonlySet<Step> = new Set(['in-force', 'suspended']);

/** A party's way to a framework, as the first part of every topic's key. */
export interface Road {
  readonly framework: string;
  readonly party: string;
}

export const roadOf = ({ framework, party }: { framework: { id: string }; party: { id: string } }): string =>
  `${framework.id} ${party.id}`;

const LATER_ACTS: readonly Step[] = ['announced', 'signed', 'ratified', 'in-force'];

/** Keys of the topics that can say when an undated report was published, each with the road it lies on. */
export function topicsBearingOn({ claims, cues }: Pick<Datable, 'claims' | 'cues'>): Map<string, Road> {
  const keys = new Map<string, Road>();
  for (const { framework, party, step } of claims) {
    const road = { framework: framework.id, party: party.id };
    for (const act of [step, ...LATER_ACTS]) keys.set(stepKey(road.framework, road.party, act), road);
    for (const { topics } of cues)
      for (const { key } of topics) if (key.startsWith(`${road.framework} ${road.party} `)) keys.set(key, road);
  }
  return keys;
}

/** The topic of a claim that its party has taken a step on some day; null for what lasts, is planned or is denied. */
export function topicOf({ framework, party, step, polarity, when }: Claim): Topic | null {
  if (polarity === 'denied' || !ACTS[step] || (LASTING.has(step) && when === null)) return null;
  return { key: stepKey(framework.id, party.id, step), words: `${party.name} ${step} (${framework.name})` };
}

/**
 * What a sentence tells of: steps without a time of their own whose party and framework it names with a verb of the step,
 * and encounters of states that the report makes claims about. `nameOf` gives a state's name.
 */
export function topicsOf(
  lemmas: ReadonlySet<string>,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  nameOf: (state: string) => string,
): Topic[] {
  const found = new Map<string, Topic>();
  const named = new Set(mentions.map(({ id }) => id));
  for (const claim of claims) {
    if (!named.has(claim.party.id) || !named.has(claim.framework.id)) continue;
    const topic = claim.when === null ? topicOf(claim) : null;
    if (topic && some(lemmas, ACTS[claim.step]!)) found.set(topic.key, topic);
  }
  const states = [...new Set(mentions.flatMap(stateOf))].sort();
  for (const [kind, verbs] of ENCOUNTERS) {
    if (states.length < 2 || !some(lemmas, verbs)) continue;
    for (const { framework, party } of claims) {
      if (!states.includes(party.id)) continue;
      for (const other of states) {
        if (other === party.id) continue;
        const key = `${framework.id} ${party.id} ${kind} ${other}`;
        found.set(key, { key, words: `${kind} of ${party.name} and ${nameOf(other)}` });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const some = (lemmas: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean =>
  [...wanted].some((lemma) => lemmas.has(lemma));

/** The state a mention is of, or that the person named acts for. */
function stateOf({ kind, id, of }: Mention): string[] {
  if (kind === 'state') return id ? [id] : [];
  return kind === 'person' && of ? [of] : [];
}

/** Whether a report that tells of the one step as news came before the other was taken. */
export const isBefore = (step: Step, act: Step): boolean =>
  step === 'floated' || step === 'exploring' || step === 'applied' || step === 'invited'
    ? STEPS.indexOf(act) >= STEPS.indexOf('announced') && STEPS.indexOf(act) <= STEPS.indexOf('in-force')
    : step === 'expected' && (act === 'signed' || act === 'ratified' || act === 'in-force');
