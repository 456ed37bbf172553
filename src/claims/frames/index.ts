import { actNoun } from './act-noun.ts';
import { actVerb } from './act-verb.ts';
import { application } from './application.ts';
import { candidate } from './candidate.ts';
import { ceremony } from './ceremony.ts';
import { composition } from './composition.ts';
import { deliberation } from './deliberation.ts';
import { door } from './door.ts';
import { enactment } from './enactment.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { enumeration } from './enumeration.ts';
import type { Frame } from './frame.ts';
import { goal } from './goal.ts';
import { idiom } from './idiom.ts';
import { instrument } from './instrument.ts';
import { joiningPhrase } from './joining-phrase.ts';
import { lapse } from './lapse.ts';
import { membership } from './membership.ts';
import { milestone } from './milestone.ts';
import { nextAct } from './next-act.ts';
import { notice } from './notice.ts';
import { participation } from './participation.ts';
import { precondition } from './precondition.ts';
import { proceeding } from './proceeding.ts';
import { refusal } from './refusal.ts';
import { resistance } from './resistance.ts';
import { roster } from './roster.ts';
import { signature } from './signature.ts';
import { standing } from './standing.ts';
import { status } from './status.ts';
import { suspension } from './suspension.ts';
import { ties } from './ties.ts';
import { urging } from './urging.ts';

/** Every way of saying a step, in order: of two drafts for one party, framework and step the surer, then the earlier stands. */
export const FRAMES: readonly Frame[] = [
  actVerb,
  joiningPhrase,
  membership,
  status,
  instrument,
  notice,
  signature,
  enactment,
  entryIntoForce,
  suspension,
  application,
  actNoun,
  milestone,
  ties,
  candidate,
  goal,
  door,
  precondition,
  idiom,
  composition,
  participation,
  roster,
  enumeration,
  ceremony,
  standing,
  proceeding,
  resistance,
  nextAct,
  refusal,
  urging,
  deliberation,
  lapse,
];
