import { createHash } from 'node:crypto';
import type { Claim } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { type Chancery, loadChancery } from '../../src/pipeline/index.ts';
import { reportOf } from '../report.ts';

let chancery: Chancery | null = null;

/** A report of these words, dated if a date is given. */
export const report = (text: string, stated: string | null = null): Report =>
  reportOf(text, { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, stated });

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

/** The same without denied claims. */
export const affirmedIn = (text: string): string[] => stepsIn(text).filter((step) => !/ not \S+$/.test(step));
