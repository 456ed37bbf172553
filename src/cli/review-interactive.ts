import type { DecisionMatter } from '../exports/review-schema.ts';
import { renderAskedClaim } from '../exports/terminal-question.ts';
import { paint, plain, type Screen, typed, wrap, wrapItems } from '../exports/terminal-text.ts';
import { Failure } from '../model/failure.ts';
import type { LedgerStore } from '../store/contract.ts';
import type { Effects } from './effects.ts';
import { type Ask, answerAtEnd, answerOf, keysOf } from './review-answers.ts';
import { type DoubtsAsked, type GatheredDoubts, gatherDoubts } from './review-doubts.ts';
import { type Question, questionsOf } from './review-questions.ts';
import { reviewerOf } from './review-signing.ts';
import { decide } from './review-taking.ts';

interface Options extends DoubtsAsked {
  readonly ledger: string;
  readonly by?: string;
}

/**
 * `chancery review --interactive`: goes through what is doubtful, one after another, and keeps each decision at once.
 * Whoever leaves goes on another time with what is left. Lines may be fed: every question and answer is then printed.
 */
export async function reviewInteractively(effects: Effects, options: Options, screen: Screen): Promise<void> {
  const by = reviewerOf(effects, options.by);
  const store = await effects.ledger(options.ledger, 'write');
  const input = await effects.input();
  const ask: Ask = async (prompt) => {
    const line = await input.line(prompt);
    if (input.isTTY && line === null) await effects.stdout.write('\n');
    if (!input.isTTY) await effects.stdout.write(`${prompt}${plain(line ?? '')}\n`);
    return line;
  };
  try {
    const gathered = await gatherDoubts(effects, store, options);
    const session = { effects, store, ask, by, screen, gathered };
    const { decided, left } = await goThrough(session, questionsOf(gathered));
    const rest = left === 0 ? 'Nothing is left to review.' : `${left} left: the same command goes on with them.`;
    await effects.stdout.write(`${decided} decided. ${rest}\n`);
  } finally {
    input.close();
    await store.close();
  }
}

interface Session {
  readonly effects: Effects;
  readonly store: LedgerStore;
  readonly ask: Ask;
  readonly by: string;
  readonly screen: Screen;
  readonly gathered: GatheredDoubts;
}

async function goThrough(session: Session, questions: readonly Question[]): Promise<{ decided: number; left: number }> {
  const { effects, ask, screen } = session;
  /** Decided questions, the latest last, with what was decided. */
  const done = new Map<Question, DecisionMatter>();
  const tally = () => ({ decided: done.size, left: questions.filter((question) => !done.has(question)).length });
  if (questions.length === 0) return tally();
  let shown: Question | null = null;
  for (let at = 0; ; ) {
    const question = questions[at] ?? null;
    if (question !== null && question !== shown)
      await effects.stdout.write(await rendered(session, question, `${at + 1} of ${questions.length}`));
    shown = question;
    try {
      const answer = await (question === null ? answerAtEnd(ask) : answerOf(question, await ask('> '), ask));
      if (answer.go === 'quit') return tally();
      if (answer.go === 'next') at++;
      else if (answer.go === 'back') at = Math.max(0, at - 1);
      else if (answer.go === 'undo') {
        at = await undo(session, questions, done);
        shown = null;
      } else if (answer.go === 'decide' && question !== null) {
        await keep(session, answer.matter, answer.why);
        done.delete(question);
        done.set(question, answer.matter);
        at++;
      }
    } catch (error) {
      if (!(error instanceof Failure) || error.exitCode === 4) throw error;
      await effects.stdout.write(`${wrap(plain(error.message), screen.columns).join('\n')}\n`);
    }
  }
}

async function keep({ effects, store, by }: Session, matter: DecisionMatter, why: string | null): Promise<void> {
  const decisions = await decide(effects, store, matter, { by, why });
  await effects.stdout.write(`kept: ${matter.action} (${decisions.map(({ id }) => id).join(', ')})\n`);
}

/** Takes the latest decision back, by another; gives the place of its question. */
async function undo(
  session: Session,
  questions: readonly Question[],
  done: Map<Question, DecisionMatter>,
): Promise<number> {
  const [question, matter] = [...done].at(-1) ?? [];
  if (question === undefined || matter === undefined)
    throw new Failure('nothing to undo: nothing was decided yet (answer); choose another key');
  if (matter.action === 'withdraw' || (matter.action === 'split' && matter.into === null))
    throw new Failure(`cannot be undone: ${matter.action} (answer); decide otherwise instead`);
  await keep(
    session,
    matter.action === 'merge'
      ? { action: 'split', of: matter.of, from: matter.from, into: null, claims: [] }
      : { action: 'withdraw', claims: matter.claims },
    matter.action === 'merge' ? 'taken back' : null,
  );
  done.delete(question);
  return questions.indexOf(question);
}

/** The question as it is put: why it is one, its sentence, and the keys. */
async function rendered({ store, screen, gathered }: Session, question: Question, place: string): Promise<string> {
  const lines = (by: number, words: string) =>
    wrap(plain(words), screen.columns - by).map((line) => ' '.repeat(by) + typed(screen, line));
  const claim = question.about === 'lost' ? null : question.claim;
  const told = claim && {
    claim,
    words: await store.reading(claim.report),
    report: gathered.reports.get(claim.report),
  };
  return `\n${[
    ...question.why.flatMap((why, index) => lines(0, index === 0 ? `${place}  ${why}` : why)),
    ...(told ? [renderAskedClaim(told, screen)] : []),
    ...wrapItems(keysOf(question), '   ', screen.columns - 2).map((line) => paint(screen, 'dim', `  ${line}`)),
  ].join('\n')}\n`;
}
