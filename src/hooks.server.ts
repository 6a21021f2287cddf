// What the server brings to the pages: the printer of pictures, which no reader's browser needs, and a first load
// without the program.
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { printKey, printPictures } from '#lib/ui/pictures.ts';
import { providePrinter } from '#lib/ui/printer.ts';
import { postponeStart } from './routes/firstload.ts';

providePrinter({ printKey, printPictures });

/** Pages to be read. The lesson and the worksheet are there to be worked with: their program starts by itself. */
const reading: ReadonlySet<string | null> = new Set(['/', '/[document]', '/[document]/source']);

/** Built pages to be read load no script that they don't need to be read; in development the program starts by itself. */
export const handle: Handle = ({ event, resolve }) => {
  if (!building || !reading.has(event.route.id)) return resolve(event);
  return resolve(event, {
    preload: ({ type }) => type === 'css',
    transformPageChunk: ({ html }) => {
      const postponed = postponeStart(html, base);
      if (!postponed.ok) throw new Error(`${event.url.pathname}: ${postponed.reason}.`);
      return postponed.html;
    }
  });
};
