import type { Dispute } from '../model/dispute.ts';
import { ruleOf } from './dispute-wording.ts';

/** A dispute as others read it (contract in docs/cli.md): every side with its words, and what each rule would prefer. */
export const disputeRecord = (dispute: Dispute) => ({ rule: ruleOf(dispute), ...dispute });
