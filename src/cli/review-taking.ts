import type { DecisionMatter } from '../exports/review-schema.ts';
import { Failure } from '../model/failure.ts';
import type { Decision, Named } from '../model/review.ts';
import type { FoundClaim, LedgerStore } from '../store/contract.ts';
import type { Effects } from './effects.ts';
import { withNamesGiven } from './names-given.ts';
import { reviewOf } from './review-assessment.ts';
import { changeOf } from './review-change.ts';
import { type NameFinder, nameFinder } from './review-names.ts';
import { type Draft, type Signature, sign, timeAfter } from './review-signing.ts';

type Matter<A extends DecisionMatter['action']> = Extract<DecisionMatter, { action: A }>;

/**
 * Keeps a decision, of several claims one for each, all or none.
 *
 * @throws Failure (2) when it cannot be decided so, (3) when a claim or name is not there, (4) when the store says no
 */
export async function decide(
  effects: Effects,
  store: LedgerStore,
  matter: DecisionMatter,
  { by, why }: Omit<Signature, 'at'>,
): Promise<readonly Decision[]> {
  const subjects = withNamesGiven(await store.subjects(), await reviewOf(store));
  const names = nameFinder(subjects, await effects.gazetteer());
  const drafts = await draftsOf(store, names, matter);
  const signature = { by, at: await timeAfter(store, effects.now()), why };
  const decisions = drafts.map((draft) => sign(draft, signature));
  await store.decide(decisions);
  return decisions;
}

async function draftsOf(store: LedgerStore, names: NameFinder, matter: DecisionMatter): Promise<Draft[]> {
  switch (matter.action) {
    case 'merge':
      return [await mergeDraft(store, names, matter)];
    case 'split':
      return [await splitDraft(store, names, matter)];
    case 'withdraw':
      return Promise.all(matter.claims.map((id) => withdrawal(store, id)));
    default:
      return claimDrafts(store, names, matter);
  }
}

/** Accepts, rejects or edits claims. */
async function claimDrafts(
  store: LedgerStore,
  names: NameFinder,
  matter: Matter<'accept' | 'reject' | 'edit'>,
): Promise<Draft[]> {
  const { action, claims } = matter;
  const change = matter.action === 'edit' ? await changeOf(matter.change, names) : null;
  return Promise.all(
    claims.map(async (id) => {
      const { claim, rules } = await currentClaim(store, id);
      return { action, claim: claim.id, report: claim.report, change, rules };
    }),
  );
}

/** Takes back what was decided of a claim, also of one that is no longer read. */
async function withdrawal(store: LedgerStore, asked: string): Promise<Draft> {
  const id = claimId(asked);
  const base = { action: 'withdraw' as const, claim: id, change: null };
  const found = await store.claim(id);
  let isDecided = false;
  let report = found?.claim.report ?? '';
  let rules = found?.rules ?? 0;
  for await (const decision of store.decisions()) {
    if ('claim' in decision && decision.claim === id) {
      isDecided = decision.action !== 'withdraw';
      report ||= decision.report;
      rules ||= decision.rules;
    } else if (decision.action === 'split' && decision.claims.includes(id)) isDecided = true;
  }
  if (!isDecided) throw new Failure(`nothing is decided of it: ${asked} (claim); there is nothing to take back`, 3);
  return { ...base, report, rules };
}

const claimId = (id: string): string => (id.startsWith('claim:') ? id : `claim:${id}`);

/** @throws Failure (3) when there is no such claim, or the latest reading no longer makes it */
async function currentClaim(store: LedgerStore, id: string): Promise<FoundClaim> {
  const found = await store.claim(claimId(id));
  if (found === null) throw new Failure(`no such claim: ${id} (claim); 'chancery review' lists the doubtful ones`, 3);
  if (!found.current)
    throw new Failure(`claim of an older reading: ${id} (claim); decide on what the latest reading says`, 3);
  return found;
}

async function mergeDraft(store: LedgerStore, names: NameFinder, { of, from, into }: Matter<'merge'>): Promise<Draft> {
  const [left, right] = [await names.find(of, from), await names.find(of, into)];
  if (left.id === right.id)
    throw new Failure(`one name already: ${from} and ${into} are both ${left.id} (names); name two`);
  return { action: 'merge', of, from: named(left), into: named(right), rules: await store.newestRules() };
}

async function splitDraft(
  store: LedgerStore,
  names: NameFinder,
  { of, from, into, claims: ids }: Matter<'split'>,
): Promise<Draft> {
  const name = named(await names.find(of, from));
  const rules = await store.newestRules();
  if (into === null) {
    if (ids.length > 0) throw new Failure(`no name: claims of ${from} go nowhere (into); name what they are of`);
    return { action: 'split', of, from: name, into: null, claims: [], rules };
  }
  if (ids.length === 0)
    throw new Failure(
      `no claim: nothing to give to ${into} (claims); name the claims, or leave ${into} out to undo a merge`,
    );
  const claims = await Promise.all(ids.map(async (id) => (await currentClaim(store, id)).claim.id));
  return {
    action: 'split',
    of,
    from: name,
    into: named(await names.findOrMake(of, into)),
    claims: claims.sort(),
    rules,
  };
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

const LISTED: readonly Named[] = ['framework', 'party'];

/** The words of a command line → what is decided. */
export function matterOf(
  action: DecisionMatter['action'],
  args: readonly string[],
  change: Matter<'edit'>['change'] | null,
): DecisionMatter {
  if (action === 'merge') {
    const [of, from, into] = threeOf(action, args, 'merge framework|party NAME NAME');
    if (into === undefined || args.length > 3)
      throw new Failure(
        `two names are merged: ${args.slice(1).join(', ')} (arguments); use 'chancery review merge ${of} NAME NAME'`,
      );
    return { action, of, from, into };
  }
  if (action === 'split') {
    const [of, from, into = null] = threeOf(action, args, 'split framework|party NAME [NEWNAME CLAIM…]');
    return { action, of, from, into, claims: args.slice(3) };
  }
  if (args.length === 0)
    throw new Failure(`no claim: nothing to ${action} (arguments); give the ids that 'chancery review' lists`);
  if (action !== 'edit') return { action, claims: [...args] };
  if (change === null) throw new Failure('nothing to change: no --set (chancery review edit); give --set FIELD=VALUE');
  return { action, claims: [...args], change };
}

function threeOf(action: string, args: readonly string[], usage: string): [Named, string, string | undefined] {
  const [first, from, into] = args;
  const of = LISTED.find((each) => each === first);
  if (of === undefined || from === undefined)
    throw new Failure(`what to ${action}: ${args.join(' ') || 'nothing'} (arguments); use 'chancery review ${usage}'`);
  return [of, from, into];
}
