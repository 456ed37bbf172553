/** Bytes in, characters out: UTF-8, UTF-16, Windows-1252, and whatever an HTML page declares. */
export interface Decoded {
  /** Every character of the input, a byte order mark included, so that offsets are those of the decoded file. */
  readonly text: string;
  readonly encoding: string;
  /** What a reader should know of how it was decoded, else null. */
  readonly note: string | null;
}

export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const utf16 = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (utf16) return { text: decodeAs(utf16, bytes), encoding: utf16, note: null };
  // Whole UTF-8 is believed over a declaration: pages often declare the encoding they once had.
  const whole = strictUtf8(bytes);
  if (whole !== null && !/^iso-2022|^hz/.test(declared ?? '')) return { text: whole, encoding: 'utf-8', note: null };
  const label = declared && knownLabel(declared);
  if (label && label !== 'utf-8') return { text: decodeAs(label, bytes), encoding: label, note: null };
  return decodeBroken(bytes);
}

/** What a page's markup declares in its first bytes: `<meta charset>`, `http-equiv`, or an XML declaration. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeAs('windows-1252', bytes.subarray(0, 4096));
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^[^<]{0,4}<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1];
  // A page whose declaration can be read as bytes is not in UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) ? null : label.toLowerCase();
}

/** Neither UTF-8 nor declared: Windows-1252, unless more of it is UTF-8 than not, which then keeps its broken bytes as U+FFFD. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const lenient = decodeAs('utf-8', bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < lenient.length; i++) {
    const code = lenient.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  if (whole > broken) {
    const count = `${broken} broken ${broken === 1 ? 'place' : 'places'}`;
    return { text: lenient, encoding: 'utf-8', note: `not whole UTF-8: ${count} read as U+FFFD` };
  }
  return { text: decodeAs('windows-1252', bytes), encoding: 'windows-1252', note: 'not UTF-8: read as Windows-1252' };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows as zero bytes on one side of most pairs, as long as the text is mostly Latin. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
