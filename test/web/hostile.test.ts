import { expect, test } from 'vitest';
import type { Dossier } from '../../src/exports/dossier-schema.ts';
import { ATTACKS } from '../exports/attacks.ts';
import { inBrowser } from './browser.ts';

/** A dossier with an attack in every field that a report, a list or a recognizer can fill. */
function attacked(): Dossier {
  const texts = ATTACKS.map((attack) => `before ${attack}\n${attack} furniture\n${attack} after`);
  const actor = (attack: string) => ({ id: attack, name: attack, kind: attack, office: attack, of: attack });
  const link = (attack: string) => ({
    source: attack,
    kind: 'named' as const,
    count: 2,
    cue: attack,
    speaksFor: attack,
  });
  const when = (attack: string) => ({ expression: attack, from: attack, to: attack, basis: 'said' as const });
  const record = (attack: string, index: number, kind: string) => ({
    id: `${kind} ${attack}`,
    report: index,
    attribution: [link(attack)],
    evidence: { quote: attack, start: 7, end: 7 + attack.length },
    rule: attack,
    confidence: 1,
  });
  const cited = (attack: string, index: number, step: string) => ({
    id: `${attack}${index}${step}`,
    report: `${attack}${index}`,
    path: attack,
    source: attack,
    quote: attack,
    start: 7,
    end: 7 + attack.length,
  });
  return {
    title: ATTACKS[0]!,
    asked: [...ATTACKS],
    asOf: null,
    knownBy: null,
    vantage: [],
    read: { reports: ATTACKS.length, claims: 2 * ATTACKS.length, unread: [...ATTACKS] },
    // One framework holds them all, so that each view shows every attack at once; the others stand in the lists.
    frameworks: ATTACKS.map((attack, index) => ({
      id: index === 0 ? 'all' : `${attack}${index}`,
      name: attack,
      listed: false,
    })),
    parties: ATTACKS.map((attack, index) => ({ id: `${attack}${index}`, name: attack, kind: 'state' as const })),
    reports: ATTACKS.map((attack, index) => ({
      id: `${attack}${index}`,
      path: `${attack}/${index}.txt`,
      title: attack,
      outlet: index % 2 === 0 ? attack : null,
      url: index % 2 === 0 ? attack : `https://example.invalid/${attack}`,
      published: { from: index % 3 === 0 ? attack : '2024-01-01', to: null, basis: 'said' as const, why: attack },
      words: {
        text: texts[index]!,
        removed: [
          { step: attack, reason: attack, start: 8 + attack.length, end: 8 + 2 * attack.length + ' furniture'.length },
        ],
        attributions: [
          { source: [{ start: 0, end: 3 }], cue: [{ start: 3, end: 6 }], content: [{ start: 0, end: 9 }] },
        ],
        times: [{ start: 1, end: 5, value: attack, basis: 'said' as const }],
      },
    })),
    claims: ATTACKS.flatMap((attack, index) =>
      (['expected', 'in-force', 'declined'] as const).map((step) => ({
        id: `${attack}${index}${step}`,
        report: index,
        framework: step === 'declined' ? index : 0,
        party: index,
        step,
        act: attack,
        ...(step === 'in-force' && index % 2 === 0 && { denied: true as const }),
        by: [link(attack), link(attack)],
        when: when(attack),
        condition: attack,
        quote: attack,
        start: 7,
        end: 7 + attack.length,
        rule: attack,
        confidence: 1,
      })),
    ),
    disputes: ATTACKS.map((attack, index) => ({
      kind: 'exclusive' as const,
      framework: 'all',
      party: `${attack}${index}`,
      what: attack,
      sides: ['expected', 'declined'].map((step) => ({
        says: attack,
        claims: [`${attack}${index}${step}`],
        cited: [cited(attack, index, step)],
      })),
      preferences: [{ rule: attack, side: 0, why: attack }],
    })),
    framing: ATTACKS.map((attack, index) => ({
      kind: 'naming' as const,
      name: attack,
      wordings: [true, false].map((marked) => ({
        words: attack,
        marked,
        reports: 1,
        cited: [cited(attack, index, 'expected')],
      })),
    })),
    review: {
      decided: ATTACKS.map((attack, index) => ({
        claim: `${attack}${index}expected`,
        action: 'accept',
        words: attack,
      })),
      rejected: [],
      reopened: ATTACKS.map((attack, index) => ({ claim: `${attack}${index}expected`, words: attack })),
    },
    origins: ATTACKS.map((attack, index) => ({
      framework: 0,
      party: index,
      step: 'expected' as const,
      outlets: 1,
      lower: 1,
      upper: 1,
      list: [{ name: attack, kind: 'document' as const, proven: true, reports: [index] }],
      merges: [
        {
          rule: 'same-statement' as const,
          evidence: [
            { report: index, start: 0, end: 9 },
            { report: 0, start: 0, end: 4, quote: attack },
          ],
        },
      ],
      opposite: null,
    })),
    records: ATTACKS.flatMap((attack, index) => [
      {
        ...record(attack, index, 'event'),
        record: 'event' as const,
        kind: attack,
        participants: [actor(attack)],
        place: attack,
        when: when(attack),
        status: 'planned' as const,
        framework: 'all',
        about: attack,
        stage: attack,
      },
      {
        ...record(attack, index, 'quote'),
        record: 'quote' as const,
        words: attack,
        speaker: actor(attack),
        medium: attack,
        when: when(attack),
      },
      {
        ...record(attack, index, 'list'),
        record: 'list' as const,
        framework: { id: 'all', name: attack, listed: false },
        role: attack,
        parties: [actor(attack), actor(`${attack}2`)],
        count: 3,
        complete: true,
        when: when(attack),
      },
    ]),
  };
}

