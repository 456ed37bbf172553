/** Verbs and adjectives over an infinitive, by what they make of it. */

/** What follows is still to come: `is scheduled to meet`, `plans to visit`. */
export const PLANNING =
  /^(?:schedule|expect|set|slate|plan|prepare|agree|vow|pledge|decide|intend|arrange|promise|due|poised|book|earmark)$/;

/** What follows was done, or is done, as the verb itself is: `travelled to Oslo to meet`. */
export const CARRYING =
  /^(?:travel|fly|come|go|gather|return|arrive|head|begin|start|continue|resume|convene|assemble|sit|reconvene)$/;

/** Nouns over an infinitive that make it a plan (`plans to meet`). */
export const PLAN_NOUN = /^(?:plan|plans|decision|agreement|date|arrangement|arrangements|schedule|preparations)$/i;

/** What is wished, asked, thought or refused is no event: `hopes that they will meet`. */
export const NOT_TOLD =
  /^(?:hope|want|wish|urge|demand|insist|ask|request|propose|suggest|offer|consider|doubt|deny|refuse|reject|decline|fear|wonder|recommend|invite|call|seek|try|attempt|need|like|hesitate|threaten|imagine|believe|think|prefer|oppose)$/;

/** Verbs that put an event off or call it off. */
export const CALLING_OFF = /^(?:cancel|postpone|scrap|shelve|abandon|delay|suspend|boycott|scupper|scratch)$/;

/** Verbs whose subject holds an event, or takes part in it: the event is their object. */
export const HOLDING =
  /^(?:hold|have|host|attend|convene|chair|organise|organize|conduct|begin|open|start|launch|resume|conclude|finish|end|wrap|join|address|lead|pay|make|complete|kick|stage|mark|announce|schedule|plan|arrange|declare|broker|agree|sign|complete|finalise|finalize|continue|cut)$/;

/** Verbs whose subject takes part in what stands after `in`, `at` or `for`. */
export const PARTICIPATING = /^(?:participate|take|engage|speak|gather|meet|arrive|appear|sit|assemble|be|lock)$/;

/** Verbs whose subject happens. */
export const HAPPENING =
  /^(?:take|hold|schedule|plan|begin|start|open|end|conclude|occur|happen|resume|go|come|enter|bring|gather|expect|set|slate|follow|announce|arrange|continue|last|kick|run|get|include|focus|produce|fail|collapse|cover|be)$/;

/** Stages of a bill by the verb that brings it there. */
export const BILL_STAGE: ReadonlyMap<string, string> = new Map([
  ['introduce', 'introduced'],
  ['table', 'introduced'],
  ['file', 'introduced'],
  ['submit', 'introduced'],
  ['sponsor', 'introduced'],
  ['co-sponsor', 'introduced'],
  ['cosponsor', 'introduced'],
  ['unveil', 'introduced'],
  ['draft', 'drafted'],
  ['advance', 'advanced'],
  ['debate', 'debated'],
  ['pass', 'passed'],
  ['approve', 'passed'],
  ['adopt', 'passed'],
  ['back', 'passed'],
  ['clear', 'passed'],
  ['reject', 'rejected'],
  ['defeat', 'rejected'],
  ['withdraw', 'withdrawn'],
  ['veto', 'vetoed'],
  ['sign', 'signed'],
  ['enact', 'enacted'],
]);
