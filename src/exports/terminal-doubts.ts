import type { Doubt } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Told } from '../model/reading.ts';
import { decisionInWords, doubtHeading, doubtInWords, reopenedInWords } from './review-wording.ts';
import { paint, plain, type Screen, typed, wrap } from './terminal-text.ts';
import { sourceInWords, stepWord } from './wording.ts';

/** What the list of doubts shows beside the doubts themselves. */
export interface DoubtMatter {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Pick<Told, 'title' | 'outlet'>>;
  /** The ledger file, as it is to be named in commands. */
  readonly ledger: string;
}

/** Doubts → text for a terminal: what is doubtful, the words, and the command that decides. */
export function renderTerminalDoubts(doubts: readonly Doubt[], matter: DoubtMatter, screen: Screen): string {
  if (doubts.length === 0) return 'Nothing to review.\n';
  const blocks = [...Map.groupBy(doubts, ({ kind }) => kind)].map(([kind, own]) =>
    [
      paint(screen, 'bold', typed(screen, `${doubtHeading(kind)} (${own.length})`)),
      ...own.flatMap((doubt) => [...doubtLines(doubt, matter, screen), '']),
    ]
      .join('\n')
      .trimEnd(),
  );
  return `${blocks.join('\n\n')}\n\n${decideHint(matter.ledger)}`;
}

const decideHint = (ledger: string): string =>
  `Decide with 'chancery review accept|reject|edit CLAIM… --ledger ${ledger} --why "…"'.\n`;

function doubtLines(doubt: Doubt, matter: DoubtMatter, screen: Screen): string[] {
  const at = (by: number, words: string) =>
    wrap(plain(words), screen.columns - by).map((line) => ' '.repeat(by) + typed(screen, line));
  const claims = doubt.claims.flatMap((id) => matter.claims.get(id) ?? []);
  const quoted = (each: readonly Claim[]) => each.flatMap((claim) => claimLines(claim, matter, screen));
  switch (doubt.kind) {
    case 'reopened': {
      const { decision, reopened } = doubt.about;
      return [
        ...at(2, `${decisionInWords(decision)}`),
        ...at(4, `${reopenedInWords(reopened!)} (${decision.id})`),
        ...quoted(claims),
      ];
    }
    case 'disputed':
      return [...at(2, doubt.what), ...quoted(claims)];
    case 'alike':
      return [
        ...at(2, doubtInWords(doubt)),
        // In one piece, so that it can be copied.
        typed(
          screen,
          plain(
            `    chancery review merge ${doubt.of} ${quotedId(doubt.from.id)} ${quotedId(doubt.into.id)} --ledger ${matter.ledger} --why "…"`,
          ),
        ),
        ...quoted(claims.slice(0, 1)),
      ];
    case 'unsure':
      return quoted(claims);
  }
}

const quotedId = (id: string): string => (/^[\w+-]+$/.test(id) ? id : `'${id.replaceAll("'", "'\\''")}'`);

function claimLines(claim: Claim, matter: DoubtMatter, screen: Screen): string[] {
  const at = (by: number, words: string) =>
    wrap(plain(words), screen.columns - by).map((line) => ' '.repeat(by) + typed(screen, line));
  const denied = claim.polarity === 'denied' ? 'denied: ' : '';
  return [
    ...at(
      4,
      `${claim.party.name}, ${denied}${stepWord(claim.step)}, ${claim.framework.name} · confidence ${claim.confidence} · ${claim.id}`,
    ),
    ...at(6, `“${claim.evidence.quote}”`),
    ...at(8, `— ${sourceInWords(claim, matter.reports.get(claim.report))}`).map((line) => paint(screen, 'dim', line)),
  ];
}
