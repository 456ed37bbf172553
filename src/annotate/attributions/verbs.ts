/** Verbs of saying and their forms. The lemma of a word is not asked: a lemmatiser that cuts endings turns `according` into `accord`. */

const REGULAR =
  'announce report state note add claim confirm argue suggest tweet insist warn declare reveal explain indicate predict promise vow pledge acknowledge admit reply respond recall assert contend propose urge stress emphasise emphasize underline underscore reiterate affirm reaffirm maintain caution concede conclude counter complain remark observe comment signal disclose allege testify post repeat hint joke clarify elaborate lament quip boast advise estimate answer assure reassure inform remind notify deny speculate forecast continue';
const REGULAR_WITHOUT_CLAUSE =
  'describe ask cite quote criticise criticize condemn praise welcome call denounce reject dismiss recommend tout mention name invite encourage float';

/** Forms that no rule gives, by lemma. */
const IRREGULAR = 'say:says,said,saying tell:tells,told,telling write:writes,wrote,written,writing';

function regularForms(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  const s = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const doubled = DOUBLED[lemma] ?? [stem];
  return [lemma, s, ...doubled.flatMap((base) => [`${base}ed`, `${base}ing`])];
}

const DOUBLED: Readonly<Record<string, readonly string[]>> = {
  quip: ['quipp'],
  admit: ['admitt'],
  signal: ['signal', 'signall'],
};

function irregularForms(): [string, string][] {
  return IRREGULAR.split(' ').flatMap((entry) => {
    const [lemma, forms] = entry.split(':');
    return [lemma!, ...forms!.split(',')].map((form): [string, string] => [form, lemma!]);
  });
}

function formsOf(list: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of list.split(' ')) for (const form of regularForms(lemma)) forms.set(form, lemma);
  return forms;
}

const SAYING = new Map([...formsOf(REGULAR), ...irregularForms()]);
const JUDGING = formsOf(REGULAR_WITHOUT_CLAUSE);

/** Lemma of a verb that takes what is said as a clause (`said that …`), else undefined. */
export const sayingLemma = (low: string): string | undefined => SAYING.get(low);

/** Lemma of any verb of speech, also those that take an object (`described the step as …`). */
export const speechLemma = (low: string): string | undefined => SAYING.get(low) ?? JUDGING.get(low);

/** Past or present forms that can be the finite verb of a clause. */
export const mayBeFinite = (low: string): boolean => !low.endsWith('ing') && low !== 'written';

const OTHER_CUES =
  /^(?:according|reportedly|allegedly|purportedly|per|citing|expect(?:s|ed|ing)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|hope(?:s|d)?|hoping|consider(?:s|ed|ing)?|understood|seen|viewed|regarded|shows?|showed|found|finds?|reads?|learned|announcements?|statements?|claims?|reports?)$/;

const REFUSALS =
  /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|welcom(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|nam(?:e|es|ed|ing)|continu(?:e|es|ed|ing))$/;

/**
 * Whether a word of a cue tells of something said, written, shown, expected or believed, rather than wished for, done or judged.
 * `after` is the word behind it: `asked whether` does, `asked to` does not.
 */
export function isReportingCue(low: string, after: string): boolean {
  if (REFUSALS.test(low) || (/^ask(?:s|ed|ing)?$/.test(low) && /^(?:to|for)$/.test(after))) return false;
  return speechLemma(low) !== undefined || OTHER_CUES.test(low);
}
