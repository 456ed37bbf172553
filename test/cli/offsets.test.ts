import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderJsonAnnotation } from '../../src/exports/json-annotation.ts';
import { renderJsonClaim } from '../../src/exports/json-claim.ts';
import { renderJsonText } from '../../src/exports/json-text.ts';
import { isFailure } from '../../src/ingest/index.ts';
import type { Report } from '../../src/model/report.ts';
import { type Chancery, loadChancery } from '../../src/pipeline/index.ts';
import { parsePage } from '../../src/text/page.ts';
import { Scratch } from '../ingest/scratch.ts';

/** What `--json` prints points into the report as docs/formats.md says a stranger can decode it, for every format. */

let chancery: Chancery;
beforeAll(() => {
  chancery = loadChancery();
});

type Decode = (report: Report) => string;

/** Reads the paths as the commands do, and checks every offset that they print; gives the number of claims. */
async function checkOffsets(paths: readonly string[], decode: Decode): Promise<number> {
  let claims = 0;
  for await (const report of chancery.ingest(paths)) {
    if (isFailure(report)) throw report.failure;
    const text = decode(report);
    const reading = chancery.read(report);
    for (const claim of reading.claims) {
      const { evidence } = JSON.parse(renderJsonClaim(claim, reading));
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      claims++;
    }
    const article = chancery.text(report);
    for (const { start, end, text: words } of JSON.parse(renderJsonText(report, article, reading.published)).removed) {
      expect(text.slice(start, end)).toBe(words);
    }
    if (report.unread !== null) continue;
    const annotated = chancery.annotate(report);
    const sheet = JSON.parse(renderJsonAnnotation(report, article, reading.published, annotated.annotation));
    annotated.annotation.sentences.forEach((sentence, index) => {
      sentence.tokens.forEach((token, place) => {
        const { start, end } = sheet.sentences[index].tokens[place];
        // An entity of the markup and a hyphen left out are the only places where the words differ from the report's.
        if (end - start === token.text.length) expect(text.slice(start, end)).toBe(token.text);
      });
    });
  }
  return claims;
}

describe('the example reports', () => {
  const folder = fileURLToPath(new URL('../../examples/reports', import.meta.url));

  test('every offset holds in the file as any program decodes it', async () => {
    const decode: Decode = (report) => {
      const [file, id] = report.path.split('#');
      const bytes = readFileSync(file!);
      const whole = (file!.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      if (id !== undefined) {
        const records = whole
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line));
        return records.find((record) => record.id === id).text;
      }
      return report.format === 'html' ? parsePage(whole).text : whole;
    };
    expect(await checkOffsets([folder], decode)).toBeGreaterThan(100);
  });
});

describe('reports made up at random', () => {
  const sentence = fc.constantFrom(
    'Peru signed the Artemis Accords on 3 May 2024, the foreign ministry said.',
    '“Côte d’Ivoire will not join NATO,” a senior official told reporters on Monday.',
    'Türkiye has applied to join BRICS, two people familiar with the talks said.',
    'Moldova’s parliament ratified the Istanbul Convention — by 54 votes to 40.',
    'Armenia has suspended its participation in the CSTO.',
  );
  const furniture = fc.constantFrom(
    'Read also: Chile signs pact',
    'Share on Facebook',
    '👩‍👩‍👧‍👦 🇳🇴',
    '* * *',
    'Advertisement',
    '',
  );
  const joint = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '\r\n\r\n', ' \t ', '\u00a0', '\n\n\n');
  const body = fc
    .array(fc.tuple(sentence, joint, furniture, joint), { minLength: 2, maxLength: 6 })
    .map((parts) => parts.flat().join(''));

  const asPage = (text: string, meta: string): string =>
    `<!doctype html><html><head>${meta}<title>Peru &amp; the Accords</title></head><body><nav>Home | World</nav><article><h1>Peru &amp; the Accords</h1>${text
      .split(/(?:\r?\n){2,}/)
      .map((one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('—', '&mdash;')}</p>`)
      .join('\n')}</article></body></html>`;
  const latin = (text: string): Buffer =>
    Buffer.from(
      [...text].map(
        (c) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97 })[c] ?? (c < '\u0100' ? c.charCodeAt(0) : 0x3f),
      ),
    );
  const western = new TextDecoder('windows-1252');

  const ways: readonly [string, string, (text: string) => Uint8Array, (bytes: Uint8Array) => string][] = [
    ['text', 'a.txt', (text) => Buffer.from(text), (bytes) => Buffer.from(bytes).toString('utf8')],
    [
      'text with a byte order mark',
      'a.txt',
      (text) => Buffer.from(`\uFEFF${text}`),
      (b) => Buffer.from(b).toString('utf8'),
    ],
    ['UTF-16', 'a.txt', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), (b) => Buffer.from(b).toString('utf16le')],
    ['Windows-1252', 'a.txt', (text) => latin(`${text}\nCôte d’Ivoire.`), (bytes) => western.decode(bytes)],
    [
      'Markdown',
      'a.md',
      (text) => Buffer.from(`---\ntitle: Accords\n---\n\n# Accords\n\n${text}\n\n- *one* [two](x)\n`),
      (b) => Buffer.from(b).toString('utf8'),
    ],
    [
      'a page',
      'a.html',
      (text) => Buffer.from(asPage(text, '<meta charset="utf-8">')),
      (b) => parsePage(Buffer.from(b).toString('utf8')).text,
    ],
    [
      'a page in Windows-1252',
      'a.html',
      (text) => latin(asPage(`${text} Côte d’Ivoire`, '<meta charset="windows-1252">')),
      (b) => parsePage(western.decode(b)).text,
    ],
    [
      'JSON',
      'a.json',
      (text) => Buffer.from(JSON.stringify({ id: 'one', text })),
      (b) => JSON.parse(Buffer.from(b).toString()).text,
    ],
    [
      'JSON Lines',
      'a.jsonl',
      (text) => Buffer.from(`${JSON.stringify({ id: 'one', text })}\n`),
      (b) => JSON.parse(Buffer.from(b).toString()).text,
    ],
    [
      'JSON with a page in it',
      'a.json',
      (text) => Buffer.from(JSON.stringify({ html: asPage(text, '') })),
      (b) => parsePage(JSON.parse(Buffer.from(b).toString()).html).text,
    ],
  ];

  test.each(ways)('%s, packed and not', async (_, name, encode, decode) => {
    using scratch = new Scratch();
    let claims = 0;
    const check = async (text: string) => {
      const bytes = encode(text);
      claims += await checkOffsets([scratch.write(name, bytes)], () => decode(bytes));
      claims += await checkOffsets([scratch.write(`${name}.gz`, gzipSync(bytes))], () => decode(bytes));
    };
    await fc.assert(fc.asyncProperty(body, check), { numRuns: 15 });
    expect(claims).toBeGreaterThan(30);
  });
});
