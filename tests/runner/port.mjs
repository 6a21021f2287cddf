// Finds a free port for the site that the browser tests open.
import { createServer } from 'node:net';

/**
 * The first port from `from` up that nothing on this machine listens on.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function findFreePort(from) {
  for (let port = from; port < from + 200; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${from} to ${from + 199} is free.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
