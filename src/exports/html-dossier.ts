import { EVIDENCE_CLASSES, type FrameworkStandings } from '../model/standing.ts';
import { STEPS } from '../model/step.ts';
import { agendaOf, type Planned } from './agenda.ts';
import { type Brief, claimsBehind } from './brief.ts';
import { groupBySentence } from './evidence-order.ts';
import { DOSSIER_SCRIPT } from './html-dossier-script.ts';
import { DOSSIER_STYLE } from './html-dossier-style.ts';
import { ladderTable } from './html-ladder.ts';
import { Anchors, html, type Markup } from './html-markup.ts';
import { renderPage } from './html-page.ts';
import { reportEntry } from './html-report.ts';
import { standingEntry } from './html-standing.ts';
import { CLASS_MEANINGS, STEP_MEANINGS } from './meanings.ts';
import { readAndReviewed } from './review-wording.ts';
import { vantageSentences } from './vantage.ts';
import { classWord, countsInWords, dayInWords, plural, stepWord } from './wording.ts';

/** Characters of reports that one file carries in full; of further ones only the sentences and what is around them. */
export const TEXT_BUDGET = 4_000_000;

/** Brief → one HTML file: ladder, evidence and reports, readable without a script and without the net. */
export function renderHtmlDossier(brief: Brief): string {
  const { frameworks } = brief.ledger;
  const anchors = new Anchors();
  const title = frameworks.length === 1 ? frameworks[0]!.name : 'State of play';
  const body = html`<header class="top">
<p class="brand">Chancery</p>
<h1 dir="auto">${title}</h1>
<p class="lead">${leadOf(brief)}</p>${vantageSentences(brief.ledger).map((line) => html`\n<p class="counts">${line}</p>`)}
${frameworks.length > 1 ? contents(frameworks, anchors) : null}
</header>
<main>
${frameworks.length === 0 ? html`<p class="empty">No report says where a party stands with a framework. Give more reports, or look at what was read with <code>chancery text</code>.</p>` : legend()}
${frameworks.map((framework) => frameworkSection(brief, framework, anchors))}
${reportSection(brief, anchors)}
</main>
<footer><p>${readAndReviewed(brief)} Standings are derived from the claims by the rules of docs/standing.md; nothing here goes beyond the sentences quoted.</p></footer>`;
  return renderPage({ title: `${title} · Chancery`, style: DOSSIER_STYLE, script: DOSSIER_SCRIPT, body });
}

function leadOf(brief: Brief): string {
  const { frameworks } = brief.ledger;
  const parties = new Set(frameworks.flatMap(({ standings }) => standings.map(({ party }) => party.id)));
  const behind = new Set([...claimsBehind(brief)].map((id) => brief.claims.get(id)?.report));
  const sources = [...brief.reports.values()].filter(({ report }) => behind.has(report.id));
  const days = sources.flatMap(({ published }) => published.to ?? published.from ?? []).sort();
  const until = days.length === 0 ? '' : `, the latest of ${dayInWords(days.at(-1)!)}`;
  const many = frameworks.length === 1 ? '' : `${plural(frameworks.length, 'framework')}, `;
  const parts = parties.size === 1 ? '1 party' : `${parties.size} parties`;
  return `${many}${parts}, from ${plural(sources.length, 'report')}${until}.`;
}

const contents = (frameworks: readonly FrameworkStandings[], anchors: Anchors): Markup =>
  html`<nav aria-label="Frameworks"><ul>${frameworks.map(
    (framework) =>
      html`<li><a href="#${anchors.of('f', framework.id)}"><bdi>${framework.name}</bdi></a> <small>${framework.standings.length}</small></li>`,
  )}</ul></nav>`;

function frameworkSection(brief: Brief, framework: FrameworkStandings, anchors: Anchors): Markup {
  const agenda = agendaOf(brief, framework.id);
  const groups = groupBySentence(brief, framework.standings);
  return html`<section class="framework" id="${anchors.of('f', framework.id)}">
<h2 dir="auto"${brief.ledger.frameworks.length === 1 ? html` class="unseen"` : null}>${framework.name}</h2>
<p class="counts">${countsInWords(framework.standings)}</p>
${ladderTable(framework.name, groups, anchors)}
${agenda.length === 0 ? null : html`<div class="agenda"><h3>Said to come</h3><ul>${agenda.map((planned) => plannedItem(planned, anchors))}</ul></div>`}
<div class="entries">
${groups.map((group) => standingEntry(brief, group, anchors))}
</div>
</section>
`;
}

const plannedItem = ({ what, times, told }: Planned, anchors: Anchors): Markup =>
  html`<li><bdi>${what}</bdi>${times.length > 0 ? ': ' : ''}${times.map(
    ({ words, claim }, index) =>
      html`${index > 0 ? '; ' : ''}${claim === null ? html`<bdi>${words}</bdi>` : html`<a href="#${anchors.of('c', claim)}"><bdi>${words}</bdi></a>`}`,
  )}${told === null ? null : html`<br><small>“<bdi>${told.quote}</bdi>” — <bdi>${told.by}</bdi></small>`}</li>`;

function legend(): Markup {
  const mark = (kind: string, words: string) => html`<li><span class="mark ${kind}"></span> ${words}</li>`;
  return html`<section class="legend" aria-label="How to read this">
<ul class="signs">
${mark('here formal', 'stands here by a formal act')}
${mark('here', 'stands here by a soft step')}
${mark('here forecast', 'forecast only')}
${mark('reported', 'also reported')}
${mark('waiting', 'waits')}
${mark('stopped', 'stopped')}
${mark('out', 'out')}
</ul>
<details><summary>What the words mean</summary>
<div class="meanings">
<dl>${STEPS.map((step) => html`<div><dt>${stepWord(step)}</dt><dd>${STEP_MEANINGS[step]}</dd></div>`)}</dl>
<dl>${EVIDENCE_CLASSES.map((name) => html`<div><dt>${classWord(name)}</dt><dd>${CLASS_MEANINGS[name]}</dd></div>`)}</dl>
</div>
</details>
</section>
`;
}

function reportSection(brief: Brief, anchors: Anchors): Markup | null {
  const named = claimsBehind(brief);
  const sources = [...brief.reports.values()].flatMap((told) => {
    const claims = told.claims.filter(({ id }) => named.has(id));
    return claims.length > 0 ? [{ ...told, claims }] : [];
  });
  if (sources.length === 0) return null;
  return html`<section class="reports" id="reports">
<h2>Reports</h2>
${sources.map((told) => reportEntry(told, brief.whole.get(told.report.id), anchors))}
</section>
`;
}
