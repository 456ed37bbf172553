import { createRoute, z } from '@hono/zod-openapi';
import { DisputeOf, OriginRowOf } from '../exports/comparison-schema.ts';
import {
  AgendaItemOf,
  ClaimRecordOf,
  DatedInterval,
  DossierOf,
  ReportWordsOf,
  StandingRecordOf,
} from '../exports/dossier-schema.ts';
import {
  ClaimsQuestion,
  FrameworkQuestion,
  IdAsked,
  NothingAsked,
  OriginsQuestion,
  PagingQuestion,
  pageOf,
  SearchQuestion,
  StandingsQuestion,
} from './questions.ts';

/** The API, as its description gives it: each address with what may be asked and what is answered. */

const ProblemOf = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .openapi('Problem');

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemOf } },
});

export const answers = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'As it was: the tag in If-None-Match still holds.' },
  400: problem('Something asked that is not to be asked.'),
  401: problem('The server wants its token.'),
});

const NOT_FOUND = { 404: problem('There is no such thing here.') };

const FrameworkOf = z
  .object({
    id: z.string(),
    name: z.string(),
    parties: z.int(),
    counts: z.record(z.string(), z.int()).openapi({ description: 'Parties by step.' }),
  })
  .openapi('Framework');

const ReportOf = z
  .object({
    id: z.string(),
    path: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: DatedInterval,
    claims: z.int(),
  })
  .openapi('Report');

const TextHitOf = z
  .object({ report: z.string(), before: z.string(), match: z.string(), after: z.string() })
  .openapi('TextHit');

const Named = z.object({ id: z.string(), name: z.string() });

export const dossierRoute = createRoute({
  method: 'get',
  path: '/api/dossier',
  summary: 'Everything the page is made of, without the reports’ words',
  request: { query: NothingAsked },
  responses: answers('The dossier.', DossierOf),
});

export const frameworksRoute = createRoute({
  method: 'get',
  path: '/api/frameworks',
  summary: 'Frameworks, those in which most moves first',
  request: { query: PagingQuestion },
  responses: answers('A page of frameworks.', pageOf(FrameworkOf)),
});

export const standingsRoute = createRoute({
  method: 'get',
  path: '/api/frameworks/{id}/standings',
  summary: 'Who stands where with a framework',
  request: { params: IdAsked, query: StandingsQuestion },
  responses: {
    ...answers('Its standings.', z.object({ framework: Named, standings: z.array(StandingRecordOf) })),
    ...NOT_FOUND,
  },
});

export const claimsRoute = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims, in the order of their reports',
  request: { query: ClaimsQuestion },
  responses: answers('A page of claims.', pageOf(ClaimRecordOf)),
});

export const claimRoute = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'One claim',
  request: { params: IdAsked, query: NothingAsked },
  responses: { ...answers('The claim.', ClaimRecordOf), ...NOT_FOUND },
});

export const reportsRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports with claims, in the order of their paths',
  request: { query: PagingQuestion },
  responses: answers('A page of reports.', pageOf(ReportOf)),
});

export const reportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report, without its words',
  request: { params: IdAsked, query: NothingAsked },
  responses: { ...answers('The report.', ReportOf), ...NOT_FOUND },
});

export const wordsRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/words',
  summary: 'The words of a report, with what is marked in them and what was removed',
  request: { params: IdAsked, query: NothingAsked },
  responses: { ...answers('The words.', ReportWordsOf), ...NOT_FOUND },
});

export const agendaRoute = createRoute({
  method: 'get',
  path: '/api/agenda',
  summary: 'What is said to be to come',
  request: { query: FrameworkQuestion },
  responses: answers('The agenda.', z.object({ items: z.array(AgendaItemOf) })),
});

export const disputesRoute = createRoute({
  method: 'get',
  path: '/api/disputes',
  summary: 'What reports say differently, with the words of every side and what each rule would prefer',
  request: { query: FrameworkQuestion },
  responses: answers('The disputes.', z.object({ items: z.array(DisputeOf) })),
});

export const originsRoute = createRoute({
  method: 'get',
  path: '/api/origins',
  summary: 'Independent origins behind each step',
  request: { query: OriginsQuestion },
  responses: answers('A page of origins.', pageOf(OriginRowOf)),
});

export const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Frameworks, parties, claims and places in the reports’ text that hold some words',
  request: { query: SearchQuestion },
  responses: answers(
    'What was found; `complete` is false when the text of some reports was not looked through.',
    z.object({
      frameworks: z.array(Named),
      parties: z.array(Named),
      claims: z.array(ClaimRecordOf),
      texts: z.array(TextHitOf),
      complete: z.boolean(),
    }),
  ),
});
