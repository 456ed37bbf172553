import { STEPS, type Step } from '../../model/step.ts';
import type { Found } from '../draft.ts';
import { hasFooting } from './footing.ts';
import { type Docket, isJoin, NO_STEP, type Verdict } from './verdicts.ts';

/** Steps that are mistaken for each other. */
const KIND: Readonly<Record<Step, string>> = {
  floated: 'soft',
  exploring: 'soft',
  expected: 'soft',
  conditional: 'soft',
  applied: 'mid',
  invited: 'mid',
  announced: 'mid',
  signed: 'join',
  ratified: 'join',
  'in-force': 'join',
  declined: 'off',
  paused: 'off',
  blocked: 'off',
  suspended: 'off',
  withdrawing: 'leave',
  withdrawn: 'leave',
};

/** What speaks for and against a verdict being right: how sure the scorer is, and how it sits with what the frames read. */
export function evidenceFor(verdict: Verdict, docket: Docket): Map<string, number> {
  const { best, step, likely } = verdict;
  const { candidate } = best;
  const kind = KIND[step];
  const seen = new Map<string, number>();
  const note = (name: string, value = 1): void => void seen.set(name, value);
  const logOdds = logOddsOf(likely);
  note('odds', logOdds);
  note(`odds ${kind}`, logOdds);
  note('none', best.odds[NO_STEP]);
  note('margin', marginOf(verdict));
  note(`step ${step}`);
  const form = candidate.anchor.form + (candidate.anchor.several ? ' several' : '');
  note(`form ${form}`);
  note(`form ${form} ${kind}`);
  note(`how ${candidate.how}`);
  note(`how ${candidate.how} ${kind}`);
  for (const mark of candidate.marks) {
    note(mark);
    if (mark.startsWith('kind ')) note(`${mark} ${step}`);
  }
  if (!hasFooting(candidate, step)) note('no footing');
  noteRuled(verdict, docket.ruled, kind, note);
  noteRivals(verdict, docket, note);
  return seen;
}

/** By how much the step leads in its sentence; less than nothing where another does. */
function marginOf({ best, step }: Verdict): number {
  const own = STEPS.indexOf(step) + 1;
  let second = 0;
  for (const [k, value] of best.odds.entries()) if (k !== own) second = Math.max(second, value);
  return best.odds[own]! > second ? best.odds[own]! - second : -0.5;
}

type Note = (name: string, value?: number) => void;

function noteRuled({ best, step }: Verdict, ruled: readonly Found[], kind: string, note: Note): void {
  const { party, framework, view } = best.candidate;
  const read = ruled.filter(({ denied }) => !denied);
  const here = (one: Found): boolean =>
    one.evidence.start < view.sentence.end && one.evidence.end > view.sentence.start;
  const about = (one: Found): boolean => one.draft.framework.id === framework.id;
  const mine = read.filter((one) => one.party.id === party.id);
  if (mine.some((one) => here(one) && about(one))) note('read here');
  if (mine.some((one) => here(one) && !about(one))) note('other framework read here');
  if (mine.some((one) => here(one) && !about(one) && one.step === step)) note('step of another framework read here');
  note(mine.some(about) ? 'read elsewhere' : mine.length > 0 ? 'only other frameworks read' : 'party unread');
  for (const one of mine.filter(about)) {
    note(`${one.step} and ${kind}`);
    if (isJoin(one.step) && isJoin(step)) note('two joins');
  }
  const others = read.filter((one) => one.party.id !== party.id && here(one));
  if (others.some((one) => about(one) && one.step === step)) note('others read alike');
  else if (others.some(about)) note('others read otherwise');
  else note(others.length > 0 ? 'others read of another framework' : 'nobody else read');
  note(read.some((one) => about(one) && one.step === step) ? 'step read in report' : 'step not read in report');
  note(read.some(about) ? 'framework read in report' : 'framework not read in report');
}

function noteRivals({ best, step }: Verdict, { scored, verdicts }: Docket, note: Note): void {
  const { party, framework, view } = best.candidate;
  let rival = 0;
  let elsewhere = 0;
  let peers = 0;
  for (const other of verdicts.values()) {
    const { candidate } = other.best;
    const alike = candidate.framework.id === framework.id;
    if (candidate.party.id === party.id && alike && other.step !== step) rival = Math.max(rival, other.likely);
    if (candidate.view !== view) continue;
    if (candidate.party.id === party.id && !alike) elsewhere = Math.max(elsewhere, other.likely);
    if (candidate.party.id !== party.id && alike && other.step === step) peers++;
  }
  note('rival step', rival);
  note('rival framework', elsewhere);
  note('peers', Math.log1p(peers));
  const pair = scored.filter(
    ({ candidate }) => candidate.party.id === party.id && candidate.framework.id === framework.id,
  );
  const k = STEPS.indexOf(step) + 1;
  note('support', Math.min(3, pair.filter(({ candidate, odds }) => candidate.view !== view && odds[k]! > 0.2).length));
  note('mentions', Math.min(3, Math.log1p(pair.length)));
}

/** Adds what a frame that reached the same says for it: its rule, how sure it is, and whether the scorer agrees. */
export function ruledFor(one: Found | null, step: Step, verdict: Verdict | null, seen: Map<string, number>): void {
  if (!one) {
    seen.set(`unruled ${step}`, 1);
    return;
  }
  const { rule, confidence, framework, mood } = one.draft;
  for (const name of ['ruled', `ruled ${step}`, `rule ${rule}`, `rule how ${framework.how}`, `rule mood ${mood}`])
    seen.set(name, 1);
  seen.set('rule confidence', confidence);
  if (one.chain.length > 0) seen.set('ruled cited', 1);
  if (one.view.sentence.headline) seen.set('ruled headline', 1);
  if (!verdict) return;
  seen.set('ruled odds', logOddsOf(verdict.likely));
  if (verdict.best.candidate.view !== one.view) seen.set('ruled elsewhere', 1);
}

const logOddsOf = (likely: number): number => Math.log((likely + 1e-9) / (1 - likely + 1e-9)) / 2;
