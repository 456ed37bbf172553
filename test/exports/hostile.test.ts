import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../src/exports/dossier-data.ts';
import { renderAnnotatedArticle, renderAnnotationSheet } from '../../src/exports/html-annotation.ts';
import { renderHtmlDossier } from '../../src/exports/html-dossier.ts';
import { renderMarkdownBrief } from '../../src/exports/markdown-brief.ts';
import { OffsetMap } from '../../src/model/offset-map.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ATTACKS } from './attacks.ts';
import { CHROMIUM, FLAGS } from './chromium.ts';
import { briefOf } from './fixture-brief.ts';

/** A reading with the attack in every field that a report can fill. */
function attacked(attack: string, index: number): Reading {
  const furniture = `${attack} furniture`;
  const text = `before ${attack}\n${furniture}\n${attack} after`;
  const start = text.indexOf(attack);
  const link = { source: attack, kind: 'named' as const, count: 2, cue: attack, speaksFor: attack };
  const when = { expression: attack, from: null, to: attack, basis: 'said' as const };
  const path = `${attack}/${index}.txt`;
  const report = {
    id: `${attack}${index}`,
    path,
    format: 'html' as const,
    text,
    html: attack,
    title: attack,
    outlet: attack,
    author: attack,
    url: index % 2 === 0 ? attack : `https://example.invalid/${attack}`,
    stated: attack,
    language: 'en',
    unread: null,
  };
  return {
    report,
    title: attack,
    outlet: attack,
    author: attack,
    published: { from: attack, to: null, basis: 'said', why: attack },
    claims: (['announced', 'declined'] as const).map((step) => ({
      id: `claim:${attack}${index}${step}`,
      report: report.id,
      path,
      framework: { id: `${attack}${index}`, name: attack, listed: false },
      party: { id: attack, name: attack, kind: 'state' as const },
      step,
      act: attack,
      polarity: step === 'declined' ? ('denied' as const) : ('affirmed' as const),
      background: false,
      attribution: [link, link],
      when,
      condition: attack,
      evidence: { quote: attack, start, end: start + attack.length },
      rule: attack,
      confidence: 1,
    })),
    removed: [
      {
        step: attack,
        reason: attack,
        text: furniture,
        start: text.indexOf(furniture),
        end: text.indexOf(furniture) + furniture.length,
      },
    ],
    credits: [attack],
    records: [],
    trace: null,
    cues: [],
  };
}

const readings = ATTACKS.map(attacked);
const dossier = renderHtmlDossier(dossierOf(briefOf(readings)), { script: '0;', style: 'p{}' });
const sheet = renderAnnotationSheet(
  readings.map(({ report, title, removed }) => {
    const span = { start: 0, end: report.text.length };
    const article = {
      title,
      text: report.text,
      blocks: [{ kind: 'paragraph' as const, ...span }],
      removed,
      imprint: { author: null, outlet: null, url: null, dates: [], credits: [] },
      map: OffsetMap.identity(span.end),
    };
    const words = title!;
    const mention = {
      kind: 'person' as const,
      text: words,
      id: words,
      name: words,
      candidates: [words],
      form: 'name' as const,
      office: words,
      of: words,
    };
    return renderAnnotatedArticle(report, article, {
      sentences: [],
      mentions: [{ start: 1, end: 5, ...mention }],
      times: [
        {
          start: 2,
          end: 7,
          expression: words,
          value: words,
          type: 'DATE',
          from: null,
          to: null,
          basis: 'said',
          looks: 'none',
        },
      ],
      quotes: [{ ...span, inner: span, speech: true }],
      attributions: [
        {
          source: [span],
          cue: [span],
          content: [span],
          kind: 'named',
          count: 1,
          medium: words,
          confidence: 1,
          rule: words,
        },
      ],
    });
  }),
);

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
  return found;
}

test('there are at least 100 attack strings', () => expect(new Set(ATTACKS).size).toBeGreaterThanOrEqual(100));

describe.each([
  ['dossier', dossier, 2],
  ['annotation sheet', sheet, 0],
])('report text is hostile: %s', (_, page, scripts) => {
  const elements = elementsOf(page);

  test('nothing of it becomes an element that runs, loads or restyles', () => {
    const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length;
    expect({ script: count('script'), style: count('style'), meta: count('meta') }).toEqual({
      script: scripts,
      style: 1,
      meta: 6,
    });
    for (const tag of [
      'img',
      'svg',
      'math',
      'iframe',
      'object',
      'embed',
      'link',
      'base',
      'form',
      'video',
      'template',
      'button',
    ]) {
      expect(count(tag)).toBe(0);
    }
  });

  test('no event handlers, no inline style, no address but the page itself and the web', () => {
    for (const { attrs } of elements) {
      for (const { name, value } of attrs) {
        expect(name).toMatch(/^[a-z-]+$/);
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(value).toMatch(/^(#[a-z0-9-]+|https?:\/\/)/);
      }
    }
  });

  test('direction overrides and control characters do not reach the page', () => {
    expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test.skipIf(!CHROMIUM)(
    `in a real browser none of it runs or loads${CHROMIUM ? '' : ' (no Chromium installed)'}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'chancery-hostile-'));
      const browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
      try {
        const file = join(folder, 'page.html');
        writeFileSync(file, page);
        const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
        const view = await context.newPage();
        const requests: string[] = [];
        const complaints: string[] = [];
        let attacks = 0;
        await context.exposeFunction('attack', () => attacks++);
        view.on('request', (request) => requests.push(request.url()));
        view.on('console', (message) => complaints.push(message.text()));
        view.on('pageerror', (error) => complaints.push(String(error)));
        await view.goto(`file://${file}`);
        await view.evaluate(() => {
          const global = globalThis as unknown as {
            document: { querySelectorAll(s: string): Iterable<{ open: boolean }> };
          };
          for (const details of global.document.querySelectorAll('details')) details.open = true;
        });
        await view.mouse.move(180, 400);
        const overflow = await view.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ attacks, requests, complaints, overflow }).toEqual({
          attacks: 0,
          requests: [`file://${file}`],
          complaints: [],
          overflow: 0,
        });
      } finally {
        await browser.close();
        rmSync(folder, { recursive: true });
      }
    },
  );
});

test('in Markdown nothing of it is markup', () => {
  const markdown = renderMarkdownBrief(briefOf(readings));
  expect(markdown).not.toMatch(/(^|[^\\])<\w/);
  expect(markdown).not.toMatch(/(^|[^\\])[`*]/m);
  expect(markdown).not.toMatch(/(^|[^\\])!?\[/m);
});
