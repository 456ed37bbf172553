import { classOf } from '../ledger/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Standing } from '../model/standing.ts';
import { type Brief, contextIn } from './brief.ts';
import { disputesOf, furtherClaims, type StandingGroup } from './evidence-order.ts';
import { type Anchors, html, type Markup } from './html-markup.ts';
import { offRoad } from './ladder.ts';
import { CLASS_MEANINGS } from './meanings.ts';
import { type ShownSentence, sentenceOf, wholeOf } from './shown-sentence.ts';
import {
  classWord,
  dateInWords,
  intervalInWords,
  plural,
  reportName,
  reportsInWords,
  ruleInWords,
  sinceInWords,
  stepWord,
} from './wording.ts';

/**
 * One entry: where a party stands, the sentence that says it best, what else is said, and every claim.
 * Parties that rest on the same sentence share one.
 */
export function standingEntry(brief: Brief, group: StandingGroup, anchors: Anchors): Markup {
  const { first: standing, standings } = group;
  const disputes = disputesOf(brief, standing);
  const further = furtherClaims(brief, standing);
  const claims = standings.flatMap(({ history }) => history.flatMap((id) => brief.claims.get(id) ?? []));
  const dates = [...new Set(standings.map(({ since }) => sinceInWords(since)))];
  return html`<article class="entry">
<div class="facts">
<h3${standings.length > 3 ? html` class="many"` : null}>${standings.map(({ party, best }, index) => html`${index > 0 ? ', ' : ''}<span id="${anchors.of('p', `${best.framework.id} ${party.id}`)}"><bdi>${party.name}</bdi></span>`)}</h3>
<p>${stepBadge(standing.best.polarity, standing.step)}</p>
<p>${dates.join('; ')}<br>
<small title="${CLASS_MEANINGS[standing.class]}">${classWord(standing.class)}, ${reportsOfAll(standings)}</small></p>
</div>
<div class="words">
${sentence(brief, standing.best, group.sentence, anchors)}
${standing.conditions.map(({ words }) => html`<p class="condition"><b>On condition</b> <q dir="auto">${words}</q></p>`)}
${further.map(({ claim, reports }) => {
  const shown = sentenceOf(brief, claim);
  return html`<div class="further"><p>${stepBadge(claim.polarity, claim.step)}${reports > 1 ? html` <small>${plural(reports, 'report')}</small>` : null}</p>${sameSentence(group, claim, shown) ? html`<p class="rule">By the same sentence.</p>` : sentence(brief, claim, shown, anchors)}</div>`;
})}
${disputes.map(
  ({ what, sides }) =>
    html`<p class="dispute"><b>In dispute</b> <span dir="auto">${what}</span>: ${sides.map(
      ({ says, claims: ids }, index) =>
        html`${index > 0 ? ' against ' : ''}<span dir="auto">${says}</span> ${ids.length === 0 ? null : html` (${ids.map((id, n) => html`${n > 0 ? ', ' : ''}<a href="#${anchors.of('c', id)}">${n + 1}</a>`)})`}`,
    )}</p>`,
)}
<details class="claims"><summary>${claims.length === 1 ? 'The claim behind this' : `All ${claims.length} claims behind this`}</summary>
${standing.rules.map((rule) => html`<p class="rule">Decided by ${ruleInWords(rule)}.</p>`)}
${standing.since.why === null ? null : html`<p class="rule" dir="auto">Date: ${standing.since.why}.</p>`}
<ol>${alike(claims).map((same) => claimItem(brief, same, standings.length > 1, anchors))}</ol>
</details>
</div>
</article>
`;
}

function reportsOfAll(standings: readonly Standing[]): string {
  const words = [...new Set(standings.map(reportsInWords))];
  if (words.length === 1) return words[0]!;
  const counts = standings.map(({ reports }) => reports);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? `${plural(most, 'report')} each` : `${least} to ${most} reports each`;
}