test('there are at least 100 attack strings', () => expect(new Set(ATTACKS).size).toBeGreaterThanOrEqual(100));

const address = (text: string): string => encodeURIComponent(text.toWellFormed());

inBrowser('report text is hostile: the page', attacked(), (open) => {
  const id = (index: number) =>
    address(`${ATTACKS[index]}${index}`.replace(/[\u0000\u202a-\u202e\u2066-\u2069]/g, '\ufffd'));

  test(
    'none of it runs, loads or restyles, in any view',
    () =>
      open({ viewport: { width: 800, height: 800 } }, async ({ page, requests, go }) => {
        let attacks = 0;
        await page.exposeFunction('attack', () => attacks++);
        const views = [
          '#/overview',
          '#/ladder/all',
          '#/map/all',
          '#/timeline/all',
          '#/origins/all',
          '#/disputes/all',
          '#/agenda',
          '#/reports',
          '#/search?q=attack',
          ...ATTACKS.flatMap((_, index) => [`#/report/${id(index)}?claim=${id(index)}expected`]),
          ...ATTACKS.filter((_, index) => index % 8 === 0).map((_, index) => `#/ladder/all?party=${id(index * 8)}`),
        ];
        for (const view of views) {
          await go(view);
          await press(page);
        }
        expect(await page.evaluate(FOREIGN)).toEqual([]);
        expect({ attacks, requests }).toEqual({ attacks: 0, requests: [] });
      }),
    180_000,
  );

  test(
    'in the address it is words to be shown, no more',
    () =>
      open({}, async ({ page, requests, go }) => {
        let attacks = 0;
        await page.exposeFunction('attack', () => attacks++);
        for (const attack of ATTACKS.filter((each) => each.length < 3000)) {
          await go(
            `#/search?q=${address(attack)}&outlet=${address(attack)}&framework=${address(attack)}&at=${address(attack)}`,
          );
          await go(
            `#/ladder/${address(attack)}?party=${address(attack)}&step=${address(attack)}&claim=${address(attack)}`,
          );
        }
        expect(await page.evaluate(FOREIGN)).toEqual([]);
        expect({ attacks, requests }).toEqual({ attacks: 0, requests: [] });
      }),
    180_000,
  );

  test('a giant word does not push the page wide', () =>
    open({ viewport: { width: 360, height: 800 } }, async ({ page, go }) => {
      const giant = ATTACKS.findIndex((attack) => attack.length > 3000);
      for (const view of ['#/overview', '#/ladder/all', '#/agenda', '#/reports', `#/report/${id(giant)}`]) {
        await go(view);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect({ view, over }).toEqual({ view, over: 0 });
      }
    }));

  test('direction overrides and control characters do not reach the page', () =>
    open({ hash: '#/reports' }, async ({ page }) => {
      const shown = await page.evaluate(() => document.getElementById('app')!.outerHTML);
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }));
});

/** Opens what can be opened and points at what can be pointed at. */
async function press(page: import('playwright-core').Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const mark of document.querySelectorAll('main a, main mark, main del')) {
      mark.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
  });
}

/** Runs in the page: whatever it holds that it did not make itself. */
const FOREIGN = `(() => {
  const own = document.querySelectorAll('body script:not([id])').length;
  const bad = [...document.querySelectorAll('img, iframe, object, embed, video, link, base, math, template, style ~ style')].map((e) => e.outerHTML);
  for (const element of document.querySelectorAll('body *')) {
    for (const { name, value } of element.attributes) {
      if (/^on/.test(name) || (name === 'href' && !/^(#|https?:)/.test(value))) bad.push(name + '=' + value.slice(0, 80));
    }
  }
  return own === 1 ? bad : [...bad, own + ' scripts'];
})()`;
