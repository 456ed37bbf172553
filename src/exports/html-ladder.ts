import type { FrameworkStandings, Standing } from '../model/standing.ts';
import type { Step } from '../model/step.ts';
import { type Anchors, html, type Markup } from './html-markup.ts';
import { FIRST_FORMAL, offRoad, ROAD, rungsOf } from './ladder.ts';
import { STEP_MEANINGS } from './meanings.ts';
import { classWord, plural, reportsInWords, sinceInWords, standingWord, stepWord } from './wording.ts';

/** The ladder of one framework: parties as rows, steps as columns; each mark leads to the evidence. */
export function ladderTable(framework: FrameworkStandings, anchors: Anchors): Markup {
  return html`<div class="ladder"><table>
<caption class="unseen">${framework.name}: parties by step</caption>
<colgroup><col class="party"><col span="${ROAD.length}"><col class="off"><col class="since"><col class="grounds"></colgroup>
<thead>
<tr class="kinds" aria-hidden="true"><td></td><th colspan="${FIRST_FORMAL}">soft steps</th><th colspan="${ROAD.length - FIRST_FORMAL}" class="border">formal acts</th><th class="border"></th><td colspan="2"></td></tr>
<tr class="steps"><th scope="col" class="party"><span class="unseen">Party</span></th>${ROAD.map(stepHeading)}<th scope="col" class="border off-heading"><span>off the road</span></th><th scope="col" class="since">since</th><th scope="col" class="grounds">evidence</th></tr>
</thead>
<tbody>
${framework.standings.map((standing) => ladderRow(standing, anchors))}
</tbody>
</table></div>`;
}

const stepHeading = (step: Step, index: number): Markup =>
  html`<th scope="col"${index === FIRST_FORMAL ? html` class="border"` : null} title="${STEP_MEANINGS[step]}"><span>${stepWord(step)}</span></th>`;

function ladderRow(standing: Standing, anchors: Anchors): Markup {
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
  return html`<tr class="${off ?? (isDenied ? 'out' : 'road')}">
<th scope="row"><a href="#${anchors.of('p', `${standing.best.framework.id} ${standing.party.id}`)}"><bdi>${standing.party.name}</bdi></a><span class="narrow-facts"><b>${standingWord(standing)}</b> ${sinceInWords(standing.since)}</span></th>
${cells}<td class="border off">${offMark}</td><td class="since">${sinceInWords(standing.since)}</td><td class="grounds">${classWord(standing.class)}<br><small>${reportsInWords(standing)}</small></td></tr>
`;
}