function stepBadge(polarity: Claim['polarity'], step: Claim['step']): Markup {
  const kind = polarity === 'denied' ? 'out' : (offRoad(step) ?? (FORMAL_STEPS.has(step) ? 'formal' : 'soft'));
  return html`<span class="badge ${kind}">${polarity === 'denied' ? 'denied: ' : ''}${stepWord(step)}</span>`;
}

const FORMAL_STEPS: ReadonlySet<string> = new Set(['signed', 'ratified', 'in-force']);

const sameSentence = ({ first, sentence: above }: StandingGroup, claim: Claim, shown: ShownSentence): boolean =>
  claim.report === first.best.report && wholeOf(shown) === wholeOf(above);

function sentence(brief: Brief, claim: Claim, { lead, quote, tail }: ShownSentence, anchors: Anchors): Markup {
  const reading = brief.reports.get(claim.report);
  return html`<figure><blockquote dir="auto"><span class="around">${lead}</span><a href="#${anchors.of('c', claim.id)}">${quote}</a><span class="around">${tail}</span></blockquote>
<figcaption>${chain(claim, reportName(reading, claim))}</figcaption></figure>`;
}

/** From the innermost source outwards to the report. */
function chain(claim: Claim, report: string): Markup {
  const links = claim.attribution.map(
    (link) =>
      html`<span class="said-${link.kind}"><bdi>${link.source}</bdi>${link.count !== null && link.count > 1 ? ` (${link.count} people)` : null}</span>`,
  );
  return html`<span class="chain">${[...links, html`<span><bdi>${report}</bdi></span>`].map(
    (link, index) => html`${index > 0 ? html`<span class="via"> via </span>` : null}${link}`,
  )}</span>`;
}

/** Claims of several parties that differ in nothing but the party, together. */
function alike(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { id: _id, party: _party, ...rest } = claim;
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** One claim, or the same of several parties. */
function claimItem(brief: Brief, same: readonly Claim[], withParty: boolean, anchors: Anchors): Markup {
  const claim = same[0]!;
  const reading = brief.reports.get(claim.report);
  const context = contextIn(brief, claim);
  const others = same.slice(1).map(({ id }) => html`<a class="target" id="${anchors.of('c', id)}"></a>`);
  const names = same.map(({ party }, index) => html`${index > 0 ? ', ' : ''}<bdi>${party.name}</bdi>`);
  const meaning = claim.when ? intervalInWords(claim.when.from, claim.when.to) : null;
  const grounds = classOf(claim);
  return html`<li class="claim" id="${anchors.of('c', claim.id)}">
<p>${others}${withParty ? html`<b>${names}</b> ` : null}${stepBadge(claim.polarity, claim.step)} ${claim.act === null ? null : html`<small>${claim.act}</small>`}${claim.background ? html` <small>told as background</small>` : null}</p>
<p class="context" dir="auto">${context.before} ${context.lead}<mark>${context.quote}</mark>${context.tail} ${context.after}</p>
<dl>
<dt>Said by</dt><dd>${claim.attribution.length === 0 ? 'nobody cited' : claim.attribution.map((link, index) => html`${index > 0 ? ', as told by ' : ''}<bdi>${link.source}</bdi> <small>(${link.kind}; “${link.cue}”)</small>`)}</dd>
<dt>Evidence</dt><dd title="${CLASS_MEANINGS[grounds]}">${classWord(grounds)}</dd>
${claim.when ? html`<dt>When</dt><dd>“<bdi>${claim.when.expression}</bdi>”${meaning === null ? null : ` = ${meaning} (${claim.when.basis})`}</dd>` : null}
${claim.condition === null ? null : html`<dt>Condition</dt><dd dir="auto">${claim.condition}</dd>`}
<dt>Report</dt><dd><bdi>${reportName(reading, claim)}</bdi>, ${dateInWords(reading?.published)}. ${!brief.whole.has(claim.report) ? null : html`<a href="#${anchors.of('t', claim.id)}">Open it at this sentence</a>`}</dd>
<dt>Read by</dt><dd>rule ${claim.rule}</dd>
</dl>
</li>
`;
}
