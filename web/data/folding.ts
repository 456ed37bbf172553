import { rankOf } from '../../src/exports/ladder.ts';
import { inReadingOrder } from '../../src/exports/movement.ts';
import { inAgendaOrder } from '../../src/ledger/agenda.ts';
import { foldLedger } from '../../src/ledger/index.ts';
import type { Dispute } from '../../src/model/dispute.ts';
import type { AgendaItem, FrameworkStandings, Standing } from '../../src/model/standing.ts';
import { type Book, factsIn } from './book.ts';
import { disputesBy } from './comparisons.ts';

/** What the ledger says of one framework, as known on a day. */
export interface FrameworkLedger {
  readonly id: string;
  readonly name: string;
  readonly standings: readonly Standing[];
  readonly agenda: readonly AgendaItem[];
  /** Of an earlier day: those between claims as folded then, the others as far as they had come out (`comparisons.ts`). */
  readonly disputes: readonly Dispute[];
}

/** Results that are kept: a slider goes back and forth over a few days of a few frameworks. */
const KEPT = 200;

/**
 * Folds the book's claims with the ledger's own rules, a party at a time, so that the page can draw in between.
 * The same party and day are folded once.
 */
export class Folding {
  readonly #book: Book;
  readonly #done = new Map<string, FrameworkLedger>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Claims that folding this framework takes. */
  size(framework: string): number {
    let size = 0;
    for (const claims of this.#book.groups.get(framework)?.values() ?? []) size += claims.length;
    return size;
  }

  known(framework: string, at: string | null): FrameworkLedger | undefined {
    return this.#done.get(keyOf(framework, at));
  }

  /** Yields after each party; the last value is the ledger, which is then known. */
  *steps(framework: string, at: string | null): Generator<null, FrameworkLedger> {
    const standings: Standing[] = [];
    const agenda: AgendaItem[] = [];
    const between: Dispute[] = [];
    const { asOf, knownBy } = this.#book.dossier;
    const vantage = { asOf, knownBy: at ?? knownBy };
    const facts = (report: string) => factsIn(this.#book, report);
    let name = this.#book.dossier.frameworks.find(({ id }) => id === framework)?.name ?? framework;
    const origins = at === null ? Map.groupBy(this.#book.origins(framework), ({ party }) => party.id) : null;
    for (const [party, all] of this.#book.groups.get(framework) ?? []) {
      const own = origins?.get(party);
      const ledger = foldLedger(all, facts, { vantage, ...(own && { origins: own }) });
      const [folded] = ledger.frameworks;
      if (folded) {
        name ||= folded.name;
        standings.push(...folded.standings);
        agenda.push(...ledger.agenda);
        between.push(...ledger.disputes.filter(isBetweenClaims));
      }
      yield null;
    }
    yield null;
    const inOrder = this.#inOrder({ id: framework, name, standings });
    // What only is denied is no standing: it comes last.
    const isDenied = ({ best }: Standing) => Number(best.polarity === 'denied');
    const ordered = inOrder.toSorted((a, b) => isDenied(a) - isDenied(b));
    const done = {
      id: framework,
      name,
      standings: ordered,
      agenda: agenda.sort(inAgendaOrder),
      disputes: this.#disputes(framework, at, between),
    };
    if (this.#done.size >= KEPT) this.#done.delete(this.#done.keys().next().value!);
    this.#done.set(keyOf(framework, at), done);
    return done;
  }

  /** What moves first, as in every view of the brief; of very many claims only by step and name, which takes no time. */
  #inOrder(framework: FrameworkStandings): readonly Standing[] {
    if (this.size(framework.id) <= MANY) {
      return inReadingOrder([framework], this.#book.claims, this.#book.told)[0]!.standings;
    }
    return framework.standings.toSorted(
      (a, b) =>
        rankOf(a.step) - rankOf(b.step) || compare(a.party.name, b.party.name) || compare(a.party.id, b.party.id),
    );
  }

  #disputes(framework: string, at: string | null, between: readonly Dispute[]): readonly Dispute[] {
    const whole = disputesBy(this.#book, at).filter((dispute) => dispute.framework === framework);
    const shown = at === null ? whole : [...whole.filter((dispute) => !isBetweenClaims(dispute)), ...between];
    return shown.toSorted(
      (a, b) => compare(a.party ?? '', b.party ?? '') || compare(a.kind, b.kind) || compare(a.what, b.what),
    );
  }

  now(framework: string, at: string | null): FrameworkLedger {
    const known = this.known(framework, at);
    if (known) return known;
    const steps = this.steps(framework, at);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

/** Claims of one framework up to which its movement is looked at. */
const MANY = 10_000;

/** Disputes that come of one party's claims alone; the others take records, or the claims of all. */
const isBetweenClaims = ({ kind, party }: Dispute): boolean => party !== null && kind !== 'list';

const keyOf = (framework: string, at: string | null): string => `${at ?? ''} ${framework}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
