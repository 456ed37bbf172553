/** Markup that is safe to stand in a page. Only `html` and `fixed` make it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

type Piece = Markup | string | number | null | false | readonly Piece[];

/**
 * Template of a page: everything put in is text and is escaped, unless it is markup made here.
 * Attribute values must stand in double quotes.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let source = parts[0]!;
  for (const [index, piece] of pieces.entries()) source += sourceOf(piece) + parts[index + 1]!;
  return new Markup(source);
}

/** A text of our own (style, script) that must not be escaped. Never give it anything out of a report. */
export const fixed = (source: string): Markup => new Markup(source);

function sourceOf(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Markup) return piece.source;
  if (Array.isArray(piece)) return piece.map(sourceOf).join('');
  return escapeText(String(piece));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and double-quoted attributes; characters that steer terminals or override direction become U+FFFD. */
const escapeText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
