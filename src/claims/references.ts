export interface PartyRef {
  readonly id: string;
  readonly name: string;
  readonly kind: 'state' | 'organisation';
}

export interface FrameworkRef {
  readonly id: string;
  readonly name: string;
  readonly listed: boolean;
  /** Named in the words themselves, pointed to by a description, or left to the context. */
  readonly how: 'named' | 'described' | 'implied';
}

/** Who a noun phrase is, and for whom it acts. */
export interface Referent {
  readonly parties: readonly PartyRef[];
  /** It is not the party itself but a body or person of it. */
  readonly body: boolean;
  /** Frameworks it is, or acts for. */
  readonly frameworks: readonly FrameworkRef[];
  /** Parties in general (`several states`), whose members may be named beside it. */
  readonly group: boolean;
  readonly pronoun: boolean;
}
