/** The help of every command in, docs/cli.md out: `npm run docs` writes it, a test fails when it is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../src/cli/effects.ts';
import { defineProgram } from '../src/cli/program.ts';
import { run } from '../src/cli/run.ts';

const TARGET = new URL('../docs/cli.md', import.meta.url);

export async function renderCliReference(): Promise<string> {
  const commands = defineProgram(effectsInto([])).commands.map((command) => command.name());
  const sections = await Promise.all(
    commands.map(async (name) => `### chancery ${name}\n\n${fenced(await helpOf([name, '--help']))}`),
  );
  return [INTRODUCTION, fenced(await helpOf(['--help'])), ...sections, CONTRACTS].join('\n\n');
}

async function helpOf(args: readonly string[]): Promise<string> {
  const written: string[] = [];
  await run(args, effectsInto(written));
  return written.join('').trimEnd();
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** Help only writes; whatever else a command might do is a mistake here. */
function effectsInto(written: string[]): Effects {
  const output = {
    isTTY: false,
    columns: 100,
    write: async (text: string) => {
      written.push(text);
    },
  };
  const refuse = () => {
    throw new Error('help needs nothing but words');
  };
  return {
    stdout: output,
    stderr: output,
    env: {},
    input: refuse,
    now: Date.now,
    writeFile: refuse,
    temporaryFolder: refuse,
    chancery: refuse,
    dateTogether: refuse,
    topicsBearingOn: refuse,
    fold: refuse,
    ledger: refuse,
    gazetteer: refuse,
    page: refuse,
    listen: refuse,
    openBrowser: refuse,
    untilStopped: refuse,
  };
}

const INTRODUCTION = `# Command line

Written by \`npm run docs\` from the commands' own help; change it there (\`src/cli\`, \`scripts/cli-reference.ts\`).

In a checkout \`./bin/chancery\` is the same command as an installed \`chancery\`.

## Commands`;

