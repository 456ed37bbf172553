/** A file name and its first characters in, the way to read it out. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'json' | 'json-lines';

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
};

export function formatOfName(path: string): InputFormat | null {
  return BY_EXTENSION[extensionOf(path)] ?? null;
}

/** Of the files in a folder, those that may be reports; a file named by itself is read whatever its name. */
export const isReadableName = (name: string): boolean => formatOfName(name) !== null || extensionOf(name) === '';

function extensionOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.gz$/, '');
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1);
}

/** For standard input and names that say nothing. `head` is the beginning of the content, decoded. */
export function sniffFormat(head: string): InputFormat {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (/^\[\s*(?:\{|\])/.test(start)) return 'json';
  if (start.startsWith('{')) return looksLikeLines(start) ? 'json-lines' : 'json';
  const markup = start.replace(/^<\?xml[^>]{0,200}\?>\s*/, '').replace(/^(?:<!--[\s\S]{0,2000}?-->\s*){1,3}/, '');
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(markup) ? 'html' : 'text';
}

/** The first line is a whole record. */
function looksLikeLines(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0) return start.trimEnd().endsWith('}');
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** What the bytes are, when they are known not to be text; null when they may be. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, signature] of SIGNATURES) if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of head) if (byte === 0 || byte < 7 || (byte > 13 && byte < 27) || byte === 127) odd++;
  return head.length > 0 && odd > head.length * 0.02 ? 'binary data' : null;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF document', ascii('%PDF-')],
  ['ZIP or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG picture', [0xff, 0xd8, 0xff]],
  ['GIF picture', ascii('GIF8')],
  ['SQLite database', ascii('SQLite format 3')],
  ['7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['xz archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['RTF document', ascii('{\\rtf')],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];
