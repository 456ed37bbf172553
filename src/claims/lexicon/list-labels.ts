import type { Step } from '../../model/step.ts';
import type { Act } from './acts.ts';

/** What the heading of a list says of those on it. */
export interface Label {
  readonly act: Act;
  readonly name: string;
  readonly step?: Step;
}

/** Headings of those on their way out, before others of the kind are refused. */
export const LEAVING: readonly (readonly [RegExp, Label])[] = [
  [
    /\b(?:announced|notified|notice|pending|intend\w*|plan\w*)\b.{0,30}\b(?:withdraw\w*|departures?|exits?|leav\w*)|\b(?:leaving|withdrawing)\b/i,
    { act: 'leave', name: 'withdrawal', step: 'withdrawing' },
  ],
  [
    /\b(?:withdrawn|withdrew|withdrawals|left|quit|departed|former members|ex-members)\b/i,
    { act: 'leave', name: 'withdrawal' },
  ],
  [/\bsuspended\b/i, { act: 'suspend', name: 'suspension' }],
];

export const NOT =
  /\b(?:not|non|never|yet|outside|without|former|potential|possible|future|prospective|refused|declined|holdouts?|against|sanction\w*|guests?|trad\w+|export\w*|import\w*|warring|third parties|political parties|attend\w*|speakers?|hosts?|venues?|invited guests)\b|n['’]t\b/i;

/** Words under which even those who left are not told of. */
export const UNSAID = /\b(?:not|never|yet|may|might|could|who will|who could|threaten\w*)\b/i;

export const LABELS: readonly (readonly [RegExp, Label])[] = [
  [
    /\b(?:observers?|(?:dialogue|sectoral) partners?|partner (?:countries|states|nations|members)|candidates?(?: countries| states)?|candidacy)\b/i,
    { act: 'invite', name: 'status' },
  ],
  [/\b(?:applied|applicants?|applications?)\b/i, { act: 'apply', name: 'application' }],
  [/\b(?:ratified|ratifications?|ratifying)\b/i, { act: 'ratify', name: 'ratification' }],
  [/\b(?:signed|signator(?:y|ies)|signatures?|signing)\b/i, { act: 'sign', name: 'signature' }],
  [
    /\b(?:members?(?: states| countries)?|membership|founders?|parties|joined|joining|accession|in (?:it|the (?:bloc|alliance|union|club|group|pact|accords?|treaty))|belongs?)\b/i,
    { act: 'join', name: 'accession' },
  ],
];

/** Under such a heading a dated line tells who came in that year. */
export const GROWTH =
  /\b(?:enlargements?|expansions?|grew|growth|grown|accessions?|rounds?|waves?|newcomers|entrants|who (?:came|joined)|how .{1,40} (?:grew|expanded))\b/i;
