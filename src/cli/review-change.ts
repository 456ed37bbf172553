import type { ChangeAsked } from '../exports/review-schema.ts';
import type { Claim, ClaimTime } from '../model/claim.ts';
import { Failure } from '../model/failure.ts';
import type { ClaimChange } from '../model/review.ts';
import { STEPS } from '../model/step.ts';
import { dayAsked } from './day.ts';
import type { NameFinder } from './review-names.ts';

const FIELDS = 'framework, party, step, act, polarity, background, when, condition';

/** `step=announced`, `when=2025-11..2025-12`, `condition=none` … → what is to be changed. */
export function changeAsked(settings: readonly string[]): ChangeAsked {
  const change: ChangeAsked = {};
  for (const setting of settings) {
    const [, field, value] = /^(\w+)=(.*)$/s.exec(setting) ?? [];
    const words = value?.trim() ?? '';
    if (field === undefined || words === '')
      throw new Failure(`not FIELD=VALUE: ${setting} (--set); such as step=announced`);
    if (field === 'step') change.step = oneOf(words.replace(/\s+/g, '-'), STEPS, 'step');
    else if (field === 'polarity')
      change.polarity = oneOf<Claim['polarity']>(words, ['affirmed', 'denied'], 'polarity');
    else if (field === 'background') change.background = oneOf(words, ['yes', 'no'], 'background') === 'yes';
    else if (field === 'act' || field === 'condition' || field === 'when')
      change[field] = words === 'none' ? null : words;
    else if (field === 'framework' || field === 'party') change[field] = words;
    else throw new Failure(`no such field: ${field} (--set); choose from ${FIELDS}`);
  }
  return change;
}

function oneOf<T extends string>(words: string, values: readonly T[], field: string): T {
  const found = values.find((value) => value === words);
  if (found === undefined) throw new Failure(`no such ${field}: ${words} (--set); choose from ${values.join(', ')}`);
  return found;
}

/** What is to be changed, with its names found and its times understood. */
export async function changeOf(
  { framework, party, when, ...plain }: ChangeAsked,
  names: NameFinder,
): Promise<ClaimChange> {
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as ClaimChange;
  return {
    ...given,
    ...(when !== undefined && { when: when === null ? null : timeOf(when) }),
    ...(framework !== undefined && { framework: await frameworkOf(names, framework) }),
    ...(party !== undefined && { party: await partyOf(names, party) }),
  };
}

function timeOf(words: string): ClaimTime {
  const [first, last = first] = words.split('..');
  const from = /^\d{4}(-\d{2})?$/.test(first!) ? `${first}${first!.length === 4 ? '-01' : ''}-01` : first!;
  const time = { from: dayAsked(from, 'when', 0), to: dayAsked(last!, 'when', 0) };
  if (time.from > time.to) throw new Failure(`ends before it begins: ${words} (when); give FROM..TO`);
  return { expression: words, ...time, basis: 'said' };
}

async function frameworkOf(names: NameFinder, words: string): Promise<Claim['framework']> {
  const { id, name, listed } = await names.findOrMake('framework', words);
  return { id, name, listed };
}

async function partyOf(names: NameFinder, words: string): Promise<Claim['party']> {
  const { id, name, isState } = await names.findOrMake('party', words);
  return { id, name, kind: isState ? 'state' : 'organisation' };
}
