import { preferencesInWords, ruleOf } from '../../src/exports/dispute-wording.ts';
import { plural } from '../../src/exports/wording.ts';
import type { Cited, Dispute } from '../../src/model/dispute.ts';
import type { FrameworkProperties } from '../app.tsx';
import { useDesk, useLedgers, useSentences } from '../desk.ts';
import { wordsOf } from '../parts/differing.tsx';
import { Put } from '../parts/put.tsx';
import { Term } from '../parts/term.tsx';
import { useGradually } from '../parts/use-gradually.ts';
import { FramingSection } from './framing.tsx';
import { MemberLists } from './member-lists.tsx';
import { SideBySide } from './side-by-side.tsx';

/** Disputes drawn in one go. */
const AT_ONCE = 8;

/** What reports say differently, and how they word the same: side by side. */
export function DisputesView({ route, framework, isWhole }: FrameworkProperties & { readonly isWhole?: boolean }) {
  const { book } = useDesk();
  const [ledger] = useLedgers([framework], route.at);
  const drawn = useGradually(ledger?.disputes.length ?? 0, AT_ONCE, isWhole);
  if (!ledger) return <p role="status">Folding the claims …</p>;
  const nameOf = (party: string) => book.dossier.parties.find(({ id }) => id === party)?.name ?? party;
  return (
    <>
      <p class="quiet intro">
        Words that only one side uses are shaded; the rest is shared. Nothing here is decided: each rule only says which
        side it would prefer.
        {route.at !== null &&
          ' Of this day are the disputes between claims; lists, attributions, firsts and framing are those of all reports, as far as one report of each side was out.'}
      </p>
      <section>
        <h2>Disputes</h2>
        {ledger.disputes.length === 0 ? (
          <p class="quiet">No two reports contradict each other here, as far as the claims show.</p>
        ) : (
          ledger.disputes
            .slice(0, drawn)
            .map((dispute) => (
              <DisputeFigure
                key={`${dispute.kind} ${dispute.party} ${dispute.what}`}
                dispute={dispute}
                name={dispute.party === null ? null : nameOf(dispute.party)}
                at={route.at}
              />
            ))
        )}
      </section>
      <FramingSection at={route.at} />
      <MemberLists framework={framework} at={route.at} />
      <SideBySide standings={ledger.standings} route={route} framework={framework} isWhole={isWhole} />
    </>
  );
}

interface DisputeProperties {
  readonly dispute: Dispute;
  /** Of the party; null where it is about the framework. */
  readonly name: string | null;
  readonly at: string | null;
}

/** What each rule of docs/standing.md looks at. */
const KINDS: Record<Dispute['kind'], string> = {
  denied: 'one side denies what the other says',
  exclusive: 'both cannot be so at one time',
  date: 'one act, two dates',
  list: 'lists or counts of members differ',
  attribution: 'the same words, given to different sources',
  first: 'two are said to be the first',
};

const citedKey = ({ id, start }: Cited) => `${id} ${start}`;

function DisputeFigure({ dispute, name, at }: DisputeProperties) {
  const { book } = useDesk();
  const sides = dispute.sides.map((side) => ({
    ...side,
    cited: side.cited.filter(({ report }) => book.reports.has(report)),
  }));
  const all = sides.flatMap(({ cited }) => cited);
  const sentenceOf = useSentences(all.map(({ report, ...evidence }) => ({ report, evidence })));
  const sentence = ({ report, ...evidence }: Cited) => sentenceOf({ report, evidence });
  const titled = dispute.party === null || dispute.kind === 'list';
  return (
    <section class="dispute">
      <h3>
        <bdi>{titled ? capital(dispute.what) : name}</bdi> {!titled && <small>{dispute.what}</small>}
        <small class="rule">
          <Term meaning={`Rule ${ruleOf(dispute)}: ${KINDS[dispute.kind]}.`}>{ruleOf(dispute)}</Term>
        </small>
      </h3>
      <div class="sides">
        {sides.map(({ says, claims, cited }, index) => {
          const others = wordsOf(sides.flatMap((other, i) => (i === index ? [] : other.cited.map(sentence))));
          const more = claims.length - cited.length;
          return (
            <div key={index}>
              <h4>
                <bdi>{says}</bdi> <small>{plural(new Set(cited.map(({ report }) => report)).size, 'report')}</small>
              </h4>
              {cited.map((one) => (
                <Put
                  key={citedKey(one)}
                  of={one.id}
                  report={one.report}
                  source={one.source}
                  sentence={sentence(one)}
                  others={others}
                  at={at}
                />
              ))}
              {more > 0 && <p class="quiet">{plural(more, 'further claim')} in the evidence</p>}
            </div>
          );
        })}
      </div>
      <ul class="preferences" aria-label="What the rules would prefer">
        {preferencesInWords(dispute).map((words) => (
          <li key={words} dir="auto">
            {capital(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
