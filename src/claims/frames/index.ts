import { actNoun } from './act-noun.ts';
import { actVerb } from './act-verb.ts';
import { candidate } from './candidate.ts';
import type { Frame } from './frame.ts';
import { membership } from './membership.ts';
import { ties } from './ties.ts';

/** Every way of saying a step, in order: of two drafts for one party, framework and step the earlier frame's stands. */
export const FRAMES: readonly Frame[] = [actVerb, membership, actNoun, ties, candidate];
