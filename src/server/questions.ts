import { z } from '@hono/zod-openapi';
import { EvidenceClassName, StepName } from '../exports/step-schema.ts';

/** What may be asked, and how: every parameter of the API. Unknown ones are refused. */

const name = z.string().min(1).max(300);

export const Paging = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).openapi({ description: 'Items on a page.' }),
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0).openapi({ description: 'Items before it.' }),
};

export const ClaimsQuestion = z.strictObject({
  ...Paging,
  framework: name.optional().openapi({ description: 'Framework id.' }),
  party: name.optional().openapi({ description: 'Party id: ISO 3166-1 alpha-3, or an organisation’s id.' }),
  step: StepName.optional(),
  class: EvidenceClassName.optional(),
  outlet: name.optional(),
  report: name.optional().openapi({ description: 'Report id.' }),
  q: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Words in the party’s or framework’s name or the evidence.' }),
});

export const StandingsQuestion = z.strictObject({
  party: name.optional(),
  step: StepName.optional(),
  class: EvidenceClassName.optional(),
});

export const PagingQuestion = z.strictObject(Paging);

export const SearchQuestion = z.strictObject({
  q: z.string().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const FrameworkQuestion = z.strictObject({ framework: name.optional() });

/** Words that justify a merge are taken from the reports: a page of rows at a time. */
export const OriginsQuestion = z.strictObject({ ...Paging, framework: name.optional(), party: name.optional() });

export const NothingAsked = z.strictObject({});

export const IdAsked = z.object({ id: name });

/** One page of a longer list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    total: z.int(),
    offset: z.int(),
    items: z.array(item),
    next: z.string().nullable().openapi({ description: 'Address of the next page.' }),
  });

/** Cuts a page out of a list. `url` is the address asked for. */
export function cut<T>(
  all: readonly T[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
  url: string,
) {
  const items = all.slice(offset, offset + limit);
  const address = new URL(url);
  address.searchParams.set('offset', String(offset + limit));
  const next = offset + limit < all.length ? `${address.pathname}${address.search}` : null;
  return { total: all.length, offset, items, next };
}
