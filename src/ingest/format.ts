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
  const name = path.toLowerCase().replace(/\.gz$/, '');
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (BY_EXTENSION[name.slice(dot + 1)] ?? null);
}

/** For standard input and names that say nothing. */
export function sniffFormat(head: string): InputFormat {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (start.startsWith('{')) return looksLikeLines(start) ? 'json-lines' : 'json';
  if (/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(start))
    return 'html';
  return 'text';
}

function looksLikeLines(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0) return true;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
