import type { OpenAPIHono } from '@hono/zod-openapi';
import { claimRecord } from '../exports/claim-record.ts';
import { disputeRecord } from '../exports/dispute-record.ts';
import { wordsOf } from '../exports/dossier-data.ts';
import { originRecord } from '../exports/origin-record.ts';
import { standingRecord } from '../exports/standing-record.ts';
import { classOf } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import type { Edition, Press } from './edition.ts';
import { holds } from './holds.ts';
import { json, raw } from './json.ts';
import { Problem } from './problem.ts';
import { cut } from './questions.ts';
import * as routes from './routes.ts';
import { searchIn } from './search.ts';
import type { Shelf } from './shelf.ts';

/** The answers of the API: each is looked up in the current edition. */
export function defineApi(app: OpenAPIHono, press: Press, shelf: Shelf): void {
  app.openapi(routes.dossierRoute, async (c) => raw(c, (await press.edition()).dossier));
  app.openapi(routes.frameworksRoute, async (c) => {
    const { brief } = await press.edition();
    const frameworks = brief.ledger.frameworks.map(({ id, name, standings }) => ({
      id,
      name,
      parties: standings.length,
      counts: countBy(standings.map(({ step }) => step)),
    }));
    return json(c, cut(frameworks, c.req.valid('query'), c.req.url));
  });
  app.openapi(routes.standingsRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { party, step, class: grounds } = c.req.valid('query');
    const found = (await press.edition()).brief.ledger.frameworks.find((framework) => framework.id === id);
    if (!found) throw new Problem(404, `no such framework: ${id}; /api/frameworks lists them`);
    const standings = found.standings.filter(
      (standing) =>
        (party === undefined || standing.party.id === party) &&
        (step === undefined || standing.step === step) &&
        (grounds === undefined || standing.class === grounds),
    );
    return json(c, { framework: { id: found.id, name: found.name }, standings: standings.map(standingRecord) });
  });
  app.openapi(routes.claimsRoute, async (c) => {
    const asked = c.req.valid('query');
    const edition = await press.edition();
    const page = cut(edition.claims.filter(fits(edition, asked)), asked, c.req.url);
    return json(c, { ...page, items: page.items.map((claim) => recordOf(edition, claim)) });
  });
  app.openapi(routes.claimRoute, async (c) => {
    const { id } = c.req.valid('param');
    const edition = await press.edition();
    const claim = edition.brief.claims.get(id) ?? edition.brief.reviewed.get(id)?.original;
    if (!claim) throw new Problem(404, `no such claim: ${id}; /api/claims lists them`);
    return json(c, recordOf(edition, claim));
  });
  app.openapi(routes.reportsRoute, async (c) => {
    const { brief } = await press.edition();
    return json(c, cut([...brief.reports.values()].map(reportOf), c.req.valid('query'), c.req.url));
  });
  app.openapi(routes.reportRoute, async (c) => {
    const { id } = c.req.valid('param');
    const told = (await press.edition()).brief.reports.get(id);
    if (!told) throw noReport(id);
    return json(c, reportOf(told));
  });
  app.openapi(routes.wordsRoute, async (c) => {
    const { id } = c.req.valid('param');
    const isTold = (await press.edition()).brief.reports.has(id);
    const reading = isTold ? await shelf.reading(id) : null;
    if (!reading) throw noReport(id);
    return json(c, wordsOf(reading, await shelf.marks(reading)));
  });
  app.openapi(routes.agendaRoute, async (c) => {
    const { framework } = c.req.valid('query');
    const { agenda } = (await press.edition()).brief.ledger;
    return json(c, { items: agenda.filter((item) => framework === undefined || item.framework === framework) });
  });
  app.openapi(routes.disputesRoute, async (c) => {
    const { framework } = c.req.valid('query');
    const { disputes } = (await press.edition()).brief.ledger;
    const items = disputes.filter((item) => framework === undefined || item.framework === framework);
    return json(c, { items: items.map(disputeRecord) });
  });
  app.openapi(routes.originsRoute, async (c) => {
    const asked = c.req.valid('query');
    const { origins } = (await press.edition()).brief.ledger;
    const rows = origins.filter(
      ({ framework, party }) =>
        (asked.framework === undefined || framework.id === asked.framework) &&
        (asked.party === undefined || party.id === asked.party),
    );
    const page = cut(rows, asked, c.req.url);
    const items = [];
    for (const row of page.items) items.push(originRecord(await shelf.quoted(row)));
    return json(c, { ...page, items });
  });
  app.openapi(routes.searchRoute, async (c) => {
    const { q, limit } = c.req.valid('query');
    const edition = await press.edition();
    const found = await searchIn(edition, shelf, q, limit);
    return json(c, { ...found, claims: found.claims.map((claim) => recordOf(edition, claim)) });
  });
}

const noReport = (id: string): Problem => new Problem(404, `no such report: ${id}; /api/reports lists them`);

const recordOf = ({ brief }: Edition, claim: Claim) => ({
  id: claim.id,
  ...claimRecord(claim, brief.reports.get(claim.report), brief.reviewed.get(claim.id)),
});

const reportOf = ({ report, title, outlet, published, claims }: Told) => ({
  id: report.id,
  path: report.path,
  title,
  outlet,
  published,
  claims: claims.length,
});

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

interface Asked {
  readonly framework?: string | undefined;
  readonly party?: string | undefined;
  readonly step?: string | undefined;
  readonly class?: string | undefined;
  readonly outlet?: string | undefined;
  readonly report?: string | undefined;
  readonly q?: string | undefined;
}

function fits({ brief }: Edition, asked: Asked): (claim: Claim) => boolean {
  const words = asked.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const is = (wanted: string | undefined, value: string | null | undefined) => wanted === undefined || wanted === value;
  return (claim) =>
    is(asked.framework, claim.framework.id) &&
    is(asked.party, claim.party.id) &&
    is(asked.step, claim.step) &&
    is(asked.report, claim.report) &&
    (asked.class === undefined || asked.class === classOf(claim)) &&
    (asked.outlet === undefined || asked.outlet === brief.reports.get(claim.report)?.outlet) &&
    (words.length === 0 || holds(claim, words));
}
