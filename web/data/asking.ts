/** What went wrong, in words for the reader. */
export class SourceFailure extends Error {}

/** Asks the server the page came from; what it refuses is a failure in its own words. */
export async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(path, init).catch(() => {
    throw new SourceFailure('The server does not answer. Is ‘chancery serve’ still running?');
  });
  if (answer.ok) return (await answer.json()) as T;
  const problem = (await answer.json().catch(() => null)) as {
    readonly detail?: string;
    readonly title?: string;
  } | null;
  throw new SourceFailure(problem?.detail ?? problem?.title ?? `The server says ${answer.status}.`);
}
