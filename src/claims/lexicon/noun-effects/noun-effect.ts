import type { Step } from '../../../model/step.ts';
import type { Act, Mood } from '../acts.ts';

/** What a verb does to a noun of joining. */
export interface NounEffect {
  readonly verbs: ReadonlySet<string>;
  /** Only these nouns. */
  readonly nouns?: RegExp;
  /** Words that must follow the verb before the clause ends. */
  readonly tail?: RegExp;
  /** Says nothing of somebody else's joining (`leaders discussed Norland's membership`). */
  readonly own?: true;
  /** Only where the verb itself is put so (`will vote on`). */
  readonly under?: ReadonlySet<Mood>;
  /** What it comes to where the verb is refused (`will not renew`). */
  readonly refused?: { readonly act: Act; readonly mood: Mood };
  /** Only where the verb is in the passive (`was denied entry`) or only where it is not. */
  readonly passive?: boolean;
  /** Only bids and processes (true) or only the joining itself (false). */
  readonly bid?: boolean;
  /** Whether the noun is what the verb acts on or what does it. */
  readonly role: 'subject' | 'object';
  /** Whose joining: the noun's owner, or the subject of the verb. */
  readonly party: 'owner' | 'subject';
  readonly act: Act;
  readonly mood?: Mood;
  readonly step?: Step;
  /** The act when the subject does it to somebody else's joining. */
  readonly others?: Act;
  /** When the actor owns the bid itself. */
  readonly self?: { readonly act: Act; readonly mood?: Mood; readonly step?: Step };
}
