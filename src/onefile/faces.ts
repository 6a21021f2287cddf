// The faces of the page, inside its style sheet: a page from a file may fetch none.
import { readFileSync } from 'node:fs';

/** `fonts.css` with each file of it as data: nothing is waited for, so the page is first seen in its own faces. */
export function writeFaces(folder = 'static', sheet = 'src/lib/ui/fonts.css'): string {
  const written = readFileSync(sheet, 'utf8').replaceAll('font-display: optional', 'font-display: block');
  return written.replace(/url\('(\/fonts\/[\w.-]+\.woff2)'\)/g, (_, path: string) => {
    const data = readFileSync(`${folder}${path}`).toString('base64');
    return `url('data:font/woff2;base64,${data}')`;
  });
}
