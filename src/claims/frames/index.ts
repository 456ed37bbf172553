import { actNoun } from './act-noun.ts';
import { actVerb } from './act-verb.ts';
import { candidate } from './candidate.ts';
import { ceremony } from './ceremony.ts';
import { composition } from './composition.ts';
import { enumeration } from './enumeration.ts';
import type { Frame } from './frame.ts';
import { idiom } from './idiom.ts';
import { joiningPhrase } from './joining-phrase.ts';
import { membership } from './membership.ts';
import { notice } from './notice.ts';
import { roster } from './roster.ts';
import { status } from './status.ts';
import { ties } from './ties.ts';

/** Every way of saying a step, in order: of two drafts for one party, framework and step the surer, then the earlier stands. */
export const FRAMES: readonly Frame[] = [
  actVerb,
  joiningPhrase,
  membership,
  status,
  notice,
  actNoun,
  ties,
  candidate,
  idiom,
  composition,
  roster,
  enumeration,
  ceremony,
];
