// The one file: everything in it, and a policy that allows exactly that.
import { readFileSync } from 'node:fs';
import { hashOf } from '#commands/policyhash.ts';
import { escapeXml } from '#lib/charts/scene/clean.ts';
import { dataId, type LessonData } from './data.ts';
import { writeFaces } from './faces.ts';
import type { Program } from './program.ts';

/** What LayerCake writes on the element around a chart; svelte.config.js says the same of the site. */
const styleAttribute = 'position: relative;';

/** @example writeLesson(collectLesson(seed, null), await makeProgram()).startsWith('<!doctype html>') // true */
export function writeLesson(data: LessonData, program: Program): string {
  const { about } = data.printed;
  const settings = inScript(readFileSync('static/settings.js', 'utf8'));
  const script = inScript(program.script);
  const sheet = `${writeFaces()}\n${program.sheet}`.replaceAll('</', '<\\/');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(settings)}' '${hashOf(script)}'`,
    `style-src '${hashOf(sheet)}'`,
    `style-src-attr 'unsafe-hashes' '${hashOf(styleAttribute)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(data.bank.document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    // On a site it says again what its pages say.
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeXml(about.title)} · Sourceline</title>`,
    `<style>${sheet}</style>`,
    `<script>${settings}</script>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    '<noscript><p>This lesson needs JavaScript, which is off in this browser.</p></noscript>',
    `<script type="application/json" id="${dataId}">${inData(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

/** Without a “<”, so that no text of a document ends the element; and no sign turns the order of what a reader of the file sees. */
function inData(data: LessonData): string {
  return JSON.stringify(data).replace(
    /[<\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** A script’s text inside its element: what would end the element, or begin a comment in it, is written otherwise. */
function inScript(text: string): string {
  return text.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}
