// The part of an address after “?”: one view's settings in it, and everything else left as it is.

/**
 * The settings that an address has for a view; empty where it has none.
 * @example readSearch('?timeline=order,voice', 'timeline') // 'order,voice'
 */
export function readSearch(search: string, view: string): string {
  return new URLSearchParams(search).get(view) ?? '';
}

/**
 * The address's search with other settings for a view, with commas left readable.
 * @example writeSearch('?a=1', 'timeline', 'true,voice') // '?a=1&timeline=true,voice'
 * @example writeSearch('?timeline=order', 'timeline', '') // ''
 */
export function writeSearch(search: string, view: string, settings: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => name !== view);
  const all = settings === '' ? kept : [...kept, [view, settings]];
  const written = all.map((pair) => pair.map((part = '') => encode(part)).join('='));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':');
}
