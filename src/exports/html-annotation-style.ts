/** Style of the annotation sheet. Kinds differ by line and shape as well as by colour. */
export const ANNOTATION_STYLE = `
:root { --paper: #faf9f6; --card: #fff; --ink: #1a1d21; --quiet: #585e67; --rule: #dcd9d1;
  --state: #0b5a94; --organisation: #00795a; --framework: #9a5b00; --person: #74368a; --outlet: #5d5d5d; --office: #8b6d9b; --out: #ad2f17;
  --content: #eef3f8; --source: #ffe7b8; --cue: #ffd0bf; --time: #b0216f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14161a; --card: #1b1e23; --ink: #e8e6e1; --quiet: #a4abb5; --rule: #373c45;
    --state: #8cc4f5; --organisation: #5fd0ac; --framework: #f0b252; --person: #cf9fe2; --outlet: #b9b9b9; --office: #b79fc6; --out: #ff8d72;
    --content: #232b35; --source: #57431a; --cue: #643425; --time: #ff9ccb; }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: clamp(1rem, 0.9rem + 0.22vw, 1.25rem)/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 64rem; padding: 0 clamp(1rem, 3vw, 3rem) 4rem; overflow-wrap: anywhere; }
h1, h2, p, ul { margin: 0; padding: 0; }
h1, h2 { font-family: Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", serif; line-height: 1.15; }
h1 { font-size: 2.25rem; } h2 { font-size: 1.5rem; }
small, .path, summary { color: var(--quiet); font-size: 0.875rem; }
header { padding-top: 2rem; }
.brand { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.14em; text-transform: uppercase; color: var(--quiet); }
.legend { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; padding: 0.8rem 0; margin-top: 0.8rem; border-block: 1px solid var(--rule); background: var(--paper); font-size: 0.875rem; }
article { padding-top: 2.5rem; }
.sheet { margin: 1rem 0; padding: clamp(1rem, 3vw, 2.2rem); background: var(--card); border: 1px solid var(--rule); border-radius: 4px; font: 1.125rem/2 Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", serif; }
.sheet p + p { margin-top: 0.6rem; }
.sheet .headline { font-weight: 600; font-size: 1.25rem; } .sheet .subheading, .sheet .standfirst { font-weight: 600; }
.m { font-weight: 600; text-decoration: underline 2px; text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
.m.state { color: var(--state); } .m.organisation { color: var(--organisation); text-decoration-style: double; }
.m.framework { color: var(--framework); text-decoration-style: wavy; } .m.person { color: var(--person); text-decoration-style: dashed; }
.m.outlet { color: var(--outlet); text-decoration-style: dotted; } .m.office { color: var(--office); text-decoration-thickness: 1px; font-weight: 400; }
.m.group { text-decoration-style: dotted; }
.m.unresolved { color: var(--out); text-decoration-style: dotted; }
.t { color: var(--time); border: 1px solid var(--time); border-radius: 3px; padding: 0 0.15em; }
.q { font-style: italic; }
.a.content { background: var(--content); } .a.source { background: var(--source); } .a.cue { background: var(--cue); border-radius: 3px; }
.tag { font: 600 0.65rem/1 system-ui, sans-serif; color: var(--quiet); margin-left: 0.15em; }
.t-tag { color: var(--time); } .a-tag { color: var(--out); vertical-align: super; }
body:has(#show-names:not(:checked)) .sheet .m { all: unset; } body:has(#show-names:not(:checked)) .m-tag { display: none; }
body:has(#show-times:not(:checked)) .sheet .t { border: 0; padding: 0; color: inherit; } body:has(#show-times:not(:checked)) .t-tag { display: none; }
body:has(#show-quotes:not(:checked)) .sheet .q { font-style: inherit; }
body:has(#show-attributions:not(:checked)) .sheet .a { background: none; } body:has(#show-attributions:not(:checked)) .a-tag { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; margin: 0.6rem 0; }
th { text-align: left; color: var(--quiet); font-weight: 500; }
th, td { padding: 0.35rem 1rem 0.35rem 0; border-top: 1px solid var(--rule); vertical-align: top; min-width: 2rem; overflow-wrap: break-word; }
td:nth-child(4) { min-width: 14rem; }
details { margin-top: 0.6rem; } summary { cursor: pointer; }
details ul { padding-left: 1.2rem; font-size: 0.875rem; color: var(--quiet); }
@media print { .legend input { display: none; } .legend { position: static; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
