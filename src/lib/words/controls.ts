// Signs that turn the reading order and are seen by no one: shown by their number, so that a turned-round text cannot
// read as something that the source does not say.

/** Embeddings, overrides and isolates. The plain marks (U+200E, U+200F, U+061C) stay: right-to-left text needs them. */
const directional = /[\u202a-\u202e\u2066-\u2069]/g;

/** @example showControls('a\u202eb') // 'a[U+202E]b' */
export function showControls(text: string): string {
  return text.replace(directional, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`);
}

/**
 * The same for every text in a page's data; what is not a text is kept as it is.
 *
 * @example showControlsIn({ label: 'a\u202eb', number: 1 }) // { label: 'a[U+202E]b', number: 1 }
 */
export function showControlsIn<Data>(data: Data): Data {
  if (typeof data === 'string') return showControls(data) as Data;
  if (Array.isArray(data)) return data.map((one: unknown) => showControlsIn(one)) as Data;
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, showControlsIn(value)])
  ) as Data;
}
