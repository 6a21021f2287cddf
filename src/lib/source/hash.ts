// The fingerprint of a source: if it changes, nothing is re-anchored by guessing.

/**
 * The sha256 of a document's bytes, as 64 lower-case hexadecimal digits.
 *
 * @example await hashSource(new Uint8Array()) // → 'e3b0c44298fc1c149afbf4c8996fb924…'
 * @see https://www.w3.org/TR/WebCryptoAPI/#SubtleCrypto-method-digest
 */
export async function hashSource(bytes: Uint8Array): Promise<string> {
  // A copy, because the digest wants memory that nobody shares.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
