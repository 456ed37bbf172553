import type { Gazetteer } from '../../gazetteer/gazetteer.ts';

/** What is known of a framework that a sentence leaves to the context. */
export interface Sought {
  /** It was named before, as a pronoun's must be. */
  readonly back?: boolean;
  /** Something one is a party to, or something one is a member of. */
  readonly kind?: 'instrument' | 'body';
}

const INSTRUMENT = /^(?:accord|treaty|convention|protocol|declaration|trade-agreement|court)$/;
const INSTRUMENT_ID =
  /-(?:accords?|pact|treaty|convention|agreement|charter|protocol|compact|memorandum|declaration)$|^(?:treaty|agreement|convention|protocol|declaration|charter|memorandum)-/;

/** Whether a framework is an instrument one signs, or a body one is a member of; a court and its statute are both. */
export function isOfKind(gazetteer: Gazetteer, id: string, kind: 'instrument' | 'body'): boolean {
  const row = gazetteer.frameworks.get(id);
  const instrument = row ? INSTRUMENT.test(row.kind) : INSTRUMENT_ID.test(id);
  return row?.kind === 'court' || instrument === (kind === 'instrument');
}
