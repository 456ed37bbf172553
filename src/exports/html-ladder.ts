import type { Standing } from '../model/standing.ts';
import type { Step } from '../model/step.ts';
import type { StandingGroup } from './evidence-order.ts';
import { type Anchors, html, type Markup } from './html-markup.ts';
import { FIRST_FORMAL, offRoad, ROAD, rungsOf } from './ladder.ts';
import { STEP_MEANINGS } from './meanings.ts';
import { classWord, plural, reportsInWords, sinceInWords, standingWord, stepWord } from './wording.ts';

/** So many names stand in the row itself; more stand in a line of their own under it. */
const NAMES_IN_ROW = 2;

/**
 * The ladder of one framework: parties as rows, steps as columns; each mark leads to the evidence.
 * Parties of one group that look the same share a row.
 */
export function ladderTable(name: string, groups: readonly StandingGroup[], anchors: Anchors): Markup {
  return html`<div class="ladder"><table>
<caption class="unseen">${name}: parties by step</caption>
<colgroup><col class="party"><col span="${ROAD.length}"><col class="off"><col class="grounds"></colgroup>
<thead>
<tr class="kinds" aria-hidden="true"><td></td><th colspan="${FIRST_FORMAL}">soft steps</th><th colspan="${ROAD.length - FIRST_FORMAL}" class="border">formal acts</th><th class="border"></th><td></td></tr>
<tr class="steps"><th scope="col" class="party"><span class="unseen">Party</span></th>${ROAD.map(stepHeading)}<th scope="col" class="border off-heading"><span>off the road</span></th><th scope="col" class="grounds">since, evidence</th></tr>
</thead>
${groups.map(({ rows }) => rows.map((row) => ladderRow(row, anchors)))}
</table></div>`;
}

const stepHeading = (step: Step, index: number): Markup =>
  html`<th scope="col"${index === FIRST_FORMAL ? html` class="border"` : null} title="${STEP_MEANINGS[step]}"><span>${stepWord(step)}</span></th>`;

function ladderRow(row: readonly Standing[], anchors: Anchors): Markup {
  const standing = row[0]!;
  const rungs = rungsOf(standing);
  const off = offRoad(standing.step);
  const isDenied = standing.best.polarity === 'denied';
  const last = rungs.findLastIndex(
    (rung, index) => rung === 'here' || standing.threads.some(({ step }) => step === ROAD[index]),
  );
  const cells = ROAD.map((step, index) => {
    const thread = standing.threads.find((each) => each.step === step);
    const isHere = rungs[index] === 'here';
    const classes = [
      ...(index === FIRST_FORMAL ? ['border'] : []),
      ...(index <= last ? [index === last && off === null ? 'end' : 'on'] : []),
    ].join(' ');
    const mark = thread
      ? html`<a href="#${anchors.of('c', thread.best.id)}" class="mark ${isHere ? 'here' : 'reported'}${index >= FIRST_FORMAL ? ' formal' : ''}${thread.class === 'forecast' ? ' forecast' : ''}"><span class="unseen">${stepWord(step)}, ${plural(thread.reports, 'report')}</span></a>`
      : null;
    return html`<td class="${classes}">${mark}</td>`;
  });
  const offMark =
    off !== null || isDenied
      ? html`<a href="#${anchors.of('c', standing.best.id)}" class="off-link"><span class="mark ${isDenied ? 'out' : off}"></span><span class="off-word">${standingWord(standing)}</span></a>`
      : null;
  const kind = off ?? (isDenied ? 'out' : 'road');
  const names = row.map(
    ({ party, best }, index) =>
      html`${index > 0 ? ', ' : ''}<a href="#${anchors.of('p', `${best.framework.id} ${party.id}`)}"><bdi>${party.name}</bdi></a>`,
  );
  const isLong = row.length > NAMES_IN_ROW;
  return html`<tbody class="${kind}"><tr>
<th scope="${isLong ? 'rowgroup' : 'row'}">${isLong ? `${row.length} parties` : names}<span class="narrow-facts"><b>${standingWord(standing)}</b> ${sinceInWords(standing.since)}</span></th>
${cells}<td class="border off">${offMark}</td><td class="grounds">${sinceInWords(standing.since)}<br><small>${classWord(standing.class)}, ${reportsInWords(standing)}</small></td></tr>
${isLong ? html`<tr class="names"><td colspan="${ROAD.length + 3}">${names}</td></tr>\n` : null}</tbody>
`;
}
