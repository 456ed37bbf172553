/** Style of the dossier: light and dark, 360 to 2560 pixels, and paper. Colours tell nothing that shapes and words do not. */
export const DOSSIER_STYLE = `
:root {
  --paper: #faf9f6; --card: #ffffff; --ink: #1a1d21; --quiet: #585e67; --rule: #dcd9d1; --hair: #ebe8e1;
  --formal: #0b4a7a; --soft: #2f7fb8; --soft-ink: #1c6598; --track: #9fc0d8; --wait: #9a5b00; --stop: #74368a; --out: #ad2f17;
  --mark: #fdeeb0; --mark-ink: #1a1d21; --focus: #0b4a7a;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", "Times New Roman", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1b1e23; --ink: #e8e6e1; --quiet: #a4abb5; --rule: #373c45; --hair: #262a31;
    --formal: #8cc4f5; --soft: #5b9fd4; --soft-ink: #7fb7e6; --track: #3c5c77; --wait: #f0b252; --stop: #cf9fe2; --out: #ff8d72;
    --mark: #57471a; --mark-ink: #fff6da; --focus: #8cc4f5;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: clamp(1rem, 0.9rem + 0.22vw, 1.3rem)/1.5 var(--sans); background: var(--paper); color: var(--ink);
  scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0 auto; max-width: 88rem; padding: 0 clamp(1rem, 3vw, 3rem) 4rem; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
small { font-size: 0.8125rem; color: var(--quiet); }
a { color: inherit; text-decoration-color: var(--track); text-underline-offset: 0.18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code { font-size: 0.9em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { padding: clamp(1.5rem, 4vw, 3.5rem) 0 1.25rem; border-bottom: 2px solid var(--ink); }
.brand { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.14em; text-transform: uppercase; color: var(--quiet); }
h1 { font: 600 clamp(2rem, 1.4rem + 2.4vw, 3.25rem)/1.1 var(--serif); margin: 0.35rem 0 0.5rem; letter-spacing: -0.01em; }
.lead { font-size: 1.0625rem; color: var(--quiet); }
.top nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; margin-top: 1rem; }
.top nav a { font-weight: 600; }
.empty { padding: 3rem 0; font-size: 1.125rem; max-width: 38rem; }

.legend { padding: 0.9rem 0; border-bottom: 1px solid var(--rule); font-size: 0.875rem; color: var(--quiet); }
.signs { display: flex; flex-wrap: wrap; gap: 0.35rem 1.4rem; align-items: center; }
.signs li { display: flex; align-items: center; gap: 0.5rem; }
.legend details { margin-top: 0.5rem; }
.meanings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 3rem; padding-top: 0.6rem; }
.meanings div { display: grid; grid-template-columns: 10rem 1fr; gap: 0.75rem; padding: 0.2rem 0; }
.meanings dt { color: var(--ink); font-weight: 600; }
summary { cursor: pointer; width: fit-content; }
summary:hover { color: var(--ink); }

.framework { padding-top: clamp(2.25rem, 4vw, 3.5rem); }
.legend + .framework:has(h2.unseen) { padding-top: 1.25rem; }
h2 { font: 600 clamp(1.5rem, 1.25rem + 1vw, 2rem)/1.2 var(--serif); letter-spacing: -0.005em; }
.counts { color: var(--quiet); margin: 0.2rem 0 1rem; }

.mark { --size: 0.8rem; position: relative; display: inline-block; width: var(--size); height: var(--size); border-radius: 50%;
  border: 2px solid var(--soft); background: var(--paper); vertical-align: middle; flex: none; }
.mark::after { content: ""; position: absolute; inset: -0.7rem; border-radius: 50%; }
.mark.here { --size: 1.15rem; background: var(--soft); }
.mark.here.formal { background: var(--formal); border-color: var(--formal); }
.mark.reported { --size: 0.7rem; }
.mark.reported.formal { border-color: var(--formal); }
.mark.here.forecast { background: var(--paper); border-style: dashed; }
.mark.waiting { --size: 0.95rem; border-radius: 0; border-color: var(--wait); rotate: 45deg; }
.mark.stopped { --size: 1rem; border-radius: 1px; border-color: var(--stop); background: var(--stop); }
.mark.out { --size: 1.15rem; border: 0; background: linear-gradient(45deg, transparent 43%, var(--out) 43% 57%, transparent 57%),
  linear-gradient(-45deg, transparent 43%, var(--out) 43% 57%, transparent 57%); border-radius: 0; }
a.mark:hover { outline: 3px solid var(--track); outline-offset: 1px; }

.ladder { position: relative; }
.ladder table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.ladder th { font-weight: inherit; text-align: left; }
.ladder .kinds th { font-size: 0.75rem; letter-spacing: 0.09em; text-transform: uppercase; color: var(--quiet); text-align: center; padding-bottom: 0.25rem; }
.ladder .kinds td { padding: 0; }
.ladder .steps th { font-size: 0.74rem; color: var(--quiet); text-align: center; padding: 0.25rem 0.1rem 0.5rem; vertical-align: bottom; overflow-wrap: normal; }
.ladder .steps th.grounds { text-align: left; padding-left: 0.75rem; }
.ladder col.party { width: 15%; } .ladder col.off { width: 10%; } .ladder col.grounds { width: 20%; }
.ladder tbody { border-top: 1px solid var(--rule); }
.ladder tbody:hover { background: var(--card); }
.ladder tbody th { min-width: 0; font-weight: 600; padding: 0.55rem 0.75rem 0.55rem 0; line-height: 1.25; }
.ladder tbody th a { text-decoration: none; }
.ladder tbody th a:hover { text-decoration: underline; }
.ladder tbody td { position: relative; text-align: center; padding: 0; height: 2.7rem; }
.ladder tbody td.grounds { text-align: left; font-size: 0.875rem; line-height: 1.3; padding: 0.35rem 0 0.35rem 0.75rem; }
.ladder tbody .names td { height: auto; text-align: left; padding: 0 0 0.6rem; font-size: 0.9375rem; line-height: 1.45; }
.ladder .names a { text-decoration: none; }
.ladder .names a:hover { text-decoration: underline; }
.ladder td.grounds small { font-size: 0.78rem; }
.ladder .border { border-left: 1px dashed var(--rule); }
.ladder td.on::before, .ladder td.end::before { content: ""; position: absolute; top: calc(50% - 1px); left: 0; right: 0; height: 2px; background: var(--track); }
.ladder td.end::before { right: 50%; }
.ladder td:nth-of-type(1).on::before { left: 50%; }
.ladder td:nth-of-type(1).end::before { display: none; }
.ladder .waiting td.on::before, .ladder .stopped td.on::before, .ladder .out td.on::before { background: repeating-linear-gradient(90deg, var(--track) 0 4px, transparent 4px 9px); }
.ladder td .mark { z-index: 1; }
.ladder td.off { white-space: nowrap; text-align: left; padding-left: 0.75rem; }
.ladder .off-link { text-decoration: none; }
.ladder .off-link:hover { text-decoration: underline; }
.ladder .off-word { font-size: 0.875rem; margin-left: 0.55rem; }
.ladder .waiting .off-word { color: var(--wait); } .ladder .stopped .off-word { color: var(--stop); } .ladder .out .off-word { color: var(--out); }
.narrow-facts { display: none; }

.agenda { display: grid; grid-template-columns: minmax(12rem, 20%) minmax(0, 46rem); gap: 0 2rem; margin-top: 1.6rem; font-size: 0.9375rem; }
.agenda h3 { font-size: 0.9375rem; }
.agenda li + li { margin-top: 0.2rem; }
.entries { margin-top: 2.25rem; }
.entry { display: grid; grid-template-columns: minmax(12rem, 20%) minmax(0, 46rem); gap: 0 2rem; padding: 1.1rem 0; border-top: 1px solid var(--rule); }
.facts { font-size: 0.9375rem; display: flex; flex-direction: column; gap: 0.35rem; }
h3 { font-size: 1.125rem; font-weight: 650; line-height: 1.25; }
.facts p { line-height: 1.35; }
.badge { display: inline-block; padding: 0.08rem 0.55rem 0.12rem; border: 1.5px solid currentColor; border-radius: 1rem; font-size: 0.84rem; font-weight: 600; line-height: 1.35; color: var(--soft-ink); }
.badge.formal { background: var(--formal); border-color: var(--formal); color: var(--paper); }
.badge.waiting { color: var(--wait); border-radius: 2px; } .badge.stopped { color: var(--stop); border-radius: 2px; } .badge.out { color: var(--out); border-radius: 2px; }
blockquote { font: 1.1875rem/1.5 var(--serif); }
blockquote a { text-decoration: none; }
.around { color: var(--quiet); }
h3.many { font-size: 1rem; font-weight: 600; }
h3 > span { scroll-margin-top: 2rem; }
h3 > span:target { text-decoration: underline 3px var(--track); text-underline-offset: 0.2em; }
blockquote a:hover { text-decoration: underline; text-decoration-color: var(--track); }
blockquote::before { content: "\\201c"; margin-left: -0.45em; color: var(--quiet); }
blockquote::after { content: "\\201d"; color: var(--quiet); }
figcaption { margin-top: 0.4rem; font-size: 0.875rem; color: var(--quiet); }
.said-anonymous { font-style: italic; }
.condition, .dispute { margin-top: 0.8rem; font-size: 0.9375rem; }
.condition b { color: var(--wait); } .dispute b { color: var(--stop); }
.further { margin-top: 1.1rem; padding-left: 1rem; border-left: 3px solid var(--hair); }
.further blockquote { font-size: 1.0313rem; margin-top: 0.35rem; }
.claims { margin-top: 1rem; font-size: 0.9375rem; }
.claims > summary, .reader > summary, .removals > summary, .legend summary { font-size: 0.875rem; color: var(--quiet); }
.rule { margin-top: 0.5rem; font-size: 0.875rem; color: var(--quiet); }
.claim { margin-top: 0.9rem; padding: 0.9rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-radius: 4px; }
.claim:target, .claim:has(.target:target) { border-color: var(--focus); box-shadow: 0 0 0 1px var(--focus); }
.context { font: 1.0313rem/1.55 var(--serif); margin: 0.5rem 0 0.7rem; color: var(--quiet); }
mark { background: var(--mark); color: var(--mark-ink); padding: 0.08em 0.1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; border-radius: 2px; }
.claim dl { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.2rem 0.75rem; font-size: 0.875rem; }
.claim dt { color: var(--quiet); }

.reports { padding-top: 3.5rem; }
.report { padding: 1.2rem 0; border-top: 1px solid var(--rule); }
.reports h2 + .report { margin-top: 1rem; }
.imprint { color: var(--quiet); font-size: 0.9375rem; margin-top: 0.15rem; }
.reader, .removals { margin-top: 0.5rem; }
.sheet { max-width: 46rem; margin: 0.8rem 0; padding: clamp(1rem, 3vw, 2rem); background: var(--card); border: 1px solid var(--rule); border-radius: 4px; font: 1.0625rem/1.6 var(--serif); }
.sheet p + p { margin-top: 0.7rem; }
.sheet mark a { text-decoration: none; }
.sheet .target { scroll-margin-top: 30vh; }
.sheet .target:target + mark { outline: 2px solid var(--focus); outline-offset: 2px; }
.sheet del { color: var(--quiet); font-family: var(--sans); font-size: 0.8em; text-decoration-color: var(--track); }
.sheet .furniture { margin-top: 0.3rem; line-height: 1.35; }
.removals ul { margin: 0.2rem 0 0.8rem; padding-left: 1rem; border-left: 3px solid var(--hair); font-size: 0.875rem; color: var(--quiet); }
.removals p { font-size: 0.875rem; margin-top: 0.5rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 0.875rem; color: var(--quiet); }
footer p { max-width: 46rem; }

.tools { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; margin-top: 1rem; }
.tools input::placeholder { color: var(--quiet); opacity: 1; }
.tools input { font: inherit; font-size: 0.9375rem; color: inherit; background: var(--card); border: 1px solid var(--rule); border-radius: 4px; padding: 0.35rem 0.7rem; width: 16rem; max-width: 100%; }
.tools button { font: inherit; font-size: 0.9375rem; color: inherit; background: none; border: 1px solid var(--rule); border-radius: 4px; padding: 0.35rem 0.8rem; cursor: pointer; }
.tools button:hover { border-color: var(--quiet); }
[hidden] { display: none !important; }

@media (max-width: 62rem) {
  .ladder .grounds, .ladder .kinds td:last-child { display: none; }
  .ladder col.grounds { display: none; }
  .ladder col.party { width: 22%; } .ladder col.off { width: 16%; }
}
@media (max-width: 46rem) {
  .ladder table, .ladder thead, .ladder tbody { display: block; }
  .ladder .kinds { display: none; }
  .ladder tr { display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); }
  .ladder .steps { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); }
  .ladder .steps th { width: auto; padding: 0.4rem 0; height: 6.6rem; display: flex; align-items: end; justify-content: center; }
  .ladder .steps th span { writing-mode: vertical-rl; rotate: 180deg; line-height: 1; white-space: nowrap; }
  .ladder .steps th.party, .ladder .steps th.grounds { display: none; }
  .ladder .off-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ladder tbody th { grid-column: 1 / -1; padding: 0.6rem 0 0; display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
  .narrow-facts { display: inline; font-weight: 400; font-size: 0.875rem; color: var(--quiet); }
  .narrow-facts b { color: var(--ink); font-weight: 600; }
  .ladder tbody td { height: 2.3rem; display: flex; align-items: center; justify-content: center; }
  .ladder tbody td.grounds { display: none; }
  .ladder tbody .names td { grid-column: 1 / -1; display: block; padding-top: 0.2rem; }
  .ladder td.off { padding-left: 0; }
  .entry, .agenda { grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
  .facts { flex-direction: row; flex-wrap: wrap; gap: 0.3rem 1rem; align-items: baseline; }
  .facts h3 { width: 100%; }
  .facts br { display: none; }
  blockquote::before { margin-left: 0; }
  .meanings div, .claim dl { grid-template-columns: minmax(0, 1fr); gap: 0 0.75rem; }
  .claim dd { margin-bottom: 0.4rem; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --hair: #ddd; --formal: #0b4a7a; --soft: #2f7fb8; --track: #9fc0d8;
    --wait: #8a5200; --stop: #74368a; --out: #ad2f17; --mark: #fdeeb0; --mark-ink: #000; }
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { text-decoration: none; }
  .top { padding-top: 0; }
  .tools, .reader, .legend details, .claims > summary { display: none; }
  .claims::details-content, .removals::details-content { content-visibility: visible; display: block; height: auto; }
  .facts, figure, .claim, .further, .report, .ladder tbody { break-inside: avoid; }
  .entry, .agenda { display: block; padding: 0.9rem 0; }
  .facts { flex-direction: row; flex-wrap: wrap; gap: 0.1rem 1rem; align-items: baseline; margin-bottom: 0.5rem; }
  .facts h3 { width: 100%; }
  .facts br { display: none; }
  blockquote { font-size: 1.08rem; }
  blockquote::before { margin-left: 0; }
  .claim { border: 0; border-left: 2px solid var(--rule); border-radius: 0; padding: 0 0 0 0.8rem; margin-top: 0.7rem; }
  .context { font-size: 0.95rem; margin: 0.2rem 0; line-height: 1.4; }
  .claim dl { display: block; font-size: 0.78rem; color: var(--quiet); }
  .claim dt, .claim dd { display: inline; }
  .claim dt::after { content: ": "; }
  .claim dd::after { content: "  "; white-space: pre; }
  .ladder .steps th { font-size: 6.6pt; }
  .claim dd a, .link-in { display: none; }
  h2, h3 { break-after: avoid; }
  .framework { padding-top: 8mm; }
}
`;
