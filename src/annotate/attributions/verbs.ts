/** Verbs of saying and their forms. The lemma of a word is not asked: a lemmatiser that cuts endings turns `according` into `accord`. */

const REGULAR =
  'announce report state note add claim confirm argue suggest tweet insist warn declare reveal explain indicate predict promise vow pledge acknowledge admit reply respond recall assert contend propose urge stress emphasise emphasize underline underscore reiterate affirm reaffirm maintain caution concede conclude counter complain remark observe comment signal disclose allege testify post repeat hint joke clarify elaborate lament quip boast advise estimate';
const REGULAR_WITHOUT_CLAUSE =
  'describe ask cite quote criticise criticize condemn praise welcome call denounce reject dismiss';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'say',
  says: 'say',
  said: 'say',
  saying: 'say',
  tell: 'tell',
  tells: 'tell',
  told: 'tell',
  telling: 'tell',
  write: 'write',
  writes: 'write',
  wrote: 'write',
  written: 'write',
  writing: 'write',
  deny: 'deny',
  denies: 'deny',
  denied: 'deny',
  denying: 'deny',
  reply: 'reply',
  replies: 'reply',
  replied: 'reply',
  replying: 'reply',
  testify: 'testify',
  testifies: 'testify',
  testified: 'testify',
  testifying: 'testify',
  clarify: 'clarify',
  clarifies: 'clarify',
  clarified: 'clarify',
  clarifying: 'clarify',
  signal: 'signal',
  signals: 'signal',
  signalled: 'signal',
  signaled: 'signal',
  signalling: 'signal',
  signaling: 'signal',
  admit: 'admit',
  admits: 'admit',
  admitted: 'admit',
  admitting: 'admit',
};

function regularForms(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const s = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const doubled = lemma === 'quip' ? 'quipp' : stem;
  return [lemma, s, `${doubled}ed`, `${doubled}ing`];
}

function formsOf(list: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of list.split(' ')) for (const form of regularForms(lemma)) forms.set(form, lemma);
  return forms;
}

const SAYING = new Map([...formsOf(REGULAR), ...Object.entries(IRREGULAR)]);
const JUDGING = formsOf(REGULAR_WITHOUT_CLAUSE);

/** Lemma of a verb that takes what is said as a clause (`said that …`), else undefined. */
export const sayingLemma = (low: string): string | undefined => SAYING.get(low);

/** Lemma of any verb of speech, also those that take an object (`described the step as …`). */
export const speechLemma = (low: string): string | undefined => SAYING.get(low) ?? JUDGING.get(low);

/** Past or present forms that can be the finite verb of a clause. */
export const mayBeFinite = (low: string): boolean => !low.endsWith('ing') && low !== 'written';

const OTHER_CUES =
  /^(?:according|reportedly|allegedly|purportedly|per|citing|expect(?:s|ed|ing)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|hope(?:s|d)?|hoping|consider(?:s|ed|ing)?|understood|seen|viewed|regarded|shows?|showed|found|finds?|reads?|learned|announcements?|statements?|claims?|reports?)$/;

/** Whether a word of a cue tells of something said, written, shown, expected or believed, rather than wished for or judged. */
export const isReportingCue = (low: string): boolean => speechLemma(low) !== undefined || OTHER_CUES.test(low);
