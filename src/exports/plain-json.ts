/** Characters that steer terminals or change the direction of text around them. */
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const plain = (text: string): string => text.toWellFormed().replace(STEERING, '\ufffd');

/**
 * A value as JSON that may stand in a page: characters that steer and half characters are U+FFFD, one for one, so that offsets into texts
 * stay true; `<` and line separators are escapes, so that no text of a report can end a script element.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? plain(each) : each)).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
