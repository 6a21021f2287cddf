// Opens a server on this machine, on the wanted port or the next free one.
import { createServer, type RequestListener, type Server } from 'node:http';

/** An open server, or why there is none. `close` ends it at once, open connections included. */
export type Listening =
  | { ok: true; port: number; close: () => Promise<void> }
  | { ok: false; reason: 'port-taken' | 'not-allowed'; detail: string };

/**
 * Listens on the first free port from `port` up, trying at most `tries` of them. `localhost` means both
 * loopback addresses, since a browser tries IPv6 first: a port counts as free only if both are.
 * @example await listen(handler, { host: 'localhost', port: 4173, tries: 100 }) // { ok: true, port: 4173, close }
 */
export async function listen(
  handler: RequestListener,
  options: { host: string; port: number; tries: number }
): Promise<Listening> {
  const { host, port, tries } = options;
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (let candidate = port; candidate < port + tries && candidate < 65536; candidate++) {
    const opened = await openAll(handler, hosts, candidate);
    if (opened.kind === 'open') {
      return { ok: true, port: candidate, close: () => closeAll(opened.servers) };
    }
    if (opened.kind === 'failed') return { ok: false, reason: 'not-allowed', detail: opened.detail };
  }
  const span = tries === 1 ? `Port ${port} is` : `Ports ${port} to ${port + tries - 1} are`;
  return { ok: false, reason: 'port-taken', detail: `${span} taken.` };
}

type Opened = { kind: 'open'; servers: Server[] } | { kind: 'taken' } | { kind: 'failed'; detail: string };

async function openAll(handler: RequestListener, hosts: string[], port: number): Promise<Opened> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(handler);
    const error = await open(server, host, port);
    if (error === undefined) {
      servers.push(server);
      continue;
    }
    // A machine without IPv6 has no ::1, and nothing can be in the way there.
    if (host === '::1' && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')) continue;
    await closeAll(servers);
    return error.code === 'EADDRINUSE' ? { kind: 'taken' } : { kind: 'failed', detail: error.message };
  }
  return { kind: 'open', servers };
}

function open(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, ipv6Only: host.includes(':') }, () => resolve(undefined));
  });
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    })
  );
}
