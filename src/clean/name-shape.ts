/** Whether words look like people's names, as bylines and credits give them. */

const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'the a an this that these those it he she we they you i his her our your their my who what when where why how all more most news world latest breaking ' +
    'video photo photos live update updates analysis opinion explainer exclusive editorial watch read politics business sport sports home about contact ' +
    'middle east central north south west asia africa europe america united states background summary highlights key related top'
  ).split(' '),
);
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter ten bin ibn al el ben abu y e of'.split(' '),
);

/** One to five words, each capitalised like a name ("Anna van Dijk", "J. R. Okafor", "AL-HASSAN"). */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 60) return false;
  let capitalised = 0;
  for (const word of words) {
    if (NOT_NAMES.has(word.toLowerCase().replace(/\W+$/, ''))) return false;
    if (/^\p{Lu}[\p{L}'’.-]*\.?$/u.test(word)) capitalised++;
    else if (!PARTICLES.has(word.toLowerCase())) return false;
  }
  return capitalised >= 2;
}

const OUTLET_NOUN =
  /\b(?:Times|Post|Herald|Gazette|Tribune|News|Daily|Standard|Courier|Review|Monitor|Journal|Observer|Chronicle|Mail|Star|Guardian|Independent|Today|Press|Wire|Report|Express|Globe|Telegraph|Bulletin|Record|Sentinel|Register|Digest|Weekly|TV|Radio|Online|Media|Network|Dispatch|Examiner|Inquirer|Mirror|World|Briefing|Agency)$/;

/** Two to five words that newspapers are called by ("Harbour Gazette", "The Lake Times"). */
export function isOutletName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || !OUTLET_NOUN.test(text.trim())) return false;
  return (
    words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|of|the|and|&)$/u.test(word)) &&
    !/^(?:Breaking|Latest|Top|World|Daily|Local) News$/.test(text)
  );
}

/** Names after one another: "Anna Berg, Tomas Lind and J. Okafor in Geneva". Also one word, since some write under one. */
export function isNameList(text: string): boolean {
  const body = text
    .replace(/\([^)]{0,60}\)/g, ' ')
    .replace(/\b(?:in|for|at|with) \p{Lu}[^,;&|]{1,40}$/u, ' ')
    .trim();
  if (body === '' || body.length > 160) return false;
  const names = body.split(/\s*(?:,|;|&|\||\/|\band\b|\bwith\b)\s*/i).filter((name) => name !== '');
  return names.length > 0 && names.length <= 8 && names.every((name) => isPersonName(name) || isOneName(name));
}

const isOneName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]{2,20}$/u.test(text) && !NOT_NAMES.has(text.toLowerCase());
