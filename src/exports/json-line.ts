/**
 * A record as one line of JSON. Control characters that a terminal obeys and characters that change the direction of
 * text are written as escapes: the value stays the same, and looking at it is safe.
 */
export const jsonLine = (record: unknown): string => `${safeJson(record)}\n`;

export function safeJson(record: unknown, indent?: number): string {
  return JSON.stringify(record, null, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
