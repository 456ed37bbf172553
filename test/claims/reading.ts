import { createHash } from 'node:crypto';
import type { Claim } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { type Chancery, loadChancery } from '../../src/pipeline/index.ts';

let chancery: Chancery | null = null;

/** A report of these words, dated if a date is given. */
export function report(text: string, stated: string | null = null): Report {
  return {
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    path: 'report.txt',
    format: 'text',
    text,
    html: null,
    title: null,
    outlet: null,
    author: null,
    url: null,
    stated,
    language: 'en',
    unread: null,
  };
}

export function claimsIn(text: string, stated: string | null = null): readonly Claim[] {
  chancery ??= loadChancery();
  return chancery.read(report(text, stated)).claims;
}

/** `nato FIN in-force`, `eu GBR not in-force` for a denied one; sorted. */
export function stepsIn(text: string): string[] {
  return claimsIn(text)
    .map(
      ({ framework, party, polarity, step }) =>
        `${framework.id} ${party.id} ${polarity === 'denied' ? 'not ' : ''}${step}`,
    )
    .sort();
}
