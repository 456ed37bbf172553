import type { DecisionMatter } from '../exports/review-schema.ts';
import { Failure } from '../model/failure.ts';
import type { Named } from '../model/review.ts';
import { changeAsked } from './review-change.ts';
import type { Question } from './review-questions.ts';

/** Asks for one more line; null when there are no more. */
export type Ask = (prompt: string) => Promise<string | null>;

/** What somebody wants done about a question. */
export type Answer =
  | { readonly go: 'next' | 'back' | 'undo' | 'quit' | 'again' }
  | { readonly go: 'decide'; readonly matter: DecisionMatter; readonly why: string | null };

const AGAIN: Answer = { go: 'again' };

/** The keys that a question takes, each with what it does. */
export function keysOf(question: Question): string[] {
  const keys =
    question.about === 'claim'
      ? ['a accept', 'r reject', 'e edit', 'm merge names', 's split off']
      : question.about === 'names'
        ? [...(question.into ? ['m merge: they are one'] : []), 's they are two']
        : ['t take the decision back'];
  return [...keys, 'Enter skip', 'b back', 'u undo', 'q quit'];
}

/**
 * One line typed at a question → what is to be done. `r about another pact` gives the reason at once; else it is asked for.
 *
 * @throws Failure when something typed cannot be understood
 */
export async function answerOf(question: Question, line: string | null, ask: Ask): Promise<Answer> {
  if (line === null) return { go: 'quit' };
  const [, key = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(line) ?? [];
  const letter = key.toLowerCase();
  if (letter === '' || letter === 'n' || letter === 'skip') return { go: 'next' };
  if (letter === 'b' || letter === 'back') return { go: 'back' };
  if (letter === 'u' || letter === 'undo') return { go: 'undo' };
  if (letter === 'q' || letter === 'quit') return { go: 'quit' };
  const matter = await matterOf(question, letter, ask);
  if (matter === 'unknown')
    throw new Failure(`no such key: ${key} (answer); choose from ${keysOf(question).join(', ')}`);
  if (matter === null) return AGAIN;
  const isFree = matter.action === 'accept' || matter.action === 'withdraw';
  const why = rest.trim() || (isFree ? '' : ((await ask('Why? ')) ?? '').trim());
  if (why === '' && !isFree) throw new Failure('no reason: nothing says why (answer); nothing was decided');
  return { go: 'decide', matter, why: why || null };
}

/** What is to be done after the last question: whoever does not go back ends. */
export async function answerAtEnd(ask: Ask): Promise<Answer> {
  const line = (await ask('That was the last one.  b back  u undo  Enter ends: '))?.trim().toLowerCase() ?? '';
  return { go: line.startsWith('b') ? 'back' : line.startsWith('u') ? 'undo' : 'quit' };
}

/** What is decided; null when somebody thought better of it. */
async function matterOf(question: Question, key: string, ask: Ask): Promise<DecisionMatter | null | 'unknown'> {
  if (question.about === 'lost') return key === 't' ? { action: 'withdraw', claims: [question.claim] } : 'unknown';
  if (question.about === 'names') {
    const { of, from, into } = question;
    if (key === 'm' && into) return { action: 'merge', of, from: from.id, into: into.id };
    return key === 's' ? { action: 'split', of, from: from.id, into: null, claims: [] } : 'unknown';
  }
  const { claim } = question;
  switch (key) {
    case 'a':
      return { action: 'accept', claims: [claim.id] };
    case 'r':
      return { action: 'reject', claims: [claim.id] };
    case 'e': {
      const change = changeAsked(await settings(ask));
      return Object.keys(change).length === 0 ? null : { action: 'edit', claims: [claim.id], change };
    }
    case 'm':
    case 's': {
      const of = await kindAsked(ask);
      if (of === null) return null;
      const into = (
        (await ask(key === 'm' ? `What is ${claim[of].name} one with? ` : 'What is it about? ')) ?? ''
      ).trim();
      if (into === '') return null;
      const from = claim[of].id;
      return key === 'm'
        ? { action: 'merge', of, from, into }
        : { action: 'split', of, from, into, claims: [claim.id] };
    }
    default:
      return 'unknown';
  }
}

async function settings(ask: Ask): Promise<string[]> {
  const all: string[] = [];
  for (;;) {
    const line = ((await ask('FIELD=VALUE, empty when done: ')) ?? '').trim();
    if (line === '') return all;
    changeAsked([line]);
    all.push(line);
  }
}

async function kindAsked(ask: Ask): Promise<Named | null> {
  const line = ((await ask('Of the framework or the party? f or p: ')) ?? '').trim().toLowerCase();
  return line.startsWith('f') ? 'framework' : line.startsWith('p') ? 'party' : null;
}
