// Puts off a page's program until the reader's first move (static/start.js): the page is whole without it.
import { hashOf } from '#commands/policyhash.ts';

export type Postponed = { ok: true; html: string } | { ok: false; reason: string };

/** The script that SvelteKit ends a page with. */
const script = /<script>(\s*\{\s*__sveltekit_[^<]*?kit\.start\(app, element[\s\S]*?)<\/script>/;

/**
 * The page with its start script wrapped in a function that static/start.js calls. The policy allows that script by its
 * hash, so the hash is taken anew. A page that ships no program stays as it is.
 *
 * @param base - the path below which the site stands, '' or '/charts'
 */
export function postponeStart(html: string, base: string): Postponed {
  if (!html.includes('kit.start(')) return { ok: true, html };
  const found = script.exec(html)?.[1];
  if (found === undefined) return { ok: false, reason: 'SvelteKit’s start script has another form' };
  const wrapped = found
    .replace('Promise.all([', 'window.startSourceline = () => Promise.all([')
    .replace('kit.start(app, element', 'return kit.start(app, element');
  const [before, after] = [hashOf(found), hashOf(wrapped)];
  if (!html.includes(before))
    return { ok: false, reason: 'the policy does not hold the hash of the start script' };
  const start = `<script src="${base}/start.js" defer></script>`;
  return {
    ok: true,
    html: html
      .replaceAll(before, after)
      .replace(`<script>${found}</script>`, () => `<script>${wrapped}</script>${start}`)
  };
}
