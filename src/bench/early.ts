// Starts the request for the data while the rest of the page is still being read.
import { readAddress } from './address.ts';

const data = readAddress(location.search, location.href);
// What goes wrong is told where the data is used; until then nobody listens.
const loading = data.ok ? fetch(data.url).then((answer) => answer.json() as Promise<unknown>) : null;
loading?.catch(() => undefined);
Object.assign(window, { __data: { address: data, loading } });
