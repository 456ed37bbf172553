import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../src/exports/dossier-data.ts';
import { DossierOf } from '../../src/exports/dossier-schema.ts';
import { explainStanding } from '../../src/exports/explanation.ts';
import { renderHtmlDossier } from '../../src/exports/html-dossier.ts';
import { renderJsonBrief } from '../../src/exports/json-brief.ts';
import { renderJsonExplanation } from '../../src/exports/json-explanation.ts';
import { renderMarkdownBrief } from '../../src/exports/markdown-brief.ts';
import { renderMarkdownExplanation } from '../../src/exports/markdown-explanation.ts';
import { loadPageBundle } from '../../src/exports/page-bundle.ts';
import { renderTerminalExplanation } from '../../src/exports/terminal-explanation.ts';
import { BRIEF, READINGS } from './fixture-brief.ts';

const peru = explainStanding(BRIEF, 'amber-coast-compact', 'PER')!;

describe('the brief as JSON', () => {
  const document = JSON.parse(renderJsonBrief(BRIEF));

  test('has the shape that others rely on', () => {
    expect(Object.keys(document)).toEqual([
      'asOf',
      'knownBy',
      'uncertain',
      'frameworks',
      'agenda',
      'disputes',
      'framing',
      'origins',
      'claims',
      'rejected',
      'reopened',
    ]);
    expect(document.frameworks[0].standings[2]).toMatchObject({
      party: { id: 'NOR', name: 'Norway' },
      step: 'announced',
      since: { from: '2024-05-02', to: '2024-05-02', basis: 'inferred' },
      class: 'own-statement',
      origins: { lower: expect.any(Number), upper: expect.any(Number) },
      reports: 1,
      conditions: [],
      disputed: false,
      history: [expect.any(String), expect.any(String)],
    });
  });

  test('every claim of every history is in the document, verbatim', () => {
    const ids = document.frameworks.flatMap((f: { standings: { history: string[] }[] }) =>
      f.standings.flatMap((s) => s.history),
    );
    const claims = new Map(document.claims.map((claim: { id: string }) => [claim.id, claim]));
    expect(ids.length).toBe(9);
    for (const id of ids) {
      const { report, evidence } = claims.get(id) as (typeof document.claims)[number];
      const { text } = READINGS.find((each) => each.report.id === report.id)!.report;
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });
});

test('the brief as Markdown', async () => {
  await expect(renderMarkdownBrief(BRIEF)).toMatchFileSnapshot('golden/brief-markdown.txt');
});

describe('an explanation', () => {
  test('gives every claim in its context, and what was removed before reading', () => {
    expect(peru.claims.map(({ claim, context }) => [claim.step, context])).toEqual([
      [
        'paused',
        {
          before: expect.stringContaining('Norway is expected to sign'),
          lead: '',
          quote: 'Peru has broken off the talks.',
          tail: '',
          after: 'Ghana denied that it had applied for the compact.',
        },
      ],
      [
        'conditional',
        {
          before: 'Ghana is weighing accession, two diplomats told the Gazette.',
          lead: '',
          quote: 'Peru said it would sign only if fishing quotas are lifted.',
          tail: '',
          after: '',
        },
      ],
    ]);
    expect(peru.reports[1]!.removals).toEqual([
      { step: 'related-headlines', reason: 'a headline of another story', texts: ['Latest: Peru wins the cup final'] },
    ]);
  });

  test('page furniture between two sentences is no part of the context', () => {
    const norway = explainStanding(BRIEF, 'amber-coast-compact', 'FJI')!;
    expect(norway.claims[0]!.context.before).toBe('A signing is planned for June.');
  });

  test('on a terminal, as Markdown and as JSON', async () => {
    const screen = { columns: 80, colour: false, unicode: true };
    await expect(renderTerminalExplanation(peru, screen)).toMatchFileSnapshot('golden/explanation.txt');
    await expect(renderMarkdownExplanation(peru)).toMatchFileSnapshot('golden/explanation-markdown.txt');
    expect(JSON.parse(renderJsonExplanation(peru))).toMatchObject({
      framework: { id: 'amber-coast-compact', name: 'Amber Coast Compact' },
      standing: { step: 'conditional' },
      claims: [{ step: 'paused' }, { step: 'conditional', context: { tail: '' } }],
      reports: [{ path: 'reports/wire.txt' }, { removed: [{ texts: ['Latest: Peru wins the cup final'] }] }],
    });
  });

  test('is null for what the brief does not have', () => {
    expect(explainStanding(BRIEF, 'amber-coast-compact', 'CHL')).toBeNull();
    expect(explainStanding(BRIEF, 'nato', 'PER')).toBeNull();
  });
});

describe('the dossier as one file', () => {
  const dossier = dossierOf(BRIEF);
  const page = renderHtmlDossier(dossier, { script: 'go("</div>");', style: 'p { margin: 0 }' });
  const inside = JSON.parse(/<script type="application\/json" id="dossier">(.*?)<\/script>/s.exec(page)![1]!);

  test('carries many claims in pieces that a browser reads one at a time', () => {
    const [claim] = dossier.claims;
    const claims = Array.from({ length: 9000 }, (_, index) => ({ ...claim!, id: `claim:${index}` }));
    const large = renderHtmlDossier({ ...dossier, claims }, { script: '', style: '' });
    const pieces = [...large.matchAll(/<script type="application\/json" (.*?)>(.*?)<\/script>/gs)];
    expect(pieces.map(([, attributes]) => attributes)).toEqual([
      'id="dossier"',
      'class="dossier-piece" data-list="claims"',
      'class="dossier-piece" data-list="claims"',
    ]);
    const read = pieces.flatMap(([, , json], index) => (index === 0 ? JSON.parse(json!).claims : JSON.parse(json!)));
    expect(read).toEqual(claims);
  });

  test('is well-formed as written', () => {
    const errors: string[] = [];
    parse(page, { onParseError: (error) => errors.push(`${error.code} ${error.startLine}:${error.startCol}`) });
    expect(errors).toEqual([]);
  });

  test('asks the net for nothing, and runs one script only', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/unsafe-inline|unsafe-eval|connect-src/);
    expect(page).not.toMatch(/<link|style="| on\w+="|@import|url\(/);
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  test('carries data of the shape that its description gives', () => {
    expect(inside).toEqual(dossier);
    expect(DossierOf.parse(inside)).toEqual(inside);
  });

  test('every claim of every history is inside, once, and points at its words', () => {
    const ids = BRIEF.ledger.frameworks.flatMap(({ standings }) => standings.flatMap(({ history }) => history));
    expect(dossier.claims.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    for (const { report, start, end, quote } of dossier.claims) {
      expect(dossier.reports[report]!.words!.text.slice(start, end)).toBe(quote);
    }
  });

  test('page furniture carries its reason', () => {
    const [gazette] = dossier.reports;
    const [removal] = gazette!.words!.removed;
    expect(gazette!.words!.text.slice(removal!.start, removal!.end)).toBe('Latest: Peru wins the cup final');
    expect(removal).toMatchObject({ step: 'related-headlines', reason: 'a headline of another story' });
  });

  test('without the words of reports that are left out', () => {
    const { reports } = dossierOf({ ...BRIEF, whole: new Map() });
    expect(reports.map(({ words }) => words)).toEqual([undefined, undefined]);
  });

  test('a page that was not built is named, with what to do', () => {
    expect(() => loadPageBundle(new URL('file:///nowhere/'))).toThrow(
      /^page not built: .*page\.js .*; run 'npm run build:web' in its folder$/,
    );
  });
});
