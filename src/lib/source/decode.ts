// Bytes → text, unchanged: no trimming, no normalising, no dropped byte order mark, no replacement characters.

/** Why bytes could not be read, and where: `byte` counts from 0, `line` from 1. */
export interface DecodeFailure {
  ok: false;
  reason: 'not-utf-8' | 'not-in-this-encoding' | 'unknown-encoding';
  /** The first byte of the first sequence that cannot be read; the length of the file when it ends in mid-character. */
  byte: number;
  line: number;
  detail: string;
}

export type DecodeResult = { ok: true; text: string } | DecodeFailure;

/**
 * Reads a document's bytes as text and keeps every character, a byte order mark and carriage returns included.
 * A failed decoding is never mended: `{ ok: false, reason: 'not-utf-8', byte, line, detail }`.
 *
 * @example decodeSource(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))
 * // → { ok: false, reason: 'not-utf-8', byte: 3, line: 1, detail: 'byte 3 (0xE9, line 1) is not utf-8' }
 * @see https://encoding.spec.whatwg.org/#textdecoder
 */
export function decodeSource(bytes: Uint8Array, label = 'utf-8'): DecodeResult {
  let encoding: string;
  try {
    encoding = new TextDecoder(label).encoding;
  } catch {
    return { ok: false, reason: 'unknown-encoding', byte: 0, line: 1, detail: `“${label}” is no encoding` };
  }
  try {
    return { ok: true, text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const byte = findFirstBadByte(bytes, label);
    const line = lineOfByte(bytes, byte);
    return {
      ok: false,
      reason: encoding === 'utf-8' ? 'not-utf-8' : 'not-in-this-encoding',
      byte,
      line,
      detail: describeBadByte(bytes, byte, line, encoding)
    };
  }
}

/** The shortest prefix that fails even as an unfinished stream ends at the bad byte; its sequence begins where a whole prefix still reads. */
function findFirstBadByte(bytes: Uint8Array, label: string): number {
  if (canRead(bytes, label, true)) return startOfSequence(bytes, bytes.length, label);
  let readable = 0;
  let failing = bytes.length;
  while (failing - readable > 1) {
    const middle = (readable + failing) >> 1;
    if (canRead(bytes.subarray(0, middle), label, true)) readable = middle;
    else failing = middle;
  }
  return startOfSequence(bytes, failing - 1, label);
}

/** No encoding of the web needs more than four bytes a character. */
function startOfSequence(bytes: Uint8Array, detected: number, label: string): number {
  for (let start = detected; start >= Math.max(0, detected - 4); start--) {
    if (canRead(bytes.subarray(0, start), label, false)) return start;
  }
  return detected;
}

function canRead(bytes: Uint8Array, label: string, unfinished: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}

function lineOfByte(bytes: Uint8Array, byte: number): number {
  let line = 1;
  for (let at = 0; at < byte; at++) if (bytes[at] === 0x0a) line++;
  return line;
}

function describeBadByte(bytes: Uint8Array, byte: number, line: number, encoding: string): string {
  const value = bytes[byte];
  if (value === undefined) return `the file ends in the middle of a character (line ${line})`;
  const hex = `0x${value.toString(16).toUpperCase().padStart(2, '0')}`;
  const mark = byte === 0 && bytes.length > 1 ? (value << 8) | bytes[1]! : 0;
  const hint = mark === 0xfffe || mark === 0xfeff ? '; it begins like a UTF-16 file' : '';
  return `byte ${byte} (${hex}, line ${line}) is not ${encoding}${hint}`;
}
