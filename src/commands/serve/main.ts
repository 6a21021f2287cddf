// `npm start`: builds the site, serves it on this machine and prints its address.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from '#commands/serve/build.ts';
import { listDocuments } from '#commands/serve/documents.ts';
import { listen } from '#commands/serve/listen.ts';
import { serveSite } from '#commands/serve/site.ts';

const usage = `npm start -- [options]
  --port 4173        the port to begin with; the next free one is taken
  --strict-port      stop instead if that port is taken
  --host localhost   the address to listen on; 0.0.0.0 shows the site to the network
  --base /path       serve the site below this path
  --no-build         serve what the last build left`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const site = join(root, 'build');
const options = readOptions();

if (options.build) {
  console.log('Building the site …');
  const built = await buildSite(root);
  if (!built.ok) {
    console.error(built.output);
    stop(
      built.reason === 'stopped'
        ? 'The build was stopped.'
        : 'The site was not built; the reason stands above.'
    );
  }
  console.log(`Built in ${built.seconds.toFixed(1)} s.`);
}
if (!existsSync(join(site, 'index.html'))) stop('There is no built site. Run “npm run build” first.');

const listening = await listen(serveSite(site, options.base), options);
if (!listening.ok) stop(listening.detail);

const shownHost = options.host === '0.0.0.0' || options.host === '::' ? 'localhost' : options.host;
const home = `http://${shownHost}:${listening.port}${options.base}/`;
const documents = listDocuments(join(root, 'seeds'), site);
console.log(`\nSourceline is at ${documents[0] === undefined ? home : `${home}${documents[0]}/`}`);
for (const document of documents.slice(1)) console.log(`              and ${home}${document}/`);
console.log('Ctrl+C ends it.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void listening.close().then(() => process.exit(0));
  });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        host: { type: 'string', default: 'localhost' },
        base: { type: 'string', default: '' },
        'strict-port': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false }
      }
    });
    if (values.help) stop(usage, 0);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`--port ${values.port} is not a port.`);
    return {
      port,
      host: values.host,
      base: values.base.replace(/\/+$/, ''),
      tries: values['strict-port'] ? 1 : 100,
      build: !values['no-build']
    };
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`);
  }
}

function stop(message: string, code = 1): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}
