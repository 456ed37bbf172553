import { useState } from 'preact/hooks';
import { mergeWord } from '../../src/exports/origin-wording.ts';
import { plural } from '../../src/exports/wording.ts';
import type { Merge, MergeRule } from '../../src/model/origin.ts';
import { useDesk, useReportWords } from '../desk.ts';
import { Differing, wordsOf } from '../parts/differing.tsx';
import { Term } from '../parts/term.tsx';
import { outletOf } from '../parts/words.ts';
import { hashOf, passage } from '../route.ts';

interface Properties {
  readonly merges: readonly Merge[];
  readonly at: string | null;
}

/** Why reports count as one origin: words are fetched when a reader opens it, or at once where there are few. */
export function Merges({ merges, at }: Properties) {
  const isShort = merges.length <= FEW;
  const [isOpen, setOpen] = useState(isShort);
  if (merges.length === 0) return null;
  return (
    <details class="merges" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Counted together, and why: {plural(merges.length, 'tie')}</summary>
      {isOpen && merges.map((merge, index) => <OneMerge key={index} merge={merge} at={at} />)}
    </details>
  );
}

const FEW = 2;

function OneMerge({ merge: { rule, evidence }, at }: { readonly merge: Merge; readonly at: string | null }) {
  const { book } = useDesk();
  const words = useReportWords(evidence.flatMap(({ report, quote }) => (quote === null ? [report] : [])));
  const quotes = evidence.map(
    ({ report, start, end, quote }) => quote ?? words.get(report)?.text.slice(start, end) ?? '…',
  );
  return (
    <section class="merge">
      <h3>
        <Term meaning={MEANINGS[rule]}>{mergeWord(rule)}</Term>
      </h3>
      <div class="sides">
        {evidence.map(({ report, start, end }, index) => (
          <div key={`${report} ${start}`}>
            <Differing text={quotes[index]!} others={wordsOf(quotes.filter((_, other) => other !== index))} />
            <p class="claim-report">
              <a href={hashOf({ view: 'report', id: report, claim: passage(start, end), at })}>
                <bdi>{outletOf(book.reports.get(report)!)}</bdi>
              </a>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** What each rule of docs/origins.md goes by. */
const MEANINGS: Record<MergeRule, string> = {
  'wire-credit': 'Both credit the same agency.',
  'verbatim-reuse': 'They share whole passages word for word.',
  'cites-outlet': 'One names the other as where it has it from.',
  'same-statement': 'Both rest on one statement, post or document.',
  'same-unnamed-source': 'Both cite the same unnamed people.',
  'translation-or-paraphrase': 'They tell the same passage in other words.',
  'publisher-family': 'Both belong to one publisher.',
};
