// Writes the bench page as one file, with a policy that allows its own scripts and styles and this machine's data.
import { hashOf } from '../commands/policyhash.ts';
import { loopback } from './address.ts';

export interface PageParts {
  styles: string;
  /** Runs before anything is drawn. */
  early: string;
  main: string;
}

/** @example writePage({ styles: '', early: '…', main: '…' }) // '<!doctype html>…' */
export function writePage({ styles, early, main }: PageParts): string {
  const [first, last] = [early, main].map(closeSafely) as [string, string];
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(first)}' '${hashOf(last)}'`,
    `style-src '${hashOf(styles)}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${loopback.map((host) => `http://${host}:*`).join(' ')}`,
    "base-uri 'none'"
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<title>Benchmark · Sourceline</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<script>${first}</script>
<style>${styles}</style>
</head>
<body>
<main>
<h1 class="unseen">Benchmark</h1>
<div id="timeline"></div>
<div id="detail" aria-live="polite"></div>
</main>
<script>${last}</script>
</body>
</html>
`;
}

function closeSafely(script: string): string {
  return script.replaceAll('</script', '<\\/script');
}
