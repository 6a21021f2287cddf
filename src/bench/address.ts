// Which data a bench page may load: only from this machine.

export type BenchData = { ok: true; url: string; count: number } | { ok: false; reason: string };

/** The machine's own names, as a policy can name them too; an IPv6 address cannot stand in one. */
export const loopback = ['localhost', '127.0.0.1'] as const;

/**
 * Reads `?n=…&data=…`. Without `n` all events are drawn.
 * @example readAddress('?n=12&data=http://localhost:9000/12.json', 'http://localhost:4173/bench/') // { ok: true, url, count: 12 }
 * @example readAddress('?data=https://example.org/a.json', base) // { ok: false, reason: '“data” must lie on this machine …' }
 */
export function readAddress(search: string, base: string): BenchData {
  const parameters = new URLSearchParams(search);
  const data = parameters.get('data');
  if (data === null) return { ok: false, reason: 'the address needs “data”, the URL of a JSON array' };
  const n = parameters.get('n');
  const count = n === null ? Infinity : Number(n);
  if (!(count > 0)) return { ok: false, reason: `“n” is not a number of events: ${n}` };
  let url: URL;
  try {
    url = new URL(data, base);
  } catch {
    return { ok: false, reason: `“data” is not a URL: ${data}` };
  }
  const isHere = /^https?:$/.test(url.protocol) && (loopback as readonly string[]).includes(url.hostname);
  if (!isHere)
    return {
      ok: false,
      reason: `“data” must lie on this machine (${loopback.join(' or ')}), not at ${url.origin}`
    };
  return { ok: true, url: url.href, count };
}
