/** Text with a terminal's colours in, a page that looks like the terminal out. */
export function terminalPage(command: string, text: string): string {
  const lines = `<b class="prompt">$</b> <b>${escaped(command)}</b>\n${coloured(text)}`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body><pre>${lines}</pre></body>`;
}

const STYLE = `
body { margin: 0; display: inline-block; background: #16181d; color: #dcdfe4; }
pre { margin: 0; padding: 18px 22px; font: 14px/1.3 "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace; }
b { color: #fff; } .prompt { color: #8bd649; } .dim { color: #8d95a3; }
.red { color: #ff7b72; } .green { color: #7ee787; } .yellow { color: #f2cc60; } .magenta { color: #d2a8ff; } .cyan { color: #79c0ff; }`;

const COLOURS: Readonly<Record<number, string>> = { 31: 'red', 32: 'green', 33: 'yellow', 35: 'magenta', 36: 'cyan' };

/** SGR sequences → spans. */
function coloured(text: string): string {
  let weight: string | null = null;
  let colour: string | null = null;
  return text
    .split(/(\u001b\[\d+m)/)
    .map((piece) => {
      const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
      if (code === undefined) {
        const classes = [colour, weight === 'dim' ? 'dim' : null].filter((name) => name !== null).join(' ');
        const tag = weight === 'bold' ? 'b' : 'span';
        return piece === '' ? '' : `<${tag} class="${classes}">${escaped(piece)}</${tag}>`;
      }
      const number = Number(code);
      if (number === 1) weight = 'bold';
      else if (number === 2) weight = 'dim';
      else if (number === 22) weight = null;
      else colour = COLOURS[number] ?? null;
      return '';
    })
    .join('');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
