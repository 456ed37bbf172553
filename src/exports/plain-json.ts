/**
 * In JSON: escapes, and characters that steer terminals or change the direction of text around them, or that a page must
 * not find in a script element. Escapes are taken whole, so that a backslash of a text is never half of one.
 */
const SPECIAL = /\\(?:u[0-9a-f]{4}|.)|[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<\u2028\u2029]/g;

/** Escapes that stay; the others stand for control characters and half characters. */
const HARMLESS: ReadonlySet<string> = new Set(['\\"', '\\\\', '\\n', '\\r', '\\t']);

const ESCAPED: ReadonlySet<string> = new Set(['<', '\u2028', '\u2029']);

/**
 * A value as JSON that may stand in a page: characters that steer and half characters are U+FFFD, one for one, so that offsets into texts
 * stay true; `<` and line separators are escapes, so that no text of a report can end a script element.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(SPECIAL, (found) => {
    if (HARMLESS.has(found)) return found;
    return ESCAPED.has(found) ? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}` : '\ufffd';
  });
}
