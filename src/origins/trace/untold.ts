import type { Voice } from '../../model/trace.ts';

/** A voice of which nothing more is told than that it speaks. */
export const UNTOLD = {
  content: [],
  entity: null,
  person: null,
  office: null,
  told: null,
  count: null,
  indefinite: false,
  plural: false,
  another: false,
  description: [],
} satisfies Partial<Voice>;
