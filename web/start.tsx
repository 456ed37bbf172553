import { useEffect, useMemo, useState } from 'preact/hooks';
import { App } from './app.tsx';
import { SourceFailure } from './data/asking.ts';
import { type Book, openingBook } from './data/book.ts';
import { Folding } from './data/folding.ts';
import { type Source, sourceOf, turn } from './data/source.ts';
import { Desk } from './desk.ts';
import { Notice } from './parts/notice.tsx';

/** Opens the data, says when it cannot, and opens it again when the ledger has grown. */
export function Start() {
  const source = useMemo(() => sourceOf(document), []);
  const { book, failure, again } = useBook(source);
  const folding = useMemo(() => book && new Folding(book), [book]);
  if (failure !== null)
    return (
      <Notice title="The dossier could not be opened" isAlone>
        <p>{failure}</p>
        <button type="button" onClick={again}>
          Try again
        </button>
      </Notice>
    );
  if (book === null || folding === null)
    return (
      <p class="starting" role="status">
        Opening the dossier …
      </p>
    );
  return (
    <Desk.Provider value={{ book, folding, source }}>
      <App />
    </Desk.Provider>
  );
}

function useBook(source: Source) {
  const [book, setBook] = useState<Book | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = () => {
    setFailure(null);
    source
      .dossier()
      .then(async (dossier) => {
        const steps = openingBook(dossier);
        for (;;) {
          const step = steps.next();
          if (step.done) return setBook(step.value);
          await turn();
        }
      })
      .catch((error: unknown) => {
        const words = error instanceof SourceFailure ? error.message : null;
        setFailure(words ?? 'Its data cannot be read. The file may be incomplete: ask for it again.');
      });
  };
  useEffect(() => {
    open();
    source.watch(open);
  }, [source]);
  return { book, failure, again: open };
}
