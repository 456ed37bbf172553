import { createHash, randomBytes } from 'node:crypto';
import type { Brief } from '../exports/brief.ts';
import { claimsInOrder, dossierOf } from '../exports/dossier-data.ts';
import { plainJson } from '../exports/plain-json.ts';
import type { Claim } from '../model/claim.ts';
import { ReviewSheet } from './review-sheet.ts';
import type { Shelf } from './shelf.ts';

/** All that is told at one version of the shelf, folded once and handed out many times; what takes long, when first asked for. */
export class Edition {
  readonly tag: string;
  readonly brief: Brief;
  /** What is decided and what is doubtful; null where no decisions are taken. */
  readonly review: ReviewSheet | null;
  #claims: readonly Claim[] | null = null;
  #dossier: string | null = null;

  constructor(tag: string, brief: Brief, review: ReviewSheet | null) {
    this.tag = tag;
    this.brief = brief;
    this.review = review;
  }

  /** In the order of the reports' paths, then of the text. */
  get claims(): readonly Claim[] {
    this.#claims ??= claimsInOrder(this.brief);
    return this.#claims;
  }

  /** The page's data. */
  get dossier(): string {
    this.#dossier ??= plainJson(dossierOf(this.brief));
    return this.#dossier;
  }
}

/** Another process may serve another ledger at the same address: its tags must differ. */
const BOOT = randomBytes(6).toString('hex');

/** Gives the current edition, and makes a new one only when the shelf has changed; askers at one time share one making. */
export class Press {
  readonly #shelf: Shelf;
  #version: string | null = null;
  #edition: Promise<Edition> | null = null;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  version(): Promise<string> {
    return this.#shelf.version();
  }

  async edition(): Promise<Edition> {
    const version = await this.#shelf.version();
    if (this.#edition === null || version !== this.#version) {
      this.#version = version;
      const made = this.#make(version);
      this.#edition = made;
      made.catch(() => {
        if (this.#edition === made) this.#edition = null;
      });
    }
    return this.#edition;
  }

  async #make(version: string): Promise<Edition> {
    const brief = await this.#shelf.brief();
    const tag = `W/"${createHash('sha256').update(`${BOOT} ${version}`).digest('base64url').slice(0, 22)}"`;
    const { desk } = this.#shelf;
    const review = desk && new ReviewSheet(brief, await desk.assessed(), desk.known);
    return new Edition(tag, brief, review);
  }
}