const CONTRACTS = `## What other programs can rely on

**Streams.** Results go to standard output, everything else to standard error. Progress shows only on a terminal, and only
when reading takes longer than a second. A closed pipe (\`| head\`) is no error.

**Exit codes.** 0: done. 2: bad input or usage; one bad report never stops a run and leaves the code at 0, unless none
could be read. 3: what was asked for was not found. 4: the ledger file said no (locked, read-only, full, damaged, not a
ledger, from a newer version). 1: a fault in Chancery itself, printed with its stack.

**Failures** are one line each: \`chancery: what: value (where); what to do\`.

**Colour.** \`--color always|auto|never\` decides, then \`FORCE_COLOR\`, then \`NO_COLOR\`, then whether standard output is a
terminal. Without a UTF-8 locale (\`LC_ALL\`, \`LC_CTYPE\`, \`LANG\`) our own signs are ASCII. Text wraps at the width of the
terminal, else at \`COLUMNS\`, else at 80.

**JSON** is UTF-8. Control characters and characters that change the direction of text are written as \`\\u\` escapes.
Keys may be added; those below stay.

**Offsets** are half-open and count UTF-16 units of the report as decoded, so that in JavaScript
\`text.slice(start, end) === quote\`. For HTML they point into the page's plain text, which is kept beside the markup
(\`docs/architecture.md\` says how it is made). A source, cue or content in several pieces, or with page furniture inside
it, is an array of spans.

### \`claims --json\`: one claim a line

\`\`\`json
{
  "report": {
    "id": "sha256:…",
    "path": "reports/002.txt",
    "title": "…",
    "outlet": null,
    "published": { "from": "2024-05-03", "to": "2024-05-03", "basis": "said", "why": "…" }
  },
  "framework": { "id": "artemis-accords", "name": "Artemis Accords" },
  "party": { "id": "PER", "name": "Peru" },
  "step": "announced",
  "act": null,
  "polarity": "affirmed",
  "background": false,
  "attribution": [
    { "source": "the foreign ministry", "kind": "named", "count": null, "cue": "said", "speaksFor": "PER" }
  ],
  "when": { "expression": "Thursday", "from": "2024-05-02", "to": "2024-05-02", "basis": "inferred" },
  "condition": null,
  "evidence": { "quote": "Peru will join the accords", "start": 120, "end": 146 },
  "rule": "…",
  "confidence": 0.9
}
\`\`\`

\`path\` is as given on the command line (\`file#id\` for a record of a JSON file, \`-\` for standard input). \`attribution\` is
innermost first and empty for the outlet's own voice; \`kind\` is \`named\`, \`anonymous\`, \`outlet\`, \`statement\`, \`post\` or
\`document\`. \`polarity\` is \`affirmed\` or \`denied\`: a denied joining is a claim of its own and no joining. \`basis\` is
\`said\`, \`inferred\` or \`unknown\`.

### \`records --json\`: one record a line

\`{"id","record","report":{…},…,"attribution":[…],"evidence":{"quote","start","end"},"sentence","rule","confidence"}\`;
\`record\` is \`event\`, \`relation\`, \`quote\`, \`framework\` or \`list\`, and the fields between are those of its kind
(\`docs/records.md\`).
### \`dates --json\`: one report a line

\`{"report":{…},"claims":[{"id","framework","party","step","polarity","when","why"}]}\`; \`report.published.why\` is the
reasoning for the report (\`docs/dating.md\`).

### \`text --json\`: one report a line

\`{"report":{…},"title","text","removed":[{"step","reason","text","start","end"}]}\`

### \`annotate --json\`: one report a line

\`{"report":{…},"sentences":[…],"mentions":[…],"attributions":[{"source":{"start","end"}|null,"cue":{"start","end"},"content":{"start","end"},…}],"times":[{"start","end","expression","value",…}],"quotes":[…]}\`;
\`value\` is a TIMEX3 value.

### \`brief --json\`: one document

\`{"asOf","knownBy","uncertain":[{"report","path","published","why","claims"}],"frameworks":[{"id","name","standings":[{"party","step","polarity","since","class","origins":{"lower","upper"},"reports","conditions","disputed","history":[claim ids],"best","threads","rules"}]}],"agenda":[…],"disputes":[{"rule","kind","framework","party","what","sides":[{"says","claims":[claim ids],"cited":[{"id","report","path","source","quote","start","end"}]}],"preferences":[{"rule","side","why"}]}],"framing":[…],"origins":[…],"claims":[…],"rejected":[…],"reopened":[…]}\`

\`asOf\`, \`knownBy\` and \`uncertain\` are of \`--as-of\` and \`--known-by\` (\`docs/standing.md\`); null and empty without them.
\`disputes\` are what reports say differently (\`docs/standing.md\`): \`party\` is null where it concerns the framework as a
whole; \`cited\` holds the words of each side; \`preferences\` say which side each rule would prefer, \`side\` counting from 0.
A standing with \`"polarity":"denied"\` rests on denials alone: the reports only say that the step is not so. \`claims\`
holds every claim that a history names, as \`claims --json\` gives it, with its \`id\`. What was decided by hand is in
\`reviewed\` of a claim, in \`rejected\` and in \`reopened\` (\`docs/review.md\`).

\`agenda\` holds, by date and with open dates after, planned steps
(\`{"kind":"step","framework","party","step","expression","from","to","claim"}\`) and planned events
(\`{"kind":"event","event","framework","participants":[{"id","name","kind","office","of"}],"place","expression","from","to","records":[ids],"evidence":{"path","quote","start","end"}}\`).
A condition is \`{"words","claim","published","source"}\`.

### \`origins --json\`: one (framework, party, step) a line

\`{"framework":{"id","name"},"party":{"id","name"},"step","outlets","origins":{"lower","upper"},"list":[{"name","kind","proven","reports":[path…]}],"merges":[{"reports":[path…],"rule","evidence":{path: quote}}],"opposite":{"origins","list"}|null}\`

\`list\` has \`upper\` entries, the \`proven\` first; \`kind\` is \`document\`, \`party-statement\`, \`other-party-statement\`,
\`named-official\`, \`unnamed-official\` or \`outlet-own\`. \`opposite\` holds the origins of a denial. With \`--side-by-side\` come
\`"passages":[{"left":{"path","words":[{"word","same"}]},"right":{…}}]\`. The \`origins\` of a brief are the same. Rules: \`docs/origins.md\`.

### \`explain --json\`: one document

\`{"asOf","knownBy","uncertain","framework":{"id","name"},"standing":{…},"claims":[{"id",…,"context":{"before","lead","quote","tail","after"}}],"reports":[{"id","path",…,"removed":[{"step","reason","texts"}]}],"disputes":[…],"origins":{…,"change":[words]}|null}\`

### \`diff --json\`: one document

\`{"from","to","uncertain":[…],"changes":[{"kind","framework":{"id","name"},"party":{"id","name"},"before":{"step","polarity"}|null,"after":{"step","polarity"},"what","from","to","because":{"id",…}}]}\`;
\`kind\` is \`new\`, \`moved\`, \`condition\`, \`dispute\`, \`planned\`, \`done\` or \`slipped\`, \`because\` a claim as in \`brief --json\`
(\`docs/standing.md\`).

### \`framing --json\`: one thing a line

\`{"kind","name","wordings":[{"words","marked","reports","cited":[{"id","report","path","source","quote","start","end"}]}]}\`;
\`framing\` in the brief is a list of the same.

### \`review --json\`: one doubt a line

\`{"kind","claims":[{"id",…}],…}\`: with \`decision\` for \`reopened\`; \`framework\`, \`party\` and \`what\` for \`disputed\`; \`of\`,
\`from\`, \`into\` and \`listed\` for \`alike\`. Decisions are printed as \`export\` does:
\`{"id","action","claim","report","change","rules","by","at","why"}\`, with \`of\`, \`from\` and \`into\` (and \`claims\` for a split) in
place of the claim for \`merge\` and \`split\`. \`import --json\` prints \`{"added","known","unknown","conflicts":[{"subject","here","imported"}]}\`.

### \`read --json\`: one line

\`{"ledger","new","known","revisions","reread","unread":[{"path","why"}],"failed":[path…],"claims","holds":{"reports","claims"}}\`
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await renderCliReference());
