import type { Datable } from '../model/reading.ts';
import type { Dated } from '../model/report.ts';
import { type Day, dayNumber, isoDay } from './days.ts';

/** A first or last day on which a report may have been published, and why. */
export interface Bound {
  readonly day: Day;
  readonly why: string;
}

/** What is known so far of when a report was published. Bounds only ever tighten, so rounds come to an end. */
export class Publication {
  readonly reading: Datable;
  /** The report says itself when it was published. */
  readonly isSaid: boolean;
  first: Bound | null = null;
  last: Bound | null = null;
  /** What cannot both hold; nothing is concluded then. */
  clash: string | null = null;

  constructor(reading: Datable) {
    this.reading = reading;
    const { from, to, why } = reading.published;
    this.isSaid = from !== null || to !== null;
    if (from !== null) this.first = { day: dayNumber(from), why: why ?? '' };
    if (to !== null) this.last = { day: dayNumber(to), why: why ?? '' };
  }

  /** Takes in what one round found, in any order; true when that told anything new. */
  tighten(firsts: readonly Bound[], lasts: readonly Bound[]): boolean {
    if (this.isSaid || this.clash !== null) return false;
    const first = [...firsts].sort((a, b) => b.day - a.day || byWords(a, b))[0];
    const last = [...lasts].sort((a, b) => a.day - b.day || byWords(a, b))[0];
    let changed = false;
    if (first && (this.first === null || first.day > this.first.day)) {
      this.first = first;
      changed = true;
    }
    if (last && (this.last === null || last.day < this.last.day)) {
      this.last = last;
      changed = true;
    }
    if (this.first && this.last && this.first.day > this.last.day) {
      this.clash = `cannot both hold: ${this.first.why}; ${this.last.why}`;
      this.first = null;
      this.last = null;
    }
    return changed;
  }

  get dated(): Dated {
    if (this.isSaid) return this.reading.published;
    if (this.clash !== null) return { from: null, to: null, basis: 'unknown', why: this.clash };
    if (this.first === null && this.last === null) return this.reading.published;
    const reasons = [...new Set([this.first, this.last].flatMap((bound) => bound?.why ?? []))];
    return {
      from: this.first && isoDay(this.first.day),
      to: this.last && isoDay(this.last.day),
      basis: 'inferred',
      why: reasons.join('; '),
    };
  }

  /** `a.txt, published 2025-11-07` */
  get words(): string {
    const { from, to } = this.dated;
    const { path } = this.reading.report;
    if (from !== null && from === to) return `${path}, published ${from}`;
    return `${path}, published ${[from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')}`;
  }

  /** Whether a publication between these days agrees with what is known; null for an open end. */
  allows(first: Day | null, last: Day | null): boolean {
    if (first !== null && this.last !== null && first > this.last.day) return false;
    return !(last !== null && this.first !== null && last < this.first.day);
  }
}

const byWords = (a: Bound, b: Bound): number => (a.why < b.why ? -1 : a.why > b.why ? 1 : 0);
